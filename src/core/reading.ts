import type { InterviewRecord } from './debrief/debrief.ts';
import type { Problem, Skip } from './problems.ts';

/** What was understood of one note. */
export interface Reading {
	readonly path: string;
	/** Set only where the note looked like a candidate and gives no record. */
	readonly skipped: Skip | null;
	readonly debriefs: readonly InterviewRecord[];
	readonly problems: readonly Problem[];
}
