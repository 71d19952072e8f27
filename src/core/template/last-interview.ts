import type { InterviewRecord } from '../debrief/debrief.ts';
import { companyKey } from '../insight/company.ts';
import type { ReaderOptions } from '../reader-options.ts';
import type { Reading } from '../reading.ts';

/** The last interview at a company before a day, `YYYY-MM-DD`; one without a date only where none has one. Null for none. */
export function lastInterview(readings: Iterable<Reading>, company: string, before: string, except: string, { companyAliases }: ReaderOptions): InterviewRecord | null {
	const wanted = companyKey(company, companyAliases);
	if (wanted === '') return null;
	let last: InterviewRecord | null = null;
	for (const { path, debriefs } of readings) {
		if (path === except) continue;
		for (const record of debriefs) {
			const date = record.date?.value ?? '';
			if (record.company === null || companyKey(record.company.value, companyAliases) !== wanted || date >= before) continue;
			if (last === null || date > (last.date?.value ?? '')) last = record;
		}
	}
	return last;
}
