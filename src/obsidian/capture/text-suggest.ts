import { AbstractInputSuggest, type App } from 'obsidian';

/** Offers words for an input, those that begin as it does first. */
export class TextSuggest extends AbstractInputSuggest<string> {
	private readonly words: () => readonly string[];
	private readonly input: HTMLInputElement;

	constructor(app: App, input: HTMLInputElement, words: () => readonly string[], pick: (word: string) => void) {
		super(app, input);
		this.limit = 8;
		this.input = input;
		this.words = words;
		this.onSelect((word) => {
			pick(word);
			this.close();
		});
	}

	protected getSuggestions(query: string): string[] {
		const wanted = query.trim().toLowerCase();
		const fits = this.words().filter((word) => word.toLowerCase().includes(wanted) && word !== this.input.value);
		return fits.sort((a, b) => Number(b.toLowerCase().startsWith(wanted)) - Number(a.toLowerCase().startsWith(wanted)));
	}

	renderSuggestion(word: string, el: HTMLElement): void {
		el.setText(word);
	}
}
