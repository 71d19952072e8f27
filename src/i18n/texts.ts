import type { CaptureTexts } from './capture-texts.ts';
import type { Formats } from './formats.ts';
import type { MatchTexts } from './match-texts.ts';
import type {
	CarriesKey,
	CellKey,
	CompetencyKey,
	FactKey,
	LandedKey,
	LifeKey,
	LineProblemKey,
	OutcomeKey,
	PartKey,
	ProblemKey,
	ReasonKey,
	Sentence,
	SettingKey,
	SkipKey,
	SourceKey,
	StageKey,
	StoryCheckKey,
	StoryCheckParams,
	StrengthLifeKey,
	WhyKey,
	WhyParams,
} from './keys.ts';
import type { PrepareTexts } from './prepare-texts.ts';
import type { StoryTexts } from './story-texts.ts';
import type { WritingTexts } from './writing-texts.ts';

type Words<K extends string> = Readonly<Record<K, string>>;
type Sentences<K extends string> = Readonly<Record<K, Sentence>>;

/** A name and a plain explanation. */
export interface Named {
	readonly name: string;
	readonly about: string;
}

export interface SettingText {
	readonly name: string;
	readonly desc: string;
	/** Other words that find the setting. */
	readonly aliases: readonly string[];
}

/** Everything a person reads on the screens and in the problems of notes. Dates come and go as `YYYY-MM-DD` or `YYYY-MM`. */
export interface Texts {
	readonly formats: Formats;
	/** What is wrong with a note and what to do, by the problem's code. */
	readonly problems: Sentences<ProblemKey>;
	/** Why a note is not counted and what to do, by the skip's code. */
	readonly skips: Sentences<SkipKey>;
	readonly stages: Words<StageKey>;
	readonly outcomes: Words<OutcomeKey>;
	readonly competencies: Readonly<Record<CompetencyKey, Named>>;
	readonly facts: Words<FactKey>;
	readonly sources: Words<SourceKey>;
	readonly reasons: Words<ReasonKey>;
	readonly landed: Words<LandedKey>;
	/** The parts of a story. */
	readonly parts: Words<PartKey>;
	/** What there is to mend in a story and how, by the check's code. */
	readonly storyChecks: Readonly<Record<StoryCheckKey, (params: StoryCheckParams) => string>>;
	readonly matching: MatchTexts;
	readonly stories: StoryTexts;
	readonly dashboard: DashboardTexts;
	readonly writing: WritingTexts;
	readonly prepare: PrepareTexts;
	readonly capture: CaptureTexts;
	readonly commands: Words<'openDashboard' | 'openDashboardInTab' | 'review' | 'readAgain' | 'stopReading'>;
	/** The context menu of a line of a note. */
	readonly menu: Words<'open' | 'openInTab' | 'openToSide' | 'copyLink'>;
	readonly notices: {
		readonly noteGone: (path: string) => string;
		readonly lineMoved: (path: string) => string;
		readonly readingDone: (notes: number) => string;
		readonly readingFailed: (path: string) => string;
		readonly settingsReset: (names: readonly string[]) => string;
	};
	readonly settings: Readonly<Record<SettingKey, SettingText>>;
	readonly settingGroups: Words<'notes' | 'stories' | 'words' | 'properties' | 'dates'>;
	readonly lineProblems: Sentences<LineProblemKey>;
	/** A sentence about one line of a setting; `line` is counted from 0. */
	readonly atLine: (line: number, sentence: string) => string;
}

export interface Counts {
	readonly debriefs: number;
	readonly interviews: number;
	readonly companies: number;
	readonly from: string | null;
	readonly to: string | null;
}

/** What the filters leave; null for everything. */
export interface OnlyTexts {
	readonly company: string | null;
	readonly role: string | null;
	readonly stage: StageKey | null;
	readonly year: string | null;
}

