import type { Outline } from '../debrief/outline.ts';
import { metaLine, type MetaLine } from './meta-lines.ts';
import type { Block } from '../markdown/block.ts';
import { isColon, trimEnd } from '../markdown/inline.ts';
import type { Span } from '../note.ts';
import { pattern } from '../vocabulary/pattern.ts';
import { isNumberedTitle } from './frames.ts';
import { asksShortly, isQuestionLine, questionOf, quotedQuestion } from './question-line.ts';

/** What stands over a story. */
export interface Headline {
	/** The block of its title; -1 where it has none of its own. */
	readonly titleBlock: number;
	readonly title: string;
	readonly question: Span | null;
	readonly meta: readonly (MetaLine & { readonly block: number })[];
	/** Headings over the story that are not its title, nearest first. */
	readonly above: readonly number[];
	/** First block that belongs to the story: its title, question or first line about it. */
	readonly from: number;
	/** Inserted from another note: nothing but a link stands over it. */
	readonly copied: boolean;
}

const ONLY_LINK = /^[\s>*_-]*!?\[\[[^\]\n]+\]\][\s*_.:]*$/u;
/** `A1.`, `My answer:` */
const ANSWER = pattern(/^[\s*_]*(?:a\d{0,2}[.:：)]|(?:my |the |model )?(?:answer|response|reply)\s*\d{0,2}|me|我的回答|我的答案|回答|答|답변|나의 답변)[\s*_:：.)]*$/iu);
/** What stands before a quoted question and is no title. */
const LEADS_TO_QUESTION = pattern(/^[^\p{L}]*(?:(?:also |best |good |it )?(?:answers?|for|asked|fits?|use|used|question|prompt|to)(?![\p{L}])[^.!?]{0,40})?$/iu);
/** How far up a title is looked for; what stands between is said about the story. */
const REACH = 14;
const GENERIC = pattern(/^(?:the |my |full |draft |sample )*(?:star(?:\+?[lr]| method| format| answer| story| stories| framework| version)?s?|story|stories|story bank|star bank|answers?|example|examples|response|my answer|notes?|soar|car|par|starr|version|draft|script|behaviou?ral|故事|回答|我的回答|例子|案例|star ?法则|star ?回答|star ?기법|이야기|답변|내 답변|사례|스토리)$/iu);

/**
 * Reads upward from the first label to the title, as far as `floor`, the block behind the story before. `headings` stand over
 * it, nearest first; `held` says how many stories stand under each. Where `several` stand in the note, its first line is none of
 * the titles of those that have a question.
 */
