import type { App } from 'obsidian';

/** The settings window, which the typings of the app leave out. */
interface SettingsWindow {
	open(): void;
	openTabById(id: string): unknown;
}

/** Shows the settings of a plugin; nothing happens where the app has no such window. */
export function showSettings(app: App, pluginId: string): void {
	const found: unknown = 'setting' in app ? app.setting : null;
	if (!isSettingsWindow(found)) return;
	found.open();
	found.openTabById(pluginId);
}

function isSettingsWindow(value: unknown): value is SettingsWindow {
	return typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function' && 'openTabById' in value && typeof value.openTabById === 'function';
}
