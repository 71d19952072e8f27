import type { Classify } from '../competency/competency.ts';
import type { Block } from '../markdown/block.ts';
import { bare, skipSpace, trimEnd } from '../markdown/inline.ts';
import { sentences } from '../markdown/sentences.ts';
import type { Quote, Span } from '../note.ts';
import { Mark } from '../vocabulary/word.ts';
import { asksCandidate, asksThem, endsAsking, isAnswer, isInterrogative, listOf, QUESTION_HINT, questionEnd, questionMark, speaksOfSelf, type Whose } from './asking.ts';
import type { Question, StoryLink } from './debrief.ts';
import { landedIn, valueOf } from './landed.ts';
import { isNothing } from './nothing.ts';
import type { Outline, Scope } from './outline.ts';
import { reportedIn } from './reported.ts';
import type { Sense } from './label.ts';
import { speakers, type Speakers } from './speakers.ts';
import { unitsOf, type Unit } from './units.ts';

export interface Questions {
	readonly asked: readonly Question[];
	readonly toAsk: readonly Quote[];
}

/** A question with the stretch behind it that belongs to it: its answer, verdict and links. */
interface Found extends Span {
	readonly until: number;
}

type List = 'asked' | 'ask' | null;

/** What stands under these is judgement, task or advice, never a question that was asked, unless it is marked as one. */
const CLOSED = new Set<Sense>(['strength', 'gap', 'lesson', 'requirement', 'action', 'preparation', 'answer', 'assessment', 'process']);
/** Under these not even a marked question was asked. */
const SHUT = new Set<Sense>(['requirement', 'preparation']);
const NO_RUNS: ReadonlyMap<Unit, List> = new Map();
const VERDICT = /^(?:verdict|result|rating|score|how (?:it|did it) (?:went|go|landed|land)|landed|how i did|self[- ]?(?:rating|score)|grade|outcome|my answer was|went)$/iu;
const LINK = /\[\[([^\]]+)\]\]/gu;
const LATIN = /[a-z]/iu;
/** A statement this long without a sign of asking is no question, even in a list of them. */
const LONG = 160;
/** Begins a scene, or breaks off: a line of raw notes, no question yet. */
const UNFINISHED = /^[\s"“]*(?:imagine|suppose)(?![\p{L}])|(?:^|\s)(?:and|or|to|the|a|of|with|for|in)\s*$/iu;
/** A line of an exported chat, with its time. */
const CHAT = /^\[[^\]\n]*\d:\d\d[^\]\n]*\]/u;
/** With the answer behind an arrow: what the candidate found out about them. */
const OF_THEM = /^(?:who|how (?:many|much|long|big|often)|why is|where (?:is|are)|what happens|what is the|is there|are there|do they|does)(?![\p{L}])/iu;
const APPENDIX = /appendix|annex|附录|부록/iu;

