import type { Extension } from '@codemirror/state';
import type * as obsidian from 'obsidian';
import type { PluginData } from './plugin-data.mts';
import type { RibbonAction } from './ribbon.mts';
import type { SettingsEntry } from './settings-window.mts';

/** A post processor of code blocks or of any rendered Markdown, in the order it runs. */
export interface RegisteredProcessor {
	readonly order: number;
	readonly run: obsidian.MarkdownPostProcessor;
}

export interface RegisteredCli {
	readonly description: string;
	readonly flags: obsidian.CliFlags | null;
	readonly handler: obsidian.CliHandler;
}

export interface HostParts {
	/** Where ribbon icons and status bar items go. */
	readonly ribbon: HTMLElement;
	readonly statusBar: HTMLElement;
	/** Drawers instead of docks, no status bar. */
	readonly phone: boolean;
	/** The `data.json` of a plugin: the same object for the same id. */
	pluginData(pluginId: string): PluginData;
}

/**
 * What plugins have registered with one app, and where the frame shows it.
 * The real app keeps such lists outside its typings, so they hang beside the app here and not on it.
 */
export class Host {
	readonly commands = new Map<string, obsidian.Command>();
	readonly views = new Map<string, obsidian.ViewCreator>();
	readonly settingTabs: SettingsEntry[] = [];
	readonly hoverSources = new Map<string, obsidian.HoverLinkSource>();
	readonly protocolHandlers = new Map<string, obsidian.ObsidianProtocolHandler>();
	readonly cliHandlers = new Map<string, RegisteredCli>();
	readonly processors: RegisteredProcessor[] = [];
	readonly editorSuggests: obsidian.EditorSuggest<unknown>[] = [];
	readonly editorExtensions: Extension[] = [];
	readonly ribbonActions: RibbonAction[] = [];
	readonly ribbon: HTMLElement;
	readonly statusBar: HTMLElement;
	readonly phone: boolean;
	readonly pluginData: (pluginId: string) => PluginData;
	/** Runs after a view type has come or gone. */
	onViewsChanged: (type: string) => void = () => undefined;
	/** Runs after a post processor has come or gone. */
	onProcessorsChanged: () => void = () => undefined;

	constructor(parts: HostParts) {
		this.ribbon = parts.ribbon;
		this.statusBar = parts.statusBar;
		this.phone = parts.phone;
		this.pluginData = (pluginId) => parts.pluginData(pluginId);
	}
}

const hosts = new WeakMap<object, Host>();

export function attachHost(app: object, host: Host): void {
	hosts.set(app, host);
}

export function hostOf(app: object): Host {
	const host = hosts.get(app);
	if (host === undefined) throw new Error('This app was not made by createApp.');
	return host;
}
