import type { Token } from '../vocabulary/tokens.ts';
import { askedOnce } from '../vocabulary/form.ts';

/** Endings that are taken off a word of at least so many letters more, longest first. */
const ENDINGS: readonly string[] = ['edly', 'ing', 'ed', 'ly', 'es', 's'];
const LEAST = 3;
const NUMBER = /^[\d.,]+$/u;
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7a3]/u;

/** A word without its ending: `walked`, `walking`, `walks` are `walk`. */
function withoutEnding(word: string): string {
	for (const ending of ENDINGS) {
		if (word.length > ending.length + LEAST && word.endsWith(ending)) return word.slice(0, -ending.length);
	}
	return NUMBER.test(word) ? '#' : word;
}

/** Whether a word is of Chinese, Japanese or Korean. */
export const isUnspaced = askedOnce((key) => UNSPACED.test(key));
/** The words of a phrase, each without its ending; in Chinese and Korean every two characters. */
export const rootsOf = askedOnce((key): readonly string[] => (UNSPACED.test(key) ? Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2)) : key.split(' ').map(withoutEnding)));
/** A phrase without the ending of its last word. */
export const rootOf = askedOnce(withoutEnding);

/**
 * What a line shows to the line model, each sign once a place: its words without endings, pairs of words that stand next
 * to each other (`had to`), the first word (`^told`), numbers as `#`; in Chinese and Korean the known words and every two
 * characters.
 */
export function lineSigns(tokens: readonly Token[], visit: (sign: string) => void): void {
	let before = '';
	for (const [index, { key, breaks, word, form }] of tokens.entries()) {
		if (isUnspaced(form)) {
			if (word !== null) visit(key);
			for (const pair of rootsOf(form)) visit(pair);
			before = '';
			continue;
		}
		for (const [place, root] of rootsOf(form).entries()) {
			visit(root);
			if (index === 0 && place === 0) visit(`^${root}`);
			else if (before !== '' && (place > 0 || !breaks)) visit(`${before} ${root}`);
			before = root;
		}
	}
}
