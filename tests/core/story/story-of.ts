import type { Story } from '../../../src/core/index.ts';
import { readText } from '../reading.ts';

/** The only story of a text. */
export function storyOf(text: string, path = 'The dam.md'): Story {
	const { stories } = readText(text, path);
	if (stories.length !== 1) throw new Error(`${stories.length} stories`);
	return stories[0] as Story;
}
