import { may, Sieve, type Passed } from './sieve.ts';

/**
 * A regular expression over any script that is looked for in the plain form of the same where the text has nothing but
 * Latin letters without accents: there the classes of Unicode find the same and cost several times as much.
 */
export interface Pattern {
	test(text: string): boolean;
	exec(text: string): RegExpExecArray | null;
	/** The form that suits a text, for what takes regular expressions only; `lastIndex` is its own. */
	for(text: string): RegExp;
}

/** Anything but signs and the letters and digits of ASCII. The signs are those that notes are full of. */
const FOREIGN = /[^\s!-~£·€‐-‧←-⇿■-❵]/;

const sieve = new Sieve(FOREIGN);

/** Texts asked about last, each at a place that its length and ends give: one is mostly asked about by many patterns in turn. */
const PLACES = 256;
const asked: (Passed | undefined)[] = Array.from({ length: PLACES }, () => undefined);
let last: Passed | undefined;

function ask(text: string): Passed {
	if (last !== undefined && last.text === text) return last;
	const length = text.length;
	const place = length === 0 ? 0 : (length * 7 + text.charCodeAt(0) * 5 + text.charCodeAt(length - 1) + text.charCodeAt(length >> 1) * 3) & (PLACES - 1);
	last = asked[place];
	if (last === undefined || last.text !== text) last = asked[place] = sieve.pass(text);
	return last;
}

/**
 * Puts the plain form beside a regular expression with the flag `u`; one that has none is used as it is.
 * Neither is asked where the text lacks what it needs (`needed.ts`).
 */
export function pattern(full: RegExp): Pattern {
	const source = plainSource(full.source);
	const simple = source === null ? full : new RegExp(source, full.flags.replace('u', ''));
	const number = sieve.add(full);
	const suiting = (text: string): RegExp => (ask(text).plain ? simple : full);
	if (number === null) return { test: (text) => suiting(text).test(text), exec: (text) => suiting(text).exec(text), for: suiting };
	const goes = full.global || full.sticky;
	const suitable = (text: string): RegExp | null => {
		const passed = ask(text);
		if (may(passed, number)) return passed.plain ? simple : full;
		if (goes) simple.lastIndex = full.lastIndex = 0;
		return null;
	};
	return { test: (text) => suitable(text)?.test(text) ?? false, exec: (text) => suitable(text)?.exec(text) ?? null, for: suiting };
}

/** What of ASCII a class of Unicode holds; the case of letters is left to the flags. */
const CLASSES: Readonly<Record<string, string>> = {
	'L': 'a-zA-Z', 'Lu': 'A-Z', 'Ll': 'a-z', 'N': '0-9', 'M': '',
	'Script=Han': '', 'Script=Hangul': '', 'Script=Hiragana': '', 'Script=Katakana': '',
};

/** Null where something stands in it that has no plain form. */
function plainSource(source: string): string | null {
	let result = '';
	let inside = false;
	for (let at = 0; at < source.length; at++) {
		const c = source[at] as string;
		if (c === '[') inside = true;
		else if (c === ']') inside = false;
		if (c !== '\\') {
			result += c;
			continue;
		}
		const next = source[at + 1] as string;
		if (next === 'P' || (next === 'u' && source[at + 2] === '{')) return null;
		if (next !== 'p') {
			result += c + next;
			at++;
			continue;
		}
		const stop = source.indexOf('}', at);
		const letters = CLASSES[source.slice(at + 3, stop)];
		if (letters === undefined) return null;
		result += inside ? letters : `[${letters}]`;
		at = stop;
	}
	return result;
}
