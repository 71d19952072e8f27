import type { Block } from '../markdown/block.ts';
import type { Span } from '../note.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { Kind } from './debrief.ts';
import { readLabel, type Sense } from './label.ts';
import { valueOf } from './landed.ts';
import { hearLine, newHearing, type Hearing } from './hearings.ts';
import { settledPair } from './settle.ts';
import { isNothing } from './nothing.ts';
import { kindOfScore } from './score-kind.ts';
import type { Outline } from './outline.ts';
import type { Unit } from './units.ts';
import { VERDICT } from './verdict.ts';

const SCORE = pattern(/(?:^|[\s(:|])(\d{1,2}(?:[.,]\d)?)\s*(?:\/|out of|von|분의)\s*(5|10|4|3|100|7|20)(?=[\s).,;|，。；、]|$)/u);
const STARS = pattern(/^\s*(★{1,5})(☆{0,4})\s*$/u);
const GOOD_WORDS = pattern(/^(?:strong|strong hire|hire|very strong|excellent|great|good|exceeds?(?: expectations| bar)?|above bar|meets bar|meets the bar|meets expectations|met|pass|passed|solid|high|yes|✅|👍|🟢|✓|강함|좋음|好|强)$/iu);
const BAD_WORDS = pattern(/^(?:weak|rough|shaky|no hire|strong no hire|poor|bad|below bar|below the bar|below expectations|does not meet|not met|fail|failed|missing|low|needs work|needs improvement|no|❌|👎|🔴|✗|약함|부족|差|弱)$/iu);
const OVERALL = pattern(/^(?:overall|total|rating|my rating|self rating|score|confidence|difficulty|mood|energy|how it felt|feeling|interest|excitement|vibe|likelihood|chance|fun|enjoyment|company|culture|glassdoor|salary|comp|location|commute)\b/iu);

const GOOD_START = pattern(/^(?:very |really |pretty )?(?:strong(?:ly)?|great|good|well|excellent|nailed|solid|confident|smooth(?:ly)?|상(?=[\s,.])|上(?=[，。,. ])|a(?:\+|-|−)?(?=[\s,.;:–—-])|很好|不错|좋|잘)/iu);
/** `Result: no, they want …` is an outcome. */
const REFUSED = /^(?:no(?: hire)?|rejected|failed)(?![a-z])/iu;
/** `… the roster. Rating 9/10, he wrote it down`. */
const RATED = pattern(/(?:^|\.\s+)(?:rating|score|rated)[ \t:]+(\d{1,2}(?:[.,]\d)?)[ \t]*\/[ \t]*(10|5)(?!\d)[,;:–—. -]+(\S.*)$/isu);
const INLINE_SCORE = /^(?<lead>[^\n|]{2,70}?)[ \t]*(?:[:–—-][ \t]*)?(\d{1,2}(?:[.,]\d)?)[ \t]*\/[ \t]*(10|5|4|3|20)(?![\d/])(?<rest>.*)$/su;
/** `Parking ★★★★☆ the owner copied it`. */
const INLINE_STARS = /^[^\n|★☆]{2,40}[ \t]+(★{1,5})(☆{0,4})[ \t]+(\S.*)$/su;

const BOLD_END = /^[.!)]{0,2}(?:\*\*|__)[ \t]+(?=\S)/u;

/** Something judged with a score or a word for one, and the words that explain it. */
export interface Scored {
	readonly kind: Kind;
	readonly start: number;
	readonly end: number;
}

/**
 * `Communication: 4/5 clear and calm` is an item as it stands; of `Verdict: weak, told it as a spectator` the words
 * behind the label. A bare verdict or a score of the whole interview is none.
 */
