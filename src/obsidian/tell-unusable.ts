import { Notice, type App } from 'obsidian';
import type { SettingName } from '../core/index.ts';
import type { Texts } from '../i18n/index.ts';

/** Which settings this device has told of already. */
const TOLD = 'interview-debrief-unusable';

/** Says which stored settings cannot be used: once for the same ones, not at each start. */
export function tellUnusable(app: App, texts: Texts, names: readonly SettingName[]): void {
	const told = names.length === 0 ? null : names.join(' ');
	if (app.loadLocalStorage(TOLD) === told) return;
	app.saveLocalStorage(TOLD, told);
	if (told !== null) new Notice(texts.notices.settingsReset(names.map((name) => texts.settings[name].name)));
}
