import type { Word } from './word.ts';

/**
 * A word or phrase by itself, with what was found out about it. Notes use few words and use them again and again:
 * a text is looked up word by word once, and whoever asks about a word later finds the answer with it.
 */
export interface Form {
	/** Lower case, straight apostrophes; of a phrase, its words. */
	readonly key: string;
	/** Null where the vocabulary does not know it, or only as the beginning of phrases. */
	readonly word: Word | null;
	/** Phrases by their second word, longest first; null where it begins none. */
	readonly phrases: ReadonlyMap<string, readonly Phrase[]> | null;
	/** By the number of the question. */
	readonly answers: unknown[];
}

export interface Phrase {
	/** The words behind the first one. */
	readonly rest: readonly string[];
	readonly form: Form;
}

export function newForm(key: string, word: Word | null, phrases: Form['phrases'] = null): Form {
	return { key, word, phrases, answers: [] };
}

let questions = 0;

/** A question about a word by itself, answered once for each form. `answer` has to be pure. */
export function askedOnce<T extends string | number | boolean | object>(answer: (key: string, word: Word | null, form: Form) => T): (form: Form) => T {
	const number = questions++;
	return (form) => {
		const { key, word, answers } = form;
		const found = answers[number];
		if (found !== undefined) return found as T;
		const fresh = answer(key, word, form);
		answers[number] = fresh;
		return fresh;
	};
}

/** Which of some sets a word is in: a bit for each, the first set's is 1. */
export function bitsOf(...sets: readonly { has(key: string): boolean }[]): (form: Form) => number {
	return askedOnce((key) => sets.reduce((bits, set, place) => (set.has(key) ? bits | (1 << place) : bits), 0));
}
