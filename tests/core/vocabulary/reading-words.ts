import { inferredKind, judge } from '../../../src/core/debrief/judge.ts';
import { readLabel, type Sense } from '../../../src/core/debrief/label.ts';
import { ENGLISH } from '../../../src/core/vocabulary/en/english.ts';
import { KOREAN } from '../../../src/core/vocabulary/ko.ts';
import { buildLexicon } from '../../../src/core/vocabulary/lexicon.ts';
import { SYMBOLS } from '../../../src/core/vocabulary/symbols.ts';
import { tokenize } from '../../../src/core/vocabulary/tokens.ts';
import { CHINESE } from '../../../src/core/vocabulary/zh.ts';

const LEXICON = buildLexicon([SYMBOLS, CHINESE, KOREAN, ENGLISH]);

/** What a label of these words governs. */
export function senseOf(label: string): Sense {
	return readLabel(tokenize(label, 0, label.length, LEXICON), /[?？]$/u.test(label)).sense;
}

/** What a sentence says of the candidate without any label. */
export function kindOf(sentence: string): 'strength' | 'gap' | null {
	return inferredKind(judge(tokenize(sentence, 0, sentence.length, LEXICON)));
}

/** Words and phrases as they were found, unknown stretches in brackets. */
export function wordsOf(text: string): string {
	return tokenize(text, 0, text.length, LEXICON).map(({ key, word }) => (word ? key : `[${key}]`)).join('|');
}

/** `label | sense`, one a line. */
export function rows(lines: string): [string, string][] {
	return lines.trim().split('\n').map((line) => {
		const at = line.lastIndexOf('|');
		return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
	});
}
