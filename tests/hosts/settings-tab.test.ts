import { SettingGroup } from 'obsidian';
import type { SettingDefinitionItem, TFolder } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSettings, setPlatform } from '../../hosts/obsidian/dialog-side.mts';
import { dialogApp, press, settled, type } from './dialog-app.ts';
import { field, names, openTab, row, Tab, type Held } from './setting-rows.ts';

const folders = ['Interviews', 'Interviews/Old', 'Templates'].map((path) => ({ path }) as TFolder);
const vault = { getAllFolders: () => folders } as never;

let { app, detach } = dialogApp({ vault });

beforeEach(() => {
	detach();
	({ app, detach } = dialogApp({ vault }));
	document.body.empty();
});

afterEach(() => {
	detach();
	setPlatform({ isMobile: false, isPhone: false, isDesktop: true });
});

function open(
	definitions: SettingDefinitionItem[] | (() => SettingDefinitionItem[]),
	settings: Record<string, unknown> = {},
): ReturnType<typeof openTab> {
	return openTab(app, definitions, settings);
}

describe('declared controls', () => {
	it('show what the plugin has stored, and the default where it has nothing', () => {
		open(
			[
				{ name: 'Tag', control: { type: 'text', key: 'tag', defaultValue: 'interview' } },
				{ name: 'Words', control: { type: 'textarea', key: 'words', defaultValue: 'none', rows: 7 } },
				{ name: 'Months', control: { type: 'number', key: 'months', defaultValue: 6 } },
				{ name: 'Goal', control: { type: 'slider', key: 'goal', min: 1, max: 9, step: 1, defaultValue: 3 } },
				{ name: 'Order', control: { type: 'dropdown', key: 'order', options: { a: 'By name', d: 'By date' } } },
				{ name: 'Hints', control: { type: 'toggle', key: 'hints' } },
			],
			{ words: 'mine', order: 'd', hints: true },
		);
		expect(['Tag', 'Words', 'Months', 'Goal', 'Order'].map((name) => field(name).value)).toEqual(['interview', 'mine', '6', '3', 'd']);
		expect(row('Hints').find('.checkbox-container').hasClass('is-enabled')).toBe(true);
	});

	it('start a dropdown without a stored value at its first option', () => {
		open([{ name: 'Order', control: { type: 'dropdown', key: 'order', options: { a: 'By name', d: 'By date' } } }]);
		expect(field('Order').value).toBe('a');
	});

	it('save the whole of plugin.settings at every change', async () => {
		const { saved } = open(
			[
				{ name: 'Tag', control: { type: 'text', key: 'tag' } },
				{ name: 'Hints', control: { type: 'toggle', key: 'hints' } },
			],
			{ other: 1 },
		);
		type(field('Tag'), 'debrief');
		await settled();
		row('Hints').find('.checkbox-container').click();
		await settled();
		expect(saved).toEqual([
			{ other: 1, tag: 'debrief' },
			{ other: 1, tag: 'debrief', hints: true },
		]);
	});

	it('toggle once when the box itself is pressed by key', async () => {
		const { saved } = open([{ name: 'Hints', control: { type: 'toggle', key: 'hints' } }]);
		field('Hints').click();
		await settled();
		expect(saved).toEqual([{ hints: true }]);
		expect(field('Hints').checked).toBe(true);
	});

	it('keep numbers as numbers, and fall back to the default where there is none', async () => {
		const { tab } = open([{ name: 'Months', control: { type: 'number', key: 'months', defaultValue: 6, min: 1, max: 24 } }]);
		type(field('Months'), '12');
		await settled();
		expect(tab.held.settings['months']).toBe(12);
		type(field('Months'), '');
		await settled();
		expect(tab.held.settings['months']).toBe(6);
	});

	it('do not save what validate refuses, and say why below the row', async () => {
		const validate = (value: string): string | undefined => (value.includes(' ') ? 'No spaces, please.' : undefined);
		const { tab, saved } = open([{ name: 'Tag', control: { type: 'text', key: 'tag', validate } }], { tag: 'a b' });
		await settled();
		expect(row('Tag').hasClass('is-invalid')).toBe(true);
		expect(tab.held.settings['tag']).toBe('a b');
		type(field('Tag'), 'still bad');
		await settled();
		expect(row('Tag').getText()).toContain('No spaces, please.');
		expect(saved).toEqual([]);
		type(field('Tag'), 'good');
		await settled();
		expect(saved).toEqual([{ tag: 'good' }]);
		expect(row('Tag').hasClass('is-invalid')).toBe(false);
	});

	it('wait for a validate that takes its time, and keep only the latest value', async () => {
		const answers: ((message: string) => void)[] = [];
		const validate = (): Promise<string> => new Promise((resolve) => answers.push(resolve));
		const { saved } = open([{ name: 'Tag', control: { type: 'text', key: 'tag', validate } }]);
		type(field('Tag'), 'first');
		type(field('Tag'), 'second');
		answers.at(-1)?.('');
		answers.at(-2)?.('');
		await settled();
		expect(saved).toEqual([{ tag: 'second' }]);
	});

	it('offer the folders of the vault under the field, through the filter', async () => {
		const { saved } = open([
			{ name: 'Folder', control: { type: 'folder', key: 'folder', filter: (folder) => folder.path !== 'Templates' } },
		]);
		field('Folder').focus();
		expect(document.body.findAll('.suggestion-item').map((el) => el.getText())).toEqual(['Interviews', 'Interviews/Old']);
		press('ArrowDown');
		press('Enter');
		await settled();
		expect(field('Folder').value).toBe('Interviews/Old');
		expect(saved).toEqual([{ folder: 'Interviews/Old' }]);
	});

	it('read and write elsewhere when the tab says so', async () => {
		class Own extends Tab {
			override getControlValue(key: string): unknown {
				return `stored ${key}`;
			}

			override setControlValue(key: string, value: unknown): void {
				this.held.saved.push([key, value]);
			}
		}
		const held: Held = { settings: {}, saved: [] };
		const tab = new Own(app, held, () => [{ name: 'Tag', control: { type: 'text', key: 'tag' } }]);
		openSettings(app, [{ name: 'Own', tab }], tab);
		expect(field('Tag').value).toBe('stored tag');
		type(field('Tag'), 'x');
		await settled();
		expect(held.saved).toEqual([['tag', 'x']]);
	});
});

