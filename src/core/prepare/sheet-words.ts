import type { Landed, Outcome, Stage } from '../debrief/debrief.ts';
import type { Grade } from '../story/match.ts';
import type { QuestionOrigin } from './sheet.ts';

export type SheetPart = 'stands' | 'heard' | 'landed' | 'missed' | 'gaps' | 'strengths' | 'numbers' | 'questions' | 'ask' | 'actions';

/** Which interview, as far as it is known. */
export interface WhichInterview {
	readonly date: string | null;
	readonly round: string | null;
	readonly stage: Stage | null;
}

/** All sentences of a sheet. Words of notes are put in as they are. */
export interface SheetWords {
	readonly title: (sheet: { readonly company: string; readonly stage: Stage | null; readonly next: WhichInterview | null }) => string;
	/** Name of the note, without what no file name can hold. */
	readonly noteName: (sheet: { readonly company: string; readonly stage: Stage | null; readonly date: string }) => string;
	readonly headings: Readonly<Record<SheetPart, string>>;
	/** Role, and how often one has spoken with them. */
	readonly about: (known: { readonly role: string | null; readonly interviews: number; readonly last: string | null; readonly outcome: Outcome | null; readonly today: string }) => string;
	readonly next: (next: WhichInterview & { readonly people: readonly string[]; readonly today: string }) => string;
	readonly nothingPlanned: string;
	readonly interview: (which: WhichInterview & { readonly people: readonly string[] }) => string;
	readonly guessed: (name: string) => string;
	readonly asked: (questions: readonly string[]) => string;
	readonly ahead: (steps: readonly string[]) => string;
	readonly fromStep: (stage: Stage, step: string) => string;
	readonly told: (title: string, which: WhichInterview, landed: Landed | null) => string;
	readonly fresh: (stories: readonly string[]) => string;
	readonly themeName: (names: readonly { readonly id: string; readonly name: string }[]) => string;
	readonly counted: (counts: { readonly interviews: number; readonly of: number; readonly stage: Stage | null }) => string;
	readonly quoted: (words: string) => string;
	readonly question: (origin: QuestionOrigin, known: { readonly company: string | null; readonly times: number; readonly landed: Landed | null; readonly requirement: string }) => string;
	readonly tell: (story: string, grade: Grade) => string;
	readonly noStory: string;
	readonly onlyHeard: (story: string) => string;
	/** In place of a missing story: something that landed. */
	readonly worked: (words: string) => string;
	readonly noStories: string;
	readonly askFrom: Readonly<Record<'here' | 'elsewhere' | 'bank', string>>;
	readonly due: (date: string, today: string) => string;
}
