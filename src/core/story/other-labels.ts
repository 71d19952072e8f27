import type { Block } from '../markdown/block.ts';
import { runInLabel, trimEnd, isColon, skipSpace } from '../markdown/inline.ts';
import { isNumberedTitle } from './frames.ts';
import { metaLine } from './meta-lines.ts';
import type { HeadDress, PartHead } from './part-heads.ts';
import { plainLetters } from './part-label.ts';
import type { PartWord } from './part-words.ts';
import type { PartName } from './story.ts';
import { pattern } from '../vocabulary/pattern.ts';

/** A label in words that no list holds, which may name a part beside labels that do. */
export interface OtherLabel extends PartHead {
	/** What one of its words suggests; null for none. */
	readonly guess: PartName | null;
}

const LONGEST = 44;
const MOST_WORDS = 6;
const WEIGHT = 0.65;

/** What a word of a label suggests, the surest first: `how it ended up`, `my next move`. */
const SIGNS: readonly (readonly [part: PartName, sign: ReturnType<typeof pattern>])[] = [
	['reflection', pattern(/(?:^|[^\p{L}])(?:learn(?:ed|t|ing|ings)?|lessons?|taught|takeaways?|hindsight|differently|reflections?|insights?|moral|afterthoughts?|(?:looking|look) back|next time|stuck with me|keep from|would change|realised|realized|since then i)(?![\p{L}])|学|反思|教训|收获|体会|感想|下次|배운|배움|느낀|교훈|회고|깨달|다음에는/iu)],
	['result', pattern(/(?:^|[^\p{L}])(?:after(?:wards|ward)?|results?|outcomes?|end(?:ed|ing|s)?|in the end|impact|payoff|pay off|won|wins?|effects?|turned out|changed|upshot|difference|so what|proof|landed|finish(?:ed)?|consequences?|conclusion|aftermath|came of|came out|what followed|then what|today|numbers)(?![\p{L}])|结局|結局|结果|成果|后来|後來|效果|收效|最后|결과|성과|효과|이후|그 뒤|결말|마무리/iu)],
	['action', pattern(/(?:^|[^\p{L}])(?:did|do|moves?|actions?|acted|steps?|tackled|handled|fix|fixed|approach|solution|solved|response|responded|plays?|plan|how i|work|worked|intervention|doing)(?![\p{L}])|做了|做法|怎么做|怎麼做|行动|行動|措施|处理|處理|解决|解決|应对|한 일|행동|대처|조치|해결|실행|했나|어떻게/iu)],
	['task', pattern(/(?:^|[^\p{L}])(?:task|job|role|mine|ask|asked|goals?|brief|needed|responsib\p{L}+|expected|stakes?|mission|had to|my (?:part|bit|share|problem|turn)|on me|duty|assignment|objective|target|aim|wanted|to be done)(?![\p{L}])|任务|任務|目标|目標|要做|职责|責任|责任|과제|목표|역할|해야|맡/iu)],
	['situation', pattern(/(?:^|[^\p{L}])(?:before|context|situation|scene|setting|background|backdrop|set ?up|mess|start(?:ed|ing)?|began|beginning|trouble|crisis|problem|challenge|where|when|who|wrong|going on|story so far|once upon|the day|what happened|first|picture|trigger)(?![\p{L}])|情况|情況|背景|起因|开头|開頭|当时|當時|难题|事情|상황|배경|당시|시작|문제|발단/iu)],
];

/** All labels that may stand for a part and are not among `heads`, in order. */
export function otherLabels(text: string, blocks: readonly Block[], heads: readonly PartHead[]): OtherLabel[] {
	const known = new Set(heads.map(({ block }) => block));
	const found: OtherLabel[] = [];
	for (const [index, block] of blocks.entries()) {
		if (known.has(index) || block.kind === 'blank' || block.kind === 'rule' || block.kind === 'row' || block.task !== null) continue;
		const label = labelOf(text, block);
		if (!label || metaLine(text, block, false) || isNumberedTitle(text.slice(block.start, block.end))) continue;
		const words = plainLetters(text.slice(label.start, label.end).toLowerCase().replaceAll('’', "'"));
		if (words.split(/\s+/u).length > MOST_WORDS || !/\p{L}/u.test(words)) continue;
		const guess = SIGNS.find(([, sign]) => sign.test(words))?.[0] ?? null;
		const word: PartWord | null = guess ? { part: guess, weight: WEIGHT, shifts: false, letter: false, late: null } : null;
		found.push({ block: index, from: block.start, body: label.body, end: block.end, words: word ? [word] : [], dress: label.dress, whole: label.body >= block.end, lead: block.start, guess });
	}
	return found;
}

function labelOf(text: string, block: Block): { start: number; end: number; body: number; dress: HeadDress } | null {
	const { start, end } = block;
	if (block.kind === 'heading') return end - start <= LONGEST ? { start, end, body: end, dress: 'heading' } : null;
	if (block.callout !== '') return null;
	const bold = /^(?:\*\*|__)([^*_\n]{2,44})(?:\*\*|__)[:：]?$/u.exec(text.slice(start, Math.min(end, start + LONGEST + 6)));
	if (bold && start + bold[0].length === end) return { start: start + 2, end: trimEnd(text, start, end), body: end, dress: 'bold' };
	const label = runInLabel(text, start, end) ?? dashed(text, start, end);
	if (!label || label.end - label.start > LONGEST || label.end - label.start < 2) return null;
	let stop = label.end;
	while (stop > label.start && isColon(text, stop - 1)) stop--;
	return { start: label.start, end: stop, body: skipSpace(text, label.body, end), dress: label.bold ? 'bold' : 'plain' };
}

/** `내가 맡은 것 - 홀 책임자` */
function dashed(text: string, start: number, end: number): { start: number; end: number; body: number; bold: boolean } | null {
	const match = /^((?:\*\*|__)?\p{L}[\p{L}'’ ]{1,30}(?:\*\*|__)?)[ \t]+(?:[–—-]|->|=>|→)[ \t]+/u.exec(text.slice(start, Math.min(end, start + LONGEST)));
	return match ? { start, end: start + (match[1] as string).length, body: start + match[0].length, bold: /^(?:\*\*|__)/u.test(match[0]) } : null;
}
