import { afterEach, describe, expect, it } from 'vitest';
import { openSettings } from '../../hosts/obsidian/index.mts';
import type { RunningApp } from '../../hosts/obsidian/index.mts';
import { SETTING_NAMES } from './setting-names.ts';
import { en } from '../../src/i18n/en.ts';
import InterviewDebriefPlugin from '../../src/main.ts';
import { type } from '../hosts/dialog-app.ts';
import { field, names, row } from '../hosts/setting-rows.ts';
import { manifest, startPlugin } from './plugin-app.ts';

const windows: { close(): void }[] = [];
const closeAll = (): void => windows.splice(0).forEach((each) => each.close());

afterEach(() => {
	closeAll();
	document.body.findAll('.notice').forEach((el) => el.remove());
});

function open({ app, host }: RunningApp): void {
	windows.push(openSettings(app, host.settingTabs, host.settingTabs[0]?.tab));
}

async function data({ host }: RunningApp): Promise<unknown> {
	return Promise.resolve(host.pluginData(manifest.id).load());
}

describe('the settings of the plugin', () => {
	it('have a row for every setting', async () => {
		const running = await startPlugin({});
		open(running);
		expect([...names()].sort()).toEqual([...SETTING_NAMES.map((name) => en.settings[name].name), en.writing.dismissed.name, en.capture.settings.copy.name, en.capture.settings.commands.name].sort());
	});

	it('bring all dismissed lines back by one button', async () => {
		const running = await startPlugin({});
		await running.host.pluginData(manifest.id).save({ version: 1, 'dismissed:a:1': true, 'dismissed:b:2': true, dayFirst: true });
		await running.settle();
		running.disablePlugin(manifest.id);
		await running.enablePlugin(manifest, InterviewDebriefPlugin);
		open(running);
		const line = row(en.writing.dismissed.name);
		expect(line.textContent).toContain('2 lines were dismissed');
		line.find('button').click();
		await running.settle();
		expect(line.textContent).toContain('No line was dismissed');
		expect(await data(running)).toMatchObject({ dayFirst: true });
		expect(Object.keys((await data(running)) as object).filter((key) => key.startsWith('dismissed:'))).toEqual([]);
	});

	it('are stored as they are typed, and stand there again after a restart', async () => {
		const running = await startPlugin({});
		open(running);
		type(field(en.settings.excludedFolders.name), 'Private\nArchive');
		type(field(en.settings.companyAliases.name), 'Two Sigma = 2Sigma');
		await running.settle();
		expect(await data(running)).toMatchObject({ version: 1, excludedFolders: 'Private\nArchive', companyAliases: 'Two Sigma = 2Sigma' });

		running.disablePlugin(manifest.id);
		closeAll();
		const again = await startPlugin({}, { pluginData: { [manifest.id]: JSON.stringify(await data(running)) } });
		open(again);
		expect(field(en.settings.excludedFolders.name).value).toBe('Private\nArchive');
	});

	it('say below the control what is wrong with a line, keep the other lines, and leave the field alone', async () => {
		const running = await startPlugin({});
		open(running);
		const input = field(en.settings.companyAliases.name);
		input.focus();
		type(input, 'Two Sigma = 2Sigma\nHalcyon');
		await running.settle();
		expect(row(en.settings.companyAliases.name).textContent).toContain(en.atLine(1, en.lineProblems['alias-no-equals']({ text: 'Halcyon' })));
		expect(await data(running)).toMatchObject({ companyAliases: 'Two Sigma = 2Sigma\nHalcyon' });
		expect(document.activeElement).toBe(input);
		type(input, 'Two Sigma = 2Sigma');
		expect(row(en.settings.companyAliases.name).find('.setting-item-error')).toBeNull();
	});

	it('are found by other words for them', async () => {
		const running = await startPlugin({});
		open(running);
		type(document.body.find('.setting-search input') as HTMLInputElement, 'Taxonomy');
		await running.settle();
		expect(document.body.find('.modal-container').textContent).toContain(en.settings.competencyWords.name);
	});

	it('lose only a value of the wrong kind, and say which', async () => {
		const stored = JSON.stringify({ version: 1, interviewFolder: 'Talks', dayFirst: 'maybe' });
		const running = await startPlugin({}, { pluginData: { [manifest.id]: stored } });
		expect(document.body.find('.notice').textContent).toContain(en.settings.dayFirst.name);
		open(running);
		expect(field(en.settings.interviewFolder.name).value).toBe('Talks');
	});

	it('follow a sync that brings others', async () => {
		const running = await startPlugin({});
		open(running);
		await running.plugins.changeData(manifest.id, { version: 1, interviewFolder: 'Calls' });
		expect(field(en.settings.interviewFolder.name).value).toBe('Calls');
	});
});
