import type { FactLine } from '../facts/fact-lines.ts';
import type { TitleSource } from '../facts/facts.ts';
import type { SkipCode } from '../problems.ts';
import { Mark } from '../vocabulary/word.ts';
import type { Item } from './debrief.ts';
import type { Outline } from './outline.ts';
import type { Questions } from './questions.ts';

/** What speaks for and against a stretch of text being the record of an interview. */
export interface Evidence {
	/** That an interview is talked about: title, stated facts, words of the field. */
	readonly context: number;
	/** That something of it is recorded: judgements, questions, what was said. */
	readonly record: number;
	/** What the text is instead, with its weight. */
	readonly against: { readonly code: SkipCode; readonly weight: number } | null;
}

/** A record needs this much context, */
const CONTEXT = 2;
/** this much record, */
const RECORD = 1;
/** and so much of both together. */
const TOGETHER = 4;

export function isRecord({ context, record, against }: Evidence): boolean {
	if (context < CONTEXT || record < RECORD || context + record < TOGETHER) return false;
	return !against || context + record > against.weight + TOGETHER;
}

/** Whether a note that gives no record is worth a word in the list of what was skipped. */
export function isCandidate({ context, record }: Evidence): boolean {
	return context >= CONTEXT + 1 && context + record >= TOGETHER + 1;
}

