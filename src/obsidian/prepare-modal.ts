import { AbstractInputSuggest, Modal, Setting, type App, type TextComponent } from 'obsidian';
import type { Library, Stage } from '../core/index.ts';
import { STAGES } from '../core/index.ts';
import type { Texts } from '../i18n/index.ts';
import { nameField } from './name-field.ts';

export interface PrepareChoice {
	readonly company: string;
	/** Null where the plans and steps should say. */
	readonly stage: Stage | null;
}

/** Asks for company and kind of round. */
export class PrepareModal extends Modal {
	private readonly texts: Texts;
	private readonly library: Library;
	private readonly onCreate: (choice: PrepareChoice) => void;
	private company: string;
	private stage: Stage | null = null;

	constructor(app: App, { texts, library, company, onCreate }: { readonly texts: Texts; readonly library: Library; readonly company: string; readonly onCreate: (choice: PrepareChoice) => void }) {
		super(app);
		this.texts = texts;
		this.library = library;
		this.company = company;
		this.onCreate = onCreate;
	}

	override onOpen(): void {
		const { modal: words } = this.texts.prepare;
		this.setTitle(words.title);
		this.contentEl.addClass('interview-debrief-dialog');
		this.contentEl.createEl('p', { cls: 'interview-debrief-dialog-note', text: words.about });
		const problem = createEl('p', { cls: 'interview-debrief-problem', attr: { role: 'alert' } });
		let field: TextComponent | null = null;
		const create = (): void => {
			if (this.company.trim() === '') {
				problem.setText(words.noCompany);
				field?.inputEl.focus();
				return;
			}
			this.close();
			this.onCreate({ company: this.company.trim(), stage: this.stage });
		};
		new Setting(this.contentEl).setClass('interview-debrief-dialog-row').setName(words.company).addText((text) => {
			field = text;
			nameField(text.inputEl);
			text.setValue(this.company).onChange((value) => {
				this.company = value;
				problem.setText('');
			});
			const suggest = new CompanySuggest(this.app, text.inputEl, this.library);
			suggest.onSelect((name) => {
				text.setValue(name);
				this.company = name;
				suggest.close();
			});
			text.inputEl.addEventListener('keydown', (event) => {
				if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
				event.preventDefault();
				create();
			});
		});
		this.contentEl.append(problem);
		new Setting(this.contentEl).setClass('interview-debrief-dialog-row').setName(words.stage).addDropdown((dropdown) => {
			nameField(dropdown.selectEl);
			dropdown.addOption('', words.anyStage);
			for (const stage of STAGES) dropdown.addOption(stage, this.texts.stages[stage]);
			dropdown.onChange((value) => {
				this.stage = STAGES.find((stage) => stage === value) ?? null;
			});
		});
		new Setting(this.contentEl)
			.setClass('interview-debrief-dialog-foot')
			.addButton((button) => button.setButtonText(words.create).setCta().onClick(create))
			.addButton((button) => button.setButtonText(words.cancel).onClick(() => this.close()));
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}

/** Names of companies in the vault that hold what was typed. */
class CompanySuggest extends AbstractInputSuggest<string> {
	private readonly library: Library;

	constructor(app: App, input: HTMLInputElement, library: Library) {
		super(app, input);
		this.library = library;
	}

	protected getSuggestions(query: string): string[] {
		const wanted = query.trim().toLowerCase();
		const names = this.library.choices().companies.map(({ name }) => name);
		// what stands there in full needs no suggestion
		return names.filter((name) => name.toLowerCase().includes(wanted) && name.toLowerCase() !== wanted);
	}

	renderSuggestion(name: string, el: HTMLElement): void {
		el.setText(name);
	}
}
