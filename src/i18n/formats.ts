export interface Forms {
	readonly one: string;
	readonly other: string;
}

/** Numbers, lists and dates in one language. Days are `YYYY-MM-DD`, months `YYYY-MM`. */
export interface Formats {
	readonly number: (value: number) => string;
	/** The number and its noun: `3 notes`. */
	readonly count: (value: number, forms: Forms) => string;
	/** The noun or phrase that fits the number, without it. */
	readonly form: (value: number, forms: Forms) => string;
	/** `a, b, and c` */
	readonly all: (parts: readonly string[]) => string;
	/** `a, b, or c` */
	readonly any: (parts: readonly string[]) => string;
	/** A day or a month in words; anything else as it is. */
	readonly date: (value: string) => string;
	/** The month of a day or month, with its year: `May 2026`. */
	readonly month: (value: string) => string;
	/** The name of the month alone, in full or short. */
	readonly monthName: (value: string, width: 'long' | 'short') => string;
	/** How long before `today` a day or month lies, `yesterday`, `3 months ago`; days ahead read `in 3 days`. */
	readonly ago: (value: string, today: string) => string;
}

export function formatsOf(locale: string): Formats {
	const numbers = new Intl.NumberFormat(locale);
	const plurals = new Intl.PluralRules(locale);
	const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
	const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
	const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
	const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
	const monthNames = {
		long: new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }),
		short: new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
	};
	const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

	const form = (value: number, forms: Forms): string => (plurals.select(value) === 'one' ? forms.one : forms.other);
	const date = (value: string): string => {
		const at = dateAt(value);
		if (at === null) return value;
		return (value.length === 7 ? months : days).format(at);
	};
	return {
		number: (value) => numbers.format(value),
		count: (value, forms) => `${numbers.format(value)} ${form(value, forms)}`,
		form,
		all: (parts) => conjunction.format(parts),
		any: (parts) => disjunction.format(parts),
		date,
		month: (value) => date(value.slice(0, 7)),
		monthName: (value, width) => {
			const at = dateAt(value);
			return at === null ? value : monthNames[width].format(at);
		},
		ago: (value, today) => {
			const from = dateAt(value);
			const to = dateAt(today);
			if (from === null || to === null) return value;
			const monthsApart = (from.getUTCFullYear() - to.getUTCFullYear()) * 12 + from.getUTCMonth() - to.getUTCMonth();
			if (value.length === 7) return relative.format(monthsApart, 'month');
			const daysApart = Math.round((from.getTime() - to.getTime()) / 86_400_000);
			if (Math.abs(daysApart) < 60) return relative.format(daysApart, 'day');
			if (Math.abs(daysApart) < 730) return relative.format(Math.round(daysApart / 30.44), 'month');
			return relative.format(Math.round(daysApart / 365.25), 'year');
		},
	};
}

function dateAt(value: string): Date | null {
	const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value);
	if (parts === null) return null;
	const at = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3] ?? '1')));
	return Number.isNaN(at.getTime()) ? null : at;
}
