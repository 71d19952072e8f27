import type { StoryBook, StoryUse } from '../story/story-book.ts';
import type { Story } from '../story/story.ts';

/** How many stories a competency should have, so that no company hears the same one twice. */
export const STORIES_WANTED = 2;

export interface StoryStanding {
	readonly story: Story;
	readonly use: StoryUse;
}

/** Which stories there are for one competency. */
export interface Coverage {
	readonly competency: string;
	readonly name: string;
	/** Those that are clearly about it, the freshest first. */
	readonly stories: readonly StoryStanding[];
	/** How many of them were told in fewer than three interviews. */
	readonly fresh: number;
	/** How many more to write; 0 where there are enough. */
	readonly missing: number;
	/** It is a gap that is not closed. */
	readonly gap: boolean;
}

type Book = Pick<StoryBook, 'stories' | 'use'>;

/** Coverage of every competency of the taxonomy, in its order. */
export function coverageOf(book: Book, taxonomy: readonly { readonly id: string; readonly name: string }[], gaps: ReadonlySet<string>): Coverage[] {
	const byCompetency = new Map<string, StoryStanding[]>();
	for (const story of book.stories()) {
		const standing = { story, use: book.use(story) };
		for (const id of new Set(story.competencies.slice(0, story.clear))) {
			const list = byCompetency.get(id);
			if (list) list.push(standing);
			else byCompetency.set(id, [standing]);
		}
	}
	return taxonomy.map(({ id, name }) => {
		const stories = (byCompetency.get(id) ?? []).sort(freshestFirst);
		return {
			competency: id, name, stories,
			fresh: stories.filter(({ use }) => use.freshness === 'untold' || use.freshness === 'fresh').length,
			missing: Math.max(0, STORIES_WANTED - stories.length),
			gap: gaps.has(id),
		};
	});
}

/** Stories that were told, the most often told first, with how they landed. */
export function performanceOf(book: Book): StoryStanding[] {
	return book.stories().map((story) => ({ story, use: book.use(story) })).filter(({ use }) => use.interviews > 0)
		.sort((a, b) => b.use.interviews - a.use.interviews || (a.story.title < b.story.title ? -1 : 1));
}

/** Told in fewer interviews, then longer ago. */
function freshestFirst(a: StoryStanding, b: StoryStanding): number {
	const [x, y] = [a.use.last ?? '', b.use.last ?? ''];
	return a.use.interviews - b.use.interviews || (x < y ? -1 : x > y ? 1 : 0) || (a.story.title < b.story.title ? -1 : a.story.title > b.story.title ? 1 : 0);
}
