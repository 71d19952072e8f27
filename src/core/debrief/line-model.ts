import { LINE_WEIGHTS, type Weights } from '../vocabulary/line-weights.ts';
import { askedOnce, type Form } from '../vocabulary/form.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { isUnspaced, rootsOf } from './line-signs.ts';

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

/** The two weights of a sign, and the line that counted it last. */
interface Weighed {
	readonly good: number;
	readonly judges: number;
	seen: number;
}

/** What one word of a line shows to the model; null where that has no weight. */
interface Shown {
	readonly root: string;
	readonly own: Weighed | null;
	/** As the first word of the line. */
	readonly first: Weighed | null;
	/** With the word behind it. */
	readonly pairs: ReadonlyMap<string, Weighed> | null;
}

/** A model with the weights beside the words: the signs are those of `line-signs.ts`. */
interface LineTable extends Pick<LineModel, 'good' | 'judges'> {
	readonly shownBy: (form: Form) => readonly Shown[];
}

const tables = new WeakMap<LineModel, LineTable>();
let fitted: LineTable | null = null;
let line = 0;

function tableOf(model: LineModel): LineTable {
	const weights = new Map<string, Weighed>();
	const pairs = new Map<string, Map<string, Weighed>>();
	for (const [sign, [good, judges]] of model.signs) {
		const weighed = { good, judges, seen: 0 };
		weights.set(sign, weighed);
		const space = sign.indexOf(' ');
		if (space < 0) continue;
		const first = sign.slice(0, space);
		const same = pairs.get(first);
		if (same) same.set(sign.slice(space + 1), weighed);
		else pairs.set(first, new Map([[sign.slice(space + 1), weighed]]));
	}
	const shown = (sign: string): Shown => ({ root: sign, own: weights.get(sign) ?? null, first: weights.get(`^${sign}`) ?? null, pairs: pairs.get(sign) ?? null });
	const shownBy = askedOnce((key, word, form) => (isUnspaced(form) && word !== null ? [key, ...rootsOf(form)] : rootsOf(form)).map(shown));
	return { good: model.good, judges: model.judges, shownBy };
}

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

function tableFor(model: LineModel | undefined): LineTable {
	if (!model) return (fitted ??= tableOf(fittedModel()));
	let table = tables.get(model);
	if (!table) tables.set(model, (table = tableOf(model)));
	return table;
}

/**
 * Weighs a line by all its words: two logistic regressions over the signs of `line-signs.ts` and three measures. The
 * weights are fitted by `npm run fit`, which also says how right they are on notes that were left out; see docs/reading.md.
 */
export function weighLine(tokens: readonly Token[], { judged, hinted, own }: LineMeasures, model?: LineModel): LineWeight {
	const { good, judges, shownBy } = tableFor(model);
	let goodSum = good.bias + good.judged * judged + good.hinted * hinted;
	let judgesSum = judges.bias + judges.judged * Math.abs(judged) + judges.hinted * Math.abs(hinted) + judges.own * own;
	line++;
	let before: Shown | null = null;
	const count = (weighed: Weighed | null | undefined): void => {
		if (!weighed || weighed.seen === line) return;
		weighed.seen = line;
		goodSum += weighed.good;
		judgesSum += weighed.judges;
	};
	for (const [index, { form, breaks }] of tokens.entries()) {
		const shown = shownBy(form);
		if (isUnspaced(form)) {
			for (const one of shown) count(one.own);
			before = null;
			continue;
		}
		for (const [place, one] of shown.entries()) {
			count(one.own);
			if (index === 0 && place === 0) count(one.first);
			else if (before !== null && before.pairs !== null && (place > 0 || !breaks)) count(before.pairs.get(one.root));
			before = one;
		}
	}
	return { good: goodSum, judges: judgesSum };
}
