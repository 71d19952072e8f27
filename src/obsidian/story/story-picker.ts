import { Keymap, Platform, setIcon, SuggestModal, type App } from 'obsidian';
import type { InsertForm, Story } from '../../core/index.ts';
import type { FoundStory, StoryFinder, Wanted } from './story-finder.ts';
import { drawPreview, drawStoryRow, type RowWords } from './story-row.ts';

/** A row: a story, or the offer to write the one that is missing. */
type Row = { readonly kind: 'story'; readonly found: FoundStory } | { readonly kind: 'write'; readonly needs: readonly string[]; readonly question: string };

/** Pixels of one line of the preview, about. */
const SCROLL = 24;

export interface PickerParts {
	readonly app: App;
	readonly finder: StoryFinder;
	readonly wanted: Wanted;
	readonly words: RowWords;
	/** What is asked at first. */
	readonly question: string;
	/** What Enter inserts; null where a story is chosen for something else. */
	readonly form: InsertForm | null;
	onChoose(story: Story): void;
	/** Other forms of the story; `query` is what was typed. */
	onForms(story: Story, query: string): void;
	onOpen(story: Story): void;
	onWrite(question: string, competencies: readonly string[]): void;
}

/** Finds the story for a question, by keyboard alone. */
export class StoryPicker extends SuggestModal<Row> {
	private readonly parts: PickerParts;
	private readonly previewEl: HTMLElement;
	private readonly rows = new WeakMap<Node, FoundStory>();
	private readonly observer = new MutationObserver(() => this.showSelected());
	/** The words have changed since it was opened. */
	private typing = false;

	constructor(parts: PickerParts) {
		super(parts.app);
		this.parts = parts;
		const { picker } = parts.words.texts.stories;
		this.modalEl.addClass('interview-debrief-picker');
		this.resultContainerEl.addClass('interview-debrief-picker-results');
		this.emptyStateText = picker.none;
		this.setPlaceholder(picker.placeholder);
		this.previewEl = createDiv({ cls: 'interview-debrief-preview', attr: { tabindex: 0 } });
		this.resultContainerEl.after(this.previewEl);
		this.inputEl.value = parts.question;
		this.inputEl.addEventListener('input', () => {
			this.typing = true;
		});
		this.instruct();
		this.keys();
	}

	override onOpen(): void {
		this.observer.observe(this.resultContainerEl, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
		void super.onOpen();
	}

	override onClose(): void {
		this.observer.disconnect();
		super.onClose();
	}

	getSuggestions(query: string): Row[] {
		const { finder, wanted } = this.parts;
		const { stories, words, competencies, gap } = finder.find(query, wanted, this.typing);
		if (gap) return [{ kind: 'write', needs: competencies, question: words }];
		return stories.map((found) => ({ kind: 'story', found }));
	}

	renderSuggestion(row: Row, el: HTMLElement): void {
		const { words, wanted, form } = this.parts;
		const { picker } = words.texts.stories;
		el.addClass('mod-complex');
		if (row.kind === 'write') {
			const content = el.createDiv('suggestion-content');
			content.createDiv({ cls: 'suggestion-title', text: picker.gap(row.needs.map((id) => wanted.nameOf(id))) });
			content.createDiv({ cls: 'suggestion-note interview-debrief-pick-write', text: picker.write });
			return;
		}
		this.rows.set(el, row.found);
		drawStoryRow(el, row.found, words);
		if (form === null) return;
		const aux = el.createDiv('suggestion-aux interview-debrief-pick-more');
		const more = aux.createEl('button', { cls: 'clickable-icon', type: 'button', attr: { 'aria-label': picker.moreForms, tabindex: -1 } });
		setIcon(more, 'more-vertical');
		more.addEventListener('click', (event) => {
			event.stopPropagation();
			event.preventDefault();
			this.showForms(row.found.story);
		});
	}

	onChooseSuggestion(row: Row, event: MouseEvent | KeyboardEvent): void {
		const { parts } = this;
		if (row.kind === 'write') {
			parts.onWrite(row.question, row.needs);
			return;
		}
		const { story } = row.found;
		if ('key' in event && event.key === 'Tab') parts.onForms(story, this.inputEl.value);
		else if (Keymap.isModEvent(event) !== false) parts.onOpen(story);
		else parts.onChoose(story);
	}

	private showForms(story: Story): void {
		this.close();
		this.parts.onForms(story, this.inputEl.value);
	}

	/** The app has no event for the row that is selected; its class says so. */
	private showSelected(): void {
		const selected = this.resultContainerEl.querySelector('.suggestion-item.is-selected');
		const found = selected ? this.rows.get(selected) : undefined;
		this.previewEl.toggle(found !== undefined);
		if (found) drawPreview(this.previewEl, found, this.parts.words.texts.parts);
	}

	private instruct(): void {
		const { picker } = this.parts.words.texts.stories;
		const { form } = this.parts;
		const modifier = Platform.isMacOS ? '⌘' : 'ctrl';
		this.setInstructions([
			{ command: '↑↓', purpose: picker.choose },
			...(form === null ? [] : [{ command: '↵', purpose: picker.insert[form] }, { command: 'tab', purpose: picker.more }]),
			...(Platform.isPhone ? [] : [{ command: 'shift ↑↓', purpose: picker.read }]),
			{ command: `${modifier} ↵`, purpose: picker.open },
			{ command: 'esc', purpose: picker.close },
		]);
	}

	private keys(): void {
		const choose = (event: KeyboardEvent): false => {
			this.selectActiveSuggestion(event);
			return false;
		};
		this.scope.register(['Mod'], 'Enter', choose);
		if (this.parts.form !== null) this.scope.register([], 'Tab', choose);
		for (const [key, lines] of [['ArrowDown', 3], ['ArrowUp', -3]] as const) {
			this.scope.register(['Shift'], key, () => {
				this.previewEl.scrollBy({ top: lines * SCROLL });
				return false;
			});
		}
	}
}
