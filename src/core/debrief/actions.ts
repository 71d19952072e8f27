import { skipSpace, trimEnd } from '../markdown/inline.ts';
import { lineAt } from '../markdown/line-at.ts';
import { lineEnd } from '../markdown/line-end.ts';
import { sentences } from '../markdown/sentences.ts';
import type { Quote, Span } from '../note.ts';
import { pattern } from '../vocabulary/pattern.ts';
import { asksCandidate } from './asking.ts';
import { readAssessments } from './assessments.ts';
import type { Sense } from './label.ts';
import { isNothing } from './nothing.ts';
import type { Outline, Scope } from './outline.ts';
import { eventsIn, isProcessLabel, isTerms, processIn, stepsIn } from './process.ts';
import { toAskIn } from './to-ask.ts';
import { asksNext, isDeed, isDone, isImperative, isIntent, taskMark } from './tasks.ts';
import { speakers } from './speakers.ts';
import { unitsOf, type Unit } from './units.ts';

export { withDue } from './due.ts';

export interface Steps {
	readonly actions: readonly Quote[];
	/** Which of them are ticked, by start. */
	readonly done: ReadonlySet<number>;
	readonly process: readonly Quote[];
	readonly assessments: readonly Quote[];
}

type List = 'action' | 'process' | null;

