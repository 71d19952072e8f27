import type { Classify } from '../competency/competency.ts';
import type { Outline } from '../debrief/outline.ts';
import { propertyValues } from '../facts/facts.ts';
import type { TitleSource } from '../facts/head.ts';
import type { Block, Property } from '../markdown/block.ts';
import { blockAt } from '../markdown/block-at.ts';
import { trimEnd } from '../markdown/inline.ts';
import type { Quote, Span } from '../note.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { checksOf } from './checks.ts';
import { competenciesOf } from './competencies.ts';
import { completeFrames } from './complete-frames.ts';
import { blockIdAt, fill, instructs } from './fill.ts';
import { framesOf, type Frame, type PlacedHead } from './frames.ts';
import { cleaned, headlineOf, type Headline } from './headline.ts';
import { inferredStories } from './inferred.ts';
import { isDebrief, isFrame, isGuide, promisesStories } from './is-story.ts';
import type { MetaLine } from './meta-lines.ts';
import { bodiesOf, ENDING, type Bodies } from './part-bodies.ts';
import { partHeads, type PartHead } from './part-heads.ts';
import { practiceIn } from './practice-state.ts';
import { asksForStory, isQuestionLine, questionOf } from './question-line.ts';
import { PARTS, type PartName, type Story, type StoryParts, type StoryTarget } from './story.ts';
import { tableStories } from './tables.ts';

export interface StorySource {
	readonly path: string;
	readonly outline: Outline;
	readonly classify: Classify;
	readonly options: ReaderOptions;
	readonly properties: readonly Property[];
	readonly titles: readonly TitleSource[];
	/** Stretches of the note that tell an interview. */
	readonly records: readonly Span[];
}

/** A story before what needs the whole note is known of it. */
export interface Draft {
	readonly start: number;
	readonly end: number;
	readonly line: number;
	readonly certainty: Story['certainty'];
	readonly title: string;
	/** Block of the title, -1 where it has none of its own. */
	readonly titleBlock: number;
	readonly question: Span | null;
	readonly meta: readonly (MetaLine & { readonly block: number })[];
	/** Headings over it, nearest first. */
	readonly above: readonly number[];
	readonly parts: StoryParts;
	/** Parts whose label stands there, filled or not. */
	readonly named: ReadonlyMap<PartName, Span>;
	/** The situation is told as a challenge or problem, which names the task as well. */
	readonly challenge: boolean;
	/** Index behind its last block. */
	readonly to: number;
}

/** The stories a note tells. Notes without labels of parts and without questions cost one look at each line's first word. */
export function readStories(source: StorySource): Story[] {
	const { outline } = source;
	const { text, blocks } = outline;
	const heads = partHeads(text, blocks);
	const labelledDrafts: Draft[] = [...tablesIn(source)];
	const labelled = new Set(heads.flatMap(({ words }) => words.map(({ part }) => part))).size >= 2;
	const promised = promisesStories(source);
	if (labelled || promised) {
		const plain = framesOf(text, blocks, heads, (block) => ENDING.has(outline.scopes[block]?.label.sense ?? 'neutral') && outline.scopes[block]?.block === block);
		const frames = completeFrames(text, blocks, plain, heads, promised);
		const headings = headingsOver(outline, frames);
		let floor = 0;
		const told = frames.map((frame, index) => {
			const limit = frames[index + 1]?.heads[0]?.head.block ?? blocks.length;
			const first = frame.heads[0]?.head.block ?? 0;
			const found = bodiesOf(outline, frame, limit);
			const headline = headlineOf(outline, first, frame.level, floor, headings.over.get(frame) ?? [], headings.held, frames.length > 1);
			floor = Math.max(first + 1, found.bodies[found.bodies.length - 1]?.to ?? 0);
			return { frame, found, headline, draft: draftOf(source, frame, found, headline, false) };
		});
		// beside a story, labels like its own need fewer words to be those of another
		const worn = new Set(told.flatMap(({ frame, draft }) => (draft ? frame.heads.map(dressedPart) : [])));
		for (const { frame, found, headline, draft: sure } of told) {
			const draft = sure ?? (worn.size > 0 && frame.heads.length > 1 && frame.heads.every((head) => worn.has(dressedPart(head))) ? draftOf(source, frame, found, headline, true) : null);
			if (draft) labelledDrafts.push(draft);
		}
	}
	const drafts = apart([...labelledDrafts, ...inferredStories(source, labelledDrafts, heads)]);
	if (drafts.length === 0) return [];
	const titled = new Map<number, number>();
	for (const { titleBlock } of drafts) titled.set(titleBlock, (titled.get(titleBlock) ?? 0) + 1);
	const stories = drafts.map((draft, index) => storyOf(source, draft, index, drafts.length, titled));
	return PRACTISED.test(outline.text) ? stories.map((story) => ({ ...story, practice: practiceIn(outline.text, story, stories) })) : stories;
}

