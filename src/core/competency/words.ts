import { stemmer } from 'stemmer';
import { IRREGULAR } from './english.ts';

/** What a stretch of text is for the signs. */
export const WORD = 0;
export const NUMBER = 1;
/** A number with a unit that measures a result: `90%`, `$2M`, `3x`. */
export const QUANTITY = 2;
/** A run of Han or Hangul, read by its characters. */
export const RUN = 3;

/** Stretches of one text as offsets; the arrays are reused from text to text, `count` says how much is valid. */
export interface Stretches {
	count: number;
	starts: number[];
	ends: number[];
	kinds: number[];
}

export const noStretches = (): Stretches => ({ count: 0, starts: [], ends: [], kinds: [] });

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const CJK = 3;
const LETTER_OR_MARK = /^[\p{L}\p{M}]$/u;
const UNKNOWN = 4;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

function classOf(code: number): number {
	let found = classes[code];
	if (found === UNKNOWN) classes[code] = found = findClass(code);
	return found ?? OTHER;
}

function findClass(code: number): number {
	if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) ? LETTER : code >= 0x30 && code <= 0x39 ? DIGIT : OTHER;
	if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xac00 && code <= 0xd7a3)) return CJK;
	if (code >= 0xff10 && code <= 0xff19) return DIGIT;
	return (code < 0xd800 || code > 0xdfff) && LETTER_OR_MARK.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
const UNITS = new Set(['x', 'k', 'm', 'mm', 'mn', 'b', 'bn', 'pp', 'bps', 'pct', 'percent']);

/** Cuts a text into words, numbers and runs, in one pass. An apostrophe inside a word belongs to it, and `+` or `#` right behind one. */
export function cut(text: string, into: Stretches): void {
	const { starts, ends, kinds } = into;
	const length = text.length;
	let count = 0;
	let at = 0;
	while (at < length) {
		const kind = classOf(text.charCodeAt(at));
		if (kind === OTHER) {
			at++;
			continue;
		}
		const start = at++;
		if (kind === LETTER) {
			while (at < length) {
				const code = text.charCodeAt(at);
				const next = classOf(code);
				if (next === LETTER || next === DIGIT || code === 0x2b || code === 0x23) at++;
				else if (isApostrophe(code) && classOf(text.charCodeAt(at + 1)) === LETTER) at += 2;
				else break;
			}
			kinds[count] = WORD;
		} else if (kind === CJK) {
			while (at < length && classOf(text.charCodeAt(at)) === CJK) at++;
			kinds[count] = RUN;
		} else {
			while (at < length && (classOf(text.charCodeAt(at)) === DIGIT || ((text[at] === '.' || text[at] === ',') && classOf(text.charCodeAt(at + 1)) === DIGIT))) at++;
			const unit = at;
			while (at < length && classOf(text.charCodeAt(at)) === LETTER) at++;
			const before = text.charCodeAt(start - 1);
			const after = text.charCodeAt(at);
			const measured = after === 0x25 || after === 0xff05 || before === 0x24 || before === 0xa3 || before === 0x20ac || (at > unit && UNITS.has(text.slice(unit, at).toLowerCase()));
			kinds[count] = measured ? QUANTITY : NUMBER;
		}
		starts[count] = start;
		ends[count] = at;
		count++;
	}
	into.count = count;
}

/** Lower case, half width, without apostrophes, a possessive `'s` and the short form of a verb (`I'd`, `they'll`). */
export function plainWord(written: string): string {
	let word = written.toLowerCase();
	if (/[^a-z]/.test(word)) word = word.normalize('NFKC').replace(/['’‘ʼ](?:s|d|ll|ve|re|m)?$|['’‘ʼ]s(?![\p{L}\p{M}])|['’‘ʼ]/gu, '');
	return word;
}

const BRITISH = /^(.{3,})(is|ys)(e|ed|es|er|ers|ing|ation|ations)$/;

/** The stem under which the forms of a word meet, British and American spellings and irregular verbs included. */
export function stemOf(plain: string): string {
	const base = IRREGULAR.get(plain) ?? plain;
	return stemmer(base.includes('is') || base.includes('ys') ? base.replace(BRITISH, (_, head: string, middle: string, tail: string) => `${head}${middle === 'is' ? 'iz' : 'yz'}${tail}`) : base);
}
