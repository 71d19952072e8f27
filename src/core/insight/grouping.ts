import type { InterviewRecord, Stage } from '../debrief/debrief.ts';
import { companyKey } from './company.ts';
import { inPlaceOrder, interviewOf, inTimeOrder, type CompanyKeyOf, type Interview } from './interview.ts';
import { roundKey } from './round.ts';

/**
 * The bucket a record is grouped in: records of two buckets never tell one interview. A bucket holds the records of
 * one company on one date, or without a date of one round, or a single record, so its size does not grow with the vault.
 */
export function bucketKey(record: InterviewRecord, keyOf: CompanyKeyOf = companyKey): string {
	const company = record.company ? keyOf(record.company.value) : '';
	if (company !== '') {
		if (record.date) return `${company}|${record.date.value}`;
		const round = record.round ? roundKey(record.round.value) : null;
		if (round !== null) return `${company}|~${round}`;
	}
	return `#${record.id}`;
}

interface Cluster {
	readonly records: InterviewRecord[];
	round: string | null;
	stage: Stage | null;
}

const roundOf = (record: InterviewRecord): string | null => (record.round ? roundKey(record.round.value) : null);

function differs(a: string | null, b: string | null): boolean {
	return a !== null && b !== null && a !== b;
}

/**
 * Splits one bucket into interviews: a record joins the first interview whose round and stage do not differ from its
 * own. Records that name more are placed first, so that the outcome does not depend on the order in which they came.
 */
function clusters(bucket: readonly InterviewRecord[]): readonly Cluster[] {
	const found: Cluster[] = [];
	const named = bucket.map((record) => ({ record, round: roundOf(record), stage: record.stage?.value ?? null }));
	const silence = ({ round, stage }: { round: string | null; stage: Stage | null }): number => (round === null ? 2 : 0) + (stage === null ? 1 : 0);
	named.sort((a, b) => silence(a) - silence(b) || inPlaceOrder(a.record, b.record));
	for (const { record, round, stage } of named) {
		const home = found.find((cluster) => !differs(cluster.round, round) && !differs(cluster.stage, stage));
		if (home) {
			home.records.push(record);
			home.round ??= round;
			home.stage ??= stage;
		} else {
			found.push({ records: [record], round, stage });
		}
	}
	return found;
}

function sameRecords(a: readonly InterviewRecord[], b: readonly InterviewRecord[]): boolean {
	return a.length === b.length && a.every((record) => b.includes(record));
}

/**
 * The interviews that the records of one bucket tell. An interview of `before` that is told by the very same records
 * comes back as the same object.
 */
export function interviewsOf(
	bucket: readonly InterviewRecord[],
	keyOf: CompanyKeyOf = companyKey,
	before: readonly Interview[] = [],
): readonly Interview[] {
	return clusters(bucket).flatMap(({ records }) => {
		const kept = before.find((interview) => sameRecords(interview.records, records));
		return kept ?? interviewOf(records, keyOf) ?? [];
	});
}

/** Records of any number of notes as interviews, in time order. */
export function groupRecords(records: readonly InterviewRecord[], keyOf: CompanyKeyOf = companyKey): readonly Interview[] {
	const buckets = new Map<string, InterviewRecord[]>();
	for (const record of records) {
		const key = bucketKey(record, keyOf);
		const bucket = buckets.get(key);
		if (bucket) bucket.push(record);
		else buckets.set(key, [record]);
	}
	return [...buckets.values()].flatMap((bucket) => interviewsOf(bucket, keyOf)).sort(inTimeOrder);
}
