import type { Block } from '../markdown/block.ts';
import { isNumberedTitle, type Frame, type PlacedHead } from './frames.ts';
import { otherLabels, type OtherLabel } from './other-labels.ts';
import type { PartHead } from './part-heads.ts';
import { isQuestionLine } from './question-line.ts';
import { PARTS, type PartName } from './story.ts';

/** What a label counts that is known by its place or by one of its words. */
const WEIGHT = 0.65;
/** Parts that a place can tell: what was learned may stand anywhere. */
const PLACED: readonly PartName[] = PARTS.slice(0, 4);

/**
 * Frames with the labels of other words that stand among theirs in the same dress: `The mess`, `My part`, `What I did`,
 * `And then`. A word of the label says which part it is, else the place that is left open. Where `promised`, labels that all
 * are of other words make a frame as well.
 */
export function completeFrames(text: string, blocks: readonly Block[], frames: readonly Frame[], heads: readonly PartHead[], promised: boolean): Frame[] {
	const others = otherLabels(text, blocks, heads);
	if (others.length === 0) return [...frames];
	const used = new Set<OtherLabel>();
	const complete = frames.map((frame, index) => {
		const after = lastOf(frames[index - 1])?.block ?? -1;
		const before = frames[index + 1]?.heads[0]?.head.block ?? blocks.length;
		return completed(frame, others.filter((other) => !used.has(other) && other.block > after && other.block < before));
	});
	if (promised) complete.push(...guessed(others.filter((other) => !used.has(other) && !frames.some((frame) => other.block > (frame.heads[0]?.head.block ?? Infinity) && other.block < (lastOf(frame)?.block ?? -1)))));
	return complete.sort((a, b) => (a.heads[0]?.head.block ?? 0) - (b.heads[0]?.head.block ?? 0));

	function completed(frame: Frame, near: readonly OtherLabel[]): Frame {
		const first = frame.heads[0]?.head;
		if (!first) return frame;
		const alike = near.filter((other) => sameDress(other, first) && saysSomething(other));
		const told = new Set(frame.heads.flatMap(({ parts }) => parts));
		const all: { head: PartHead; placed: PlacedHead | null; other: OtherLabel | null }[] = [
			...chain(alike.filter(({ block }) => block < first.block).reverse(), first).reverse().map((other) => ({ head: other, placed: null, other })),
			...[...frame.heads.map((placed) => ({ head: placed.head, placed, other: null })), ...alike.filter(({ block }) => block > first.block && block < (lastOf(frame)?.block ?? 0)).map((other) => ({ head: other, placed: null, other }))].sort((a, b) => a.head.from - b.head.from),
			...chain(alike.filter(({ block }) => block > (lastOf(frame)?.block ?? 0)), lastOf(frame) ?? first).map((other) => ({ head: other, placed: null, other })),
		];
		const parts = all.map(({ placed }) => placed?.parts ?? null);
		const earliest = (at: number): number => Math.max(-1, ...parts.slice(0, at).flatMap((own) => (own ?? []).map((part) => PARTS.indexOf(part))));
		const latest = (at: number): number => Math.min(PARTS.length, ...parts.slice(at + 1).flatMap((own) => (own ?? []).map((part) => PARTS.indexOf(part))));
		for (const [at, { other }] of all.entries()) {
			if (!other?.guess || told.has(other.guess)) continue;
			const place = PARTS.indexOf(other.guess);
			if (place < earliest(at) || place > latest(at)) continue;
			parts[at] = [other.guess];
			told.add(other.guess);
		}
		if (told.size > 1 || promised) {
			for (const [at, { other }] of all.entries()) {
				if (!other || parts[at] || other.guess) continue;
				const open = PLACED.filter((part, place) => !told.has(part) && place > earliest(at) && place < latest(at));
				// as many labels without a part as there are parts left between their neighbours, or fewer
				const part = open[0];
				if (part === undefined || (open.length > 1 && latest(at) === PARTS.length)) continue;
				parts[at] = [part];
				told.add(part);
			}
		}
		return { level: frame.level, heads: all.flatMap(({ placed, other }, at) => placed ?? (other && parts[at] ? place(other, parts[at]) : [])) };
	}

	function place(head: OtherLabel, parts: readonly PartName[]): PlacedHead {
		used.add(head);
		return { head, parts, weight: WEIGHT, listed: false };
	}

	/** Labels that follow one another away from `from`, with nothing between that opens anything else. */
	function chain(labels: readonly OtherLabel[], from: PartHead): OtherLabel[] {
		const found: OtherLabel[] = [];
		let last: PartHead = from;
		for (const label of labels) {
			if (found.length === 3 || isParted(Math.min(label.block, last.block), Math.max(label.block, last.block))) break;
			found.push(label);
			last = label;
		}
		return found;
	}

	function isParted(from: number, to: number): boolean {
		const level = (blocks[from] as Block).level;
		for (let index = from + 1; index < to; index++) {
			const block = blocks[index] as Block;
			if (block.kind === 'rule' || (block.kind === 'heading' && (level === 0 || block.level <= level))) return true;
			if (level === 0 && (isNumberedTitle(text.slice(block.start, Math.min(block.end, block.start + 60))) || isQuestionLine(text, block))) return true;
		}
		return false;
	}

	function sameDress(one: PartHead, other: PartHead): boolean {
		const a = blocks[one.block] as Block;
		const b = blocks[other.block] as Block;
		return one.dress === other.dress && one.whole === other.whole && a.kind === b.kind && a.level === b.level && a.quote === b.quote && a.depth === b.depth;
	}

	/** Words stand behind it or below it. */
	function saysSomething(label: OtherLabel): boolean {
		if (!label.whole) return true;
		let next = label.block + 1;
		while (blocks[next]?.kind === 'blank') next++;
		const block = blocks[next];
		return block !== undefined && (block.kind === 'text' || block.kind === 'item') && !others.some((other) => other.block === next && other.whole) && !heads.some((head) => head.block === next);
	}

	/** Three labels and more, each with a word that suggests a part, in the order of a story. */
	function guessed(labels: readonly OtherLabel[]): Frame[] {
		const found: Frame[] = [];
		let heads: PlacedHead[] = [];
		const close = (): void => {
			if (heads.length >= 3 && heads.some(({ parts }) => parts.includes('action'))) found.push({ heads, level: (blocks[heads[0]?.head.block ?? 0] as Block).level });
			heads = [];
		};
		for (const label of labels) {
			const last = heads[heads.length - 1];
			const goesOn = last && sameDress(last.head, label) && !isParted(last.head.block, label.block);
			const order = label.guess ? PARTS.indexOf(label.guess) : -1;
			if (!goesOn || (order >= 0 && order <= PARTS.indexOf(last.parts[0] as PartName))) close();
			if (label.guess && saysSomething(label)) heads.push(place(label, [label.guess]));
		}
		close();
		return found;
	}
}

function lastOf(frame: Frame | undefined): PartHead | undefined {
	return frame?.heads[frame.heads.length - 1]?.head;
}
