import type { Kind } from './debrief.ts';

/**
 * From a score with its scale: at least 0.75 of it is a strength, below 0.5 a gap, between neither.
 * (design.md, section 4)
 */
export function kindOfScore(value: number, scale: number): Kind | null {
	if (value > scale || scale === 0) return null;
	const share = value / scale;
	return share >= 0.75 ? 'strength' : share < 0.5 ? 'gap' : null;
}
