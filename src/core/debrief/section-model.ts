import { SECTION_WEIGHTS, type SectionWeights } from '../vocabulary/section-weights.ts';
import type { Hearing } from './hearings.ts';
import { besideMeasures, MEASURES, sectionSigns, type SectionSigns, type SectionWeight } from './section-signs.ts';

interface Table {
	readonly bias: number;
	readonly measures: readonly number[];
	readonly signs: ReadonlyMap<string, number>;
}

let tables: { readonly judges: Table; readonly good: Table } | null = null;

function tableOf({ bias, measures, words }: SectionWeights): Table {
	const signs = new Map<string, number>();
	for (const [weight, list] of words) for (const sign of list.split(',')) signs.set(sign, weight);
	return { bias, measures: MEASURES.map((name) => measures[name] ?? 0), signs };
}

/**
 * Weighs labels that stand side by side, each with its lines, by logistic regressions over the signs and measures of
 * `section-signs.ts`: each by itself, then once more with what the labels beside it came to. The weights are fitted by
 * `npm run fit`; see docs/reading.md.
 */
export function weighSections(group: readonly Hearing[]): SectionWeight[] {
	const { judges, good } = (tables ??= { judges: tableOf(SECTION_WEIGHTS.judges), good: tableOf(SECTION_WEIGHTS.good) });
	const { beside } = SECTION_WEIGHTS;
	const alone = sectionSigns(group).map((signs) => ({ judges: sum(judges, signs), good: sum(good, signs) }));
	return besideMeasures(alone).map((measures) => ({ judges: dot(beside.judges, measures.judges), good: dot(beside.good, measures.good) }));
}

function sum({ bias, measures, signs: weights }: Table, { signs, measures: values }: SectionSigns): number {
	let result = bias;
	for (const [place, value] of values.entries()) result += (measures[place] as number) * value;
	for (const sign of signs) result += weights.get(sign) ?? 0;
	return result;
}

/** The first weight is the bias. */
function dot([bias = 0, ...weights]: readonly number[], values: readonly number[]): number {
	return weights.reduce((result, weight, place) => result + weight * (values[place] ?? 0), bias);
}
