import type { Action, Fact, InterviewRecord, Item, Landed, Outcome, Question, Stage } from '../../../src/core/debrief/debrief.ts';

export function fact<T extends string>(value: T, guessed = false): Fact<T> {
	return { value, source: 'property', guessed, start: 0, end: value.length };
}

export interface RecordShape {
	readonly path?: string;
	readonly id?: string;
	readonly start?: number;
	readonly state?: 'recorded' | 'planned';
	readonly company?: string | null;
	readonly role?: string;
	readonly round?: string | null;
	readonly stage?: Stage | null;
	readonly date?: string | null;
	readonly outcome?: Outcome;
	/** Competencies of labelled items; `null` stands for an item without one. */
	readonly gaps?: readonly (string | null)[];
	readonly strengths?: readonly (string | null)[];
	readonly inferred?: readonly string[];
	readonly questions?: readonly string[];
	/** Links to stories, `Note#Heading`, with how they landed. */
	readonly told?: readonly (string | readonly [link: string, landed: Landed])[];
	readonly actions?: readonly { readonly text: string; readonly done?: boolean; readonly due?: string }[];
}

function item(kind: Item['kind'], certainty: Item['certainty'], competency: string | null, at: number): Item {
	const text = `${kind} about ${competency ?? 'something'}`;
	const competencies = competency === null ? [] : [competency];
	return { kind, certainty, label: null, evidence: [], competencies, clear: competencies.length, because: competencies, start: at, end: at + text.length, line: at, text, key: text };
}

/** A record with as much in it as a test names. */
export function record(shape: RecordShape = {}): InterviewRecord {
	const path = shape.path ?? 'Note.md';
	let at = shape.start ?? 0;
	const next = (): number => (at += 10);
	const named = <T extends string>(value: T | null | undefined): Fact<T> | null => (value == null ? null : fact(value));
	return {
		id: shape.id ?? path,
		path,
		start: shape.start ?? 0,
		end: 1000,
		line: 0,
		state: shape.state ?? 'recorded',
		reason: 'type',
		company: named(shape.company),
		role: named(shape.role),
		round: named(shape.round),
		stage: named(shape.stage),
		date: named(shape.date),
		outcome: named(shape.outcome),
		interviewers: [],
		items: [
			...(shape.strengths ?? []).map((id) => item('strength', 'labelled', id, next())),
			...(shape.gaps ?? []).map((id) => item('gap', 'labelled', id, next())),
			...(shape.inferred ?? []).map((id) => item('gap', 'inferred', id, next())),
		],
		questions: (shape.questions ?? []).map((text): Question => {
			const start = next();
			return { text, start, end: start + text.length, line: 0, competencies: [], because: [], stories: [], landed: null };
		}),
		told: (shape.told ?? []).map((told) => ({ link: typeof told === 'string' ? told : told[0], start: next(), line: at, landed: typeof told === 'string' ? null : told[1] })),
		toAsk: [],
		process: [],
		actions: (shape.actions ?? []).map((action): Action => {
			const start = next();
			return { text: action.text, start, end: start + action.text.length, line: 0, done: action.done ?? false, due: action.due ?? null };
		}),
		assessment: null,
	};
}
