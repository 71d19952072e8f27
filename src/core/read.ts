import { readNote } from './debrief/read.ts';
import { equipmentFor } from './equipment.ts';
import type { Note } from './note.ts';
import type { ReaderOptions } from './reader-options.ts';
import type { Reading } from './reading.ts';

/** What a note says. The same note and options give the same reading; vocabularies are put together once per options. */
export function read(note: Note, options: ReaderOptions): Reading {
	return readNote(note, equipmentFor(options));
}
