import type { Certainty } from '../debrief/debrief.ts';
import type { Quote, Span } from '../note.ts';
import type { Practice } from './practice.ts';

export const PARTS = ['situation', 'task', 'action', 'result', 'reflection'] as const;
export type PartName = (typeof PARTS)[number];

/**
 * What a link to the story points at: the whole note, a heading as written without its signs, or a block id without `^`.
 * Null where the story has none of them and needs a block id before it can be linked.
 */
export type StoryTarget =
	| { readonly kind: 'note' }
	| { readonly kind: 'heading'; readonly heading: string }
	| { readonly kind: 'block'; readonly id: string }
	| null;

export type StoryCheckCode =
	| 'part-missing' // part: nothing tells the situation, the action or the result
	| 'part-empty' // part: its label stands there with nothing behind it
	| 'no-number' // the result names no number
	| 'too-long' // words, minutes (one decimal, at 140 words a minute), and by its name the share of each part in percent
	| 'we-not-i' // we, i: how often each stands in the action
	| 'no-task' // nothing says what was asked of the teller
	| 'number-differs'; // here, there: the numbers as written; path, title: of the other telling

/** Something to mend in a story, with the place it shows at. The words for it stand in i18n, keyed by `code`. */
export interface StoryCheck extends Span {
	readonly code: StoryCheckCode;
	readonly params: Readonly<Record<string, string | number>>;
}

export type StoryParts = Readonly<Record<PartName, Quote | null>>;

/** One story as a note, or a stretch of a note, tells it. The span reaches from its title or first label to its last part. */
export interface Story extends Span {
	/** The note's path, with `#n` for the n-th story of a note that holds several. */
	readonly id: string;
	readonly path: string;
	readonly title: string;
	readonly certainty: Certainty;
	/** The question it stands under or names as the one it answers. */
	readonly question: Quote | null;
	/** Further questions and topics it answers, as written behind `Also answers` and the like. */
	readonly answers: readonly Quote[];
	/** Tags of the story's own lines and, where it has the note to itself, of the note; without `#`. */
	readonly tags: readonly string[];
	/** Other names of the note, where the story has it to itself. */
	readonly aliases: readonly string[];
	/** Ids of the taxonomy, best first; those that the note states come before those that its words suggest. */
	readonly competencies: readonly string[];
	/** How many of them, from the first, count for coverage; the rest are hints. */
	readonly clear: number;
	/** The words that decided, as written. */
	readonly because: readonly string[];
	/** `text` is `slice(start, end)` of the note: without its label, with list markers and line breaks between. Parts told together under one label share one span. */
	readonly parts: StoryParts;
	/** What can be seen in the story alone; `number-differs` needs the others and comes from the library. */
	readonly checks: readonly StoryCheck[];
	readonly target: StoryTarget;
	/** Where its practice stands; null where it was never practised. */
	readonly practice: Practice | null;
	/** Block ids that stand in it, without `^`: links to these lead to it as well. */
	readonly blockIds: readonly string[];
	/** The headings it stands under, nearest first, as written. */
	readonly headings: readonly string[];
}

/** The parts that hold something, in the order of `PARTS`. */
export function filledParts(parts: StoryParts): readonly PartName[] {
	return PARTS.filter((name) => parts[name] !== null);
}
