import { ItemView, MarkdownRenderChild, Plugin, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Events } from '../../hosts/obsidian/events.mts';
import { loadPlugin } from '../../hosts/obsidian/load-plugin.mts';
import type { RunningApp } from '../../hosts/obsidian/index.mts';
import { fileAt, manifest, startApp } from './running-app.ts';

/** In milliseconds, and nobody else's: the test runner has timers of its own. */
const period = 4321;

class PanelView extends ItemView {
	getViewType(): string {
		return 'sample-panel';
	}

	getDisplayText(): string {
		return 'Panel';
	}

	override async onOpen(): Promise<void> {
		this.contentEl.createDiv({ cls: 'sample-panel', text: 'Panel' });
		this.registerDomEvent(document, 'click', () => undefined);
		this.registerInterval(window.setInterval(() => undefined, period));
	}
}

class SampleTab extends PluginSettingTab {
	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [{ name: 'Folder', control: { type: 'text', key: 'folder' } }];
	}
}

/** Uses all there is to register. */
class SamplePlugin extends Plugin {
	override settings: unknown = {};

	override async onload(): Promise<void> {
		this.settings = (await this.loadData()) ?? {};
		const { metadataCache, vault, workspace } = this.app;
		this.registerView('sample-panel', (leaf) => new PanelView(leaf));
		this.addRibbonIcon('star', 'Open panel', () => undefined);
		this.addStatusBarItem().setText('Ready');
		this.addCommand({ id: 'open', name: 'Open panel', hotkeys: [{ modifiers: ['Mod'], key: 'J' }], callback: () => undefined });
		this.addSettingTab(new SampleTab(this.app, this));
		this.registerHoverLinkSource('sample', { display: 'Sample', defaultMod: true });
		this.registerObsidianProtocolHandler('sample', () => undefined);
		this.registerCliHandler('sample', 'Says hello.', { name: { description: 'Whom', value: '<name>', required: true } }, ({ name }) => `Hello ${name ?? ''}`);
		this.registerMarkdownCodeBlockProcessor('sample', (source, el, context) => {
			el.setText(`Sample ${source}`);
			context.addChild(new MarkdownRenderChild(el));
		});
		this.registerEvent(vault.on('create', () => undefined));
		this.registerEvent(metadataCache.on('changed', () => undefined));
		this.registerEvent(workspace.on('layout-change', () => undefined));
		this.registerDomEvent(window, 'resize', () => undefined);
		this.registerInterval(window.setInterval(() => undefined, period));
	}
}

/** What a plugin could leave behind, as numbers and names. */
function traces({ app, host, frame }: RunningApp): Record<string, unknown> {
	const listeners = (source: unknown): number => (source as Events).listenerCount();
	return {
		vault: listeners(app.vault),
		cache: listeners(app.metadataCache),
		workspace: listeners(app.workspace),
		commands: [...host.commands.keys()],
		views: [...host.views.keys()],
		tabs: host.settingTabs.length,
		hover: host.hoverSources.size,
		protocols: host.protocolHandlers.size,
		cli: host.cliHandlers.size,
		processors: host.processors.length,
		ribbon: frame.ribbonActions.childElementCount,
		statusBar: frame.statusBar.childElementCount,
	};
}

/** Counts listeners on window and document, and timers, from now on. */
function watchPage(): { listeners(): number; intervals(): number } {
	const counts = { listeners: 0 };
	const intervals = new Set<unknown>();
	for (const target of [window, document] as EventTarget[]) {
		const add = target.addEventListener.bind(target);
		const remove = target.removeEventListener.bind(target);
		vi.spyOn(target, 'addEventListener').mockImplementation((...args) => {
			counts.listeners += 1;
			add(...args);
		});
		vi.spyOn(target, 'removeEventListener').mockImplementation((...args) => {
			counts.listeners -= 1;
			remove(...args);
		});
	}
	const start = window.setInterval.bind(window);
	const end = window.clearInterval.bind(window);
	vi.spyOn(window, 'setInterval').mockImplementation((handler, timeout) => {
		const id: unknown = start(handler, timeout);
		if (timeout === period) intervals.add(id);
		return id as ReturnType<typeof setInterval>;
	});
	vi.spyOn(window, 'clearInterval').mockImplementation((id) => {
		intervals.delete(id);
		end(id as number);
	});
	return { listeners: () => counts.listeners, intervals: () => intervals.size };
}

afterEach(() => vi.restoreAllMocks());

