import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeferredView, memoryStorage, type RunningApp } from '../../hosts/obsidian/index.mts';
import InterviewDebriefPlugin from '../../src/main.ts';
import { DASHBOARD_VIEW, DashboardView } from '../../src/obsidian/dashboard-view.ts';
import { en } from '../../src/i18n/en.ts';
import { startApp } from '../hosts/running-app.ts';
import { debrief, manyDebriefs, until } from './feed-app.ts';
import { manifest, startPlugin } from './plugin-app.ts';

afterEach(() => {
	vi.useRealTimers();
	document.body.findAll('.notice').forEach((el) => el.remove());
});

const leaves = ({ app }: RunningApp): number => app.workspace.getLeavesOfType(DASHBOARD_VIEW).length;
const ribbon = (): HTMLElement => document.body.find(`[aria-label="${en.commands.openDashboard}"]`);

describe('the dashboard', () => {
	it('opens in the right sidebar from the ribbon, and once however often', async () => {
		const running = await startPlugin({ 'a.md': debrief('Calm') });
		expect(leaves(running)).toBe(0);
		ribbon().click();
		await running.settle();
		ribbon().click();
		expect(running.runCommand('interview-debrief:open-dashboard')).toBe(true);
		await running.settle();
		const [leaf] = running.app.workspace.getLeavesOfType(DASHBOARD_VIEW);
		expect([leaves(running), leaf?.getRoot() === running.app.workspace.rightSplit, leaf?.getDisplayText()]).toEqual([1, true, en.dashboard.title]);
		expect((leaf?.view as DashboardView).contentEl.childElementCount).toBeGreaterThan(0);
	});

	it('opens by itself when a person switches the plugin on, and not at a start of the app', async () => {
		const on = await startPlugin({}, { byUser: true });
		expect(leaves(on)).toBe(1);
		const start = await startPlugin({});
		expect(leaves(start)).toBe(0);
	});

	it('is a placeholder in a closed sidebar after a restart, and draws itself when it is shown', async () => {
		const storage = memoryStorage();
		const before = await startPlugin({}, { storage });
		ribbon().click();
		await before.settle();
		before.app.workspace.rightSplit.collapse();
		await before.settle();
		await before.app.workspace.requestSaveLayout.run();

		const after = await startPlugin({}, { storage, deferLayout: true });
		await after.layoutReady();
		const [leaf] = after.app.workspace.getLeavesOfType(DASHBOARD_VIEW);
		expect(leaf?.view).toBeInstanceOf(DeferredView);
		if (leaf) await after.app.workspace.revealLeaf(leaf);
		expect(leaf?.view).toBeInstanceOf(DashboardView);
		expect((leaf?.view as DashboardView).contentEl.childElementCount).toBeGreaterThan(0);
	});

	it('is taken down when its tab is closed', async () => {
		const running = await startPlugin({});
		ribbon().click();
		await running.settle();
		const [leaf] = running.app.workspace.getLeavesOfType(DASHBOARD_VIEW);
		const { contentEl } = leaf?.view as DashboardView;
		leaf?.detach();
		await running.settle();
		expect(contentEl.childElementCount).toBe(0);
	});
});

describe('the commands', () => {
	it('stop the reading only while there is any', async () => {
		const running = await startApp({ files: manyDebriefs(80) });
		await running.enablePlugin(manifest, InterviewDebriefPlugin);
		expect(running.runCommand('interview-debrief:stop-reading')).toBe(true);
		expect(running.runCommand('interview-debrief:stop-reading')).toBe(false);
	});

	it('read all again, and say so at the end', async () => {
		const running = await startPlugin({ 'a.md': debrief('Calm'), 'b.md': 'Bread' });
		await until(() => running.runCommand('interview-debrief:read-again'));
		await until(() => document.body.find('.notice') !== null);
		expect(document.body.find('.notice').textContent).toBe(en.notices.readingDone(2));
	});
});

