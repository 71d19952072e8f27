import { UNSPACED_COMPETENCY_WEIGHTS } from '../vocabulary/competency-weights-unspaced.ts';
import { COMPETENCY_WEIGHTS } from '../vocabulary/competency-weights.ts';
import { EVERYDAY, FILLERS } from './english.ts';
import type { SignWord } from './signs.ts';
import { plainWord, stemOf } from './words.ts';

/** What a sign says: indices of competencies with weights. `seen` holds the stamp of the text it last counted in. */
export interface Sign {
	readonly ids: readonly number[];
	readonly weights: readonly number[];
	seen: number;
}

export interface TableWord extends SignWord {
	readonly stem: string;
	readonly sign: Sign | null;
	/** What it says in a label besides. */
	readonly inLabel: Sign | null;
	/** Pairs that begin with it, by the second stem. */
	readonly pairs: ReadonlyMap<string, Sign> | null;
	/** Neither known nor an everyday word: a word of the candidate's field. */
	readonly ofField: boolean;
}

export interface SignTable {
	readonly ids: readonly string[];
	readonly biases: readonly number[];
	readonly lookUp: (written: string) => TableWord;
	/** How many characters from `at` on make a known word. */
	readonly wordOfRun: (run: string, at: number, inside: boolean) => number;
	readonly runWords: ReadonlyMap<string, Sign>;
	readonly runPairs: ReadonlyMap<string, Sign>;
	/** What the first, second and third word of the field says. */
	readonly field: readonly (Sign | null)[];
}

const CACHE_LIMIT = 20_000;
const SHORTEST_MISSPELT = 7;
/** In lower case, since a capital may begin a name; or an abbreviation. */
const FIELD_WORD = /^(?:[a-z]{4,}|[A-Z]{2,5})$/;
const UNSPACED = /^[㐀-鿿가-힣]/u;
/** One syllable or two inside of a word of Hangul are no word of their own. */
const LEAST_INSIDE = 3;

let table: SignTable | null = null;

/** The table of the fitted weights; taken apart when first asked for. */
export function signTable(): SignTable {
	return (table ??= build());
}

function build(): SignTable {
	const { ids, biases, sizes, signs: lines } = COMPETENCY_WEIGHTS;
	const words = new Map<string, Sign>();
	const labels = new Map<string, Sign>();
	const pairs = new Map<string, Map<string, Sign>>();
	const runWords = new Map<string, Sign>();
	const runPairs = new Map<string, Sign>();
	for (const line of `${lines}${UNSPACED_COMPETENCY_WEIGHTS}`.split(/[;\n]/u)) {
		if (line === '') continue;
		const space = line.indexOf(' ');
		const says = decode(line.slice(0, space), sizes);
		for (const sign of line.slice(space + 1).split(',')) {
			const one: Sign = { ...says, seen: 0 };
			const gap = sign.indexOf(' ');
			if (gap > 0) {
				const first = sign.slice(0, gap);
				const known = pairs.get(first) ?? new Map<string, Sign>();
				pairs.set(first, known.set(sign.slice(gap + 1), one));
			} else if (sign.startsWith('~')) runPairs.set(sign.slice(1), one);
			else if (sign.startsWith(':')) labels.set(sign.slice(1), one);
			else if (UNSPACED.test(sign)) runWords.set(sign, one);
			else words.set(sign, one);
		}
	}
	const reach = new Map<string, number>();
	for (const word of runWords.keys()) reach.set(word.charAt(0), Math.max(word.length, reach.get(word.charAt(0)) ?? 0));
	return { ids, biases, lookUp: lookUpIn(words, labels, pairs), wordOfRun: longestIn(runWords, reach), runWords, runPairs, field: ['?', '??', '???'].map((sign) => words.get(sign) ?? null) };
}

/** `b9A3` is the second competency by the ninth size, and the first one against by the third. */
function decode(codes: string, sizes: readonly number[]): Pick<Sign, 'ids' | 'weights'> {
	const ids: number[] = [];
	const weights: number[] = [];
	for (let at = 0; at < codes.length; at += 2) {
		const code = codes.charCodeAt(at);
		const size = sizes[Number(codes[at + 1]) - 1] ?? 0;
		ids.push(code >= 97 ? code - 97 : code - 65);
		weights.push(code >= 97 ? size : -size);
	}
	return { ids, weights };
}

export function longestIn(words: ReadonlyMap<string, unknown>, reach: ReadonlyMap<string, number>): SignTable['wordOfRun'] {
	return (run, at, inside) => {
		let length = Math.min(reach.get(run[at] as string) ?? 0, run.length - at);
		const least = inside && run.charCodeAt(at) >= 0xac00 ? LEAST_INSIDE : 1;
		while (length >= least && !words.has(run.slice(at, at + length))) length--;
		return length >= least ? length : 0;
	};
}

export const fillers: ReadonlySet<string> = new Set(FILLERS.split(/\s+/u));
let everyday: ReadonlySet<string> | null = null;

/** Whether a word that is not known belongs to some trade, as far as its form goes. */
export function isOfField(written: string, plain: string, stem: string): boolean {
	return FIELD_WORD.test(written) && !fillers.has(plain) && !(everyday ??= new Set(EVERYDAY.split(/\s+/u).map(stemOf))).has(stem);
}

function lookUpIn(words: ReadonlyMap<string, Sign>, labels: ReadonlyMap<string, Sign>, pairs: ReadonlyMap<string, ReadonlyMap<string, Sign>>): SignTable['lookUp'] {
	const seconds = new Set([...pairs.values()].flatMap((known) => [...known.keys()]));
	const isKnown = (stem: string): boolean => words.has(stem) || pairs.has(stem) || seconds.has(stem) || labels.has(stem);
	const groups = new Map<string, string[]>();
	for (const word of words.keys()) {
		if (word.length < SHORTEST_MISSPELT - 1) continue;
		const group = groups.get(word.charAt(0));
		if (group) group.push(word);
		else groups.set(word.charAt(0), [word]);
	}
	const entries = new Map<string, TableWord>();
	let cache = new Map<string, TableWord>();
	const find = (written: string): TableWord => {
		const plain = plainWord(written);
		let stem = written.startsWith('#') ? written : stemOf(plain);
		if (plain.length >= SHORTEST_MISSPELT && !isKnown(stem)) stem = groups.get(stem.charAt(0))?.find((word) => isOneSlip(word, stem)) ?? stem;
		const filler = fillers.has(plain);
		const ofField = !isKnown(stem) && isOfField(written, plain, stem);
		const key = `${stem} ${String(filler)} ${String(ofField)}`;
		const known = entries.get(key) ?? { stem, filler, sign: words.get(stem) ?? null, inLabel: labels.get(stem) ?? null, pairs: pairs.get(stem) ?? null, ofField };
		if (known.sign !== null || known.pairs !== null) entries.set(key, known);
		return known;
	};
	return (written) => {
		let word = cache.get(written);
		if (word === undefined) {
			if (cache.size >= CACHE_LIMIT) cache = new Map();
			cache.set(written, (word = find(written)));
		}
		return word;
	};
}

/** One letter too many, too few or wrong, or two neighbours swapped. */
function isOneSlip(one: string, other: string): boolean {
	if (Math.abs(one.length - other.length) > 1) return false;
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	const [left, right] = [one.slice(at), other.slice(at)];
	return left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1) || (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2));
}
