import { simplified } from '../vocabulary/zh.ts';
import { cut, noStretches, QUANTITY, RUN, WORD } from './words.ts';

/** A word as the reader of signs needs it. */
export interface SignWord {
	/** It says nothing and may stand between the two words of a pair. */
	readonly filler: boolean;
}

/** What is told of a text, in its order; offsets are those of the text. */
export interface SignVisitor<W extends SignWord> {
	/** A word, a number (`#`) or a measured quantity (`#%`). */
	readonly word: (word: W, start: number, end: number) => void;
	/** Two words that stand next to each other, fillers left out. */
	readonly pair: (first: W, second: W, start: number, end: number) => void;
	/** How many characters of a run of Han or Hangul from `at` on make a known word, 0 for none; `inside` where a word of Hangul has begun before. */
	readonly wordOfRun: (run: string, at: number, inside: boolean) => number;
	readonly runWord: (word: string, start: number, end: number) => void;
	/** Every two characters of a run. */
	readonly runPair: (pair: string, start: number, end: number) => void;
}

const stretches = noStretches();
const isSyllable = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** Visits the signs of a text; spaces inside of Hangul are overlooked, traditional characters are read as simplified ones. */
export function visitSigns<W extends SignWord>(text: string, lookUp: (written: string) => W, { word, pair, wordOfRun, runWord, runPair }: SignVisitor<W>): void {
	cut(text, stretches);
	const { count, starts, ends, kinds } = stretches;
	let before: W | null = null;
	let beforeStart = 0;
	for (let at = 0; at < count; at++) {
		const start = starts[at] as number;
		let end = ends[at] as number;
		const kind = kinds[at];
		if (kind !== RUN) {
			const one = lookUp(kind === WORD ? text.slice(start, end) : kind === QUANTITY ? '#%' : '#');
			word(one, start, end);
			if (one.filler) continue;
			if (before !== null) pair(before, one, beforeStart, end);
			before = one;
			beforeStart = start;
			continue;
		}
		before = null;
		while (at + 1 < count && kinds[at + 1] === RUN && starts[at + 1] === end + 1 && text[end] === ' ' && isSyllable(text.charCodeAt(end - 1))) end = ends[++at] as number;
		visitRun(text, start, end, { wordOfRun, runWord, runPair });
	}
}

function visitRun(text: string, start: number, end: number, { wordOfRun, runWord, runPair }: Pick<SignVisitor<SignWord>, 'wordOfRun' | 'runWord' | 'runPair'>): void {
	let run = '';
	const places: number[] = [];
	for (let at = start; at < end; at++) {
		if (text[at] === ' ') continue;
		places.push(at);
		run += isSyllable(text.charCodeAt(at)) ? text[at] as string : simplified(text[at] as string);
	}
	const place = (at: number): number => places[at] as number;
	const ends = (at: number): number => place(at - 1) + 1;
	let boundary = true;
	for (let at = 0; at < run.length;) {
		if (at > 0 && place(at) > ends(at)) boundary = true;
		const length = wordOfRun(run, at, !boundary);
		if (length > 0) runWord(run.slice(at, at + length), place(at), ends(at + length));
		at += length || 1;
		boundary = length > 0;
	}
	for (let at = 0; at + 1 < run.length; at++) runPair(run.slice(at, at + 2), place(at), ends(at + 2));
}
