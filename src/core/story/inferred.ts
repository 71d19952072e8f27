import { isNothing } from '../debrief/nothing.ts';
import type { Block } from '../markdown/block.ts';
import { sentences } from '../markdown/sentences.ts';
import type { Quote, Span } from '../note.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { spokenWords } from './balance.ts';
import { blockIdAt, speaksOfInterviews, tellsOfSelf } from './fill.ts';
import { isQuestionLine, questionOf } from './question-line.ts';
import { metaLine, type MetaLine } from './meta-lines.ts';
import type { PartHead } from './part-heads.ts';
import type { Draft, StorySource } from './read-stories.ts';
import { PARTS, type PartName } from './story.ts';

/** Asks for something that happened. */
const BEHAVIOURAL = pattern(/(?:^|[^\p{L}])(?:(?:a|an|one|some|the last|last|any) (?:\p{L}+ )?(?:time|example|situation|instance|occasion|moment|experience|project|decision|conflict|mistake|failure)|tell (?:me|us) about (?:a|an|your|one|someone|somebody|something|working|handling|dealing|leading|having)|describe (?:a|an|one|working|your (?:most|biggest|proudest|hardest))|have you (?:ever )?|when (?:have|did|were|was) you|examples? of|(?:biggest|greatest|hardest|toughest|most \p{L}+) (?:failure|mistake|challenge|achievement|accomplishment|project|decision|conflict|problem))(?![\p{L}])|(?:讲|说|谈|分享|描述|举|介绍).{0,12}(?:一次|经历|例子|一个|时候|情况|事例)|(?:有没有|是否|曾经|最).{0,16}(?:经历|时候|失败|成就|挑战|困难|冲突|项目)|遇到.{0,20}(?:怎么|如何)|경험|사례|적이? ?있|때를|순간/iu);
/** Said of the answer or of those who heard it, not of what happened. */
const OF_ANSWER = pattern(/(?:^|[^\p{L}])(?:i (?:answered|rambled|froze|blanked)|they (?:nodded|asked|probed|interrupted|smiled|pushed for|wanted to hear)|(?:he|she) (?:nodded|probed|wrote it down)|my answer|i told (?:them|him|her|the)|i (?:said|talked about|used|went with|gave)(?: the| my| a)? ?(?:story|example|answer|\[\[)|follow(?:ed)?[- ]?ups?|interviewers?|the panel|recruiter|hiring manager|star)(?![\p{L}])|面试官|追问|回答得|答得|면접관|답변|꼬리 ?질문/iu);
const TASK = pattern(/(?:^|[^\p{L}])(?:(?:i|we) (?:had|needed|have|was|were|was supposed|were supposed) to|(?:was|were|got) (?:asked|told|given|assigned|tasked)|(?:my|our) (?:job|task|role|goal|part|responsibility|brief)|responsible for|in charge of|it (?:was|fell|landed) (?:on|to|with) me|(?:was|is) me who|wanted me to|needed me to|asked me to|the (?:goal|ask|target|deadline|aim|job) was|i was the (?:only )?one|had to be|up to me)(?![\p{L}])|^[^\p{L}]*(?:had|needed|was|were) to(?![\p{L}])|我(?:需要|得|必须|负责|的任务|的目标|被要求)|要求我|让我负责|任务是|目标是|해야 (?:했|하는|할)|맡(?:았|게|은)|제 역할|목표(?:는|였)|책임/iu);
const ACTION = pattern(/(?:^|[^\p{L}])(?:i (?:\p{L}+ly )?(?!(?:am|was|were|had|have|has|would|could|should|will|can|think|thought|felt|feel|guess|know|knew|wanted|needed|hope|hoped|learned|learnt)(?![\p{L}]))\p{L}{2,}|so i|first i|then i|we (?:\p{L}+ed|built|wrote|made|took|ran|set|put))(?![\p{L}])|我(?:先|就|于是|主动|把|用|跟|和|找|去|做|写|提|拉|花|每天|开始|决定|组织|联系|建议|整理)|于是我|首先|然后|接着|(?:했|냈|렸|었|았|썼|갔|눴|꿨|웠)(?:다|고|습니다|어요|음)|(?:제가|나는|저는|내가) /iu);
const RESULT = pattern(/(?:^|[^\p{L}])(?:in the end|as a result|(?:was|were) (?:turned down|rejected|refused)|we (?:lost|won)|got the|years? later|eventually|finally|ended up|since then|afterwards|by the end|result(?:ed)?|outcome|led to|which meant|now|(?:went|came|dropped|fell|rose|grew) (?:down|up|from|to|by)|renewed|launched|shipped|signed|saved|reduced|increased|doubled|halved|approved|promoted|is still|are still|still (?:use|uses|there|in)|to this day|these days|ever since|nowadays|nobody|worked|they (?:\p{L}+ed|took|kept|chose|bought|gave)|(?:he|she) (?:thanked|apologi[sz]ed|stayed|said))(?![\p{L}])|%|最后|最终|结果|后来|从此|终于|提升|降到|减少|增加|至今|결국|결과|그 결과|이후|덕분|줄었|늘었|되었|됐|남았|만에|그 ?(?:뒤|후)|지금(?:은|도)|다행히/iu);
const REFLECTION = pattern(/(?:^|[^\p{L}])(?:i (?:\p{L}+ )?learn(?:ed|t)|lesson|taught me|next time|looking back|in hindsight|today i would|since then i|i(?:['’]d| would) (?:now|do|have)|takeaway|what i took)(?![\p{L}])|学到|教训|反思|下次|如果再|从那以后我|배웠|배운|깨달|다음(?:에는|부터)|교훈/iu);
const LAST_UNITS = 10;
/** One plain word of applying for work may stand in any story. */
const SURE = 2;
const OPENINGS = new Set('tell describe give talk share walk have has an a one when what how time example q please can could would'.split(' '));

/** A first look: a short line that may ask, by its sign or its first word. */
function mayAskForExample(text: string, { kind, start, end }: Block): boolean {
	if (kind !== 'heading' && kind !== 'text' && kind !== 'item') return false;
	const length = end - start;
	if (length < 6 || length > 220) return false;
	const last = text.charCodeAt(end - 1);
	if (last === 63 || last === 0xff1f || kind === 'heading') return true;
	let at = start;
	let code = text.charCodeAt(at);
	while (at < start + 8 && code < 0x3400 && ((code | 32) < 97 || (code | 32) > 122)) code = text.charCodeAt(++at);
	if (code >= 0x3400) return length < 90;
	let stop = at;
	while (stop < end && stop < at + 10 && (text.charCodeAt(stop) | 32) >= 97 && (text.charCodeAt(stop) | 32) <= 122) stop++;
	return OPENINGS.has(text.slice(at, stop).toLowerCase());
}

/** Under a question that asks for an example, points or paragraphs in the order of a story, without any label. */
export function inferredStories({ outline }: StorySource, labelled: readonly Draft[], heads: readonly PartHead[]): Draft[] {
	const { text, blocks } = outline;
	const found: Draft[] = [];
	const labels = new Set(heads.map(({ block }) => block));
	const taken = [...labelled].sort((a, b) => a.start - b.start);
	let next = 0;
	for (const [index, block] of blocks.entries()) {
		if (!mayAskForExample(text, block) || labels.has(index)) continue;
		const question = questionOf(text, block);
		if (!BEHAVIOURAL.test(text.slice(question.start, question.end)) || !isQuestionLine(text, block)) continue;
		while (next < taken.length && (taken[next] as Draft).end <= question.start) next++;
		const story = taken[next];
		if (story && (story.question?.start === question.start || question.start >= story.start)) continue;
		const draft = under(index, block, question);
		if (draft) found.push(draft);
	}
	return found;

	function under(index: number, own: Block, question: Span): Draft | null {
		const units: (Span & { tokens: readonly Token[]; block: number })[] = [];
		const meta: (MetaLine & { block: number })[] = [];
		let to = index + 1;
		for (; to < blocks.length; to++) {
			const block = blocks[to] as Block;
			if (block.kind === 'blank') continue;
			if (block.kind === 'heading' || block.kind === 'rule' || block.kind === 'row' || labels.has(to)) break;
			if (block.quote !== own.quote || block.callout !== '' || isQuestionLine(text, block)) break;
			if (own.kind === 'item' && block.kind === 'item' && block.depth <= own.depth) break;
			if (block.task !== null) break;
			const line = metaLine(text, block, true);
			if (line) {
				meta.push({ ...line, block: to });
				continue;
			}
			const tokens = outline.words(block.start, block.end);
			if (isNothing(text.slice(block.start, block.end), tokens)) continue;
			const last = units[units.length - 1];
			// a nested point belongs to the one above, a broken line to its paragraph
			const goesOn = last && ((block.kind === 'item' && block.depth > Math.max(0, blocks[last.block]?.depth ?? 0)) || (block.kind === 'text' && (block.item >= 0 && block.item >= last.block || blocks[to - 1]?.kind === 'text')));
			if (goesOn) {
				units[units.length - 1] = { ...last, end: block.end, tokens: [...last.tokens, ...tokens] };
			} else units.push({ start: block.start, end: block.end, line: block.line, tokens, block: to });
		}
		const said = units.length === 1 && units[0] ? sentences(text, units[0].start, units[0].end, units[0].line).map((part) => ({ ...part, tokens: outline.words(part.start, part.end), block: units[0]?.block ?? index })) : units;
		const parts = said.length >= 3 && said.length <= LAST_UNITS && isTelling(said, units.length === 1) ? order(said) : null;
		if (!parts) return null;
		const spans = Object.values(parts).filter((part) => part !== null);
		return {
			start: own.from, end: Math.max(...spans.map(({ end }) => end)), line: own.line, certainty: 'inferred', title: '', titleBlock: own.kind === 'heading' ? index : -1, question,
			meta, above: [], parts, named: new Map(), challenge: false, to,
		};
	}

	/** Told by the one who did it, about what happened, and not about how the answer was taken. */
	function isTelling(units: readonly (Span & { readonly tokens: readonly Token[] })[], paragraph: boolean): boolean {
		let self = 0;
		let deeds = 0;
		let words = 0;
		for (const unit of units) {
			const source = text.slice(unit.start, unit.end);
			if (OF_ANSWER.test(source)) return false;
			if (tellsOfSelf(unit.tokens)) self++;
			if (ACTION.test(source)) deeds++;
			words += spokenWords(source);
			if (speaksOfInterviews(unit.tokens) > SURE) return false;
		}
		return self >= (paragraph ? 2 : 1) && deeds >= 1 && words >= (paragraph ? 35 : 20);
	}

	/** The division into parts, in their order, that the words speak for most; null where they speak for none. */
	function order(units: readonly (Span & { readonly tokens: readonly Token[] })[]): Record<PartName, Quote | null> | null {
		const signs = units.map(({ start, end, tokens }, place) => {
			const source = text.slice(start, end);
			const early = place === 0 ? 1.2 : 0;
			const late = place === units.length - 1 ? 0.8 : 0;
			const acts = ACTION.test(source) && tellsOfSelf(tokens) ? 1 : ACTION.test(source) ? 0.6 : 0;
			const looksBack = REFLECTION.test(source) ? 2.2 : 0;
			return [early + (acts === 0 ? 0.3 : 0), TASK.test(source) ? 1.6 : -0.1, acts, (RESULT.test(source) ? 1 : 0) + late + (/\d/u.test(source) ? 0.2 : 0) - (looksBack > 0 ? 1 : 0), place === 0 ? -2 : looksBack - 0.6];
		});
		// best[part] = best score of the units so far with the last of them in that part
		const from: number[][] = [];
		let best = PARTS.map((_, part) => (part === 0 ? (signs[0]?.[0] ?? 0) : part === 1 ? (signs[0]?.[1] ?? 0) - 0.8 : -Infinity));
		for (let place = 1; place < units.length; place++) {
			const back: number[] = [];
			best = PARTS.map((_, part) => {
				let origin = part;
				// a result follows an action, and what was learned follows a result
				for (let before = part > 2 ? part - 1 : 0; before < part; before++) if ((best[before] ?? -Infinity) > (best[origin] ?? -Infinity)) origin = before;
				back.push(origin);
				return (best[origin] ?? -Infinity) + (signs[place]?.[part] ?? 0);
			});
			from.push(back);
		}
		let part = best[4] !== undefined && best[3] !== undefined && best[4] > best[3] ? 4 : 3;
		const chosen: number[] = [part];
		for (let place = units.length - 2; place >= 0; place--) {
			part = from[place]?.[part] ?? 0;
			chosen.unshift(part);
		}
		if (!chosen.includes(2) || !chosen.includes(3) || (chosen[0] ?? 9) > 1) return null;
		const results = units.filter((_, place) => chosen[place] === 3).some(({ start, end }) => RESULT.test(text.slice(start, end)) || /\d/u.test(text.slice(start, end)));
		const acts = units.filter((_, place) => chosen[place] === 2).some(({ start, end }) => ACTION.test(text.slice(start, end)));
		if (!acts || (!results && units.length < 4)) return null;
		const parts: Record<PartName, Quote | null> = { situation: null, task: null, action: null, result: null, reflection: null };
		for (const [place, unit] of units.entries()) {
			const name = PARTS[chosen[place] ?? 0] ?? 'situation';
			const before = parts[name];
			const start = before?.start ?? unit.start;
			const id = blockIdAt(text, unit.start, unit.end);
			const end = id === null ? unit.end : unit.end - id.length - 2;
			parts[name] = { start, end, line: before?.line ?? unit.line, text: text.slice(start, end) };
		}
		return parts;
	}
}
