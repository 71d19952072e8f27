import type { App } from 'obsidian';
import { dismissalKey, fileLine, surroundings, type Library, type NotePort } from '../core/index.ts';
import type { Texts } from '../i18n/index.ts';
import type { Desk } from '../ui/desk.ts';
import type { NoteActions } from './note-actions.ts';
import { openPrepare } from './prepare-commands.ts';
import type { SettingsStore } from './settings-store.ts';
import type { Sheets } from './sheets.ts';

export interface DeskParts {
	readonly app: App;
	readonly library: Library;
	readonly port: NotePort;
	readonly settings: SettingsStore;
	readonly texts: Texts;
	readonly sheets: Sheets;
	readonly actions: Pick<NoteActions, 'readAgain' | 'includeFolder'>;
}

/** Files lines in the vault and keeps in the settings which of them were dismissed. */
export function createDesk({ app, library, port, settings, texts, sheets, actions }: DeskParts): Desk {
	const keep = (key: string, value: true | null): void => {
		settings.setFeatures({ [dismissalKey(key)]: value }).catch(console.error);
	};
	return {
		competencies: () => library.options().taxonomy,
		file: (line, filing) => port.edit(line.path, (text) => fileLine({ path: line.path, text, modified: 0 }, line, filing, library.options())),
		undo: (step) => port.undo(step),
		dismiss: ({ key }) => keep(key, true),
		bringBack: ({ key }) => keep(key, null),
		async around(line) {
			const file = app.vault.getFileByPath(line.path);
			const text = file ? await app.vault.cachedRead(file) : '';
			return text.slice(line.end - line.text.length, line.end) === line.text ? surroundings(text, line) : null;
		},
		readAgain: (path) => void actions.readAgain(path),
		includeFolder: (folder) => void actions.includeFolder(folder),
		sheet: (company, stage) => sheets.of(company, stage),
		createSheet: (company, stage) => void sheets.create(company, stage),
		openPrepare: (company) => openPrepare({ app, library, texts, sheets }, company),
		sentence: ({ code, params }) => texts.writing.refusals[code](params),
	};
}
