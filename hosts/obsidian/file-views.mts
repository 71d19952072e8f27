import type * as obsidian from 'obsidian';
import { inside } from './seam.mts';
import { ItemView } from './views.mts';

type FileMembers = 'allowNoFile' | 'canAcceptExtension' | 'file' | 'onLoadFile' | 'onRename' | 'onUnloadFile';

/** A view of one file. It follows the file when it is renamed and goes away with it. */
export abstract class FileView extends ItemView implements Pick<obsidian.FileView, FileMembers> {
	allowNoFile = false;
	file: obsidian.TFile | null = null;
	override navigation = true;

	getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override onload(): void {
		const { vault } = this.app;
		this.registerEvent(
			vault.on('rename', (file) => {
				if (file === this.file) void this.onRename(this.file);
			}),
		);
		this.registerEvent(
			vault.on('delete', (file) => {
				if (file === this.file) this.leaf.detach();
			}),
		);
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...(this.file && { file: this.file.path }) };
	}

	override async setState(state: unknown, result: obsidian.ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const path = (state as { file?: unknown } | null)?.file;
		if (typeof path !== 'string' || path === this.file?.path) return;
		await this.loadFile(this.app.vault.getFileByPath(path));
	}

	async onLoadFile(_file: obsidian.TFile): Promise<void> {
		// For views of one kind of file.
	}

	async onUnloadFile(_file: obsidian.TFile): Promise<void> {
		// For views of one kind of file.
	}

	async onRename(_file: obsidian.TFile): Promise<void> {
		this.drawTitle();
		inside(this.leaf).updateHeader();
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}

	override async close(): Promise<void> {
		await this.loadFile(null);
		await super.close();
	}

	private async loadFile(file: obsidian.TFile | null): Promise<void> {
		const before = this.file;
		if (before !== null) await this.onUnloadFile(before);
		this.file = file;
		if (file !== null) await this.onLoadFile(file);
		this.drawTitle();
	}
}

export abstract class EditableFileView extends FileView {}

const saveDelay = 2000;

type TextMembers = 'clear' | 'data' | 'getViewData' | 'requestSave' | 'save' | 'setViewData';

/** A view that keeps the text of its file and writes it two seconds after the last request. */
export abstract class TextFileView extends EditableFileView implements Pick<obsidian.TextFileView, TextMembers> {
	/** The text as it was last read from or written to the file. */
	data = '';
	private saveTimer: number | undefined;

	requestSave: () => void = () => {
		const win = this.containerEl.win;
		win.clearTimeout(this.saveTimer);
		this.saveTimer = win.setTimeout(() => void this.save(), saveDelay);
	};

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;
	/** What the file should hold, given what it holds now. */
	protected abstract mergedText(current: string): string;
	protected abstract hasUnsaved(): boolean;

	override onload(): void {
		super.onload();
		this.registerEvent(
			this.app.vault.on('modify', (file) => {
				if (file === this.file) void this.takeOver(this.file);
			}),
		);
	}

	override async onLoadFile(file: obsidian.TFile): Promise<void> {
		this.data = await this.app.vault.read(file);
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(file: obsidian.TFile): Promise<void> {
		if (this.app.vault.getFileByPath(file.path) === file) await this.save(true);
		this.containerEl.win.clearTimeout(this.saveTimer);
		this.clear();
	}

	/** Writes at once. Nothing typed: nothing written. */
	async save(_clear?: boolean): Promise<void> {
		this.containerEl.win.clearTimeout(this.saveTimer);
		if (this.file === null || !this.hasUnsaved()) return;
		await this.app.vault.process(this.file, (current) => {
			this.data = this.mergedText(current);
			return this.data;
		});
	}

	private async takeOver(file: obsidian.TFile): Promise<void> {
		const text = await this.app.vault.read(file);
		if (file !== this.file || text === this.data) return;
		this.setViewData(text, false);
		this.data = text;
	}
}
