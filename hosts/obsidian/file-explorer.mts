import type * as obsidian from 'obsidian';
import { fillFileMenu } from './file-menu.mts';
import { setIcon } from './icons.mts';
import { Keymap } from './keymap.mts';
import { Menu } from './menu.mts';
import { newFolder, newNote } from './new-note.mts';
import { RenameModal } from './rename-modal.mts';
import { setTooltip } from './tooltip.mts';
import { View } from './views.mts';

/** The tree of folders and notes. Only open folders are drawn. */
export class FileExplorerView extends View {
	override icon = 'folder-closed';
	private readonly listEl: HTMLElement;
	private readonly open = new Set<string>();
	private drawn = false;

	constructor(leaf: obsidian.WorkspaceLeaf) {
		super(leaf);
		const header = this.containerEl.createDiv({ cls: 'nav-header' }).createDiv({ cls: 'nav-buttons-container' });
		this.addButton(header, 'square-pen', 'New note', () => void newNote(this.app, ''));
		this.addButton(header, 'folder-plus', 'New folder', () => void newFolder(this.app, ''));
		this.addButton(header, 'chevrons-down-up', 'Collapse all', () => {
			this.open.clear();
			this.draw();
		});
		this.listEl = this.containerEl.createDiv({ cls: 'nav-files-container', attr: { role: 'tree', 'aria-label': 'Files' } });
		this.listEl.addEventListener('keydown', (event) => this.onKey(event));
	}

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	override takeFocus(): void {
		this.row(this.app.workspace.getActiveFile()?.path)?.focus();
	}

	protected override async onOpen(): Promise<void> {
		const { vault, workspace } = this.app;
		const later = (): void => this.drawLater();
		for (const ref of [vault.on('create', later), vault.on('delete', later), vault.on('rename', later)]) this.registerEvent(ref);
		this.registerEvent(
			workspace.on('file-open', (file) => {
				for (let folder = file?.parent; folder && !folder.isRoot(); folder = folder.parent) this.open.add(folder.path);
				later();
			}),
		);
		this.draw();
	}

	private drawLater(): void {
		if (!this.drawn) return;
		this.drawn = false;
		queueMicrotask(() => this.draw());
	}

	private draw(): void {
		this.drawn = true;
		const active = this.listEl.doc.activeElement;
		const focused = active && this.listEl.contains(active) ? active.getAttribute('data-path') : null;
		const { scrollTop } = this.listEl;
		this.listEl.replaceChildren();
		this.drawFolder(this.app.vault.getRoot(), this.listEl, 0);
		this.listEl.scrollTop = scrollTop;
		const stop = this.row(focused ?? this.app.workspace.getActiveFile()?.path) ?? this.rows()[0];
		stop?.setAttr('tabindex', 0);
		if (focused !== null) stop?.focus();
	}

	private drawFolder(folder: obsidian.TFolder, parent: HTMLElement, depth: number): void {
		const folders = folder.children.filter((child): child is obsidian.TFolder => 'children' in child);
		const files = folder.children.filter((child): child is obsidian.TFile => 'extension' in child);
		const byName = (a: obsidian.TAbstractFile, b: obsidian.TAbstractFile): number => a.name.localeCompare(b.name, undefined, { numeric: true });
		for (const child of folders.sort(byName)) {
			const isOpen = this.open.has(child.path);
			const item = parent.createDiv({ cls: 'tree-item nav-folder' });
			const row = this.drawRow(item, child, 'nav-folder-title', depth, child.name);
			row.setAttr('aria-expanded', isOpen);
			const arrow = row.createDiv({ cls: 'tree-item-icon collapse-icon' });
			setIcon(arrow, 'chevron-right');
			row.prepend(arrow);
			row.toggleClass('is-collapsed', !isOpen);
			if (isOpen) this.drawFolder(child, item.createDiv({ cls: 'tree-item-children', attr: { role: 'group' } }), depth + 1);
		}
		const shown = this.app.workspace.getActiveFile();
		for (const child of files.sort(byName)) {
			const item = parent.createDiv({ cls: 'tree-item nav-file' });
			const row = this.drawRow(item, child, 'nav-file-title', depth, child.extension === 'md' ? child.basename : child.name);
			row.toggleClass('is-active', child === shown);
		}
	}

