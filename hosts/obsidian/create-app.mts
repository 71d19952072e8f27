import type * as obsidian from 'obsidian';
import { App, memoryStorage, type DeviceStorage } from './app.mts';
import type { Backing, StoredFile } from './backing.mts';
import { addCommand, runCommand } from './commands.mts';
import { coreCommands } from './core-commands.mts';
import { installDom, windowOf } from './dom.mts';
import { FileExplorerView } from './file-explorer.mts';
import { showLeafMenu } from './file-menu.mts';
import { wireFrame } from './frame-actions.mts';
import { drawFrame, type Frame } from './frame.mts';
import { attachHost, Host } from './host.mts';
import type { Keymap } from './keymap.mts';
import { MarkdownView } from './markdown-view.mts';
import { emulatePhone } from './platform.mts';
import { PluginData } from './plugin-data.mts';
import { Plugins, type PluginClass } from './plugins.mts';
import { inside, outside } from './seam.mts';
import { settingsHandle } from './settings-handle.mts';
import { showWordCount } from './status-bar.mts';
import { installTooltips } from './tooltip.mts';
import { FileManager, MetadataCache, Vault } from './vault-side.mts';
import type { View } from './views.mts';
import { Workspace } from './workspace.mts';

export interface AppOptions {
	/** Where the window is drawn; the theme's classes go on its document's body, as in the app. */
	readonly container: HTMLElement;
	readonly files?: Readonly<Record<string, string>> | Iterable<StoredFile>;
	readonly vaultName?: string;
	/** Milliseconds since the epoch. */
	readonly clock?: () => number;
	readonly backing?: Backing;
	/** Gone with the page unless one is given. */
	readonly storage?: DeviceStorage;
	/** The text of `data.json` by plugin, as it was found. */
	readonly pluginData?: Readonly<Record<string, string>>;
	/** Runs whenever a plugin saves. */
	onPluginData?(pluginId: string, text: string): void | Promise<void>;
	readonly platform?: 'desktop' | 'phone';
	readonly theme?: 'light' | 'dark';
	readonly rtl?: boolean;
	/** Holds the layout back until `layoutReady` is called, as a start of the app does while plugins load. */
	readonly deferLayout?: boolean;
}

export interface RunningApp {
	readonly app: obsidian.App;
	readonly vault: Vault;
	readonly frame: Frame;
	readonly host: Host;
	readonly plugins: Plugins;
	/** Restores the layout of last time and lets the callbacks of `onLayoutReady` run. */
	layoutReady(): Promise<void>;
	enablePlugin(manifest: obsidian.PluginManifest, type: PluginClass, options?: { readonly byUser?: boolean }): Promise<obsidian.Plugin>;
	disablePlugin(id: string): void;
	/** By full id, the plugin's first. False when it cannot run now. */
	runCommand(id: string): boolean;
	setTheme(theme: 'light' | 'dark'): void;
	/** Writes what was typed but is not saved yet. */
	saveAll(): Promise<void>;
	/** Waits until views and vault have done what is due now; it does not wait for the delay before a save. */
	settle(): Promise<void>;
	/** Unloads all plugins, closes all views and takes the window out of its container. */
	destroy(): Promise<void>;
}

const layoutKey = 'workspace-layout';
/** Taken before a test can put a false clock in its place. */
const wait = globalThis.setTimeout;

