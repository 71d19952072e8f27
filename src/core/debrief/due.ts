import { addDays, addMonths, endOfMonth, formatISO, getDay, isValid, parseISO } from 'date-fns';
import { findDate, findYearless } from '../facts/dates.ts';
import type { Quote } from '../note.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { Action } from './debrief.ts';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const END = '(?![\\p{L}\\p{N}])';
const DAY = `(sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)${END}`;
/** Behind a word that names a term; a bare `sat` or `sun` is no day. */
const BEFORE_DAY = pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:(?:by|on|until|till|til|before|due|for)(?: (?:this|next|coming|the))?|this|next|coming|am|bis)[ \\t:]+${DAY}`, 'iu'));
const NEXT_DAY = pattern(new RegExp(`(?:^|[^\\p{L}])next[ \\t]+${DAY}`, 'iu'));
/** `next week Tuesday`, `Tuesday next week`, `Tuesday of next week`. */
const WEEK_DAY = pattern(new RegExp(`(?:^|[^\\p{L}])next week,?(?: on)? ${DAY}|(?:^|[^\\p{L}])${DAY},?(?: of)? next week(?![\\p{L}])`, 'iu'));
/** `before the 17th`: the day alone, behind a word that names a term. */
const NUMBERED_DAY = pattern(/(?:^|[^\p{L}])(?:by|until|till|before|due)(?: the)? (\d{1,2})(?:st|nd|rd|th)(?![\p{L}\p{N}])(?! (?:round|interview|time|question))/iu);
/** A day without a year lies this many days back at most: what was to be done before the interview. */
const AGO = 31;
const FULL_DAY = pattern(/(?:^|[^\p{L}\p{N}])(sunday|monday|tuesday|wednesday|thursday|friday|saturday)(?![\p{L}])/iu);
const LAST_DAY = pattern(new RegExp(`[ \\t,(–—-]${DAY}[).! ]*$`, 'iu'));
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, 'a couple of': 2, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, 一: 1, 两: 2, 兩: 2, 二: 2, 三: 3, 四: 4, 五: 5, 일: 1, 이: 2, 삼: 3, 한: 1, 두: 2 };
const IN_SPAN = pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:in|within|next)[ \\t]+(?:the next |about )?(\\d{1,2}|a couple of|a|an|one|two|three|four|five|six|seven|ten)[ \\t]+(day|week|wk|month)s?${END}`, 'iu'));
const FROM_NOW = pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])(\\d{1,2}|a couple of|a|one|two|three|four|five|six|seven|ten)[ \\t]+(day|week|wk|month)s? from (?:now|today)${END}`, 'iu'));
const CJK_SPAN = pattern(/([一两兩二三四五\d]{1,2}|일|이|삼|한|두)\s*(天|日|周|週|个?星期|个?月|주|달|개월|일)\s*(?:内|之内|內|后|後|以内|이내|안에|뒤|후)/u);
const KOREAN_DAYS = [['이틀', 2], ['사흘', 3], ['나흘', 4], ['열흘', 10]] as const;
const NUMERIC = pattern(/(?:^|[^\d./-])(\d{1,2})([./])(\d{1,2})(?![\d./-])/u);
const TERM = pattern(/(?:by|until|till|before|due|on|까지|전|前|之前|📅|🗓)/iu);
const CJK_DAY = pattern(/(下)?(?:周|週|星期|礼拜)([一二三四五六日天])|(다음\s?주\s*)?([월화수목금토일])요일/u);

/** The action with its due date; words such as `by Friday` are read from the interview's date on. */
export function withDue(action: Quote, done: boolean, interview: string | null, dayFirst: boolean): Action {
	return { ...action, done, due: dueOf(action.text, interview, dayFirst) };
}

/** `YYYY-MM-DD`; null where the words name no day, or one that only the missing date of the interview would tell. */
export function dueOf(text: string, interview: string | null, dayFirst: boolean): string | null {
	const found = findDate(text.replace(/📅|🗓\ufe0f?|⏳/gu, ' '), dayFirst);
	if (found && found.value.length === 10) return found.value;
	const base = interview && interview.length === 10 ? parseISO(interview) : null;
	if (!base || !isValid(base) || !interview) return null;
	const day = (date: Date): string => formatISO(date, { representation: 'date' });
	const yearless = findYearless(text, base.getFullYear())?.value ?? numeric(text, base.getFullYear(), dayFirst);
	if (yearless) return yearless < day(addDays(base, -AGO)) ? `${base.getFullYear() + 1}${yearless.slice(4)}` : yearless;
	const numbered = NUMBERED_DAY.exec(text);
	if (numbered && Number(numbered[1]) >= 1 && Number(numbered[1]) <= 31) return day(nextNumbered(base, Number(numbered[1])));
	if (IN_TWO_DAYS.test(text)) return day(addDays(base, 2));
	if (TOMORROW.test(text)) return day(addDays(base, 1));
	const inSpan = IN_SPAN.exec(text) ?? FROM_NOW.exec(text);
	if (inSpan) return day(later(base, inSpan[1] as string, inSpan[2] as string));
	if (TODAY.test(text)) return interview;
	const days = KOREAN_DAYS.find(([word]) => text.includes(word));
	if (days) return day(addDays(base, days[1]));
	const cjkSpan = CJK_SPAN.exec(text);
	if (cjkSpan) return day(later(base, cjkSpan[1] as string, cjkSpan[2] as string));
	const named = WEEK_DAY.exec(text) ?? BEFORE_DAY.exec(text) ?? FULL_DAY.exec(text) ?? LAST_DAY.exec(text);
	if (named) {
		const wanted = WEEKDAYS.indexOf(((named[1] ?? named[2]) as string).toLowerCase().slice(0, 3));
		return day(weekday(base, wanted, NEXT_DAY.test(text) || WEEK_DAY.test(text)));
	}
	const cjkDay = CJK_DAY.exec(text);
	if (cjkDay) {
		const index = cjkDay[2] ? '日一二三四五六'.indexOf(cjkDay[2].replace('天', '日')) : '일월화수목금토'.indexOf(cjkDay[4] as string);
		return day(weekday(base, index, Boolean(cjkDay[1] ?? cjkDay[3])));
	}
	if (END_OF_DAY.test(text)) return interview;
	if (END_OF_MONTH.test(text)) return day(endOfMonth(base));
	if (END_OF_NEXT_WEEK.test(text)) return day(weekday(base, 5, true));
	if (END_OF_WEEK.test(text)) return day(weekday(base, 5, false));
	return null;
}

function later(base: Date, amount: string, unit: string): Date {
	const count = COUNTS[amount.toLowerCase()] ?? (Number(amount) || 1);
	if (/^(?:month|个?月|달|개월)/iu.test(unit)) return addMonths(base, count);
	return addDays(base, count * (/^(?:week|wk|周|週|个?星期|주)/iu.test(unit) ? 7 : 1));
}

/** The next such day after the interview; `next Friday` is that of the following week, Monday first. */
function weekday(base: Date, wanted: number, next: boolean): Date {
	const today = getDay(base);
	if (!next) return addDays(base, (wanted - today + 7) % 7 || 7);
	const monday = addDays(base, 7 - ((today + 6) % 7));
	return addDays(monday, (wanted + 6) % 7);
}

/** The first day after `base` that has this number. */
function nextNumbered(base: Date, number: number): Date {
	let date = addDays(base, 1);
	while (date.getDate() !== number) date = addDays(date, 1);
	return date;
}

/** `5/30`, `30.5.`: day and month without a year, only behind a word that names a term. */
function numeric(text: string, year: number, dayFirst: boolean): string | null {
	const match = NUMERIC.exec(text);
	if (!match || !TERM.test(text)) return null;
	const [first, second] = [Number(match[1]), Number(match[3])];
	const firstIsDay = second > 12 ? false : first > 12 ? true : dayFirst || match[2] === '.';
	const [dayOf, month] = firstIsDay ? [first, second] : [second, first];
	if (month < 1 || month > 12 || dayOf < 1 || dayOf > 31) return null;
	const value = `${year}-${String(month).padStart(2, '0')}-${String(dayOf).padStart(2, '0')}`;
	const date = parseISO(value);
	return isValid(date) ? value : null;
}

const IN_TWO_DAYS = pattern(/(?:^|[^\p{L}])day after tomorrow(?![\p{L}])|后天|後天|모레/iu);

const TOMORROW = pattern(/(?:^|[^\p{L}])(?:tomorrow|tmrw|tmr|tmw)(?![\p{L}])|明天|내일/iu);

const TODAY = pattern(/(?:^|[^\p{L}])(?:today|tonight|this (?:evening|afternoon))(?![\p{L}])|今天|今晚|오늘/iu);

const END_OF_DAY = pattern(/(?:^|[^\p{L}])(?:eod|cob|(?:the )?end of (?:the )?day)(?![\p{L}])/iu);

const END_OF_MONTH = pattern(/(?:^|[^\p{L}])end of (?:the |this )?month|月底|월말/iu);

const END_OF_NEXT_WEEK = pattern(/(?:^|[^\p{L}])end of next week(?![\p{L}])/iu);

const END_OF_WEEK = pattern(/(?:^|[^\p{L}])end of (?:the |this )?week|eow(?![\p{L}])/iu);
