import type { Fact } from '../debrief/debrief.ts';
import type { ReaderOptions } from '../reader-options.ts';
import type { Reading } from '../reading.ts';
import type { PropertyPatch } from './patch.ts';

/**
 * What is known of the interview and does not stand in the properties yet. Null where there is nothing, and where the note
 * tells of several interviews or of one in a part of it: properties speak of the whole note.
 */
export function guessedProperties({ debriefs }: Reading, { properties, typeValue }: ReaderOptions): PropertyPatch | null {
	const [record] = debriefs;
	if (!record || debriefs.length > 1 || record.start > 1) return null;
	const patch: Record<string, string | readonly string[]> = {};
	if (record.reason === 'wording') patch[properties.type] = typeValue;
	for (const key of ['company', 'role', 'round', 'stage', 'date', 'outcome'] as const) {
		const fact = record[key];
		if (fact && isNew(fact)) patch[properties[key]] = fact.value;
	}
	const people = record.interviewers.filter(isNew).map(({ value }) => value);
	if (people.length > 0 && people.length === record.interviewers.length) patch[properties.interviewers] = people;
	return Object.keys(patch).length === 0 ? null : patch;
}

function isNew({ source }: Fact): boolean {
	return source !== 'property';
}
