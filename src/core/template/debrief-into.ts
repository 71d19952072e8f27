import type { InterviewRecord } from '../debrief/debrief.ts';
import type { Note } from '../note.ts';
import { read } from '../read.ts';
import type { ReaderOptions } from '../reader-options.ts';
import type { Refusal } from '../writing/note-port.ts';
import { fillDebrief, type Debriefing, type DebriefWords } from './fill.ts';

/** What tells a record of an earlier reading from the others of its note. */
export type KnownRecord = Pick<InterviewRecord, 'id' | 'company' | 'date'>;

/** A record of an earlier reading in the note as it is now: the one with its company and date, else the only one. */
export function recordAgain(note: Note, known: KnownRecord, options: ReaderOptions): InterviewRecord | null {
	const { debriefs } = read(note, options);
	const number = (id: string): string => /#(\d+)$/u.exec(id)?.[1] ?? '';
	const same = debriefs.filter(({ company, date }) => company?.value === known.company?.value && date?.value === known.date?.value);
	return same.find(({ id }) => number(id) === number(known.id)) ?? (same.length === 1 ? same[0] : debriefs.length === 1 ? debriefs[0] : null) ?? null;
}

/** Writes a debriefing into the part of a note that holds the record. Refused where that is no longer there. */
export function debriefInto(note: Note, known: KnownRecord, answers: Debriefing, words: DebriefWords, options: ReaderOptions): string | Refusal {
	const record = recordAgain(note, known, options);
	return record ? fillDebrief(note.text, answers, words, record, options) : { code: 'changed', params: {} };
}