/** In the order of the note; of two that share words the one with more parts, as a table within a part of another story. */
function apart(drafts: readonly Draft[]): Draft[] {
	const size = ({ parts }: Draft): number => PARTS.filter((part) => parts[part] !== null).length;
	const kept: Draft[] = [];
	for (const draft of [...drafts].sort((a, b) => a.start - b.start)) {
		const last = kept[kept.length - 1];
		if (!last || last.end <= draft.start || !sharesWords(last, draft)) kept.push(draft);
		else if (size(draft) > size(last)) kept[kept.length - 1] = draft;
	}
	return kept;
}

function sharesWords(one: Draft, other: Draft): boolean {
	return PARTS.some((part) => PARTS.some((name) => {
		const [a, b] = [one.parts[part], other.parts[name]];
		return a !== null && b !== null && a.start < b.end && b.start < a.end;
	}));
}

function dressedPart({ head, parts }: PlacedHead): string {
	return `${head.dress} ${parts.join(' ')}`;
}

/** The headings over each group of labels, nearest first, and how many groups stand under each. */
function headingsOver(outline: Outline, frames: readonly Frame[]): { over: ReadonlyMap<Frame, readonly number[]>; held: ReadonlyMap<number, number> } {
	const { blocks } = outline;
	const labels = new Set(frames.flatMap(({ heads }) => heads.map(({ head }) => head.block)));
	const over = new Map<Frame, readonly number[]>();
	const held = new Map<number, number>();
	const stack: number[] = [];
	let next = 0;
	for (let index = 0; index < blocks.length && next < frames.length; index++) {
		while (frames[next]?.heads[0]?.head.block === index) {
			const frame = frames[next] as Frame;
			const own = [...stack].reverse().filter((at) => frame.level === 0 || (blocks[at] as Block).level < frame.level);
			over.set(frame, own);
			for (const at of own) held.set(at, (held.get(at) ?? 0) + 1);
			next++;
		}
		const block = blocks[index] as Block;
		if (block.kind !== 'heading' || labels.has(index)) continue;
		while (stack.length > 0 && (blocks[stack[stack.length - 1] as number] as Block).level >= block.level) stack.pop();
		stack.push(index);
	}
	return { over, held };
}

function draftOf(source: StorySource, frame: Frame, { bodies, meta }: Bodies, headline: Headline, beside: boolean): Draft | null {
	if (headline.copied) return null;
	const { outline } = source;
	const parts: Record<PartName, Quote | null> = { situation: null, task: null, action: null, result: null, reflection: null };
	const named = new Map<PartName, Span>();
	const { blocks } = outline;
	let prompts = 0;
	for (const { head, lines } of bodies) {
		const quote = fill(outline, lines);
		const first = lines[0];
		if (!quote && first && instructs(outline.text.slice(first.start, first.end), outline.words(first.start, first.end))) prompts++;
		for (const part of head.parts) {
			if (!named.has(part)) named.set(part, { start: head.head.from, end: head.head.body, line: (blocks[head.head.block] as Block).line });
			const before = parts[part];
			if (!quote) continue;
			parts[part] = before ? { ...before, end: quote.end, text: outline.text.slice(before.start, quote.end) } : quote;
		}
	}
	const filled = PARTS.filter((part) => parts[part] !== null);
	if (filled.length < 2 || (beside ? !named.has('action') : !isFrame(frame.heads, parts, source, headline))) return null;
	const first = frame.heads[0]?.head;
	if (!first || isGuide(outline, parts, prompts) || isDebrief(source, first.from, parts, headline)) return null;
	const last = Math.max(...filled.map((part) => parts[part]?.end ?? 0));
	const led = leadOf(outline, first);
	const own = blocks[first.block] as Block;
	const opener = led.title !== null || led.question || headline.from >= first.block ? own : (blocks[headline.from] as Block);
	const begin = opener !== own ? opener.from : led.title === null && !led.question ? first.from : first.lead === own.start ? own.from : first.lead;
	return {
		start: begin, end: last, line: opener.line, certainty: 'labelled',
		title: led.title ?? headline.title, titleBlock: led.title === null ? headline.titleBlock : first.block, question: led.question ?? headline.question ?? metaQuestion(outline, [...headline.meta, ...meta], 'question'),
		meta: [...headline.meta, ...meta], above: headline.above, parts, named,
		challenge: frame.heads.some(({ head, parts: names }) => names.includes('situation') && head.words.some(({ shifts }) => shifts)),
		to: bodies[bodies.length - 1]?.to ?? 0,
	};
}

