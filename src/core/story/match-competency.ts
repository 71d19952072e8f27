import type { Story } from './story.ts';

const STATED = 1;
const SUGGESTED = 0.5;
const HINTED = 0.25;

/** How sure a story is good for a competency, from 0 to 1: a note states it, its words suggest it clearly, or they hint at it. */
export function competencyStrength(story: Story, id: string): number {
	const at = story.competencies.indexOf(id);
	if (at < 0) return 0;
	return at >= story.clear ? HINTED : states(story) ? STATED : SUGGESTED;
}

function states({ tags, answers, question }: Story): boolean {
	return tags.length > 0 || answers.length > 0 || question !== null;
}
