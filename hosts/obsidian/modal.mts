import type * as obsidian from 'obsidian';
import { activeDocumentNow } from './dom.mts';
import { guard } from './guard.mts';
import { setIcon } from './icons.mts';
import { Scope } from './keymap.mts';
import type { Part } from './part.mts';

type Built =
	| 'app'
	| 'scope'
	| 'containerEl'
	| 'modalEl'
	| 'titleEl'
	| 'contentEl'
	| 'shouldRestoreSelection'
	| 'open'
	| 'close'
	| 'onOpen'
	| 'onClose'
	| 'setTitle'
	| 'setContent'
	| 'setCloseCallback';

export class Modal implements Part<obsidian.Modal, Built> {
	app: obsidian.App;
	scope = new Scope();
	containerEl: HTMLElement;
	modalEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	shouldRestoreSelection = true;
	private opener: HTMLElement | null = null;
	private isOpen = false;
	private closeCallback: (() => unknown) | null = null;

	constructor(app: obsidian.App) {
		this.app = app;
		this.containerEl = activeDocumentNow().createElement('div');
		this.containerEl.addClass('modal-container', 'mod-dim');
		const backgroundEl = this.containerEl.createDiv('modal-bg');
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { tabindex: -1 } });
		const closeEl = this.modalEl.createDiv({ cls: ['modal-close-button', 'clickable-icon'], attr: { 'aria-label': 'Close' } });
		setIcon(closeEl, 'lucide-x');
		this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		backgroundEl.addEventListener('click', () => this.close());
		closeEl.addEventListener('click', () => this.close());
		this.scope.tabFocusContainerEl = this.containerEl;
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		return guard(this, 'Modal');
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		const doc = activeDocumentNow();
		this.opener = doc.activeElement as HTMLElement | null;
		this.app.keymap.pushScope(this.scope as unknown as obsidian.Scope);
		doc.body.appendChild(this.containerEl);
		void this.onOpen();
		if (!this.containerEl.contains(doc.activeElement)) this.modalEl.focus();
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope as unknown as obsidian.Scope);
		this.containerEl.detach();
		if (this.shouldRestoreSelection && this.opener?.isConnected) this.opener.focus();
		this.opener = null;
		this.onClose();
		this.closeCallback?.();
	}

	onOpen(): Promise<void> | void {
		/* for subclasses */
	}

	onClose(): void {
		/* for subclasses */
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}
}