/** Questions they asked, with how they landed and the stories told, and questions to ask them. */
export function readQuestions(outline: Outline, classify: Classify): Questions {
	const asked: Found[] = [];
	const toAsk: Span[] = [];
	const { text } = outline;
	let speaking: Speakers | null = null;
	visit(outline.root, false);
	const byPlace = (a: Span, b: Span): number => a.start - b.start;
	asked.sort(byPlace);
	const apart = distinct(asked);
	const mine = distinct(toAsk.sort(byPlace)).filter((span) => !overlapsAny(apart, span));
	return { asked: apart.map((span, index) => question(span, apart[index + 1]?.start ?? text.length)), toAsk: mine.map(quoteOf) };

	function visit(scope: Scope, muted: boolean): void {
		const silent = muted || (scope.block >= 0 && scope.dress === 'heading' && scope.rank > 1 && APPENDIX.test(text.slice(scope.start, scope.end)));
		if (!silent) {
			const units = unitsOf(outline, scope);
			const list = listUnder(scope, units);
			const heading = scope.block >= 0 && list !== 'ask' ? headingQuestion(scope) : null;
			if (heading) asked.push({ ...heading, until: lastOf(scope) });
			readUnits(scope, units, heading && scope.dress !== 'plain' ? null : list, heading !== null && scope.dress !== 'plain');
		}
		for (const child of scope.children) visit(child, silent);
	}

	/** Whether what stands under this label was asked by them or by the candidate; null where it is no list of questions. */
	function listUnder(scope: Scope, units: readonly Unit[]): List {
		for (let own: Scope | null = scope; own && own.block >= 0; own = own.parent) {
			const label = text.slice(own.start, own.end);
			const named = listOf(label);
			if (named === 'either') return vote(own === scope ? units : unitsOf(outline, own));
			if (named) return named;
			const { sense } = own.label;
			if (sense === 'ask') return 'ask';
			if (sense === 'asked' && (!LATIN.test(label) || !/question(?!s)/iu.test(label)) && !questionMark(`${label}:`)) return !LATIN.test(label) || own.dress !== 'run-in' || own.label.known === 1 ? 'asked' : null;
			if (sense !== 'neutral' && sense !== 'unknown' && (own.dress !== 'plain' || own.label.pure)) return null;
			if (own.dress === 'heading' && own.rank <= 1) return null;
		}
		return null;
	}

	/** A bare `Questions` may be of either side: its lines say whose they are. */
	function vote(units: readonly Unit[]): List {
		let theirs = 0;
		let own = 0;
		for (const { start, end } of units) {
			const line = text.slice(start, end);
			if (asksThem(line)) own++;
			else if (asksCandidate(line)) theirs++;
			else if (isInterrogative(line) && !/(?:^|\s)(?:you|u|your|ur)(?![\p{L}])/iu.test(line) && line.includes(' ') && !/^why/iu.test(line)) own += 0.5;
		}
		return own > theirs ? 'ask' : 'asked';
	}

	function headingQuestion(scope: Scope): Span | null {
		const block = outline.blocks[scope.block] as Block;
		if (scope.dress === 'callout' || scope.dress === 'run-in') return null;
		const { sense } = scope.label;
		if (SHUT.has(scope.sense) || sense === 'ask') return null;
		const source = text.slice(scope.start, block.end);
		const marked = questionMark(source);
		const number = marked || (/^#?\d{1,2}[.)]\s*/u.exec(source)?.[0].length ?? 0);
		const start = scope.start + number;
		const end = /[?？]/u.test(text[scope.end] ?? '') ? scope.end + 1 : scope.end;
		const words = text.slice(start, end);
		if (words.length < 5 || isNothing(words, outline.words(start, end))) return null;
		const judged = sense === 'strength' || sense === 'gap' || sense === 'lesson';
		if (judged && (number === 0 || scope.label.known === 1) && marked === 0) return null;
		if (listOf(words)) return null;
		const span = { start, end: questionEnd(text, start, end), line: block.line };
		if (marked > 0) return span;
		if (!LATIN.test(words) && !endsAsking(words)) return null;
		if (asksCandidate(words) && !isPrompt(scope)) return span;
		return number > 0 && endsAsking(words) && !speaksOfSelf(words) && isInterrogative(words) ? span : null;
	}

	/** `What did they ask you?`: a prompt to the writer. */
	function isPrompt({ label }: Scope): boolean {
		return label.known === 1 && label.sense !== 'neutral' && label.sense !== 'asked' && label.sense !== 'unknown' && label.sense !== 'story';
	}

	function readUnits(scope: Scope, units: readonly Unit[], list: List, underQuestion: boolean): void {
		let led: List = null;
		let ledItems = false;
		const runs = list === null && !CLOSED.has(scope.sense) && !underQuestion ? questionRuns(units) : NO_RUNS;
		for (const [index, unit] of units.entries()) {
			const next = units[index + 1];
			if (unit.kind === 'row') {
				readRow(scope, units, index);
				continue;
			}
			const previous = units[index - 1];
			const adjacent = previous !== undefined && unit.line <= previous.line + 1 + countLines(previous);
			if (led !== null && unit.kind === 'paragraph' && (ledItems || !adjacent)) led = null;
			const opens = leadIn(scope, unit, next);
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
			readUnit(scope, unit, led ?? list ?? runs.get(unit) ?? null, units, index, underQuestion && !flat);
		}
	}

	/** Lists most of whose items ask the candidate something are lists of questions. */
	function questionRuns(units: readonly Unit[]): ReadonlyMap<Unit, List> {
		let runs: Map<Unit, List> | null = null;
		for (let from = 0; from < units.length; from++) {
			if (units[from]?.kind !== 'item') continue;
			let to = from;
			let theirs = 0;
			for (; units[to]?.kind === 'item'; to++) {
				const { start, end } = units[to] as Unit;
				const words = text.slice(start, questionEnd(text, start, Math.min(end, start + LONG)));
				if (QUESTION_HINT.test(words) && !speaksOfSelf(words) && asksCandidate(words)) theirs++;
			}
			if (to - from >= 3 && theirs * 5 >= (to - from) * 3) {
				runs ??= new Map();
				for (const unit of units.slice(from, to)) runs.set(unit, 'asked');
			}
			from = to;
		}
		return runs ?? NO_RUNS;
	}

	function countLines({ start, end }: Unit): number {
		let lines = 0;
		for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
		return lines;
	}

	/** A short line such as `she asked` or `my qs`, with the questions below it. */
	function leadIn(scope: Scope, unit: Unit, next: Unit | undefined): { list: List } | null {
		if (unit.end - unit.start > 70 || unit.task !== null || scope.block === unit.block) return null;
		const below = unit.children.length > 0 || (unit.kind === 'paragraph' && next && next.kind !== 'row' && next.line <= unit.line + 2);
		if (!below) return null;
		const own = bare(text, unit.start, unit.end);
		const words = text.slice(own.start, own.end).replace(/[:：?]$/u, '').trim();
		const named = listOf(words);
		if (!named || /[.!,;:：?？]/u.test(words)) return null;
		return { list: named === 'either' ? vote(unit.children.length > 0 ? unit.children : next ? [next] : []) : named };
	}

	function readUnit(scope: Scope, unit: Unit, list: List, units: readonly Unit[], index: number, underQuestion: boolean): void {
		const source = text.slice(unit.start, unit.end);
		if (list === null && !isNumbered(unit) && !QUESTION_HINT.test(source)) {
			readUnits(scope, unit.children, null, underQuestion);
			return;
		}
		const until = reach(unit, units, index);
		if (list !== null && !underQuestion && unit.task === null) {
			if (isNothing(source, outline.words(unit.start, unit.end)) || (unit.runIn && VERDICT.test(text.slice(unit.runIn.start, unit.runIn.end)))) return;
			if (inline(unit.start, unit.end, unit.line, until)) return;
			const items = units.some(({ kind }) => kind === 'item');
			const intro = unit.kind === 'paragraph' && items && !endsAsking(source) && !asksCandidate(source);
			if (isAnswer(source) || intro) return;
			if (source.length < LONG || endsAsking(source) || asksCandidate(source) || asksThem(source)) {
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
			const stop = text.indexOf('\n', at);
			const end = stop < 0 || stop > unit.end ? unit.end : stop;
			const start = at === unit.start ? at : skipQuote(at, end);
			const last = end >= unit.end;
			const answered = last ? isAnswered(unit) : isAnswer(text.slice(end + 1, Math.min(unit.end, end + 40)));
			if (start < end && readLine(start, trimEnd(text, start, end), line, closed || underQuestion, answered, until, unit)) {
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
		for (let last = unit.children[unit.children.length - 1]; last; last = last.children[last.children.length - 1]) end = Math.max(end, last.end);
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
		const break1 = text.indexOf('\n', unit.start);
		const answer = break1 >= 0 && break1 < unit.end && isAnswer(text.slice(break1 + 1, unit.end)) ? break1 : unit.end;
		const start = unit.start + questionMark(text.slice(unit.start, answer));
		const end = trimEnd(text, start, answer);
		if (start >= end) return;
		const parts = unit.kind === 'paragraph' || endsAsking(text.slice(start, end)) ? sentences(text, start, end, unit.line) : [];
		const asking = parts.filter((part) => endsAsking(text.slice(part.start, part.end)));
		const several = asking.length > 1 && unit.kind === 'paragraph' && asking.every((part) => isInterrogative(text.slice(part.start, part.end)));
		const spans = several ? asking : [{ start, end: questionEnd(text, start, end), line: unit.line }];
		for (const span of spans) add(list, span, until);
	}

	/** `they asked: why us / why now`: the label and its questions on one line. */
	function inline(start: number, end: number, line: number, until: number): boolean {
		const colon = /^[^:：\n]{2,45}[:：]+[*_]*\s*/u.exec(text.slice(start, Math.min(end, start + 60)));
		if (!colon) return false;
		const body = start + colon[0].length;
		const named = listOf(colon[0].replace(/[:：*_\s]+$/u, '')) ?? cjkList(start, body);
		if (!named || body >= end) return false;
		const stop = text.indexOf('\n', body);
		const to = stop >= 0 && stop < end ? stop : end;
		const list = named === 'either' ? (asksThem(text.slice(body, to)) ? 'ask' : 'asked') : named;
		for (const part of parted(body, to, line)) {
			if (!isNothing(text.slice(part.start, part.end), outline.words(part.start, part.end))) add(list, part, until);
		}
		return true;
	}

	function cjkList(start: number, body: number): Whose | null {
		const label = text.slice(start, body);
		if (LATIN.test(label) && !/^[问問]/u.test(label)) return null;
		if (/^[问問]\s*[\p{L} ]{2,}/u.test(label) && !/^[问問](?:我|题|題)/u.test(label)) return 'ask';
		if (LATIN.test(label)) return null;
		const marks = outline.words(start, body).reduce((sum, { word }) => sum | (word?.marks ?? 0), 0);
		return marks & Mark.ask ? 'ask' : marks & Mark.asked ? 'asked' : null;
	}

	/** `a / b / c`, `a; b`, `A? B?`. */
	function parted(start: number, end: number, line: number): Span[] {
		const found: Span[] = [];
		let from = start;
		const source = text.slice(start, end);
		if (/^[^"“]{0,20}["“]/u.test(source)) {
			const quotes = [...source.matchAll(/["“]([^"”\n]{4,200})["”]/gu)];
			if (quotes.length > 0) return quotes.map((match) => ({ start: start + match.index, end: start + match.index + match[0].length, line }));
		}
		const push = (to: number): void => {
			const own = { start: skipSpace(text, from, to), end: trimEnd(text, from, to), line };
			if (own.end - own.start > 2) found.push({ ...own, end: questionEnd(text, own.start, own.end) });
		};
		for (const match of source.matchAll(/\s+\/\s+|;\s+|[?？](?:\s+|(?=\p{Script=Han}))|\s+\|\s+/gu)) {
			push(start + match.index + (/[?？]/u.test(match[0]) ? 1 : 0));
			from = start + match.index + match[0].length;
		}
		push(end);
		return found;
	}

	/** One line outside of any list. True where it holds a question of its own. */
	function readLine(start: number, end: number, line: number, closed: boolean, answered: boolean, until: number, unit: Unit): boolean {
		const source = text.slice(start, end);
		const mark = questionMark(source);
		if (mark > 0 && mark < source.length && !(mark > 1 && /^\W*asked/iu.test(source) && closed)) {
			const body = start + mark;
			for (const span of parted(body, end, line)) add('asked', span, until);
			return true;
		}
		if (isAnswer(source)) return false;
		if (closed) return false;
		if (CHAT.test(source)) {
			reported(start, end, line, until);
			return false;
		}
		if (inline(start, end, line, until)) return true;
		const said = speech(start, end, line);
		if (said) {
			const words = text.slice(said.start, said.end);
			if (!said.self && (endsAsking(words) || asksCandidate(words) || (isInterrogative(words) && !speaksOfSelf(words)))) {
				add('asked', { start: said.start, end: said.end, line }, until);
				return true;
			}
		}
		if (said?.self) {
			reported(said.start, end, line, until);
			return true;
		}
		if (asksThem(source) && !/ask/iu.test(source)) return false;
		const whole = questionEnd(text, start, end);
		const words = text.slice(start, whole);
		const numbered = isNumbered(unit);
		const hasTail = whole < end;
		const tells = /(?:tell|show) (?:us|me)/iu.test(words);
		if (answered && words.length < LONG && (numbered || endsAsking(words) || tells || (isInterrogative(words) && !speaksOfSelf(words))) && (numbered || !sentenceEnds(words))) {
			add('asked', { start, end: whole, line }, until);
			return true;
		}
		if (words.length < 120 && !endsAsking(words) && !speaksOfSelf(words) && !sentenceEnds(words) && LATIN.test(words) && !UNFINISHED.test(words) && asksCandidate(words) && (unit.kind !== 'paragraph' || hasTail || unit.end - unit.start < 120)) {
			add('asked', { start, end: whole, line }, until);
			return true;
		}
		if (hasTail && OF_THEM.test(words) && !speaksOfSelf(words)) {
			add('ask', { start, end: whole, line }, until);
			return true;
		}
		reported(start, end, line, until);
		for (const part of sentences(text, start, end, line)) {
			const own = text.slice(part.start, part.end);
			if (!endsAsking(own) && !/^["“*_]*(?:(?:tell|walk) (?:me|us)|describe a)(?![\p{L}])/iu.test(own)) continue;
			if (speaksOfSelf(own.replace(/(?:tell|walk|give|talk) me/iu, '')) || asksThem(own)) continue;
			if (asksCandidate(own)) add('asked', { ...part, end: questionEnd(text, part.start, part.end) }, until);
		}
		return false;
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

	/** `| Question | Answer | Score |`: the cells of that column. */
	function readRow(scope: Scope, units: readonly Unit[], index: number): void {
		if (SHUT.has(scope.sense)) return;
		const block = outline.blocks[(units[index] as Unit).block] as Block;
		if (block.header) return;
		let head: Block | null = null;
		for (let before = index - 1; before >= 0; before--) {
			const other = outline.blocks[(units[before] as Unit).block] as Block;
			if (other.kind !== 'row') break;
			if (other.header) {
				head = other;
				break;
			}
		}
		if (!head) return;
		const column = head.cells.findIndex(({ start, end }) => /^[\s*_#]*(?:.*questions?|q|asked|prompt|.*问题|題目|题目|.*질문)[\s*_]*$/iu.test(text.slice(start, end)));
		const cell = block.cells[column];
		if (column < 0 || !cell) return;
		const name = text.slice(head.cells[column]?.start ?? 0, head.cells[column]?.end ?? 0);
		const start = cell.start + questionMark(text.slice(cell.start, cell.end));
		if (isNothing(text.slice(start, cell.end), outline.words(start, cell.end))) return;
		add(listOf(name) === 'ask' ? 'ask' : 'asked', { start, end: cell.end, line: cell.line }, block.end);
	}

	function lastOf(scope: Scope): number {
		let end = outline.blocks[scope.block]?.end ?? 0;
		for (const index of scope.content) end = Math.max(end, outline.blocks[index]?.end ?? 0);
		for (const child of scope.children) end = Math.max(end, lastOf(child));
		return end;
	}

	function add(list: 'asked' | 'ask', span: Span, until: number): void {
		const own = undressed(span);
		if (own.end - own.start < 2) return;
		if (list === 'ask') toAsk.push(own);
		else asked.push({ ...own, until: Math.max(until, own.end) });
	}

	/** Without emphasis around it, where both sides have it. */
	function undressed(span: Span): Span {
		let { start, end } = span;
		while (end - start > 4 && /[*_]/u.test(text[start] as string) && text[start] === text[end - 1]) {
			start++;
			end--;
		}
		while (end > start && /[*_]/u.test(text[end - 1] as string) && !text.slice(start, end - 2).includes(text[end - 1] as string)) end--;
		return { start, end, line: span.line };
	}

	function question({ until, ...span }: Found, next: number): Question {
		const quote = quoteOf(span);
		const end = Math.min(until, Math.max(next, span.end));
		const around = text.slice(span.start, end);
		const stories: StoryLink[] = [];
		for (const match of around.matchAll(LINK)) stories.push({ link: match[1] as string, start: span.start + match.index });
		return { ...quote, ...classify(quote.text, null), stories, landed: landedIn(around) ?? rowLanded(span) };
	}

	/** In a table, the cell that says it. */
	function rowLanded({ start, end }: Span): ReturnType<typeof valueOf> {
		const lineEnd = text.indexOf('\n', end);
		const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
		if (!rest.trimStart().startsWith('|') || start < 0) return null;
		for (const cell of rest.split('|')) {
			const found = cell.trim().length < 24 ? valueOf(cell.trim()) : null;
			if (found) return found;
		}
		return null;
	}

	function quoteOf(span: Span): Quote {
		return { start: span.start, end: span.end, line: span.line, text: text.slice(span.start, span.end) };
	}
}

function isNumbered({ kind, marker }: Unit): boolean {
	return kind === 'item' && /\d/u.test(marker);
}

/** Sorted spans without those that overlap one before. */
function distinct<T extends Span>(sorted: readonly T[]): T[] {
	const found: T[] = [];
	let end = -1;
	for (const span of sorted) {
		if (span.start < end) continue;
		found.push(span);
		end = span.end;
	}
	return found;
}

function overlapsAny(sorted: readonly Span[], { start, end }: Span): boolean {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as Span).end <= start) low = middle + 1;
		else high = middle;
	}
	const other = sorted[low];
	return other !== undefined && other.start < end;
}