describe('unloading a plugin', () => {
	it('leaves no registration, listener, timer or element behind', async () => {
		const running = await startApp({ files: { 'Home.md': '```sample\none\n```\n' } });
		await running.app.workspace.getLeaf(false).openFile(fileAt(running, 'Home.md'), { state: { mode: 'preview' } });
		await running.settle();
		const before = traces(running);
		const page = watchPage();

		await running.enablePlugin(manifest, SamplePlugin);
		await running.app.workspace.ensureSideLeaf('sample-panel', 'right');
		await running.settle();
		expect(document.querySelector('.block-language-sample')?.textContent).toBe('Sample one');
		expect(document.querySelector('.sample-panel')).not.toBeNull();
		expect(page.listeners()).toBe(2);
		expect(page.intervals()).toBe(2);
		expect(traces(running)).not.toEqual(before);

		running.disablePlugin(manifest.id);
		await running.settle();
		expect(document.querySelector('.block-language-sample, .sample-panel')).toBeNull();
		expect([page.listeners(), page.intervals()]).toEqual([0, 0]);
		running.app.workspace.detachLeavesOfType('sample-panel');
		expect(traces(running)).toEqual(before);
	});

	it('lets the plugin be switched on again', async () => {
		const running = await startApp();
		await running.enablePlugin(manifest, SamplePlugin);
		running.disablePlugin(manifest.id);
		await running.enablePlugin(manifest, SamplePlugin);
		expect(running.host.commands.has('sample:open')).toBe(true);
	});

	it('takes back what was registered before onload failed', async () => {
		class Failing extends Plugin {
			override onload(): void {
				this.registerView('sample-panel', (leaf) => new PanelView(leaf));
				throw new Error('No good.');
			}
		}
		const running = await startApp();
		const before = traces(running);
		await expect(running.enablePlugin(manifest, Failing)).rejects.toThrow('No good.');
		expect(traces(running)).toEqual(before);
	});
});

describe('switching a plugin on', () => {
	it('calls onUserEnable only when a person did it', async () => {
		const enabled = vi.fn();
		class Greeting extends Plugin {
			override onUserEnable(): void {
				enabled();
			}
		}
		const running = await startApp();
		await running.enablePlugin(manifest, Greeting);
		expect(enabled).not.toHaveBeenCalled();
		running.disablePlugin(manifest.id);
		await running.enablePlugin(manifest, Greeting, { byUser: true });
		expect(enabled).toHaveBeenCalledOnce();
	});

	it('refuses a type of view that another plugin has', async () => {
		const running = await startApp();
		await running.enablePlugin(manifest, SamplePlugin);
		await expect(running.enablePlugin({ ...manifest, id: 'other' }, SamplePlugin)).rejects.toThrow('existing view type "sample-panel"');
	});

	it('says that Bases is off', async () => {
		const running = await startApp();
		const plugin = await running.enablePlugin(manifest, SamplePlugin);
		const factory = (): never => {
			throw new Error('Nobody asks for a view.');
		};
		expect(plugin.registerBasesView('sample-table', { name: 'Sample', icon: 'star', factory })).toBe(false);
	});

	it('throws the name of what is not built', async () => {
		const running = await startApp();
		const plugin = await running.enablePlugin(manifest, SamplePlugin);
		expect(() => plugin.registerExtensions(['txt'], 'markdown')).toThrow('Plugin.registerExtensions');
	});
});

describe('saved data', () => {
	it('is null at first, then what was saved, as a copy', async () => {
		const running = await startApp();
		const plugin = await running.enablePlugin(manifest, SamplePlugin);
		expect(await plugin.loadData()).toBeNull();
		const data = { words: ['calm'] };
		await plugin.saveData(data);
		data.words.push('later');
		expect(await plugin.loadData()).toEqual({ words: ['calm'] });
	});

	it('tells the plugin when a sync has changed it', async () => {
		const told = vi.fn();
		class Listening extends Plugin {
			override async onExternalSettingsChange(): Promise<void> {
				told(await this.loadData());
			}
		}
		const running = await startApp({ pluginData: { sample: '{"folder":"A"}' } });
		const plugin = await running.enablePlugin(manifest, Listening);
		expect(await plugin.loadData()).toEqual({ folder: 'A' });
		await running.plugins.changeData('sample', { folder: 'B' });
		expect(told).toHaveBeenCalledExactlyOnceWith({ folder: 'B' });
	});
});

describe('other doors', () => {
	it('opens a link to the app with its values decoded', async () => {
		const seen = vi.fn();
		class Opening extends Plugin {
			override onload(): void {
				this.registerObsidianProtocolHandler('sample', seen);
			}
		}
		const running = await startApp();
		await running.enablePlugin(manifest, Opening);
		expect(running.plugins.openUri('obsidian://sample?do=show&company=Two%20Sigma&fresh')).toBe(true);
		expect(seen).toHaveBeenCalledWith({ action: 'sample', do: 'show', company: 'Two Sigma', fresh: 'true' });
		expect(running.plugins.openUri('obsidian://nobody')).toBe(false);
	});

	it('runs a command of the command line and asks for what it needs', async () => {
		const running = await startApp();
		await running.enablePlugin(manifest, SamplePlugin);
		expect(await running.plugins.runCli('sample', { name: 'Ada' })).toBe('Hello Ada');
		await expect(running.plugins.runCli('sample')).rejects.toThrow('name');
	});
});

describe('a built file', () => {
	it('is run with the app to require, and gives the plugin', async () => {
		const code = `const { Plugin, Notice } = require('obsidian');
			module.exports = class extends Plugin { onload() { this.addCommand({ id: 'hi', name: 'Hi', callback: () => new Notice('Hi') }); } };`;
		const running = await startApp();
		await running.enablePlugin(manifest, loadPlugin(code));
		expect(running.runCommand('sample:hi')).toBe(true);
		expect(document.querySelector('.notice')?.textContent).toBe('Hi');
	});

	it('cannot require anything else, nor an export that is not built', () => {
		expect(() => loadPlugin(`require('electron');`)).toThrow("'electron'");
		expect(() => loadPlugin(`require('obsidian').loadPdfJs();`)).toThrow('loadPdfJs');
	});
});