export function scoredItem(outline: Outline, unit: Unit): Scored | null {
	const { text } = outline;
	const label = unit.runIn ? text.slice(unit.runIn.start, unit.runIn.end) : '';
	if (OVERALL.test(label) && !VERDICT.test(label)) return null;
	const from = unit.runIn?.body ?? unit.start;
	const body = text.slice(from, unit.end);
	const explained = (rest: string): boolean => rest.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length >= 2 || /\p{Script=Han}{4}|\p{Script=Hangul}{4}/u.test(rest);
	if (unit.runIn) {
		const match = SCORE.exec(body.slice(0, 24));
		const scored = match && match.index <= 1 ? kindOfScore(Number((match[1] as string).replace(',', '.')), Number(match[2])) : stars(body);
		if (VERDICT.test(label)) {
			const kind = scored ?? (GOOD_START.test(body) ? 'strength' : (valueOf(body) === 'gap' || /^(?:하(?=[\s,.])|下(?=[，。,. ]))/u.test(body)) && !REFUSED.test(body) ? 'gap' : null);
			const rest = match ? body.slice(match[0].length) : body.replace(/^\S+/u, '');
			return kind && explained(rest) ? { kind, start: from, end: unit.end } : null;
		}
		if (scored) {
			// `**Pace: 3/10.** You spoke …`: what stands behind the emphasis says why
			const closed = match && BOLD_END.exec(body.slice(match[0].length));
			return { kind: scored, start: closed ? from + match[0].length + closed[0].length : unit.start, end: unit.end };
		}
	}
	const rated = RATED.exec(body);
	if (rated && explained(rated[3] as string)) {
		const kind = kindOfScore(Number((rated[1] as string).replace(',', '.')), Number(rated[2]));
		const start = from + rated.index + (rated[0].startsWith('.') ? 1 : 0);
		return kind ? { kind, start: start + (/^\s*/u.exec(outline.text.slice(start, unit.end))?.[0].length ?? 0), end: unit.end } : null;
	}
	const starred = body.includes('★') ? INLINE_STARS.exec(body) : null;
	if (starred && explained(starred[3] as string)) {
		const kind = kindOfScore((starred[1] as string).length, (starred[1] as string).length + (starred[2] as string).length);
		return kind ? { kind, start: unit.end - (starred[3] as string).length, end: unit.end } : null;
	}
	if (unit.runIn || !/\d[ \t]*\/[ \t]*\d/u.test(body) || unit.kind !== 'item') return null;
	const inline = INLINE_SCORE.exec(body);
	if (!inline || OVERALL.test(inline.groups?.['lead'] ?? '') || !/\p{L}/u.test(inline.groups?.['lead'] ?? '') || (inline.groups?.['lead'] ?? '').split(/\s+/u).length > 6) return null;
	const kind = kindOfScore(Number((inline[2] as string).replace(',', '.')), Number(inline[3]));
	return kind ? { kind, start: unit.start, end: unit.end } : null;
}

function stars(body: string): Kind | null {
	const match = STARS.exec(body);
	return match ? kindOfScore((match[1] as string).length, (match[1] as string).length + (match[2] as string).length) : null;
}

/** What a table below such a label holds is not said of the candidate. */
const ELSEWHERE = new Set<Sense>(['other', 'requirement', 'preparation']);

interface Table {
	readonly senses: readonly Sense[];
	readonly scoreColumn: number;
	/** From `1-5` or `/10` in the head of the score's column, else null. */
	readonly scale: number | null;
}

/** Strengths and gaps of one row: from columns that are labels, from a score, or from a first cell that is a label. */
export function tableItems(outline: Outline, unit: Unit, sense: Sense): { span: Span; kind: Kind }[] {
	const row = outline.blocks[unit.block] as Block;
	if (row.header || ELSEWHERE.has(sense)) return [];
	const filled = row.cells.filter(({ start, end }) => !isNothing(outline.text.slice(start, end), outline.words(start, end)));
	if (filled.length === 0) return [];
	const table = tableOf(outline, unit.block);
	const found: { span: Span; kind: Kind }[] = [];
	for (const [column, cell] of row.cells.entries()) {
		const kind = table?.senses[column];
		if ((kind === 'strength' || kind === 'gap') && filled.includes(cell)) found.push({ span: cell, kind });
	}
	if (table?.senses.includes('other') && found.length === 0) return [];
	if (found.length > 0 || table?.senses.some((kind) => kind === 'strength' || kind === 'gap')) return found;
	const first = row.cells[0] as Span;
	const last = filled[filled.length - 1] as Span;
	const whole: Span = { start: first.start, end: last.end, line: row.line };
	if (table && table.scoreColumn >= 0) {
		const cell = row.cells[table.scoreColumn];
		if (!cell || OVERALL.test(outline.text.slice(first.start, first.end))) return [];
		const kind = cellKind(outline.text.slice(cell.start, cell.end), table.scale);
		return kind ? [{ span: whole, kind }] : [];
	}
	const label = readLabel(outline.words(first.start, first.end), false);
	if (row.cells.length >= 2 && label.pure && (label.sense === 'strength' || label.sense === 'gap')) {
		return row.cells.slice(1).filter((cell) => filled.includes(cell)).map((cell) => ({ span: cell, kind: label.sense as Kind }));
	}
	if (sense === 'strength' || sense === 'gap') return [{ span: whole, kind: sense }];
	return [];
}

