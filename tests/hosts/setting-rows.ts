import { PluginSettingTab } from 'obsidian';
import type { App, Plugin, SettingDefinitionItem } from 'obsidian';
import { expect } from 'vitest';
import { openSettings } from '../../hosts/obsidian/dialog-side.mts';

export interface Held {
	settings: Record<string, unknown>;
	saved: unknown[];
}

export class Tab extends PluginSettingTab {
	constructor(
		app: App,
		readonly held: Held,
		readonly definitions: () => SettingDefinitionItem[],
	) {
		const plugin = {
			settings: held.settings,
			saveData: (data: unknown) => {
				held.saved.push(structuredClone(data));
				return Promise.resolve();
			},
		};
		super(app, plugin as unknown as Plugin);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return this.definitions();
	}
}

export function openTab(
	app: App,
	definitions: SettingDefinitionItem[] | (() => SettingDefinitionItem[]),
	settings: Record<string, unknown> = {},
): { tab: Tab; saved: unknown[]; window: { close(): void } } {
	const held: Held = { settings, saved: [] };
	const tab = new Tab(app, held, typeof definitions === 'function' ? definitions : () => definitions);
	return { tab, saved: held.saved, window: openSettings(app, [{ name: 'Interview Debrief', tab }], tab) };
}

export function row(name: string): HTMLElement {
	const found = document.body.findAll('.setting-item').find((el) => el.find('.setting-item-name')?.getText() === name);
	expect(found, `a row named ${name}`).toBeDefined();
	return found as HTMLElement;
}

export function names(): string[] {
	return document.body
		.findAll('.setting-items .setting-item')
		.filter((el) => el.isShown())
		.map((el) => el.find('.setting-item-name').getText());
}

export function field(name: string): HTMLInputElement {
	return row(name).find('input, textarea, select') as HTMLInputElement;
}
