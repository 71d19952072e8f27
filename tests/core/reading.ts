import { DEFAULT_SETTINGS, read, readerOptions, type InterviewRecord, type Reading, type Settings } from '../../src/core/index.ts';

export const OPTIONS = readerOptions(DEFAULT_SETTINGS);
const MARKED = readerOptions({ ...DEFAULT_SETTINGS, interviewFolder: 'Interviews' });

/** Reads a text as a note of this name. */
export function readText(text: string, path = 'Acme PM R1.md', settings: Partial<Settings> = {}): Reading {
	return read({ path, text, modified: 0 }, Object.keys(settings).length === 0 ? OPTIONS : readerOptions({ ...DEFAULT_SETTINGS, ...settings }));
}

/** The only record of a note that lies in the folder of interviews, so that nothing hangs on what counts as one. */
export function recordOf(text: string, path = 'Interviews/Acme PM R1.md'): InterviewRecord {
	const { debriefs, skipped } = read({ path, text, modified: 0 }, MARKED);
	if (debriefs.length !== 1) throw new Error(`${debriefs.length} records (${skipped?.code ?? 'no reason'})`);
	return debriefs[0] as InterviewRecord;
}

/** Labelled items as `+ words` and `- words`, exactly as they stand in the note. */
export function labelled(text: string, path?: string): string[] {
	return recordOf(text, path).items.filter(({ certainty }) => certainty === 'labelled').map(({ kind, start, end }) => `${kind === 'strength' ? '+' : '-'} ${text.slice(start, end)}`);
}

/** Inferred items, written the same way. */
export function inferred(text: string, path?: string): string[] {
	return recordOf(text, path).items.filter(({ certainty }) => certainty === 'inferred').map(({ kind, start, end }) => `${kind === 'strength' ? '+' : '-'} ${text.slice(start, end)}`);
}
