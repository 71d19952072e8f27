import type * as obsidian from 'obsidian';
import { activeDocumentNow, windowOf } from './dom.mts';
import { guard } from './guard.mts';
import type { Part } from './part.mts';

const usualDuration = 5000;

export class Notice implements Part<obsidian.Notice, 'containerEl' | 'messageEl' | 'setMessage' | 'hide'> {
	containerEl: HTMLElement;
	messageEl: HTMLElement;

	/** Shown at once. `duration` in milliseconds; 0 keeps it until someone clicks it or `hide` is called. */
	constructor(message: string | DocumentFragment, duration = usualDuration) {
		const { body } = activeDocumentNow();
		const stackEl = body.querySelector('.notice-container') ?? body.createDiv('notice-container');
		this.containerEl = stackEl.createDiv('notice');
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.messageEl.setText(message);
		this.containerEl.addEventListener('click', () => this.hide());
		if (duration > 0) windowOf(this.containerEl).setTimeout(() => this.hide(), duration);
		return guard(this, 'Notice');
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		const stackEl = this.containerEl.parentElement;
		this.containerEl.detach();
		if (stackEl && !stackEl.hasChildNodes()) stackEl.detach();
	}
}