/** The row of each note that was read last: rows come in order, so nobody walks back over a whole table for each of them. */
const lastRows = new WeakMap<Outline, { readonly row: number; readonly table: Table | null }>();

function tableOf(outline: Outline, block: number): Table | null {
	const last = lastRows.get(outline);
	let index = block;
	while (index >= 0 && index !== last?.row && outline.blocks[index]?.kind === 'row' && !outline.blocks[index]?.header) index--;
	const table = last && index === last.row ? last.table : headedBy(outline, index);
	lastRows.set(outline, { row: block, table });
	return table;
}

function headedBy(outline: Outline, index: number): Table | null {
	const head = outline.blocks[index];
	if (head?.kind !== 'row') return null;
	const names = head.cells.map(({ start, end }) => outline.text.slice(start, end));
	const senses = contrasted(names, head.cells.map(({ start, end }) => readLabel(outline.words(start, end), false).sense));
	const settled = votedColumns(outline, index, senses);
	if (settled) return { senses: settled, scoreColumn: -1, scale: null };
	const named = names.findIndex((name) => /(?:score|rating|grade|verdict|level|mark|^how$|how (?:it|i|did)|result|assessment|shown|demonstrated|evidenced?|convinced|\/ ?(?:5|10|4)$|점수|평가|评分|分数|得分)/iu.test(name));
	const scoreColumn = named >= 0 ? named : scoredColumn(outline, index, head.cells.length);
	const scale = /(?:\/|of|[-–]) ?(3|4|5|7|10|100)\)?$/u.exec(names[scoreColumn] ?? '');
	return { senses, scoreColumn, scale: scale ? Number(scale[1]) : scoreColumn < 0 ? null : statedScale(outline, index, scoreColumn) };
}

const STATED = /(?:scores?|scored|marks?|marked|scale|ratings?|rated?|graded?|points?|myself)[^.\n|]{0,24}?(?:(?:(?:from )?[01] *(?:to|-|–|—|\.\.\.?) *)|out of |\/ ?|of )(5|10|4|3|7|100)(?!\d)|(?:打分|评分|점수|만점)[^\n|]{0,8}?(5|10|100)/giu;

