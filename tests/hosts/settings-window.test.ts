import { PluginSettingTab, Setting, SettingPage } from 'obsidian';
import type { Plugin, SettingDefinitionItem } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings } from '../../hosts/obsidian/dialog-side.mts';
import { dialogApp, settled, type } from './dialog-app.ts';
import { field, names, openTab, row } from './setting-rows.ts';

let { app, detach } = dialogApp();

beforeEach(() => {
	detach();
	({ app, detach } = dialogApp());
	document.body.empty();
});

afterEach(() => detach());

function open(
	definitions: SettingDefinitionItem[] | (() => SettingDefinitionItem[]),
): ReturnType<typeof openTab> {
	return openTab(app, definitions);
}

describe('pages', () => {
	const page = (items: SettingDefinitionItem[]): SettingDefinitionItem => ({ type: 'page', name: 'Properties', desc: 'Names', items });

	it('open from their row and lead back', () => {
		open([{ name: 'Top' }, page([{ name: 'Company', control: { type: 'text', key: 'company' } }])]);
		expect(names()).toEqual(['Top', 'Properties']);
		row('Properties').click();
		expect(names()).toEqual(['Company']);
		expect(document.body.find('.setting-page-title').getText()).toBe('Properties');
		document.body.find('[aria-label="Back"]').click();
		expect(names()).toEqual(['Top', 'Properties']);
	});

	it('stay open over an update', () => {
		const inside = ['Company'];
		const { tab } = open(() => [page(inside.map((name) => ({ name })))]);
		row('Properties').click();
		inside.push('Role');
		tab.update();
		expect(names()).toEqual(['Company', 'Role']);
	});

	it('can draw themselves, and are hidden when left', () => {
		const seen: string[] = [];
		class Own extends SettingPage {
			override title = 'Own page';

			display(): void {
				seen.push('shown');
				this.containerEl.setText('drawn by hand');
			}

			override hide(): void {
				seen.push('hidden');
			}
		}
		const { window } = open([{ type: 'page', name: 'Own', page: () => new Own() }]);
		row('Own').click();
		expect(document.body.getText()).toContain('drawn by hand');
		expect(document.body.find('.setting-page-title').getText()).toBe('Own page');
		document.body.find('[aria-label="Back"]').click();
		row('Own').click();
		window.close();
		expect(seen).toEqual(['shown', 'hidden', 'shown', 'hidden']);
	});
});

describe('the search over settings', () => {
	const definitions: SettingDefinitionItem[] = [
		{ name: 'Interview tag', desc: 'Marks a debrief', control: { type: 'text', key: 'tag' } },
		{ name: 'Order', aliases: ['sorting'], control: { type: 'text', key: 'order' } },
		{ name: 'Secret sorting', searchable: false },
		{ name: 'Hidden sorting', visible: () => false },
		{ type: 'page', name: 'Properties', items: [{ type: 'group', heading: 'People', items: [{ name: 'Company' }] }] },
	];

	function find(query: string): string[] {
		type(document.body.find('.setting-search input') as HTMLInputElement, query);
		return names();
	}

	it('looks at names, descriptions and aliases, whatever the case', () => {
		open(definitions);
		expect(find('TAG')).toEqual(['Interview tag']);
		expect(find('marks debrief')).toEqual(['Interview tag']);
		expect(find('sorting')).toEqual(['Order']);
		expect(find('nowhere')).toEqual([]);
	});

	it('looks into pages and says where a setting stands', () => {
		open(definitions);
		expect(find('company')).toEqual(['Company']);
		expect(document.body.getText()).toContain('Interview Debrief → Properties → People');
	});

	it('gives settings that can be changed on the spot, and the tab again when it is emptied', async () => {
		const { saved } = open(definitions);
		find('tag');
		type(field('Interview tag'), 'debrief');
		await settled();
		expect(saved).toEqual([{ tag: 'debrief' }]);
		expect(find('')).toEqual(['Interview tag', 'Order', 'Secret sorting', 'Properties']);
	});
});

describe('a tab without definitions', () => {
	it('is drawn by display, and hidden when the settings close', () => {
		const seen: string[] = [];
		class Old extends PluginSettingTab {
			override display(): void {
				seen.push('display');
				new Setting(this.containerEl).setName('By hand').setDesc('old way');
			}

			override hide(): void {
				seen.push('hide');
			}
		}
		const tab = new Old(app, {} as Plugin);
		const window = openSettings(app, [{ name: 'Old', tab }], tab);
		expect(row('By hand').find('.setting-item-description').getText()).toBe('old way');
		window.close();
		expect(seen).toEqual(['display', 'hide']);
	});
});
