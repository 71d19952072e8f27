import type { Action, Fact, InterviewRecord, Item, Kind, Outcome, Question, Stage } from '../debrief/debrief.ts';
import type { Quote } from '../note.ts';
import { roundKey } from './round.ts';

/** The competency of items that no word of the taxonomy decided. */
export const UNCLASSIFIED = 'unclassified';

/** Where something was written, and about which interview: all that a row of evidence shows and opens. */
export interface Place extends Quote {
	readonly path: string;
	/** Id of the interview. */
	readonly interview: string;
	readonly company: string | null;
	readonly round: string | null;
	readonly stage: Stage | null;
	readonly date: string | null;
}

export interface ItemPlace extends Place {
	readonly kind: Kind;
	readonly label: string | null;
	readonly competencies: readonly string[];
	readonly because: readonly string[];
	readonly evidence: readonly Quote[];
	/** See `Item.key`. */
	readonly key: string;
}

export interface QuestionPlace extends Place {
	readonly question: Question;
}

export interface ActionPlace extends Place {
	readonly done: boolean;
	readonly due: string | null;
}

/** `silent`: nothing labelled was said about the competency. */
export type CellState = 'good' | 'weak' | 'both' | 'silent';

/** What the labelled items of one interview say about one competency. */
export interface Cell {
	readonly interview: string;
	readonly date: string | null;
	readonly stage: Stage | null;
	readonly state: CellState;
	readonly strengths: readonly ItemPlace[];
	readonly gaps: readonly ItemPlace[];
}

/** One interview, told by one or more records. */
export interface Interview {
	/** Id of its first record by path and place. */
	readonly id: string;
	/** As first written; null where no record names one. */
	readonly company: string | null;
	/** Null where no record names a company; else never ''. */
	readonly companyKey: string | null;
	readonly date: string | null;
	readonly round: string | null;
	readonly stage: Stage | null;
	readonly role: string | null;
	readonly outcome: Outcome | null;
	readonly records: readonly InterviewRecord[];
	/** `planned` where every record is. */
	readonly state: 'recorded' | 'planned';
	/** At least one labelled item: only such an interview can be one of the m in "n of m". */
	readonly debrief: boolean;
	/** By competency; only those that are not silent. */
	readonly cells: ReadonlyMap<string, Cell>;
	/** Inferred items, not counted until they are filed. */
	readonly unsorted: readonly ItemPlace[];
	/** How many labelled items. */
	readonly labelled: number;
	readonly questions: readonly QuestionPlace[];
	readonly openActions: readonly ActionPlace[];
}

export type CompanyKeyOf = (name: string) => string;

/** By path, then by place in the note. */
export function inPlaceOrder(a: InterviewRecord, b: InterviewRecord): number {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The value most to be trusted: a record over a plan, a statement over a guess, then the first written. */
function best<T extends string>(records: readonly InterviewRecord[], factOf: (record: InterviewRecord) => Fact<T> | null): T | null {
	let chosen: T | null = null;
	let lowest = Infinity;
	for (const record of records) {
		const fact = factOf(record);
		if (!fact) continue;
		const doubt = (fact.guessed ? 2 : 0) + (record.state === 'planned' ? 1 : 0);
		if (doubt < lowest) {
			lowest = doubt;
			chosen = fact.value;
		}
	}
	return chosen;
}

type Told = Pick<Interview, 'id' | 'company' | 'date' | 'round' | 'stage'>;

function placeOf(quote: Quote, record: InterviewRecord, told: Told): Place {
	return {
		path: record.path,
		start: quote.start,
		end: quote.end,
		line: quote.line,
		text: quote.text,
		interview: told.id,
		company: told.company,
		round: told.round,
		stage: told.stage,
		date: told.date,
	};
}

function itemPlace(item: Item, record: InterviewRecord, told: Told): ItemPlace {
	const { kind, label, competencies, clear, because, evidence, key } = item;
	return { ...placeOf(item, record, told), kind, label, competencies: competencies.slice(0, clear), because, evidence, key };
}

function cellState(strengths: number, gaps: number): CellState {
	if (strengths > 0 && gaps > 0) return 'both';
	if (strengths > 0) return 'good';
	return gaps > 0 ? 'weak' : 'silent';
}

function cellsOf(items: readonly ItemPlace[], told: Told): ReadonlyMap<string, Cell> {
	const byCompetency = new Map<string, ItemPlace[]>();
	for (const item of items) {
		const ids = item.competencies.length > 0 ? new Set(item.competencies) : [UNCLASSIFIED];
		for (const id of ids) {
			const list = byCompetency.get(id);
			if (list) list.push(item);
			else byCompetency.set(id, [item]);
		}
	}
	const cells = new Map<string, Cell>();
	for (const [id, list] of byCompetency) {
		const strengths = list.filter((item) => item.kind === 'strength');
		const gaps = list.filter((item) => item.kind === 'gap');
		const state = cellState(strengths.length, gaps.length);
		cells.set(id, { interview: told.id, date: told.date, stage: told.stage, state, strengths, gaps });
	}
	return cells;
}

/** One interview as its records tell it together; null without records. */
export function interviewOf(unordered: readonly InterviewRecord[], keyOf: CompanyKeyOf): Interview | null {
	const records = [...unordered].sort(inPlaceOrder);
	const first = records[0];
	if (!first) return null;
	const company = best(records, (record) => record.company);
	const key = company === null ? '' : keyOf(company);
	const told: Told = {
		id: first.id,
		company,
		date: best(records, (record) => record.date),
		round: best(records, (record) => record.round),
		stage: best(records, (record) => record.stage),
	};
	// A plan is known and never counted: only what was recorded judges or asks.
	const recorded = records.filter((record) => record.state === 'recorded');
	const placed = (certainty: Item['certainty']): ItemPlace[] =>
		recorded.flatMap((record) =>
			record.items.filter((item) => item.certainty === certainty).map((item) => itemPlace(item, record, told)),
		);
	const labelled = placed('labelled');
	return {
		...told,
		companyKey: key === '' ? null : key,
		role: best(records, (record) => record.role),
		outcome: best(records, (record) => record.outcome),
		records,
		state: recorded.length > 0 ? 'recorded' : 'planned',
		debrief: labelled.length > 0,
		cells: cellsOf(labelled, told),
		unsorted: placed('inferred'),
		labelled: labelled.length,
		questions: recorded.flatMap((record) =>
			record.questions.map((question) => ({ ...placeOf(question, record, told), question })),
		),
		openActions: records.flatMap((record) =>
			record.actions.filter((action: Action) => !action.done).map((action) => ({ ...placeOf(action, record, told), done: false, due: action.due })),
		),
	};
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Undated first, then by date; within a day by company, then by the number of the round, then by path and place. */
export function inTimeOrder(a: Interview, b: Interview): number {
	const roundNumber = ({ round }: Interview): number => {
		const key = round === null ? null : roundKey(round);
		return key !== null && /^\d+$/u.test(key) ? Number(key) : Number.MAX_SAFE_INTEGER;
	};
	const byDay = compareText(a.date ?? '', b.date ?? '') || compareText(a.companyKey ?? '', b.companyKey ?? '');
	if (byDay !== 0) return byDay;
	const first = a.records[0];
	const second = b.records[0];
	return roundNumber(a) - roundNumber(b) || (first && second ? inPlaceOrder(first, second) : 0);
}