const PREPARATION = /(?:^|[^\p{L}])(?:prep(?:aration|aring)?|prepare for|cheat ?sheet|how to answer|how to|question bank|likely questions|practice questions|common questions|study (?:plan|guide|notes)|talking points|to prepare|game plan|questions to (?:ask|prepare|practi[cs]e)|guide|tips|准备|题库|예상 ?질문|면접 ?준비)(?![\p{L}])/iu;
const QUESTION_LIST = /(?:^|[^\p{L}])(?:question (?:list|bank)|list of questions|interview questions|questions for|behaviou?ral questions|面试题|常见问题|질문 ?(?:목록|모음|리스트))(?![\p{L}])/iu;
const STUDY = /(?:^|[^\p{L}])(?:study|notes on|lecture|course|chapter|tutorial|learn(?:ing)?|cheat ?sheet|concepts?|summary of|flashcards|vs|学习|读书|공부)(?![\p{L}])/iu;
const JOURNAL = /(?:^|[^\p{L}])(?:weekly(?: review)?|week(?: of| \d+|ly)?|journal|diary|monthly|month in review|year in review|gratitude|morning pages|周记|周报|日记|주간|일기)(?![\p{L}])/iu;
const REVIEW = /(?:^|[^\p{L}])(?:review of|book (?:notes|review)|product review|restaurant|recipe|retro(?:spective)?|sprint|post-?mortem|incident|1[:-]1|1on1|one[- ]on[- ]one|stand-?up|meeting|minutes|sync|kick-?off|performance review|appraisal|会议|회의록)(?![\p{L}])/iu;
const JOB = /(?:^|[^\p{L}])(?:job description|jd|job (?:ad|post(?:ing)?)|vacancy|hiring:|we['’]?re hiring|岗位|채용 ?공고)(?![\p{L}])/iu;
const INTERVIEWING = /\b(?:I interviewed (?:a |the |an )?(?:candidate|applicant|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:for|today|this))|(?:we|i) should (?:hire|not hire|pass)|candidate (?:#|number|\d|was|is|has|had|seemed|gave|answered|could|did|struggled|name)|hire recommendation|recommend(?:ation)?:? (?:strong )?(?:hire|no hire|advance)|lean (?:hire|no hire)|my vote|hiring panel notes|interviewing candidates|as (?:the|an) interviewer|scorecard for|their (?:cv|resume))/iu;
const INTERVIEWED = /\b(?:they|he|she|interviewers?|recruiter|panel|\p{Lu}\p{Ll}+) (?:asked|wanted to know|started with|opened with|grilled|said|told me|mentioned|explained)|\b(?:asked me|asked about|i (?:said|answered|told|talked|explained|mentioned|walked|described|gave|got asked|was asked|asked|froze|rambled|blanked|forgot|nailed|managed))\b|问了|问我|我说|我回答|물어|질문했|대답했|답변했/giu;

/** Weighs blocks `from` up to `to`; `titles` are those that speak for the whole of them. */
export function weigh(
	outline: Outline, from: number, to: number, titles: readonly TitleSource[], lines: readonly FactLine[],
	items: readonly Item[], questions: Questions, process: number,
): Evidence {
	const { text, blocks } = outline;
	const start = blocks[from]?.from ?? 0;
	const end = blocks[Math.max(from, to - 1)]?.end ?? start;
	const source = text.slice(start, end);

	let words = 0;
	let elsewhere = 0;
	const seen = new Set<string>();
	let scopes = { requirement: 0, preparation: 0, other: 0, judging: 0 };
	const counted = new Set<unknown>();
	for (let index = from; index < to; index++) {
		const block = blocks[index];
		if (!block || block.kind === 'blank' || block.kind === 'rule') continue;
		const scope = outline.scopes[index];
		if (scope && !counted.has(scope)) {
			counted.add(scope);
			if (scope.label.sense === 'requirement') scopes = { ...scopes, requirement: scopes.requirement + 1 };
			else if (scope.label.sense === 'preparation') scopes = { ...scopes, preparation: scopes.preparation + 1 };
			else if (scope.label.sense === 'strength' || scope.label.sense === 'gap') scopes = { ...scopes, judging: scopes.judging + 1 };
		}
		for (const { key, word } of outline.tokens(index)) {
			words++;
			if (!word) continue;
			if (word.marks & Mark.interview && !seen.has(key)) seen.add(key);
			if (word.marks & Mark.elsewhere) elsewhere++;
		}
	}

	let context = 0;
	for (const { parsed } of titles) {
		const named = parsed.interview || parsed.round !== null;
		const score = (parsed.interview ? 2 : 0) + (parsed.round ? 1 : 0) + (parsed.role ? 1 : 0) + (parsed.company && (named || parsed.role) ? (named ? 1 : 0.5) : 0);
		context = Math.max(context, Math.min(4, score));
	}
	const keys = new Set(lines.map(({ key }) => key));
	keys.delete('date');
	context += Math.min(4, keys.size * 1.5);
	context += Math.min(3, seen.size);
	const spoken = source.match(INTERVIEWED)?.length ?? 0;
	if (questions.asked.length > 0) context += 1;

	const labelled = items.filter(({ certainty }) => certainty === 'labelled').length;
	const inferred = items.length - labelled;
	let record = Math.min(4, labelled * 1.5) + Math.min(3, inferred) + Math.min(2, questions.asked.length * 0.7) + Math.min(3, spoken * 0.8);
	if (process > 0) record += 1;
	if (questions.toAsk.length > 0) record += 0.5;

	return { context, record, against: against() };

	function against(): Evidence['against'] {
		const names = titles.map((title) => title.text).join('\n');
		const found: { code: SkipCode; weight: number }[] = [];
		const own = spoken + labelled / 2;
		if (PREPARATION.test(names)) found.push({ code: 'preparation', weight: own >= 3 ? 3 : 8 });
		if (QUESTION_LIST.test(names)) found.push({ code: 'question-list', weight: own >= 3 ? 3 : 8 });
		if (JOURNAL.test(names)) found.push({ code: 'journal', weight: 6 });
		if (REVIEW.test(names)) found.push({ code: 'review', weight: titles.some(({ parsed }) => parsed.interview) ? 2 : 7 });
		if (JOB.test(names)) found.push({ code: 'job-description', weight: 8 });
		if (STUDY.test(names) && !titles.some(({ parsed }) => parsed.interview)) found.push({ code: 'study-notes', weight: 6 });
		if (INTERVIEWING.test(source) && !/\b(?:asked me|i (?:froze|rambled|blanked|nailed|forgot)|my interview)\b/iu.test(source)) found.push({ code: 'review', weight: 9 });
		if (scopes.requirement >= 2 && labelled === 0 && spoken === 0) found.push({ code: 'job-description', weight: 7 });
		const asking = questions.asked.length;
		if (asking >= 5 && items.length === 0 && spoken < 2 && keys.size === 0) found.push({ code: 'question-list', weight: 7 });
		if (scopes.preparation > 0 && items.length === 0 && spoken < 2) found.push({ code: 'preparation', weight: 6 });
		if (elsewhere >= 3 && elsewhere > seen.size + spoken) found.push({ code: 'journal', weight: 4 + elsewhere / 2 });
		if (words > 0 && items.length === 0 && spoken === 0 && asking === 0) found.push({ code: 'no-record', weight: 2 });
		return found.sort((a, b) => b.weight - a.weight)[0] ?? null;
	}
}
