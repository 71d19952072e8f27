import type { Classify } from '../competency/competency.ts';
import type { Block } from '../markdown/block.ts';
import { blockAt } from '../markdown/block-at.ts';
import { skipSpace, trimEnd } from '../markdown/inline.ts';
import { lineAt } from '../markdown/line-at.ts';
import { lineEnd } from '../markdown/line-end.ts';
import { sentences } from '../markdown/sentences.ts';
import type { Quote, Span } from '../note.ts';
import { asksCandidate, asksThem, endsAsking, isAnswer, isInterrogative, isInvertedMine, isPromptToSelf, isSet, isToldAsMine, LATIN, listOf, mayAsk, questionEnd, questionMark, remarkAt, speaksOfSelf } from './asking.ts';
import type { Question, StoryLink, ToAsk } from './debrief.ts';
import type { Sense } from './label.ts';
import { cellLanded, landedIn } from './landed.ts';
import { isNothing } from './nothing.ts';
import type { Outline, Scope } from './outline.ts';
import { cjkList, leadIn, listUnder, NO_RUNS, questionRuns, type List } from './question-lists.ts';
import { ABOUT_HOUSE, APPENDIX, ASKS_FIRST, CHAT, MERELY, OF_THEM, ORDERS, PROBE, RAW, SPEAKER, TELLS, UNFINISHED, UNSPACED, VERDICT } from './question-forms.ts';
import { distinct, headingQuestion, isSameQuestion, linesIn, overlapsAny, parted, questionCell, undressed } from './question-places.ts';
import { reportedIn } from './reported.ts';
import { toAskIn } from './to-ask.ts';
import { speakers, type Speakers } from './speakers.ts';
import { unitsOf, type Unit } from './units.ts';
import { wasAsked } from './was-asked.ts';

export interface Questions {
	readonly asked: readonly Question[];
	readonly toAsk: readonly ToAsk[];
}

/** A question with the stretch behind it that belongs to it: its answer, verdict and links. */
interface Found extends Span {
	readonly until: number;
	/** A title such as `Q1: pricing`, which stands for a question where no list holds its words. */
	readonly topic?: boolean;
	/** Told among judgements, where it may repeat one of a list. */
	readonly told?: boolean;
}

/** What stands under these is judgement, task or advice, never a question that was asked, unless it is marked as one. */
const CLOSED = new Set<Sense>(['strength', 'gap', 'lesson', 'requirement', 'action', 'preparation', 'answer', 'assessment', 'process']);
/** Among these a question may be told. */
const JUDGED = new Set<Sense>(['strength', 'gap', 'lesson']);
/** Under these not even a marked question was asked. */
const SHUT = new Set<Sense>(['requirement', 'preparation']);
const LINK = /\[\[([^\]]+)\]\]/gu;
/** A statement this long without a sign of asking is no question, even in a list of them. */
const LONG = 160;

