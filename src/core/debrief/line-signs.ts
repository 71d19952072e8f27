import type { Token } from '../vocabulary/tokens.ts';
import { remembered } from '../vocabulary/remembered.ts';

/** Endings that are taken off a word of at least so many letters more, longest first. */
const ENDINGS: readonly string[] = ['edly', 'ing', 'ed', 'ly', 'es', 's'];
const LEAST = 3;
const NUMBER = /^[\d.,]+$/u;
/** Whether a word is of Chinese, Japanese or Korean. */
export const isUnspaced = remembered((word) => /[\u3040-\u9fff\uac00-\ud7a3]/u.test(word));

/** A word without its ending: `walked`, `walking`, `walks` are `walk`. */
export const rootOf = remembered((word: string): string => {
	for (const ending of ENDINGS) {
		if (word.length > ending.length + LEAST && word.endsWith(ending)) return word.slice(0, -ending.length);
	}
	return NUMBER.test(word) ? '#' : word;
});

/**
 * What a line shows to the line model, each sign once a place: its words without endings, pairs of words that stand next
 * to each other (`had to`), the first word (`^told`), numbers as `#`; in Chinese and Korean the known words and every two
 * characters.
 */
export function lineSigns(tokens: readonly Token[], visit: (sign: string) => void): void {
	let before = '';
	for (const [index, { key, breaks, word }] of tokens.entries()) {
		if (isUnspaced(key)) {
			if (word !== null) visit(key);
			for (let at = 0; at + 1 < key.length; at++) visit(key.slice(at, at + 2));
			before = '';
			continue;
		}
		const words = key.split(' ');
		for (const [place, one] of words.entries()) {
			const root = rootOf(one);
			visit(root);
			if (index === 0 && place === 0) visit(`^${root}`);
			else if (before !== '' && (place > 0 || !breaks)) visit(`${before} ${root}`);
			before = root;
		}
	}
}
