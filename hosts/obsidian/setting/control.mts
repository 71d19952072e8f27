import type * as obsidian from 'obsidian';
import { filePaths, folderPaths, PathSuggest } from './path-suggest.mts';
import type { Setting } from './setting.mts';

type Control = obsidian.SettingControl;

/** Where the values of controls are read and kept: a settings tab. */
export interface ValueStore {
	app: obsidian.App;
	getControlValue(key: string): unknown;
	setControlValue(key: string, value: unknown): void | Promise<void>;
}

interface Held<V> {
	/** What is stored, else the default, else an empty value. */
	value: V;
	keep(value: V): void;
}

/** Checks a value, keeps it when it may be kept, and shows the reason when not. Only the latest answer counts. */
function hold<V>(
	setting: Setting,
	control: obsidian.SettingControlBase<V>,
	store: ValueStore,
	changed: () => void,
	empty: V,
): Held<V> {
	let latest = 0;
	const check = async (value: V): Promise<boolean> => {
		const turn = ++latest;
		const answer = control.validate?.(value);
		const message = answer instanceof Promise ? await answer : answer;
		if (turn !== latest) return false;
		setting.setErrorMessage(message || null);
		return !message;
	};
	const write = async (value: V): Promise<void> => {
		await store.setControlValue(control.key, value);
		changed();
	};
	const value = (store.getControlValue(control.key) ?? control.defaultValue ?? empty) as V;
	if (control.validate) void check(value);
	return {
		value,
		keep: (typed) => {
			if (!control.validate) void write(typed);
			else void check(typed).then((good) => (good ? write(typed) : undefined));
		},
	};
}

/** The default, or 0, where the text is no number. */
function numberFrom(text: string, control: obsidian.SettingNumberControl): number {
	const value = text.trim() === '' ? Number.NaN : Number(text);
	if (!Number.isFinite(value)) return control.defaultValue ?? 0;
	return Math.min(Math.max(value, control.min ?? -Infinity), control.max ?? Infinity);
}

export function addControl(setting: Setting, control: Control, store: ValueStore, changed: () => void): void {
	switch (control.type) {
		case 'toggle': {
			const held = hold(setting, control, store, changed, false);
			setting.addToggle((toggle) => toggle.setValue(Boolean(held.value)).onChange(held.keep));
			return;
		}
		case 'dropdown': {
			const held = hold(setting, control, store, changed, Object.keys(control.options)[0] ?? '');
			setting.addDropdown((dropdown) =>
				dropdown.addOptions(control.options).setValue(String(held.value)).onChange(held.keep),
			);
			return;
		}
		case 'text': {
			const held = hold(setting, control, store, changed, '');
			setting.addText((text) =>
				text.setPlaceholder(control.placeholder ?? '').setValue(String(held.value)).onChange(held.keep),
			);
			return;
		}
		case 'textarea': {
			const held = hold(setting, control, store, changed, '');
			setting.addTextArea((text) => {
				text.inputEl.rows = control.rows ?? 4;
				text.setPlaceholder(control.placeholder ?? '').setValue(String(held.value)).onChange(held.keep);
			});
			return;
		}
		case 'number': {
			const held = hold(setting, control, store, changed, 0);
			setting.addText((text) => {
				text.inputEl.type = 'number';
				text.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? 'any' });
				text
					.setPlaceholder(control.placeholder ?? '')
					.setValue(String(held.value))
					.onChange((typed) => held.keep(numberFrom(typed, control)));
			});
			return;
		}
		case 'slider': {
			const held = hold(setting, control, store, changed, control.min);
			setting.addSlider((slider) =>
				slider.setLimits(control.min, control.max, control.step).setValue(Number(held.value)).onChange(held.keep),
			);
			return;
		}
		case 'file':
		case 'folder': {
			const held = hold(setting, control, store, changed, '');
			setting.addText((text) => {
				text.setPlaceholder(control.placeholder ?? '').setValue(String(held.value)).onChange(held.keep);
				new PathSuggest(store.app, text.inputEl, () =>
					control.type === 'file'
						? filePaths(store.app, control.filter)
						: folderPaths(store.app, control.filter, control.includeRoot ?? false),
				).onSelect(({ path }) => held.keep(path));
			});
			return;
		}
		case 'color':
			throw new Error('SettingControl of type color');
	}
}
