import { linesBelow, titleSource, type TitleSource } from '../facts/head.ts';
import { parseTitle, TELLING, type Title } from '../facts/title.ts';
import type { Block } from '../markdown/block.ts';
import type { Sense } from './label.ts';
import type { Outline, Scope } from './outline.ts';

/** A stretch of a note that may be the record of one interview: blocks `from` up to `to`. */
export interface Section {
	readonly from: number;
	readonly to: number;
	/** The opening line and the short lines right below it; empty for a whole note. */
	readonly openers: readonly TitleSource[];
	/** 1 to 6 for a heading, 7 for a line of its own. */
	readonly rank: number;
	/** The opening line carries the tag of debriefs. */
	readonly tagged: boolean;
}

export const LINE_RANK = 7;
/** A bare line ends at a heading of this level or above, unless one stands over it. */
const BARE_ENDS = 2;
const LONGEST = 110;
/** `Compared with round 1`, `Against the advertisement`: speaks of something else beside it. */
const REFERS = /^(?:compared|comparison|against|versus|vs|unlike|since|different from)(?!\p{L})/iu;
/** Labels that part an interview's record and open none. */
const PARTS = new Set<Sense>(['strength', 'gap', 'mixed', 'asked', 'ask', 'action', 'process', 'assessment', 'lesson', 'requirement', 'preparation', 'answer']);

/** Whether a block is a label such as `Strengths` that parts a record, and names no interview. */
export function isPart(outline: Outline, index: number): boolean {
	const scope = outline.scopes[index];
	const block = outline.blocks[index];
	return scope?.block === index && block !== undefined && PARTS.has(scope.label.sense) && scope.label.sense !== 'mixed' && scope.label.known === 1 && !/\d/u.test(outline.text.slice(block.start, block.end));
}

/** Headings and lines that open an interview, with what they reach over. */
export function openings(outline: Outline, dayFirst: boolean, isTagged: (words: string) => boolean): Section[] {
	const { blocks, text } = outline;
	const found: Section[] = [];
	for (const [index, block] of blocks.entries()) {
		const isHeading = block.kind === 'heading';
		if (!isHeading && block.kind !== 'text' && block.kind !== 'item') continue;
		if (block.end - block.start > LONGEST) continue;
		const scope = outline.scopes[index] as Scope;
		const opens = scope.block === index && scope.content[0] !== index;
		const isLine = block.kind === 'text' && block.quote === 0 && !block.collapsed && !block.callout && ((opens && scope.rank >= LINE_RANK) || isBareOpener(outline, index, dayFirst));
		const isItem = block.kind === 'item' && block.depth === 0 && opens && scope.dress === 'item';
		if (!isHeading && !isLine && !isItem) continue;
		const words = text.slice(block.start, block.end);
		if (REFERS.test(words)) continue;
		// a sentence tells, it opens nothing
		if (isLine && /[。！；]|[.;] \p{Ll}/u.test(words.replace(/[。！]$/u, ''))) continue;
		// `Strengths` alone opens nothing
		if (opens && PARTS.has(scope.label.sense) && !/\d|#/u.test(words)) continue;
		// `### Behavioural` under `## Strengths` is a topic, not a round
		if (opens && (scope.parent?.sense === 'strength' || scope.parent?.sense === 'gap')) continue;
		const openers = [titleSource('heading', words, block.start, dayFirst), ...(isHeading ? linesBelow(text, blocks, index, dayFirst) : [])];
		const tagged = isTagged(words);
		if (!tagged && !opensInterview((openers[0] as TitleSource).parsed, openers, isHeading, scope.block === index && PARTS.has(scope.label.sense))) continue;
		const rank = isHeading ? block.level : LINE_RANK;
		found.push({ from: index, to: endOf(blocks, index, rank), openers, rank, tagged });
	}
	return found;
}

function opensInterview(own: Title, openers: readonly TitleSource[], isHeading: boolean, isPart: boolean): boolean {
	const any = (pick: (title: Title) => unknown): boolean => openers.some(({ parsed }) => Boolean(pick(parsed)));
	if (isPart && !own.round && !(own.date && own.stage)) return false;
	const named = any(({ role, stage, round, interview, date, day }) => role ?? stage ?? round ?? (interview || date || day)) && own.company !== null;
	const counted = own.round !== null || (any(({ date, day }) => date ?? day) && (any(({ interview }) => interview) || own.company !== null || own.interviewers.length > 0));
	if (!isHeading) return named || counted;
	return named || counted || own.stage !== null || own.date !== null;
}

/** `acme pm call` alone between blank lines, without a colon. */
function isBareOpener(outline: Outline, index: number, dayFirst: boolean): boolean {
	const { blocks, text } = outline;
	const block = blocks[index] as Block;
	if (block.end - block.start > LONGEST || block.item >= 0) return false;
	const before = blocks[index - 1];
	const after = blocks[index + 1];
	if ((before && before.kind !== 'blank' && before.kind !== 'rule') || !after) return false;
	const words = text.slice(block.start, block.end);
	if (/[.!?,]$/u.test(words)) return false;
	const parsed = parseTitle(words, dayFirst);
	// `**Acme** | account executive | final | 14 Feb`
	if ((parsed.date ?? parsed.day) !== null && parsed.company !== null && parsed.role !== null && parsed.interview && !TELLING.test(words)) return true;
	if (words.length > 60 || words.split(/\s+/u).length > 8) return false;
	return parsed.company !== null && parsed.interview && (parsed.role !== null || parsed.stage !== null || parsed.round !== null);
}

function endOf(blocks: readonly Block[], index: number, rank: number): number {
	let limit = rank;
	if (rank === LINE_RANK) {
		let above = 0;
		for (let before = index - 1; before >= 0 && above === 0; before--) if (blocks[before]?.kind === 'heading') above = (blocks[before] as Block).level;
		limit = above || BARE_ENDS;
	}
	for (let next = index + 1; next < blocks.length; next++) {
		const block = blocks[next] as Block;
		if (block.kind === 'heading' && block.level <= limit && !block.collapsed) return next;
	}
	return blocks.length;
}

/** Where sections of the same rank follow each other, each ends where the next begins. */
export function parted(sections: readonly Section[]): Section[] {
	return sections.map((section, index) => {
		const next = sections[index + 1];
		return next && next.from < section.to ? { ...section, to: next.from } : section;
	});
}

/** What tells one interview from another in the same note; '' where the opening says nothing. */
export function keyOf({ openers }: Section): string {
	const first = <T>(pick: (title: TitleSource) => T | null): T | string => openers.map(pick).find((value) => value !== null) ?? '';
	const key = [
		first(({ parsed, text }) => parsed.company && text.slice(parsed.company.start, parsed.company.end).toLowerCase()),
		first(({ parsed }) => parsed.round?.value ?? null), first(({ parsed }) => parsed.date?.value ?? parsed.day?.value ?? null), first(({ parsed }) => parsed.stage?.value ?? null),
	];
	return key.every((part) => part === '') ? '' : key.join('|');
}
