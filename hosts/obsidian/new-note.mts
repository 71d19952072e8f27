import type * as obsidian from 'obsidian';
import { RenameModal } from './rename-modal.mts';

/** Makes an empty note in the folder, opens it and asks for its name. */
export async function newNote(app: obsidian.App, folder: string): Promise<void> {
	const file = await app.vault.create(freePath(app, folder, 'Untitled', '.md'), '');
	await app.workspace.getLeaf(false).openFile(file);
	new RenameModal(app, file).open();
}

export async function newFolder(app: obsidian.App, folder: string): Promise<void> {
	const made = await app.vault.createFolder(freePath(app, folder, 'Untitled', ''));
	new RenameModal(app, made).open();
}

function freePath(app: obsidian.App, folder: string, name: string, ending: string): string {
	const prefix = folder === '' || folder === '/' ? '' : `${folder}/`;
	for (let n = 0; ; n += 1) {
		const path = `${prefix}${name}${n === 0 ? '' : ` ${n}`}${ending}`;
		if (app.vault.getAbstractFileByPath(path) === null) return path;
	}
}
