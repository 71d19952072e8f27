import { trimEnd } from '../markdown/inline.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { Kind } from './debrief.ts';
import type { Outline } from './outline.ts';
import type { Unit } from './units.ts';

/** An explicit mark on one line: a sign, a tag, a field. `start`..`end` is the line without the mark. */
export interface ExplicitMark {
	readonly kind: Kind;
	readonly start: number;
	readonly end: number;
}

const SIGN = pattern(/^(?:[([]\s*([+\-–−✓✗])\s*(?:\d{1,3}\s*\p{L}{0,12}\s*)?[)\]]|(\+\+?|--)(?=[ \t]))\s*/u);
/** What they have or do is not the candidate's. */
const OWNERS = new Set(['their', 'his', 'her', 'they', 'he', 'she', 'company', 'the company', 'the team']);
/** Colours of skin behind a hand. */
const TONE = /^[\u{1f3fb}-\u{1f3ff}]/u;
const GRADE = pattern(/(?:[—–:=]|\s-)\s*([A-F])[+−-]?(?=[,.;:—–]|\s*$|\s[—–-]\s)/u);
const CLOSING = /\s(!{1,2}|\?{1,2})$/u;
const TAGS = pattern(/(?:^|[ \t])#((?:strength|gap|weakness|win|improve|pro|con)s?)(?:\/[\p{L}\p{N}_/-]+)?(?=[ \t.,;]*(?:#[\p{L}\p{N}_/-]+[ \t]*)*$)/iu);
const GAP_TAGS = pattern(/^(?:gap|weakness|weaknesse|improve|con)/iu);
const FIELD = pattern(/^[([]?\s*(strengths?|gaps?|weakness(?:es)?|wins?|pros?|cons?)\s*::\s*/iu);
const BRACKET_FIELD = pattern(/[([]\s*(strengths?|gaps?|weakness(?:es)?|wins?)\s*::\s*([^\])\n]+)[\])]/giu);

/** The mark a unit carries itself; `pairs` says which signs stand on both sides in this note. */
export function explicitMark(outline: Outline, unit: Unit, pairs: SignPairs): ExplicitMark | null {
	const { text } = outline;
	const source = text.slice(unit.start, unit.end);
	if (source.includes('::')) {
		const field = FIELD.exec(source);
		if (field) return { kind: kindOf(field[1] as string), start: unit.start, end: unit.end };
	}
	const tag = source.includes('#') ? TAGS.exec(source) : null;
	if (tag && OWNERS.has(outline.words(unit.start, unit.end)[0]?.key ?? '')) return null;
	if (tag) return { kind: GAP_TAGS.test(tag[1] as string) ? 'gap' : 'strength', start: unit.start, end: trimEnd(text, unit.start, unit.start + tag.index) };
	const sign = SIGN.exec(source);
	if (sign) {
		const plus = /^.?\s*[+✓]/u.test(sign[0]);
		return { kind: plus ? 'strength' : 'gap', start: unit.start + sign[0].length, end: unit.end };
	}
	const first = outline.words(unit.start, Math.min(unit.end, unit.start + 4))[0];
	if (first && first.start === unit.start && first.word && (isDelta(first.key) || (pairs.symbols && /^[^\p{L}\p{N}]/u.test(first.key))) && Math.abs(first.word.label) >= 2) {
		let start = first.end;
		while (start < unit.end && (/[\s\ufe0f:–-]/u.test(text[start] as string) || TONE.test(text.slice(start, start + 2)))) start += TONE.test(text.slice(start, start + 2)) ? 2 : 1;
		if (start < unit.end) return { kind: first.word.label > 0 ? 'strength' : 'gap', start, end: unit.end };
	}
	if (pairs.grades) {
		const grade = GRADE.exec(source);
		if (grade && /\p{L}+[^\p{L}]+\p{L}/u.test(source.slice(grade.index + grade[0].length))) {
			const letter = grade[1] as string;
			const start = unit.start + grade.index + grade[0].lastIndexOf(letter);
			if (letter === 'A' || 'DEF'.includes(letter)) return { kind: letter === 'A' ? 'strength' : 'gap', start, end: unit.end };
		}
	}
	if (pairs.closing) {
		const closing = CLOSING.exec(source);
		if (closing) return { kind: (closing[1] as string).startsWith('!') ? 'strength' : 'gap', start: unit.start, end: unit.end };
	}
	if (pairs.markers.has(unit.block)) return { kind: unit.marker === '+' ? 'strength' : 'gap', start: unit.start, end: unit.end };
	return null;
}

/** `[gap:: …]` inside a text: what stands in the brackets is the item. */
export function bracketFields(text: string, start: number, end: number): ExplicitMark[] {
	const source = text.slice(start, end);
	if (!source.includes('::')) return [];
	return [...source.matchAll(BRACKET_FIELD.for(source))].map((match) => {
		const value = match[2] as string;
		const at = start + match.index + match[0].lastIndexOf(value);
		return { kind: kindOf(match[1] as string), start: at, end: trimEnd(text, at, at + value.length) };
	});
}

function kindOf(name: string): Kind {
	return /^(?:strength|win|pro)/iu.test(name) ? 'strength' : 'gap';
}

function isDelta(key: string): boolean {
	return key === 'Δ' || key === 'δ';
}

/** Signs mean good and bad only where both sides of the pair are used. */
export interface SignPairs {
	/** `✅` and `❌`, or the like, both begin lines of this note. */
	readonly symbols: boolean;
	/** Blocks of lists in which `+` and `-` stand side by side. */
	readonly markers: ReadonlySet<number>;
	/** `saw the trick !`, `missed the sign ??`: marks as in the notes of a game, of both kinds. */
	readonly closing: boolean;
	/** `… — A, clear and calm`, `… — D, told nothing`: several different letters as at school. */
	readonly grades: boolean;
}

export function signPairs(outline: Outline): SignPairs {
	const { blocks, text } = outline;
	let good = false;
	let bad = false;
	const markers = new Set<number>();
	const closed = new Set<string>();
	let ends = 0;
	const letters = new Set<string>();
	let graded = 0;
	let run: number[] = [];
	const plus: number[] = [];
	let delta = false; // `+` and `Δ` are a pair of their own
	const close = (): void => {
		const signs = new Set(run.map((index) => blocks[index]?.marker));
		if (signs.has('+') && signs.has('-') && signs.size === 2) for (const index of run) markers.add(index);
		run = [];
	};
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'item' && block.depth === 0) run.push(index);
		else if (block.kind === 'heading' || block.kind === 'rule' || (block.kind === 'text' && block.item < 0)) close();
		if (block.kind !== 'item' && block.kind !== 'text') continue;
		if (block.kind === 'item' && block.end - block.start < 200) {
			const grade = GRADE.exec(text.slice(block.start, block.end));
			if (grade) {
				letters.add(grade[1] as string);
				graded++;
			}
		}
		const last = text.charCodeAt(block.end - 1);
		if (block.kind === 'item' && (last === 33 || last === 63)) {
			const mark = CLOSING.exec(text.slice(Math.max(block.start, block.end - 5), block.end));
			if (mark) {
				closed.add((mark[1] as string)[0] as string);
				ends++;
			}
		}
		if (block.marker === '+') plus.push(index);
		const code = text.charCodeAt(block.start);
		if (code < 0x2000 && code !== 0x394) continue;
		const first = outline.words(block.start, Math.min(block.end, block.start + 3))[0];
		const weight = first?.word?.label ?? 0;
		if (first && isDelta(first.key)) delta = true;
		if (weight >= 2) good = true;
		else if (weight <= -2) bad = true;
	}
	close();
	if (delta) for (const index of plus) markers.add(index);
	return { symbols: good && bad, markers, closing: closed.size === 2 && ends >= 3, grades: letters.size >= 2 && graded >= 3 };
}
