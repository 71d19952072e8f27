import type * as obsidian from 'obsidian';
import { documentOf } from './dom/windows.mts';
import { activeDocumentNow, windowOf } from './dom.mts';
import { guard } from './guard.mts';
import { Scope } from './keymap.mts';
import type { Part } from './part.mts';
import { SuggestionList } from './suggestion-list.mts';

type Built = 'app' | 'scope' | 'open' | 'close' | 'renderSuggestion' | 'selectSuggestion';

/** A list that hangs under something; subclasses say what is in it and where it hangs. */
export abstract class PopoverSuggest<T> implements Part<obsidian.PopoverSuggest<T>, Built> {
	app: obsidian.App;
	scope: Scope;
	protected suggestEl: HTMLElement;
	protected list: SuggestionList<T>;
	protected isOpen = false;

	constructor(app: obsidian.App, scope?: obsidian.Scope) {
		this.app = app;
		this.scope = new Scope(scope);
		this.suggestEl = activeDocumentNow().createElement('div');
		this.suggestEl.addClass('suggestion-container');
		this.list = new SuggestionList<T>(
			{
				renderSuggestion: (value, el) => this.renderSuggestion(value, el),
				selectSuggestion: (value, event) => this.selectSuggestion(value, event),
			},
			this.suggestEl.createDiv('suggestion'),
			this.scope,
		);
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		return guard(this, 'PopoverSuggest');
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.app.keymap.pushScope(this.scope as unknown as obsidian.Scope);
		activeDocumentNow().body.appendChild(this.suggestEl);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope as unknown as obsidian.Scope);
		this.suggestEl.detach();
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

type InputBuilt = 'limit' | 'setValue' | 'getValue' | 'selectSuggestion' | 'onSelect';

export abstract class AbstractInputSuggest<T>
	extends PopoverSuggest<T>
	implements Part<obsidian.AbstractInputSuggest<T>, InputBuilt>
{
	limit = 100;
	private selectCallback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;
	private request = 0;

	constructor(
		app: obsidian.App,
		protected readonly textInputEl: HTMLInputElement | HTMLDivElement,
	) {
		super(app);
		textInputEl.addEventListener('focus', () => void this.update());
		textInputEl.addEventListener('input', () => void this.update());
		textInputEl.addEventListener('blur', () => this.close());
		return guard(this, 'AbstractInputSuggest');
	}

	setValue(value: string): void {
		if ('value' in this.textInputEl) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	getValue(): string {
		return 'value' in this.textInputEl ? this.textInputEl.value : (this.textInputEl.textContent ?? '');
	}

	/** Only tells the callback: whether the list closes and what the input says is the caller's business. */
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.selectCallback?.(value, event);
	}

	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.selectCallback = callback;
		return this;
	}

	override close(): void {
		this.request++;
		super.close();
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	private async update(): Promise<void> {
		const request = ++this.request;
		const found = this.getSuggestions(this.getValue());
		const values = Array.isArray(found) ? found : await found;
		if (request !== this.request) return;
		if (values.length === 0) {
			this.close();
			return;
		}
		this.list.show(this.limit > 0 ? values.slice(0, this.limit) : values);
		this.open();
		this.hang();
	}

	private hang(): void {
		documentOf(this.textInputEl).body.appendChild(this.suggestEl);
		const box = this.textInputEl.getBoundingClientRect();
		const room = windowOf(this.textInputEl).innerHeight - box.bottom;
		const above = room < 160 && box.top > room;
		this.suggestEl.setCssStyles({
			left: `${box.left}px`,
			width: `${box.width}px`,
			top: above ? '' : `${box.bottom + 4}px`,
			bottom: above ? `${windowOf(this.textInputEl).innerHeight - box.top + 4}px` : '',
		});
	}
}