/** `Scores 1 to 5` above a column of plain numbers, the nearest one; else the least scale that holds them all. */
function statedScale({ blocks, text }: Outline, head: number, column: number): number | null {
	const values: number[] = [];
	for (let index = head + 1; blocks[index]?.kind === 'row' && values.length < SAMPLE; index++) {
		const cell = (blocks[index] as Block).cells[column];
		const value = cell && /^\d{1,3}(?:[.,]\d)?$/u.exec(text.slice(cell.start, cell.end).replace(/[*_`]/gu, '').trim());
		if (value) values.push(Number(value[0].replace(',', '.')));
	}
	if (values.length < 2) return null;
	const most = Math.max(...values);
	const from = Math.max(0, (blocks[head] as Block).start - BEFORE);
	const stated = [...text.slice(from, (blocks[head] as Block).start).matchAll(STATED)].pop();
	const scale = stated ? Number(stated[1] ?? stated[2]) : 0;
	if (scale >= most) return scale;
	return values.length < 3 || new Set(values).size < 2 ? null : most <= 5 ? 5 : most <= 10 ? 10 : null;
}

const OPEN = new Set<Sense>(['unknown', 'neutral', 'other']);
/** How far above a table its scale is looked for. */
const BEFORE = 900;

/** Two or three columns side by side whose heads nobody knows are heard like labels: `took away | brought in`. */
function votedColumns(outline: Outline, head: number, senses: readonly Sense[]): readonly Sense[] | null {
	const { blocks, text } = outline;
	const { cells } = blocks[head] as Block;
	if (cells.length < 2 || cells.length > 3 || senses.some((sense) => sense === 'strength' || sense === 'gap' || sense === 'mixed' || sense === 'assessment')) return null;
	const hearings = cells.map(({ start, end }) => {
		const tokens = outline.words(start, end);
		const label = readLabel(tokens, false);
		return (label.sense === 'other' && label.theirs) || !OPEN.has(label.sense) ? null : newHearing(text.slice(start, end).toLowerCase(), label, tokens, 'plain');
	});
	for (let index = head + 1; blocks[index]?.kind === 'row' && index <= head + SAMPLE; index++) {
		for (const [column, { start, end }] of (blocks[index] as Block).cells.entries()) {
			const tokens = outline.words(start, end);
			// the cells of a column of topics are short
			if (hearings[column] && !isNothing(text.slice(start, end), tokens)) hearings[column].lines.push(hearLine(tokens, text.slice(start, end)));
		}
	}
	const heard = hearings.filter((hearing) => hearing !== null && hearing.lines.length >= 2) as Hearing[];
	const kinds = settledPair(heard);
	return kinds ? hearings.map((hearing) => (hearing && kinds.get(hearing)) ?? 'neutral') : null;
}

/** `Went for me | Went against me`: of two columns with a word in common, one tells what the other is. */
function contrasted(names: readonly string[], senses: readonly Sense[]): readonly Sense[] {
	const known = senses.findIndex((sense) => sense === 'strength' || sense === 'gap');
	const other = senses.findIndex((sense) => sense === 'neutral' || sense === 'unknown');
	if (known < 0 || other < 0 || senses.length !== 2) return senses;
	const words = names.map((name) => name.toLowerCase().split(/[^\p{L}\p{M}]+/u).filter((word) => word !== ''));
	if (!words[known]?.some((word) => words[other]?.includes(word))) return senses;
	return senses.map((sense, column) => (column === known ? sense : senses[known] === 'gap' ? 'strength' : 'gap'));
}

/** A column of `4/5` whatever its name: two rows or more, and most of those there are. */
function scoredColumn({ blocks, text }: Outline, head: number, columns: number): number {
	const counts = new Array<number>(columns).fill(0);
	let rows = 0;
	for (let index = head + 1; blocks[index]?.kind === 'row' && rows < SAMPLE; index++) {
		rows++;
		for (const [column, { start, end }] of (blocks[index] as Block).cells.entries()) {
			const cell = text.slice(start, end);
			if (column > 0 && column < columns && ((cell.length < 12 && (SCORE.test(cell) || STARS.test(cell))) || (column > 1 && wordKind(cell) !== null))) counts[column] = (counts[column] as number) + 1;
		}
	}
	return counts.findIndex((count) => count >= 2 && count * 2 > rows);
}

/** Rows of a table that are looked at. */
const SAMPLE = 12;

function cellKind(source: string, scale: number | null): Kind | null {
	const cell = source.replace(/[*_`]/gu, '').trim();
	const match = SCORE.exec(cell);
	if (match) return kindOfScore(Number((match[1] as string).replace(',', '.')), Number(match[2]));
	const rated = stars(cell);
	if (rated) return rated;
	if (scale !== null && /^\d{1,3}(?:[.,]\d)?$/u.test(cell)) return kindOfScore(Number(cell.replace(',', '.')), scale);
	return wordKind(cell);
}

/** `strong`, `weak, no structure` */
function wordKind(cell: string): Kind | null {
	const word = cell.replace(/[*_`]/gu, '').trim().split(/[,;:.(–—!]|[ \t]-/u, 1)[0]?.trim() ?? '';
	return GOOD_WORDS.test(word) ? 'strength' : BAD_WORDS.test(word) ? 'gap' : null;
}