export function headlineOf(outline: Outline, first: number, level: number, floor: number, headings: readonly number[], held: ReadonlyMap<number, number>, several: boolean): Headline {
	const { text, blocks } = outline;
	const own = blocks[first] as Block;
	const meta: (MetaLine & { block: number })[] = [];
	let question: Span | null = null;
	let title = '';
	let titleBlock = -1;
	let from = first;
	let copied = false;
	const take = (index: number): void => {
		const words = titleOf(text, blocks[index] as Block);
		if (words === '' || GENERIC.test(words)) return;
		title = words;
		titleBlock = index;
		if (index >= floor) from = index;
	};
	const ask = (index: number): void => {
		const block = blocks[index] as Block;
		question ??= questionOf(text, block);
		from = index;
	};
	let lines = 0;
	let index = first - 1;
	for (; index >= floor && index >= first - REACH && level === 0; index--) {
		const block = blocks[index] as Block;
		if (block.kind === 'blank') continue;
		if (block.kind === 'heading' || block.kind === 'rule' || block.kind === 'row') break;
		if (block.quote !== own.quote && block.callout === '') {
			if (isQuestionLine(text, block)) {
				ask(index);
				continue;
			}
			if (block.quote < own.quote && looksLikeTitle(text, blocks, index, index === floor)) take(index);
			break;
		}
		if (own.kind === 'item' && block.kind === 'item' && block.depth >= own.depth && own.depth > 0) continue;
		const words = text.slice(block.start, block.end);
		if (ONLY_LINK.test(words)) {
			if (lines === 0 && block.line >= own.line - 1) copied = true;
			lines++;
			continue;
		}
		lines++;
		const line = metaLine(text, block, false);
		if (line) {
			if (line.kind === 'title' && title === '') {
				title = cleaned(text.slice(line.body, line.end));
				titleBlock = index;
				from = index;
			} else meta.push({ ...line, block: index });
			if (line.kind !== 'other') from = index;
			continue;
		}
		if (ANSWER.test(words)) {
			from = index;
			continue;
		}
		const quoted = quotedQuestion(text, block);
		if (quoted && titleOf(text, block) === '') {
			question ??= quoted;
			from = index;
			continue;
		}
		if (isQuestionLine(text, block)) {
			ask(index);
			if (block.kind === 'item' && own.kind === 'item' && block.depth < own.depth) break;
			continue;
		}
		if (TAGS_ONLY.test(words)) {
			meta.push({ kind: 'tags', body: block.start, end: block.end, block: index });
			from = index;
			continue;
		}
		const parent = own.kind === 'item' && block.kind === 'item' && block.depth < own.depth;
		if (several && question !== null && blocks.slice(0, index).every(({ kind }) => kind === 'blank')) break;
		if (parent || block.callout !== '' || looksLikeTitle(text, blocks, index, index === floor)) {
			take(index);
			if (title !== '') {
				question ??= quoted;
				if (parent) meta.push(...listedAbove(outline, index));
				break;
			}
		}
		if (block.kind === 'item' && own.kind !== 'item' && !/\d/u.test(block.marker)) break;
	}
	const above = level > 0 ? headings.filter((at) => (blocks[at] as Block).level < level) : headings;
	if (level > 0 && title === '') {
		// a heading as high as the labels themselves, with nothing below it but them
		let at = first - 1;
		while (at >= floor && blocks[at]?.kind === 'blank') at--;
		if (at >= floor && blocks[at]?.kind === 'heading' && blocks[at]?.level === level) {
			if (isQuestionLine(text, blocks[at] as Block)) ask(at);
			else take(at);
		} else if (at >= floor && standsOver(text, blocks, at)) take(at);
	}
	let consumed = 0;
	for (const at of title === '' ? above : []) {
		const block = blocks[at] as Block;
		const words = text.slice(block.start, block.end);
		if (ONLY_LINK.test(words)) copied = true;
		if ((isQuestionLine(text, block) || asksShortly(text, block)) && !isNumberedTitle(words)) {
			if (question !== null) break;
			ask(at);
			consumed++;
			break;
		}
		// a heading over several stories is no title of those that have a question of their own
		if (question !== null && (held.get(at) ?? 0) > 1) break;
		consumed++;
		take(at);
		if (title !== '') {
			question ??= quotedQuestion(text, block);
			break;
		}
	}
	const rest = above.slice(consumed);
	// between the heading and its first label
	if (level > 0) {
		for (let at = Math.max(floor, (above[0] ?? -1) + 1); at < first; at++) {
			const block = blocks[at] as Block;
			const line = metaLine(text, block, false);
			if (line?.kind === 'title' && title === '') title = cleaned(text.slice(line.body, line.end));
			else if (line) meta.push({ ...line, block: at });
			else if (block.kind === 'heading' || block.kind === 'blank') continue;
			else if (isQuestionLine(text, block)) question ??= questionOf(text, block);
			else if (quotedQuestion(text, block)) question ??= quotedQuestion(text, block);
			else if (ONLY_LINK.test(text.slice(block.start, block.end)) && at >= first - 1) copied = true;
			else if (TAGS_ONLY.test(text.slice(block.start, block.end))) meta.push({ kind: 'tags', body: block.start, end: block.end, block: at });
		}
	}
	return { titleBlock, title, question, meta, above: rest, from, copied };
}

/** The list items that a story's own item is nested in. */
function listedAbove({ blocks }: Outline, from: number): (MetaLine & { block: number })[] {
	const found: (MetaLine & { block: number })[] = [];
	let { depth } = blocks[from] as Block;
	for (let index = from - 1; index >= 0 && index >= from - 80 && depth > 0; index--) {
		const block = blocks[index] as Block;
		if (block.kind === 'heading' || block.kind === 'rule') break;
		if (block.kind !== 'item' || block.depth >= depth) continue;
		depth = block.depth;
		if (block.end - block.start <= 40) found.push({ kind: 'tags', body: block.start, end: block.end, block: index });
	}
	return found;
}

