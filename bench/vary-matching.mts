/**
 * What each weight of the matching is worth: the scores of all sets of questions but the one kept apart, with the weights as
 * they are and with one of them lower or higher by two fifths.
 *
 *   npm run vary:matching
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createStoryMatcher, DEFAULT_SETTINGS, read, readerOptions } from '../src/core/index.ts';
import type { Story, StoryUse } from '../src/core/index.ts';
import { IN_STORY, WEIGHTS } from '../src/core/story/match-weights.ts';

const root = 'tests/corpus';
const options = readerOptions(DEFAULT_SETTINGS);
const use: StoryUse = { tellings: [], interviews: 0, last: null, landed: { strong: 0, solid: 0, gap: 0 }, freshness: 'untold' };
const sets = ['tuning', 'second', 'shapes'].map((name) => {
	const own = `${root}/matching/${name}/stories`;
	const folder = existsSync(own) ? own : `${root}/stories/tuning`;
	const stories: readonly Story[] = readdirSync(folder).filter((file) => file.endsWith('.md')).sort().flatMap((file) => read({ path: file, text: readFileSync(`${folder}/${file}`, 'utf8'), modified: 0 }, options).stories);
	return { name, stories, questions: JSON.parse(readFileSync(`${root}/matching/${name}/questions.json`, 'utf8')) as readonly { question: string; best: readonly string[] }[] };
});

console.log(`${'first right, MRR, gap precision, gap recall'.padEnd(46)}${sets.map(({ name }) => name.padEnd(28)).join('')}`);
console.log(`${'as they are'.padEnd(46)}${scores()}`);
const weights = WEIGHTS as unknown as Record<string, number>;
const places = IN_STORY as unknown as Record<string, number>;
for (const table of [weights, places]) {
	for (const [key, value] of Object.entries(table)) {
		for (const factor of [0.6, 1.4]) {
			table[key] = value * factor;
			console.log(`${`${table === places ? 'place ' : ''}${key} ${table[key].toFixed(2)}`.padEnd(46)}${scores()}`);
		}
		table[key] = value;
	}
}

function scores(): string {
	return sets.map(({ stories, questions }) => {
		const matcher = createStoryMatcher(options);
		matcher.follow(stories);
		let first = 0;
		let reciprocal = 0;
		let called = 0;
		let rightly = 0;
		const gaps = questions.filter(({ best }) => best.length === 0).length;
		for (const { question, best } of questions) {
			const found = matcher.match(question, { use: () => use, toldHere: () => [] }, { most: stories.length }).stories;
			const place = found.findIndex(({ story }) => best.includes(story.title));
			if (place === 0) first++;
			if (place >= 0) reciprocal += 1 / (place + 1);
			if (found.length === 0) called++;
			if (found.length === 0 && best.length === 0) rightly++;
		}
		const answerable = questions.length - gaps;
		return [first / answerable, reciprocal / answerable, rightly / called, rightly / gaps].map((share) => share.toFixed(3)).join('  ').padEnd(28);
	}).join('');
}
