import type { Quote } from '../note.ts';

export const REQUIREMENT_KINDS = ['must', 'nice', 'responsibility'] as const;
/** What they cannot do without, what they would like, and what the job is. */
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** One thing that a job description asks for or names as part of the job. */
export interface Requirement extends Quote {
	readonly kind: RequirementKind;
	/** It is so or it is not, such as a degree: nobody asks for a story about it. */
	readonly plain: boolean;
	/** Ids of the taxonomy, at most three, best first. */
	readonly competencies: readonly string[];
	/** How many of them, from the first, its words name clearly. */
	readonly clear: number;
	readonly because: readonly string[];
}

/** A job description as a note, or a stretch of one, gives it. */
export interface RoleReading {
	/** Names of the company it may be for: as it is stated or titled, and the folder of its note. */
	readonly companies: readonly string[];
	readonly role: string | null;
	readonly path: string;
	readonly requirements: readonly Requirement[];
	/** Results of the reader's own that stand among them: what an old role was, told in numbers. */
	readonly own: readonly Quote[];
}
