import { Modal, Setting, type App, type DropdownComponent, type TextComponent } from 'obsidian';
import { isDay, type InterviewFacts } from '../../core/index.ts';
import type { Texts } from '../../i18n/index.ts';
import type { TemplateChoice } from './template-shelf.ts';
import { TextSuggest } from './text-suggest.ts';
import { nameField } from '../name-field.ts';

export interface NewNoteForm {
	readonly texts: Texts;
	readonly facts: InterviewFacts;
	/** Key of a template, null for the one of the kind of round. */
	readonly template: string | null;
	readonly templates: readonly TemplateChoice[];
	readonly companies: readonly string[];
	readonly roles: readonly string[];
	/** A link filled in the form. */
	readonly fromLink: boolean;
	/** The role last spoken of at a company, '' for none. */
	roleAt(company: string): string;
	path(facts: InterviewFacts): string;
	create(facts: InterviewFacts, template: string | null): void;
}

const BY_STAGE = '';

/** What is known of an interview, before its note is made. */
export class NewNoteModal extends Modal {
	private readonly form: NewNoteForm;
	private facts: InterviewFacts;
	private template: string | null;
	private roleInput: TextComponent | null = null;
	private dateSetting: Setting | null = null;
	private pathEl: HTMLElement | null = null;

	constructor(app: App, form: NewNoteForm) {
		super(app);
		this.form = form;
		this.facts = form.facts;
		this.template = form.template;
	}

	override onOpen(): void {
		const { texts, fromLink, companies, roles } = this.form;
		const { form: words } = texts.capture;
		this.setTitle(words.title);
		this.contentEl.addClass('interview-debrief-dialog');
		if (fromLink) this.contentEl.createEl('p', { cls: 'interview-debrief-dialog-note', text: words.fromLink });
		const company = this.line('company', words.company, '', () => companies);
		this.roleInput = this.line('role', words.role, '', () => roles);
		this.row().setName(words.stage).addDropdown((dropdown) => {
			this.choices(dropdown, { '': words.anyStage, ...texts.stages }, this.facts.stage, (stage) => this.change({ stage }));
		});
		this.line('round', words.round, words.roundAbout);
		this.dateSetting = this.row().setName(words.date).addText((text) => {
			text.inputEl.type = 'date';
			nameField(text.inputEl);
			text.setValue(this.facts.date).onChange((date) => this.change({ date: date.trim() }));
		});
		this.row()
			.setName(words.interviewers)
			.setDesc(words.interviewersAbout)
			.addText((text) => {
				nameField(text.inputEl);
				text.setValue(this.facts.interviewers.join(', ')).onChange((names) => this.change({ interviewers: names.split(/[,，、;]/u).map((name) => name.trim()).filter((name) => name !== '') }));
			});
		this.row().setName(words.template).addDropdown((dropdown) => {
			const options = Object.fromEntries(this.form.templates.map(({ key, name }) => [key, name]));
			this.choices(dropdown, { [BY_STAGE]: words.byStage, ...options }, this.template ?? BY_STAGE, (key) => {
				this.template = key === BY_STAGE ? null : key;
			});
		});
		this.pathEl = this.contentEl.createEl('p', { cls: 'interview-debrief-dialog-note', attr: { role: 'status' } });
		this.change({});
		new Setting(this.contentEl)
			.setClass('interview-debrief-dialog-foot')
			.addButton((button) => button.setButtonText(words.create).setCta().onClick(() => this.create()))
			.addButton((button) => button.setButtonText(words.cancel).onClick(() => this.close()));
		this.scope.register([], 'Enter', (event) => {
			if (event.isComposing || !event.targetNode?.instanceOf(HTMLInputElement)) return;
			this.create();
			return false;
		});
		company.inputEl.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private row(): Setting {
		return new Setting(this.contentEl).setClass('interview-debrief-dialog-row');
	}

	private line(key: 'company' | 'role' | 'round', name: string, about: string, suggestions: (() => readonly string[]) | null = null): TextComponent {
		let line: TextComponent | null = null;
		const setting = this.row().setName(name).addText((text) => {
			line = text;
			nameField(text.inputEl);
			text.setValue(this.facts[key]).onChange((value) => this.change({ [key]: value.trim() }));
			if (!suggestions) return;
			new TextSuggest(this.app, text.inputEl, suggestions, (word) => {
				text.setValue(word);
				this.change({ [key]: word });
			});
		});
		if (about !== '') setting.setDesc(about);
		return line as unknown as TextComponent;
	}

	private choices(dropdown: DropdownComponent, options: Readonly<Record<string, string>>, value: string, onChange: (value: string) => void): void {
		nameField(dropdown.selectEl);
		dropdown.addOptions({ ...options }).setValue(value).onChange(onChange);
	}

	private change(patch: Partial<InterviewFacts>): void {
		const { company, role } = this.facts;
		this.facts = { ...this.facts, ...patch };
		// a role that was filled in for a company goes with it
		if (this.facts.company !== company && (role === '' || role === this.form.roleAt(company))) {
			this.facts = { ...this.facts, role: this.form.roleAt(this.facts.company) };
			this.roleInput?.setValue(this.facts.role);
		}
		this.dateSetting?.setErrorMessage(this.facts.date === '' || isDay(this.facts.date) ? null : this.form.texts.capture.form.noDay);
		this.pathEl?.setText(this.form.texts.capture.form.path(this.form.path(this.facts)));
	}

	private create(): void {
		if (this.facts.date !== '' && !isDay(this.facts.date)) return;
		this.close();
		this.form.create(this.facts, this.template);
	}
}
