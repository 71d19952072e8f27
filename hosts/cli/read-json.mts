import { PARTS } from '../../src/core/index.ts';
import type { Fact, InterviewRecord, Item, PartName, Problem, Question, Quote, Reading, Skip, Story, StoryCheck } from '../../src/core/index.ts';
import { texts } from '../../src/i18n/index.ts';

/*
 * The JSON of `read`, field by field, so that a field added in the core does not change it by itself.
 * docs/formats.md describes it; tests/cli/schema.ts holds it fast.
 */

export interface SkipJson {
	readonly code: string;
	readonly message: string;
}

export interface ProblemJson {
	readonly code: string;
	readonly message: string;
	/** Counted from 0. */
	readonly line: number;
}

export type StoryJson = ReturnType<typeof storyJson>;

export interface NoteJson {
	readonly path: string;
	readonly skipped: SkipJson | null;
	readonly debriefs: readonly DebriefJson[];
	readonly stories: readonly StoryJson[];
	readonly problems: readonly ProblemJson[];
}

export type DebriefJson = ReturnType<typeof debriefJson>;

type ResolveLink = (link: string, from: string) => string;

export function noteJson(reading: Reading, resolve: ResolveLink): NoteJson {
	return {
		path: reading.path,
		skipped: reading.skipped === null ? null : skipJson(reading.skipped),
		debriefs: reading.debriefs.map((record) => debriefJson(record, resolve)),
		stories: reading.stories.map(storyJson),
		problems: reading.problems.map(problemJson),
	};
}

/** A file that could not be read stands in the list like any other note. */
export function unreadNoteJson(path: string, reason: string): NoteJson {
	return { path, skipped: skipJson({ code: 'unreadable', params: { reason } }), debriefs: [], stories: [], problems: [] };
}

export function skipJson(skip: Skip): SkipJson {
	return { code: skip.code, message: texts('en').skips[skip.code](skip.params) };
}

export function problemJson(problem: Problem): ProblemJson {
	return { code: problem.code, message: texts('en').problems[problem.code](problem.params), line: problem.line };
}

function storyJson(story: Story) {
	const part = (name: PartName): SpanJson | null => (story.parts[name] === null ? null : spanJson(story.parts[name]));
	return {
		id: story.id,
		title: story.title,
		start: story.start,
		end: story.end,
		line: story.line,
		certainty: story.certainty,
		question: story.question === null ? null : spanJson(story.question),
		competencies: [...story.competencies],
		because: [...story.because],
		parts: Object.fromEntries(PARTS.map((name) => [name, part(name)])) as Record<PartName, SpanJson | null>,
		checks: story.checks.map(checkJson),
	};
}

export function checkJson({ code, params, start, end }: StoryCheck) {
	return { code, message: texts('en').storyChecks[code](params), start, end };
}

type SpanJson = ReturnType<typeof spanJson>;

function debriefJson(record: InterviewRecord, resolve: ResolveLink) {
	return {
		id: record.id,
		state: record.state,
		reason: record.reason,
		start: record.start,
		end: record.end,
		line: record.line,
		company: factJson(record.company),
		role: factJson(record.role),
		round: factJson(record.round),
		stage: factJson(record.stage),
		date: factJson(record.date),
		outcome: factJson(record.outcome),
		interviewers: record.interviewers.map(someFactJson),
		items: record.items.map(itemJson),
		questions: record.questions.map((question) => questionJson(question, record.path, resolve)),
		toAsk: record.toAsk.map(spanJson),
		process: record.process.map(spanJson),
		actions: record.actions.map((action) => ({ ...spanJson(action), done: action.done, due: action.due })),
		assessment: record.assessment === null ? null : spanJson(record.assessment),
	};
}

function someFactJson(fact: Fact) {
	return { value: fact.value, source: fact.source, guessed: fact.guessed, start: fact.start, end: fact.end };
}

function factJson(fact: Fact | null) {
	return fact === null ? null : someFactJson(fact);
}

function spanJson(quote: Quote) {
	return { text: quote.text, start: quote.start, end: quote.end, line: quote.line };
}

function itemJson(item: Item) {
	return {
		...spanJson(item),
		kind: item.kind,
		certainty: item.certainty,
		label: item.label,
		evidence: item.evidence.map(spanJson),
		competencies: [...item.competencies],
		because: [...item.because],
	};
}

function questionJson(question: Question, from: string, resolve: ResolveLink) {
	return {
		...spanJson(question),
		competencies: [...question.competencies],
		because: [...question.because],
		stories: question.stories.map(({ link, start }) => ({ path: resolve(link, from), start })),
		landed: question.landed,
	};
}
