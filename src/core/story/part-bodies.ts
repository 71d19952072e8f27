import { VERDICT } from '../debrief/verdict.ts';
import type { Outline } from '../debrief/outline.ts';
import type { Sense } from '../debrief/label.ts';
import type { Block } from '../markdown/block.ts';
import { runInLabel } from '../markdown/inline.ts';
import { isNumberedTitle, type Frame, type PlacedHead } from './frames.ts';
import { isQuestionLine } from './question-line.ts';
import { metaLine, type MetaLine } from './meta-lines.ts';
import type { PartHead } from './part-heads.ts';

/** What stands under one label: the stretch of its own block, then whole blocks. */
export interface Body {
	readonly head: PlacedHead;
	/** Stretches of the note, one a line, in order. */
	readonly lines: readonly Stretch[];
	/** Index behind the last block that belongs to it. */
	readonly to: number;
}

export interface Stretch {
	readonly block: number;
	readonly start: number;
	readonly end: number;
}

export interface Bodies {
	readonly bodies: readonly Body[];
	/** Lines between and right behind the parts that say something about the story. */
	readonly meta: readonly (MetaLine & { readonly block: number })[];
}

/** Labels of these kinds end a story's part. */
export const ENDING: ReadonlySet<Sense> = new Set<Sense>(['strength', 'gap', 'asked', 'ask', 'requirement', 'preparation', 'assessment', 'process', 'answer']);

/**
 * What each label of a story governs. Between two labels that is nearly everything; the last one ends at a blank line where
 * its text began on its own line, and always at whatever opens something else. `limit` is where the next story begins.
 */
export function bodiesOf(outline: Outline, frame: Frame, limit: number): Bodies {
	const { text, blocks } = outline;
	const bodies: Body[] = [];
	const meta: (MetaLine & { block: number })[] = [];
	let loose = false; // an earlier part went on behind a blank line
	for (const [place, placed] of frame.heads.entries()) {
		const { head } = placed;
		const next = frame.heads[place + 1]?.head ?? null;
		const lines: Stretch[] = [];
		if (head.body < head.end) lines.push({ block: head.block, start: head.body, end: head.end });
		const own = blocks[head.block] as Block;
		const to = next ? next.block : limit;
		let blank = false;
		let tight = false;
		let about = false; // below a line about the story, which may go on in a list
		let index = head.block + 1;
		if (!next || next.block > head.block) {
			for (; index < to; index++) {
				const block = blocks[index] as Block;
				if (block.kind === 'blank') {
					blank = true;
					about = false;
					continue;
				}
				const line = metaLine(text, block, head.dress !== 'heading' && (block.kind !== 'item' || block.depth <= own.depth));
				if (line && !next && opensNext(line, blank, limit < blocks.length)) break;
				if (line && !isInner(own, block, head)) {
					meta.push({ ...line, block: index });
					about = line.body >= line.end;
					if (!next && head.dress !== 'heading') {
						index = collectMeta(outline, index + 1, to, meta);
						break;
					}
					continue;
				}
				if (about && block.kind === 'item') {
					meta.push({ kind: (meta[meta.length - 1] as MetaLine).kind, body: block.start, end: block.end, block: index });
					continue;
				}
				if (ends(outline, index, own, head, next !== null)) break;
				if (!next && stops(block, own, head, lines, blank, tight, loose)) break;
				if (!next && isTitleOf(text, blocks, index, limit)) break;
				if (!blank && lines.length === 0) tight = true;
				if (blank && lines.length > 0) loose = true;
				if (block.kind !== 'rule') lines.push({ block: index, start: block.start, end: block.end });
			}
		}
		bodies.push({ head: placed, lines, to: index });
	}
	return { bodies, meta };
}

/** `Question: …` behind a story is the one over the next. */
function opensNext({ kind }: MetaLine, blank: boolean, further: boolean): boolean {
	return blank && further && (kind === 'question' || kind === 'title');
}

/** Further lines about the story right behind it. */
function collectMeta({ text, blocks }: Outline, from: number, to: number, meta: (MetaLine & { block: number })[]): number {
	let index = from;
	let blank = false;
	for (; index < to; index++) {
		const block = blocks[index] as Block;
		if (block.kind === 'blank') {
			blank = true;
			continue;
		}
		const line = metaLine(text, block, true);
		if (line && opensNext(line, blank, to < blocks.length)) break;
		const last = meta[meta.length - 1];
		if (line) meta.push({ ...line, block: index });
		else if (block.kind === 'item' && last && last.body >= last.end && block.depth > 0) meta.push({ kind: last.kind, body: block.start, end: block.end, block: index });
		else break;
	}
	return index;
}

/** A sub-point with a bold beginning, deeper than its label. */
function isInner(own: Block, block: Block, head: PartHead): boolean {
	if (head.dress === 'heading') return false;
	return block.kind === 'item' && (own.kind !== 'item' || block.depth > own.depth) && head.dress !== 'plain' && head.dress !== 'letter';
}

/** Whether a block opens something that is no part of a telling. */
function ends(outline: Outline, index: number, own: Block, head: PartHead, between: boolean): boolean {
	const { text, blocks, scopes } = outline;
	const block = blocks[index] as Block;
	if (block.kind === 'heading') return head.dress !== 'heading' || block.level <= own.level;
	if (block.kind === 'rule') return !between;
	if (own.quote > block.quote) return true;
	if (block.callout !== '' && head.dress !== 'heading') return true;
	if (block.kind === 'item' && own.kind === 'item' && block.depth < own.depth) return true;
	const scope = scopes[index];
	if (scope && scope.block === index && ENDING.has(scope.label.sense) && scope.label.known === 1 && (scope.dress !== 'item' || !between)) return true;
	const label = block.end - block.start < 400 ? runInLabel(text, block.start, block.end) : null;
	if (label && VERDICT.test(text.slice(label.start, label.end)) && label.body < block.end && block.end - label.body < 60) return true;
	return !between && head.dress !== 'heading' && isQuestionLine(text, block) && (block.kind === 'text' || /\d/u.test(block.marker) || own.kind !== 'item');
}

/** Whether the text of the last label ends before a block. */
function stops(block: Block, own: Block, head: PartHead, lines: readonly Stretch[], blank: boolean, tight: boolean, loose: boolean): boolean {
	if (head.dress === 'heading') return false;
	if (own.kind === 'item') {
		if (block.kind === 'item') return block.depth < own.depth || (block.depth === own.depth && (!head.whole || blank));
		if (block.item >= 0 && block.indent > own.indent) return false;
		return lines.length > 0 && blank && !loose;
	}
	if (!blank || lines.length === 0) return false;
	if (loose && block.kind !== 'item') return false;
	return !head.whole || tight || block.kind !== 'text';
}

/** A short line right above the labels of the next story. */
function isTitleOf(text: string, blocks: readonly Block[], index: number, limit: number): boolean {
	const block = blocks[index] as Block;
	if (isNumberedTitle(text.slice(block.start, Math.min(block.end, block.start + 60)))) return true;
	if (limit >= blocks.length || block.end - block.start > 90 || block.kind === 'row') return false;
	let next = index + 1;
	while (next < limit && blocks[next]?.kind === 'blank') next++;
	return next === limit && !/[.。!！]$/u.test(text.slice(block.start, block.end));
}
