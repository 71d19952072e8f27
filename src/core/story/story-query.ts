import type { StoryUse } from './story-book.ts';
import type { Story } from './story.ts';

/** What can be asked of a story with `is:`. */
export const STORY_STATES = ['fresh', 'told', 'untold', 'often', 'heard', 'due', 'weak'] as const;
export type StoryState = (typeof STORY_STATES)[number];

export interface StoryTest {
	readonly kind: 'about' | 'is';
	/** A competency or tag, folded; or a state. */
	readonly value: string;
	/** Written with `-` before it. */
	readonly not: boolean;
}

export interface StoryQuery {
	/** The question or the words, without the filters. */
	readonly words: string;
	readonly tests: readonly StoryTest[];
}

/** What is asked about a story by `is:`, where it takes more than its use. */
export interface StoryFacts {
	readonly use: StoryUse;
	/** The company of this call has heard it. */
	readonly heardHere: boolean;
	/** Its practice is due. */
	readonly due: boolean;
}

const FILTER = /(^|\s)(-?)(?:#([\p{L}\p{N}][\p{L}\p{M}\p{N}/_-]*)|is:(\p{L}+))(?=\s|$)/giu;

/** Filters are `#conflict` and `is:fresh`, with `-` for the opposite; an unknown state is taken for words. */
export function parseStoryQuery(text: string): StoryQuery {
	const tests: StoryTest[] = [];
	const words = text.replace(FILTER, (whole, space: string, minus: string, about: string | undefined, state: string | undefined) => {
		const value = (about ?? state ?? '').toLowerCase();
		if (about === undefined && !STORY_STATES.some((known) => known === value)) return whole;
		tests.push({ kind: about === undefined ? 'is' : 'about', value: about === undefined ? value : fold(value), not: minus === '-' });
		return space;
	});
	return { words: words.replace(/\s+/gu, ' ').trim(), tests };
}

/** Whether a story passes all tests. `nameOf` gives the name of a competency as the person reads it. */
export function passesStoryTests(story: Story, tests: readonly StoryTest[], facts: StoryFacts, nameOf: (competency: string) => string): boolean {
	return tests.every(({ kind, value, not }) => (kind === 'is' ? isState(value, story, facts) : isAbout(value, story, nameOf)) !== not);
}

function isAbout(wanted: string, story: Story, nameOf: (competency: string) => string): boolean {
	const ids = story.competencies.slice(0, story.clear);
	return [...ids, ...ids.map(nameOf), ...story.tags].some((name) => {
		const own = fold(name);
		return own === wanted || own.startsWith(`${wanted}/`);
	});
}

function isState(state: string, story: Story, { use, heardHere, due }: StoryFacts): boolean {
	switch (state) {
		case 'fresh': return use.freshness === 'untold' || use.freshness === 'fresh';
		case 'told': return use.interviews > 0;
		case 'untold': return use.interviews === 0;
		case 'often': return use.freshness === 'often' || use.freshness === 'worn';
		case 'heard': return heardHere;
		case 'due': return due;
		default: return story.checks.length > 0;
	}
}

/** `answer structure`, `Answer-structure` and `answer_structure` are the same. */
function fold(name: string): string {
	return name.normalize('NFC').toLowerCase().replace(/[\s_-]+/gu, '-');
}
