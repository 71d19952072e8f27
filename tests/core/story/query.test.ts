import { describe, expect, it } from 'vitest';
import { createLibrary, DEFAULT_SETTINGS, parseStoryQuery, passesStoryTests, read, readerOptions } from '../../../src/core/index.ts';
import { storyOf } from './story-of.ts';

const library = createLibrary({ read, options: readerOptions(DEFAULT_SETTINGS) });
const STORY = storyOf('---\ncompetencies: [structure]\ntags: [work/office]\n---\nSituation: two plans\nAction: I cut\nResult: 4 weeks', 'Plans.md');

function passes(query: string, { heardHere = false, due = false } = {}): boolean {
	return passesStoryTests(STORY, parseStoryQuery(query).tests, { use: library.storyUse(STORY), heardHere, due }, (id) => (id === 'structure' ? 'Answer structure' : id));
}

describe('what is typed into the picker', () => {
	it('is words with filters between them', () => {
		const { words, tests } = parseStoryQuery('a #conflict time is:fresh -is:told you -#Work/Office');
		expect(words).toBe('a time you');
		expect(tests.map(({ kind, value, not }) => `${not ? '-' : ''}${kind}:${value}`)).toEqual(['about:conflict', 'is:fresh', '-is:told', '-about:work/office']);
	});

	it('leaves alone what only looks like a filter', () => {
		expect(parseStoryQuery('what is:this C# F#m well-#known').words).toBe('what is:this C# F#m well-#known');
		expect(parseStoryQuery('is:freshly').tests).toEqual([]);
	});

	it('finds by id, by name and by tag, deeper tags too', () => {
		expect(['#structure', '#answer-structure', '#work', '#work/office'].map((query) => passes(query))).toEqual([true, true, true, true]);
		expect(['#conflict', '#office', '-#work'].map((query) => passes(query))).toEqual([false, false, false]);
	});

	it('finds by what was told, heard and practised', () => {
		expect([passes('is:untold is:fresh'), passes('is:told'), passes('-is:told'), passes('is:often')]).toEqual([true, false, true, false]);
		expect([passes('is:heard'), passes('is:heard', { heardHere: true }), passes('is:due'), passes('is:due', { due: true })]).toEqual([false, true, false, true]);
	});
});
