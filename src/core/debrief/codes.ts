import type { Block } from '../markdown/block.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { readLabel, type Label, type Sense } from './label.ts';

/**
 * A word or sign of the writer's own that comes back on line after line: `flat – no plan`, `☀️ named the drug`,
 * `cut rework to 4 % = good bead`, `Budget -> RIGHT MESS. Made a number up`.
 */
export interface Code {
	readonly key: string;
	readonly label: Label;
	/** A legend says what it means. */
	readonly explained: boolean;
	/** The code itself. */
	readonly start: number;
	readonly end: number;
	/** What it is said of: behind it, or all the line where the code ends it. */
	readonly body: number;
	readonly stop: number;
}

export interface Codes {
	/** By block. */
	readonly lines: ReadonlyMap<number, Code>;
	/** Lines that say what the codes mean. */
	readonly legends: ReadonlySet<number>;
}

interface Draft extends Omit<Code, 'label' | 'explained'> {
	readonly block: number;
}

type Words = (start: number, end: number) => readonly Token[];

const PICTURE = '(?:\\p{Extended_Pictographic}[\\u{1f3fb}-\\u{1f3ff}]?\\ufe0f?(?:\\u200d\\p{Extended_Pictographic}\\ufe0f?)*){1,3}';
const SIGN = new RegExp(`^(${PICTURE}|[!?=~^<>]{1,3}|[xXoO]|[☆★○●◎△▲▽▼◇◆□■×✕♪♭♯]{1,5})[ \\t]+(?=\\S)`, 'u');
/** `KEEP the canteen story`, `RED Role-play: …`. */
const LOUD = /^(\p{Lu}{3,9})[ \t]+(?=\S)(?!\p{Lu}{2,}[ \t])/u;
/** `? = asked` */
const SAYS_ELSE = new Set<Sense>(['asked', 'ask', 'action', 'process', 'answer', 'other']);
/** Neither good nor bad, in whatever dress. */
const MIDDLE_WORD = /^(?:so[ -]?so|meh|eh+|hm+|ok(?:ay)?|fine|fair|average|medium|mid|mixed|neutral|alright|amber|yellow|orange|±|△|▲|🤷.*|😐|🟡|🟠|🟨|一般|还行|보통|무난)$/iu;
/** Signs that grade without a legend where both sides are used. */
const GOOD_SIGN = /^[○◎oO]$/u;
const BAD_SIGN = /^[×✕✗xX]$/u;
const GRADES = /^[○◎oO△▲×✕✗xX]$/u;
/** Signs that are bullets as well. */
const BULLET = /^[○●◎△▲✕✗×▪►▸]$/u;
const HEAD = pattern(/^(\p{L}[^\n:：.!?,;()[\]|=]{0,28}?)[ \t]+([–—=|→/]|--?>?|=>)[ \t]+(?=\S)/u);
const FIELD = /^(\p{L}[\p{L} _-]{1,24})::[ \t]*(?=\S)/u;
const MIDDLE = pattern(/[ \t](?:->|→|=>)[ \t]*(\p{L}[^\n:：.!?,;()[\]|=>-]{0,28}?)(?:[.!:;,–—]+[ \t]+|[ \t]+[–—-][ \t]+)(?=\S)/u);
const TAIL = /[ \t]+(=|->|→|=>|–|—)[ \t]*(\p{L}[^\n:：.?,;()[\]|=>]{0,28}?)[.!]*$/u;
const BRACKET = /[ \t]*[([]([^\n()[\]\d:：?,]{1,24})(?:,[^\n()[\]]{1,60})?[)\]][.!]*$/u;
/** `(weak, I said I would talk to him)`: a line in brackets. */
const WHOLE_BRACKET = /^[([]([^\n()[\]\d:：?,.;]{1,20}?)(?:[,.;]|[ \t](?:because|since|as|I|but)[ \t])[^\n()[\]]{3,120}[)\]]$/u;
const LAST_SIGN = new RegExp(`(?:[ \\t]*(?=\\p{Extended_Pictographic}|[☆★])|[ \\t]+)(${PICTURE}|[☆★]{1,5}|[○●◎△▲▽✕✗×✓✔]|\\+{1,2}|[–−-]{1,2}|±)$`, 'u');
const LONGEST = 600;
const MOST_KEYS = 12;
const CAPITALS = pattern(/^[^\p{Ll}\p{Lo}]*\p{Lu}[^\p{Ll}\p{Lo}]*$/u);
/** Between a code and its meaning. */
const MEANS = '[ \\t]*(?:=|:|：|→|->|–|—|means|is for|for)[ \\t]*';

