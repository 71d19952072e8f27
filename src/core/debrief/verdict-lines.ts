import type { Item, ToldStory } from './debrief.ts';
import { valueOf } from './landed.ts';
import { VERDICT } from './verdict.ts';

/**
 * The items without those that only say how a story or an answer went: `[[Two roadmaps]] to Gareth, fell flat`, and
 * `Verdict: weak` below a question. That is told by the story or the question; what the person does well or badly is not.
 * Labelled items stay.
 */
export function withoutVerdicts(items: readonly Item[], told: readonly ToldStory[]): readonly Item[] {
	return items.filter((item) => {
		if (item.certainty === 'labelled') return true;
		if (told.some(({ line, start, landed }) => landed !== null && line === item.line && start < item.end)) return false;
		return !isVerdict(item);
	});
}

function isVerdict({ label, text }: Item): boolean {
	return label !== null && VERDICT.test(label) && valueOf(text.trim().toLowerCase()) !== null;
}
