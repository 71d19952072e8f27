/**
 * Logistic regression with an elastic net over signs that rows show or do not, by cyclic coordinate descent (Friedman,
 * Hastie and Tibshirani, Regularization Paths for Generalized Linear Models via Coordinate Descent, Journal of
 * Statistical Software 33, 2010).
 */
export interface LogisticOptions {
	/** The weight of the sum of the weights' sizes, a row. */
	readonly lasso: number;
	/** The weight of the sum of their squares, a row. */
	readonly ridge: number;
	readonly rounds: number;
	/** How much each row counts, by its place; all alike where it is left out. */
	readonly counts?: readonly number[];
}

/** What rows show besides their signs: a number for each of a few measures, which the net does not pull to nothing. */
export type Measures = readonly number[];

export interface Fitted {
	readonly bias: number;
	readonly measures: Measures;
	readonly signs: ReadonlyMap<string, number>;
}

/** For each sign the rows that show it, in order. */
export type Columns = readonly (readonly [sign: string, rows: readonly number[]])[];

/** A sign that fewer rows show than `rarest` is left out. */
export function columnsOf(rows: readonly { readonly signs: readonly string[] }[], rarest: number): Columns {
	const columns = new Map<string, number[]>();
	for (const [index, { signs }] of rows.entries()) {
		for (const sign of signs) {
			const column = columns.get(sign);
			if (column) column.push(index);
			else columns.set(sign, [index]);
		}
	}
	return [...columns].filter(([, column]) => column.length >= rarest);
}

/** `wanted` is the chance of each row, 0 to 1. */
export function fitLogistic(columns: Columns, wanted: readonly number[], measures: readonly Measures[], { lasso, ridge, rounds, counts }: LogisticOptions): Fitted {
	const size = wanted.length;
	const margins = new Float64Array(size);
	const chances = new Float64Array(size).fill(0.5);
	const count = new Float64Array(size).fill(1);
	if (counts) count.set(counts);
	const weights = new Float64Array(columns.length);
	const dense = new Float64Array(measures[0]?.length ?? 0);
	let bias = 0;
	const move = (index: number, change: number): void => {
		const margin = (margins[index] as number) + change;
		margins[index] = margin;
		chances[index] = 1 / (1 + Math.exp(-margin));
	};
	for (let round = 0; round < rounds; round++) {
		let slope = 0;
		let bend = 1e-6;
		for (let index = 0; index < size; index++) {
			const p = chances[index] as number;
			slope += (count[index] as number) * ((wanted[index] as number) - p);
			bend += (count[index] as number) * p * (1 - p);
		}
		const step = Math.max(-2, Math.min(2, slope / bend));
		bias += step;
		for (let index = 0; index < size; index++) move(index, step);
		for (let place = 0; place < dense.length; place++) {
			let up = 0;
			let curve = 1e-6;
			for (let index = 0; index < size; index++) {
				const value = (measures[index] as Measures)[place] as number;
				if (value === 0) continue;
				const p = chances[index] as number;
				up += (count[index] as number) * value * ((wanted[index] as number) - p);
				curve += (count[index] as number) * value * value * p * (1 - p);
			}
			const change = up / curve;
			dense[place] = (dense[place] as number) + change;
			for (let index = 0; index < size; index++) {
				const value = (measures[index] as Measures)[place] as number;
				if (value !== 0) move(index, change * value);
			}
		}
		for (let place = 0; place < columns.length; place++) {
			const [, column] = columns[place] as Columns[number];
			const weight = weights[place] as number;
			let up = -size * ridge * weight;
			let curve = size * ridge + 1e-6;
			for (const index of column) {
				const p = chances[index] as number;
				up += (count[index] as number) * ((wanted[index] as number) - p);
				curve += (count[index] as number) * p * (1 - p);
			}
			const free = weight * curve + up;
			const next = shrunk(free, size * lasso) / curve;
			if (next === weight) continue;
			weights[place] = next;
			for (const index of column) move(index, next - weight);
		}
	}
	return { bias, measures: [...dense], signs: new Map(columns.flatMap(([sign], place) => (weights[place] === 0 ? [] : [[sign, weights[place] as number] as const]))) };
}

