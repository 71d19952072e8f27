import type * as obsidian from 'obsidian';
import { Component } from './events.mts';
import { renderSections } from './markdown-renderer.mts';

/** The note the reading view draws. */
export interface ReadingSource {
	readonly app: obsidian.App;
	path(): string;
	text(): string;
	openLink(linktext: string, event: MouseEvent): void;
}

/** The reading view of a note. */
export class ReadingView implements Pick<obsidian.MarkdownPreviewView, 'containerEl' | 'rerender' | 'getScroll' | 'applyScroll' | 'get'> {
	readonly containerEl: HTMLElement;
	private readonly sizer: HTMLElement;
	private readonly source: ReadingSource;
	/** Lives as long as one drawing, with all that post processors have added to it. */
	private drawing: Component | null = null;

	constructor(parent: HTMLElement, source: ReadingSource) {
		this.source = source;
		this.containerEl = parent.createDiv({
			cls: 'markdown-preview-view markdown-rendered is-readable-line-width allow-fold-headings',
			attr: { tabindex: -1 },
		});
		this.sizer = this.containerEl.createDiv({ cls: 'markdown-preview-sizer markdown-preview-section' });
		this.containerEl.addEventListener('click', (event) => this.onClick(event));
		this.containerEl.addEventListener('auxclick', (event) => {
			if (event.button === 1) this.onClick(event);
		});
	}

	get(): string {
		return this.source.text();
	}

	rerender(_full?: boolean): void {
		void this.draw();
	}

	async draw(): Promise<void> {
		this.clear();
		const drawing = new Component();
		this.drawing = drawing;
		drawing.load();
		this.sizer.createDiv({ cls: 'inline-title', text: (this.source.path().split('/').pop() ?? '').replace(/\.md$/u, '') });
		await renderSections(this.source.app, this.source.text(), this.sizer, this.source.path(), drawing as unknown as obsidian.Component);
	}

	clear(): void {
		this.drawing?.unload();
		this.drawing = null;
		this.sizer.replaceChildren();
	}

	/** The line of the note at the upper edge. */
	getScroll(): number {
		const top = this.containerEl.scrollTop;
		const sections = Array.from(this.sizer.children).filter((el): el is HTMLElement => el.instanceOf(HTMLElement));
		const shown = sections.filter((el) => el.dataset['line'] !== undefined && el.offsetTop <= top + 1).pop();
		return Number(shown?.dataset['line'] ?? 0);
	}

	applyScroll(line: number): void {
		const sections = Array.from(this.sizer.querySelectorAll('[data-line]'));
		const target = sections.filter((el) => Number(el.getAttribute('data-line')) <= line).pop();
		target?.scrollIntoView({ block: 'center' });
	}

	private onClick(event: MouseEvent): void {
		const link = (event.target as Element | null)?.closest('a');
		if (!link) return;
		if (link.classList.contains('internal-link')) {
			event.preventDefault();
			this.source.openLink(link.getAttribute('data-href') ?? '', event);
		} else if (link.classList.contains('tag')) {
			event.preventDefault();
		}
	}
}
