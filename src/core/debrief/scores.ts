import type { Block } from '../markdown/block.ts';
import type { Span } from '../note.ts';
import type { Kind } from './debrief.ts';
import { readLabel, type Sense } from './label.ts';
import type { Outline } from './outline.ts';
import type { Unit } from './units.ts';

const SCORE = /(?:^|[\s(:|])(\d{1,2}(?:[.,]\d)?)\s*(?:\/|out of|von|분의)\s*(5|10|4|3|100|7)(?=[\s).,;|]|$)/u;
const STARS = /^\s*(★{1,5})(☆{0,4})\s*$/u;
const GOOD_WORDS = /^(?:strong|strong hire|hire|very strong|excellent|great|good|exceeds?(?: expectations| bar)?|above bar|meets bar|meets the bar|meets expectations|met|pass|passed|solid|high|yes|✅|👍|🟢|✓|강함|좋음|好|强)$/iu;
const BAD_WORDS = /^(?:weak|no hire|strong no hire|poor|bad|below bar|below the bar|below expectations|does not meet|not met|fail|failed|missing|low|needs work|needs improvement|no|❌|👎|🔴|✗|약함|부족|差|弱)$/iu;
const OVERALL = /^(?:overall|total|rating|my rating|self rating|score|confidence|difficulty|mood|energy|how it felt|feeling|interest|excitement|vibe|likelihood|chance|fun|enjoyment|company|culture|glassdoor|salary|comp|location|commute)\b/iu;

/**
 * From a score with its scale: at least 0.75 of it is a strength, below 0.5 a gap, between neither.
 * (design.md, section 4)
 */
export function kindOfScore(value: number, scale: number): Kind | null {
	if (value > scale || scale === 0) return null;
	const share = value / scale;
	return share >= 0.75 ? 'strength' : share < 0.5 ? 'gap' : null;
}

/** `Communication: 4/5 clear and calm`; a score of the whole interview is no item. */
export function scoredKind(outline: Outline, unit: Unit): Kind | null {
	if (!unit.runIn) return null;
	const label = outline.text.slice(unit.runIn.start, unit.runIn.end);
	if (OVERALL.test(label)) return null;
	const body = outline.text.slice(unit.runIn.body, Math.min(unit.end, unit.runIn.body + 24));
	const match = SCORE.exec(body);
	if (match && match.index <= 1) return kindOfScore(Number((match[1] as string).replace(',', '.')), Number(match[2]));
	const stars = STARS.exec(outline.text.slice(unit.runIn.body, unit.end));
	if (stars) return kindOfScore((stars[1] as string).length, (stars[1] as string).length + (stars[2] as string).length);
	return null;
}

interface Table {
	readonly senses: readonly Sense[];
	readonly scoreColumn: number;
	/** From `1-5` or `/10` in the head of the score's column, else null. */
	readonly scale: number | null;
}

/** Strengths and gaps of one row: from columns that are labels, from a score, or from a first cell that is a label. */
export function tableItems(outline: Outline, unit: Unit, sense: Sense): { span: Span; kind: Kind }[] {
	const row = outline.blocks[unit.block] as Block;
	if (row.header) return [];
	const filled = row.cells.filter(({ start, end }) => !isBlankCell(outline.text.slice(start, end)));
	if (filled.length === 0) return [];
	const table = tableOf(outline, unit.block);
	const found: { span: Span; kind: Kind }[] = [];
	for (const [column, cell] of row.cells.entries()) {
		const kind = table?.senses[column];
		if ((kind === 'strength' || kind === 'gap') && filled.includes(cell)) found.push({ span: cell, kind });
	}
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
	if (row.cells.length >= 2 && (label.sense === 'strength' || label.sense === 'gap')) {
		return row.cells.slice(1).filter((cell) => filled.includes(cell)).map((cell) => ({ span: cell, kind: label.sense as Kind }));
	}
	if (sense === 'strength' || sense === 'gap') return [{ span: whole, kind: sense }];
	return [];
}

function tableOf(outline: Outline, block: number): Table | null {
	let index = block;
	while (index >= 0 && outline.blocks[index]?.kind === 'row' && !outline.blocks[index]?.header) index--;
	const head = outline.blocks[index];
	if (!head || head.kind !== 'row') return null;
	const names = head.cells.map(({ start, end }) => outline.text.slice(start, end));
	const senses = head.cells.map(({ start, end }) => readLabel(outline.words(start, end), false).sense);
	const scoreColumn = names.findIndex((name) => /(?:score|rating|grade|verdict|level|mark|how (?:it|i)|result|assessment|\/ ?(?:5|10|4)$|점수|평가|评分|分数|得分)/iu.test(name));
	const scale = /(?:\/|of|[-–]) ?(3|4|5|7|10|100)\)?$/u.exec(names[scoreColumn] ?? '');
	return { senses, scoreColumn, scale: scale ? Number(scale[1]) : null };
}

function cellKind(source: string, scale: number | null): Kind | null {
	const cell = source.replace(/[*_`]/gu, '').trim();
	const match = SCORE.exec(cell);
	if (match) return kindOfScore(Number((match[1] as string).replace(',', '.')), Number(match[2]));
	const stars = STARS.exec(cell);
	if (stars) return kindOfScore((stars[1] as string).length, (stars[1] as string).length + (stars[2] as string).length);
	if (scale !== null && /^\d{1,3}(?:[.,]\d)?$/u.test(cell)) return kindOfScore(Number(cell.replace(',', '.')), scale);
	if (GOOD_WORDS.test(cell)) return 'strength';
	if (BAD_WORDS.test(cell)) return 'gap';
	return null;
}

function isBlankCell(source: string): boolean {
	return /^[\s\-–—_.…]*$|^(?:n\/?a|none|tbd|nil)$/iu.test(source);
}