/** Builds an app over notes in memory, with its window. */
export async function createApp(options: AppOptions): Promise<RunningApp> {
	const { container } = options;
	const doc = container.ownerDocument;
	const win = windowOf(container);
	installDom(win);
	const phone = options.platform === 'phone';
	emulatePhone(phone);
	const cleanups: (() => void)[] = [];

	const vault = new Vault({
		name: options.vaultName ?? 'Vault',
		...(options.clock && { clock: options.clock }),
		...(options.backing && { backing: options.backing }),
	});
	const metadataCache = new MetadataCache(vault);
	const app = outside(
		new App({
			vault: vault as unknown as obsidian.Vault,
			metadataCache: metadataCache as unknown as obsidian.MetadataCache,
			fileManager: new FileManager(vault, metadataCache) as unknown as obsidian.FileManager,
			doc,
			storage: options.storage ?? memoryStorage(),
		}),
	);
	const frame = drawFrame(container, vault.getName(), phone);
	const host = new Host({ ribbon: frame.ribbonActions, statusBar: frame.statusBar, phone, pluginData: dataFiles(options) });
	attachHost(app, host);
	Object.assign(app, { setting: settingsHandle(app, host.settingTabs) });
	const workspace = makeWorkspace(app, doc, phone);
	app.workspace = outside(workspace);
	wireFrame(app, frame, workspace);
	host.onViewsChanged = (type) => rebuildViews(workspace, type);
	host.onProcessorsChanged = () => redrawReadingViews(workspace);

	const setTheme = (theme: 'light' | 'dark'): void => {
		doc.body.toggleClass('theme-dark', theme === 'dark');
		doc.body.toggleClass('theme-light', theme === 'light');
		workspace.trigger('css-change');
	};
	doc.body.toggleClass(['is-mobile', 'is-phone'], phone);
	doc.body.toggleClass('mod-rtl', options.rtl === true);
	doc.body.dir = options.rtl === true ? 'rtl' : '';
	setTheme(options.theme ?? 'light');

	host.views.set('markdown', (leaf) => new MarkdownView(leaf) as unknown as obsidian.View);
	host.views.set('file-explorer', (leaf) => outside(new FileExplorerView(leaf)));
	for (const command of coreCommands(app, () => setTheme(app.isDarkMode() ? 'light' : 'dark'))) cleanups.push(addCommand(app, command));
	workspace.keepOneLeaf();
	cleanups.push((app.keymap as unknown as Keymap).attach(win), installTooltips(doc), showWordCount(app));
	// Links to notes never lead out of the page, even where nobody answers their click.
	const stayHere = (event: Event): void => {
		if ((event.target as Element | null)?.closest?.('a.internal-link, a.tag')) event.preventDefault();
	};
	doc.addEventListener('click', stayHere);
	cleanups.push(() => doc.removeEventListener('click', stayHere));
	const rememberEvent = (event: Event): void => {
		app.lastEvent = event as obsidian.UserEvent;
	};
	for (const type of ['keydown', 'mousedown', 'touchstart']) {
		win.addEventListener(type, rememberEvent, true);
		cleanups.push(() => win.removeEventListener(type, rememberEvent, true));
	}
	vault.load(storedFiles(options.files ?? {}));

	const plugins = new Plugins(app);
	const eachView = (): View[] => workspace.ownLeaves().map((leaf) => leaf.own());
	const saveAll = async (): Promise<void> => {
		for (const view of eachView()) if (view instanceof MarkdownView) await view.save();
	};
	const settle = async (): Promise<void> => {
		for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => wait(resolve, 0));
	};
	const layoutReady = async (): Promise<void> => {
		if (workspace.layoutReady) return;
		const saved = app.loadLocalStorage(layoutKey) as unknown;
		if (saved === null) {
			await workspace.ensureSideLeaf('file-explorer', 'left', { active: false, reveal: !phone });
		} else {
			await workspace.changeLayout(saved);
		}
		workspace.becomeReady();
		await settle();
	};
	if (options.deferLayout !== true) await layoutReady();

	return {
		app,
		vault,
		frame,
		host,
		plugins,
		layoutReady,
		enablePlugin: (manifest, type, { byUser = false } = {}) => plugins.enable(manifest, type, byUser),
		disablePlugin: (id) => plugins.disable(id),
		runCommand: (id) => runCommand(app, id),
		setTheme,
		saveAll,
		settle,
		destroy: async () => {
			await saveAll();
			plugins.disableAll();
			workspace.requestSaveLayout.cancel();
			await workspace.closeAll();
			for (const cleanup of cleanups.reverse()) cleanup();
			frame.el.remove();
		},
	};
}

function dataFiles({ pluginData = {}, onPluginData }: AppOptions): (pluginId: string) => PluginData {
	const files = new Map<string, PluginData>();
	return (id) => {
		const file = files.get(id) ?? new PluginData(pluginData[id] ?? null, (text) => onPluginData?.(id, text));
		files.set(id, file);
		return file;
	};
}

function makeWorkspace(app: obsidian.App, doc: Document, phone: boolean): Workspace {
	const workspace: Workspace = new Workspace({
		app: inside(app),
		doc,
		phone,
		tabs: {
			onChoose: (leaf) => workspace.setActiveLeaf(outside(leaf), { focus: true }),
			onMenu: (leaf, event) => showLeafMenu(leaf, event, 'tab-header'),
			onNewTab: (tabs) => workspace.setActiveLeaf(workspace.addLeaf(tabs), { focus: true }),
		},
		saveLayout: (layout) => app.saveLocalStorage(layoutKey, layout),
	});
	return workspace;
}

function rebuildViews(workspace: Workspace, type: string): void {
	for (const leaf of workspace.ownLeaves()) if (leaf.view.getViewType() === type) void leaf.rebuild();
}

function redrawReadingViews(workspace: Workspace): void {
	for (const leaf of workspace.ownLeaves()) {
		const view = leaf.own();
		if (view instanceof MarkdownView && view.getMode() === 'preview') view.previewMode.rerender(true);
	}
}

function storedFiles(files: Readonly<Record<string, string>> | Iterable<StoredFile>): Iterable<StoredFile> {
	if (Symbol.iterator in files) return files as Iterable<StoredFile>;
	return Object.entries(files as Readonly<Record<string, string>>).map(([path, text]) => ({ path, text }));
}
