import { monthsBefore, STAGES, type Filter, type Stage } from '../core/index.ts';

/** What a person chose to look at. */
export interface Filters {
	readonly company: string | null;
	readonly role: string | null;
	readonly stage: Stage | null;
	/** `3m` for the last three months, `2025` for a year. */
	readonly period: string | null;
}

export type FilterKey = keyof Filters;

export const NO_FILTERS: Filters = { company: null, role: null, stage: null, period: null };

/** Months of the periods that are always offered. */
export const RECENT_MONTHS = [1, 3, 6, 12] as const;

export function isFiltered(filters: Filters): boolean {
	return Object.values(filters).some((value) => value !== null);
}

/** How many months a period looks back; null for a year. */
export function monthsOf(period: string): number | null {
	return period.endsWith('m') ? Number(period.slice(0, -1)) : null;
}

/** From what was kept; whatever cannot be used filters nothing. */
export function parseFilters(raw: unknown): Filters {
	if (typeof raw !== 'object' || raw === null) return NO_FILTERS;
	const kept: Readonly<Record<string, unknown>> = { ...raw };
	const text = (key: FilterKey): string | null => {
		const value = kept[key];
		return typeof value === 'string' && value !== '' ? value : null;
	};
	const period = text('period');
	return {
		company: text('company'),
		role: text('role'),
		stage: STAGES.find((stage) => stage === kept['stage']) ?? null,
		period: period !== null && /^(?:[1-9]\d?m|\d{4})$/.test(period) ? period : null,
	};
}

/** The interviews that are meant, seen from `today`. */
export function filterOf({ company, role, stage, period }: Filters, today: string): Filter {
	const months = period === null ? null : monthsOf(period);
	const year = period !== null && months === null ? period : null;
	return {
		company,
		role,
		stage,
		since: months === null ? year && `${year}-01` : monthsBefore(today, months),
		until: year && `${year}-12`,
	};
}
