import * as v from 'valibot';
import { DEFAULT_TAXONOMY, mergeTaxonomy } from './competency/taxonomy.ts';
import type { ReaderOptions } from './reader-options.ts';
import { entriesOf, parseAliasLines, parseCompetencyLines, type LineProblem } from './setting-lines.ts';
import { INSERT_FORMS, type InsertForm } from './story/insertion.ts';

/**
 * The settings as they are stored, flat: a sync service that joins two versions of the file key by key then loses
 * nothing. Lists are text with one entry a line for the same reason.
 */
export interface SettingValues {
	/** Folder whose notes are interviews; '' where there is none. */
	readonly interviewFolder: string;
	/** One folder a line. */
	readonly excludedFolders: string;
	readonly templateFolder: string;
	/** Where new interview notes go; '' for the interview folder, or else where the app puts new notes. */
	readonly noteFolder: string;
	/** See `notePath`; '' for the default. */
	readonly noteName: string;
	/** Folder for new stories; '' for where most of them are. */
	readonly storyFolder: string;
	/** What the picker inserts unless another form is asked for. */
	readonly storyForm: InsertForm;
	readonly debriefTag: string;
	readonly prepTag: string;
	readonly typeValue: string;
	readonly propertyType: string;
	readonly propertyInterview: string;
	readonly propertyCompany: string;
	readonly propertyRole: string;
	readonly propertyRound: string;
	readonly propertyStage: string;
	readonly propertyDate: string;
	readonly propertyInterviewers: string;
	readonly propertyOutcome: string;
	readonly propertyStrengths: string;
	readonly propertyGaps: string;
	/** One word or phrase a line. */
	readonly strengthWords: string;
	readonly gapWords: string;
	/** See `parseCompetencyLines`. */
	readonly competencyWords: string;
	/** See `parseAliasLines`. */
	readonly companyAliases: string;
	readonly dayFirst: boolean;
}

/** What a person can set. */
export type SettingName = keyof SettingValues;

export interface Settings extends SettingValues {
	/** Version of the shape, see `MIGRATIONS`; higher than ours where a newer release wrote the file. */
	readonly version: number;
	/** Keys of other features, such as `dismissed:<hash>`: kept as they are. */
	readonly [feature: `${string}:${string}`]: unknown;
}

export const SETTINGS_VERSION = 1;

export const DEFAULT_SETTINGS: Settings = {
	version: SETTINGS_VERSION,
	interviewFolder: '',
	excludedFolders: '',
	templateFolder: '',
	noteFolder: '',
	noteName: '{{company}} {{stage}} {{date}}',
	storyFolder: '',
	storyForm: 'link',
	debriefTag: 'interview/debrief',
	prepTag: 'interview/prep',
	typeValue: 'interview-debrief',
	propertyType: 'type',
	propertyInterview: 'interview',
	propertyCompany: 'company',
	propertyRole: 'role',
	propertyRound: 'round',
	propertyStage: 'stage',
	propertyDate: 'date',
	propertyInterviewers: 'interviewers',
	propertyOutcome: 'outcome',
	propertyStrengths: 'strengths',
	propertyGaps: 'gaps',
	strengthWords: '',
	gapWords: '',
	competencyWords: '',
	companyAliases: '',
	dayFirst: false,
};

/** Stored data of any shape, by key. */
export type Stored = Readonly<Record<string, unknown>>;
/** Turns data of one version into that of the next. Pure; it must accept any value under any key. */
export type Migration = (stored: Stored) => Stored;

/** The step at index 0 leads from version 1 to version 2, and so on. */
export const MIGRATIONS: readonly Migration[] = [];

const text = (key: SettingName): v.GenericSchema<unknown, string> => v.fallback(v.string(), String(DEFAULT_SETTINGS[key]));

const storedSchema = v.looseObject({
	version: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1)), SETTINGS_VERSION),
	interviewFolder: text('interviewFolder'),
	excludedFolders: text('excludedFolders'),
	templateFolder: text('templateFolder'),
	noteFolder: text('noteFolder'),
	noteName: text('noteName'),
	storyFolder: text('storyFolder'),
	storyForm: v.fallback(v.picklist(INSERT_FORMS), DEFAULT_SETTINGS.storyForm),
	debriefTag: text('debriefTag'),
	prepTag: text('prepTag'),
	typeValue: text('typeValue'),
	propertyType: text('propertyType'),
	propertyInterview: text('propertyInterview'),
	propertyCompany: text('propertyCompany'),
	propertyRole: text('propertyRole'),
	propertyRound: text('propertyRound'),
	propertyStage: text('propertyStage'),
	propertyDate: text('propertyDate'),
	propertyInterviewers: text('propertyInterviewers'),
	propertyOutcome: text('propertyOutcome'),
	propertyStrengths: text('propertyStrengths'),
	propertyGaps: text('propertyGaps'),
	strengthWords: text('strengthWords'),
	gapWords: text('gapWords'),
	competencyWords: text('competencyWords'),
	companyAliases: text('companyAliases'),
	dayFirst: v.fallback(v.boolean(), DEFAULT_SETTINGS.dayFirst),
});

