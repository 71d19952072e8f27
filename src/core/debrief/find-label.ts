import type { Block } from '../markdown/block.ts';
import { bare, isColon, runInLabel, skipSpace, trimEnd, type RunIn } from '../markdown/inline.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';
import { asksCandidate, isPromptToSelf } from './asking.ts';
import { readLabel, type Label, type Sense } from './label.ts';
import { valueOf } from './landed.ts';
import { isSigned, signCuts, VERDICT } from './verdict.ts';

const SENSELESS = new Set<Sense>(['neutral', 'unknown']);

/** A label found at the head of a block. */
export interface Found {
	readonly label: Label;
	/** The whole block is the label. */
	readonly whole: boolean;
	readonly bold: boolean;
	readonly runIn: RunIn | null;
	readonly start: number;
	readonly end: number;
}

/** Labels of these kinds need no blank line above them in hurried notes. */
const SIGNPOSTS = new Set<Sense>(['process', 'action', 'ask', 'requirement']);

export type Words = (start: number, end: number) => readonly Token[];

const LABEL_LENGTH = 90;
/** `**Applause** 👏`, `<div><b>Applause</b></div>`, `🎉 **Wins** (2)`: emphasis around all the words there are. */
const DRESSED = pattern(/^((?:<[^>]{1,20}>|[^\p{L}\p{N}*_<])*(?:\*\*|__|<b>|<strong>))([^*_<]{2,60})(?:\*\*|__|<\/b>|<\/strong>)(?:<[^>]{1,20}>|\(\d+\)|[^\p{L}\p{N}*_<])*$/u);

/** `good →`, `shaky ↓`: points at the lines below as a colon would. */
const POINTING = pattern(/[ \t]*(?:→|->|=>|⇒|↓|⬇\ufe0f?|👇|⤵\ufe0f?)[*_ \t]*$/u);

/** `**Ruth: a time you changed a mind**` is one title. */
const ALL_BOLD = pattern(/^(?:\*\*\*?|__)[^*_\n]+[^*_\n:：\s](?:\*\*\*?|__)\s*$/u);

