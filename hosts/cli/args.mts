import { parseArgs } from 'node:util';
import { cli } from '../../src/i18n/cli.ts';
import { texts } from '../../src/i18n/index.ts';
import type { StageKey } from '../../src/i18n/keys.ts';

export type VerbName = 'read' | 'dashboard' | 'match' | 'prepare' | 'check' | 'template';
export const VERBS: readonly VerbName[] = ['read', 'dashboard', 'match', 'prepare', 'check', 'template'];

/** Everything a verb can be told. Filters are null where not given. */
export interface Arguments {
	/** For `template`: what to do, and the id. */
	readonly paths: readonly string[];
	readonly json: boolean;
	readonly help: boolean;
	/** `YYYY-MM-DD`, or null for the day of the call. */
	readonly today: string | null;
	readonly company: string | null;
	readonly role: string | null;
	readonly stage: StageKey | null;
	/** `YYYY-MM-DD` or `YYYY-MM`. */
	readonly since: string | null;
	readonly until: string | null;
	readonly question: string | null;
	/** A file of questions. */
	readonly questions: string | null;
}

export type Parsed = { readonly right: Arguments } | { readonly wrong: string };

const COMMON = ['json', 'today', 'help'] as const;
const FILTERS = ['company', 'role', 'stage', 'since', 'until'] as const;
const OWN: Readonly<Record<VerbName, readonly string[]>> = { read: [], dashboard: FILTERS, match: ['question', 'questions', 'company'], prepare: ['company', 'stage'], check: [], template: [] };
const SWITCHES: readonly string[] = ['json', 'help'];

/** The arguments after the verb, or one sentence that says what is wrong with them. */
export function parseArguments(verb: VerbName, argv: readonly string[]): Parsed {
	const known: readonly string[] = [...OWN[verb], ...COMMON];
	const { tokens } = parseArgs({
		args: [...argv],
		strict: false,
		tokens: true,
		options: {
			...Object.fromEntries(known.map((name) => [name, { type: SWITCHES.includes(name) ? ('boolean' as const) : ('string' as const) }])),
			help: { type: 'boolean', short: 'h' },
		},
	});
	const given = new Map<string, string>();
	const paths: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'positional') paths.push(token.value);
		if (token.kind !== 'option') continue;
		const { name, rawName, value } = token;
		if (!known.includes(name)) return { wrong: cli.wrong.option(rawName, known.map((one) => `--${one}`)) };
		if (given.has(name)) return { wrong: cli.wrong.twice(rawName) };
		if (SWITCHES.includes(name)) {
			if (value !== undefined) return { wrong: cli.wrong.takesNoValue(rawName) };
		} else if (value === undefined || value.trim() === '' || (!token.inlineValue && value.startsWith('-'))) {
			return { wrong: cli.wrong.needsValue(rawName) };
		}
		given.set(name, value ?? '');
	}
	if (given.has('help')) return { right: { ...NOTHING, help: true } };

	const today = given.get('today') ?? null;
	if (today !== null && !isDay(today)) return { wrong: cli.wrong.day('--today', today) };
	const since = given.get('since') ?? null;
	const until = given.get('until') ?? null;
	for (const [option, value] of [['--since', since], ['--until', until]] as const) {
		if (value !== null && !isDay(value) && !isMonth(value)) return { wrong: cli.wrong.dayOrMonth(option, value) };
	}
	if (since !== null && until !== null && since.slice(0, until.length) > until) return { wrong: cli.wrong.sinceAfterUntil(since, until) };
	const stageGiven = given.get('stage') ?? null;
	const stage = stageGiven === null ? null : stageNamed(stageGiven);
	if (stageGiven !== null && stage === null) return { wrong: cli.wrong.stage(stageGiven, STAGE_NAMES) };
	if (verb === 'prepare' && !given.has('company')) return { wrong: cli.wrong.needsOption('--company') };
	const question = given.get('question') ?? null;
	const questions = given.get('questions') ?? null;
	if (verb === 'match' && (question === null) === (questions === null)) return { wrong: cli.wrong.oneOfQuestion };
	if (paths.length === 0 && verb !== 'template') return { wrong: cli.wrong.noPath };
	if (verb !== 'read' && verb !== 'template' && paths.length > 1) return { wrong: cli.wrong.oneFolder(paths.length) };
	return {
		right: {
			paths,
			json: given.has('json'),
			help: false,
			today,
			company: given.get('company') ?? null,
			role: given.get('role') ?? null,
			stage,
			since,
			until,
			question,
			questions,
		},
	};
}

const NOTHING: Arguments = {
	paths: [],
	json: false,
	help: false,
	today: null,
	company: null,
	role: null,
	stage: null,
	since: null,
	until: null,
	question: null,
	questions: null,
};

const STAGES = texts('en').stages;
const STAGE_NAMES = Object.keys(STAGES) as readonly StageKey[];

/** A stage by its id or by its name on the screen, so that `behavioral` and `System design` do too. */
function stageNamed(given: string): StageKey | null {
	const wanted = given.trim().toLowerCase().replace(/[\s_]+/g, '-');
	return STAGE_NAMES.find((id) => id === wanted || STAGES[id].toLowerCase().replace(/\s+/g, '-') === wanted) ?? null;
}

function isDay(value: string): boolean {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
	if (parts === null) return false;
	const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
	const at = new Date(Date.UTC(year, month - 1, day));
	return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

function isMonth(value: string): boolean {
	return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value);
}
