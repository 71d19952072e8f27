import type * as obsidian from 'obsidian';
import { guard } from './guard.mts';
import { Modal } from './modal.mts';
import type { Part } from './part.mts';
import { ButtonComponent } from './setting/button.mts';

type ButtonBuilt = 'buttonEl' | 'onClick' | 'setInitialFocus' | 'setSecondary' | 'setCancel';

/** Closes its modal after a click, unless the handler answers with something truthy; a promise is waited for. */
class ConfirmationButton extends ButtonComponent implements Part<obsidian.ConfirmationButton, ButtonBuilt> {
	private handler: ((event: MouseEvent) => unknown) | null = null;
	private readonly owner: ConfirmationModal;

	constructor(containerEl: HTMLElement, owner: ConfirmationModal) {
		super(containerEl);
		this.owner = owner;
		super.onClick((event) => this.answer(event));
	}

	override onClick(handler: (event: MouseEvent) => unknown): this {
		this.handler = handler;
		return this;
	}

	setInitialFocus(): this {
		this.owner.focusFirst(this.buttonEl);
		return this;
	}

	setSecondary(): this {
		this.buttonEl.addClass('mod-secondary');
		return this;
	}

	setCancel(): this {
		this.buttonEl.addClass('mod-cancel');
		return this;
	}

	private async answer(event: MouseEvent): Promise<void> {
		const stays = await this.handler?.(event);
		if (!stays) this.owner.close();
	}
}

type Built = 'buttonContainerEl' | 'addClass' | 'addCheckbox' | 'addButton' | 'addCancelButton';

export class ConfirmationModal extends Modal implements Part<obsidian.ConfirmationModal, Built> {
	buttonContainerEl: HTMLElement;
	private initialFocusEl: HTMLElement | null = null;

	constructor(app: obsidian.App) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
		return guard(this, 'ConfirmationModal');
	}

	override open(): void {
		super.open();
		this.initialFocusEl?.focus();
	}

	addClass(name: string): this {
		this.modalEl.addClass(name);
		return this;
	}

	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const labelEl = this.buttonContainerEl.createEl('label', 'mod-checkbox');
		const box = labelEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
		labelEl.appendText(label);
		box.addEventListener('change', () => void callback(box.checked));
		return this;
	}

	addButton(callback: (button: obsidian.ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this.buttonContainerEl, this);
		callback(button as unknown as obsidian.ConfirmationButton);
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}

	/** The element that has the focus once the modal is open; the last one named wins. */
	focusFirst(el: HTMLElement): void {
		this.initialFocusEl = el;
	}
}
