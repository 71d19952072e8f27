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
const TAG = /^[\s*_#]*(?:competenc(?:y|ies|es?)|tags?|skills?|theme|for|best for|good for|use for|answers|also answers|can answer|shows|能力|标签|考点|역량|태그)[\s*_]*$/iu;

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
				weight += weightOf(own);
			}
			const called = row.cells[name >= 0 ? name : first];
			found.push({ from: index, to: index + 1, cells, weight, name: called && called.end > called.start ? called : null, asked: name >= 0 && QUESTION.test(text.slice(header.cells[name]?.start ?? 0, header.cells[name]?.end ?? 0)), tags: row.cells[tag] ?? null });
		}
		return found;
	}

	function byRows(): TableStory[] {
		const labels = (column: number): Labelled[] => {
			const found: Labelled[] = [];
			for (let index = from; index < to; index++) {
				const cell = (blocks[index] as Block).cells[column];
				const words = cell ? label(text, cell.start, cell.end) : null;
				if (words) found.push({ index, words });
			}
			return found;
		};
		// the parts may stand behind a number or the name of the story
		const at = [0, 1, 2].find((column) => labels(column).length >= 2);
		if (at === undefined) return [];
		return groupsOf(labels(at), at).flatMap((rows) => columnsOf(rows, at));
	}

	/** Rows of labels that tell one story: a part that comes back begins the next, and so does a row with a name alone. */
	function groupsOf(rows: readonly Labelled[], at: number): Labelled[][] {
		const groups: Labelled[][] = [];
		for (const row of rows) {
			const group = groups[groups.length - 1];
			const last = group?.[group.length - 1];
			const told = group?.some(({ words }) => words.some(({ part }) => row.words.some((word) => word.part === part && !word.shifts && word.late === null))) ?? false;
			const named = last !== undefined && blocks.slice(last.index + 1, row.index).some(({ cells }) => isName(cells, at));
			if (group && !told && !named) group.push(row);
			else groups.push([row]);
		}
		return groups.filter((group) => group.length >= 2);
	}

	function columnsOf(rows: readonly Labelled[], at: number): TableStory[] {
		const first = rows[0]?.index ?? from;
		const widest = rows.reduce((most, { index }) => Math.max(most, (blocks[index] as Block).cells.length), 0);
		const above = blocks.slice(from, first).reverse();
		const nameRow = above.find(({ cells: [cell] }) => cell && QUESTION.test(text.slice(cell.start, cell.end))) ?? blocks.slice(from, to).find(({ cells: [cell] }) => cell && NAME.test(text.slice(cell.start, cell.end))) ?? null;
		const named = at === 0 && columns[0] === null ? head : null;
		// `| | Two roadmaps | Vendor divorce |`: a story a column
		const several = widest > at + 2 && named !== null;
		const found: TableStory[] = [];
		for (let column = at + 1; column < (several ? widest : Math.min(widest, at + 2)); column++) {
			const cells: Partial<Record<PartName, Span>> = {};
			let weight = 0;
			for (const { index, words } of rows) {
				const cell = (blocks[index] as Block).cells[column];
				if (!cell) continue;
				for (const part of distinctParts(words, cells)) cells[part] = cell;
				weight += weightOf(words);
			}
			const called = named?.cells[column];
			if (called && GUIDE.test(text.slice(called.start, called.end))) continue;
			const plain = ({ start, end }: Span): boolean => end <= start || PLAIN_HEAD.test(text.slice(start, end));
			const row = nameRow === head ? undefined : nameRow?.cells[column];
			const asked = row !== undefined && QUESTION.test(text.slice(nameRow?.cells[0]?.start ?? 0, nameRow?.cells[0]?.end ?? 0));
			const alone = above.find(({ cells: own }) => isName(own, at))?.cells[0];
			const beside = at > 0 ? (blocks[first] as Block).cells.slice(0, at).reverse().find(({ start, end }) => /\p{L}/u.test(text.slice(start, end))) : undefined;
			const name = asked ? row : [called, row, beside, alone].find((cell) => cell && !plain(cell));
			found.push({ from, to, cells, weight, name: name ?? null, asked, tags: null });
		}
		return found;
	}

	/** A row that holds a name and nothing else. */
	function isName(cells: readonly Span[], at: number): boolean {
		const [first, ...rest] = cells;
		return first !== undefined && rest.length > 0 && first.end > first.start && rest.every(({ start, end }) => end <= start) && label(text, first.start, first.end) === null && at === 0;
	}
}

interface Labelled {
	readonly index: number;
	readonly words: readonly PartWord[];
}

/** A label of two parts proves as much as two labels. */
function weightOf(words: readonly PartWord[]): number {
	return Math.max(...words.map(({ weight }) => weight)) * Math.min(2, words.length);
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
