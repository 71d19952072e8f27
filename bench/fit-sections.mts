/** Fits the section model: each label by itself, then with what the labels beside it come to. */
import { besideMeasures, MEASURES, type SectionWeight } from '../src/core/debrief/section-signs.ts';
import type { LineModel as CoreLineModel } from '../src/core/debrief/line-model.ts';
import type { SectionModel, SectionWeights } from '../src/core/vocabulary/section-weights.ts';
import { fitLines, type LineRow } from './line-rows.mts';
import { fit, score, type Fitted, type Net, type Row } from './elastic-net.mts';
import { rowsOf, type SectionNote, type SectionRow } from './section-rows.mts';

const NET: Net = { lasso: 0.0003, ridge: 0.001, rarest: 2, plain: 0.002, rounds: 40 };
const BESIDE_NET: Net = { lasso: 0, ridge: 0.001, rarest: 2, plain: 0.001 };

export interface Sections {
	readonly judges: Fitted;
	readonly good: Fitted;
	readonly beside: { readonly judges: Fitted; readonly good: Fitted };
}

export function judgesOf({ kind }: SectionRow): boolean {
	return kind === 'strength' || kind === 'gap';
}

/** The labels of each set, their lines weighed by a model that has not seen it. */
export function sectionRows(notes: readonly SectionNote[], lines: readonly LineRow[]): SectionRow[] {
	return [...new Set(notes.map(({ set }) => set))].flatMap((set) => {
		const model = coreModel(lines.filter((row) => row.set !== set));
		return notes.filter((note) => note.set === set).flatMap((note) => rowsOf(note, model));
	});
}

function coreModel(rows: readonly LineRow[]): CoreLineModel {
	const { good, judges } = fitLines(rows);
	const signs = new Map<string, readonly [number, number]>();
	for (const sign of new Set([...good.signs.keys(), ...judges.signs.keys()])) signs.set(sign, [good.signs.get(sign) ?? 0, judges.signs.get(sign) ?? 0]);
	const measure = ({ measures }: Fitted, place: number): number => measures[place] ?? 0;
	return {
		good: { bias: good.bias, judged: measure(good, 0), hinted: measure(good, 1), own: 0 },
		judges: { bias: judges.bias, judged: measure(judges, 0), hinted: measure(judges, 1), own: measure(judges, 2) },
		signs,
	};
}

/** The second look is fitted to what models that had not seen a set made of it. */
export function fitSections(rows: readonly SectionRow[]): Sections {
	const sets = [...new Set(rows.map(({ set }) => set))];
	const first = new Map<SectionRow, SectionWeight>();
	for (const set of sets) {
		const { judges, good } = fitAlone(rows.filter((row) => row.set !== set));
		for (const row of rows) if (row.set === set) first.set(row, { judges: score(judges, row), good: score(good, row) });
	}
	const beside = besideRows(rows, first);
	const points = beside.filter(({ row }) => judgesOf(row));
	return {
		...fitAlone(rows),
		beside: {
			judges: fit(beside.map(({ judges }) => judges), beside.map(({ row }) => (judgesOf(row) ? 1 : 0)), BESIDE_NET),
			good: fit(points.map(({ good }) => good), points.map(({ row }) => (row.kind === 'strength' ? 1 : 0)), BESIDE_NET),
		},
	};
}

function fitAlone(rows: readonly SectionRow[]): Pick<Sections, 'judges' | 'good'> {
	const points = rows.filter(judgesOf);
	return {
		judges: fit(rows, rows.map((row) => (judgesOf(row) ? 1 : 0)), NET),
		good: fit(points, points.map(({ kind }) => (kind === 'strength' ? 1 : 0)), NET),
	};
}

function besideRows(rows: readonly SectionRow[], first: ReadonlyMap<SectionRow, SectionWeight>): { row: SectionRow; judges: Row; good: Row }[] {
	const groups = new Map<string, SectionRow[]>();
	for (const row of rows) {
		const group = groups.get(row.group);
		if (group) group.push(row);
		else groups.set(row.group, [row]);
	}
	return [...groups.values()].flatMap((group) => besideMeasures(group.map((row) => first.get(row) as SectionWeight)).map(({ judges, good }, at) => {
		const row = group[at] as SectionRow;
		return { row, judges: { signs: [], measures: judges, weight: row.weight }, good: { signs: [], measures: good, weight: row.weight } };
	}));
}

/** What fitted models make of labels. */
export function weigh({ judges, good, beside }: Sections, rows: readonly SectionRow[]): Map<SectionRow, SectionWeight> {
	const first = new Map(rows.map((row) => [row, { judges: score(judges, row), good: score(good, row) }] as const));
	return new Map(besideRows(rows, first).map(({ row, judges: more, good: side }) => [row, { judges: score(beside.judges, more), good: score(beside.good, side) }] as const));
}

/** As it is written to the data file, weights rounded. */
export function sectionModel({ judges, good, beside }: Sections): SectionModel {
	const weights = ({ bias, measures, signs }: Fitted): SectionWeights => ({ bias: round(bias), measures: Object.fromEntries(MEASURES.map((name, at) => [name, round(measures[at] ?? 0)]).filter(([, value]) => value !== 0)), words: grouped(signs) });
	return { judges: weights(judges), good: weights(good), beside: { judges: [beside.judges.bias, ...beside.judges.measures].map(round), good: [beside.good.bias, ...beside.good.measures].map(round) } };
}

export function round(value: number): number {
	return Math.round(value * 100) / 100;
}

/** Signs by their weight, which keeps one digit. */
export function grouped(signs: ReadonlyMap<string, number>): (readonly [number, string])[] {
	const groups = new Map<number, string[]>();
	for (const [sign, weight] of signs) {
		const rounded = Math.round(weight * 10) / 10;
		if (rounded === 0) continue;
		const group = groups.get(rounded);
		if (group) group.push(sign);
		else groups.set(rounded, [sign]);
	}
	return [...groups].sort(([a], [b]) => b - a).map(([weight, list]) => [weight, list.sort().join(',')]);
}
