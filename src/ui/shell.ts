import type { ReadonlySignal } from '@preact/signals';
import type { Interview, ItemPlace, Settings } from '../core/index.ts';
import type { Texts } from '../i18n/index.ts';
import type { Desk } from './desk.ts';
import type { StoryDesk } from './story-desk.ts';

/** Where something opens. */
export type Where = 'here' | 'tab' | 'split';

/** A stretch of a note: UTF-16 code units, end exclusive; `line` is counted from 0. Where it is empty, its line is meant. */
export interface SpanPlace {
	readonly path: string;
	readonly start: number;
	readonly end: number;
	readonly line: number;
}

/** One of the things a person can choose. */
export interface Option<T> {
	readonly value: T;
	readonly name: string;
	readonly chosen: boolean;
}

/** What a screen knows of its surroundings. */
export interface Shell {
	/** Words in the person's language. */
	readonly texts: Texts;
	/** `YYYY-MM-DD`, follows the clock: a new day redraws what is relative to it. */
	readonly today: ReadonlySignal<string>;
	/** A phone: there is room for one thing at a time. */
	readonly phone: boolean;
	/** What can be done to lines and notes. */
	readonly desk: Desk;
	/** What can be done with stories. */
	readonly stories: StoryDesk;
	/** Opens a note with the span selected and in view. */
	open(place: SpanPlace, where: Where): void;
	openNote(path: string, where: Where): void;
	/** Where a click or key press with its modifiers should open. */
	whereFor(event: MouseEvent | KeyboardEvent): Where;
	/** Shows a preview of the note beside the target. */
	preview(event: MouseEvent, target: HTMLElement, path: string): void;
	/** Context menu of a place: open, open to the side, copy link, leave the note out; of a strength or gap also what it is. */
	menu(event: MouseEvent | KeyboardEvent, place: SpanPlace, item: ItemPlace | null): void;
	/** Draws one of the app's icons into an element. */
	icon(element: HTMLElement, name: string): void;
	/** What the person set. */
	readonly settings: ReadonlySignal<Settings>;
	openSettings(): void;
	/** Opens the five-minute debrief of an interview. */
	debrief(interview: Interview): void;
	/** Lets a person choose one of several, in a menu below the target or, where there are many, in a search. */
	choose<T>(target: HTMLElement, title: string, options: readonly Option<T>[], onChoose: (value: T) => void): void;
	/** What this device keeps under a key, or null. */
	load(key: string): unknown;
	/** Keeps a value on this device; null takes it away. */
	save(key: string, value: unknown): void;
	/** Makes an example note and opens it; null where that cannot be offered. */
	readonly createExample: (() => void) | null;
	/** Starts the scan anew. */
	rescan(): void;
	stopScan(): void;
}