/** Under these only a ticked box or a mark makes a task, and nothing is a step. */
const CLOSED = new Set<Sense>(['strength', 'gap', 'asked', 'ask', 'requirement', 'preparation', 'answer', 'story']);
/** Practice is one's own. */
const OF_MINE = pattern(/(?:^|[^\p{L}])(?:my|mock|practi[cs]e|rehears\p{L}+|introduction|version|story|stories|prep|notes|slides|deck)(?![\p{L}])/iu);
const HINT = pattern(/\d ?min|\d ?[分분]|先|next|then|after|deci[ds]|refer|letter|due|hears?|result|fortnight|month|lunch|体检|谈话|背调|발표|메일|콜|면접|week|offer|meets|panel|last|final|test|trial|visit|talk|call|check|day|r\d|if|feedback|answer|통보|연락|전화|합격|通知|通过|过了|[二三四终]面|[轮면차]|round|step|stage|interview|process|todo|to do|need|must|have to|got to|gotta|will|['’]ll|going to|gonna|plan|want to|should|ought|remember|forget|make sure|promised|→|->|=>|流程|接下来|下一轮|后续|전형|절차|다음|周末|明天|今晚|下周|记得|要|准备|打算|기\s*[.!]?$|하자|해야|할 ?일|待办/iu);
/** The verbs of `tasks.ts`, as a first look. */
const VERB_HINT = pattern(/^[\s*_"“(]*(?:\p{L}+[,: ]+)?(?:send|e-?mail|mail|message|ping|must|look|read|brush|practi|rehearse|schedule|book|follow|thank|reply|re-?do|drill|prep|write|re-?write|draft|re-?record|update|submit|memori|reach|sign|revise|chase|respond|re-?read|review|finish|find|learn|study|confirm|apply|ask|give|bring|get|call|ring|phone|text|research|check|add|connect|buy|print|make|put|collect|share|tell|build|set|polish|refresh|google|complete|create|watch|do|go|work|talk|speak|meet|let)(?![\p{L}])/iu);
const SOON = pattern(/(?:before|by|until|next|tomorrow|tonight|this week|on (?:mon|tue|wed|thu|fri|sat|sun))(?:day|sday|nesday|rsday|urday)?(?![\p{L}])/iu);
const NEXT_TIME = pattern(/next time|next round|下次|다음/iu);
const THEY_SAID = pattern(/^\W*(?:they|he|she|recruiter|hr|hm)(?: (?:also|then))? (?:said|says|told me)\W*$/iu);
/** `Next: ask Hal to play it colder`, where no step of theirs follows. */
const NEXT = pattern(/^[\s*_>]*(?:next(?: up| time| for me)?|my next steps?|(?:me|my) list|do (?:before|by|until|for) [^:：]{2,20}|to (?:revise|study|look up|check|finish|order|improve|send|learn|read|practi[cs]e|buy|write|fix|stop|start|book|bring)|post[- ]?mortem|note to self|reminder|下次|다음엔?)[*_]*\s*[:：][*_]*\s*/iu);
/** `Next time stop at minute 22`. */
const NEXT_DEED = pattern(/^\W*next time,? (?:just |please )?(?!(?:i|we|they|he|she|it|there|the|a|an|my|more|less|fewer|will|better)(?![\p{L}]))\p{Ll}+ \S+ \S+/iu);
/** A label that looks ahead. */
const AHEAD = pattern(/^\P{L}*(?:before|until|by|next|when|after|from here|then|for (?:the|round|r\d|next)|this|tomorrow|tonight|to|what(?:['’]s)? (?:next|happens|i(?:['’]ll| will| need| must)|now)|now what|where it stands|다음|이번|이후|앞으로|할|메모|接下来|后面|之后|下次|作业)(?![a-z])/iu);
const LONGEST = 140;
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/u;
const PREPARING = pattern(/(?:^|[^\p{L}])(?:prep|prepare|rules|tips|how to|advice|remember)(?![\p{L}])/iu);

/** Tasks and what stands under `Next steps`; the hiring process; the paragraph that judges the whole. */
export function readSteps(outline: Outline): Steps {
	const { text } = outline;
	const actions: Quote[] = [];
	const process: Quote[] = [];
	const done = new Set<number>();
	const speaking = speakers(outline);
	const firstLine = outline.blocks.find(({ kind }) => kind !== 'blank' && kind !== 'rule')?.line ?? -1;
	visit(outline.root);
	return { actions: actions.sort(byStart), done, process: process.sort(byStart), assessments: readAssessments(outline).sort(byStart) };

	function visit(scope: Scope): void {
		const units = unitsOf(outline, scope);
		readUnits(scope, units, listUnder(scope, units));
		for (const child of scope.children) visit(child);
	}

	function listUnder(scope: Scope, units: readonly Unit[]): List {
		if (scope.sense === 'process') return 'process';
		if (scope.sense !== 'action') {
			if (scope.block < 0 || (scope.dress === 'heading' && scope.rank <= 1) || (scope.sense !== 'neutral' && scope.sense !== 'unknown')) return null;
			const label = text.slice(scope.start, scope.end);
			return isProcessLabel(label) ? 'process' : PREPARING.test(label) ? null : vote(units, AHEAD.test(label));
		}
		// `Action` beside `Situation` and `Result` is a part of a story
		const ofStory = scope.label.sense === 'action' && (scope.parent?.children ?? []).some((other) => other !== scope && other.label.sense === 'story');
		return ofStory ? null : 'action';
	}

	/** What the lines under a label of unknown words are by their own form: orders to oneself, steps of the process, or neither. */
	function vote(units: readonly Unit[], ahead: boolean): List {
		let orders = 0;
		let steps = 0;
		if (units.length === 0 || units.length > 12) return null;
		for (const { kind, start, end, task } of units) {
			if (task !== null) return null;
			const words = text.slice(start, end);
			if (kind === 'row' || words.length > LONGEST || /[?？]$/u.test(words)) return null;
			if (isDeed(words) || isImperative(words, 'listed') || isIntent(words)) orders++;
			else if (processIn(words, true) !== null) steps++;
		}
		if (orders > 0 && (ahead ? orders * 2 >= units.length : orders > 1 && orders * 5 >= units.length * 3)) return 'action';
		return steps > 0 && (ahead ? steps * 2 >= units.length : steps > 1 && steps * 5 >= units.length * 3) ? 'process' : null;
	}

	function readUnits(scope: Scope, units: readonly Unit[], list: List): void {
		let led: List = null;
		let line = -1;
		for (const [index, unit] of units.entries()) {
			if (led !== null && unit.kind === 'paragraph' && unit.line > line + 1) led = null;
			line = unit.line;
			const next = units[index + 1];
			if (list === null && !isClosed(scope) && unit.task === null && unit.kind !== 'row' && (unit.children.length > 0 || (unit.kind === 'paragraph' && next?.kind === 'item'))
				&& (unit.end - unit.start < 110 || next?.kind === 'item') && isProcessLabel(lastLine(unit))) {
				led = 'process';
				if (unit.children.length > 0) {
					readUnits(scope, unit.children, led);
					led = null;
				}
				continue;
			}
			readUnit(scope, unit, list ?? led);
		}
	}

	function lastLine(unit: Unit): string {
		const source = text.slice(unit.start, unit.end);
		return source.slice(Math.max(source.lastIndexOf('\n') + 1, source.length > 110 ? source.lastIndexOf('. ') + 2 : 0));
	}

	function readUnit(scope: Scope, unit: Unit, list: List): void {
		if (speaking.transcript && unit.task === null && speaking.at(unit.start, unit.end)) return;
		const state = unit.task === null && unit.kind !== 'row' ? taskMark(text.slice(unit.start, unit.end)) : 0;
		if (state > 0 && (CLOSED.has(scope.sense) || scope.sense === 'lesson') && scope.sense !== 'preparation') {
			for (const part of inlineParts(unit.start + state, lineEnd(text, unit.start, unit.end), unit.line)) act(part.start, part.end, unit.line);
			if (isDone(text.slice(unit.start, unit.end))) done.add(unit.start + state);
		} else if (unit.task !== null) {
			if (unit.end > unit.start && !asksCandidate(body(unit)) && !(scope.sense === 'ask' && /[?？]$/u.test(body(unit))) && !isNothing(body(unit), outline.words(unit.start, unit.end))) {
				act(unit.start, unit.end, unit.line);
				if (unit.task !== ' ' && unit.task !== '/') done.add(unit.start);
			}
		} else if (list !== null && unit.kind !== 'row') {
			if (isNothing(body(unit), outline.words(unit.start, unit.end))) return;
			const from = unit.runIn && scope.block === unit.block ? unit.runIn.body : unit.start;
			sort(list, from, unit);
			return;
		} else if (unit.kind !== 'row' && (!isClosed(scope) || scope.sense === 'gap' || scope.sense === 'strength' || isBehind(scope, unit))) {
			loose(scope, unit);
		}
		readUnits(scope, unit.children, null);
	}

	/** Under these nothing is a step or a task, but for what they said themselves. */
	function isClosed(scope: Scope): boolean {
		return CLOSED.has(scope.sense) && !(scope.sense === 'answer' && THEY_SAID.test(text.slice(scope.start, scope.end)));
	}

	/** A line that merely follows a run-in label is not under it. */
	function isBehind(scope: Scope, unit: Unit): boolean {
		return scope.dress === 'run-in' && unit.block !== scope.block;
	}

	/** What stands under `Next steps` may be theirs to do, what stands under `Process` one's own. */
	function sort(list: 'action' | 'process', from: number, unit: Unit): void {
		const words = text.slice(from, unit.end);
		const own = isImperative(words, 'listed') || isIntent(words);
		const label = unit.runIn && from > unit.start;
		if (label && asksNext(words)) return;
		if (list === 'action') {
			const theirs = !own && unit.task === null && (processIn(words, true) !== null || (eventsIn(words) > 0 && words.length < 80 && !OF_MINE.test(words)));
			if (theirs) step(from, unit.end, unit.line);
			else if (label) for (const part of inlineParts(from, unit.end, unit.line)) act(part.start, part.end, part.line);
			else act(from, unit.end, unit.line);
		} else if (own && !processIn(words, true)) act(from, unit.end, unit.line);
		else if (isTerms(words)) return;
		else if (label || unit.kind === 'item' || stepsIn(words) > 0 || /[→>]|\d/u.test(words)) step(from, unit.end, unit.line);
	}

	function loose(scope: Scope, unit: Unit): void {
		const source = text.slice(unit.start, unit.end);
		if (taskMark(source) === 0 && !HINT.test(source) && !VERB_HINT.test(source) && !/[.!。]\s/u.test(source)) return;
		const preparing = scope.block >= 0 && PREPARING.test(text.slice(scope.start, scope.end));
		const judged = !isBehind(scope, unit) && (scope.sense === 'gap' || scope.sense === 'lesson');
		const closed = !isBehind(scope, unit) && scope.sense === 'strength';
		let listed = false; // below a line such as `next steps` within the unit
		let at = unit.start;
		let line = unit.line;
		while (at < unit.end) {
			const end = lineEnd(text, at, unit.end);
			let start = skipSpace(text, at, end);
			while (start < end && text[start] === '>') start = skipSpace(text, start + 1, end);
			const last = trimEnd(text, start, end);
			const words = lineAt(outline.blocks, start) === line ? text.slice(start, last) : '';
			if (words === '') {
				at = end + 1;
				line++;
				continue;
			}
			if (judged || closed) judgedLine(scope, unit, start, last, line, closed);
			else if (start > unit.start && isProcessLabel(words)) listed = true;
			else if (start < last && listed) sort('process', start, { ...unit, end: last, line });
			else if (start < last) readLine(unit, start, last, line, preparing);
			at = end + 1;
			line++;
		}
	}

	/** In prose below a judging label, what comes next may follow the judgements. */
	function judgedLine(scope: Scope, unit: Unit, start: number, end: number, line: number, closed: boolean): void {
		if (!closed) advice(scope, start, end, line);
		if (unit.kind !== 'paragraph') return;
		for (const part of sentences(text, start, end, line)) {
			const words = text.slice(part.start, part.end);
			const found = words.length <= 260 ? processIn(words, false) : null;
			if (found) step(part.start + found.start, part.start + found.end, line);
			else if (isApart(unit) && words.length <= LONGEST && (isIntent(words) || (isImperative(words, 'clear') && SOON.test(words)))) act(part.start, part.end, line);
		}
	}

	/** A paragraph behind a blank line, no item. */
	function isApart({ kind, block }: Unit): boolean {
		return kind === 'paragraph' && outline.blocks[block - 1]?.kind === 'blank';
	}

	/** Among gaps and lessons only what has a term, or stands under `next time`, is a task. */
	function advice(scope: Scope, start: number, end: number, line: number): void {
		for (const part of sentences(text, start, end, line)) {
			const words = text.slice(part.start, part.end);
			if (words.length <= LONGEST && scope.sense === 'lesson' && NEXT_DEED.test(words)) act(part.start, part.end, line);
			if (words.length > LONGEST || !isImperative(words, 'alone')) continue;
			if (SOON.test(words) || (scope.sense === 'lesson' && NEXT_TIME.test(text.slice(scope.start, scope.end)))) act(part.start, part.end, line);
		}
	}

	function readLine(unit: Unit, start: number, end: number, line: number, preparing: boolean): void {
		const words = text.slice(start, end);
		const quoted = (outline.blocks[unit.block]?.quote ?? 0) > 0;
		const mark = taskMark(words);
		if (mark > 0 && mark < words.length && !isNothing(words.slice(mark), outline.words(start + mark, end))) {
			for (const part of inlineParts(start + mark, end, line)) act(part.start, part.end, line);
			if (isDone(words)) done.add(start + mark);
			return;
		}
		const parts = sentences(text, start, end, line);
		const single = parts.length === 1;
		const next = NEXT.exec(words);
		if (next && single && !preparing && words.length - next[0].length > 5 && processIn(words, true) === null) {
			for (const part of inlineParts(start + next[0].length, end, line)) act(part.start, part.end, line);
			return;
		}
		const orders = parts.length > 1 && parts.length < 5 && !preparing && parts.every((part) => part.end - part.start < LONGEST && isImperative(text.slice(part.start, part.end), 'alone'));
		for (const [index, part] of parts.entries()) {
			const own = text.slice(part.start, part.end);
			if (own.length > 260 || (unit.line === firstLine && single) || /[?？]["”)]*$/u.test(own)) continue;
			const found = processIn(own, single || end - start < 60);
			if (found) {
				step(part.start + found.start, part.start + found.end, line);
				continue;
			}
			if (toAskIn(own).length > 0) continue;
			if (preparing || quoted || unit.line === firstLine || own.length > LONGEST || own.split(/\s+/u).length < (UNSPACED.test(own) ? 1 : SOON.test(own) ? 2 : 3)) continue;
			if (orders || isIntent(own) || NEXT_DEED.test(own)) act(part.start, part.end, line);
			else if (single ? isImperative(own, unit.kind === 'item' ? 'item' : 'alone') && !own.includes('→') : isImperative(own, 'clear') && (SOON.test(own) || index === parts.length - 1)) act(part.start, part.end, line);
		}
	}

	/** `To do: send the mail; call Dana`. */
	function inlineParts(start: number, end: number, line: number): Span[] {
		const found: Span[] = [];
		let from = start;
		const source = text.slice(start, end);
		for (const match of source.matchAll(/;\s+|\s\/\s|,\s+/gu)) {
			// a comma parts two tasks where both begin with what to do
			if (match[0].startsWith(',') && !(isImperative(text.slice(from, start + match.index), 'listed') && isImperative(source.slice(match.index + match[0].length), 'alone'))) continue;
			found.push({ start: from, end: start + match.index, line });
			from = start + match.index + match[0].length;
		}
		found.push({ start: from, end, line });
		return found.filter((part) => part.end - part.start > 2);
	}

	function act(start: number, end: number, line: number): void {
		actions.push({ start, end, line, text: text.slice(start, end) });
	}

	function step(start: number, end: number, line: number): void {
		process.push({ start, end, line, text: text.slice(start, end) });
	}

	function body(unit: Unit): string {
		return text.slice(unit.runIn?.body ?? unit.start, unit.end);
	}
}

function byStart(a: Quote, b: Quote): number {
	return a.start - b.start;
}
