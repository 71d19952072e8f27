import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, incompleteBeta, jeffreysInterval } from '../../../src/core/insight/interval.ts';

describe('the incomplete beta function', () => {
	// Computed with an independent library (SciPy 1, scipy.special.betainc).
	it.each([
		[0.5, 0.5, 0.5, 0.5],
		[0.25, 0.5, 0.5, 1 / 3],
		[0.3, 2, 3, 0.3483],
		[0.9, 10, 2.5, 0.8121862743088557],
		[0.01, 1.5, 0.5, 0.0004256932865778925],
		[0.4, 50.5, 60.5, 0.12184560567806442],
		[0.5, 5000.5, 5000.5, 0.5],
	])('at %d for a = %d and b = %d is %d', (x, a, b, expected) => {
		expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 9);
	});

	it('mirrors itself', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (x, n, m) => {
				expect(incompleteBeta(x, n + 0.5, m + 0.5) + incompleteBeta(1 - x, m + 0.5, n + 0.5)).toBeCloseTo(1, 9);
			}),
		);
	});

	it('is undone by its quantile', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (n, m) => {
				expect(incompleteBeta(betaQuantile(0.025, n + 0.5, m + 0.5), n + 0.5, m + 0.5)).toBeCloseTo(0.025, 6);
			}),
		);
	});
});

describe('the interval of a share', () => {
	// Ends computed with scipy.stats.beta.ppf.
	it.each([
		[1, 2, 0.06083028, 0.93916972],
		[5, 6, 0.44194323, 0.98137987],
		[4, 7, 0.23450125, 0.86113578],
		[1, 10, 0.01101167, 0.38131477],
		[37, 400, 0.06703556, 0.12383238],
		[5000, 10000, 0.49020137, 0.50979863],
	])('of %d in %d', (n, of, low, high) => {
		const interval = jeffreysInterval(n, of);
		expect(interval[0]).toBeCloseTo(low, 7);
		expect(interval[1]).toBeCloseTo(high, 7);
	});

	it('reaches 1 where every one was seen and 0 where none was', () => {
		expect(jeffreysInterval(1, 1)[0]).toBeCloseTo(0.14674632, 7);
		expect(jeffreysInterval(1, 1)[1]).toBe(1);
		expect(jeffreysInterval(0, 3)[0]).toBe(0);
		expect(jeffreysInterval(0, 0)).toEqual([0, 1]);
	});

	it('does not let 1 of 1 beat 5 of 6', () => {
		expect(jeffreysInterval(1, 1)[0]).toBeLessThan(jeffreysInterval(5, 6)[0]);
	});
});
