import { questionMark } from '../debrief/asking.ts';
import { propertyValues } from '../facts/facts.ts';
import type { Block } from '../markdown/block.ts';
import { skipSpace, trimEnd } from '../markdown/inline.ts';
import type { Quote } from '../note.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { Draft, StorySource } from './read-stories.ts';
import { PARTS } from './story.ts';

interface Stated {
	readonly answers: readonly Quote[];
	readonly tags: readonly string[];
	readonly competencies: readonly string[];
	readonly clear: number;
	readonly because: readonly string[];
}

const TAG = pattern(/(?:^|[\s,;([])#([\p{L}_][\p{L}\p{N}_/-]*)/gu);
/** Words that say what kind of note it is. */
const KIND = /^(?:star|story|stories|interview|interviews|behaviou?ral|job|jobs|prep|career|status|draft|ready|wip|note|notes|故事|面试|면접|스토리)$/iu;
/** More of a story's text is not asked what it is about. */
const MOST_TEXT = 1600;
const MOST_HINTS = 3;

/** What a story is good for: what the note states comes first, what its words suggest comes after. */
export function competenciesOf({ outline, classify, options, properties }: StorySource, draft: Draft, question: Quote | null, title: string, behindTitle: readonly string[], alone: boolean): Stated {
	const { text, blocks } = outline;
	const answers: Quote[] = [];
	const tags: string[] = [];
	const ids: string[] = [];
	const because: string[] = [];
	const add = (id: string, word: string): void => {
		if (!ids.includes(id)) {
			ids.push(id);
			because.push(word);
		}
	};
	const named = new Map(options.taxonomy.flatMap(({ id, name }) => [[fold(id), id], [fold(name), id]]));
	const state = (words: string, most: number): void => {
		const own = named.get(fold(words));
		if (own !== undefined) {
			add(own, words);
			return;
		}
		const { competencies, because: decided, clear } = classify(words.replace(/[-_/]/gu, ' '), null);
		for (const id of competencies.slice(0, Math.min(most, Math.max(1, clear)))) add(id, decided[0] ?? words);
	};
	const tag = (word: string): void => {
		const own = word.replace(/^#/u, '').trim();
		const last = own.split('/').pop() ?? own;
		if (own === '' || KIND.test(last) || tags.includes(own)) return;
		tags.push(own);
		state(last, 1);
	};
	if (alone) {
		for (const { text: value } of propertyValues(properties, 'competencies', 'competency')) for (const word of value.split(/[,;，、]/u)) state(word.trim(), 1);
		for (const { text: value } of propertyValues(properties, 'tags', 'tag')) for (const word of value.split(/[\s,]+/u)) tag(word);
	}
	for (const word of behindTitle) tag(word);
	const titled = blocks[draft.titleBlock];
	if (titled) for (const match of tagsIn(text, titled.start, titled.end)) tag(match);
	for (const line of draft.meta) {
		const { kind, body, end } = line;
		if (kind === 'question' && question === null) answers.push(...pieces(text, body, end, (blocks[line.block] as Block).line));
		if (kind === 'tags') for (const piece of pieces(text, body, end, 0)) for (const word of piece.text.includes('#') ? piece.text.split(/\s+/u) : [piece.text]) tag(word);
		if (kind !== 'answers') continue;
		for (const piece of pieces(text, body, end, (blocks[line.block] as Block).line)) {
			answers.push(piece);
			state(piece.text.replace(/^#/u, ''), 2);
		}
	}
	if (alone || draft.meta.length === 0) for (const match of tagsIn(text, draft.start, Math.min(text.length, draft.end + 200))) tag(match);
	for (const at of draft.above) {
		const block = blocks[at] as Block;
		const words = text.slice(block.start, block.end).replace(/^[^\p{L}]+/u, '');
		if (words.split(/\s+/u).length <= 4 && block.level > 1) state(words, 1);
	}
	if (question) state(question.text.slice(questionMark(question.text)), 2);
	const stated = ids.length;
	const told = PARTS.map((part) => draft.parts[part]?.text ?? '').join(' ').slice(0, MOST_TEXT);
	const hinted = classify(told, title);
	for (const [index, id] of hinted.competencies.entries()) if (ids.length < Math.max(stated, MOST_HINTS)) add(id, hinted.because[index] ?? '');
	return { answers, tags, competencies: ids, clear: stated > 0 ? stated : Math.min(ids.length, hinted.clear), because: because.filter((word) => word !== '') };
}

function tagsIn(text: string, start: number, end: number): string[] {
	const source = text.slice(start, end);
	if (!source.includes('#')) return [];
	return [...source.matchAll(TAG.for(source))].map((match) => match[1] as string);
}

/** `conflict, influence; "a time you failed"`, each for itself. */
function pieces(text: string, start: number, end: number, line: number): Quote[] {
	const found: Quote[] = [];
	const push = (from: number, to: number): void => {
		let begin = skipSpace(text, from, to);
		while (begin < to && '"“「*_[-•'.includes(text[begin] as string)) begin = skipSpace(text, begin + 1, to);
		let stop = trimEnd(text, begin, to);
		while (stop > begin && '"”」*_].。'.includes(text[stop - 1] as string)) stop = trimEnd(text, begin, stop - 1);
		if (stop > begin) found.push({ start: begin, end: stop, line, text: text.slice(begin, stop) });
	};
	let from = start;
	for (let at = start; at < end; at++) {
		if (!',;，、；|/'.includes(text[at] as string) || (text[at] === '/' && /\p{L}/u.test(text[at - 1] ?? ''))) continue;
		push(from, at);
		from = at + 1;
	}
	push(from, end);
	return found;
}

function fold(words: string): string {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