describe('visible and disabled', () => {
	it('are asked again after a control was changed, in place', async () => {
		const settings: Record<string, unknown> = { own: false };
		open(
			[
				{ name: 'Own tag', control: { type: 'toggle', key: 'own' } },
				{ name: 'Tag', visible: () => settings['own'] === true, control: { type: 'text', key: 'tag' } },
				{ name: 'Folder', control: { type: 'text', key: 'folder', disabled: () => settings['own'] === true } },
			],
			settings,
		);
		const folder = field('Folder');
		expect(names()).toEqual(['Own tag', 'Folder']);
		expect(folder.disabled).toBe(false);
		row('Own tag').find('.checkbox-container').click();
		await settled();
		expect(names()).toEqual(['Own tag', 'Tag', 'Folder']);
		expect(field('Folder')).toBe(folder);
		expect(folder.disabled).toBe(true);
	});

	it('are asked again on refreshDomState, also for groups', () => {
		let shown = false;
		const { tab } = open([{ type: 'group', heading: 'More', visible: () => shown, items: [{ name: 'Inside' }] }]);
		expect(document.body.find('.setting-group').isShown()).toBe(false);
		shown = true;
		tab.refreshDomState();
		expect(document.body.find('.setting-group').isShown()).toBe(true);
	});
});

describe('groups, rows and lists', () => {
	it('draw a row by hand, and clean it up before it goes', () => {
		const gone = vi.fn();
		const { tab, window } = open([
			{
				type: 'group',
				heading: 'Words',
				items: [
					{
						name: 'Extra words',
						render: (setting, group) => {
							setting.addButton((button) => button.setButtonText('Edit'));
							expect(group).toBeInstanceOf(SettingGroup);
							return gone;
						},
					},
				],
			},
		]);
		expect(row('Extra words').find('button').getText()).toBe('Edit');
		tab.update();
		expect(gone).toHaveBeenCalledTimes(1);
		window.close();
		expect(gone).toHaveBeenCalledTimes(2);
	});

	it('run an action on a click and on Enter, with the row and its place', () => {
		const ran: [boolean, number][] = [];
		open([{ type: 'group', heading: 'Do', items: [{ name: 'A' }, { name: 'Reset', action: (el, index) => ran.push([el.isConnected, index]) }] }]);
		row('Reset').click();
		row('Reset').focus();
		press('Enter');
		expect(ran).toEqual([
			[true, 1],
			[true, 1],
		]);
	});

	it('add and delete entries of a list, and draw it again on update', () => {
		const excluded = ['Archive', 'Templates'];
		const { tab } = open(() => [
			{
				type: 'list',
				heading: 'Excluded folders',
				emptyState: 'Nothing is excluded.',
				addItem: {
					name: 'Add folder',
					action: () => {
						excluded.push('Old');
						tab.update();
					},
				},
				onDelete: (index) => {
					excluded.splice(index, 1);
					tab.update();
				},
				items: excluded.map((name) => ({ name, searchable: false })),
			},
		]);
		document.body.find('[aria-label="Add folder"]').click();
		expect(names()).toEqual(['Archive', 'Templates', 'Old']);
		row('Templates').find('[aria-label="Delete"]').click();
		expect(names()).toEqual(['Archive', 'Old']);
		row('Old').focus();
		press('Delete');
		row('Archive').focus();
		press('Backspace');
		expect(names()).toEqual([]);
		expect(document.body.find('.setting-list-empty').getText()).toBe('Nothing is excluded.');
	});

	it('put the way to add an entry below the list on a phone', () => {
		setPlatform({ isMobile: true, isPhone: true, isDesktop: false });
		const add = vi.fn();
		open([{ type: 'list', items: [{ name: 'A' }], addItem: { name: 'Add folder', action: add } }]);
		row('+ Add folder').click();
		expect(add).toHaveBeenCalledWith(row('+ Add folder'));
	});
});
