import type * as obsidian from 'obsidian';
import { guard } from '../guard.mts';
import type { Part } from '../part.mts';
import { ValueComponent } from './component.mts';

type Built = 'setDisabled' | 'getValue' | 'setValue' | 'setPlaceholder' | 'onChanged' | 'onChange';

/** `setValue` fills the field without telling `onChange`; typing does tell it. */
export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement>
	extends ValueComponent<string>
	implements Part<obsidian.AbstractTextComponent<T>, Built>, Pick<obsidian.AbstractTextComponent<T>, 'inputEl'>
{
	inputEl: T;

	constructor(inputEl: T) {
		super();
		this.inputEl = inputEl;
		inputEl.addEventListener('input', () => this.onChanged());
		return guard(this, 'AbstractTextComponent');
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}

	onChanged(): void {
		this.changeCallback?.(this.getValue());
	}
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
	}
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
	}
}

export class SearchComponent
	extends AbstractTextComponent<HTMLInputElement>
	implements Part<obsidian.SearchComponent, 'clearButtonEl' | 'onChanged'>
{
	clearButtonEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const rowEl = containerEl.createDiv('search-input-container');
		super(rowEl.createEl('input', { type: 'search', attr: { spellcheck: 'false', enterkeyhint: 'search' } }));
		this.clearButtonEl = rowEl.createDiv({ cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear search' } });
		this.clearButtonEl.addEventListener('click', () => {
			this.setValue('');
			this.onChanged();
			this.inputEl.focus();
		});
		this.clearButtonEl.hide();
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.clearButtonEl.toggle(value !== '');
		return this;
	}

	override onChanged(): void {
		this.clearButtonEl.toggle(this.getValue() !== '');
		super.onChanged();
	}
}
