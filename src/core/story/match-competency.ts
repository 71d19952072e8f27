import type { Story } from './story.ts';

export const STATED_COMPETENCY = 0.6;
const SUGGESTED_COMPETENCY = 0.2;
const HINTED_COMPETENCY = 0.05;

/** Competencies that a note states count; those that its words suggest are hints. */
export function competencyStrength(story: Story, id: string): number {
	const at = story.competencies.indexOf(id);
	if (at < 0) return 0;
	if (at >= story.clear) return HINTED_COMPETENCY;
	return states(story) ? STATED_COMPETENCY : SUGGESTED_COMPETENCY;
}

function states({ tags, answers, question }: Story): boolean {
	return tags.length > 0 || answers.length > 0 || question !== null;
}
