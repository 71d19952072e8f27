import type { Stage } from '../debrief/debrief.ts';

/**
 * What a note made from a template is:
 * - `interview`: a record, planned until it is filled; `story`: a story for the bank
 * - `other`: a sheet or a letter, which is never read as an interview
 */
export type Makes = 'interview' | 'story' | 'other';

/**
 * A template that ships. Its text is a note like any template of the user's own: properties, then Markdown, with the
 * variables of `render.ts`. Properties bear their default names; `withNames` writes the vault's own.
 */
export interface Template {
	/** Also its file name where it is copied, and its name in `i18n`. */
	readonly id: string;
	readonly makes: Makes;
	/** The kind of round it is for, null where it fits any. */
	readonly stage: Stage | null;
	readonly text: string;
}