/** Questions they asked, with how they landed and the stories told, and questions to ask them. */
export function readQuestions(outline: Outline, classify: Classify): Questions {
	const asked: Found[] = [];
	const toAsk: Span[] = [];
	const { text } = outline;
	let speaking: Speakers | null = null;
	const lists = new Map<Scope, List>();
	/** The list is that of a label above, below which another label stands. */
	let inherited = false;
	let alike = false; // a question only because its neighbors are
	let hasList = false; // a label over a list of questions was met
	const unitsByScope = new Map<Scope, readonly Unit[]>();
	visit(outline.root, false);
	const byPlace = (a: Span, b: Span): number => a.start - b.start;
	asked.sort(byPlace);
	const isRepeated = asked.filter(({ topic }) => topic !== true).length >= asked.filter(({ topic }) => topic === true).length && hasList;
	const once = asked.filter(({ told, ...span }) => told !== true || !asked.some((other) => other.told !== true && isSameQuestion(text, other, span)));
	const apart = distinct(isRepeated ? once.filter(({ topic }) => topic !== true) : once);
	const mine = distinct(toAsk.sort(byPlace)).filter((span) => !overlapsAny(apart, span));
	return { asked: apart.map((span, index) => question(span, apart[index + 1]?.start ?? text.length)), toAsk: mine.map((span) => ({ ...quoteOf(span), ...(wasAsked(text, outline.blocks[blockAt(outline.blocks, span.start)], span) ? { asked: true as const } : {}) })) };

	function visit(scope: Scope, muted: boolean): void {
		const silent = muted || (scope.block >= 0 && scope.dress === 'heading' && scope.rank > 1 && APPENDIX.test(text.slice(scope.start, scope.end)));
		if (!silent) {
			const units = ownUnits(scope);
			const list = listUnder(outline, scope, units, lists);
			inherited = list !== null && scope.parent !== null && scope.label.sense !== 'neutral' && listUnder(outline, scope.parent, ownUnits(scope.parent), lists) === list && listOf(text.slice(scope.start, scope.end)) === null && scope.label.sense !== list;
			listedLabel(scope);
			const heading = scope.block >= 0 && list !== 'ask' ? headingQuestion(outline, scope) : null;
			if (heading) asked.push({ ...heading, until: lastOf(scope), topic: !asksCandidate(text.slice(heading.start, heading.end)) && !endsAsking(text.slice(heading.start, heading.end)) });
			readUnits(scope, units, heading && scope.dress !== 'plain' ? null : list, heading !== null && scope.dress !== 'plain');
		}
		for (const child of scope.children) visit(child, silent);
	}

	/** An item of a list of questions may look like a label of its own. */
	function listedLabel(scope: Scope): void {
		const end = /[?？]/u.test(text[scope.end] ?? '') ? scope.end + 1 : scope.end;
		if (scope.dress !== 'item' || !scope.parent || !endsAsking(text.slice(scope.start, end))) return;
		const list = listUnder(outline, scope.parent, ownUnits(scope.parent), lists);
		if (list) add(list, { start: scope.start, end, line: (outline.blocks[scope.block] as Block).line }, lastOf(scope));
	}

	function readUnits(scope: Scope, units: readonly Unit[], list: List, underQuestion: boolean): void {
		let led: List = null;
		let ledItems = false;
		let head: Block | null = null; // of the table being read
		const runs = list === null && !CLOSED.has(scope.sense) && !underQuestion ? questionRuns(outline, units) : NO_RUNS;
		for (const [index, unit] of units.entries()) {
			const next = units[index + 1];
			if (unit.kind === 'row') {
				const cell = SHUT.has(scope.sense) ? null : questionCell(outline, unit.block, head);
				if ((outline.blocks[unit.block] as Block).header) head = outline.blocks[unit.block] as Block;
				if (cell) add(cell.list, cell.span, cell.until);
				continue;
			}
			head = null;
			const previous = units[index - 1];
			const adjacent = previous !== undefined && unit.line <= previous.line + 1 + linesIn(text, previous);
			if (led !== null && unit.kind === 'paragraph' && (ledItems || !adjacent)) led = null;
			const opens = leadIn(outline, scope, unit, next);
			if (opens) {
				led = opens.list;
				ledItems = next?.kind === 'item';
				if (unit.children.length > 0) {
					readUnits(scope, unit.children, opens.list, false);
					led = null;
				}
				continue;
			}
			const flat = scope.dress === 'item' && unit.kind === 'item' && unit.depth <= (outline.blocks[scope.block] as Block).depth;
			alike = led === null && list === null && runs.has(unit);
			readUnit(scope, unit, led ?? list ?? runs.get(unit) ?? null, units, index, underQuestion && !flat);
		}
	}

	function readUnit(scope: Scope, unit: Unit, list: List, units: readonly Unit[], index: number, underQuestion: boolean): void {
		const source = text.slice(unit.start, unit.end);
		if (list === 'asked' && outline.runInKinds.has(unit.block) && !outline.codes.has(unit.block)) return; // `held: owned the bad deploy` among them
		if (list === null && !isNumbered(unit) && !mayAsk(source, outline.words(unit.start, unit.end))) {
			readUnits(scope, unit.children, null, underQuestion);
			return;
		}
		const until = reach(unit, units, index);
		if (unit.kind === 'paragraph' && scope.block === unit.block && (list === null || list === 'ask') && wanted(unit.start, unit.end, unit.line, until)) return;
		if (list !== null && !underQuestion && (unit.task === null || (list === 'ask' && endsAsking(source)))) {
			if (isNothing(source, outline.words(unit.start, unit.end)) || (unit.runIn && VERDICT.test(text.slice(unit.runIn.start, unit.runIn.end)))) return;
			if (inline(unit.start, unit.end, unit.line, until)) return;
			const items = units.some(({ kind }) => kind === 'item');
			const intro = unit.kind === 'paragraph' && items && !endsAsking(source) && !asksCandidate(source);
			if (isAnswer(source) || intro) return;
			if (list === 'asked') hasList = true;
			if ((source.length < LONG && (!inherited || isInterrogative(source))) || endsAsking(source) || asksCandidate(source) || asksThem(source)) {
				listed(unit, list, until);
				return;
			}
		}
		if (unit.task !== null) return;
		const closed = CLOSED.has(scope.sense) && (scope.dress !== 'run-in' || unit.block === scope.block || (scope.sense !== 'answer' && unit.kind !== 'paragraph'));
		if (SHUT.has(scope.sense)) return;
		let at = unit.start;
		let line = unit.line;
		while (at < unit.end) {
			const end = lineEnd(text, at, unit.end);
			const start = at === unit.start ? at : skipQuote(at, end);
			const last = end >= unit.end;
			const answered = last ? isAnswered(unit) : isAnswer(text.slice(end + 1, Math.min(unit.end, end + 40)));
			// a line of a comment has no block of its own
			if (start < end && lineAt(outline.blocks, start) === line && readLine(scope, start, trimEnd(text, start, end), line, closed || underQuestion, answered, until, unit)) {
				if (last) break;
			}
			at = end + 1;
			line++;
		}
		readUnits(scope, unit.children, null, underQuestion);
	}

	function skipQuote(at: number, end: number): number {
		let start = skipSpace(text, at, end);
		while (start < end && text[start] === '>') start = skipSpace(text, start + 1, end);
		return start;
	}

	/** Whether the answer stands right behind this unit. */
	function isAnswered(unit: Unit): boolean {
		let next = unit.block + 1;
		while (next < outline.blocks.length && ((outline.blocks[next] as Block).kind === 'blank' || (outline.blocks[next] as Block).start < unit.end)) next++;
		const block = outline.blocks[next];
		return block !== undefined && block.kind !== 'row' && block.kind !== 'heading' && block.line <= unit.line + 3 && isAnswer(text.slice(block.start, Math.min(block.end, block.start + 40)));
	}

	/** Where what belongs to a question of this unit ends: its nested items, and the answers that follow. */
	function reach(unit: Unit, units: readonly Unit[], index: number): number {
		let end = unit.end;
		for (let below = unit.block + 1; unit.kind === 'item' && below < outline.blocks.length; below++) {
			const block = outline.blocks[below] as Block;
			if (block.kind === 'blank') continue;
			if (!(block.kind === 'item' && block.depth > unit.depth) && !(block.kind === 'text' && block.item >= unit.block)) break;
			end = Math.max(end, block.end);
		}
		for (let next = index + 1; next < units.length && next < index + 6; next++) {
			const other = units[next] as Unit;
			if (other.kind !== 'paragraph' || endsAsking(text.slice(other.start, other.end))) break;
			if (next > index + 1 && !isAnswer(text.slice(other.start, Math.min(other.end, other.start + 40)))) break;
			if (unit.kind === 'item' && !isAnswer(text.slice(other.start, Math.min(other.end, other.start + 40)))) break;
			end = other.end;
		}
		return end;
	}

	/** One line of a list: one question, or one a sentence where it asks several. */
	function listed(unit: Unit, list: 'asked' | 'ask', until: number): void {
		const first = lineEnd(text, unit.start, unit.end);
		const answer = first < unit.end && isAnswer(text.slice(first + 1, unit.end)) ? first : unit.end;
		const start = unit.start + questionMark(text.slice(unit.start, answer));
		const end = trimEnd(text, start, alike ? remarkAt(text, start, answer) : answer);
		if (start >= end) return;
		const parts = unit.kind === 'paragraph' || endsAsking(text.slice(start, end)) ? sentences(text, start, end, unit.line) : [];
		const asking = parts.filter((part) => endsAsking(text.slice(part.start, part.end)));
		const several = asking.length > 1 && unit.kind === 'paragraph' && asking.every((part) => isInterrogative(text.slice(part.start, part.end)));
		const spans = several ? asking : [{ start, end: questionEnd(text, start, end), line: unit.line }];
		for (const span of spans) add(list, span, until);
	}

	/** `they asked: why us / why now`: the label and its questions on one line. */
	function inline(start: number, end: number, line: number, until: number): boolean {
		const colon = /^[^:：，。！？\n]{2,45}[:：]+[*_]*\s*/u.exec(text.slice(start, Math.min(end, start + 60)));
		if (!colon) return false;
		const body = start + colon[0].length;
		const named = listOf(colon[0].replace(/[:：*_\s]+$/u, '')) ?? cjkList(outline, start, body);
		if (!named || body >= end) return false;
		const to = lineEnd(text, body, end);
		const list = named === 'either' ? (asksThem(text.slice(body, to)) ? 'ask' : 'asked') : named;
		for (const part of parted(text, body, to, line)) {
			if (!isNothing(text.slice(part.start, part.end), outline.words(part.start, part.end))) add(list, part, until);
		}
		return true;
	}

	/** One line outside of any list. True where it holds a question of its own. */
	function readLine(scope: Scope, start: number, end: number, line: number, closed: boolean, answered: boolean, until: number, unit: Unit): boolean {
		const source = text.slice(start, end);
		const mark = questionMark(source);
		if (mark > 0 && mark < source.length && !(mark > 1 && /^\W*asked/iu.test(source) && closed)) {
			const body = start + mark;
			for (const span of parted(text, body, end, line)) add('asked', span, until);
			return true;
		}
		if (isAnswer(source)) return false;
		if (!endsAsking(source.slice(0, 2)) && wanted(start, end, line, until)) return true;
		if (closed) {
			if (JUDGED.has(scope.sense)) judged(start, end, line, until);
			return false;
		}
		const said = speech(start, end, line);
		if (!said && CHAT.test(source)) {
			reported(start, end, line, until);
			return false;
		}
		if (!(said && CHAT.test(source)) && inline(start, end, line, until)) return true;
		if (said) {
			const words = text.slice(said.start, said.end);
			const parts = said.self ? [] : sentences(text, said.start, said.end, line);
			if (parts.length > 1 && words.length > LONG) {
				for (const part of parts) if (asksCandidate(text.slice(part.start, part.end)) && (endsAsking(text.slice(part.start, part.end)) || !speaksOfSelf(text.slice(part.start, part.end)))) add('asked', part, until);
				return true;
			}
			if (!said.self && words.split(' ', 4).length < 4 && !endsAsking(words) && !asksCandidate(words)) return false;
			if (!said.self && ORDERS.test(words) && isSet(words) && words.length < LONG && !speaksOfSelf(words)) {
				add('asked', { start: said.start, end: said.end, line }, until);
				return true;
			}
			if (!said.self && (endsAsking(words) || asksCandidate(words) || (isInterrogative(words) && !speaksOfSelf(words)))) {
				add('asked', { start: said.start, end: said.end, line }, until);
				return true;
			}
		}
		if (said?.self) {
			const words = text.slice(said.start, said.end);
			if (words.length < LONG && (asksThem(words) || ABOUT_HOUSE.test(words)) && isInterrogative(words) && !/[.!]\s/u.test(words)) {
				add('ask', { start: said.start, end: said.end, line }, until);
				return true;
			}
			reported(said.start, end, line, until);
			return true;
		}
		if (/^["“]/u.test(source)) {
			// `"what do you do when …" (me: learn) "how long do you stay"`
			const quotes = parted(text, start, end, line).filter((span) => asksCandidate(text.slice(span.start + 1, span.end)));
			if (quotes.length > 1) {
				for (const span of quotes) add('asked', { ...span, start: span.start + 1, end: span.end - 1 }, until);
				return true;
			}
		}
		if (asksThem(source) && !/ask/iu.test(source)) return false;
		const whole = questionEnd(text, start, end);
		const words = text.slice(start, whole);
		const numbered = isNumbered(unit);
		const hasTail = whole < end;
		const tells = /(?:tell|show) (?:us|me)/iu.test(words);
		if (!numbered && isPromptToSelf(words) && endsAsking(words)) return false;
		const first = answered || !RAW.test(source) ? null : sentences(text, start, end, line)[0];
		if (first && first.end < end && first.end - first.start < 120 && ASKS_FIRST.test(text.slice(first.start, first.end)) && asksCandidate(text.slice(first.start, first.end)) && !speaksOfSelf(text.slice(first.start, first.end))) {
			add('asked', { ...first, end: questionEnd(text, first.start, first.end) }, until);
			return true;
		}
		if (answered && words.length < LONG && (numbered || endsAsking(words) || tells || (isInterrogative(words) && !speaksOfSelf(words))) && (numbered || !sentenceEnds(words))) {
			add('asked', { start, end: whole, line }, until);
			return true;
		}
		if (UNSPACED.test(words) && words.length < 40 && !/[。.：:"“]/u.test(words) && asksCandidate(words) && !/[我他她]|了[^怎什哪吗谁？?]*$|나는|내가|[었했았였]/u.test(words)) {
			add('asked', { start, end: whole, line }, until);
			return true;
		}
		if (words.length < 120 && !TELLS.test(words) && !endsAsking(words) && !speaksOfSelf(words) && !sentenceEnds(words) && LATIN.test(words) && !UNFINISHED.test(words) && asksCandidate(words) && (unit.kind !== 'paragraph' || hasTail || unit.end - unit.start < 120)) {
			add('asked', { start, end: whole, line }, until);
			return true;
		}
		if (hasTail && isInvertedMine(words) && words.length < 120) {
			add('asked', { start: start + (SPEAKER.exec(words)?.[0].length ?? 0), end: whole, line }, until);
			return true;
		}
		if (hasTail && OF_THEM.test(words) && !speaksOfSelf(words)) {
			add('ask', { start, end: whole, line }, until);
			return true;
		}
		reported(start, end, line, until);
		const direct: Span[] = [];
		for (const part of sentences(text, start, end, line)) {
			const own = text.slice(part.start, part.end);
			if (part.end < end && (isToldAsMine(own) || (isInvertedMine(own) && own.length < 120))) {
				add('asked', part, until);
				continue;
			}
			if (!endsAsking(own) && !/^["“*_]*(?:(?:tell|walk) (?:me|us)|describe a)(?![\p{L}])/iu.test(own)) continue;
			if (speaksOfSelf(own.replace(/(?:tell|walk|give|talk) me/iu, '')) || asksThem(own)) continue;
			if (asksCandidate(own)) direct.push({ ...part, end: questionEnd(text, part.start, part.end) });
		}
		// several in a row, and nobody who asks them, are prompts to write by
		if (direct.length === 1 || /ask|["“「]|[问問물질]/iu.test(source)) for (const span of direct) add('asked', span, until);
		return false;
	}

	/** `To ask next time: who decides?` */
	function wanted(start: number, end: number, line: number, until: number): boolean {
		const found = toAskIn(text.slice(start, end));
		for (const span of found) add('ask', { start: start + span.start, end: start + span.end, line }, until);
		return found.length > 0;
	}

	/** Among strengths and gaps: what somebody asked, and a prompt in quotes that the line begins with. */
	function judged(start: number, end: number, line: number, until: number): void {
		const quote = /^([^\p{L}\p{N}"“]{0,4}["“])([^"”\n]{6,120})["”][ \t]*(?=\S)(?![.,;])/u.exec(text.slice(start, end));
		const words = quote?.[2] ?? '';
		const from = start + (quote?.[1] ?? '').length;
		if (quote && (asksCandidate(words) || endsAsking(words))) add('asked', { start: from, end: from + words.length, line }, until);
		else for (const { own, ...span } of reportedIn(text, start, end)) if (!own && !PROBE.test(text.slice(span.start, span.end)) && !MERELY.test(text.slice(Math.max(start, span.start - 40), span.start))) asked.push({ ...span, line, until, told: true });
	}

	function reported(start: number, end: number, line: number, until: number): void {
		for (const { own, ...span } of reportedIn(text, start, end)) add(own ? 'ask' : 'asked', { ...span, line }, until);
	}

	/** A statement or several sentences, no question of one line. */
	function sentenceEnds(words: string): boolean {
		return /[.!。！]["”)]*$/u.test(words.trim()) && !/\d\p{L}*\.$/u.test(words) && !/[?？]/u.test(words) && !asksCandidate(words);
	}

	function speech(start: number, end: number, line: number): { start: number; end: number; self: boolean; line: number } | null {
		speaking ??= speakers(outline);
		const found = speaking.at(start, end);
		return found ? { ...found, line } : null;
	}

	function lastOf(scope: Scope): number {
		let end = outline.blocks[scope.block]?.end ?? 0;
		for (const index of scope.content) end = Math.max(end, outline.blocks[index]?.end ?? 0);
		for (const child of scope.children) end = Math.max(end, lastOf(child));
		return end;
	}

	function add(list: 'asked' | 'ask', span: Span, until: number): void {
		const own = undressed(text, span);
		if (own.end - own.start < 2) return;
		if (list === 'ask') toAsk.push(own);
		else asked.push({ ...own, until: Math.max(until, own.end) });
	}

	function question({ until, ...span }: Found, next: number): Question {
		const quote = quoteOf(span);
		const end = Math.min(until, Math.max(next, span.end));
		const around = text.slice(span.start, end);
		const stories: StoryLink[] = [];
		for (const match of around.matchAll(LINK)) stories.push({ link: match[1] as string, start: span.start + match.index });
		return { ...quote, ...classify(quote.text, null), stories, landed: landedIn(around) ?? cellLanded(text, span.end) };
	}

	/** Each child looks at its parent's, too. */
	function ownUnits(scope: Scope): readonly Unit[] {
		let units = unitsByScope.get(scope);
		if (!units) unitsByScope.set(scope, (units = unitsOf(outline, scope)));
		return units;
	}

	function quoteOf(span: Span): Quote {
		return { start: span.start, end: span.end, line: lineAt(outline.blocks, span.start), text: text.slice(span.start, span.end) };
	}
}

function isNumbered({ kind, marker }: Unit): boolean {
	return kind === 'item' && /\d/u.test(marker);
}
