import { Modal, Setting, type App } from 'obsidian';
import type { Competency } from '../core/index.ts';
import type { Texts } from '../i18n/index.ts';
import { nameField } from './name-field.ts';

/** How many competencies a line can have. */
const MOST = 3;

/** Lets a person choose the competencies of a line, the most important one first. */
export class CompetenciesModal extends Modal {
	private readonly texts: Texts;
	private readonly all: readonly Competency[];
	private readonly chosen: string[];
	private readonly onSave: (ids: readonly string[]) => void;

	constructor(app: App, { texts, all, chosen, onSave }: { readonly texts: Texts; readonly all: readonly Competency[]; readonly chosen: readonly string[]; readonly onSave: (ids: readonly string[]) => void }) {
		super(app);
		this.texts = texts;
		this.all = all;
		this.chosen = Array.from({ length: MOST }, (_, index) => chosen[index] ?? '');
		this.onSave = onSave;
	}

	override onOpen(): void {
		const { title, about, byWords, save } = this.texts.writing.competencies;
		const names: Readonly<Record<string, { readonly name: string } | undefined>> = this.texts.competencies;
		this.setTitle(title);
		this.contentEl.createEl('p', { text: about });
		for (const [index, id] of this.chosen.entries()) {
			const name = this.texts.formats.number(index + 1);
			new Setting(this.contentEl).setName(name).addDropdown((dropdown) => {
				nameField(dropdown.selectEl);
				dropdown.addOption('', index === 0 ? byWords : '–');
				for (const { id: value, name } of this.all) dropdown.addOption(value, names[value]?.name ?? name);
				dropdown.setValue(id).onChange((value) => {
					this.chosen[index] = value;
				});
			});
		}
		new Setting(this.contentEl).addButton((button) =>
			button
				.setButtonText(save)
				.setCta()
				.onClick(() => {
					this.close();
					this.onSave([...new Set(this.chosen.filter((id) => id !== ''))]);
				}),
		);
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