/** The label a block begins with or consists of; null where it is neither. */
export function findLabel(text: string, block: Block, words: Words, apart: boolean, next: Block | null, inLabels: boolean, underPlus: boolean): Found | null {
	const { start, end } = block;
	const quoted = /["“]/u.test(text[start] ?? '') ? 1 : 0;
	const runIn = ALL_BOLD.test(text.slice(start, Math.min(end, start + LABEL_LENGTH + 10))) ? null : runInLabel(text, start + quoted, end) ?? promptLabel(text, start, end, words) ?? dashLabel(text, start, end, words) ?? sentenceLabel(text, block, words);
	if (runIn && isTorn(text.slice(runIn.start, runIn.end))) return null;
	if (runIn) {
		const tokens = words(runIn.start, runIn.end);
		if (tokens.length <= 11 && tokens.length > 0) {
			const read = readLabel(tokens, text[runIn.end - 1] === '?');
			const field = text.startsWith('::', runIn.end);
			const label = runIn.body < end && (field || isTopic(read, text.slice(runIn.body, end), words(runIn.body, end)) || isVerdict(text, runIn, end)) ? { ...read, sense: 'neutral' as const, lean: 0 } : read;
			if (runIn.body >= end) return { label, whole: true, bold: runIn.bold, runIn: null, start: runIn.start, end: runIn.end };
			return { label, whole: false, bold: runIn.bold, runIn, start: runIn.start, end: runIn.end };
		}
		if (runIn.body < end) return null;
	}
	if (end - start > LABEL_LENGTH) return null;
	const arrow = next && POINTING.exec(text.slice(start, end));
	if (arrow) {
		const own = bare(text, start, start + arrow.index);
		const tokens = words(own.start, own.end);
		if (tokens.length > 0 && tokens.length <= 6) return { label: readLabel(tokens, false), whole: true, bold: false, runIn: null, start: own.start, end: own.end };
	}
	if (end - start <= 8 && next) {
		const sign = bare(text, start, end);
		if (/^(?:\+{1,2}|[-–−]{1,2}|\(\+\)|\([-–−]\))$/u.test(text.slice(sign.start, sign.end))) {
			const plus = text.slice(sign.start, sign.end).includes('+');
			return plus || underPlus ? { label: { sense: plus ? 'strength' : 'gap', known: 1, size: 1, pure: true, lean: 0, theirs: false }, whole: true, bold: false, runIn: null, start: sign.start, end: sign.end } : null;
		}
	}
	const dressed = DRESSED.exec(text.slice(start, end));
	const inner = dressed ? start + dressed[0].indexOf(dressed[2] as string, (dressed[1] as string).length) : 0;
	const own = dressed ? bare(text, inner, inner + (dressed[2] as string).length) : bare(text, start, end);
	const last = text[own.end - 1] ?? '';
	const bold = dressed !== null || own.start > start && own.end < end && /^[*_]/u.test(text.slice(start, end)) && !text.slice(own.start, own.end).includes('**');
	const stop = last === ';' ? own.end - 1 : own.end;
	let tokens = words(own.start, stop);
	if (tokens.length === 0 || tokens.length > 10) return null;
	let label = readLabel(tokens, last === '?');
	// `What they liked (per Dana, recruiter)`
	const bracket = last === ')' && label.known < 1 && label.sense !== 'other' ? text.slice(own.start, stop).lastIndexOf('(') : -1;
	if (bracket > 3) {
		const before = words(own.start, own.start + bracket);
		const short = readLabel(before, false);
		if (short.known === 1 && !SENSELESS.has(short.sense)) {
			tokens = before;
			label = short;
		}
	}
	const whole = (): Found => ({ label, whole: true, bold, runIn: null, start: own.start, end: stop });
	if (bold) return last === '.' ? null : whole();
	if (!next) return null;
	// `🟢 clear drawings`, `🔴 rushed the end`: one line below the other
	if (next.line === block.line + 1 && isSigned(text, start) && isSigned(text, next.start)) return null;
	if (SENSELESS.has(label.sense)) return isCapitals(text, own.start, own.end) || (apart && inLabels && isSignpost(text, block, next)) ? whole() : null;
	if (judgesOthers(label) && block.item < 0 && next.line === block.line + 1 && isCapitals(text, own.start, own.end)) return whole();
	if (last === '?') return label.sense === 'asked' || label.known < 0.6 || (label.known < 0.9 && asksCandidate(text.slice(own.start, own.end)) && !isPromptToSelf(text.slice(own.start, own.end))) ? null : whole();
	if (/[.!,)。]/u.test(last) && last !== ')') return null;
	if (block.kind === 'item') {
		const children = next.kind === 'item' ? next.depth > block.depth : next.kind === 'text' && next.item >= 0 && next.indent > block.indent;
		return children && label.known === 1 && tokens.length <= 6 && !/[\d(（]/u.test(text.slice(start, end)) ? whole() : null;
	}
	const judging = label.sense === 'strength' || label.sense === 'gap';
	// a misspelled word or two beside one that tells
	if (last === ';' && block.item < 0 && tokens.length <= 3 && SIGNPOSTS.has(label.sense)) return whole();
	if (block.item >= 0 || tokens.length > 6 || (label.known < 1 && !(judging && label.known >= 0.6 && apart && isSignpost(text, block, next)))) return null;
	if (last === ';') return whole();
	const listed = tokens.length <= 3 && SIGNPOSTS.has(label.sense);
	return apart || listed ? whole() : null;
}

/** `Staffing question: I had the numbers`: what it was about and how it went, no question. */
function isTopic(label: Label, body: string, tokens: readonly Token[]): boolean {
	return label.sense === 'asked' && !/[?？]/u.test(body) && !/^["“]/u.test(body) && tokens.some(({ word }) => (word?.marks ?? 0) & Mark.self);
}

/** `Landed: strong` judges by its value, not by its label. */
function isVerdict(text: string, { start, end, body }: RunIn, stop: number): boolean {
	return VERDICT.test(text.slice(start, end)) && (stop - body < 14 || valueOf(text.slice(body, stop)) !== null);
}

/** A bracket or a quotation that the colon stands in: `"how would you …" (me: learn)`. */
function isTorn(label: string): boolean {
	return /\([^)]*$/u.test(label) || (label.split(/["“”]/u).length - 1) % 2 === 1;
}

/** `WATCH-OUTS`, alone on its line. */
function isCapitals(text: string, start: number, end: number): boolean {
	const words = text.slice(start, end).replace(/[ \t]*\([^()]*\)$/u, '');
	return words.length >= 4 && /\p{Lu}/u.test(words) && !/[\p{Ll}\p{Lo}\d]/u.test(words) && words.split(/\s+/u).length <= 6;
}

/** `OWNERS TROUBLES (not mine)` needs no blank line above it to end what stands before. */
function judgesOthers({ sense }: Label): boolean {
	return sense === 'other' || sense === 'strength' || sense === 'gap';
}

/** A short line with others right below it, where labels without dress have come before. */
function isSignpost(text: string, block: Block, next: Block): boolean {
	const words = text.slice(block.start, block.end);
	return block.kind === 'text' && block.item < 0 && next.line === block.line + 1 && words.split(/\s+/u).length <= 6 && !/[.!,;)]$/u.test(words);
}

/** `What went well? I kept calm.` */
function promptLabel(text: string, start: number, end: number, words: Words): RunIn | null {
	const mark = text.slice(start, Math.min(end, start + 80)).search(/[?？]/u);
	if (mark < 4 || /[.!;]\s/u.test(text.slice(start, start + mark))) return null;
	const stop = start + mark + 1;
	if (stop < end && !/[\s*_–—:-]/u.test(text[stop] as string)) return null;
	const body = bare(text, stop, end).start;
	if (body >= end) return null;
	const label = readLabel(words(start, stop), true);
	if (SENSELESS.has(label.sense) || label.sense === 'asked' || label.sense === 'other' || label.sense === 'answer' || label.known < 0.6) return null;
	const own = bare(text, start, stop);
	return { start: own.start, end: own.end, body: skipSpace(text, isColon(text, body) ? body + 1 : body, end), bold: false };
}

/** `First the good.`, `Now where you lost them.`: the first sentence of a paragraph heads the rest of it. */
function sentenceLabel(text: string, { kind, start, end }: Block, words: Words): RunIn | null {
	if (kind !== 'text' || end - start < 60) return null;
	const lead = LEAD.exec(text.slice(start, Math.min(end, start + 60)));
	if (!lead) return null;
	const from = start + lead[0].length - (lead[1] as string).length - 1;
	const stop = start + lead[0].length - 1;
	const { sense, pure } = readLabel(words(from, stop), false);
	if (!pure || (sense !== 'strength' && sense !== 'gap')) return null;
	return { start: from, end: stop, body: skipSpace(text, stop + 1, end), bold: false };
}

const LEAD = pattern(/^(?:first(?:ly)?|now|then|next|second(?:ly)?|so|ok(?:ay)?|and now|to begin with|start(?:ing)? with|on to|now for|now to|first off)[,:]?[ \t]+([^.!?:\n]{3,40})[.:!](?=\s)/iu);

const DASHED = new Set<Sense>(['strength', 'gap', 'action', 'ask', 'lesson']);

/** `Strengths - clear and calm`, only where the words before the dash are a label beyond doubt. */
function dashLabel(text: string, start: number, end: number, words: Words): RunIn | null {
	const source = text.slice(start, Math.min(end, start + 60));
	const dash = /[–—→=-]/.test(source) ? /^([^.!?,;:|]{2,40}?)[ \t]+(?:[–—]|--?|=>?|->|→)[ \t]*(?=\S)/u.exec(source) : null;
	if (!dash) return null;
	const own = bare(text, start, start + (dash[1] as string).length);
	const label = readLabel(words(own.start, own.end), false);
	if (!DASHED.has(label.sense) || label.known < 1 || label.size > 4) return null;
	return { start: own.start, end: own.end, body: start + dash[0].length, bold: false };
}

/** Cuts `Strengths: clear, calm. Weaknesses: rambling.` into a block for each label. */
export function splitPlainLabels(text: string, blocks: readonly Block[], words: Words): readonly Block[] {
	let result: Block[] | null = null;
	const inner = /(?<lead>[.!?;|](?:["”’)*]*)[ \t]+|[。；！？][”’）*]*[ \t]*|[ \t]+[/|•][ \t]+)(?<label>[^.!?;:|：。；！？\n]{2,45})[:：](?=[ \t*]|[\u0080-\uffff])/gu;
	for (const [index, block] of blocks.entries()) {
		const cuts: number[] = [];
		if ((block.kind === 'text' || block.kind === 'item') && block.end - block.start > 30) {
			const source = text.slice(block.start, block.end);
			for (const at of signCuts(source)) cuts.push(block.start + at);
			if (cuts.length === 0 && (source.includes(':') || source.includes('：'))) {
				for (const match of source.matchAll(inner)) {
					const at = block.start + match.index + (match.groups?.['lead'] ?? '').length;
					if (asksOfOthers(source, match.index, block.start, words)) break;
					const own = bare(text, at, at + (match.groups?.['label'] ?? '').length);
					const label = readLabel(words(own.start, own.end), false);
					if ((label.sense === 'strength' || label.sense === 'gap' || label.sense === 'action' || label.sense === 'lesson' || label.sense === 'ask') && label.known >= (label.size > 2 ? 1 : 0.75)) cuts.push(at);
				}
			}
		}
		if (cuts.length === 0) {
			result?.push(block);
			continue;
		}
		result ??= blocks.slice(0, index);
		const bounds = [block.start, ...cuts, block.end];
		for (let part = 0; part + 1 < bounds.length; part++) {
			const start = bounds[part] as number;
			const end = trimEnd(text, start, bounds[part + 1] as number);
			result.push(part === 0 ? { ...block, end } : { ...block, kind: 'text', from: start, start, end, marker: '', task: null, collapsed: true, item: -1 });
		}
	}
	// a cut moves the blocks behind it, so the owners of continuation lines are found again by their place
	return result ? relink(result, blocks) : blocks;
}

/** `What do I think of them? Good: … Bad: …` */
function asksOfOthers(source: string, mark: number, offset: number, words: Words): boolean {
	if (!/[?？]/u.test(source[mark] ?? '')) return false;
	let from = mark;
	while (from > 0 && mark - from < LABEL_LENGTH && !/[.!?;。！？；]/u.test(source[from - 1] as string)) from--;
	return readLabel(words(offset + from, offset + mark + 1), true).sense === 'other';
}

function relink(blocks: readonly Block[], before: readonly Block[]): Block[] {
	const places = new Map(blocks.map((block, index) => [block.from, index]));
	return blocks.map((block) => (block.item < 0 ? block : { ...block, item: places.get(before[block.item]?.from ?? -1) ?? -1 }));
}