/** Finds the codes of a note: two lines at least bear the same one, or a legend explains it. */
export function findCodes(text: string, blocks: readonly Block[], words: Words): Codes {
	const groups = new Map<string, Draft[]>();
	for (const [index, block] of blocks.entries()) {
		if ((block.kind !== 'text' && block.kind !== 'item') || block.task !== null || block.end - block.start > LONGEST) continue;
		const next = blocks[index + 1];
		// a line with a list below it is a label of another kind
		if (next?.kind === 'item' && (block.kind === 'text' ? block.item < 0 : next.depth > block.depth) && block.end - block.start < 60) continue;
		for (const [shape, draft] of draftsOf(text, block, index)) {
			const group = groups.get(shape);
			if (group) group.push(draft);
			else groups.set(shape, [draft]);
		}
	}
	const lines = new Map<number, Code>();
	const legends = new Set<number>();
	for (const [shape, drafts] of groups) {
		if (drafts.length < 2) continue;
		const counts = new Map<string, number>();
		for (const { key } of drafts) counts.set(key, (counts.get(key) ?? 0) + 1);
		const capitals = drafts.filter(({ start, end }) => end - start > 3 && CAPITALS.test(text.slice(start, end)));
		const loud = shape !== 'sign' && capitals.length >= 2;
		let keys = [...counts.keys()].filter((key) => (counts.get(key) ?? 0) > 1);
		// of a kind that reads as labels beyond doubt, one bearer is enough
		const pairs = shape === 'loud' || shape.startsWith('tail') || shape.startsWith('bracket');
		const sure = new Set(pairs ? drafts.filter(({ key, start, end }) => MIDDLE_WORD.test(key) || isSure(readLabel(words(start, end), false))).map(({ key }) => key) : []);
		const graded = drafts.some(({ key }) => GOOD_SIGN.test(key)) && drafts.some(({ key }) => BAD_SIGN.test(key));
		if ((keys.length === 0 && !loud && !graded && sure.size < 2) || keys.length > MOST_KEYS) continue;
		if (shape === 'loud' && (sure.size < 2 || drafts.filter(({ key }) => sure.has(key)).length < 3)) continue;
		const meanings = legendOf(text, blocks, [...counts.keys()].slice(0, 40), words);
		for (const index of meanings.lines) legends.add(index);
		keys = [...counts.keys()].filter((key) => (counts.get(key) ?? 0) > 1 || meanings.labels.has(key) || (loud && capitals.some((one) => one.key === key)) || sure.has(key) || (graded && GRADES.test(key)));
		const wordy = shape !== 'sign' && shape !== 'last';
		if (keys.length < (wordy && !shape.startsWith('tail') && !shape.startsWith('bracket') ? 1 : 2)) continue;
		for (const { block, key, start, end, body, stop } of drafts) {
			if (!keys.includes(key) || meanings.lines.has(block) || lines.has(block) || /^[^:：]{0,24}[:：]$/u.test(text.slice(body, stop))) continue;
			const own = readLabel(words(start, end), false);
			const told = meanings.labels.get(key) ?? byConvention(key, own, graded, pairs);
			// `RIGHT MESS = speaks for itself`
			const meaning = told?.sense === 'unknown' && told.lean === 0 ? { ...told, lean: own.lean } : told;
			lines.set(block, { key, start, end, body, stop, explained: meaning !== undefined, label: meaning ?? plusOrMinus(key) ?? (own.size === 0 && !wordy ? { ...own, sense: 'unknown' } : own) });
		}
	}
	return { lines, legends };
}

