import type { Block } from '../markdown/block.ts';
import { bare, isColon, type RunIn } from '../markdown/inline.ts';
import type { Document } from '../markdown/scan.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { tokenize, type Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';
import { findBareLabels, findTightLabels } from './bare-labels.ts';
import { calloutSense } from './callout.ts';
import { findCodes, type Code } from './codes.ts';
import type { Kind } from './debrief.ts';
import { subjectOf } from './subject.ts';
import { findLabel, splitPlainLabels, type Found } from './find-label.ts';
import { readLabel, type Label, type Sense } from './label.ts';
import { ABSORBING, inherits, JUDGING, SENSELESS, titled } from './label-in-place.ts';
import { lateAnswers } from './late-answers.ts';

export type Dress = 'root' | 'heading' | 'callout' | 'bold' | 'plain' | 'run-in' | 'item';

/** What one label governs. A label ends at the next one of the same or a higher rank: lower numbers are higher. */
export interface Scope {
	readonly parent: Scope | null;
	readonly rank: number;
	readonly dress: Dress;
	/** What the label's own words say. */
	readonly label: Label;
	/** What counts: the label's own sense, or the one above where it is neutral; votes may settle it later. */
	sense: Sense;
	/** Index of the block that holds the label, -1 for the root. */
	readonly block: number;
	/** The label's words in the note. */
	readonly start: number;
	readonly end: number;
	/** Indexes of blocks directly under it. */
	readonly content: number[];
	readonly children: Scope[];
}

export interface Outline {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly root: Scope;
	/** Each block's scope; a label's own block belongs to the scope that it opens. */
	readonly scopes: readonly Scope[];
	/** The label each block begins with, where it has a body behind it. */
	readonly runIns: readonly (RunIn | null)[];
	/** Signs and words that come back at the head or the end of lines. */
	readonly codes: ReadonlyMap<number, Code>;
	/** Lines that say what the codes mean. */
	readonly legends: ReadonlySet<number>;
	/** What the labels say that blocks begin with, where only the votes of the lines told. */
	readonly runInKinds: Map<number, Kind>;
	/** The words of each block, read when first asked for. */
	tokens(block: number): readonly Token[];
	words(start: number, end: number): readonly Token[];
}

const LABEL_RANK = 8;
/** A longer line without dress is none below a bold label. */
const SUBLABEL = 40;
const ITEM_RANK = 10;
const NEUTRAL: Label = { sense: 'neutral', known: 1, size: 0, pure: true, lean: 0, theirs: false };

