import type { InterviewRecord } from './debrief/debrief.ts';
import type { RoleReading } from './intake/requirement.ts';
import type { Problem, Skip } from './problems.ts';
import type { Story } from './story/story.ts';

/** What was understood of one note. */
export interface Reading {
	readonly path: string;
	/** Set only where the note looked like a candidate and gives no record. */
	readonly skipped: Skip | null;
	readonly debriefs: readonly InterviewRecord[];
	/** In the order in which they stand in the note. A note that is left out for its place or mark gives none. */
	readonly stories: readonly Story[];
	readonly problems: readonly Problem[];
	/** What a job description in it asks for; absent where it holds none. */
	readonly roles?: readonly RoleReading[];
}
