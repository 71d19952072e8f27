/** How sure the interval is that the share lies inside it. */
export const CONFIDENCE = 0.95;

// Lanczos, "A precision approximation of the gamma function", 1964; coefficients for g = 7, n = 9.
const LANCZOS = [
	0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
	12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x of at least one half. */
function logGamma(x: number): number {
	const shifted = x - 1;
	const base = shifted + 7.5;
	let sum = 0;
	for (const [at, coefficient] of LANCZOS.entries()) sum += at === 0 ? coefficient : coefficient / (shifted + at);
	return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

const TINY = 1e-300;
const apartFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/**
 * The continued fraction of the incomplete beta function (NIST Digital Library of Mathematical Functions, 8.17.22),
 * evaluated by Lentz's method in the form of Thompson and Barnett (Journal of Computational Physics 64, 1986).
 */
function betaFraction(x: number, a: number, b: number): number {
	let value = TINY;
	let numerator = value;
	let denominator = 0;
	for (let step = 0; step < 2000; step++) {
		const m = Math.floor(step / 2);
		let term = 1;
		if (step > 0) {
			const top = step % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
			term = (top * x) / ((a + step - 1) * (a + step));
		}
		denominator = 1 / apartFromZero(1 + term * denominator);
		numerator = apartFromZero(1 + term / numerator);
		const change = numerator * denominator;
		value *= change;
		if (step > 0 && Math.abs(change - 1) < 1e-15) break;
	}
	return value;
}

function lowerPart(x: number, a: number, b: number): number {
	const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b));
	return (front * betaFraction(x, a, b)) / a;
}

/** The regularised incomplete beta function I_x(a, b), for a and b of at least one half. */
export function incompleteBeta(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	// The fraction converges fast on one side only; on the other the mirrored one is used.
	return x < (a + 1) / (a + b + 2) ? lowerPart(x, a, b) : 1 - lowerPart(1 - x, b, a);
}

/** The x with I_x(a, b) = p, by halving: the function rises all the way from 0 to 1, so nothing can go astray. */
export function betaQuantile(p: number, a: number, b: number): number {
	let low = 0;
	let high = 1;
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (incompleteBeta(middle, a, b) < p) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

const known = new Map<string, readonly [number, number]>();

/**
 * Jeffreys interval for a share of which `n` of `of` were seen: the middle 95 % of Beta(n + 1/2, of - n + 1/2), with
 * the lower end 0 where n is 0 and the upper end 1 where n is `of` (Brown, Cai and DasGupta, "Interval Estimation for
 * a Binomial Proportion", Statistical Science 16, 2001). Nothing seen at all gives [0, 1].
 */
export function jeffreysInterval(n: number, of: number): readonly [number, number] {
	if (of <= 0) return [0, 1];
	const key = `${String(n)}/${String(of)}`;
	const before = known.get(key);
	if (before) return before;
	const tail = (1 - CONFIDENCE) / 2;
	const a = n + 0.5;
	const b = of - n + 0.5;
	const interval = [n <= 0 ? 0 : betaQuantile(tail, a, b), n >= of ? 1 : betaQuantile(1 - tail, a, b)] as const;
	// A vault of thousands of notes passes through many pairs while it is read; none is worth keeping for ever.
	if (known.size > 500) known.clear();
	known.set(key, interval);
	return interval;
}
