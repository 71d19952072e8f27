import { SuggestModal, type App } from 'obsidian';
import { INSERT_FORMS, type InsertForm } from '../../core/index.ts';
import type { Texts } from '../../i18n/index.ts';

export interface FormsParts {
	readonly app: App;
	readonly texts: Texts;
	/** The words of a form, without the link; null where the story cannot be told so. */
	preview(form: InsertForm): string | null;
	onChoose(form: InsertForm): void;
	/** Nothing was chosen. */
	onBack(): void;
}

/** What a story can be inserted as. */
export class StoryFormsModal extends SuggestModal<InsertForm> {
	private readonly parts: FormsParts;
	private chosen = false;

	constructor(parts: FormsParts) {
		super(parts.app);
		this.parts = parts;
		this.modalEl.addClass('interview-debrief-forms');
		this.setPlaceholder(parts.texts.stories.forms.title);
	}

	getSuggestions(query: string): InsertForm[] {
		const wanted = query.trim().toLowerCase();
		return INSERT_FORMS.filter((form) => this.parts.texts.matching.forms[form].toLowerCase().includes(wanted) && this.parts.preview(form) !== null);
	}

	renderSuggestion(form: InsertForm, el: HTMLElement): void {
		const { matching, stories } = this.parts.texts;
		const words = (this.parts.preview(form) ?? '').replaceAll('**', '');
		el.addClass('mod-complex');
		const content = el.createDiv('suggestion-content');
		content.createDiv({ cls: 'suggestion-title', text: matching.forms[form] });
		content.createDiv({ cls: 'suggestion-note', text: stories.forms.about[form] });
		if (words !== '') content.createDiv({ cls: 'suggestion-note interview-debrief-pick-why', text: words, attr: { dir: 'auto' } });
	}

	override selectSuggestion(form: InsertForm, event: MouseEvent | KeyboardEvent): void {
		this.chosen = true;
		super.selectSuggestion(form, event);
	}

	onChooseSuggestion(form: InsertForm): void {
		this.parts.onChoose(form);
	}

	override onClose(): void {
		super.onClose();
		if (!this.chosen) this.parts.onBack();
	}
}
