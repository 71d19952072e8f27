import type * as obsidian from 'obsidian';
import { RenameModal } from './rename-modal.mts';
import type { WorkspaceLeaf } from './leaf.mts';
import { Menu } from './menu.mts';
import { outside } from './seam.mts';

/** What can be done with a file or a folder; plugins add to it through `file-menu`. */
export function fillFileMenu(app: obsidian.App, menu: obsidian.Menu, file: obsidian.TAbstractFile, source: string, leaf?: obsidian.WorkspaceLeaf): void {
	const { vault, workspace } = app;
	const note = vault.getFileByPath(file.path);
	if (note !== null) {
		menu.addItem((item) =>
			item
				.setTitle('Open in new tab')
				.setIcon('file-plus')
				.setSection('open')
				.onClick(() => void workspace.getLeaf('tab').openFile(note)),
		);
	}
	menu.addItem((item) =>
		item
			.setTitle('Rename...')
			.setIcon('pencil')
			.setSection('action')
			.onClick(() => new RenameModal(app, file).open()),
	);
	workspace.trigger('file-menu', menu, file, source, leaf);
	menu.addItem((item) =>
		item
			.setTitle('Delete')
			.setIcon('trash-2')
			.setSection('danger')
			.onClick(() => void app.fileManager.trashFile(file)),
	);
}

/** The menu of a tab, or of the button at the end of a view's header. */
export function showLeafMenu(leaf: WorkspaceLeaf, event: MouseEvent, source: string): void {
	const menu = new Menu() as unknown as obsidian.Menu;
	leaf.view.onPaneMenu(menu, source);
	menu.addItem((item) =>
		item
			.setTitle(leaf.pinned ? 'Unpin' : 'Pin')
			.setIcon('pin')
			.setSection('close')
			.onClick(() => leaf.togglePinned()),
	);
	menu.addItem((item) =>
		item
			.setTitle('Close')
			.setIcon('x')
			.setSection('close')
			.onClick(() => outside(leaf).detach()),
	);
	menu.showAtMouseEvent(event);
}
