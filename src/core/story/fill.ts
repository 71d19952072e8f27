import { isNothing } from '../debrief/nothing.ts';
import type { Outline } from '../debrief/outline.ts';
import { isColon, skipSpace, trimEnd } from '../markdown/inline.ts';
import type { Quote } from '../note.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';
import type { Stretch } from './part-bodies.ts';

/** `Use the same answer as question 1`, `see [[Two roadmaps]]`: told elsewhere. */
const ELSEWHERE = pattern(/^[\s(*_→>-]*(?:(?:same (?:as|story|answer|one)|see(?: also)?|use|re-?use|ditto|as (?:above|in)|cf\.?|refer to|copy from|tell|→)(?![\p{L}])[^.!?]{0,60}(?:\[\[|story|stories|question|answer|above|below|there|#?\d{1,2}|q\d|same)|(?:见|参见|同上|同(?:第|故事|问题)|参考|參見|위와 (?:같|동일)|동일|참고|참조|\d번(?:과|이랑) (?:같|동일)))/iu);
/** `[Number] [%] [a quote]`, `First, I …`: what a template leaves to be written. */
const UNWRITTEN = pattern(/^[\s*_]*(?:[[<{][^\][<>{}]*[\]>}]+[\s.,;/&+*_–-]*){2,}$|^[\s*_]*(?:\p{L}+,? ){0,4}\p{L}*[\s_]*(?:…|\.{3,}|_{3,})[\s.*_]*$/u);
/** What a template or a guide tells its reader to write. */
const INSTRUCTS = pattern(/^[\s(*_"“>–—-]*(?:(?:(?:briefly|clearly|then|first|here|now|please|always)[, ]+)*(?:describe|explain|set|outline|give|share|state|tell|use|focus|be|avoid|keep|include|mention|talk|show|write|add|provide|list|end|start|quantify|summari[sz]e|detail|highlight|paint|discuss|specify|name|say|put|fill|insert|make|think|try|spend|clarify|identify|reflect|close|finish)(?![\p{L}'’])|(?:what|who|where|when|how|why|which|did|was|were|is|are)(?![\p{L}'’])[^.!]{0,160}[?？])/iu);
/** `Describe the context`: a task of one's own has another object. */
const OF_FORM = pattern(/^[\s(*_"“>–—-]*(?:\p{L}+ly[, ]+)?\p{L}+ (?:about |out |on |with )?(?:(?:the|a|any|some|its?) )?(?:brief |main |final |short |specific |relevant |overall |clear )?(?:scene|stage|context|situation|background|task|goal|problem|challenge|role|responsibilit(?:y|ies)|actions?|steps?|results?|outcomes?|impact|details?|numbers?|metrics?|what|how|who|where|when|why|brief|concise|specific)(?![\p{L}])/iu);
const READER = pattern(/(?:^|[^\p{L}])(?:you|your|yours|you['’]re|the (?:interviewer|candidate|listener|context|scene)|sentences?|seconds)(?![\p{L}])/iu);
const CJK_INSTRUCTS = /^[\s(（*_]*(?:请|描述|说明|简述|介绍|阐述|写|交代|用一两句|你(?:当时|的|在|要|做|采取|是|如何|怎么|面临|需要|负责)|什么|哪|如何|当时是什么|어떤|무엇|무슨|언제|누가|왜)|(?:하세요|하십시오|적으세요|쓰세요|작성|적기|쓰기|서술|설명하기|기술|인가요|었나요|했나요|입니까|습니까)[?？.。)）\s]*$/u;
const SELF_CJK = /我|咱|저는|저희|제가|나는|내가|우리|나의|제 /u;
const ITALIC = pattern(/^[_*][^_*]+[_*]$/u);

/** Whether these words are said to whoever fills in a form, not told by the one who did something. */
export function instructs(source: string, tokens: readonly Token[]): boolean {
	if (SELF_CJK.test(source)) return false;
	if (/[\u3400-\ud7a3]/u.test(source) && (CJK_INSTRUCTS.test(source) || (/[?？]/u.test(source) && source.length < 50))) return true;
	if (tellsOfSelf(tokens)) return false;
	return INSTRUCTS.test(source) && (READER.test(source) || /[?？]/u.test(source) || OF_FORM.test(source));
}

/** First person, by the words that stand for it. */
export function tellsOfSelf(tokens: readonly Token[]): boolean {
	return tokens.some(({ word, key }) => ((word?.marks ?? 0) & Mark.self) !== 0 || SELVES.has(key));
}

const SELVES = new Set(['i', 'we', 'my', 'our', 'us', 'me', "i'd", "we'd", 'myself', '我', '我们', '저', '제가', '나', '내가', '우리']);

/** Spoken to somebody: `you`, `your`. */
export function speaksToReader(source: string): boolean {
	return READER.test(source) || CJK_INSTRUCTS.test(source);
}

/** What a part says, from its first line that says something to its last; null where all of it waits to be written. */
export function fill(outline: Outline, lines: readonly Stretch[]): Quote | null {
	const { text, blocks } = outline;
	const says = ({ start, end }: Stretch): boolean => {
		const source = text.slice(start, end);
		const tokens = outline.words(start, end);
		return !isNothing(source, tokens) && !UNWRITTEN.test(source) && !ELSEWHERE.test(source) && !(instructs(source, tokens) || (ITALIC.test(source.trim()) && source.length < 90 && !tellsOfSelf(tokens) && READER.test(source)));
	};
	let first = 0;
	while (first < lines.length && !says(lines[first] as Stretch)) first++;
	if (first === lines.length) return null;
	let last = lines.length - 1;
	while (last > first && isNothing(text.slice((lines[last] as Stretch).start, (lines[last] as Stretch).end), outline.words((lines[last] as Stretch).start, (lines[last] as Stretch).end))) last--;
	const { start: begin, block } = lines[first] as Stretch;
	// `: …` below its term
	const start = isColon(text, begin) ? skipSpace(text, begin + 1, (lines[first] as Stretch).end) : begin;
	const end = withoutId(text, start, (lines[last] as Stretch).end);
	return end <= start ? null : { start, end, line: (blocks[block]?.line ?? 0), text: text.slice(start, end) };
}

const BLOCK_ID = pattern(/(?:^|\s)\^([A-Za-z0-9-]+)$/u);

/** The id behind the last words, as the app writes it: ` ^first-launch`. */
export function blockIdAt(text: string, start: number, end: number): string | null {
	return BLOCK_ID.exec(text.slice(Math.max(start, end - 80), end))?.[1] ?? null;
}

function withoutId(text: string, start: number, end: number): number {
	const id = blockIdAt(text, start, end);
	return id === null ? end : trimEnd(text, start, end - id.length - 1);
}

/** How surely words speak of applying for work: 2 is sure. A grant is applied for as well, and a programme has a loop. */
export function speaksOfInterviews(tokens: readonly Token[]): number {
	const said = new Set<string>();
	for (const { word, key } of tokens) if (((word?.marks ?? 0) & Mark.interview) !== 0) said.add(ELSEWHERE_TOO.exec(key)?.[0] ?? key);
	return [...said].reduce((sum, key) => sum + (ELSEWHERE_TOO.test(key) ? 1 : 2), 0);
}

const ELSEWHERE_TOO = /^(?:loop|panel|candidate|appl|screening|(?:first|second|third|next|final) round|on ?site|mock)/u;
