import type { ReadonlySignal } from '@preact/signals';
import type { Texts } from '../i18n/index.ts';

/** Where something opens. */
export type Where = 'here' | 'tab' | 'split';

/** A stretch of a note: UTF-16 code units, end exclusive; `line` is counted from 0. Where it is empty, its line is meant. */
export interface SpanPlace {
	readonly path: string;
	readonly start: number;
	readonly end: number;
	readonly line: number;
}

/** What a screen knows of its surroundings. */
export interface Shell {
	/** Words in the person's language. */
	readonly texts: Texts;
	/** `YYYY-MM-DD`, follows the clock: a new day redraws what is relative to it. */
	readonly today: ReadonlySignal<string>;
	/** Opens a note with the span selected and in view. */
	open(place: SpanPlace, where: Where): void;
	openNote(path: string, where: Where): void;
	/** Where a click or key press with its modifiers should open. */
	whereFor(event: MouseEvent | KeyboardEvent): Where;
	/** Shows a preview of the note beside the target. */
	preview(event: MouseEvent, target: HTMLElement, path: string): void;
	/** Context menu of a line: open, open to the side, copy link. */
	menu(event: MouseEvent | KeyboardEvent, place: SpanPlace): void;
	/** Draws one of the app's icons into an element. */
	icon(element: HTMLElement, name: string): void;
	openSettings(): void;
	/** Starts the scan anew. */
	rescan(): void;
	stopScan(): void;
}
