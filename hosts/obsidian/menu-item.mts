import type * as obsidian from 'obsidian';
import { activeDocumentNow } from './dom.mts';
import { guard } from './guard.mts';
import { setIcon } from './icons.mts';
import type { Part } from './part.mts';

type Built = 'setTitle' | 'setIcon' | 'setChecked' | 'setDisabled' | 'setWarning' | 'setIsLabel' | 'onClick' | 'setSection';

export class MenuItem implements Part<obsidian.MenuItem, Built> {
	readonly dom: HTMLElement;
	section = '';
	disabled = false;
	private readonly iconEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private readonly checkEl: HTMLElement;
	private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor() {
		this.dom = activeDocumentNow().createElement('div');
		this.dom.addClass('menu-item', 'tappable');
		this.iconEl = this.dom.createDiv('menu-item-icon');
		this.titleEl = this.dom.createDiv('menu-item-title');
		this.checkEl = this.dom.createDiv('menu-item-icon mod-checked');
		this.checkEl.hide();
		return guard(this, 'MenuItem');
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: obsidian.IconName | null): this {
		setIcon(this.iconEl, icon ?? '');
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.checkEl.toggle(checked === true);
		setIcon(this.checkEl, checked ? 'lucide-check' : '');
		this.dom.toggleClass('mod-checked', checked === true);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.dom.toggleClass('is-label', isLabel);
		return this;
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		this.dom.setAttr('data-section', section);
		return this;
	}

	canBeChosen(): boolean {
		return !this.disabled && !this.dom.hasClass('is-label');
	}

	choose(event: MouseEvent | KeyboardEvent): void {
		void this.callback?.(event);
	}
}

export class MenuSeparator {
	readonly dom: HTMLElement;
	readonly section = '';

	constructor() {
		this.dom = activeDocumentNow().createElement('div');
		this.dom.addClass('menu-separator');
	}
}