/** `#conflict #influence`, `conflict, peer, disagreement`. */
const TAGS_ONLY = pattern(/^(?:[\s,;]*#[\p{L}\p{N}_/-]+)+[\s,;]*$|^[\p{Ll}\p{Lo}][\p{L} -]{1,22}(?:[,，、][ ]*[\p{Ll}\p{Lo}][\p{L} -]{1,22}){1,6}$/u);

export function isTagsLine(words: string): boolean {
	return TAGS_ONLY.test(words);
}

/** A line right above labels that are headings: a title in bold, or numbered and no item of a list. */
function standsOver(text: string, blocks: readonly Block[], at: number): boolean {
	const block = blocks[at] as Block;
	if (block.kind === 'text') return isTitleAlone(text.slice(block.start, block.end));
	return block.kind === 'item' && /\d/u.test(block.marker) && block.end - block.start <= 90 && blocks[at - 1]?.kind !== 'item' && blocks[at - 1]?.kind !== 'text';
}

/** Numbered, or in bold from end to end. */
function isTitleAlone(words: string): boolean {
	return isNumberedTitle(words) || (words.length <= 90 && /^(?:\*\*|__|<b>|<strong>|==)[^*_]+(?:\*\*|__|<\/b>|<\/strong>|==)\W*$/u.test(words));
}

/** `first` begins what belongs to no story before. */
function looksLikeTitle(text: string, blocks: readonly Block[], index: number, first: boolean): boolean {
	const block = blocks[index] as Block;
	const words = text.slice(block.start, block.end);
	if (isNumberedTitle(words)) return true;
	if (words.length > 90 || block.item >= 0) return false;
	if (isTitleAlone(words)) return true;
	if (/[.。!！,，;；…]["”)]?$/u.test(words)) return false;
	const before = blocks[index - 1];
	const apart = first || !before || before.kind === 'blank' || before.kind === 'rule' || before.kind === 'heading' || block.kind === 'item';
	return apart && words.split(/\s+/u).length <= 11;
}

/** `【案例一】`, `[1]`. */
const BRACKETED = /^[【[「（(]\s*(?:\d{1,2}|[^\]】」）)]{0,4}(?:故事|案例|例子|사례|스토리|story|star)[^\]】」）)]{0,6})\s*[】\]」）)]\s*/iu;
const PREFIX = pattern(/^[^\p{L}\p{N}]*(?:[一二三四五六七八九十]{1,3}[、.．]\s*|(?:(?:star|car|par|soar)[ -]?(?:story|example|answer)?|s\.t\.a\.r\.|story|example|case|stories|故事|案例|例子|事例|사례|이야기|스토리|경험)\s*[#＃]?\s*(?:\d{1,2}(?:\s*(?:of|\/)\s*\d{1,2})?|(?:one|two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}])|[一二三四五六七八九十]{1,2}|[a-e](?![\p{L}]))?\s*(?:[:：.)、|–—-]|（|\()+\s*|#?\d{1,2}\s*[.):、·]\s+|#\d{1,2}\s+|q\d{1,2}\s*[.:)–—-]?\s+)/iu);

/** A title without number, sign and `Story 3:`. */
export function cleaned(words: string): string {
	let title = words.replace(/!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/gu, '$1').replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/(?:^|\s)#[\p{L}_][\p{L}\p{N}_/-]*/gu, ' ').replace(/\s\^[A-Za-z0-9-]+$/u, '').replace(/[*_`=~]{2,}|<[^>]{1,12}>|^[*_`]+|[*_`]+$/gu, '');
	title = title.trim().replace(/^(?:\[[ xX]\]|\d\ufe0f?\u20e3)\s*/u, '').replace(BRACKETED, '').replace(/^[^\p{L}\p{N}("“'‘「《[]+/u, '').trim();
	const short = title.replace(PREFIX.for(title), '').trim();
	if (short !== '') title = short;
	title = title.replace(/\s*[([](?:star|car|par|soar|starr?|(?:about |ca\.? |~ ?)?\d{1,3} ?(?:s|secs?|seconds|m|mins?|minutes|words)|(?:told|used|asked|for) (?:at|in|to|by) [^()[\]]*)[)\]]\s*$/iu, '').replace(/[\s\p{Extended_Pictographic}\ufe0f]+$/u, '');
	title = title.replace(/^["“「](.*)["”」]$/u, '$1');
	return title.replace(/[\s:：–—-]+$/u, '').trim();
}

/** A title without the question it quotes; '' where it says nothing else. */
export function titleOf(text: string, block: Block): string {
	const quoted = quotedQuestion(text, block);
	let end = quoted?.start ?? block.end;
	if (quoted) {
		while (end > block.start && /[^\p{L}\p{N}.!?]/u.test(text[end - 1] as string)) end--;
		if (LEADS_TO_QUESTION.test(text.slice(block.start, end))) return '';
	}
	if (isColon(text, end - 1)) end--;
	return cleaned(text.slice(block.start, trimEnd(text, block.start, end)));
}
