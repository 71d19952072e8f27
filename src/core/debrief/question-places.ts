import type { Block } from '../markdown/block.ts';
import { skipSpace, trimEnd } from '../markdown/inline.ts';
import { lineEnd } from '../markdown/line-end.ts';
import type { Span } from '../note.ts';
import { asksCandidate, endsAsking, isAnswer, isInterrogative, isPromptToSelf, LATIN, listOf, questionEnd, questionMark, speaksOfSelf } from './asking.ts';
import { ORDERS } from './question-forms.ts';
import { isNothing } from './nothing.ts';
import type { Outline, Scope } from './outline.ts';

/** The question a heading or a label's line asks; null where it is a label or a title. */
export function headingQuestion(outline: Outline, scope: Scope): Span | null {
	const { text } = outline;
	const block = outline.blocks[scope.block] as Block;
	if (scope.dress === 'callout' || scope.dress === 'run-in') return null;
	const { sense } = scope.label;
	if (scope.sense === 'requirement' || scope.sense === 'preparation' || sense === 'ask') return null;
	const source = text.slice(scope.start, block.end);
	// `[02:10] "Take us through your path"`
	const said = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[ \t]*|\d{1,2}(?:\.\d{1,2})+\.?[ \t]+)?(["“][^"“”]{8,160}["”])[ \t]*(?:\([^()]{1,30}\))?$/u.exec(text.slice(scope.start, block.end));
	if (said && block.kind === 'heading' && (said[1] as string).split(/\s+/u).length > 2) {
		const from = scope.start + said[0].indexOf(said[1] as string);
		return { start: from, end: from + (said[1] as string).length, line: block.line };
	}
	const marked = questionMark(source);
	const number = marked || (/^#?\d{1,2}(?:[.)]\s*|\s+(?=\p{L})(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|min|hour|day|week|month|year|people|question|round|st|nd|rd|th|of|to)))/iu.exec(source)?.[0].length ?? 0);
	const start = scope.start + number;
	const end = /[?？]/u.test(text[scope.end] ?? '') ? scope.end + 1 : scope.end;
	const words = text.slice(start, end);
	if (words.length < 5 || isNothing(words, outline.words(start, end))) return null;
	const judged = sense === 'strength' || sense === 'gap' || sense === 'lesson';
	if (judged && (number === 0 || scope.label.known === 1) && marked === 0) return null;
	// `### 2. "Two players, one row in the db"`
	if (number > 0 && /^["“][^"”]{8,140}["”]$/u.test(words)) return { start, end, line: block.line };
	if (listOf(words) || isPromptToSelf(words)) return null;
	const span = { start, end: questionEnd(text, start, end), line: block.line };
	if (marked > 0 || (number > 0 && isRated(outline, scope))) return span;
	if (!LATIN.test(words) && !endsAsking(words)) return null;
	if (asksCandidate(words) && !isPrompt(scope)) return span;
	return number > 0 && endsAsking(words) && !speaksOfSelf(words) && isInterrogative(words) ? span : null;
}

/** Whether a line right below says how it went or what was answered: `Rating: 8/10`. */
function isRated(outline: Outline, { content, children }: Scope): boolean {
	const first = [...content.slice(0, 3), ...children.slice(0, 2).map(({ block }) => block)];
	return first.some((index) => {
		const block = outline.blocks[index];
		return block !== undefined && isAnswer(outline.text.slice(block.start, Math.min(block.end, block.start + 40)));
	});
}

/** `What did they ask you?`: a prompt to the writer. */
function isPrompt({ label }: Scope): boolean {
	return label.known === 1 && label.sense !== 'neutral' && label.sense !== 'asked' && label.sense !== 'unknown' && label.sense !== 'story';
}

/** `| Question | Answer | Score |`: the cells of that column. */
export function questionCell(outline: Outline, row: number, head: Block | null): { list: 'asked' | 'ask'; span: Span; until: number } | null {
	const { text } = outline;
	const block = outline.blocks[row] as Block;
	if (block.header || !head) return null;
	const column = head.cells.findIndex(({ start, end }) => /^[\s*_#]*(?:.*questions?(?: (?:to|for|they|i|he|she|asked|from) ?.*)?|q|asked|prompt|(?:they|he|she|them|panel|interviewer)(?: said)?|.*问题|題目|题目|.*질문)[\s*_]*$/iu.test(text.slice(start, end)));
	if (column < 0) return taskCell(text, block, head);
	const cell = block.cells[column];
	if (!cell) return null;
	const name = text.slice(head.cells[column]?.start ?? 0, head.cells[column]?.end ?? 0);
	const start = cell.start + questionMark(text.slice(cell.start, cell.end));
	if (isNothing(text.slice(start, cell.end), outline.words(start, cell.end))) return null;
	return { list: listOf(name) === 'ask' ? 'ask' : 'asked', span: { start, end: cell.end, line: cell.line }, until: block.end };
}

/** `| Who | What | How it went |`: beside a column of verdicts, what asks or sets something. */
function taskCell(text: string, block: Block, head: Block): { list: 'asked'; span: Span; until: number } | null {
	const names = head.cells.map(({ start, end }) => text.slice(start, end));
	const column = names.findIndex((name) => /^\W*(?:what|topic|task|exercise|problem|part|내용|内容|주제)\W*$/iu.test(name));
	const cell = block.cells[column];
	if (!cell || !names.some((name) => /went|verdict|result|score|rating|how|self|me(?![\p{L}])|평가|评|感觉/iu.test(name))) return null;
	const words = text.slice(cell.start, cell.end);
	return ORDERS.test(words) || isInterrogative(words) || /(?:^|[^\p{L}])(?:you|your)(?:['’]\p{L}+)?(?![\p{L}])/iu.test(words) ? { list: 'asked', span: { ...cell, line: cell.line }, until: block.end } : null;
}

/** The questions of one line: `a / b / c`, `a; b`, `A? B?`, several in quotes. */
export function parted(text: string, start: number, end: number, line: number): Span[] {
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
	for (const match of source.matchAll(/\s+\/\s+|;\s+|\.\s+(?=(?:and |then )?(?:what|how|why|when|where|which|who|whether|would|could|can|do|did|have|are|is|tell|walk|describe|explain|which)\s)|[?？](?:\s+(?:\/\s+)?|(?=\p{Script=Han}))|\s+[|·•]\s+/giu)) {
		push(start + match.index + (/[?？.]/u.test(match[0][0] as string) ? 1 : 0));
		from = start + match.index + match[0].length;
	}
	push(end);
	return found;
}

/** Without emphasis around it, where both sides have it. */
export function undressed(text: string, span: Span): Span {
	let { start, end } = span;
	while (end - start > 4 && /[*_]/u.test(text[start] as string) && text[start] === text[end - 1]) {
		start++;
		end--;
	}
	while (end > start && /[*_]/u.test(text[end - 1] as string) && !text.slice(start, end - 2).includes(text[end - 1] as string)) end--;
	return { start, end, line: span.line };
}

/** Sorted spans without those that overlap one before. */
export function distinct<T extends Span>(sorted: readonly T[]): T[] {
	const found: T[] = [];
	let end = -1;
	for (const span of sorted) {
		if (span.start < end) continue;
		found.push(span);
		end = span.end;
	}
	return found;
}

/** Whether a span meets one of the sorted ones. */
export function overlapsAny(sorted: readonly Span[], { start, end }: Span): boolean {
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

type Stretch = Pick<Span, 'start' | 'end'>;

/** A judgement may quote a question that a list holds already: the same words, whatever stands between them. */
export function isSameQuestion(text: string, a: Stretch, b: Stretch): boolean {
	const plain = ({ start, end }: Stretch): string => text.slice(start, end).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
	return plain(a) === plain(b);
}

/** How many line breaks stand within a stretch. */
export function linesIn(text: string, { start, end }: Stretch): number {
	let lines = 0;
	for (let at = lineEnd(text, start, end); at < end; at = lineEnd(text, at + 1, end)) lines++;
	return lines;
}
