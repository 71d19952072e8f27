import { pattern, type Pattern } from '../vocabulary/pattern.ts';

/** A date found in a text; offsets into that text. */
export interface FoundDate {
	/** `YYYY-MM-DD` or `YYYY-MM`. */
	readonly value: string;
	readonly start: number;
	readonly end: number;
	/** Day and month could be the other way round. */
	readonly guessed: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = "('?\\d{2}|(?:19|20)\\d{2})";

type Read = (match: RegExpExecArray, dayFirst: boolean) => { value: string; guessed: boolean } | null;
const fixed = (year: string, month: string | number, day: string | number): { value: string; guessed: boolean } | null => dated(fullYear(year), Number(month), Number(day), false);

const FORMS: readonly (readonly [Pattern, Read])[] = [
	[pattern(/(?:^|[^\d.])((?:19|20)\d{2})\s?[-./–]\s?(\d{1,2})\s?[-./–]\s?(\d{1,2})(?![\d])/gu), (m) => fixed(m[1] as string, m[2] as string, m[3] as string)],
	[pattern(/()((?:19|20)\d{2})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?/gu), (m) => fixed(m[2] as string, m[3] as string, m[4] as string)],
	[pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])${DAY}\\s*(?:of\\s+|[-./ ])?\\s*${MONTH},?\\s*[-./]?\\s*${YEAR}(?![\\p{L}\\p{N}:])`, 'giu')), (m) => fixed(m[3] as string, monthOf(m[2] as string), m[1] as string)],
	[pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])${MONTH}\\s*[-./]?\\s*${DAY},?\\s*[-./]?\\s*((?:19|20)\\d{2}|'\\d{2})(?![\\p{L}\\p{N}])`, 'giu')), (m) => fixed(m[3] as string, monthOf(m[1] as string), m[2] as string)],
	[pattern(/(?:^|[^\d.])(\d{1,2})\s?([-./])\s?(\d{1,2})\s?\2\s?((?:19|20)?\d{2})(?![\d])/gu), (m, dayFirst) => either(m, dayFirst)],
	[pattern(/(?:^|[^\d])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/gu), (m) => fixed(m[1] as string, m[2] as string, m[3] as string)],
	[pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])${MONTH},?\\s*((?:19|20)\\d{2}|'\\d{2})(?![\\p{L}\\p{N}])`, 'giu')), (m) => monthOnly(m[2] as string, monthOf(m[1] as string))],
	[pattern(/()((?:19|20)\d{2})\s*[年년]\s*(\d{1,2})\s*[月월]/gu), (m) => monthOnly(m[2] as string, Number(m[3]))],
	[pattern(/(?:^|[^\d./-])((?:19|20)\d{2})-(0[1-9]|1[0-2])(?![-\d])/gu), (m) => monthOnly(m[1] as string, Number(m[2]))],
];
const YEARLESS: readonly (readonly [Pattern, (match: RegExpExecArray) => readonly [month: number, day: number]])[] = [
	[pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])${DAY}\\s*(?:of\\s+|[-. ])?\\s*${MONTH}(?![\\p{L}\\p{N}])`, 'giu')), (m) => [monthOf(m[2] as string), Number(m[1])]],
	[pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])${MONTH}\\s*[-. ]?\\s*${DAY}(?![\\p{L}\\p{N}:])`, 'giu')), (m) => [monthOf(m[1] as string), Number(m[2])]],
	[pattern(/()(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]/gu), (m) => [Number(m[2]), Number(m[3])]],
];

/** The first date of a text. `03-04-2025` is 3 April where `dayFirst`, and a guess either way. */
export function findDate(text: string, dayFirst: boolean): FoundDate | null {
	if (!/\d/u.test(text)) return null;
	let best: FoundDate | null = null;
	for (const [forms, read] of FORMS) {
		const form = forms.for(text);
		form.lastIndex = 0;
		for (let match = form.exec(text); match; match = form.exec(text)) {
			const found = read(match, dayFirst);
			if (!found) continue;
			const start = match.index + match[0].search(/[\p{L}\p{N}']/u);
			if (!best || start < best.start) best = { ...found, start, end: match.index + match[0].length };
			break;
		}
		if (best?.start === 0) break;
	}
	return best;
}

/** A day and month without a year, put into `year`. */
export function findYearless(text: string, year: number): FoundDate | null {
	for (const [forms, read] of YEARLESS) {
		const form = forms.for(text);
		form.lastIndex = 0;
		const match = form.exec(text);
		if (!match) continue;
		const [month, day] = read(match);
		const found = dated(year, month, day, true);
		if (found) return { ...found, start: match.index + match[0].search(/[\p{L}\p{N}']/u), end: match.index + match[0].length };
	}
	return null;
}

function monthOf(name: string): number {
	return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function fullYear(year: string): number {
	const digits = year.replace("'", '');
	return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function monthOnly(year: string, month: number): { value: string; guessed: boolean } | null {
	if (month < 1 || month > 12) return null;
	return { value: `${fullYear(year)}-${String(month).padStart(2, '0')}`, guessed: false };
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function either(match: RegExpExecArray, dayFirst: boolean): { value: string; guessed: boolean } | null {
	const first = Number(match[1]);
	const second = Number(match[3]);
	const year = fullYear(match[4] as string);
	if (first > 12) return dated(year, second, first, false);
	if (second > 12) return dated(year, first, second, false);
	// `Tue 11/02/2025` says itself which is the day
	const weekday = WEEKDAYS.indexOf(/(?:^|[^a-z])(sun|mon|tue|wed|thu|fri|sat)[a-z]*[.,]?[ \t]+$/iu.exec(match.input.slice(Math.max(0, match.index - 14), match.index + 1))?.[1]?.toLowerCase() ?? '');
	if (weekday >= 0 && first !== second) {
		const fits = ([day, month]: readonly [number, number]): boolean => new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday;
		if (fits([first, second]) !== fits([second, first])) return fits([first, second]) ? dated(year, second, first, false) : dated(year, first, second, false);
	}
	const [day, month] = dayFirst || match[2] === '.' ? [first, second] : [second, first];
	return dated(year, month, day, first !== second);
}

/** Null where the calendar has no such day. */
function dated(year: number, month: number, day: number, guessed: boolean): { value: string; guessed: boolean } | null {
	if (month < 1 || month > 12 || day < 1 || year < 1950 || year > 2100) return null;
	const days = month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
	if (day > days) return null;
	return { value: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, guessed };
}