function draftsOf(text: string, block: Block, index: number): [shape: string, draft: Draft][] {
	const { start, end } = block;
	const source = text.slice(start, end);
	const draft = (at: number, length: number, body: number, stop = end): Draft => ({ block: index, key: keyOf(source.slice(at, at + length)), start: start + at, end: start + at + length, body, stop });
	const found: [string, Draft][] = [];
	const field = FIELD.exec(source);
	if (field) return [['field', draft(0, (field[1] as string).length, start + field[0].length)]];
	// `○ kept calm` beside `✕ lost the thread`: the bullet is the sign
	if (BULLET.test(block.marker)) return [['sign', { block: index, key: keyOf(block.marker), start: block.from, end: block.from + block.marker.length, body: start, stop: end }]];
	const sign = SIGN.exec(source);
	if (sign) {
		found.push(['sign', draft(0, (sign[1] as string).length, start + sign[0].length)]);
		return found;
	}
	const loud = LOUD.exec(source);
	if (loud) found.push(['loud', draft(0, (loud[1] as string).length, start + loud[0].length)]);
	const head = HEAD.exec(source);
	if (head && isFew(head[1] as string)) found.push([`head ${head[2] as string}`, draft(0, (head[1] as string).length, start + head[0].length)]);
	const middle = /[>→]/u.test(source) ? MIDDLE.exec(source) : null;
	if (middle && isFew(middle[1] as string)) found.push(['middle', draft(middle.index + middle[0].indexOf(middle[1] as string), (middle[1] as string).length, start + middle.index + middle[0].length)]);
	const tail = /[=>→–—]/u.test(source.slice(-44)) ? TAIL.exec(source.slice(-44)) : null;
	const from = Math.max(0, source.length - 44);
	if (tail && from + tail.index > 3 && isFew(tail[2] as string)) found.push([`tail ${tail[1] as string}`, draft(from + tail.index + tail[0].lastIndexOf(tail[2] as string), (tail[2] as string).length, start, start + from + tail.index)]);
	const whole = WHOLE_BRACKET.exec(source);
	if (whole) return [['bracket', draft(1, (whole[1] as string).length, start + 1, end - 1)]];
	const bracket = BRACKET.exec(source.slice(-90));
	const near = Math.max(0, source.length - 90);
	if (bracket && near + bracket.index > 3 && isFew(bracket[1] as string)) found.push(['bracket', draft(near + bracket.index + bracket[0].indexOf(bracket[1] as string), (bracket[1] as string).length, start, start + near + bracket.index)]);
	const last = LAST_SIGN.exec(source.slice(-12));
	const close = Math.max(0, source.length - 12);
	if (last && close + last.index > 3) found.push(['last', draft(close + last.index + last[0].lastIndexOf(last[1] as string), (last[1] as string).length, start, start + close + last.index)]);
	return found;
}

function isFew(words: string): boolean {
	return words.split(/\s+/u).length <= (CAPITALS.test(words) ? 6 : 4);
}

function isSure(label: Label): boolean {
	return isJudging(label) && label.pure;
}

/** What a code says that no legend explains: `○` beside `×`, `ugh` and `nice` behind arrows, `so-so`. */
function byConvention(key: string, own: Label, graded: boolean, behind: boolean): Label | undefined {
	const as = (sense: Sense): Label => ({ ...own, sense, known: 1, pure: true, lean: 0 });
	if (MIDDLE_WORD.test(key)) return as('neutral');
	if (graded && GOOD_SIGN.test(key)) return as('strength');
	if (graded && BAD_SIGN.test(key)) return as('gap');
	if (behind && own.sense === 'neutral' && own.size === 1 && Math.abs(own.lean) >= 1) return as(own.lean > 0 ? 'strength' : 'gap');
	return undefined;
}

