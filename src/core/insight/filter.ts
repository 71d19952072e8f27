import type { Stage } from '../debrief/debrief.ts';
import { earliestDay, latestDay } from './calendar.ts';
import { words } from './company.ts';
import type { CompanyKeyOf, Interview } from './interview.ts';

/** Which interviews a dashboard is about. What is absent, null or '' leaves nothing out. */
export interface Filter {
	/** Any spelling of the name. */
	readonly company?: string | null;
	/** The role as written, without regard to case, spaces and punctuation. */
	readonly role?: string | null;
	readonly stage?: Stage | null;
	/** First and last day, both included: `YYYY-MM-DD` or `YYYY-MM`. With either, undated interviews are left out. */
	readonly since?: string | null;
	readonly until?: string | null;
}

export function roleKey(role: string): string {
	return words(role).join(' ');
}

/** A filter as a test. The period is not asked of a planned interview: it looks back, and a plan lies ahead. */
export function matcher(filter: Filter, keyOf: CompanyKeyOf): (interview: Interview) => boolean {
	const company = filter.company ? keyOf(filter.company) : null;
	const role = filter.role ? roleKey(filter.role) : null;
	const stage = filter.stage ?? null;
	const since = filter.since ? earliestDay(filter.since) : null;
	const until = filter.until ? latestDay(filter.until) : null;
	return (interview) => {
		if (company !== null && interview.companyKey !== company) return false;
		if (role !== null && (interview.role === null || roleKey(interview.role) !== role)) return false;
		if (stage !== null && interview.stage !== stage) return false;
		if ((since === null && until === null) || interview.state === 'planned') return true;
		if (interview.date === null) return false;
		return (since === null || latestDay(interview.date) >= since) && (until === null || earliestDay(interview.date) <= until);
	};
}
