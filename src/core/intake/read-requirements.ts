import type { Block } from '../markdown/block.ts';
import { runInLabel } from '../markdown/inline.ts';
import { sentences } from '../markdown/sentences.ts';
import type { Quote, Span } from '../note.ts';
import type { RequirementKind } from './requirement.ts';
import { DEMAND, isDeed, kindOfLine, kindUnlabelled, OF_HOUSE, OF_READER, OWN_RESULT, roleLabel } from './role-labels.ts';

export interface FoundRequirement extends Quote {
	readonly kind: RequirementKind;
}

export interface FoundRole {
	readonly requirements: readonly FoundRequirement[];
	readonly own: readonly Quote[];
	/** Whether a label says that this is a job description. */
	readonly labelled: boolean;
}

const LONGEST_LABEL = 70;
/** Fewer lines that read like deeds are no list of duties. */
const FEWEST_DEEDS = 3;
const WORDS = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;

/** What the blocks `from`..`to` ask of an applicant, by labels, by lists of duties and by lines that demand. */
export function requirementsIn(text: string, blocks: readonly Block[], from = 0, to = blocks.length): FoundRole {
	const requirements: FoundRequirement[] = [];
	const own: Quote[] = [];
	let labelled = false;
	/** Undefined where no label governs, null under one that is about something else. */
	let kind: RequirementKind | null | undefined;
	let heading = 0;
	let seen: 'nothing' | 'list' | 'text' = 'nothing';
	const mine = ownPassages(text, blocks, from, to);

	for (let at = from; at < to; at++) {
		const block = blocks[at] as Block;
		if (block.kind === 'blank') {
			if (seen === 'text' && heading === 0) kind = undefined;
			continue;
		}
		if (block.kind === 'rule') {
			kind = undefined;
			heading = 0;
			continue;
		}
		const words = text.slice(block.start, block.end);
		if (block.kind === 'heading') {
			const named = roleLabel(words);
			if (named !== undefined || block.level <= heading || heading === 0) kind = named === undefined ? null : named;
			if (named) labelled = true;
			heading = kind === undefined ? 0 : named === undefined && block.level > heading && heading > 0 ? heading : block.level;
			seen = 'nothing';
			continue;
		}
		if (mine(at)) {
			for (const span of sentences(text, block.start, block.end, block.line)) if (/\d/u.test(text.slice(span.start, span.end)) && OWN_RESULT.test(text.slice(span.start, span.end))) own.push(quote(text, span));
			kind = undefined;
			continue;
		}
		if (block.kind === 'text' && block.item < 0) {
			const label = labelOf(block, at);
			if (label) {
				kind = label.kind;
				heading = 0;
				seen = 'nothing';
				if (kind) labelled = true;
				if (kind && label.body < block.end) {
					take({ start: label.body, end: block.end, line: block.line }, kind, false);
					seen = 'text';
				}
				continue;
			}
			if (kind && seen === 'list') kind = undefined;
			if (kind) {
				for (const span of sentences(text, block.start, block.end, block.line)) take(span, kind, true);
				seen = 'text';
			} else if (kind === undefined && DEMAND.test(words)) take(block, 'must', false);
			continue;
		}
		if (block.kind !== 'item') continue;
		if (kind === undefined) {
			const run = listFrom(at);
			const deeds = run.filter((index) => isDeed(text.slice((blocks[index] as Block).start, (blocks[index] as Block).end))).length;
			if (deeds >= FEWEST_DEEDS && deeds * 2 > run.length) for (const index of run) takeItem(index, kindUnlabelled(text.slice((blocks[index] as Block).start, (blocks[index] as Block).end)));
			at = lastOf(run, at);
			continue;
		}
		seen = 'list';
		if (kind && !isNested(at)) takeItem(at, kind);
	}
	return { requirements, own, labelled };

	/** A short line that says what stands below it, or behind its colon. */
	function labelOf(block: Block, at: number): { readonly kind: RequirementKind | null; readonly body: number } | null {
		const runIn = runInLabel(text, block.start, block.end);
		if (runIn && runIn.end - runIn.start <= LONGEST_LABEL) {
			const named = roleLabel(text.slice(runIn.start, runIn.end));
			if (named !== undefined) return { kind: named, body: runIn.body };
			if (runIn.body >= block.end) return { kind: null, body: block.end };
		}
		const words = text.slice(block.start, block.end).replace(/^[*_\s]+|[*_:：\s]+$/gu, '');
		if (words.length > LONGEST_LABEL || /[.!?]$/u.test(words)) return null;
		const dressed = /^(?:\*\*|__)[^*_]+(?:\*\*|__)[:：]?$/u.test(text.slice(block.start, block.end));
		const named = roleLabel(words);
		const next = blocks.slice(at + 1, at + 3).find(({ kind: other }) => other !== 'blank');
		if (named !== undefined && (dressed || next?.kind === 'item' || words.split(/\s+/u).length <= 4)) return { kind: named, body: block.end };
		return dressed ? { kind: null, body: block.end } : null;
	}

	/** The items of one list, its nested ones left out. */
	function listFrom(at: number): number[] {
		const run: number[] = [];
		const depth = (blocks[at] as Block).depth;
		for (let index = at; index < to; index++) {
			const block = blocks[index] as Block;
			if (block.kind === 'item' && block.depth === depth) run.push(index);
			else if (block.kind !== 'item' && !(block.kind === 'text' && block.item >= 0) && !(block.kind === 'blank' && blocks[index + 1]?.kind === 'item')) break;
		}
		return run;
	}

	function lastOf(run: readonly number[], at: number): number {
		let last = run.at(-1) ?? at;
		while (last + 1 < to && ((blocks[last + 1] as Block).kind === 'item' || ((blocks[last + 1] as Block).kind === 'text' && (blocks[last + 1] as Block).item >= 0))) last++;
		return last;
	}

	/** Below an item that says something itself. */
	function isNested(at: number): boolean {
		const { depth } = blocks[at] as Block;
		for (let index = at - 1; index >= from; index--) {
			const above = blocks[index] as Block;
			if (above.kind === 'item' && above.depth < depth) return !/[:：][*_]*$/u.test(text.slice(above.start, above.end));
			if (above.kind === 'heading') return false;
		}
		return false;
	}

	function takeItem(at: number, wanted: RequirementKind): void {
		const block = blocks[at] as Block;
		let { end } = block;
		for (let index = at + 1; index < to; index++) {
			const next = blocks[index] as Block;
			if (next.kind !== 'text' || next.item !== at || next.line !== (blocks[index - 1] as Block).line + 1) break;
			end = next.end;
		}
		if (/[:：][*_]*$/u.test(text.slice(block.start, block.end)) && blocks[at + 1]?.kind === 'item' && (blocks[at + 1] as Block).depth > block.depth) return;
		take({ start: block.start, end, line: block.line }, wanted, false);
	}

	function take(span: Span, wanted: RequirementKind, prose: boolean): void {
		const words = text.slice(span.start, span.end);
		const count = words.match(WORDS)?.length ?? 0;
		const fewest = prose ? 3 : 1;
		if (count < fewest && !/[\p{Script=Han}\p{Script=Hangul}]{3}/u.test(words)) return;
		const cut = words.indexOf('; ');
		const tail = cut < 0 ? wanted : kindOfLine(words.slice(cut + 1), wanted);
		const head = cut < 0 ? wanted : kindOfLine(words.slice(0, cut), wanted);
		if (cut > 0 && head !== tail) {
			requirements.push({ ...quote(text, { start: span.start, end: span.start + cut, line: span.line }), kind: head });
			requirements.push({ ...quote(text, { start: span.start + cut + 2, end: span.end, line: span.line }), kind: tail });
		} else requirements.push({ ...quote(text, span), kind: kindOfLine(words, wanted) });
	}
}

function quote(text: string, { start, end, line }: Span): Quote {
	return { start, end, line, text: text.slice(start, end) };
}

/** Passages are parted by headings, rules and two empty lines; those that tell of the reader's own results ask for nothing. */
function ownPassages(text: string, blocks: readonly Block[], from: number, to: number): (at: number) => boolean {
	const own = new Set<number>();
	let start = from;
	const close = (end: number): void => {
		const first = blocks[start];
		const last = blocks[end - 1];
		if (!first || !last || end <= start) return;
		const words = text.slice(first.start, last.end);
		if (!OWN_RESULT.test(words)) return;
		const { length: you } = words.match(OF_READER) ?? [];
		const { length: we } = words.match(OF_HOUSE) ?? [];
		if (you >= 2 && you > 2 * we) for (let at = start; at < end; at++) own.add(at);
	};
	for (let at = from; at < to; at++) {
		const { kind } = blocks[at] as Block;
		const parts = kind === 'heading' || kind === 'rule' || (kind === 'blank' && blocks[at - 1]?.kind === 'blank');
		if (!parts) continue;
		close(at);
		start = at + 1;
	}
	close(to);
	return (at) => own.has(at);
}
