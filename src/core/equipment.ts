import { createClassifier } from './competency/classify.ts';
import type { Classify } from './competency/competency.ts';
import type { ReaderOptions } from './reader-options.ts';
import { CHINESE } from './vocabulary/zh.ts';
import { EUROPEAN } from './vocabulary/european.ts';
import { ENGLISH } from './vocabulary/en/english.ts';
import { KOREAN } from './vocabulary/ko.ts';
import { buildLexicon, type Lexicon } from './vocabulary/lexicon.ts';
import { SYMBOLS } from './vocabulary/symbols.ts';

/** What reading needs besides the note. */
export interface Equipment {
	readonly options: ReaderOptions;
	readonly lexicon: Lexicon;
	readonly classify: Classify;
}

const equipped = new WeakMap<ReaderOptions, Equipment>();

/** Vocabularies and classifier for these options, put together once for each options object. */
export function equipmentFor(options: ReaderOptions): Equipment {
	let equipment = equipped.get(options);
	if (!equipment) {
		const own = { judge: [], label: [[3, options.strengthWords.join(',')], [-3, options.gapWords.join(',')]], marks: {} } as const;
		equipment = { options, classify: createClassifier(options.taxonomy), lexicon: buildLexicon([SYMBOLS, EUROPEAN, CHINESE, KOREAN, ENGLISH, own]) };
		equipped.set(options, equipment);
	}
	return equipment;
}
