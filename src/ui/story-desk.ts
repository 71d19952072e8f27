import type { Story } from '../core/index.ts';

/** What is known of a story that is to be written. */
export interface StoryIdea {
	readonly title?: string;
	readonly question?: string;
	/** Ids, best first. */
	readonly competencies?: readonly string[];
}

/** What a person can do with stories from a screen. */
export interface StoryDesk {
	/** Asks what there is to know about a new story, with what is known filled in, then makes its note. */
	write(idea: StoryIdea): void;
	/** Shows the title and question of a story, to be told aloud. */
	practise(story: Story): void;
}
