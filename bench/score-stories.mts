/** Scores the stories found in tests/corpus/stories; tests/corpus/stories/check-stories.mjs describes the expected readings. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, PARTS, read, readerOptions } from '../src/core/index.ts';
import type { PartName, Story } from '../src/core/index.ts';
import { match, overlaps, place, places, SEALED, show, Tally, type ExpectedQuote, type Place } from './matching.mts';

interface ExpectedStory {
	readonly title: string;
	readonly certainty: 'labelled' | 'inferred';
	readonly question: ExpectedQuote | null;
	readonly competencies: readonly string[];
	readonly parts: Readonly<Record<PartName, ExpectedQuote | null>>;
}
interface Expected {
	readonly stories: readonly ExpectedStory[];
	readonly record?: true;
	readonly optional?: readonly string[];
}

const root = 'tests/corpus/stories';
const options = readerOptions(DEFAULT_SETTINGS);

/** With `set`, only that one, `stories/tuning`; other names are left to the score of interviews. */
export function scoreStories({ set, note, wrong }: { readonly set?: string | undefined; readonly note?: string | undefined; readonly wrong?: string | undefined }): void {
	if (!existsSync(root)) return;
	const all = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
	for (const name of all) if (set === undefined || set === `stories/${name}` || set === 'stories') scoreSet(name, name === SEALED ? undefined : note, name === SEALED ? undefined : wrong);
}

function scoreSet(set: string, only: string | undefined, wanted: string | undefined): void {
	const tally = new Tally(['stories', 'parts', ...PARTS, 'question', 'title', 'certainty', 'states', 'record']);
	const names = readdirSync(`${root}/${set}`).filter((name) => name.endsWith('.md') && (!only || name.startsWith(only))).sort();
	for (const name of names) {
		const text = readFileSync(`${root}/${set}/${name}`, 'utf8');
		const expected = JSON.parse(readFileSync(`${root}/${set}/${name.replace(/\.md$/u, '.json')}`, 'utf8')) as Expected;
		const reading = read({ path: name.replace(/^\d+-/u, ''), text, modified: 0 }, options);
		const tell = (kind: string, sentence: string): void => {
			tally.wrong.push(`${kind.padEnd(10)} ${name}: ${sentence}`);
		};
		const optional = places(text, (expected.optional ?? []).map((quote) => ({ quote })));
		const gold = expected.stories.map((story) => ({ ...story, ...reach(PARTS.flatMap((part) => (story.parts[part] ? [place(text, story.parts[part])] : []))) }));
		const found = reading.stories.map((story) => ({ story, ...reach(partsOf(story)) }));
		const pairs = match(found, gold, () => true);
		const extra = found.filter((story) => !pairs.has(story) && !optional.some((other) => overlaps(story, other)));
		const matched = new Set(pairs.values());
		tally.count('stories', pairs.size, pairs.size + extra.length, gold.length);
		for (const story of extra) tell('stories', `+ ${JSON.stringify(story.story.title)} ${show(text, story)}`);
		for (const story of gold) if (!matched.has(story)) tell('stories', `- ${JSON.stringify(story.title)} ${show(text, story)}`);
		for (const part of PARTS) {
			const own = found.filter((story) => !optional.some((other) => overlaps(story, other))).flatMap(({ story }) => (story.parts[part] ? [story.parts[part]] : []));
			const other = gold.flatMap((story) => (story.parts[part] ? [place(text, story.parts[part])] : []));
			const same = match(own, other, () => true);
			tally.count('parts', same.size, own.length, other.length);
			tally.count(part, same.size, own.length, other.length);
			for (const span of own) if (!same.has(span)) tell('parts', `+ ${part} ${show(text, span)}`);
			const met = new Set(same.values());
			for (const span of other) if (!met.has(span)) tell('parts', `- ${part} ${show(text, span)}`);
		}
		for (const [{ story }, other] of pairs) {
			const asked = other.question ? place(text, other.question) : null;
			const right = story.question && asked ? overlaps(story.question, asked) : false;
			tally.count('question', right ? 1 : 0, story.question ? 1 : 0, asked ? 1 : 0);
			if (!right && (story.question || asked)) tell('question', `${story.question ? show(text, story.question) : 'none'} for ${asked ? show(text, asked) : 'none'}`);
			tally.count('title', fold(story.title) === fold(other.title) ? 1 : 0, 1, 1);
			if (fold(story.title) !== fold(other.title)) tell('title', `${JSON.stringify(story.title)} for ${JSON.stringify(other.title)}`);
			tally.count('certainty', story.certainty === other.certainty ? 1 : 0, 1, 1);
			if (story.certainty !== other.certainty) tell('certainty', `${story.certainty}: ${story.title}`);
			const stated = other.competencies.filter((id) => story.competencies.includes(id)).length;
			tally.count('states', stated, other.competencies.length, other.competencies.length);
			if (stated < other.competencies.length) tell('states', `${story.competencies.join(', ') || 'none'} for ${other.competencies.join(', ')}: ${story.title}`);
		}
		const isRecord = reading.debriefs.length > 0;
		tally.count('record', isRecord && expected.record ? 1 : 0, isRecord ? 1 : 0, expected.record ? 1 : 0);
		if (isRecord !== (expected.record ?? false)) tell('record', isRecord ? `is read as one (${reading.debriefs.map(({ reason }) => reason).join(', ')})` : 'not found');
	}
	tally.print(`stories/${set}: ${names.length} notes`, wanted);
}

function partsOf({ parts }: Story): Place[] {
	return PARTS.flatMap((part) => parts[part] ?? []);
}

function reach(spans: readonly Place[]): Place {
	const start = Math.min(...spans.map((span) => span.start));
	return { start, end: Math.max(...spans.map((span) => span.end)), text: '' };
}

function fold(words: string): string {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
