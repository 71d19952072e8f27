import type { Outline } from '../debrief/outline.ts';
import type { Span } from '../note.ts';
import { balanceOf, LONGEST_MINUTES } from './balance.ts';
import type { Draft } from './read-stories.ts';
import type { PartName, Story, StoryCheck } from './story.ts';

/** Parts that a telling needs; what was asked of the teller has a check of its own, and looking back is up to them. */
const NEEDED: readonly PartName[] = ['situation', 'action', 'result'];

const NUMBER = /[\d٠-٩%]|(?:^|[^\p{L}])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundreds?|thousands?|millions?|dozens?|half|halved|halves|halving|third|quarter|fifth|tenth|doubled?|tripled?|twice|thrice|zero|fold|no one|nobody|none|both)(?![\p{L}])|[一二两三四五六七八九十百千万半零]+(?:个|天|周|月|年|倍|成|人|次|项|分|小时|家|名|%|万|千|百|分之|多|月|季)|百分之|翻(?:了)?[一两三]?(?:番|倍)|减半|一半|절반|두 ?배|세 ?배|[한두세네] ?(?:달|주|명|배|건|번|시간|가지)|(?:하루|이틀|사흘|일주일|한 ?달)/iu;
const WE = /(?:^|[^\p{L}])(?:we|we['’](?:d|ve|re|ll)|us|our)(?![\p{L}])|我们|我們|咱们|우리|저희/giu;
/** Clauses that begin with `we`, with `I`, and with a deed whose doer is left out. */
const WE_ACTS = /(?:^|[.!?;:,\n。！？；，•-]\s*|\s(?:and|then|so|but)\s+)(?:we(?:['’](?:d|ve))?(?![\p{L}])|我们|我們|咱们|우리(?:는|가)|저희(?:는|가))/giu;
const I_ACT = /(?:^|[.!?;:,\n。！？；，•-]\s*|\s(?:and|then|so|but)\s+)(?:i(?:['’](?:d|ve))?(?![\p{L}])|我(?![们們])|제가|저는|나는|내가|난(?=\s))|(?:^|[.!?;\n•-]\s*|\s(?:and|then)\s+)(?:\p{L}+ed|built|wrote|made|took|ran|led|began|held|cut|sent|found|brought|taught|gave|split|chose|kept|met|set|put|got|drew|rang|sat|went|told|spent|drove)(?![\p{L}])/giu;
const I = /(?:^|[^\p{L}])(?:i|i['’](?:d|ve|m|ll)|my|me|myself)(?![\p{L}])|我(?![们們])|(?:^|[\s,.])(?:제가|저는|나는|내가|저도|나도|난|제|내|저의)(?=\s)/giu;

/** What can be seen in one story alone. */
export function checksOf(story: Omit<Story, 'checks'>, draft: Pick<Draft, 'named' | 'challenge'>, { text }: Pick<Outline, 'text'>): StoryCheck[] {
	const checks: StoryCheck[] = [];
	const whole: Span = { start: story.start, end: firstLineEnd(text, story), line: story.line };
	const add = (code: StoryCheck['code'], params: StoryCheck['params'], { start, end, line }: Span): void => {
		checks.push({ code, params, start, end, line });
	};
	const { parts } = story;
	for (const part of NEEDED) {
		if (parts[part]) continue;
		const label = draft.named.get(part);
		if (label) add('part-empty', { part }, label);
		else add('part-missing', { part }, whole);
	}
	if (!parts.task && story.certainty === 'labelled' && !draft.challenge) {
		const label = draft.named.get('task');
		if (label) add('part-empty', { part: 'task' }, label);
		else add('no-task', {}, parts.situation ?? whole);
	}
	const { result, action } = parts;
	if (result && !NUMBER.test(result.text)) add('no-number', {}, result);
	const balance = balanceOf(story);
	if (balance.minutes > LONGEST_MINUTES) add('too-long', { words: balance.words, minutes: balance.minutes, ...balance.shares }, whole);
	if (action) {
		const we = [...action.text.matchAll(WE)];
		const i = [...action.text.matchAll(I)].length;
		const first = we[0];
		const weAct = [...action.text.matchAll(WE_ACTS)].length;
		if (first && weAct > 0 && weAct > [...action.text.matchAll(I_ACT)].length) {
			const start = action.start + first.index + (first[0].length - first[0].replace(/^[^\p{L}]/u, '').length);
			let line = action.line;
			for (let at = text.indexOf('\n', action.start); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) line++;
			add('we-not-i', { we: we.length, i }, { start, end: action.start + first.index + first[0].length, line });
		}
	}
	return checks.sort((a, b) => a.start - b.start);
}

/** A check of the whole story shows at its first line. */
function firstLineEnd(text: string, { start, end }: Span): number {
	const stop = text.indexOf('\n', start);
	return stop < 0 || stop > end ? end : Math.max(start + 1, stop);
}