/**
 * Of several classes, whose chances add up to 1: one weight a sign and class. A row has its measures for each class; what
 * they weigh is the same for all.
 */
export function fitSoftmax(columns: Columns, wanted: readonly (readonly number[])[], measures: readonly (readonly Measures[])[], { lasso, ridge, rounds, counts }: LogisticOptions): Fitted[] {
	const size = wanted.length;
	const classes = wanted[0]?.length ?? 0;
	const width = measures[0]?.[0]?.length ?? 0;
	const lifts = new Float64Array(size * classes).fill(1); // what the margins are the logarithms of
	const totals = new Float64Array(size).fill(classes);
	const aims = Float64Array.from(wanted.flat());
	const count = Float64Array.from(wanted, (_, index) => counts?.[index] ?? 1);
	const weights = new Float64Array(columns.length * classes);
	const dense = new Float64Array(width);
	const biases = new Float64Array(classes);
	const chance = (index: number, k: number): number => (lifts[index * classes + k] as number) / (totals[index] as number);
	const move = (index: number, k: number, change: number): void => {
		const before = lifts[index * classes + k] as number;
		const after = before * Math.exp(change);
		lifts[index * classes + k] = after;
		totals[index] = (totals[index] as number) + after - before;
	};
	/** For each measure the rows and classes in which it is not nothing. */
	const shown = Array.from({ length: width }, (_, place) => measures.flatMap((row, index) => row.flatMap((own, k) => (own[place] === 0 ? [] : [{ index, k, value: own[place] as number }]))));
	for (let round = 0; round < rounds; round++) {
		for (let k = 0; k < classes; k++) {
			let slope = 0;
			let bend = 1e-6;
			for (let index = 0; index < size; index++) {
				const p = chance(index, k);
				slope += (count[index] as number) * ((aims[index * classes + k] as number) - p);
				bend += (count[index] as number) * p * (1 - p);
			}
			const step = Math.max(-1, Math.min(1, slope / bend));
			biases[k] = (biases[k] as number) + step;
			for (let index = 0; index < size; index++) move(index, k, step);
		}
		for (const [place, own] of shown.entries()) {
			let slope = 0;
			let bend = 1e-6;
			for (const { index, k, value } of own) {
				const p = chance(index, k);
				slope += (count[index] as number) * value * ((aims[index * classes + k] as number) - p);
				bend += (count[index] as number) * value * value * p * (1 - p);
			}
			const step = Math.max(-0.5, Math.min(0.5, slope / bend));
			dense[place] = (dense[place] as number) + step;
			for (const { index, k, value } of own) move(index, k, step * value);
		}
		let moved = 0;
		for (const [place, [, column]] of columns.entries()) {
			for (let k = 0; k < classes; k++) {
				const weight = weights[place * classes + k] as number;
				let up = -size * ridge * weight;
				let curve = size * ridge + 1e-6;
				for (const index of column) {
					const p = chance(index, k);
					up += (count[index] as number) * ((aims[index * classes + k] as number) - p);
					curve += (count[index] as number) * p * (1 - p);
				}
				const next = shrunk(weight * curve + up, size * lasso) / curve;
				if (next === weight) continue;
				moved = Math.max(moved, Math.abs(next - weight));
				weights[place * classes + k] = next;
				for (const index of column) move(index, k, next - weight);
			}
		}
		if (moved < 0.003) break;
	}
	return [...biases].map((bias, k) => ({ bias, measures: [...dense], signs: new Map(columns.flatMap(([sign], place) => (weights[place * classes + k] === 0 ? [] : [[sign, weights[place * classes + k] as number] as const]))) }));
}

function shrunk(free: number, by: number): number {
	return Math.sign(free) * Math.max(0, Math.abs(free) - by);
}
