import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

// Dates are `YYYY-MM-DD`, or `YYYY-MM` where only the month is known: then the day is a span of days.

/** The first day a date can mean. */
export function earliestDay(date: string): string {
	return date.length === 7 ? `${date}-01` : date;
}

/** The last day a date can mean. */
export function latestDay(date: string): string {
	if (date.length !== 7) return date;
	const days = getDaysInMonth(new Date(Number(date.slice(0, 4)), Number(date.slice(5)) - 1));
	return `${date}-${String(days).padStart(2, '0')}`;
}

/** True only where no reading of the two dates says otherwise. */
export function isLater(date: string, than: string): boolean {
	return earliestDay(date) > latestDay(than);
}

function localDay(date: string): Date {
	return new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

/** Whole days from `date` to `today`, at least 0; a month counts from its last day. */
export function daysSince(date: string, today: string): number {
	return Math.max(0, differenceInCalendarDays(localDay(today), localDay(latestDay(date))));
}

/** The same day `months` earlier, or the last day of that month where it has no such day. */
export function monthsBefore(day: string, months: number): string {
	const month = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 - months)).toISOString().slice(0, 7);
	const last = latestDay(month);
	const same = `${month}-${day.slice(8, 10)}`;
	return same < last ? same : last;
}
