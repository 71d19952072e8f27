import type { Interview } from './interview.ts';

/** Days after which memory has nothing new to say of an interview that somebody wrote about already. */
const FRESH_DAYS = 30;
const DAY = 86_400_000;

/**
 * Whether an interview waits for its debrief: its day has passed and nothing judges it yet. A plan waits for as long as
 * it stands there; an interview with notes but no judgement for thirty days.
 */
export function isAwaiting({ date, state, labelled, unsorted }: Interview, today: string): boolean {
	if (date === null || date.length !== 10 || date >= today || labelled > 0 || unsorted.length > 0) return false;
	return state === 'planned' || Date.parse(today) - Date.parse(date) <= FRESH_DAYS * DAY;
}
