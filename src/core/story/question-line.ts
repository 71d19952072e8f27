import { asksCandidate, endsAsking, isInterrogative, questionEnd, questionMark, speaksOfSelf } from '../debrief/asking.ts';
import { undressed } from '../debrief/question-places.ts';
import type { Block } from '../markdown/block.ts';
import type { Span } from '../note.ts';
import { pattern } from '../vocabulary/pattern.ts';

/** Longer lines tell something. */
const LONGEST = 260;
const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7af]/u;
/** `然后请两边各出一个代表` asks nobody in the room. */
const ASKS_IN_EAST_ASIAN = pattern(/^[^\p{L}]*(?:q\d*|[一二三四五六七八九十]{1,3}|问题?|題目|题目|질문)?[^\p{L}]*(?:请|請|能否|能不能|可否|可以|说说|說說|谈|談|讲|講|聊|描述|分享|介绍|介紹|举|舉|你|您|为什么|為什麼|如何|怎么|怎麼|什么|有没有|有沒有|是否|tell|describe)|(?:세요|시오|나요|까요|습니까|신가요|는가|은가|말씀|주십시오)[.。!]?$|(?:경험|사례)(?:은|이|을|를)?[.。!]?$|(?:经历|經歷|例子|事例|时候|時候|怎么办|怎麼辦|怎么做|怎么处理|如何处理|如何应对)[.。!]?$/iu);
/** `Question 2 –`, `Interviewer:`, `Leadership:` */
const LABEL = pattern(/^(?:(?:question|prompt|asked|q)\s*[#＃]?\d{0,2}\s*[.:：)–—-]+\s*|\p{L}[\p{L}&'’-]{1,20}(?: (?!asked|said|says|asks|me|him|her|them|was)[\p{L}&'’-]{2,20}){0,2}[:：]\s+)[*_"“「\s]*/iu);
const POLITELY = pattern(/^(?:please|using (?:an )?examples?,?|with (?:an )?examples?,?|briefly|in your own words,?|now|so|ok|okay)[,\s]+/iu);
/** `Time you disagreed with a manager`, `Biggest mistake you made` */
const PROMPT = pattern(/^(?:(?:a|an|the|one|your|my)\s+)?(?:(?:last|first|recent|biggest|greatest|hardest|toughest|proudest|best|worst)\s+)?(?:time|times|occasion|situation|example|instance|moment|project|decision|mistake|failure|achievement|accomplishment|challenge|conflict)\s+(?:(?:when|where|that|of|in which|of when|of a time)\s+){0,3}(?:you|you['’]ve|your)(?![\p{L}])/iu);
const QUOTED = /["“「『]([^"“”「」『』\n]{8,200})["”」』]/u;
/** `(max. 300 words)`, ` –`, `:` behind a question. */
const BEHIND = pattern(/(?:\s*[(（[][^()（）[\]]*(?:\d|words?|字|자)[^()（）[\]]*[)）\]]|\s+[–—-]|\s*[:：]|[*_"”」\s\\])+$/u);

/** A question that they ask, on a line of its own. */
export function isQuestionLine(text: string, block: Block): boolean {
	if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'heading') return false;
	if (block.end - block.start > LONGEST) return false;
	return asks(text.slice(block.start, block.end).replace(/^[*_"“>#\s]+|[*_"”\s]+$/gu, '')) !== null;
}

/** How many characters before the question are a label; null where nothing is asked. */
function asks(words: string): number | null {
	if (EAST_ASIAN.test(words) && !endsAsking(words) && !ASKS_IN_EAST_ASIAN.test(words)) return null;
	if (words.length < LONGEST) {
		const label = LABEL.exec(words)?.[0].length ?? 0;
		const behind = label > 0 ? words.slice(label) : '';
		if (behind !== '' && (asksCandidate(behind.replace(POLITELY.for(behind), '')) || PROMPT.test(behind)) && !asksCandidate(words.slice(0, label))) return label;
	}
	if (asksCandidate(words) || PROMPT.test(words)) return 0;
	const plainly = words.replace(POLITELY.for(words), '');
	if (plainly !== words && asksCandidate(plainly)) return 0;
	const mark = questionMark(words);
	// `Q3 plan` is a quarter
	if (mark > 0 && (/[:：.]/u.test(words.slice(0, mark)) || /\s\S+\s\S/u.test(words.slice(mark)))) return 0;
	return endsAsking(words) && isInterrogative(words) && !speaksOfSelf(words) ? 0 : null;
}

/** One question of an interview, and nothing else. */
export function asksForStory(words: string): boolean {
	const plain = words.replace(/^[*_"“「\s]+|[*_"”」\s]+$/gu, '');
	return plain.length < 160 && !/[;；]|["”」],/u.test(plain) && asks(plain) !== null;
}

/** A few words over a story that end in a question mark ask for it: `Conflict with a colleague?` */
export function asksShortly(text: string, { start, end }: Block): boolean {
	const words = text.slice(start, end);
	return words.length < 80 && endsAsking(words) && !speaksOfSelf(words);
}

/** The question that a line above a story quotes: `Answers “tell me about a time you failed”`. */
export function quotedQuestion(text: string, { start, end, line }: Block): Span | null {
	if (end - start > LONGEST) return null;
	const source = text.slice(start, end);
	const found = QUOTED.exec(source);
	const inner = found?.[1] ?? '';
	if (found && (asksCandidate(inner) || PROMPT.test(inner))) {
		const from = start + found.index + 1;
		return { start: from, end: from + inner.length, line };
	}
	const aside = /^[(（[]\s*(?:[^:：()]{0,40}[:：]\s*)([^()（）]{8,200}?)\s*[)）\]]$/u.exec(source);
	if (!aside || !asksCandidate(aside[1] as string)) return null;
	const from = start + source.indexOf(aside[1] as string);
	return { start: from, end: from + (aside[1] as string).length, line };
}

/** The question of a line, without its number, sign, label and quotation marks. */
export function questionOf(text: string, block: Block): Span {
	let start = block.start;
	while (start < block.end && /[*_"“#\s]/u.test(text[start] as string)) start++;
	const source = text.slice(start, block.end);
	start += questionMark(source) || (/^(?:\d{1,2}|[①-⑳]|[一二三四五六七八九十]{1,3}(?=[、.．]))[.)、:：．]\s*/u.exec(source)?.[0].length ?? 0);
	while (start < block.end && /[*_"“\s]/u.test(text[start] as string)) start++;
	start += asks(text.slice(start, block.end).replace(/[*_"”\s]+$/u, '')) ?? 0;
	while (start < block.end && /[*_"“「\s]/u.test(text[start] as string)) start++;
	let end = questionEnd(text, start, block.end);
	const behind = BEHIND.for(text.slice(start, end)).exec(text.slice(start, end));
	if (behind && behind.index > 3) end = start + behind.index;
	return undressed(text, { start, end, line: block.line });
}
