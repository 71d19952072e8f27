import type { Quote, Span } from '../note.ts';

export type FactSource = 'property' | 'inline' | 'line' | 'title' | 'heading' | 'file name' | 'folder' | 'wording';

/** Something known about an interview, and how it is known. Offsets are null for a file name or folder. */
export interface Fact<T extends string = string> {
	readonly value: T;
	readonly source: FactSource;
	readonly guessed: boolean;
	readonly start: number | null;
	readonly end: number | null;
}

export const STAGES = [
	'recruiter-screen',
	'hiring-manager',
	'behavioural',
	'technical',
	'system-design',
	'case',
	'take-home',
	'onsite',
	'final',
	'mock',
] as const;
/** The kind of a round; its number or name stands in `round`. */
export type Stage = (typeof STAGES)[number];

export const OUTCOMES = ['open', 'passed', 'rejected', 'offer', 'accepted', 'withdrawn'] as const;
/** Where the application stands after this interview. */
export type Outcome = (typeof OUTCOMES)[number];

export type Kind = 'strength' | 'gap';
/** `labelled`: an explicit mark says so; `inferred`: only the wording does. */
export type Certainty = 'labelled' | 'inferred';
export type Landed = 'strong' | 'solid' | 'gap';

/**
 * One strength or gap. `start`..`end` is the item as written, its run-in label included;
 * `text` is that without the run-in label, which is in `label`.
 */
export interface ReadItem extends Quote {
	readonly kind: Kind;
	readonly certainty: Certainty;
	readonly label: string | null;
	readonly evidence: readonly Quote[];
	/** Ids of the taxonomy, at most three, best first. */
	readonly competencies: readonly string[];
	/** How many of them, from the first, count in the numbers; the rest are hints. */
	readonly clear: number;
	/** The words that decided, as written. */
	readonly because: readonly string[];
}

export interface Item extends ReadItem {
	/** Made of its words and the heading above: stays the same when the note gets another name, changes elsewhere or is filed. */
	readonly key: string;
}

/** A question that they asked. */
export interface Question extends Quote {
	readonly competencies: readonly string[];
	readonly because: readonly string[];
	/** Stories told in answer, as the links that stand under the question. */
	readonly stories: readonly StoryLink[];
	readonly landed: Landed | null;
}

/** A question for them. */
export interface ToAsk extends Quote {
	/** The note says that it was put to them, as far as one can see. */
	readonly asked?: true;
}

/** A link as written, `[[link|…]]`; `start` is where it stands in the note. */
export interface StoryLink {
	readonly link: string;
	readonly start: number;
}

/** A link that may lead to a story which was told here. Whether it does is known once the link is looked up. */
export interface ToldStory {
	/** `Note#Heading` or `Note#^id`, without what it shows. */
	readonly link: string;
	readonly start: number;
	readonly line: number;
	readonly landed: Landed | null;
}

export interface Action extends Quote {
	readonly done: boolean;
	/** `YYYY-MM-DD`, null where none is given. */
	readonly due: string | null;
}

/** `planned`: an interview note that is not filled yet; it is known but never counted. */
export type RecordState = 'recorded' | 'planned';
export type RecordReason = 'type' | 'tag' | 'folder' | 'wording';

/** One interview as a note, or a section of a note, tells it. It is a debrief where it judges something; only labelled items count. */
export interface InterviewRecord extends Span {
	/** The note's path, with `#n` for the n-th record of a note that holds several. */
	readonly id: string;
	readonly path: string;
	readonly state: RecordState;
	readonly reason: RecordReason;
	readonly company: Fact | null;
	readonly role: Fact | null;
	/** The number or name as written. */
	readonly round: Fact | null;
	readonly stage: Fact<Stage> | null;
	/** `YYYY-MM-DD` or `YYYY-MM`. */
	readonly date: Fact | null;
	readonly outcome: Fact<Outcome> | null;
	readonly interviewers: readonly Fact[];
	readonly items: readonly Item[];
	readonly questions: readonly Question[];
	readonly told: readonly ToldStory[];
	/** Questions the candidate wants to ask, or asked. */
	readonly toAsk: readonly ToAsk[];
	readonly process: readonly Quote[];
	readonly actions: readonly Action[];
	readonly assessment: Quote | null;
}
