import type * as obsidian from 'obsidian';
import { Modal } from './modal.mts';
import { Notice } from './notice.mts';

/** Asks for another name of a file or folder. A note keeps its extension. */
export class RenameModal extends Modal {
	private readonly file: obsidian.TAbstractFile;

	constructor(app: obsidian.App, file: obsidian.TAbstractFile) {
		super(app);
		this.file = file;
	}

	override onOpen(): void {
		const note = this.app.vault.getFileByPath(this.file.path);
		const ending = note === null ? '' : `.${note.extension}`;
		this.setTitle(note === null ? 'Rename folder' : 'Rename file');
		const form = this.contentEl.createEl('form');
		const input = form.createEl('input', { type: 'text', value: note?.basename ?? this.file.name, attr: { 'aria-label': 'New name' } });
		const buttons = form.createDiv({ cls: 'modal-button-container' });
		buttons.createEl('button', { cls: 'mod-cta', text: 'Save', type: 'submit' });
		const cancel = buttons.createEl('button', { text: 'Cancel', type: 'button' });
		cancel.addEventListener('click', () => this.close());
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.rename(`${input.value.trim()}${ending}`);
		});
		input.focus();
		input.select();
	}

	private async rename(name: string): Promise<void> {
		const folder = this.file.parent?.path ?? '';
		const prefix = folder === '' || folder === '/' ? '' : `${folder}/`;
		try {
			await this.app.fileManager.renameFile(this.file, `${prefix}${name}`);
			this.close();
		} catch (error) {
			new Notice(error instanceof Error ? error.message : String(error));
		}
	}
}
