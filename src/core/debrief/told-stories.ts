import { blockAt } from '../markdown/block-at.ts';
import { linksIn } from '../markdown/links.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { Item, Landed, Question, ToldStory } from './debrief.ts';
import type { Sense } from './label.ts';
import { valueOf } from './landed.ts';
import type { Outline } from './outline.ts';

/** What stands under these was not told there. */
const UNTOLD = new Set<Sense>(['preparation', 'requirement', 'ask', 'action', 'process', 'lesson']);
/** Before a link: what was meant to be told, or should have been. */
const MEANT = pattern(/(?:^|[^\p{L}])(?:(?:should|could|would)(?:['’]ve| have)?(?: (?:used?|told|tell|picked?|gone))?|next time|for next|practi[sc]e|rehearse|prepare|prep|instead of|did(?:n['’]?t| not)|never|not told|not yet|forgot|wanted to|meant to|plan(?:ned)? to|going to|will|better(?: answer| story)?|save|saved|skip(?:ped)?|to tell|to use|ready|write up|compare|source|from|see(?: also)?|related|cf)(?![\p{L}])[^.!?\n]{0,60}$|(?:下次|准备|练习|应该|本来|没有?讲|没用|更好)[^。\n]{0,20}$|(?:다음(?:에는|엔)?|준비|연습|못 ?했|안 ?했)[^.\n]{0,20}$/iu);
const FLAT = pattern(/^(?:fell flat|went nowhere|did(?:n['’]t| not) (?:land|work)|bombed|lost (?:her|him|them)|冷场|没讲好|별로)/iu);
const VALUE = /(?:landed|verdict|went|rating|score|result|评分|自评|결과|평가)\s*[:：]\s*(.+)/iu;
const PARTS_OF_REMARK = /[,;:|().!–—，；：（）。]|\s-\s/u;

/**
 * The stories told in a stretch of a note, by the links to notes that stand in it: in or below a question, in a judgement, or
 * on a line of their own. How each landed is said right behind its link, else by the verdict of its question, else by the
 * judgement it stands in.
 */
export function toldStories(outline: Outline, start: number, end: number, questions: readonly Question[], items: readonly Item[]): ToldStory[] {
	const { text, blocks, scopes } = outline;
	const found: ToldStory[] = [];
	const links = linksIn(text, start, end);
	const answers = links.length === 0 ? new Map<number, Question>() : new Map(questions.flatMap((question) => question.stories.map((story) => [story.start, question] as const)));
	for (const [place, link] of links.entries()) {
		const index = blockAt(blocks, link.start);
		const block = blocks[index];
		if (!block || link.start >= block.end || block.task === ' ' || block.kind === 'heading' && block.level === 1) continue;
		if (UNTOLD.has(scopes[index]?.sense ?? 'neutral')) continue;
		if (MEANT.test(text.slice(Math.max(block.start, link.start - 90), link.start))) continue;
		const next = links[place + 1];
		const stop = Math.min(block.end, next?.start ?? block.end);
		const remark = landedBehind(text.slice(link.end, stop));
		const asked = answers.get(link.start);
		found.push({ link: link.target, start: link.start, line: block.line, landed: remark ?? asked?.landed ?? judgedIn(items, link.start) });
	}
	return found;
}

function landedBehind(remark: string): Landed | null {
	const stated = VALUE.exec(remark);
	const value = stated ? valueOf((stated[1] as string).trim().toLowerCase()) : null;
	if (value) return value;
	for (const part of remark.split(PARTS_OF_REMARK)) {
		const words = part.replace(/^[\s*_]+|[\s*_]+$/gu, '').toLowerCase();
		if (words === '' || words.split(/\s+/u).length > 5) continue;
		if (FLAT.test(words)) return 'gap';
		const landed = valueOf(words);
		if (landed) return landed;
	}
	return null;
}

function judgedIn(items: readonly Item[], at: number): Landed | null {
	const item = items.find(({ start, end, evidence }) => (at >= start && at < end) || evidence.some((part) => at >= part.start && at < part.end));
	if (!item || item.certainty !== 'labelled') return null;
	return item.kind === 'strength' ? 'strong' : 'gap';
}
