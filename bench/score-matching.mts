/**
 * Scores the matching of questions with stories on tests/corpus/matching: how often the first story is one of the best,
 * the mean reciprocal rank of the best, and how often a gap is called rightly, beside plain MiniSearch and plain fuse.js
 * over the same texts. These two call a gap where they find nothing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createStoryMatcher, DEFAULT_SETTINGS, PARTS, read, readerOptions } from '../src/core/index.ts';
import type { Story, StoryUse } from '../src/core/index.ts';

interface Labelled {
	readonly question: string;
	/** Any of these may stand first; none for an honest gap. */
	readonly best: readonly string[];
	/** Titles that may stand below the best. */
	readonly also: readonly string[];
}
/** Titles, best first. */
type Finder = (question: string) => readonly string[];

const root = 'tests/corpus/matching';
/** The stories of a set that has questions only. */
const SHAPES = 'tests/corpus/stories/tuning';
const options = readerOptions(DEFAULT_SETTINGS);
const UNTOLD: StoryUse = { tellings: [], interviews: 0, last: null, landed: { strong: 0, solid: 0, gap: 0 }, freshness: 'untold' };

/** With `set`, only that one, `matching/tuning`. With `wrong`, the questions whose first story is not one of the best. */
export function scoreMatching({ set, wrong }: { readonly set?: string | undefined; readonly wrong?: string | undefined }): void {
	if (!existsSync(root)) return;
	const all = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
	for (const name of all) if (set === undefined || set === `matching/${name}` || set === 'matching') scoreSet(name, wrong === 'all' || wrong === 'matching');
}

function scoreSet(set: string, showWrong: boolean): void {
	const folder = `${root}/${set}`;
	const own = `${folder}/stories`;
	const bank = existsSync(own) ? own : SHAPES;
	const stories = readdirSync(bank).filter((name) => name.endsWith('.md')).sort()
		.flatMap((name) => read({ path: name, text: readFileSync(`${bank}/${name}`, 'utf8'), modified: 0 }, options).stories);
	const labelled = JSON.parse(readFileSync(`${folder}/questions.json`, 'utf8')) as readonly Labelled[];
	const titles = new Set(stories.map(({ title }) => title));
	const unread = [...new Set(labelled.flatMap(({ best, also }) => [...best, ...also]))].filter((title) => !titles.has(title));
	process.stdout.write(`\nmatching/${set}: ${labelled.length} questions (${labelled.filter(({ best }) => best.length === 0).length} gaps), ${stories.length} stories\n`);
	if (unread.length > 0) process.stdout.write(`  no story is read with the title ${unread.map((title) => JSON.stringify(title)).join(', ')}\n`);
	process.stdout.write(`${' '.repeat(20)}${['first right', 'MRR', 'gap precision', 'gap recall'].map((head) => head.padStart(15)).join('')}\n`);
	const matcher = createStoryMatcher(options);
	matcher.follow(stories);
	const ours: Finder = (question) => matcher.match(question, { use: () => UNTOLD, toldHere: () => [] }, { most: stories.length }).stories.map(({ story }) => story.title);
	for (const [name, find] of [['interview-debrief', ours], ['MiniSearch', plainMiniSearch(stories)], ['fuse.js', plainFuse(stories)]] as const) printRow(name, find, labelled);
	if (!showWrong) return;
	for (const { question, best, also } of labelled) {
		const found = ours(question);
		if (best.length === 0 ? found.length === 0 : best.includes(found[0] ?? '')) continue;
		const kind = best.length === 0 ? 'no gap' : found.length === 0 ? 'gap' : also.includes(found[0] ?? '') ? 'second best' : 'wrong';
		process.stdout.write(`  ${kind.padEnd(12)}${question}\n${' '.repeat(14)}${found.slice(0, 3).join(' | ') || 'nothing'}   for   ${best.join(' | ') || 'nothing'}\n`);
	}
}

function printRow(name: string, find: Finder, labelled: readonly Labelled[]): void {
	let right = 0;
	let reciprocal = 0;
	let called = 0;
	let rightly = 0;
	const answerable = labelled.filter(({ best }) => best.length > 0).length;
	for (const { question, best } of labelled) {
		const found = find(question);
		if (found.length === 0) {
			called++;
			if (best.length === 0) rightly++;
		}
		const place = found.findIndex((title) => best.includes(title));
		if (place === 0) right++;
		if (place >= 0) reciprocal += 1 / (place + 1);
	}
	const gaps = labelled.length - answerable;
	const cells = [right / answerable, reciprocal / answerable, called === 0 ? null : rightly / called, gaps === 0 ? null : rightly / gaps];
	process.stdout.write(`${name.padEnd(20)}${cells.map((cell) => (cell === null ? '-' : cell.toFixed(3)).padStart(15)).join('')}\n`);
}

interface PlainDocument {
	readonly id: number;
	readonly title: string;
	readonly said: string;
	readonly text: string;
}

export function plainDocument(story: Story, id: number): PlainDocument {
	const said = [...story.tags, ...story.answers.map(({ text }) => text), story.question?.text ?? ''].join(' ');
	return { id, title: story.title, said, text: PARTS.map((part) => story.parts[part]?.text ?? '').join('\n') };
}

function plainMiniSearch(stories: readonly Story[]): Finder {
	const index = new MiniSearch<PlainDocument>({ fields: ['title', 'said', 'text'], storeFields: ['title'] });
	index.addAll(stories.map(plainDocument));
	return (question) => index.search(question).map((found) => String(found['title']));
}

function plainFuse(stories: readonly Story[]): Finder {
	const index = new Fuse(stories.map(plainDocument), { keys: ['title', 'said', 'text'], ignoreLocation: true });
	return (question) => index.search(question).map(({ item }) => item.title);
}
