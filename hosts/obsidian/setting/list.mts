import type * as obsidian from 'obsidian';
import { setIcon } from '../icons.mts';
import { Platform } from '../platform.mts';
import { ExtraButtonComponent } from './button.mts';
import type { Group } from './definitions.mts';
import { Setting, type SettingGroup } from './setting.mts';

type List = obsidian.SettingDefinitionList;

const dragType = 'application/x-setting-index';

function addReorder(setting: Setting, index: number, onReorder: (from: number, to: number) => void): void {
	const row = setting.settingEl;
	const handle = setting.controlEl.createDiv({ cls: 'clickable-icon setting-item-drag-handle', attr: { draggable: 'true' } });
	setIcon(handle, 'lucide-grip-vertical');
	handle.addEventListener('dragstart', (event) => event.dataTransfer?.setData(dragType, String(index)));
	row.addEventListener('dragover', (event) => {
		if (event.dataTransfer?.types.includes(dragType)) event.preventDefault();
	});
	row.addEventListener('drop', (event) => {
		const from = Number(event.dataTransfer?.getData(dragType) || Number.NaN);
		if (Number.isInteger(from) && from !== index) onReorder(from, index);
	});
}

/** The delete button, the Delete and Backspace keys, the drag handle: what a list adds to each of its rows. */
export function addListRow(setting: Setting, definition: Group, index: number): void {
	const { onDelete, onReorder } = definition as List;
	if (onReorder) addReorder(setting, index, onReorder);
	if (!onDelete) return;
	const remove = (): void => onDelete(index);
	new ExtraButtonComponent(setting.controlEl).setIcon('lucide-trash-2').setTooltip('Delete').onClick(remove);
	setting.settingEl.setAttr('tabindex', 0);
	setting.settingEl.addEventListener('keydown', (event) => {
		if (event.target !== setting.settingEl || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
		event.preventDefault();
		remove();
	});
}

/** A plus in the heading on a desktop, a row below the list on a phone. */
export function addAddItem(group: SettingGroup, definition: Group): void {
	const { addItem } = definition as List;
	if (!addItem) return;
	if (!Platform.isMobile) {
		group.addExtraButton((button) => {
			button
				.setIcon('lucide-plus')
				.setTooltip(addItem.name)
				.onClick(() => addItem.action(button.extraSettingsEl));
		});
		return;
	}
	const { settingEl } = new Setting(group.listEl).setName(`+ ${addItem.name}`);
	settingEl.addClass('setting-list-add', 'mod-pressable');
	settingEl.setAttrs({ tabindex: 0, role: 'button' });
	settingEl.addEventListener('click', () => addItem.action(settingEl));
}
