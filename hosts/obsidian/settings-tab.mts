import type * as obsidian from 'obsidian';
import { activeDocumentNow } from './dom.mts';
import { guard } from './guard.mts';
import type { Part } from './part.mts';
import { TabStage } from './setting/tab-stage.mts';

export { SettingPage } from './setting/page.mts';

type Built =
	| 'icon'
	| 'app'
	| 'containerEl'
	| 'settingItems'
	| 'getSettingDefinitions'
	| 'update'
	| 'getControlValue'
	| 'setControlValue'
	| 'refreshDomState'
	| 'display'
	| 'hide';

export abstract class SettingTab implements Part<obsidian.SettingTab, Built> {
	icon: obsidian.IconName = '';
	app: obsidian.App;
	containerEl: HTMLElement;
	settingItems: obsidian.SettingDefinitionItem[] = [];
	readonly stage: TabStage;

	constructor(app: obsidian.App) {
		this.app = app;
		this.containerEl = activeDocumentNow().createElement('div');
		this.containerEl.addClass('vertical-tab-content');
		this.stage = new TabStage(this as unknown as obsidian.SettingTab);
		return guard(this, 'SettingTab');
	}

	getSettingDefinitions(): obsidian.SettingDefinitionItem[] {
		return [];
	}

	/** Asks for the definitions again and draws them, if the tab is on the screen. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		this.stage.redraw();
	}

	abstract getControlValue(key: string): unknown;
	abstract setControlValue(key: string, value: unknown): void | Promise<void>;

	refreshDomState(): void {
		this.stage.refresh();
	}

	/** Only called where there are no definitions. */
	display(): void {
		/* for subclasses */
	}

	hide(): void {
		/* for subclasses */
	}
}

type PluginTabBuilt = 'getSettingDefinitions' | 'getControlValue' | 'setControlValue';

function settingsOf(plugin: obsidian.Plugin): Record<string, unknown> {
	if (!('settings' in plugin) || !plugin.settings) plugin.settings = {};
	return plugin.settings as Record<string, unknown>;
}

export abstract class PluginSettingTab extends SettingTab implements Part<obsidian.PluginSettingTab, PluginTabBuilt> {
	readonly plugin: obsidian.Plugin;

	constructor(app: obsidian.App, plugin: obsidian.Plugin) {
		super(app);
		this.plugin = plugin;
	}

	getControlValue(key: string): unknown {
		return settingsOf(this.plugin)[key];
	}

	/** Saves all of `plugin.settings`: whatever else was in the plugin's data is gone. */
	async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = settingsOf(this.plugin);
		settings[key] = value;
		await this.plugin.saveData(settings);
	}
}