/** `(+)` and `(-)` at the end of lines. */
function plusOrMinus(key: string): Label | null {
	if (!/^[+\-–−]{1,2}$/u.test(key)) return null;
	return { sense: key.startsWith('+') ? 'strength' : 'gap', known: 1, size: 1, pure: true, lean: 0, theirs: false };
}

function keyOf(words: string): string {
	return words.toLowerCase().replace(/\ufe0f/gu, '').replace(/\s+/gu, ' ').trim();
}

/** `GRADELY = did myself proud, RIGHT MESS = speaks for itself`, in one line or in several. */
function legendOf(text: string, blocks: readonly Block[], keys: readonly string[], words: Words): { labels: ReadonlyMap<string, Label>; lines: ReadonlySet<number> } {
	const labels = new Map<string, Label>();
	const lines = new Set<number>();
	const escaped = [...keys].sort((a, b) => b.length - a.length).map((key) => key.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '[ \\t]+')).join('|');
	// `○ good △ fair ✕ bad`: the next sign ends what one means
	const signs = keys.every((key) => !/[\p{L}\p{N}]/u.test(key));
	const entry = new RegExp(`(?:^|[\\s,;(/|·•])(${escaped})\\ufe0f?(${MEANS}|[ \\t]+)([^,;/|·•()\\n]{${signs ? `1,40}?)(?=[ \\t]*(?:[,;/|·•()]|$|${escaped}))` : '2,40})'}`, 'giu');
	for (const [index, { kind, from: start, end }] of blocks.entries()) {
		if ((kind !== 'text' && kind !== 'item') || end - start > 240) continue;
		const source = text.slice(start, end);
		const entries = [...source.matchAll(entry)];
		const found = new Set(entries.map((match) => keyOf(match[1] as string)));
		const bracketed = /^\(.*\)$/su.test(source.trim());
		const stated = signs ? entries.length : entries.filter((match) => (match[2] as string).trim() !== '').length;
		if (found.size < 2 || (stated < 2 && !bracketed)) continue;
		lines.add(index);
		for (const match of entries) {
			const key = keyOf(match[1] as string);
			if (labels.has(key)) continue;
			const at = start + match.index + match[0].length - (match[3] as string).length;
			const label = readLabel(words(at, at + (match[3] as string).trimEnd().length), false);
			// in a legend a word that leans is enough: `porosity = a flaw`
			const sense = isJudging(label) || SAYS_ELSE.has(label.sense) ? label.sense : Math.abs(label.lean) >= 1 ? (label.lean > 0 ? 'strength' : 'gap') : 'unknown';
			labels.set(key, sense === 'unknown' ? { ...label, sense } : { ...label, sense, known: 1 });
		}
	}
	// `○=好 △=一般 ✕=砸了`: from best to worst or back, so one end says what the other is, and what lies between is neither
	const ends = [...labels].filter(([, { sense }]) => !SAYS_ELSE.has(sense));
	const [one, a] = ends[0] ?? [];
	const [other, b] = ends[ends.length - 1] ?? [];
	if (ends.length > 1 && one !== undefined && other !== undefined && a && b) {
		if (isJudging(a) && b.sense === 'unknown') labels.set(other, { ...a, sense: a.sense === 'gap' ? 'strength' : 'gap' });
		else if (isJudging(b) && a.sense === 'unknown') labels.set(one, { ...b, sense: b.sense === 'gap' ? 'strength' : 'gap' });
		const named = [...labels.values()];
		if (named.some(({ sense }) => sense === 'strength') && named.some(({ sense }) => sense === 'gap')) {
			for (const [key, label] of labels) if (label.sense === 'unknown') labels.set(key, { ...label, sense: 'neutral' });
		}
	}
	return { labels, lines };
}

function isJudging({ sense }: Label): boolean {
	return sense === 'strength' || sense === 'gap';
}
