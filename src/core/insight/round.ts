import { words } from './company.ts';

const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ORDINALS = [
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth',
	'eleventh',
	'twelfth',
];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Words that say "this is a round" and nothing about which. */
const FILLERS = new Set(['round', 'rounds', 'interview', 'interviews', 'loop', 'no', 'number', 'the', 'r', 'rd', 'runde', '面接', '면접']);

/** A number as a word of a round may give it: `2`, `02`, `r2`, `2nd`, `second`, `two`. */
function numberOf(word: string): number | null {
	const digits = /^(?:r|rd|round)?(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word)?.[1];
	if (digits !== undefined) return Number(digits);
	for (const names of [CARDINALS, ORDINALS]) {
		const at = names.indexOf(word);
		if (at >= 0) return at + 1;
	}
	return null;
}

/** `第2轮`, `二面`, `2次`, `2차`, `1라운드`. */
function eastAsianNumber(word: string): number | null {
	const match = /^(?:第)?(\d{1,2}|[一二三四五六七八九十])(?:轮|輪|面|次|차|회|라운드)/u.exec(word);
	const digits = match?.[1];
	if (digits === undefined) return null;
	const at = HAN.indexOf(digits);
	return at >= 0 ? at + 1 : Number(digits);
}

function statedNumber(parts: readonly string[]): number | null {
	for (const [at, word] of parts.entries()) {
		const eastAsian = eastAsianNumber(word);
		if (eastAsian !== null) return eastAsian;
		if (/^r\d{1,2}$|^round\d{1,2}$/u.test(word)) return numberOf(word);
		if (word !== 'round' && word !== 'r' && word !== 'runde') continue;
		const next = parts[at + 1] ?? '';
		const previous = parts[at - 1] ?? '';
		const roman = ROMAN.indexOf(next);
		const number = numberOf(next) ?? (roman >= 0 ? roman + 1 : numberOf(previous));
		if (number !== null) return number;
	}
	return null;
}

function workOut(round: string): string | null {
	const parts = words(round);
	const stated = statedNumber(parts);
	if (stated !== null) return String(stated);
	const rest = parts.filter((word) => !FILLERS.has(word));
	const first = rest[0];
	if (first === undefined) return null;
	const number = numberOf(first);
	const alone = rest.length === 1 || rest[1] === 'of' || (/^\d+$/u.test(rest[1] ?? '') && rest.length === 2);
	if (number !== null && (alone || (/^\d+$/u.test(first) && /^\s*\d+\s*[:.)\u2013\u2014-]/u.test(round)))) return String(number);
	if (rest.length === 1 && ROMAN.includes(first)) return String(ROMAN.indexOf(first) + 1);
	return rest.join(' ');
}

/** Few spellings come up again and again, and sorting asks for them often. */
const known = new Map<string, string | null>();

/**
 * What two ways to write one round have in common: "1", "R1", "round 1", "first", "1st", "1 of 4" and "第一轮" are `1`;
 * a named round keeps its words ("final round" is `final`). Null where nothing is left to compare.
 */
export function roundKey(round: string): string | null {
	const before = known.get(round);
	if (before !== undefined) return before;
	const key = workOut(round);
	if (known.size > 1000) known.clear();
	known.set(round, key);
	return key;
}
