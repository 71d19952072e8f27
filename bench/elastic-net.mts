/**
 * Logistic regression with an elastic net, by cyclic coordinate descent (Friedman, Hastie and Tibshirani, Regularization
 * Paths for Generalized Linear Models via Coordinate Descent, Journal of Statistical Software 33, 2010).
 */
export interface Row {
	readonly signs: readonly string[];
	readonly measures: readonly number[];
	/** How often it counts; 1 where it is left out. */
	readonly weight?: number;
}
export interface Fitted {
	readonly bias: number;
	readonly measures: readonly number[];
	readonly signs: ReadonlyMap<string, number>;
}
export interface Net {
	readonly lasso: number;
	readonly ridge: number;
	/** A sign that rows of less weight show is left out. */
	readonly rarest: number;
	/** The ridge of the measures. */
	readonly plain: number;
	readonly rounds?: number;
}

/** Weights below this are left out. */
const LEAST = 0.05;

export function fit(from: readonly Row[], wanted: readonly number[], { lasso, ridge, rarest, plain, rounds = 80 }: Net): Fitted {
	const counts = new Map<string, number[]>();
	for (const [index, { signs }] of from.entries()) {
		for (const sign of signs) {
			const column = counts.get(sign);
			if (column) column.push(index);
			else counts.set(sign, [index]);
		}
	}
	const size = from.length;
	const heavy = Float64Array.from(from, ({ weight = 1 }) => weight);
	const all = heavy.reduce((sum, one) => sum + one, 0);
	const signs = [...counts].filter(([, column]) => column.length >= rarest && column.reduce((sum, index) => sum + (heavy[index] as number), 0) >= rarest - 1e-9);
	const margins = new Float64Array(size);
	const weights = new Float64Array(signs.length);
	const width = from[0]?.measures.length ?? 0;
	const values = Array.from({ length: width }, (_, place) => Float64Array.from(from, ({ measures }) => measures[place] as number));
	const dense = new Float64Array(width);
	let bias = 0;
	const chance = (margin: number): number => 1 / (1 + Math.exp(-margin));
	for (let round = 0; round < rounds; round++) {
		let slope = 0;
		let bend = 1e-6;
		for (let index = 0; index < size; index++) {
			const p = chance(margins[index] as number);
			slope += (heavy[index] as number) * ((wanted[index] as number) - p);
			bend += (heavy[index] as number) * p * (1 - p);
		}
		bias += slope / bend;
		for (let index = 0; index < size; index++) margins[index] = (margins[index] as number) + slope / bend;
		for (let place = 0; place < width; place++) {
			const column = values[place] as Float64Array;
			let up = -all * plain * (dense[place] as number);
			let curve = all * plain + 1e-6;
			for (let index = 0; index < size; index++) {
				const value = column[index] as number;
				if (value === 0) continue;
				const p = chance(margins[index] as number);
				up += (heavy[index] as number) * value * ((wanted[index] as number) - p);
				curve += (heavy[index] as number) * value * value * p * (1 - p);
			}
			const change = up / curve;
			dense[place] = (dense[place] as number) + change;
			for (let index = 0; index < size; index++) margins[index] = (margins[index] as number) + change * (column[index] as number);
		}
		for (const [place, [, column]] of signs.entries()) {
			const weight = weights[place] as number;
			let up = -all * ridge * weight;
			let curve = all * ridge + 1e-6;
			for (const index of column) {
				const p = chance(margins[index] as number);
				up += (heavy[index] as number) * ((wanted[index] as number) - p);
				curve += (heavy[index] as number) * p * (1 - p);
			}
			const free = weight * curve + up;
			const next = Math.sign(free) * Math.max(0, Math.abs(free) - all * lasso) / curve;
			if (next === weight) continue;
			weights[place] = next;
			for (const index of column) margins[index] = (margins[index] as number) + next - weight;
		}
	}
	return { bias, measures: [...dense], signs: new Map(signs.map(([sign], place) => [sign, weights[place] as number] as const).filter(([, weight]) => Math.abs(weight) >= LEAST)) };
}

/** The logit of a row. */
export function score({ bias, measures, signs }: Fitted, { signs: own, measures: values }: Row): number {
	return bias + measures.reduce((sum, weight, place) => sum + weight * (values[place] as number), 0) + own.reduce((sum, sign) => sum + (signs.get(sign) ?? 0), 0);
}

/** Precision, recall and F1 from the threshold on where F1 is best. */
export function best(scored: readonly { score: number; right: boolean }[]): { precision: number; recall: number; f1: number; threshold: number } {
	const all = scored.filter(({ right }) => right).length;
	let result = { precision: 0, recall: 0, f1: 0, threshold: 0 };
	let right = 0;
	for (const [index, one] of [...scored].sort((a, b) => b.score - a.score).entries()) {
		if (one.right) right++;
		const precision = right / (index + 1);
		const recall = right / all;
		const f1 = (2 * precision * recall) / (precision + recall || 1);
		if (f1 > result.f1) result = { precision, recall, f1, threshold: one.score };
	}
	return result;
}
