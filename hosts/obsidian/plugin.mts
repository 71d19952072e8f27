import type { Extension } from '@codemirror/state';
import type * as obsidian from 'obsidian';
import { addCommand } from './commands.mts';
import { Component } from './events.mts';
import { guard } from './guard.mts';
import { hostOf } from './host.mts';
import { codeBlockProcessor } from './markdown-renderer.mts';
import { addRibbonAction } from './ribbon.mts';
import { addStatusBarItem } from './status-bar.mts';

type Built =
	| 'addCommand'
	| 'addRibbonIcon'
	| 'addSettingTab'
	| 'addStatusBarItem'
	| 'app'
	| 'loadData'
	| 'manifest'
	| 'onUserEnable'
	| 'registerBasesView'
	| 'registerCliHandler'
	| 'registerEditorExtension'
	| 'registerEditorSuggest'
	| 'registerHoverLinkSource'
	| 'registerMarkdownCodeBlockProcessor'
	| 'registerMarkdownPostProcessor'
	| 'registerObsidianProtocolHandler'
	| 'registerView'
	| 'removeCommand'
	| 'saveData'
	| 'settings';

type BlockHandler = (source: string, el: HTMLElement, ctx: obsidian.MarkdownPostProcessorContext) => Promise<unknown> | void;

/** What it registers is gone after it has been unloaded. */
export abstract class Plugin extends Component implements Pick<obsidian.Plugin, Built> {
	app: obsidian.App;
	manifest: obsidian.PluginManifest;
	settings?: unknown = undefined;
	private readonly commandUndo = new Map<string, () => void>();

	constructor(app: obsidian.App, manifest: obsidian.PluginManifest) {
		super();
		this.app = app;
		this.manifest = manifest;
		return guard(this, 'Plugin');
	}

	onUserEnable(): void {
		// For plugins.
	}

	/** Id and name get the plugin's in front. */
	addCommand(command: obsidian.Command): obsidian.Command {
		const { id, name } = this.manifest;
		command.id = `${id}:${command.id}`;
		command.name = `${name}: ${command.name}`;
		const undo = addCommand(this.app, command);
		this.commandUndo.set(command.id, undo);
		this.register(undo);
		return command;
	}

	removeCommand(commandId: string): void {
		this.commandUndo.get(`${this.manifest.id}:${commandId}`)?.();
	}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const { el, remove } = addRibbonAction(this.app, { icon, title, run: callback });
		this.register(remove);
		return el;
	}

	/** On a phone there is no status bar: the element is never shown. */
	addStatusBarItem(): HTMLElement {
		const el = addStatusBarItem(this.app, `plugin-${this.manifest.id}`);
		this.register(() => el.remove());
		return el;
	}

	/** Asks for the definitions at once, so that the search of the settings finds them. */
	addSettingTab(tab: obsidian.PluginSettingTab): void {
		const { settingTabs } = hostOf(this.app);
		const entry = { name: this.manifest.name, tab };
		settingTabs.push(entry);
		tab.update();
		this.register(() => {
			tab.hide();
			settingTabs.splice(settingTabs.indexOf(entry), 1);
		});
	}

	/** Leaves that were waiting for this type are built anew; after the unload they show that the plugin is gone. */
	registerView(type: string, viewCreator: obsidian.ViewCreator): void {
		const host = hostOf(this.app);
		if (host.views.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		host.views.set(type, viewCreator);
		host.onViewsChanged(type);
		this.register(() => {
			host.views.delete(type);
			host.onViewsChanged(type);
		});
	}

	registerHoverLinkSource(id: string, info: obsidian.HoverLinkSource): void {
		this.keepIn(hostOf(this.app).hoverSources, id, info);
	}

	registerObsidianProtocolHandler(action: string, handler: obsidian.ObsidianProtocolHandler): void {
		this.keepIn(hostOf(this.app).protocolHandlers, action, handler);
	}

	registerCliHandler(command: string, description: string, flags: obsidian.CliFlags | null, handler: obsidian.CliHandler): void {
		if (/\s/u.test(command)) throw new Error(`A command has no spaces: "${command}".`);
		this.keepIn(hostOf(this.app).cliHandlers, command, { description, flags, handler });
	}

	registerMarkdownPostProcessor(postProcessor: obsidian.MarkdownPostProcessor, sortOrder = 0): obsidian.MarkdownPostProcessor {
		const host = hostOf(this.app);
		const entry = { order: sortOrder, run: postProcessor };
		host.processors.push(entry);
		host.processors.sort((a, b) => a.order - b.order);
		host.onProcessorsChanged();
		this.register(() => {
			host.processors.splice(host.processors.indexOf(entry), 1);
			host.onProcessorsChanged();
		});
		return postProcessor;
	}

	registerMarkdownCodeBlockProcessor(language: string, handler: BlockHandler, sortOrder = 0): obsidian.MarkdownPostProcessor {
		return this.registerMarkdownPostProcessor(codeBlockProcessor(language, handler), sortOrder);
	}

	/** Bases is switched off in this vault. */
	registerBasesView(_viewId: string, _registration: obsidian.BasesViewRegistration): boolean {
		return false;
	}

	/** Notes that are open keep the editor they have; the next one that opens has the extension. */
	registerEditorExtension(extension: Extension): void {
		const { editorExtensions } = hostOf(this.app);
		editorExtensions.push(extension);
		this.register(() => editorExtensions.splice(editorExtensions.indexOf(extension), 1));
	}

	/** Kept for the host to look at; nothing is suggested while typing. */
	registerEditorSuggest(suggest: obsidian.EditorSuggest<unknown>): void {
		const { editorSuggests } = hostOf(this.app);
		editorSuggests.push(suggest);
		this.register(() => editorSuggests.splice(editorSuggests.indexOf(suggest), 1));
	}

	/** What was saved last, read anew; null if nothing ever was. */
	async loadData(): Promise<unknown> {
		return hostOf(this.app).pluginData(this.manifest.id).load();
	}

	async saveData(data: unknown): Promise<void> {
		await hostOf(this.app).pluginData(this.manifest.id).save(data);
	}

	private keepIn<T>(map: Map<string, T>, key: string, value: T): void {
		if (map.has(key)) throw new Error(`"${key}" is already registered.`);
		map.set(key, value);
		this.register(() => map.delete(key));
	}
}
