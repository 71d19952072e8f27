import { LINE_WEIGHTS, type Weights } from '../vocabulary/line-weights.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { lineSigns } from './line-signs.ts';

/** What is known of a line besides its words, as `lean.ts` and `judge.ts` find it. */
export interface LineMeasures {
	/** The score of the judging words, -3 to 3. */
	readonly judged: number;
	/** The sum of weak hints, -1.2 to 1.2. */
	readonly hinted: number;
	/** 1 where it tells what the candidate did, -1 where it tells of others. */
	readonly own: number;
}

export interface LineWeight {
	/** Logit that a line which judges speaks well of the candidate; below 0 it speaks badly. */
	readonly good: number;
	/** Logit that a line judges the candidate at all. */
	readonly judges: number;
}

/** The weights of both questions, each sign with its two. */
export interface LineModel {
	readonly good: Omit<Weights, 'words'>;
	readonly judges: Omit<Weights, 'words'>;
	readonly signs: ReadonlyMap<string, readonly [good: number, judges: number]>;
}

let fitted: LineModel | null = null;

function fittedModel(): LineModel {
	const found = new Map<string, [number, number]>();
	const add = (place: 0 | 1, { words }: Weights): void => {
		for (const [weight, list] of words) {
			for (const sign of list.split(',')) {
				const weights = found.get(sign);
				if (weights) weights[place] = weight;
				else found.set(sign, place === 0 ? [weight, 0] : [0, weight]);
			}
		}
	};
	add(0, LINE_WEIGHTS.good);
	add(1, LINE_WEIGHTS.judges);
	return { ...LINE_WEIGHTS, signs: found };
}

/**
 * Weighs a line by all its words: two logistic regressions over the signs of `line-signs.ts` and three measures. The
 * weights are fitted by `npm run fit`, which also says how right they are on notes that were left out; see docs/reading.md.
 */
export function weighLine(tokens: readonly Token[], { judged, hinted, own }: LineMeasures, model = (fitted ??= fittedModel())): LineWeight {
	const { good, judges, signs } = model;
	let goodSum = good.bias + good.judged * judged + good.hinted * hinted;
	let judgesSum = judges.bias + judges.judged * Math.abs(judged) + judges.hinted * Math.abs(hinted) + judges.own * own;
	const seen = new Set<string>();
	lineSigns(tokens, (sign) => {
		const found = signs.get(sign);
		if (found === undefined || seen.has(sign)) return;
		seen.add(sign);
		goodSum += found[0];
		judgesSum += found[1];
	});
	return { good: goodSum, judges: judgesSum };
}
