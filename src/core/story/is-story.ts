import type { Outline } from '../debrief/outline.ts';
import { propertyValues } from '../facts/facts.ts';
import type { Block } from '../markdown/block.ts';
import { pattern } from '../vocabulary/pattern.ts';
import { instructs, speaksOfInterviews, speaksToReader, tellsOfSelf } from './fill.ts';
import type { PlacedHead } from './frames.ts';
import type { Headline } from './headline.ts';
import type { StorySource } from './read-stories.ts';
import { PARTS, type StoryParts } from './story.ts';

/** Words that promise stories, in a title, a tag or a folder. */
const BANK = pattern(/(?:^|[^\p{L}])(?:star|stories|story|behaviou?ral|examples)(?![\p{L}])|故事|案例|事例|行为面试|사례|스토리|경험 ?(?:정리|질문)|이야기/iu);
const REPORT = pattern(/(?:^|[^\p{L}])(?:report|status|proposal|incident|post-?mortems?|minutes|retro(?:spective)?|sprint|memo|briefing|case stud(?:y|ies)|project (?:plan|summary|update))(?![\p{L}])|报告|汇报|方案|会议|보고서?|회의/iu);
const PLANS = pattern(/^[^\p{L}]*(?:next steps?|action items?|attendees|owners?|timeline|recommendations?|budget|open (?:issues|points)|下一步|后续计划|다음 단계|향후 계획)[^\p{L}]*$/iu);
/** How surely labels have to be a story's, added up. */
const LEAST = 2.4;
const LEAST_AMONG_STORIES = 1.9;
/** Whoever has done a task reports it as well. */
const LEAST_WITHOUT_SITUATION = 3.5;
/** Who begins an action that tells of somebody else, where nobody says `I`. */
const OTHERS = new Set(['he', 'she', 'they', '他', '她', '他们', '그는', '그녀는', '그들은']);
/** Who tells what they did. */
const ONESELF = new Set(['i', "i'd", "i've", 'my', 'myself', '我', '我的', '제가', '저는', '내가', '나는', '나', '저', '제']);
/** From here on nobody has to say `I`. */
const SURE = 3.2;

/** Whether labels like these are those of a story, and not of a plan or report. */
export function isFrame(heads: readonly Pick<PlacedHead, 'parts' | 'weight' | 'listed'>[], parts: StoryParts, source: StorySource, headline: Headline): boolean {
	const among = amongStories(source, headline);
	// outside of stories a label by its place proves nothing
	const proving = among ? heads : heads.filter(({ listed }) => listed);
	const named = new Set(proving.flatMap(({ parts: names }) => names));
	const weight = proving.reduce((sum, { weight: own, parts: names }) => sum + own * Math.min(2, names.length), 0);
	if (!named.has('action') && !(named.has('situation') && (named.has('result') || named.has('task')))) return false;
	if (among) return weight >= LEAST_AMONG_STORIES;
	const self = PARTS.some((part) => parts[part] !== null && source.outline.words(parts[part].start, parts[part].end).some(({ key }) => ONESELF.has(key)));
	if (weight < (named.has('situation') ? LEAST : LEAST_WITHOUT_SITUATION)) return self && proving.some(({ weight: own }) => own === 2) && heads.reduce((sum, { weight: own }) => sum + own, 0) >= SURE;
	if (self) return true;
	if (parts.action && OTHERS.has(source.outline.words(parts.action.start, parts.action.end)[0]?.key ?? '')) return false;
	return (named.size >= 4 || (named.size === 3 && named.has('situation') && weight >= SURE)) && !isReport(source);
}

/** Tells of a piece of work to others, by its title or by what it plans. */
function isReport({ path, titles, outline: { text, blocks } }: StorySource): boolean {
	return REPORT.test(path) || titles.some(({ text: title }) => REPORT.test(title)) || blocks.some(({ kind, start, end }) => kind === 'heading' && end - start < 40 && PLANS.test(text.slice(start, end)));
}

/** Its title, name, tags or folder speak of stories. */
export function promisesStories({ path, titles, properties }: StorySource): boolean {
	const stated = propertyValues(properties, 'tags', 'tag').concat(propertyValues(properties, 'type', 'kind')).map(({ text }) => text).join(' ');
	return BANK.test(path) || BANK.test(stated) || titles.some(({ text }) => BANK.test(text));
}

function amongStories(source: StorySource, headline: Headline): boolean {
	if (headline.question !== null || promisesStories(source)) return true;
	const { outline } = source;
	return [headline.titleBlock, ...headline.above].some((at) => at >= 0 && BANK.test(outline.text.slice(outline.blocks[at]?.start ?? 0, outline.blocks[at]?.end ?? 0)));
}

/** Told to the reader what to write, with no word of anybody's own. `prompts` are parts that hold nothing but that. */
export function isGuide(outline: Outline, parts: StoryParts, prompts: number): boolean {
	let guides = prompts;
	let filled = prompts;
	for (const part of PARTS) {
		const quote = parts[part];
		if (!quote) continue;
		filled++;
		// whoever quotes how a part may sound speaks in a voice that is not their own
		const own = (SAMPLE.exec(quote.text)?.index ?? -1);
		const tokens = outline.words(quote.start, own < 0 ? quote.end : quote.start + own);
		const self = tellsOfSelf(tokens);
		if (own >= 0) guides += own === 0 ? 1 : 0.5;
		if (instructs(quote.text, tokens)) guides++;
		else if (speaksToReader(quote.text)) guides += self ? 0.5 : 1;
		else if (self) guides--;
	}
	return guides * 2 >= filled;
}

/** How an answer went, or what comes next. */
const OF_ANSWER = pattern(/(?:^|[^\p{L}])(?:(?:told|used|gave|went with|picked) (?:them |him |her )?(?:the|my) (?:(?!an? )[\p{L}'’-]+ ){0,3}(?:story|example|answer)|(?:i |^)rambled|my answer|follow-?up questions?|the interviewers?|hiring manager|hear back|let me know by|they(?:['’]ll| will)? (?:call|ring|be in touch))(?![\p{L}])|面试官|追问|면접관|꼬리 ?질문/iu);
/** `Example: “…”`, or nothing but a quotation. */
const SAMPLE = pattern(/(?:^|[\s(*_])(?:examples?|e\.g\.|for instance|for example|sample)[\s*_]*[:,：]|例如|比如[:：]|예(?:시)?[:：]|예를 들어|^["“][^"”]{10,}["”]\.?$/iu);

/** Labels over what is said of an interview itself: a debrief in the form of a story. */
export function isDebrief(source: StorySource, at: number, parts: StoryParts, headline: Headline): boolean {
	const { outline, records } = source;
	const { titleBlock, question } = headline;
	if (question === null && PARTS.filter((part) => parts[part] && OF_ANSWER.test(parts[part].text)).length > (amongStories(source, headline) ? 2 : 0)) return true;
	if (!records.some(({ start, end }) => at >= start && at < end)) return false;
	if (question !== null || titleBlock > 0) {
		const first = parts.situation ?? parts.task ?? parts.action;
		return first !== null && speaksOfInterviews(outline.words(first.start, first.end)) > 2;
	}
	const title = outline.blocks[Math.max(0, titleBlock)] as Block;
	return speaksOfInterviews(outline.words(title.start, title.end)) + speaksOfInterviews(PARTS.flatMap((part) => (parts[part] ? outline.words(parts[part].start, parts[part].end) : []))) > 1;
}
