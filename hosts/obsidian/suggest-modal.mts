import type * as obsidian from 'obsidian';
import { guard } from './guard.mts';
import { Modal } from './modal.mts';
import { renderResults } from './render-matches.mts';
import { prepareFuzzySearch, sortSearchResults } from './search.mts';
import { SuggestionList } from './suggestion-list.mts';

type Built =
	| 'limit'
	| 'emptyStateText'
	| 'inputEl'
	| 'resultContainerEl'
	| 'setPlaceholder'
	| 'setInstructions'
	| 'onNoSuggestion'
	| 'selectSuggestion'
	| 'selectActiveSuggestion'
	| 'getSuggestions'
	| 'renderSuggestion'
	| 'onChooseSuggestion';

export abstract class SuggestModal<T> extends Modal implements Pick<obsidian.SuggestModal<T>, Built> {
	limit = 100;
	emptyStateText = 'No results found.';
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	private readonly list: SuggestionList<T>;
	private readonly instructionsEl: HTMLElement;
	private request = 0;

	constructor(app: obsidian.App) {
		super(app);
		this.modalEl.empty();
		this.modalEl.removeClass('modal');
		this.modalEl.addClass('prompt');
		const inputRow = this.modalEl.createDiv('prompt-input-container');
		this.inputEl = inputRow.createEl('input', {
			cls: 'prompt-input',
			type: 'text',
			attr: { autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done' },
		});
		const clearEl = inputRow.createDiv('search-input-clear-button');
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.instructionsEl = this.modalEl.createDiv('prompt-instructions');
		this.instructionsEl.hide();
		this.list = new SuggestionList<T>(
			{
				renderSuggestion: (value, el) => this.renderSuggestion(value, el),
				selectSuggestion: (value, event) => this.selectSuggestion(value, event),
			},
			this.resultContainerEl,
			this.scope,
		);
		this.inputEl.addEventListener('input', () => void this.updateSuggestions());
		clearEl.addEventListener('click', () => {
			this.inputEl.value = '';
			this.inputEl.focus();
			void this.updateSuggestions();
		});
		return guard(this, 'SuggestModal');
	}

	override onOpen(): Promise<void> | void {
		this.inputEl.focus();
		this.inputEl.select();
		void this.updateSuggestions();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
	}

	setInstructions(instructions: obsidian.Instruction[]): void {
		this.instructionsEl.empty();
		this.instructionsEl.toggle(instructions.length > 0);
		for (const { command, purpose } of instructions) {
			const line = this.instructionsEl.createDiv('prompt-instruction');
			line.createSpan({ cls: 'prompt-instruction-command', text: command });
			line.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.list.show([]);
		if (this.emptyStateText) this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	/** The modal is closed before the choice is handed over. */
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.list.chooseSelected(event);
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

	private async updateSuggestions(): Promise<void> {
		const request = ++this.request;
		const found = this.getSuggestions(this.inputEl.value);
		const values = Array.isArray(found) ? found : await found;
		if (request !== this.request) return;
		if (values.length === 0) this.onNoSuggestion();
		else this.list.show(this.limit > 0 ? values.slice(0, this.limit) : values);
	}
}

type FuzzyBuilt = 'getSuggestions' | 'renderSuggestion' | 'onChooseSuggestion' | 'getItems' | 'getItemText' | 'onChooseItem';

export abstract class FuzzySuggestModal<T>
	extends SuggestModal<obsidian.FuzzyMatch<T>>
	implements Pick<obsidian.FuzzySuggestModal<T>, FuzzyBuilt>
{
	getSuggestions(query: string): obsidian.FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query);
		const found = this.getItems().flatMap((item) => {
			const match = search(this.getItemText(item));
			return match ? [{ item, match }] : [];
		});
		sortSearchResults(found);
		return found;
	}

	renderSuggestion({ item, match }: obsidian.FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(item), match);
	}

	onChooseSuggestion({ item }: obsidian.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, event);
	}

	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