/** Whether a comment reaches around it; comments are in order and do not overlap. */
function isHidden(comments: Document['comments'], { start, end }: { readonly start: number; readonly end: number }): boolean {
	let low = 0;
	let high = comments.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((comments[middle]?.start ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	const before = comments[low - 1];
	return before !== undefined && end <= before.end;
}

/** Puts every block under the label that governs it. */
export function outline(text: string, document: Document, lexicon: Lexicon): Outline {
	const fresh = (start: number, end: number): readonly Token[] => {
		const found = tokenize(text, start, end, lexicon);
		return document.comments.length === 0 ? found : found.filter((token) => !isHidden(document.comments, token));
	};
	const parted = splitPlainLabels(text, document.blocks, fresh);
	const { lines: codes, legends } = findCodes(text, parted, fresh);
	// a code at the end of a line is no part of it
	const blocks = codes.size === 0 ? parted : parted.map((block, index) => {
		const code = codes.get(index);
		return code && code.stop < block.end ? { ...block, start: code.start === code.body ? code.body : block.start, end: code.stop } : block;
	});
	const cache: (readonly Token[] | undefined)[] = new Array<undefined>(blocks.length);
	const tokens = (index: number): readonly Token[] => {
		const block = blocks[index] as Block;
		return (cache[index] ??= fresh(block.start, block.end));
	};
	/** From the words of the blocks, which are read once; a range that cuts a phrase is read anew. */
	const words = (start: number, end: number): readonly Token[] => {
		let first = blockAt(blocks, start);
		if (start >= (blocks[first]?.end ?? 0)) return fresh(start, end);
		const found: Token[] = [];
		for (; first < blocks.length && (blocks[first] as Block).start < end; first++) {
			const block = blocks[first] as Block;
			if (start <= block.start && end >= block.end && found.length === 0 && (blocks[first + 1]?.start ?? end) >= end) return tokens(first);
			const own = tokens(first);
			for (let at = block.start < start ? firstBehind(own, start) : 0; at < own.length; at++) {
				const token = own[at] as Token;
				if (token.start >= end) break;
				if (token.start < start || token.end > end) return fresh(start, end);
				found.push(token);
			}
		}
		return found;
	};
	const bareLabels = findBareLabels(text, blocks, (index) => readLabel(tokens(index), false));
	const tightLabels = findTightLabels(text, blocks, (index) => readLabel(tokens(index), false));
	const answers = lateAnswers(text, blocks, (index) => JUDGING.has(readLabel(tokens(index), true).sense));
	const root: Scope = { parent: null, rank: 0, dress: 'root', label: NEUTRAL, sense: 'neutral', block: -1, start: 0, end: 0, content: [], children: [] };
	const scopes: Scope[] = new Array<Scope>(blocks.length).fill(root);
	const runIns: (RunIn | null)[] = new Array<RunIn | null>(blocks.length).fill(null);
	const stack: Scope[] = [root];
	const top = (): Scope => stack[stack.length - 1] as Scope;
	const pop = (rank: number): void => {
		while (stack.length > 1 && top().rank >= rank) stack.pop();
	};
	const open = (rank: number, dress: Dress, label: Label, block: number, start: number, end: number): Scope => {
		const parent = top();
		if (JUDGING.has(label.sense)) previous = label;
		const sense = inherits(label, parent, dress) ? parent.sense : label.sense;
		const scope: Scope = { parent, rank, dress, label, sense, block, start, end, content: [], children: [] };
		parent.children.push(scope);
		stack.push(scope);
		scopes[block] = scope;
		return scope;
	};

	const firstBlock = blocks.findIndex(({ kind }) => kind !== 'blank');
	let previous: Label | null = null; // of the last label that judges
	let blank = true;
	let opened = -1; // the block of the label line that was opened last
	let collapsedLine = -1;
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'blank') {
			blank = true;
			continue;
		}
		if (collapsedLine >= 0 && block.line !== collapsedLine) {
			while (stack.length > 1 && (blocks[top().block] as Block).collapsed) stack.pop();
			collapsedLine = -1;
		}
		if (block.collapsed) collapsedLine = block.line;
		while (top().dress === 'callout' && block.quote < (blocks[top().block] as Block).quote) stack.pop();
		if (block.quote === 0) while (stack.some(({ dress }) => dress === 'callout')) stack.pop();

		if (block.kind === 'rule') {
			pop(block.level > 0 ? block.level : LABEL_RANK);
			blank = true;
			continue;
		}
		if (block.kind === 'heading') {
			pop(block.level);
			const own = bare(text, block.start, block.end);
			const end = isColon(text, own.end - 1) ? own.end - 1 : own.end;
			const label = titled(text.slice(own.start, end), readLabel(words(own.start, end), text[end - 1] === '?'));
			// `# Diary, week of the big rain` names the note
			const names = (block.level === 1 && JUDGING.has(label.sense) && label.known < 0.75) || (index === firstBlock && !label.pure && (ABSORBING.has(label.sense) || (JUDGING.has(label.sense) && label.sense !== 'mixed')));
			open(block.level, 'heading', names ? { ...label, sense: 'neutral', lean: 0 } : label, index, own.start, end);
			blank = true;
			continue;
		}
		if (block.callout) {
			pop(7);
			const label = calloutSense(block.callout, readLabel(tokens(index), false));
			open(7, 'callout', label, index, block.start, block.end);
			blank = true;
			continue;
		}
		if (block.kind === 'row') {
			if (blank) pop(ITEM_RANK);
			attach(index);
			blank = false;
			continue;
		}

		const prompt = answers.get(index);
		if (prompt !== undefined) {
			while (top().rank >= ITEM_RANK) stack.pop();
			const { start, end } = blocks[prompt] as Block;
			const label = readLabel(words(start, end), text[end - 1] === '?');
			open(ITEM_RANK, 'item', label, prompt, start, end);
			attach(index);
			blank = false;
			continue;
		}
		const found = labelOf(index, (blank && opened !== index - 1) || tightLabels.has(index)) ?? bareLabel(index);
		if (block.kind === 'item') {
			leaveItems(block.depth, found !== null);
			if (found?.whole) {
				open(ITEM_RANK + block.depth, 'item', found.label, index, found.start, found.end);
			} else if (found && !SENSELESS.has(found.label.sense) && !isDelivered(found)) {
				runIns[index] = found.runIn;
				open(ITEM_RANK + block.depth, 'item', found.label, index, found.start, found.end).content.push(index);
			} else {
				if (found) runIns[index] = found.runIn;
				attach(index);
			}
			blank = false;
			continue;
		}

		// text
		if (block.item >= 0 && scopes[block.item] && (top().rank >= ITEM_RANK || (found?.whole && found.bold))) {
			if (found?.whole && found.bold) {
				pop(ITEM_RANK + block.depth + 0.5);
				open(ITEM_RANK + block.depth + 0.5, 'bold', found.label, index, found.start, found.end);
			} else attach(index);
			blank = false;
			continue;
		}
		if (block.item < 0) while (top().rank >= ITEM_RANK && (top().content.length > 0 || top().children.length > 0 || !blank)) stack.pop();
		if (found?.whole) {
			openLine(found, index);
			opened = index;
			blank = true;
			continue;
		}
		if (found && !SENSELESS.has(found.label.sense) && !keepsGoverning(found.label.sense)) {
			// `The firm:` keeps the lines `good: …` and `bad: …` right below it
			const nested = ABSORBING.has(top().sense) && top().rank === LABEL_RANK && (!blank || opened === index - 1) && JUDGING.has(found.label.sense);
			if (!nested) pop(top().rank > LABEL_RANK && ABSORBING.has(top().sense) && !blank ? LABEL_RANK + 1 : LABEL_RANK);
			runIns[index] = found.runIn;
			open(nested || top().rank === LABEL_RANK ? LABEL_RANK + 1 : LABEL_RANK, 'run-in', found.label, index, found.start, found.end).content.push(index);
			blank = false;
			continue;
		}
		if (found) runIns[index] = found.runIn;
		// `she asked …` below `misses` in a run of lines
		if (tightLabels.has(top().block) && subjectOf(tokens(index)) === 'other') pop(LABEL_RANK);
		const governing = top();
		if (governing.dress === 'run-in' && !blank && !block.collapsed && (found !== null || !goesOn(index))) pop(LABEL_RANK);
		else if (blank && !block.collapsed && governing.rank >= LABEL_RANK && block.quote === 0) {
			const first = blocks[governing.content[0] ?? -1];
			const own = blocks[governing.block] as Block;
			const tight = first !== undefined && first.line <= own.line + 1;
			if (governing.dress === 'run-in' || (first && governing.dress !== 'item' && (first.kind === 'item' || tight))) pop(LABEL_RANK);
		}
		attach(index);
		blank = false;
	}
	return { text, blocks, root, scopes, runIns, codes, legends, runInKinds: new Map(), tokens, words };

	/** `**Client empathy:** …` under `Where you shone`: a topic of its own, not a label that ends the other. */
	function keepsGoverning(sense: Sense): boolean {
		const { sense: above, rank } = top();
		return rank > 0 && (above === 'strength' || above === 'gap') && TOPICS.has(sense);
	}

	/** `**Recommendation:** …` among gaps: what the candidate delivered, not a part of the note. */
	function isDelivered({ label, start, end }: Found): boolean {
		const { sense } = top();
		return (sense === 'strength' || sense === 'gap') && label.sense === 'assessment' && words(start, end).some(({ word }) => ((word?.marks ?? 0) & Mark.own) !== 0);
	}

	/** A few words without dress with lines below them, where the note has several of the kind. */
	function bareLabel(index: number): Found | null {
		if (!bareLabels.has(index)) return null;
		const { kind, start, end } = blocks[index] as Block;
		if ((kind === 'item' || blocks[index + 1]?.kind === 'blank') && (top().sense === 'strength' || top().sense === 'gap')) return null;
		return { label: readLabel(words(start, end), false), whole: true, bold: false, runIn: null, start, end };
	}

	function attach(index: number): void {
		top().content.push(index);
		scopes[index] = top();
	}

	/** Whether a line goes on with the labelled one before it. */
	function goesOn(index: number): boolean {
		const before = blocks[index - 1] as Block;
		const line = tokens(index);
		if ((line[0]?.word?.marks ?? 0) & Mark.question && line.some(({ word }) => ((word?.marks ?? 0) & Mark.you) !== 0)) return false; // what they asked next
		return !/[.!?。！？]$/u.test(text.slice(before.start, before.end)) && before.end - before.start >= 60;
	}

	/** Ends what list labels govern at an item of this depth, unless the list is flat below its label. */
	function leaveItems(depth: number, isLabel: boolean): void {
		while (top().rank >= ITEM_RANK) {
			const scope = top();
			const own = blocks[scope.block] as Block;
			if (depth > own.depth) return;
			if (own.kind !== 'item') {
				stack.pop();
				continue;
			}
			const children = scope.content.some((index) => index !== scope.block);
			const flat = depth === own.depth && !isLabel && scope.content[0] !== scope.block && (!children || scope.content.every((index) => (blocks[index] as Block).depth === depth && (blocks[index] as Block).kind === 'item'));
			if (flat && !SENSELESS.has(scope.label.sense)) return;
			stack.pop();
		}
	}

	/** Opens a label that has a line to itself. A neutral one below a label without content yet is nested in it. */
	function openLine(found: Found, index: number): void {
		const dress: Dress = found.runIn?.bold ?? found.bold ? 'bold' : 'plain';
		const senseless = SENSELESS.has(found.label.sense);
		const governing = stack.find(({ rank, dress: kind }) => rank === LABEL_RANK && kind !== 'run-in');
		const nested = senseless && governing && !SENSELESS.has(governing.label.sense)
			&& ((governing.content.length === 0 && governing.children.length === 0) || (governing.dress === 'bold' && dress === 'plain' && found.end - found.start <= SUBLABEL));
		pop(nested ? LABEL_RANK + 1 : LABEL_RANK);
		open(nested ? LABEL_RANK + 1 : LABEL_RANK, dress, titled(text.slice(found.start, found.end), found.label), index, found.start, found.end);
	}

	function labelOf(index: number, afterBlank: boolean): Found | null {
		const block = blocks[index] as Block;
		if (block.task !== null && block.task !== ' ') return null;
		if (legends.has(index)) return null;
		const again = previous && block.end - block.start < 300 ? ELSE.exec(text.slice(block.start, block.end)) : null;
		if (again && previous) {
			const end = block.start + again[0].trimEnd().length;
			const body = block.start + again[0].length;
			return { label: previous, whole: body >= block.end, bold: false, runIn: body >= block.end ? null : { start: block.start, end, body, bold: false }, start: block.start, end };
		}
		const code = codes.get(index);
		if (code) {
			const runIn = { start: code.start, end: code.end, body: code.body, bold: false };
			return { label: { ...code.label, sense: 'unknown' }, whole: false, bold: false, runIn, start: code.start, end: code.end };
		}
		return findLabel(text, block, words, afterBlank || isApart(index), followedBy(index), afterBlank && stack.some(({ rank, dress: kind }) => rank === LABEL_RANK && kind === 'plain'), stack.some(({ start, end, rank }) => rank === LABEL_RANK && text[start] === '+' && end - start <= 3));
	}

	function isApart(index: number): boolean {
		const before = blocks[index - 1];
		const block = blocks[index] as Block;
		return !before || before.kind !== 'text' || before.quote !== block.quote || (block.collapsed && before.line !== block.line);
	}

	function followedBy(index: number): Block | null {
		for (let next = index + 1; next < blocks.length; next++) {
			const block = blocks[next] as Block;
			if (block.kind !== 'blank') return block;
		}
		return null;
	}
}

/** `What else?`: asks for more of what was asked before. */
const ELSE = /^(?:(?:and )?(?:what|anything|something) else|anything more|and more|还有呢|还有吗|또\s*(?:있다면|뭐가 있|다른 건))[?？:：][ \t]*/iu;

/** Index of the first token that ends behind an offset. */
function firstBehind(tokens: readonly Token[], offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle] as Token).end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Index of the last block that begins at or before an offset. */
function blockAt(blocks: readonly Block[], offset: number): number {
	let low = 0;
	let high = blocks.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((blocks[middle] as Block).start <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

const TOPICS = new Set<Sense>(['other', 'story', 'mixed', 'requirement', 'preparation']);
