import type * as obsidian from 'obsidian';
import { activeDocumentNow } from '../dom.mts';
import { guard } from '../guard.mts';
import { setIcon } from '../icons.mts';
import type { Part } from '../part.mts';

type Built = 'rootEl' | 'titlebarEl' | 'containerEl' | 'title' | 'display' | 'hide';

export abstract class SettingPage implements Part<obsidian.SettingPage, Built> {
	rootEl: HTMLElement;
	titlebarEl: HTMLElement;
	containerEl: HTMLElement;
	title = '';

	constructor() {
		this.rootEl = activeDocumentNow().createElement('div');
		this.rootEl.addClass('setting-page');
		this.titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
		this.containerEl = this.rootEl.createDiv('setting-page-content');
		return guard(this, 'SettingPage');
	}

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}
}

export function drawTitlebar(titlebarEl: HTMLElement, title: string, back: () => void): void {
	titlebarEl.empty();
	const backEl = titlebarEl.createEl('button', { cls: 'clickable-icon', type: 'button', attr: { 'aria-label': 'Back' } });
	setIcon(backEl, 'lucide-chevron-left');
	backEl.addEventListener('click', back);
	titlebarEl.createDiv({ cls: 'setting-page-title', text: title });
}
