import type { LandedKey, OutcomeKey, StageKey } from './keys.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

interface Which {
	readonly date: string | null;
	readonly round: string | null;
	readonly stage: StageKey | null;
}

/** The next-round sheet, as a note and on the dashboard. */
export interface SheetTexts {
	readonly title: (sheet: { readonly company: string; readonly stage: StageKey | null; readonly next: Which | null }) => string;
	readonly noteName: (sheet: { readonly company: string; readonly stage: StageKey | null; readonly date: string }) => string;
	readonly headings: Words<'stands' | 'heard' | 'landed' | 'missed' | 'gaps' | 'strengths' | 'numbers' | 'questions' | 'ask' | 'actions'>;
	readonly about: (known: { readonly role: string | null; readonly interviews: number; readonly last: string | null; readonly outcome: OutcomeKey | null; readonly today: string }) => string;
	readonly next: (next: Which & { readonly people: readonly string[]; readonly today: string }) => string;
	readonly nothingPlanned: string;
	readonly interview: (which: Which & { readonly people: readonly string[] }) => string;
	readonly guessed: (name: string) => string;
	readonly asked: (questions: readonly string[]) => string;
	readonly ahead: (steps: readonly string[]) => string;
	readonly fromStep: (stage: StageKey, step: string) => string;
	readonly told: (title: string, which: Which, landed: LandedKey | null) => string;
	readonly fresh: (stories: readonly string[]) => string;
	readonly themeName: (names: readonly { readonly id: string; readonly name: string }[]) => string;
	readonly counted: (counts: { readonly interviews: number; readonly of: number; readonly stage: StageKey | null }) => string;
	readonly quoted: (words: string) => string;
	readonly question: (
		origin: 'here' | 'stage' | 'role' | 'bank',
		known: { readonly company: string | null; readonly times: number; readonly landed: LandedKey | null; readonly requirement: string },
	) => string;
	readonly tell: (story: string, grade: 'strong' | 'workable' | 'stretch') => string;
	readonly noStory: string;
	readonly onlyHeard: (story: string) => string;
	readonly worked: (words: string) => string;
	readonly noStories: string;
	readonly askFrom: Words<'here' | 'elsewhere' | 'bank'>;
	readonly due: (date: string, today: string) => string;
}

/** The block of requirements that is written below a job description. */
export interface IntakeTexts {
	readonly heading: (date: string) => string;
	readonly kinds: Words<'must' | 'nice' | 'responsibility'>;
	readonly plain: string;
	readonly stories: (links: readonly string[]) => string;
	readonly noStory: string;
	readonly gap: (gap: { readonly id: string; readonly name: string; readonly interviews: number; readonly of: number }) => string;
	readonly own: string;
}

export interface PrepareTexts {
	readonly sheet: SheetTexts;
	readonly intake: IntakeTexts;
	readonly commands: Words<'prepare' | 'readRequirements' | 'refreshRequirements'>;
	readonly modal: Words<'title' | 'about' | 'company' | 'stage' | 'anyStage' | 'create' | 'cancel' | 'noCompany'>;
	readonly dashboard: Words<'prepare' | 'makeNote'> & {
		readonly prepareFor: (company: string) => string;
	};
	readonly notices: {
		readonly noRequirements: (path: string) => string;
		readonly requirementsWritten: (count: number) => string;
		readonly noBlock: (path: string) => string;
	};
}