export interface DashboardTexts {
	readonly title: string;
	readonly summary: (counts: { readonly debriefs: number; readonly interviews: number; readonly companies: number }) => string;
	readonly period: (from: string, to: string) => string;
	/** The summary of what the filters leave, with the time it covers and what keeps coming back. */
	readonly overview: (counts: Counts, only: OnlyTexts, comingBack: string, today: string) => string;
	/** How many of the gaps recur, as the end of a sentence; '' for none. */
	readonly comingBack: (gaps: number, carries: CarriesKey) => string;
	readonly workOnNext: string;
	/** Before the reasons of a rank. */
	readonly whyHere: string;
	readonly asked: string;
	/** `in 3 interviews, last 3 days ago` */
	readonly askedIn: (interviews: number, last: string | null, today: string) => string;
	readonly companies: string;
	/** How many interviews, the last contact, what is next and what is open. */
	readonly standing: (
		standing: { readonly interviews: number; readonly lastContact: string | null; readonly next: string | null; readonly openActions: number },
		today: string,
	) => string;
	readonly openActions: string;
	/** Above the interviews of one company. */
	readonly interviewsHeading: string;
	readonly due: (date: string, today: string) => string;
	/** A round by what is known of it; '' where that is nothing. */
	readonly round: (known: { readonly round: string | null; readonly stage: StageKey | null }) => string;
	readonly onlyCompany: (name: string) => string;
	/** What a part with the lines of something is called. */
	readonly linesOf: (title: string) => string;
	readonly back: string;
	readonly gapOf: string;
	readonly strengthOf: string;
	/** Switches the form guide to a table and back. */
	readonly asTable: string;
	readonly tableOrder: string;
	readonly interviewHeading: string;
	/** In a table: nothing was said. */
	readonly nothingSaid: string;
	/** What notes were skipped for, in a few words, by the skip's code. */
	readonly skipReasons: Words<SkipKey>;
	/** Notes in one excluded folder. */
	readonly folderExcluded: (notes: number) => string;
	/** Where interviews were looked for; a folder is '' for none. */
	readonly lookedAt: (looked: { readonly tag: string; readonly property: string; readonly folder: string; readonly excluded: string }) => string;
	readonly createExample: string;
	readonly nothingNext: string;
	readonly comingUp: string;
	/** Date of a planned interview, as it lies from `today`. */
	readonly ahead: (date: string, today: string) => string;
	readonly unfilled: string;
	readonly unfilledAbout: string;
	readonly noteProblems: string;
	readonly problemsCount: (problems: number) => string;
	/** An interview by what is known of it. */
	readonly interview: (known: { readonly company: string | null; readonly round: string | null; readonly stage: StageKey | null }) => string;
	/** The label as written, before its words. */
	readonly label: (label: string) => string;
	readonly notMentioned: (competency: string, interview: string) => string;
	readonly earlier: (interviews: number) => string;
	readonly undatedMark: string;
	readonly likely: Words<'strength' | 'gap'>;
	readonly gaps: string;
	readonly strengths: string;
	readonly formGuide: string;
	readonly formOrder: string;
	readonly unsorted: string;
	readonly skipped: string;
	readonly inInterviews: (interviews: number, of: number) => string;
	/** `in 4 of 7 interviews, last 3 days ago` */
	readonly counted: (interviews: number, of: number, last: string | null, today: string) => string;
	readonly last: (date: string | null, today: string) => string;
	readonly life: Readonly<Record<LifeKey, Named>>;
	readonly strengthLife: Readonly<Record<StrengthLifeKey, Named>>;
	/** Why a gap has its rank, by the reason's code. */
	readonly why: Readonly<Record<WhyKey, (params: WhyParams) => string>>;
	readonly cells: Words<CellKey>;
	/** What a screen reader says of one cell of the form guide. */
	readonly cell: (cell: {
		readonly competency: string;
		/** With its date. */
		readonly interview: string;
		readonly state: string;
		readonly lines: number;
	}) => string;
	readonly more: (lines: number) => string;
	readonly unsortedCount: (lines: number) => string;
	readonly skippedCount: (notes: number) => string;
	/** What so few dated debriefs can show; '' where there are enough for a trend. */
	readonly trend: Words<CarriesKey>;
	/** Under a form guide that is too short to show one. */
	readonly noTrend: string;
	/** `line` is counted from 0. */
	readonly openLine: (path: string, line: number) => string;
	readonly filters: Words<'heading' | 'company' | 'role' | 'stage' | 'period' | 'anyCompany' | 'anyRole' | 'anyStage' | 'allTime' | 'clear'> & {
		readonly lastMonths: (months: number) => string;
		/** A choice with the interviews it leaves. */
		readonly counted: (name: string, interviews: number) => string;
		/** What is chosen, for a screen reader. */
		readonly chosen: (filter: string, name: string) => string;
		readonly remove: (name: string) => string;
	};
	readonly noCompany: string;
	readonly noDate: string;
	readonly empty: Words<'notes' | 'filter' | 'gaps' | 'strengths' | 'judgments' | 'unread'>;
	/** Nothing was recognized in so many notes. */
	readonly nothingFound: (notes: number) => string;
	/** How to have a note read as an interview. */
	readonly howTo: Words<'heading' | 'folder' | 'words' | 'settings'> & {
		readonly tag: (tag: string) => string;
		readonly property: (property: string) => string;
	};
	readonly progress: (done: number, total: number) => string;
	readonly indexing: string;
	readonly stopped: (done: number, total: number) => string;
	readonly stop: string;
	readonly resume: string;
	readonly startAgain: string;
	/** What a screen reader hears while notes are read. */
	readonly reading: string;
}
