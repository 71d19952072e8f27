import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assigned } from '../../../src/core/story/assignment.ts';

const worthOf = (worth: readonly (readonly number[])[], plan: readonly (number | null)[]): number =>
	plan.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (worth[row]?.[column] ?? 0)), 0);

/** By trying everything. */
function best(worth: readonly (readonly number[])[], row = 0, taken = new Set<number>()): number {
	if (row === worth.length) return 0;
	let most = best(worth, row + 1, taken);
	for (const [column, value] of (worth[row] ?? []).entries()) {
		if (taken.has(column)) continue;
		most = Math.max(most, value + best(worth, row + 1, new Set([...taken, column])));
	}
	return most;
}

const tables = fc.integer({ min: 0, max: 5 }).chain((columns) =>
	fc.array(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20 })), { minLength: columns, maxLength: columns }), { maxLength: 5 }),
);

describe('an assignment', () => {
	it('gives up the best pair where that is best for all', () => {
		expect(assigned([[0.9, 0.8], [0.85, 0]])).toEqual([1, 0]);
	});

	it('leaves a row without a column rather than give it one that is worth nothing', () => {
		expect(assigned([[0.5], [0.7], [0]])).toEqual([null, 0, null]);
	});

	it('is empty for no rows and for no columns', () => {
		expect(assigned([])).toEqual([]);
		expect(assigned([[], []])).toEqual([null, null]);
	});

	it('is never beaten by any other one', () => {
		fc.assert(fc.property(tables, (worth) => {
			const plan = assigned(worth);
			const given = plan.filter((column) => column !== null);
			expect(new Set(given).size).toBe(given.length);
			expect(worthOf(worth, plan)).toBe(best(worth));
		}));
	});
});
