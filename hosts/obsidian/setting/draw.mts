import type * as obsidian from 'obsidian';
import { setIcon } from '../icons.mts';
import { addControl, type ValueStore } from './control.mts';
import { isDisabled, isGroup, isPage, isVisible, type Definition, type Group, type Page } from './definitions.mts';
import { addAddItem, addListRow } from './list.mts';
import { Setting, SettingGroup } from './setting.mts';

export interface Stage {
	store: ValueStore;
	openPage(page: Page): void;
	/** A control has kept a new value. */
	changed(): void;
}

export interface Drawing {
	/** Asks every `visible` and `disabled` again and changes the rows in place. */
	refresh(): void;
	clear(): void;
}

interface Row {
	refresh(): void;
	clear?: (() => void) | undefined;
}

/** A row that does something when it is pressed, by pointer or by key. */
function makePressable(el: HTMLElement, press: () => void): void {
	el.addClass('mod-pressable');
	el.setAttrs({ tabindex: 0, role: 'button' });
	el.addEventListener('click', press);
	el.addEventListener('keydown', (event) => {
		if (event.target !== el || (event.key !== 'Enter' && event.key !== ' ')) return;
		event.preventDefault();
		press();
	});
}

function drawPage(group: SettingGroup, page: Page, stage: Stage): Row {
	const setting = new Setting(group.listEl).setName(page.name).setDesc(page.desc ?? '');
	setting.settingEl.addClass('mod-page');
	setIcon(setting.controlEl.createSpan('setting-item-chevron'), 'lucide-chevron-right');
	makePressable(setting.settingEl, () => stage.openPage(page));
	return { refresh: () => setting.settingEl.toggle(isVisible(page)) };
}

function drawDefinition(group: SettingGroup, definition: Definition, index: number, stage: Stage): Row & { setting: Setting } {
	const setting = new Setting(group.listEl).setName(definition.name).setDesc(definition.desc ?? '');
	let clear: (() => void) | undefined;
	if (definition.control) addControl(setting, definition.control, stage.store, () => stage.changed());
	else if (definition.render) {
		const cleanup = definition.render(
			setting as unknown as obsidian.Setting,
			group as unknown as obsidian.SettingGroup,
		);
		if (cleanup) clear = cleanup;
	} else if (definition.action) {
		const { action } = definition;
		makePressable(setting.settingEl, () => {
			if (!isDisabled(definition)) action(setting.settingEl, index);
		});
	}
	const ownsDisabled = Boolean(definition.control ?? definition.action);
	const refresh = (): void => {
		setting.settingEl.toggle(isVisible(definition));
		if (ownsDisabled) setting.setDisabled(isDisabled(definition));
	};
	return { setting, refresh, clear };
}

function drawGroup(containerEl: HTMLElement, definition: Group, stage: Stage): Row[] {
	const group = new SettingGroup(containerEl);
	if (definition.heading) group.setHeading(definition.heading);
	if (definition.cls) group.addClass(...definition.cls.split(' '));
	for (const button of definition.extraButtons ?? []) group.addExtraButton(button);
	const items = definition.items ?? [];
	const rows = items.map((item, index): Row => {
		if (isPage(item)) return drawPage(group, item, stage);
		const row = drawDefinition(group, item, index, stage);
		if (definition.type === 'list') addListRow(row.setting, definition, index);
		return row;
	});
	if (definition.type === 'list') {
		group.addClass('mod-list');
		const { emptyState } = definition as obsidian.SettingDefinitionList;
		if (items.length === 0 && emptyState) group.listEl.createDiv('setting-list-empty').setText(emptyState);
		addAddItem(group, definition);
	}
	return [...rows, { refresh: () => group.toggle(isVisible(definition)) }];
}

/** Rows outside a group that follow each other stand in one group without a heading. */
export function draw(containerEl: HTMLElement, items: readonly obsidian.SettingDefinitionItem[], stage: Stage): Drawing {
	const rows: Row[] = [];
	let loose: SettingGroup | null = null;
	items.forEach((item, index) => {
		if (isGroup(item)) {
			loose = null;
			rows.push(...drawGroup(containerEl, item, stage));
			return;
		}
		loose ??= new SettingGroup(containerEl);
		rows.push(isPage(item) ? drawPage(loose, item, stage) : drawDefinition(loose, item, index, stage));
	});
	const refresh = (): void => rows.forEach((row) => row.refresh());
	refresh();
	return {
		refresh,
		clear: () => {
			rows.forEach((row) => row.clear?.());
			containerEl.empty();
		},
	};
}
