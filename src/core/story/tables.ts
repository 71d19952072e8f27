import type { Block } from '../markdown/block.ts';
import { skipSpace } from '../markdown/inline.ts';
import type { Span } from '../note.ts';
import { partLabel } from './part-label.ts';
import type { PartWord } from './part-words.ts';
import { PARTS, type PartName } from './story.ts';

/** A story told in a table: by rows, one part each, or by columns, one story a row. */
export interface TableStory {
	/** Index of its first and last row. */
	readonly from: number;
	readonly to: number;
	readonly cells: Readonly<Partial<Record<PartName, Span>>>;
	readonly weight: number;
	/** The cell that names it; null where the table has none. */
	readonly name: Span | null;
	/** What names it is the question, by the label beside or above. */
	readonly asked: boolean;
	readonly tags: Span | null;
}

const QUESTION = /^[\s*_#]*(?:questions?|prompt|q|when asked|asked|问题|题目|面试题|질문)[\s*_:：]*$/iu;
const NAME = /^[\s*_#]*(?:story|title|name|question|prompt|example|q|when asked|topic|故事|标题|问题|题目|案例|질문|제목|이야기|사례)[\s*_]*$/iu;
const TAG = /^[\s*_#]*(?:competenc(?:y|ies|es?)|tags?|skills?|theme|for|best for|answers|also answers|can answer|shows|能力|标签|考点|역량|태그)[\s*_]*$/iu;

/** Stories of one table: `from` is its first row, `to` the block behind its last one. */
export function tableStories(text: string, blocks: readonly Block[], from: number, to: number): TableStory[] {
	const head = blocks[from] as Block;
	const columns = head.cells.map(({ start, end }) => label(text, start, end));
	if (columns.filter((words) => words !== null).length >= 3) return byColumns(columns, head);
	return byRows();

	function byColumns(words: readonly (readonly PartWord[] | null)[], header: Block): TableStory[] {
		const found: TableStory[] = [];
		const name = header.cells.findIndex(({ start, end }) => NAME.test(text.slice(start, end)));
		const tag = header.cells.findIndex(({ start, end }) => TAG.test(text.slice(start, end)));
		const first = words[0] === null ? 0 : -1;
		for (let index = from + 1; index < to; index++) {
			const row = blocks[index] as Block;
			const cells: Partial<Record<PartName, Span>> = {};
			let weight = 0;
			for (const [column, own] of words.entries()) {
				const cell = row.cells[column];
				if (!own || !cell) continue;
				for (const part of distinctParts(own, cells)) cells[part] = cell;
				weight += Math.max(...own.map((word) => word.weight));
			}
			const called = row.cells[name >= 0 ? name : first];
			found.push({ from: index, to: index + 1, cells, weight, name: called && called.end > called.start ? called : null, asked: name >= 0 && QUESTION.test(text.slice(header.cells[name]?.start ?? 0, header.cells[name]?.end ?? 0)), tags: row.cells[tag] ?? null });
		}
		return found;
	}

	function byRows(): TableStory[] {
		const rows: { index: number; words: readonly PartWord[] }[] = [];
		let widest = 0;
		let nameRow: Block | null = null;
		for (let index = from; index < to; index++) {
			const row = blocks[index] as Block;
			const first = row.cells[0];
			const words = first ? label(text, first.start, first.end) : null;
			if (!words && first && !nameRow && index > from - 1 && NAME.test(text.slice(first.start, first.end))) nameRow = blocks[index] as Block;
			if (!words) continue;
			rows.push({ index, words });
			widest = Math.max(widest, row.cells.length);
		}
		if (rows.length < 2) return [];
		const found: TableStory[] = [];
		const named = columns[0] === null ? head : null;
		// `| | Two roadmaps | Vendor divorce |`: a story a column
		const several = widest > 2 && named !== null;
		for (let column = 1; column < (several ? widest : Math.min(widest, 2)); column++) {
			const cells: Partial<Record<PartName, Span>> = {};
			let weight = 0;
			for (const { index, words } of rows) {
				const cell = (blocks[index] as Block).cells[column];
				if (!cell) continue;
				for (const part of distinctParts(words, cells)) cells[part] = cell;
				weight += Math.max(...words.map((word) => word.weight));
			}
			const called = named?.cells[column];
			if (called && GUIDE.test(text.slice(called.start, called.end))) continue;
			const own = called && called.end > called.start && !PLAIN_HEAD.test(text.slice(called.start, called.end)) ? called : null;
			const row = nameRow?.cells[column];
			const asked = nameRow !== null && QUESTION.test(text.slice(nameRow.cells[0]?.start ?? 0, nameRow.cells[0]?.end ?? 0));
			found.push({ from, to, cells, weight, name: (asked ? row : own ?? row) ?? null, asked, tags: null });
		}
		return found;
	}
}

const PLAIN_HEAD = /^[\s*_]*(?:answer|content|notes?|text|details?|my story|what happened|story|description|example|我的故事|内容|回答|내용|답변|설명)[\s*_]*$/iu;
/** Columns of a table that explains the method. */
const GUIDE = /^[\s*_]*(?:meaning|means|stands for|what (?:it|this) (?:means|is)|definition|explanation|purpose|ask yourself|how long|time|duration|share|tips?|prompts?|feedback(?: .*)?|comments?|remarks?|rating|score|questions? to ask|guid(?:e|ance)|含义|说明|提示|의미|뜻|설명)[\s*_]*$/iu;

function label(text: string, start: number, end: number): readonly PartWord[] | null {
	const from = skipSpace(text, start, end);
	return end - from > 40 || from >= end ? null : partLabel(text.slice(from, end));
}

function distinctParts(words: readonly PartWord[], told: Readonly<Partial<Record<PartName, Span>>>): PartName[] {
	const parts: PartName[] = [];
	for (const { part, shifts, late } of words) {
		let own = part;
		if (shifts && part === 'situation' && told.situation) own = 'task';
		else if (late && (told[part] || (part === 'task' && told.action))) own = late;
		if (!told[own] && !parts.includes(own) && PARTS.includes(own)) parts.push(own);
	}
	return parts;
}
