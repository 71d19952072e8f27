import { EDGE, isLetterSign, needed, signOf } from './needed.ts';

/**
 * Tells in one pass over a text which of many regular expressions can find anything in it at all: those of whose needed
 * strings one is there. All strings are looked for at once, by the automaton of Aho and Corasick (1975).
 */
export class Sieve {
	private readonly sets: (readonly string[])[] = [];
	private automaton: Automaton | null = null;
	private readonly foreign: RegExp;

	/** `foreign`: the characters that make a text no plain one. */
	constructor(foreign: RegExp) {
		this.foreign = foreign;
	}

	/** The number to ask for with `may`; null where there is nothing to tell. */
	add(expression: RegExp): number | null {
		const strings = needed(expression);
		if (strings === null) return null;
		this.automaton = null;
		return this.sets.push(strings) - 1;
	}

	pass(text: string): Passed {
		this.automaton ??= build(this.sets, this.foreign);
		return run(this.automaton, text);
	}
}

export interface Passed {
	readonly text: string;
	/** One bit for each number: whether that expression may find something in the text. */
	readonly bits: Int32Array;
	readonly plain: boolean;
}

export function may({ bits }: Passed, number: number): boolean {
	return ((bits[number >> 5] as number) & (1 << (number & 31))) !== 0;
}
interface Automaton {
	/** The number of each sign, 0 of one that is in no string. Letters have the highest numbers. */
	readonly numbers: ReadonlyMap<string, number>;
	readonly letters: number;
	/** The numbers of code units, filled as texts bring them; from `FOREIGN` on for those that are foreign. */
	readonly units: Uint16Array;
	readonly foreign: RegExp;
	readonly width: number;
	/** The state behind each state for each sign. */
	readonly next: Uint16Array;
	/** Where the pairs of each state begin in `pairs`: a place among the bits, and the bits to set there. */
	readonly starts: Int32Array;
	readonly pairs: Int32Array;
	readonly words: number;
}

const UNSEEN = 0xffff;
/** Far more than there are numbers. */
const FOREIGN = 0x8000;
const EDGE_NUMBER = 1;

function build(sets: readonly (readonly string[])[], foreign: RegExp): Automaton {
	const named = [...new Set(sets.flat().join(''))].filter((sign) => sign !== EDGE);
	// the empty one stands for letters that no string names
	const numbers = new Map([...named.filter((sign) => !isLetterSign(sign)), '', ...named.filter(isLetterSign)].map((sign, index) => [sign, index + EDGE_NUMBER + 1]));
	numbers.set(EDGE, EDGE_NUMBER);
	const width = numbers.size + 1;
	const { children, ends } = tree(sets, numbers);
	const next = new Uint16Array(children.length * width);
	const back = new Uint16Array(children.length);
	const queue = [0];
	for (const state of queue) {
		const fall = back[state] as number;
		if (state !== 0) {
			next.copyWithin(state * width, fall * width, (fall + 1) * width);
			for (const index of ends[fall] as Set<number>) ends[state]?.add(index);
		}
		for (const [sign, child] of children[state] as Map<number, number>) {
			back[child] = state === 0 ? 0 : (next[state * width + sign] as number);
			next[state * width + sign] = child;
			queue.push(child);
		}
	}
	const starts = new Int32Array(children.length + 1);
	const pairs: number[] = [];
	for (const [state, indices] of ends.entries()) {
		const bits = new Map<number, number>();
		for (const index of indices) bits.set(index >> 5, (bits.get(index >> 5) ?? 0) | (1 << (index & 31)));
		for (const pair of bits) pairs.push(...pair);
		starts[state + 1] = pairs.length;
	}
	return { numbers, letters: numbers.get('') as number, units: new Uint16Array(0x10000).fill(UNSEEN), foreign, width, next, starts, pairs: Int32Array.from(pairs), words: (sets.length + 31) >> 5 };
}

/** The strings as a tree: the children of each state by sign, and the sets of which a string ends there. */
function tree(sets: readonly (readonly string[])[], numbers: ReadonlyMap<string, number>): { children: Map<number, number>[]; ends: Set<number>[] } {
	const children = [new Map<number, number>()];
	const ends = [new Set<number>()];
	for (const [index, strings] of sets.entries()) {
		for (const text of strings) {
			let state = 0;
			for (const sign of text) {
				const number = numbers.get(sign) as number;
				let child = children[state]?.get(number);
				if (child === undefined) {
					child = children.push(new Map<number, number>()) - 1;
					ends.push(new Set<number>());
					children[state]?.set(number, child);
				}
				state = child;
			}
			ends[state]?.add(index);
		}
	}
	return { children, ends };
}

function run(automaton: Automaton, text: string): Passed {
	const { units, letters, width, next, starts, pairs, words } = automaton;
	const bits = new Int32Array(words);
	let state = 0;
	let inWord = false;
	let plain = true;
	for (let at = 0; at <= text.length; at++) {
		const unit = at < text.length ? text.charCodeAt(at) : 32;
		let number = units[unit] as number;
		if (number === UNSEEN) number = units[unit] = numberOf(unit, automaton);
		if (number >= FOREIGN) {
			plain = false;
			number -= FOREIGN;
		}
		if (number >= letters !== inWord) {
			inWord = !inWord;
			state = next[state * width + EDGE_NUMBER] as number;
			for (let pair = starts[state] as number; pair < (starts[state + 1] as number); pair += 2) set(bits, pairs[pair] as number, pairs[pair + 1] as number);
		}
		if (at === text.length) break;
		state = next[state * width + number] as number;
		for (let pair = starts[state] as number; pair < (starts[state + 1] as number); pair += 2) set(bits, pairs[pair] as number, pairs[pair + 1] as number);
	}
	return { text, bits, plain };
}

function set(bits: Int32Array, place: number, more: number): void {
	bits[place] = (bits[place] as number) | more;
}

function numberOf(unit: number, { numbers, letters, foreign }: Automaton): number {
	const sign = signOf(unit);
	return (numbers.get(sign) ?? (isLetterSign(sign) ? letters : 0)) + (foreign.test(String.fromCharCode(unit)) ? FOREIGN : 0);
}