	private drawRow(parent: HTMLElement, file: obsidian.TAbstractFile, cls: string, depth: number, text: string): HTMLElement {
		const row = parent.createDiv({
			cls: `tree-item-self ${cls} is-clickable`,
			attr: { role: 'treeitem', tabindex: -1, 'data-path': file.path, 'aria-level': depth + 1 },
		});
		row.setCssProps({ '--depth': String(depth) });
		row.createDiv({ cls: 'tree-item-inner', text });
		row.addEventListener('click', (event) => this.choose(file, event));
		row.addEventListener('auxclick', (event) => {
			if (event.button === 1) this.choose(file, event);
		});
		row.addEventListener('contextmenu', (event) => this.showMenu(file, event));
		return row;
	}

	private choose(file: obsidian.TAbstractFile, event: MouseEvent | KeyboardEvent): void {
		const note = this.app.vault.getFileByPath(file.path);
		if (note !== null) {
			void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(note);
			return;
		}
		if (this.open.has(file.path)) this.open.delete(file.path);
		else this.open.add(file.path);
		this.draw();
		this.row(file.path)?.focus();
	}

	private showMenu(file: obsidian.TAbstractFile, event: MouseEvent): void {
		event.preventDefault();
		const menu = new Menu() as unknown as obsidian.Menu;
		if (this.app.vault.getFolderByPath(file.path) !== null) {
			menu.addItem((item) =>
				item
					.setTitle('New note')
					.setIcon('square-pen')
					.setSection('open')
					.onClick(() => void newNote(this.app, file.path)),
			);
		}
		fillFileMenu(this.app, menu, file, 'file-explorer-context-menu', this.leaf);
		menu.showAtMouseEvent(event);
	}

	private onKey(event: KeyboardEvent): void {
		const rows = this.rows();
		const at = rows.findIndex((row) => row === this.listEl.doc.activeElement);
		const row = rows[at];
		const file = row && this.app.vault.getAbstractFileByPath(row.dataset['path'] ?? '');
		if (row === undefined || !file) return;
		const expanded = row.getAttr('aria-expanded');
		const rtl = this.listEl.closest('.mod-rtl') !== null;
		const keys: Record<string, (() => void) | undefined> = {
			ArrowDown: () => rows[at + 1]?.focus(),
			ArrowUp: () => rows[at - 1]?.focus(),
			Home: () => rows[0]?.focus(),
			End: () => rows[rows.length - 1]?.focus(),
			[rtl ? 'ArrowLeft' : 'ArrowRight']: () => (expanded === 'false' ? this.choose(file, event) : rows[at + 1]?.focus()),
			[rtl ? 'ArrowRight' : 'ArrowLeft']: () => (expanded === 'true' ? this.choose(file, event) : this.row(file.parent?.path)?.focus()),
			Enter: () => this.choose(file, event),
			' ': () => this.choose(file, event),
			F2: () => new RenameModal(this.app, file).setCloseCallback(() => this.row(file.path)?.focus()).open(),
			Delete: () => void this.app.fileManager.trashFile(file),
		};
		const run = keys[event.key];
		if (run === undefined) return;
		event.preventDefault();
		run();
	}

	private rows(): HTMLElement[] {
		return this.listEl.findAll('.tree-item-self');
	}

	private row(path: string | undefined | null): HTMLElement | undefined {
		return path === undefined || path === null ? undefined : this.rows().find((row) => row.dataset['path'] === path);
	}

	private addButton(parent: HTMLElement, icon: string, title: string, run: () => void): void {
		const button = parent.createEl('button', { cls: 'clickable-icon nav-action-button' });
		setIcon(button, icon);
		setTooltip(button, title);
		button.addEventListener('click', run);
	}
}
