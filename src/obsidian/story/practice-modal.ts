import { Modal, type App } from 'obsidian';
import { balanceOf, outlook, RATINGS, type PracticeRating, type Story, type StoryCheck } from '../../core/index.ts';
import type { Texts } from '../../i18n/index.ts';
import { drawParts } from './story-row.ts';

export interface PracticeParts {
	readonly app: App;
	readonly texts: Texts;
	readonly story: Story;
	readonly checks: readonly StoryCheck[];
	/** `YYYY-MM-DD` */
	readonly today: string;
	onOpen(): void;
	/** Only now is anything written. */
	onRate(rating: PracticeRating): void;
}

const SECOND = 1000;

/** Title and question alone, to be told aloud against a clock; then the story as it is written, and how it went. */
export class PracticeModal extends Modal {
	private readonly parts: PracticeParts;
	private startedAt: number | null = null;
	private timer: number | null = null;

	constructor(parts: PracticeParts) {
		super(parts.app);
		this.parts = parts;
		this.modalEl.addClass('interview-debrief-practice');
		for (const [at, rating] of RATINGS.entries()) {
			this.scope.register([], String(at + 1), () => {
				if (this.contentEl.find('.interview-debrief-ratings') === null) return undefined;
				this.rate(rating);
				return false;
			});
		}
	}

	override onOpen(): void {
		this.ask();
	}

	override onClose(): void {
		this.halt();
		this.contentEl.empty();
	}

	private get words(): Texts['stories']['practice'] {
		return this.parts.texts.stories.practice;
	}

	private ask(): void {
		this.head();
		const seconds = this.contentEl.createDiv({ cls: 'interview-debrief-clock', text: clock(0), attr: { role: 'timer' } });
		const buttons = this.contentEl.createDiv('modal-button-container');
		const start = buttons.createEl('button', { cls: 'mod-cta', text: this.words.start, type: 'button' });
		start.addEventListener('click', () => {
			if (this.startedAt !== null) {
				this.show();
				return;
			}
			this.startedAt = Date.now();
			start.setText(this.words.show);
			this.timer = this.modalEl.win.setInterval(() => seconds.setText(clock(this.seconds())), SECOND);
		});
		start.focus();
	}

	private show(): void {
		const { story, checks, texts, today } = this.parts;
		const took = this.seconds();
		this.halt();
		this.contentEl.empty();
		this.head();
		const { minutes } = balanceOf(story);
		this.contentEl.createEl('p', { cls: 'interview-debrief-form-label', text: `${this.words.took(took)} ${this.words.long(minutes)}` });
		const parts = this.contentEl.createDiv({ cls: 'interview-debrief-told', attr: { tabindex: 0 } });
		drawParts(parts, story, texts.parts);
		for (const check of checks) parts.createEl('p', { cls: 'interview-debrief-form-label', text: texts.storyChecks[check.code](check.params) });
		this.contentEl.createEl('p', { cls: 'interview-debrief-label', text: this.words.rate });
		const days = outlook(story.practice, today);
		const ratings = this.contentEl.createDiv('interview-debrief-ratings');
		for (const rating of RATINGS) {
			const button = ratings.createEl('button', { type: 'button' });
			button.createDiv({ text: texts.matching.ratings[rating] });
			button.createDiv({ cls: 'interview-debrief-rating-next', text: this.words.next(days[rating], today) });
			button.addEventListener('click', () => this.rate(rating));
			if (rating === 'good') button.focus();
		}
		const open = this.contentEl.createEl('button', { cls: 'interview-debrief-practice-open', text: this.words.open, type: 'button' });
		open.addEventListener('click', () => {
			this.close();
			this.parts.onOpen();
		});
	}

	private head(): void {
		const { story } = this.parts;
		this.setTitle(story.title);
		const question = story.question?.text ?? story.answers[0]?.text ?? '';
		if (question === '' || question === story.title) return;
		this.contentEl.createEl('p', { cls: 'interview-debrief-label', text: this.words.question });
		this.contentEl.createEl('p', { cls: 'interview-debrief-practice-question', text: question, attr: { dir: 'auto' } });
	}

	private rate(rating: PracticeRating): void {
		this.close();
		this.parts.onRate(rating);
	}

	private seconds(): number {
		return this.startedAt === null ? 0 : Math.round((Date.now() - this.startedAt) / SECOND);
	}

	private halt(): void {
		if (this.timer !== null) this.modalEl.win.clearInterval(this.timer);
		this.timer = null;
	}
}

/** `1:05` */
function clock(seconds: number): string {
	return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
