import { Notice, type Plugin } from 'obsidian';
import type { Library } from '../core/index.ts';
import type { NoteActions } from './note-actions.ts';
import { writeProperties, type WriteParts } from './write-properties.ts';

/** The commands that change notes. */
export function addNoteCommands(plugin: Plugin, actions: NoteActions, parts: WriteParts): void {
	const { commands, notices } = parts.texts.writing;
	const { workspace } = plugin.app;
	const activeNote = (): string | null => {
		const file = workspace.getActiveFile();
		return file?.extension === 'md' ? file.path : null;
	};
	const forNote = (id: string, name: string, run: (path: string) => Promise<void>): void => {
		plugin.addCommand({
			id,
			name,
			checkCallback: (checking) => {
				const path = activeNote();
				if (path !== null && !checking) run(path).catch(console.error);
				return path !== null;
			},
		});
	};
	plugin.addCommand({ id: 'undo-change', name: commands.undoChange, callback: () => actions.undo() });
	forNote('not-interview', commands.notInterview, (path) => actions.notInterview(path));
	forNote('write-properties', commands.writeProperties, async (path) => {
		if (isTold(parts.library, path)) await writeProperties(parts, [path]);
		else new Notice(notices.noNote);
	});
	plugin.addCommand({
		id: 'write-all-properties',
		name: commands.writeAllProperties,
		callback: () => writeProperties(parts, parts.library.readings().flatMap(({ path, debriefs }) => (debriefs.length > 0 ? [path] : []))),
	});
}

function isTold(library: Library, path: string): boolean {
	return (library.reading(path)?.debriefs.length ?? 0) > 0;
}