describe('switching the plugin off', () => {
	it('leaves no listener, timer or element behind', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
		const running = await startApp({ files: manyDebriefs(40) });
		const { app, vault, host } = running;
		const listeners = (): number[] => [vault, app.metadataCache, app.workspace].map((events) => (events as unknown as { listenerCount(): number }).listenerCount());
		const calm = async (): Promise<number> => {
			await vi.advanceTimersByTimeAsync(5000);
			app.workspace.requestSaveLayout.cancel();
			return vi.getTimerCount();
		};
		const timers = await calm();
		const heard = listeners();
		const drawn = document.querySelectorAll('*').length;
		const registered = (): number[] => [host.commands, host.views, host.hoverSources].map(({ size }) => size).concat(host.settingTabs.length, host.ribbonActions.length);
		const before = registered();

		await running.enablePlugin(manifest, InterviewDebriefPlugin);
		running.runCommand('interview-debrief:open-dashboard');
		await vi.advanceTimersByTimeAsync(20);
		expect(listeners()).not.toEqual(heard);
		expect(registered()).not.toEqual(before);
		const dashboards = app.workspace.getLeavesOfType(DASHBOARD_VIEW);
		running.disablePlugin(manifest.id);
		await vi.advanceTimersByTimeAsync(20);
		expect(document.querySelector('.interview-debrief')).toBeNull();
		expect(app.workspace.getLeavesOfType(DASHBOARD_VIEW)).toEqual(dashboards);
		for (const leaf of dashboards) leaf.detach();
		expect([await calm(), listeners(), registered()]).toEqual([timers, heard, before]);
		expect(document.querySelectorAll('*').length).toBe(drawn);
	});

	it('in the middle of a scan ends the scan', async () => {
		const running = await startApp({ files: manyDebriefs(80) });
		await running.enablePlugin(manifest, InterviewDebriefPlugin);
		let asked = 0;
		const { vault } = running;
		const cachedRead = vault.cachedRead.bind(vault);
		vault.cachedRead = (file) => {
			asked++;
			return cachedRead(file);
		};
		await until(() => asked > 0);
		running.disablePlugin(manifest.id);
		const now = asked;
		for (let turn = 0; turn < 5; turn++) await running.settle();
		expect([asked, now < 80]).toEqual([now, true]);
	});

	it('before its settings are there registers nothing afterwards', async () => {
		const running = await startApp();
		const { host } = running;
		const before = host.commands.size;
		const enabling = running.enablePlugin(manifest, InterviewDebriefPlugin);
		running.disablePlugin(manifest.id);
		await enabling;
		await running.settle();
		expect([host.commands.size, host.settingTabs.length, host.views.has(DASHBOARD_VIEW)]).toEqual([before, 0, false]);
	});
});

describe('settings that cannot be used', () => {
	it('are told of once, and again when there are others', async () => {
		const storage = memoryStorage();
		const told = async (data: string): Promise<readonly string[]> => {
			const running = await startPlugin({}, { storage, pluginData: { [manifest.id]: data } });
			const found = document.body.findAll('.notice').map((el) => el.textContent);
			document.body.findAll('.notice').forEach((el) => el.remove());
			running.disablePlugin(manifest.id);
			return found;
		};
		const { interviewFolder } = en.settings;
		expect(await told('{"interviewFolder": 7}')).toEqual([en.notices.settingsReset([interviewFolder.name])]);
		expect(await told('{"interviewFolder": 7}')).toEqual([]);
		expect(await told('{"interviewFolder": 7, "excludedFolders": 8}')).toHaveLength(1);
		expect(await told('{}')).toEqual([]);
		expect(await told('{"interviewFolder": 7}')).toHaveLength(1);
	});
});

describe('looking', () => {
	it('writes nothing: no note, no setting', async () => {
		let now = 1_000;
		const written: string[] = [];
		const files = { 'a.md': debrief('Calm'), 'Broken.md': '---\ntype: [\n---\n## What went well\n- Brief', 'c.md': '\uFEFFBread\r\n' };
		const running = await startPlugin(files, {
			byUser: true,
			clock: () => (now += 1_000),
			backing: { onWrite: (path) => void written.push(path) },
			onPluginData: (id) => void written.push(id),
		});
		const times = (): unknown[] => Object.keys(files).map((path) => [path, running.vault.getFileByPath(path)?.stat.mtime]);
		const before = times();
		await running.settle();
		for (const path of Object.keys(files)) await running.app.workspace.openLinkText(path, '', 'tab');
		running.runCommand('interview-debrief:read-again');
		running.runCommand('app:open-settings');
		for (let turn = 0; turn < 5; turn++) await running.settle();
		await running.saveAll();
		running.disablePlugin(manifest.id);
		await running.settle();
		expect([times(), written]).toEqual([before, []]);
	});
});
