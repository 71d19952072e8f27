import { MarkdownView, type Plugin } from 'obsidian';
import { PrepareModal } from './prepare-modal.ts';
import { refreshRequirements, selectionIn, writeRequirements, type RequirementParts } from './requirements.ts';
import type { Sheets } from './sheets.ts';

export interface PrepareParts extends RequirementParts {
	readonly sheets: Sheets;
}

/** Asks for which interview, and makes its sheet. */
export function openPrepare({ app, library, texts, sheets }: Pick<PrepareParts, 'app' | 'library' | 'texts' | 'sheets'>, company = ''): void {
	new PrepareModal(app, {
		texts, library, company,
		onCreate: ({ company: name, stage }) => {
			sheets.create(name, stage).catch(console.error);
		},
	}).open();
}

/** The commands around the next round and the role. */
export function addPrepareCommands(plugin: Plugin, parts: PrepareParts): void {
	const { app } = plugin;
	const { commands } = parts.texts.prepare;
	const activeNote = (): string | null => {
		const file = app.workspace.getActiveFile();
		return file?.extension === 'md' ? file.path : null;
	};
	plugin.addCommand({ id: 'prepare', name: commands.prepare, callback: () => openPrepare(parts, companyOf(parts, activeNote())) });
	plugin.addCommand({
		id: 'read-requirements',
		name: commands.readRequirements,
		checkCallback: (checking) => {
			const path = activeNote();
			if (path !== null && !checking) readSelected(parts, path).catch(console.error);
			return path !== null;
		},
	});
	plugin.addCommand({
		id: 'refresh-requirements',
		name: commands.refreshRequirements,
		checkCallback: (checking) => {
			const path = activeNote();
			if (path !== null && !checking) refreshRequirements(parts, path).catch(console.error);
			return path !== null;
		},
	});
}

async function readSelected(parts: PrepareParts, path: string): Promise<void> {
	const { app } = parts;
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	const file = app.vault.getFileByPath(path);
	const editor = view?.file?.path === path && view.getMode() === 'source' ? view.editor : null;
	const selected = editor && file ? selectionIn(editor, await app.vault.cachedRead(file)) : null;
	await writeRequirements(parts, path, selected);
}

/** Whose interview the note in front tells: the likeliest one to prepare for. */
function companyOf({ library }: PrepareParts, path: string | null): string {
	const reading = path === null ? undefined : library.reading(path);
	return reading?.debriefs[0]?.company?.value ?? reading?.roles?.[0]?.companies[0] ?? '';
}
