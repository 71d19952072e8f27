import type * as obsidian from 'obsidian';
import { Editor } from './editor.mts';
import { targetOf } from './ephemeral-target.mts';
import { fillFileMenu } from './file-menu.mts';
import { TextFileView } from './file-views.mts';
import { hostOf } from './host.mts';
import { setIcon } from './icons.mts';
import { Keymap } from './keymap.mts';
import { Menu } from './menu.mts';
import { ReadingView } from './reading-view.mts';
import { inside, outside } from './seam.mts';
import { setTooltip } from './tooltip.mts';

type Built = 'clear' | 'editor' | 'file' | 'getMode' | 'getViewData' | 'getViewType' | 'hoverPopover' | 'setViewData';

/** A note, to write in or to read. */
export class MarkdownView extends TextFileView implements Pick<obsidian.MarkdownView, Built> {
	override icon = 'file-text';
	readonly editor: obsidian.Editor;
	readonly previewMode: ReadingView;
	hoverPopover: obsidian.HoverPopover | null = null;
	private readonly ownEditor: Editor;
	private readonly modeButton: HTMLElement;
	private readonly sourceEl: HTMLElement;
	private mode: obsidian.MarkdownViewModeType = 'source';
	private windowsLines = false;

	constructor(leaf: obsidian.WorkspaceLeaf) {
		super(leaf);
		this.sourceEl = this.contentEl.createDiv({ cls: 'markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width' });
		this.ownEditor = new Editor(this.sourceEl, {
			extensions: () => hostOf(this.app).editorExtensions,
			onChange: (own) => this.textChanged(own),
		});
		this.editor = outside(this.ownEditor);
		this.previewMode = new ReadingView(this.contentEl.createDiv({ cls: 'markdown-reading-view' }), {
			app: this.app,
			path: () => this.file?.path ?? '',
			text: () => this.getViewData(),
			openLink: (linktext, event) => void this.app.workspace.openLinkText(linktext, this.file?.path ?? '', Keymap.isModEvent(event)),
		});
		this.modeButton = this.addAction('book-open', '', () => void this.setMode(this.mode === 'source' ? 'preview' : 'source'));
		this.sourceEl.addEventListener('contextmenu', (event) => this.showEditorMenu(event));
		this.showMode();
	}

	getViewType(): string {
		return 'markdown';
	}

	getMode(): obsidian.MarkdownViewModeType {
		return this.mode;
	}

	getViewData(): string {
		const text = this.ownEditor.getValue();
		return this.windowsLines ? text.replaceAll('\n', '\r\n') : text;
	}

	setViewData(data: string, clear: boolean): void {
		this.windowsLines = data.includes('\r\n');
		if (clear) this.ownEditor.load(editorText(data));
		else this.ownEditor.takeOver(editorText(this.data), editorText(data));
		if (this.mode === 'preview') this.previewMode.rerender(true);
	}

	clear(): void {
		this.ownEditor.load('');
		this.previewMode.clear();
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.mode };
	}

	override async setState(state: unknown, result: obsidian.ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const mode = (state as { mode?: unknown } | null)?.mode;
		if (mode === 'source' || mode === 'preview') await this.setMode(mode);
	}

	override getEphemeralState(): Record<string, unknown> {
		if (this.mode === 'preview') return { scroll: this.previewMode.getScroll() };
		return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') }, scroll: this.editor.getScrollInfo().top };
	}

	/**
	 * `line`, `cursor`, `startLoc` with `endLoc`, `match` and `subpath` say where to go; what spans text is selected.
	 * The typings promise none of these, so a plugin sets the editor's selection itself afterwards.
	 */
	override setEphemeralState(state: unknown): void {
		super.setEphemeralState(state);
		const cache = this.file && this.app.metadataCache.getFileCache(this.file);
		const target = targetOf(state, this.getViewData(), cache);
		if (target === null) return;
		if (this.mode === 'preview') {
			this.previewMode.applyScroll(target.from.line);
			return;
		}
		this.editor.setSelection(target.from, target.to);
		this.editor.scrollIntoView(target, true);
	}

	override takeFocus(): void {
		if (this.mode === 'source') this.editor.focus();
		else this.previewMode.containerEl.focus();
	}

	override onResize(): void {
		this.editor.refresh();
	}

	override onPaneMenu(menu: obsidian.Menu, source: string): void {
		super.onPaneMenu(menu, source);
		menu.addItem((item) =>
			item
				.setTitle(this.mode === 'source' ? 'Reading view' : 'Editing view')
				.setIcon(this.mode === 'source' ? 'book-open' : 'pencil')
				.setSection('pane')
				.onClick(() => void this.setMode(this.mode === 'source' ? 'preview' : 'source')),
		);
		if (this.file !== null) fillFileMenu(this.app, menu, this.file, source, this.leaf);
	}

	/** Draws the reading view anew, after a post processor has come or gone. */
	async setMode(mode: obsidian.MarkdownViewModeType): Promise<void> {
		this.mode = mode;
		this.showMode();
		if (mode === 'preview') await this.previewMode.draw();
		else this.previewMode.clear();
		inside(this.app).ownWorkspace().layoutChanged();
	}

	protected override mergedText(current: string): string {
		if (current !== this.data) this.ownEditor.takeOver(editorText(this.data), editorText(current));
		this.ownEditor.markSaved();
		return this.getViewData();
	}

	protected override hasUnsaved(): boolean {
		return this.ownEditor.hasUnsaved();
	}

	protected override async onOpen(): Promise<void> {
		this.register(() => this.ownEditor.destroy());
		this.register(() => this.previewMode.clear());
	}

	private showMode(): void {
		const reading = this.mode === 'preview';
		this.sourceEl.hidden = reading;
		const { parentElement } = this.previewMode.containerEl;
		if (parentElement !== null) parentElement.hidden = !reading;
		setIcon(this.modeButton, reading ? 'pencil' : 'book-open');
		setTooltip(this.modeButton, reading ? 'Edit this note' : 'Read this note');
	}

	private textChanged(own: boolean): void {
		if (own) this.requestSave();
		this.app.workspace.trigger('editor-change', this.editor, this);
		if (this.file !== null) this.app.workspace.trigger('quick-preview', this.file, this.getViewData());
	}

	private showEditorMenu(event: MouseEvent): void {
		event.preventDefault();
		const menu = new Menu();
		const { doc } = this.sourceEl;
		for (const [title, icon, action] of [
			['Cut', 'scissors', 'cut'],
			['Copy', 'copy', 'copy'],
		] as const) {
			menu.addItem((item) =>
				item
					.setTitle(title)
					.setIcon(icon)
					.setSection('clipboard')
					.setDisabled(!this.editor.somethingSelected())
					.onClick(() => {
						this.editor.focus();
						doc.execCommand(action);
					}),
			);
		}
		this.app.workspace.trigger('editor-menu', menu, this.editor, this);
		menu.showAtMouseEvent(event);
	}
}

/** The editor knows only plain line breaks. */
function editorText(text: string): string {
	return text.replace(/\r\n?/gu, '\n');
}
