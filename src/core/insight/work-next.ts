import type { GapTheme } from './theme.ts';

/** How many gaps the dashboard says to work on next. */
const NEXT = 3;

/**
 * The gaps to work on next, of all gaps in the order of their rank: the first three that have a rank and a line of their
 * own. One line may speak of two competencies; it is worked on once.
 */
export function workNext(gaps: readonly GapTheme[]): readonly GapTheme[] {
	const chosen: GapTheme[] = [];
	const shown = new Set<string>();
	for (const gap of gaps) {
		if (chosen.length === NEXT || gap.rank === 0) break;
		const places = gap.items.map(({ path, start }) => `${start} ${path}`);
		if (places.every((place) => shown.has(place))) continue;
		for (const place of places) shown.add(place);
		chosen.push(gap);
	}
	return chosen;
}