/** What stands before the first label of a line: `The flooded basement. Situation: …`. */
function leadOf({ text, blocks }: Outline, { block, from, lead: begin }: PartHead): { title: string | null; question: Span | null } {
	const own = blocks[block] as Block;
	const end = trimEnd(text, begin, from);
	if (end - begin < 3 || end - begin > 140) return { title: null, question: null };
	const lead = { ...own, start: begin, end };
	if (isQuestionLine(text, lead)) return { title: null, question: questionOf(text, lead) };
	const title = cleaned(text.slice(begin, end)).replace(/[.,;|–—-]+$/u, '').trim();
	return { title: title === '' ? null : title, question: null };
}

/** `Also answers: …` holds other questions than the one it was written for. */
const ALSO = /also|other|similar|further|possible|questions|也|还|還|其他|类似|다른|에도/iu;

function metaQuestion({ text, blocks }: Outline, meta: readonly (MetaLine & { readonly block: number })[], kind: 'question' | 'answers'): Span | null {
	const said = meta.filter(({ body, end }) => end > body);
	const line = said.find((one) => (kind === 'question' ? one.kind === kind : one.kind === kind && !ALSO.test(text.slice(blocks[one.block]?.start ?? one.body, one.body)) && asksForStory(text.slice(one.body, one.end))));
	if (!line) return null;
	let { body, end } = line;
	while (body < end && /[*_"“「\s]/u.test(text[body] as string)) body++;
	while (end > body && /[*_"”」\s]/u.test(text[end - 1] as string)) end--;
	return { start: body, end, line: (blocks[line.block] as Block).line };
}

function* tablesIn(source: StorySource): Iterable<Draft> {
	const { outline } = source;
	const { text, blocks } = outline;
	const stack: number[] = [];
	for (let index = 0; index < blocks.length; index++) {
		const block = blocks[index] as Block;
		if (block.kind === 'heading') {
			while (stack.length > 0 && (blocks[stack[stack.length - 1] as number] as Block).level >= block.level) stack.pop();
			stack.push(index);
		}
		if (block.kind !== 'row') continue;
		let to = index + 1;
		while (blocks[to]?.kind === 'row') to++;
		const found = tableStories(text, blocks, index, to);
		for (const { from, to: last, cells, weight, name, asked, tags } of found) {
			const parts: Record<PartName, Quote | null> = { situation: null, task: null, action: null, result: null, reflection: null };
			const named = new Map<PartName, Span>();
			for (const part of PARTS) {
				const cell = cells[part];
				if (!cell) continue;
				named.set(part, cell);
				parts[part] = fill(outline, [{ block: from, start: cell.start, end: cell.end }]);
				if (parts[part]) parts[part] = { ...parts[part], line: cell.line };
			}
			const filled = PARTS.filter((part) => parts[part] !== null);
			if (filled.length < 2) continue;
			const headline = headlineOf(outline, index, 0, 0, [...stack].reverse(), new Map([[stack[stack.length - 1] ?? -1, found.length]]), found.length > 1);
			if (headline.copied || !isFrame([{ parts: [...named.keys()], weight: weight / Math.max(1, Math.min(2, named.size)), listed: true }], parts, source, headline) || isGuide(outline, parts, 0)) continue;
			const spans = filled.map((part) => parts[part] as Quote);
			const asks = name && (asked || /[?？]|tell me|讲|说说|경험/iu.test(text.slice(name.start, name.end))) ? name : null;
			yield {
				start: Math.min(name?.start ?? Infinity, ...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)), line: Math.min(name?.line ?? Infinity, ...spans.map(({ line }) => line)),
				certainty: 'labelled', title: name ? cleaned(text.slice(name.start, name.end)) : headline.title, titleBlock: name ? -1 : headline.titleBlock, question: asks ?? headline.question ?? null,
				meta: [...headline.meta, ...(tags ? [{ kind: 'tags' as const, body: tags.start, end: tags.end, block: from }] : [])],
				above: headline.above, parts, named, challenge: false, to: last,
			};
		}
		index = to - 1;
	}
}

/** Few notes hold any state of practice. */
const PRACTISED = /practice-due/iu;

/** `titled` says how many stories share the block of a title. */
function storyOf(source: StorySource, draft: Draft, index: number, all: number, titled: ReadonlyMap<number, number>): Story {
	const { path, outline, properties, titles } = source;
	const { text } = outline;
	const quote = (span: Span | null): Quote | null => (span ? { start: span.start, end: span.end, line: span.line, text: text.slice(span.start, span.end) } : null);
	const alone = all === 1 && !source.records.some(({ start, end }) => draft.start >= start && draft.start < end);
	const under = quote(draft.question);
	const question = under ?? quote((alone ? propertyValues(properties, 'question', 'prompt')[0] : undefined) ?? metaQuestion(outline, draft.meta, 'answers'));
	const name = (path.split('/').pop() ?? '').replace(/\.md$/iu, '');
	const noteTitle = titles.find(({ source: kind }) => kind === 'title' || kind === 'heading');
	const fallback = noteTitle && (noteTitle.at === null || noteTitle.at < draft.start) && !noteTitle.text.includes('{{') && isHeadingTitle(outline, noteTitle) ? cleaned(noteTitle.text) : '';
	const full = draft.title !== '' ? draft.title : under?.text ?? (fallback === '' && !alone ? question?.text : undefined) ?? (fallback !== '' ? fallback : name);
	const { title, tags: behind } = withoutTags(source, full);
	const { answers, tags, ...stated } = competenciesOf(source, draft, question, title, behind, alone);
	const story = {
		start: draft.start, end: draft.end, line: draft.line,
		id: all > 1 ? `${path}#${index + 1}` : path,
		path, title, certainty: draft.certainty, question, answers, tags,
		aliases: alone ? propertyValues(properties, 'aliases', 'alias').map(({ text: alias }) => alias) : [],
		...stated,
		parts: draft.parts,
		target: targetOf(source, draft, titled, alone),
		practice: null,
		blockIds: blockIdsIn(outline, draft),
		headings: headingsOf(outline, draft),
	};
	return { ...story, checks: checksOf(story, draft, outline) };
}

/** `The belt (ownership, pressure)`: what the story shows stands behind its title. */
function withoutTags({ classify }: StorySource, title: string): { title: string; tags: readonly string[] } {
	const [whole, inner] = (/\s*[(（[]([^()（）[\]]{3,60})[)）\]]$/u.exec(title) ?? /\s*\|\s*([^|]{3,60})$/u.exec(title)) ?? [];
	if (whole === undefined || inner === undefined || whole.length >= title.length || /\d/u.test(inner)) return { title, tags: [] };
	const tags = inner.split(/\s*[,;/，、+&]\s*/u).filter((tag) => tag !== '');
	return tags.every((tag) => classify(tag, null).clear > 0) ? { title: title.slice(0, -whole.length), tags } : { title, tags: [] };
}

/** Only a heading or property names a note; its first line may be anything. */
function isHeadingTitle({ blocks }: Outline, { at, source }: TitleSource): boolean {
	return at === null || source === 'title' && (blocks.length === 0 || at < (blocks[0]?.from ?? 0)) || blocks[blockAt(blocks, at)]?.kind === 'heading';
}

function blockIdsIn(outline: Outline, draft: Draft): string[] {
	const { text } = outline;
	const own = text.slice(draft.start, draft.end).includes('^') ? [...text.slice(draft.start, draft.end).matchAll(/\s\^([A-Za-z0-9-]+)[ \t]*(?=\r?\n|$)/gu)].map((match) => match[1] as string) : [];
	const last = lastId(outline, draft);
	return last === null || own.includes(last) ? own : [...own, last];
}

function headingsOf({ text, blocks }: Outline, { titleBlock, above, question }: Draft): string[] {
	const asked = question ? blockAt(blocks, question.start) : -1;
	return [titleBlock, asked, ...above].filter((at, place, all) => blocks[at]?.kind === 'heading' && all.indexOf(at) === place).map((at) => text.slice(blocks[at]?.start ?? 0, blocks[at]?.end ?? 0));
}

/** What a link to the story says: the note where it is alone in it, its own heading, a block id behind its last words. */
function targetOf({ outline }: StorySource, draft: Draft, titled: ReadonlyMap<number, number>, alone: boolean): StoryTarget {
	if (alone) return { kind: 'note' };
	const { text, blocks } = outline;
	const title = blocks[draft.titleBlock];
	if (title?.kind === 'heading' && titled.get(draft.titleBlock) === 1) return { kind: 'heading', heading: text.slice(title.start, title.end) };
	const id = (title && blockIdAt(text, title.start, title.end)) ?? lastId(outline, draft);
	if (id !== null) return { kind: 'block', id };
	const asked = draft.question ? blocks[blockAt(blocks, draft.question.start)] : undefined;
	return asked?.kind === 'heading' ? { kind: 'heading', heading: text.slice(asked.start, asked.end) } : null;
}

function lastId({ text, blocks }: Outline, { end, to, start }: Draft): string | null {
	const stop = text.indexOf('\n', end);
	const own = blockIdAt(text, start, trimEnd(text, start, stop < 0 ? text.length : stop));
	if (own !== null) return own;
	for (let index = Math.max(0, to - 1); index < blocks.length && index < to + 2; index++) {
		const block = blocks[index] as Block;
		if (block.start >= end && /^\^[A-Za-z0-9-]+$/u.test(text.slice(block.start, block.end))) return text.slice(block.start + 1, block.end);
	}
	return null;
}
