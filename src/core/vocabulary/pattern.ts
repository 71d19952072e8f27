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

let seen = '';
let plain = true;

/** One text is mostly asked about by many patterns in turn. */
function isPlain(text: string): boolean {
	if (text !== seen) {
		seen = text;
		plain = !FOREIGN.test(text);
	}
	return plain;
}

/** Puts the plain form beside a regular expression with the flag `u`; one that has none is used as it is. */
export function pattern(full: RegExp): Pattern {
	const source = plainSource(full.source);
	if (source === null) return { test: (text) => full.test(text), exec: (text) => full.exec(text), for: () => full };
	const simple = new RegExp(source, full.flags.replace('u', ''));
	return {
		test: (text) => (isPlain(text) ? simple : full).test(text),
		exec: (text) => (isPlain(text) ? simple : full).exec(text),
		for: (text) => (isPlain(text) ? simple : full),
	};
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
