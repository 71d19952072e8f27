import { Notice, type App } from 'obsidian';
import type { Library, NotePort, PropertyPatch, WriteResult } from '../core/index.ts';
import type { Texts } from '../i18n/index.ts';
import { openNote } from './open-note.ts';
import type { SettingsStore } from './settings-store.ts';

export interface ActionParts {
	readonly app: App;
	readonly library: Library;
	readonly port: NotePort;
	readonly settings: SettingsStore;
	readonly texts: Texts;
	/** `YYYY-MM-DD` */
	readonly today: () => string;
}

/** What a person can do to notes from menus, lists and commands. Each says in a notice what was done, or why nothing was. */
export interface NoteActions {
	/** Says in the note that it is no interview. */
	notInterview(path: string): Promise<void>;
	/** Takes that out again. */
	readAgain(path: string): Promise<void>;
	excludeFolder(folder: string): Promise<void>;
	includeFolder(folder: string): Promise<void>;
	createExample(): Promise<void>;
	undo(): Promise<void>;
	/** A notice about what was written. */
	tell(result: WriteResult, done: string): void;
}

export function createNoteActions({ app, library, port, settings, texts, today }: ActionParts): NoteActions {
	const { notices, refusals, example } = texts.writing;

	function tell(result: WriteResult, done: string): void {
		new Notice(result.ok ? done : refusals[result.refusal.code](result.refusal.params));
	}

	async function setExcluded(change: (folders: readonly string[]) => readonly string[], done: string): Promise<void> {
		await settings.set('excludedFolders', change(library.options().excludedFolders).join('\n'));
		new Notice(done);
	}

	return {
		tell,
		async notInterview(path) {
			const { interview } = library.options().properties;
			tell(await port.setProperties(path, { [interview]: { replace: false } }), notices.notInterview(path));
		},
		async readAgain(path) {
			const { interview } = library.options().properties;
			const patch: PropertyPatch = { [interview]: { replace: null }, interview: { replace: null } };
			tell(await port.setProperties(path, patch), notices.readAgain(path));
		},
		excludeFolder: (folder) => setExcluded((folders) => [...folders.filter((one) => one !== folder), folder], notices.folderExcluded(folder)),
		includeFolder: (folder) => setExcluded((folders) => folders.filter((one) => one !== folder), notices.folderIncluded(folder)),
		async createExample() {
			const { property, typeValue } = { property: library.options().properties.type, typeValue: library.options().typeValue };
			const result = await port.create(port.freePath(example.path), example.text({ property, typeValue, date: today() }));
			if (result.ok) await openNote(app, result.path, 'here');
			else tell(result, '');
		},
		async undo() {
			const result = await port.undo();
			new Notice(result.ok ? notices.undone(result.paths) : refusals[result.refusal.code](result.refusal.params));
		},
	};
}

/** The folder of a note, '' at the top of the vault. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
