/**
 * How long it takes to find the stories for a question among 5,000, beside fuse.js over the same texts in the same process,
 * and how long it takes to take a story in.
 *
 *   npm run bench:match -- [--stories 5000]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createStoryMatcher, DEFAULT_SETTINGS, PARTS, read, readerOptions } from '../src/core/index.ts';
import type { Story, StoryUse } from '../src/core/index.ts';
import { plainDocument } from './score-matching.mts';

const { values } = parseArgs({ options: { stories: { type: 'string', default: '5000' } }, strict: true });
const count = Number(values.stories);
if (!Number.isInteger(count) || count < 1) throw new Error(`--stories takes a whole number from 1 on, not ${values.stories}`);

const options = readerOptions(DEFAULT_SETTINGS);
const folder = 'tests/corpus/matching/tuning';
const questions = (JSON.parse(readFileSync(`${folder}/questions.json`, 'utf8')) as { question: string }[]).map(({ question }) => question);
const stories = makeStories(count, readStories([`${folder}/stories`, 'tests/corpus/stories/tuning']));
const words = stories.reduce((sum, story) => sum + PARTS.reduce((own, part) => own + (story.parts[part]?.text.split(/\s+/u).length ?? 0), 0), 0);
process.stdout.write(`${count} stories of about ${Math.round(words / count)} words, ${questions.length} questions\n\n`);

const UNTOLD: StoryUse = { tellings: [], interviews: 0, last: null, landed: { strong: 0, solid: 0, gap: 0 }, freshness: 'untold' };
const use = { use: () => UNTOLD, toldHere: () => [] };
const matcher = createStoryMatcher(options);
const started = performance.now();
matcher.follow(stories);
const building = performance.now() - started;
const fuse = new Fuse(stories.map(plainDocument), { keys: ['title', 'said', 'text'], ignoreLocation: true });

for (const question of questions) matcher.match(question, use);
const own = medianOf(questions.flatMap((question) => [1, 2, 3].map(() => timeOf(() => matcher.match(question, use)))));
const asked = questions.filter((_, at) => at % 12 === 0);
fuse.search(asked[0] as string, { limit: 10 });
const other = medianOf(asked.map((question) => timeOf(() => fuse.search(question, { limit: 10 }))));
const plain = new MiniSearch({ fields: ['title', 'said', 'text'] });
plain.addAll(stories.map(plainDocument));
const third = medianOf(questions.map((question) => timeOf(() => plain.search(question))));
const edited = stories.map((story, at) => (at === count >> 1 ? { ...story, title: `${story.title} again` } : story));
const before = matcher.work;
const editing = timeOf(() => {
	matcher.follow(edited);
});

process.stdout.write(`${'one question, median'.padEnd(34)}${own.toFixed(2).padStart(10)} ms\n`);
process.stdout.write(`${'the same with fuse.js, median'.padEnd(34)}${other.toFixed(2).padStart(10)} ms${(other / own).toFixed(1).padStart(8)} times as long\n`);
process.stdout.write(`${'the same with MiniSearch, median'.padEnd(34)}${third.toFixed(2).padStart(10)} ms${(third / own).toFixed(1).padStart(8)} times as long\n`);
process.stdout.write(`${'taking in all stories, for each'.padEnd(34)}${(building / count).toFixed(3).padStart(10)} ms\n`);
process.stdout.write(`${'after one edit'.padEnd(34)}${editing.toFixed(2).padStart(10)} ms${String(matcher.work - before).padStart(8)} steps of work\n`);

function timeOf(run: () => void): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

function medianOf(times: readonly number[]): number {
	return [...times].sort((a, b) => a - b)[times.length >> 1] as number;
}

function readStories(folders: readonly string[]): readonly Story[] {
	return folders.flatMap((path) => readdirSync(path).filter((name) => name.endsWith('.md')).sort()
		.flatMap((name) => read({ path: name, text: readFileSync(`${path}/${name}`, 'utf8'), modified: 0 }, options).stories));
}

/** Stories put together from the parts of others, each part of its own story, and a word of its own in each. */
function makeStories(wanted: number, from: readonly Story[]): readonly Story[] {
	let state = 7;
	const pick = <T,>(list: readonly T[]): T => {
		state = (state * 1103515245 + 12345) % 2147483648;
		return list[Math.floor((state / 2147483648) * list.length)] as T;
	};
	return Array.from({ length: wanted }, (_, number) => {
		const base = pick(from);
		const parts = Object.fromEntries(PARTS.map((part) => {
			const quotes = [pick(from), pick(from)].flatMap((story) => story.parts[part] ?? []);
			return [part, quotes[0] ? { ...quotes[0], start: number, text: `${quotes.map(({ text }) => text).join(' ')} Word${number}.` } : null];
		})) as unknown as Story['parts'];
		const spread = Object.fromEntries(PARTS.map((part, at) => [part, parts[part] ? { ...parts[part], start: number * 10 + at } : null])) as unknown as Story['parts'];
		return { ...base, id: `story ${number}`, path: `${number}.md`, title: `${base.title} ${pick(from).title}`, parts: spread };
	});
}
