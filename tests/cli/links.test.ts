import { describe, expect, it } from 'vitest';
import { linkResolver } from '../../hosts/cli/links.mts';

const resolve = linkResolver(['Stories/Two roadmaps.md', 'Old/deep/Two roadmaps.md', 'Jobs/Halcyon/R1.md', 'Jobs/Halcyon/story.md', 'story.md']);
const to = (link: string, from = 'Jobs/Halcyon/R1.md'): string => resolve(link, from);

describe('a link to a story', () => {
	it('finds the note by name in any case, the shortest path first', () => {
		expect(to('two ROADMAPS')).toBe('Stories/Two roadmaps.md');
	});

	it('may carry brackets, a heading and other words to show', () => {
		expect(to('[[Two roadmaps#Result|the usual]]')).toBe('Stories/Two roadmaps.md');
		expect(to('Two roadmaps^block')).toBe('Stories/Two roadmaps.md');
	});

	it('may hold a path from the root or from the note', () => {
		expect(to('Old/deep/Two roadmaps.md')).toBe('Old/deep/Two roadmaps.md');
		expect(to('../../Stories/Two roadmaps')).toBe('Stories/Two roadmaps.md');
		expect(to('./story')).toBe('Jobs/Halcyon/story.md');
	});

	it('to a heading of its own note leads there', () => {
		expect(to('#The launch')).toBe('Jobs/Halcyon/R1.md');
	});

	it('to no note keeps its target as written', () => {
		expect(to('A story not written|soon')).toBe('A story not written');
	});
});
