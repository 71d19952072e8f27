import type { Outcome } from '../debrief/debrief.ts';
import { latestDay } from './calendar.ts';
import type { ActionPlace, Interview } from './interview.ts';

/** Where things are with one company. */
export interface Standing {
	/** Key of the company, to be compared and to key a row by. */
	readonly key: string;
	/** As it is written most often. */
	readonly name: string;
	readonly interviews: number;
	readonly debriefs: number;
	/** The last outcome that was noted; null where none was. */
	readonly outcome: Outcome | null;
	/** Date of the last interview that took place. */
	readonly lastContact: string | null;
	/** The next planned interview from today on. */
	readonly next: Interview | null;
	/** Due ones first, by day. */
	readonly openActions: readonly ActionPlace[];
}

/** The spelling used most often, of equals the first by letter. */
export function usualName(names: Iterable<string>): string {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	let usual = '';
	let most = 0;
	for (const [name, count] of counts) {
		if (count < most || (count === most && name >= usual)) continue;
		usual = name;
		most = count;
	}
	return usual;
}

/** `interviews` are all of one company, planned ones too, in time order with undated ones first. */
export function standingOf(key: string, interviews: readonly Interview[], today: string): Standing {
	const recorded = interviews.filter(({ state }) => state === 'recorded');
	const withOutcome = interviews.filter(({ outcome }) => outcome !== null);
	const dueFirst = (a: ActionPlace, b: ActionPlace): number => {
		const first = a.due ?? '~';
		const second = b.due ?? '~';
		return first < second ? -1 : first > second ? 1 : 0;
	};
	return {
		key,
		name: usualName(interviews.flatMap(({ company }) => company ?? [])),
		interviews: recorded.length,
		debriefs: interviews.filter(({ debrief }) => debrief).length,
		outcome: withOutcome.at(-1)?.outcome ?? null,
		lastContact: recorded.at(-1)?.date ?? null,
		next: interviews.find(({ state, date }) => state === 'planned' && date !== null && latestDay(date) >= today) ?? null,
		openActions: interviews.flatMap(({ openActions }) => openActions).sort(dueFirst),
	};
}

/** The last contact first, then by name. */
export function inContactOrder(a: Standing, b: Standing): number {
	const first = a.lastContact ?? '';
	const second = b.lastContact ?? '';
	if (first !== second) return first < second ? 1 : -1;
	return a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1;
}
