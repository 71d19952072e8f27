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

/** Checks a value, keeps it when it may be kept, and shows the reason when not. Only the latest answer counts. */
function keeper<V>(
	setting: Setting,
	control: obsidian.SettingControlBase<V>,
	store: ValueStore,
	changed: () => void,
): { check: (value: V) => Promise<boolean>; keep: (value: V) => void } {
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
	const keep = (value: V): void => {
		if (!control.validate) void write(value);
		else void check(value).then((good) => (good ? write(value) : undefined));
	};
	return { check, keep };
}

function seed<V>(setting: Setting, control: obsidian.SettingControlBase<V>, store: ValueStore, empty: V): V {
	const value = (store.getControlValue(control.key) ?? control.defaultValue ?? empty) as V;
	if (control.validate) void keeper(setting, control, store, () => undefined).check(value);
	return value;
}

/** `NaN` when the text is no number the control takes. */
function numberFrom(text: string, control: obsidian.SettingNumberControl): number {
	const value = text.trim() === '' ? Number.NaN : Number(text);
	if (!Number.isFinite(value)) return control.defaultValue ?? 0;
	return Math.min(Math.max(value, control.min ?? -Infinity), control.max ?? Infinity);
}

export function addControl(setting: Setting, control: Control, store: ValueStore, changed: () => void): void {
	switch (control.type) {
		case 'toggle': {
			const { keep } = keeper(setting, control, store, changed);
			setting.addToggle((toggle) => toggle.setValue(Boolean(seed(setting, control, store, false))).onChange(keep));
			return;
		}
		case 'dropdown': {
			const { keep } = keeper(setting, control, store, changed);
			setting.addDropdown((dropdown) =>
				dropdown.addOptions(control.options).setValue(String(seed(setting, control, store, ''))).onChange(keep),
			);
			return;
		}
		case 'text': {
			const { keep } = keeper(setting, control, store, changed);
			setting.addText((text) =>
				text
					.setPlaceholder(control.placeholder ?? '')
					.setValue(String(seed(setting, control, store, '')))
					.onChange(keep),
			);
			return;
		}
		case 'textarea': {
			const { keep } = keeper(setting, control, store, changed);
			setting.addTextArea((text) => {
				text.inputEl.rows = control.rows ?? 4;
				text
					.setPlaceholder(control.placeholder ?? '')
					.setValue(String(seed(setting, control, store, '')))
					.onChange(keep);
			});
			return;
		}
		case 'number': {
			const { keep } = keeper(setting, control, store, changed);
			setting.addText((text) => {
				text.inputEl.type = 'number';
				text.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? 'any' });
				text
					.setPlaceholder(control.placeholder ?? '')
					.setValue(String(seed(setting, control, store, 0)))
					.onChange((typed) => keep(numberFrom(typed, control)));
			});
			return;
		}
		case 'slider': {
			const { keep } = keeper(setting, control, store, changed);
			setting.addSlider((slider) =>
				slider
					.setLimits(control.min, control.max, control.step)
					.setValue(Number(seed(setting, control, store, control.min)))
					.onChange(keep),
			);
			return;
		}
		case 'file':
		case 'folder': {
			const { keep } = keeper(setting, control, store, changed);
			setting.addText((text) => {
				text
					.setPlaceholder(control.placeholder ?? '')
					.setValue(String(seed(setting, control, store, '')))
					.onChange(keep);
				new PathSuggest(store.app, text.inputEl, () =>
					control.type === 'file'
						? filePaths(store.app, control.filter)
						: folderPaths(store.app, control.filter, control.includeRoot ?? false),
				).onSelect(({ path }) => keep(path));
			});
			return;
		}
		case 'color':
			throw new Error('SettingControl of type color');
	}
}