/**
 * Settings from stored data of any kind. A value of the wrong type resets that key alone, unknown keys are kept,
 * and anything that is no object gives the defaults.
 */
export function parseSettings(raw: unknown): Settings {
	const stored = v.is(v.record(v.string(), v.unknown()), raw) && !Array.isArray(raw) ? raw : {};
	return v.parse(storedSchema, migrate(stored, MIGRATIONS));
}

/**
 * Takes stored data through every step from its own version on. Data without a version is of version 1; data of a
 * later version than the steps lead to is left alone.
 */
export function migrate(stored: Stored, steps: readonly Migration[]): Stored {
	const current = steps.length + 1;
	const written = stored['version'];
	const from = typeof written === 'number' && Number.isInteger(written) && written >= 1 ? written : 1;
	if (from > current) return stored;
	const moved = steps.slice(from - 1).reduce<Stored>((data, step) => step(data), stored);
	return { ...moved, version: current };
}

/** What the settings mean to the reader. A name, tag or value left empty means the default one. */
export function readerOptions(settings: Settings): ReaderOptions {
	const own = (key: SettingName): string => {
		const value = String(settings[key]).trim();
		return value === '' ? String(DEFAULT_SETTINGS[key]) : value;
	};
	const words = (lines: string): readonly string[] => [...new Set(entriesOf(lines).map((word) => word.toLowerCase()))];
	return {
		interviewFolder: folderPath(settings.interviewFolder),
		excludedFolders: [...new Set(entriesOf(settings.excludedFolders).map(folderPath))].filter((folder) => folder !== ''),
		templateFolder: folderPath(settings.templateFolder),
		debriefTag: tagName(settings.debriefTag) || DEFAULT_SETTINGS.debriefTag,
		prepTag: tagName(settings.prepTag) || DEFAULT_SETTINGS.prepTag,
		typeValue: own('typeValue'),
		properties: {
			type: own('propertyType'),
			interview: own('propertyInterview'),
			company: own('propertyCompany'),
			role: own('propertyRole'),
			round: own('propertyRound'),
			stage: own('propertyStage'),
			date: own('propertyDate'),
			interviewers: own('propertyInterviewers'),
			outcome: own('propertyOutcome'),
			strengths: own('propertyStrengths'),
			gaps: own('propertyGaps'),
		},
		strengthWords: words(settings.strengthWords),
		gapWords: words(settings.gapWords),
		taxonomy: mergeTaxonomy(parseCompetencyLines(settings.competencyWords, DEFAULT_TAXONOMY).entries),
		companyAliases: parseAliasLines(settings.companyAliases).entries,
		dayFirst: settings.dayFirst,
	};
}

/** Folder and name pattern of new interview notes. */
export function newNotePlace(settings: Settings): { readonly folder: string; readonly pattern: string } {
	const pattern = settings.noteName.trim();
	return { folder: folderPath(settings.noteFolder) || folderPath(settings.interviewFolder), pattern: pattern === '' ? DEFAULT_SETTINGS.noteName : pattern };
}

const COMMAND = 'command:';

/** The key under which it is stored that a template has a command of its own; by its id, or the path of the note. */
export function templateCommandKey(template: string): `command:${string}` {
	return `${COMMAND}${template}`;
}

/** Templates with a command of their own. */
export function templateCommands(settings: Settings): readonly string[] {
	return Object.entries(settings).flatMap(([key, value]) => (key.startsWith(COMMAND) && value === true ? [key.slice(COMMAND.length)] : [])).sort();
}

const DISMISSED = 'dismissed:';

/** The key under which it is stored that a line was dismissed; by the line's own key, see `Item.key`. */
export function dismissalKey(line: string): `dismissed:${string}` {
	return `${DISMISSED}${line}`;
}

/** Keys of the lines that were dismissed for good. */
export function dismissedLines(settings: Settings): ReadonlySet<string> {
	return new Set(Object.entries(settings).flatMap(([key, value]) => (key.startsWith(DISMISSED) && value === true ? [key.slice(DISMISSED.length)] : [])));
}

/** A line of a setting that could not be understood, and the setting it stands in. */
export interface SettingProblem extends LineProblem {
	readonly setting: SettingName;
}

export function settingProblems(settings: Settings): readonly SettingProblem[] {
	const of = (setting: SettingName, problems: readonly LineProblem[]): readonly SettingProblem[] =>
		problems.map((problem) => ({ ...problem, setting }));
	return [
		...of('competencyWords', parseCompetencyLines(settings.competencyWords, DEFAULT_TAXONOMY).problems),
		...of('companyAliases', parseAliasLines(settings.companyAliases).problems),
	];
}

function tagName(written: string): string {
	return written.trim().replace(/^#+/, '').replace(/\/+$/, '');
}

function folderPath(written: string): string {
	return written
		.split(/[/\\]+/)
		.map((part) => part.trim())
		.filter((part) => part !== '' && part !== '.')
		.join('/');
}
