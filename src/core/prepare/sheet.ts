import type { Landed, Outcome, Stage } from '../debrief/debrief.ts';
import type { ActionPlace, ItemPlace, Place } from '../insight/interview.ts';
import type { Life } from '../insight/life.ts';
import type { Requirement } from '../intake/requirement.ts';
import type { Quote } from '../note.ts';
import type { Story } from '../story/story.ts';
import type { Telling } from '../story/story-book.ts';
import type { Grade } from '../story/match.ts';

/** Where a line of the sheet was written. */
export interface Source extends Quote {
	readonly path: string;
}

export interface SheetPerson {
	readonly name: string;
	/** Only the wording says that this person was there. */
	readonly guessed: boolean;
	readonly source: Source;
}

/** One interview with the company. */
export interface SheetInterview {
	readonly id: string;
	readonly date: string | null;
	readonly round: string | null;
	readonly stage: Stage | null;
	readonly outcome: Outcome | null;
	readonly people: readonly SheetPerson[];
	readonly asked: readonly SheetAsked[];
	/** Where its record begins. */
	readonly source: Source;
}

/** A question they asked there. */
export interface SheetAsked {
	readonly place: Place;
	readonly landed: Landed | null;
}

/** A story that this company has heard. */
export interface SheetHeard {
	readonly story: Story;
	/** The last time it was told there. */
	readonly telling: Telling;
}

/** Something that comes back in the candidate's own interviews. */
export interface SheetTheme {
	/** Several where the same lines say all of them. */
	readonly competencies: readonly { readonly id: string; readonly name: string }[];
	/** Distinct interviews with it, of those counted. */
	readonly interviews: number;
	readonly of: number;
	/** The kind of round that was counted; null where all were. */
	readonly stage: Stage | null;
	readonly life: Life;
	/** What was written of it, newest first, at most two. */
	readonly items: readonly ItemPlace[];
}

/** `here`: asked at this company before; `stage`: asked elsewhere in this kind of round; `role`: the job description asks for it. */
export type QuestionOrigin = 'here' | 'stage' | 'role' | 'bank';

export interface SheetQuestion {
	readonly text: string;
	readonly origin: QuestionOrigin;
	/** Ids, best first. */
	readonly competencies: readonly string[];
	/** Where it was asked, the last time; null for the others. */
	readonly asked: Place | null;
	/** In how many interviews it was asked. */
	readonly times: number;
	/** How the answer went the last time. */
	readonly landed: Landed | null;
	readonly requirement: (Requirement & Source) | null;
	/** The story planned for it: no other question of the sheet has it, and this company has not heard it. */
	readonly story: { readonly story: Story; readonly grade: Grade } | null;
	/** The story that fits and that they have heard, where nothing else does. */
	readonly heard: Story | null;
	/** It asks for an example, so that a missing story is a gap. */
	readonly wantsStory: boolean;
	/** What landed elsewhere and could become the story that is missing. */
	readonly worked: ItemPlace | null;
}

/** `here`: noted for this company; `elsewhere`: noted for another one, and it names none; else from the bank. */
export interface SheetAskThem {
	readonly text: string;
	readonly origin: 'here' | 'elsewhere' | 'bank';
	readonly source: Source | null;
}

/** All that is worth knowing before the next round, by its place in the notes. */
export interface Sheet {
	readonly company: string;
	readonly role: string | null;
	/** The kind of round it is for; null where nobody knows. */
	readonly stage: Stage | null;
	/** How the kind is known: it was asked for, a planned interview has it, or a step that they named. */
	readonly stageFrom: 'given' | 'planned' | 'step' | null;
	readonly step: Source | null;
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** The planned interview it is for. */
	readonly next: SheetInterview | null;
	/** Those that took place, the last one first. */
	readonly interviews: readonly SheetInterview[];
	readonly outcome: Outcome | null;
	/** Steps ahead as they told them, from the last interview that names any. */
	readonly process: readonly Source[];
	readonly heard: readonly SheetHeard[];
	/** Stories they have not heard and that no question has, those told least often first. */
	readonly fresh: readonly Story[];
	/** Labelled strengths and gaps from this company, newest first. */
	readonly landed: readonly ItemPlace[];
	readonly missed: readonly ItemPlace[];
	readonly gaps: readonly SheetTheme[];
	readonly strengths: readonly SheetTheme[];
	/** Results in numbers to have at hand. */
	readonly numbers: readonly Source[];
	readonly questions: readonly SheetQuestion[];
	readonly ask: readonly SheetAskThem[];
	readonly actions: readonly ActionPlace[];
	/** Stories in the vault. */
	readonly stories: number;
}
