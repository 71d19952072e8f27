import type * as obsidian from 'obsidian';
import { openSettings, type SettingsEntry } from './settings-window.mts';

/** `app.setting`: outside of the app's typings, and used by most plugins that lead to their settings. */
export interface SettingsHandle {
	open(): void;
	openTabById(id: string): obsidian.SettingTab | null;
	close(): void;
}

export function settingsHandle(app: obsidian.App, entries: readonly SettingsEntry[]): SettingsHandle {
	let shown: { close(): void } | null = null;
	const close = (): void => {
		shown?.close();
		shown = null;
	};
	return {
		close,
		open() {
			close();
			shown = openSettings(app, entries);
		},
		openTabById(id) {
			const tab = entries.find(({ tab: each }) => 'plugin' in each && (each.plugin as obsidian.Plugin).manifest.id === id)?.tab;
			if (!tab) return null;
			close();
			shown = openSettings(app, entries, tab);
			return tab;
		},
	};
}
