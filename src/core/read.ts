import { createClassifier } from './competency/classify.ts';
import { readNote, type Equipment } from './debrief/read.ts';
import type { Note } from './note.ts';
import type { ReaderOptions } from './reader-options.ts';
import type { Reading } from './reading.ts';
import { CHINESE } from './vocabulary/zh.ts';
import { ENGLISH } from './vocabulary/en/english.ts';
import { KOREAN } from './vocabulary/ko.ts';
import { buildLexicon } from './vocabulary/lexicon.ts';
import { SYMBOLS } from './vocabulary/symbols.ts';

const equipped = new WeakMap<ReaderOptions, Equipment>();

/** What a note says. The same note and options give the same reading; vocabularies are put together once per options. */
export function read(note: Note, options: ReaderOptions): Reading {
	let equipment = equipped.get(options);
	if (!equipment) {
		const own = { judge: [], label: [[3, options.strengthWords.join(',')], [-3, options.gapWords.join(',')]], marks: {} } as const;
		equipment = { options, classify: createClassifier(options.taxonomy), lexicon: buildLexicon([SYMBOLS, CHINESE, KOREAN, ENGLISH, own]) };
		equipped.set(options, equipment);
	}
	return readNote(note, equipment);
}
