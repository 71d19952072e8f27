import { Modal, Platform, Setting, type App } from 'obsidian';
import type { Competency } from '../../core/index.ts';
import type { Texts } from '../../i18n/index.ts';
import { nameField } from '../name-field.ts';

/** What a person says about a story before it is written. */
export interface StoryForm {
	readonly title: string;
	readonly question: string;
	readonly competencies: readonly string[];
	/** Path of a template of the person's own; null for the one that ships. */
	readonly template: string | null;
	/** Write a block id behind the words that are quoted. */
	readonly mark: boolean;
}

export interface NewStoryParts {
	readonly app: App;
	readonly texts: Texts;
	readonly competencies: readonly Competency[];
	/** Notes that can be templates. */
	readonly templates: readonly string[];
	readonly folder: string;
	readonly start: { readonly title: string; readonly question: string; readonly competencies: readonly string[] };
	/** Words that are to be quoted; null where there are none. `canMark`: nothing can link to their place yet. */
	readonly quote: { readonly text: string; readonly canMark: boolean } | null;
	onCreate(form: StoryForm): void;
}

/** How many competencies a story can be given at once. */
const MOST = 3;
/** How much of the quoted words is shown. */
const SHOWN = 320;

/** A small form for a new story. Nothing is written before a person says so. */
export class NewStoryModal extends Modal {
	private readonly parts: NewStoryParts;
	private form: StoryForm;
	private readonly chosen: string[];

	constructor(parts: NewStoryParts) {
		super(parts.app);
		this.parts = parts;
		const { title, question, competencies } = parts.start;
		this.form = { title, question, competencies: [], template: null, mark: parts.quote?.canMark === true };
		this.chosen = Array.from({ length: MOST }, (_, at) => competencies[at] ?? '');
	}

	override onOpen(): void {
		const { texts, quote, templates, folder } = this.parts;
		const words = texts.stories.create;
		const { contentEl } = this;
		contentEl.addClass('interview-debrief-dialog');
		this.setTitle(quote ? words.captureTitle : words.title);
		if (quote) {
			contentEl.createEl('p', { cls: 'interview-debrief-form-label', text: words.quoted });
			const text = quote.text.trim();
			contentEl.createEl('blockquote', { cls: 'interview-debrief-captured', text: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text, attr: { dir: 'auto' } });
		}
		this.text(words.name, `${words.nameAbout} ${words.folder(folder)}`, this.form.title, (title) => {
			this.form = { ...this.form, title };
		}, true);
		this.text(words.question, words.questionAbout, this.form.question, (question) => {
			this.form = { ...this.form, question };
		});
		for (let at = 0; at < MOST; at++) this.competency(at);
		if (templates.length > 0) this.template();
		if (quote?.canMark === true) {
			new Setting(contentEl).setName(words.mark).setDesc(words.markAbout).addToggle((toggle) =>
				toggle.setValue(true).onChange((mark) => {
					this.form = { ...this.form, mark };
				}),
			);
		}
		new Setting(contentEl)
			.setClass('interview-debrief-dialog-foot')
			.addButton((button) => button.setButtonText(words.create).setCta().onClick(() => this.create()))
			.addButton((button) => button.setButtonText(words.cancel).onClick(() => this.close()));
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private text(name: string, desc: string, value: string, onChange: (value: string) => void, first = false): void {
		new Setting(this.contentEl).setClass('interview-debrief-dialog-row').setName(name).setDesc(desc).addText((text) => {
			text.setValue(value).onChange(onChange);
			nameField(text.inputEl);
			text.inputEl.dir = 'auto';
			text.inputEl.addEventListener('keydown', (event) => {
				if (event.key !== 'Enter' || event.isComposing) return;
				event.preventDefault();
				this.create();
			});
			// on a phone the keyboard would cover the form before it was seen
			if (first && !Platform.isPhone) this.modalEl.win.setTimeout(() => text.inputEl.select(), 0);
		});
	}

	private competency(at: number): void {
		const { texts, competencies } = this.parts;
		const words = texts.stories.create;
		const names: Readonly<Record<string, { readonly name: string } | undefined>> = texts.competencies;
		const name = at === 0 ? words.competency : words.more;
		new Setting(this.contentEl).setClass('interview-debrief-dialog-row').setName(name).addDropdown((dropdown) => {
			nameField(dropdown.selectEl);
			dropdown.addOption('', words.none);
			for (const { id, name } of competencies) dropdown.addOption(id, names[id]?.name ?? name);
			dropdown.setValue(this.chosen[at] ?? '').onChange((id) => {
				this.chosen[at] = id;
			});
		});
	}

	private template(): void {
		const words = this.parts.texts.stories.create;
		new Setting(this.contentEl).setClass('interview-debrief-dialog-row').setName(words.template).addDropdown((dropdown) => {
			nameField(dropdown.selectEl);
			dropdown.addOption('', words.builtIn);
			for (const path of this.parts.templates) dropdown.addOption(path, path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/u, ''));
			dropdown.onChange((path) => {
				this.form = { ...this.form, template: path === '' ? null : path };
			});
		});
	}

	private create(): void {
		this.close();
		this.parts.onCreate({ ...this.form, competencies: [...new Set(this.chosen.filter((id) => id !== ''))] });
	}
}
