/**
 * Fits the weights of the line model to the corpus and writes them to src/core/vocabulary/line-weights.ts. Before that it
 * leaves out each set of notes in turn and prints how right the others' weights are on it.
 *
 *   npm run fit -- [--write] [--without fourth]
 *   --without: writes weights that know nothing of this set, to see what the reader makes of it
 *
 * Two logistic regressions with an elastic net (`logistic.mts`).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lean } from '../src/core/debrief/lean.ts';
import { lineSigns } from '../src/core/debrief/line-signs.ts';
import { equipmentFor } from '../src/core/equipment.ts';
import { DEFAULT_SETTINGS, readerOptions } from '../src/core/index.ts';
import { scan } from '../src/core/markdown/scan.ts';
import { sentences } from '../src/core/markdown/sentences.ts';
import { tokenize, type Token } from '../src/core/vocabulary/tokens.ts';
import { columnsOf, fitLogistic, type Fitted, type Measures } from './logistic.mts';

interface Row {
	readonly set: string;
	/** 1 a strength, 0 a gap, null no point. */
	readonly kind: 1 | 0 | null;
	readonly inferred: boolean;
	readonly text: string;
	readonly signs: readonly string[];
	readonly measures: { readonly judged: number; readonly hinted: number; readonly own: number };
}

const LASSO = 0.0006;
const RIDGE = 0.004;
/** A sign that fewer rows show is left out. */
const RAREST = 3;
const FILE = 'src/core/vocabulary/line-weights.ts';
const root = join('tests', 'corpus');
const SETS = ['tuning', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const { values } = parseArgs({ options: { write: { type: 'boolean' }, without: { type: 'string' } }, strict: true });
const { lexicon } = equipmentFor(readerOptions(DEFAULT_SETTINGS));

const rows = [...SETS.flatMap(rowsOfSet), ...rowsOfLines()];
console.log(`${rows.length} rows: ${rows.filter(({ kind }) => kind === 1).length} strengths, ${rows.filter(({ kind }) => kind === 0).length} gaps, ${rows.filter(({ kind }) => kind === null).length} others`);
console.log('left out    good or bad   judges at all: precision, recall, F1');
for (const set of SETS) {
	const train = rows.filter((row) => row.set !== set);
	const test = rows.filter((row) => row.set === set);
	const good = fitGood(train);
	const judges = fitJudges(train);
	const points = test.filter(({ kind }) => kind !== null);
	const right = points.filter((row) => score(good, row, goodMeasures(row)) > 0 === (row.kind === 1)).length;
	const loose = test.filter(({ kind, inferred }) => kind === null || inferred);
	const { precision, recall, f1, threshold } = best(loose.map((row) => ({ score: score(judges, row, judgesMeasures(row)), right: row.kind !== null })));
	console.log(`${set.padEnd(12)}${(right / points.length).toFixed(3).padStart(11)}${precision.toFixed(3).padStart(26)}${recall.toFixed(3).padStart(8)}${f1.toFixed(3).padStart(7)}   from ${threshold.toFixed(2)}`);
}
if (values.write) write();

function rowsOfSet(set: string): Row[] {
	const folder = join(root, set);
	return readdirSync(folder).filter((name) => name.endsWith('.json')).flatMap((name) => {
		const expected = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { records: { items: { quote: string; nth?: number; kind: string; certainty: string }[]; optional?: string[] }[] };
		const text = readFileSync(join(folder, name.replace(/\.json$/u, '.md')), 'utf8');
		const found: Row[] = [];
		const taken: { start: number; end: number }[] = [];
		for (const { items, optional } of expected.records) {
			for (const { quote, nth, kind, certainty } of items) {
				const start = placeOf(text, quote, nth ?? 0);
				taken.push({ start, end: start + quote.length });
				found.push(row(set, kind === 'strength' ? 1 : 0, certainty === 'inferred', quote));
			}
			for (const quote of optional ?? []) taken.push({ start: placeOf(text, quote, 0), end: placeOf(text, quote, 0) + quote.length });
		}
		if (expected.records.length === 0) return found;
		for (const block of scan(text).blocks) {
			if (block.kind !== 'text' && block.kind !== 'item') continue;
			for (const part of sentences(text, block.start, block.end, block.line)) {
				if (taken.some(({ start, end }) => part.start < end && start < part.end)) continue;
				const one = row(set, null, false, text.slice(part.start, part.end));
				if (one.signs.length >= 3) found.push(one);
			}
		}
		return found;
	});
}

/** Single lines, one a line: `+ ` good, `- ` bad, `0 ` no point. */
function rowsOfLines(): Row[] {
	const folder = join(root, 'lines');
	if (!existsSync(folder)) return [];
	return readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').flatMap((line) => {
		const sign = line[0];
		if (sign !== '+' && sign !== '-' && sign !== '0') return [];
		return [row('lines', sign === '+' ? 1 : sign === '-' ? 0 : null, false, line.slice(2))];
	}));
}

function placeOf(text: string, quote: string, nth: number): number {
	let at = text.indexOf(quote);
	for (let count = 0; count < nth && at >= 0; count++) at = text.indexOf(quote, at + 1);
	return at;
}

function row(set: string, kind: Row['kind'], inferred: boolean, text: string): Row {
	const tokens: Token[] = tokenize(text, 0, text.length, lexicon);
	const signs = new Set<string>();
	lineSigns(tokens, (sign) => signs.add(sign));
	const { judged, hinted, own } = lean(tokens);
	return { set, kind, inferred, text, signs: [...signs], measures: { judged, hinted, own } };
}

function goodMeasures({ measures: { judged, hinted } }: Row): Measures {
	return [judged, hinted];
}

function judgesMeasures({ measures: { judged, hinted, own } }: Row): Measures {
	return [Math.abs(judged), Math.abs(hinted), own];
}

function fitGood(from: readonly Row[]): Fitted {
	const points = from.filter(({ kind }) => kind !== null);
	return fit(points, points.map(({ kind }) => kind as number), points.map(goodMeasures));
}

function fitJudges(from: readonly Row[]): Fitted {
	return fit(from, from.map(({ kind }) => (kind === null ? 0 : 1)), from.map(judgesMeasures));
}

function fit(from: readonly Row[], wanted: readonly number[], measures: readonly Measures[]): Fitted {
	const { bias, measures: dense, signs } = fitLogistic(columnsOf(from, RAREST), wanted, measures, { lasso: LASSO, ridge: RIDGE, rounds: 80 });
	return { bias, measures: dense, signs: new Map([...signs].filter(([, weight]) => Math.abs(weight) >= 0.05)) };
}

function score({ bias, measures, signs }: Fitted, { signs: own }: Row, values: Measures): number {
	return bias + measures.reduce((sum, weight, place) => sum + weight * (values[place] as number), 0) + own.reduce((sum, sign) => sum + (signs.get(sign) ?? 0), 0);
}

function best(scored: readonly { score: number; right: boolean }[]): { precision: number; recall: number; f1: number; threshold: number } {
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

function write(): void {
	const known = rows.filter(({ set }) => set !== values.without);
	const good = fitGood(known);
	const judges = fitJudges(known);
	const words = ({ signs }: Fitted): string => {
		const groups = new Map<number, string[]>();
		for (const [sign, weight] of signs) {
			const rounded = Math.round(weight * 10) / 10;
			if (rounded === 0) continue;
			const group = groups.get(rounded);
			if (group) group.push(sign);
			else groups.set(rounded, [sign]);
		}
		return [...groups].sort(([a], [b]) => b - a).map(([weight, list]) => `\t\t\t[${weight}, ${JSON.stringify(list.sort().join(',')).replace(/^"|"$/gu, "'").replaceAll('\\"', '"').replace(/(?<=.)'(?=.)/gu, "\\'")}],\n`).join('');
	};
	const number = (value: number | undefined): string => (value ?? 0).toFixed(2).replace(/\.?0+$/u, '');
	const before = readFileSync(FILE, 'utf8');
	const head = before.slice(0, before.indexOf('export const LINE_WEIGHTS'));
	writeFileSync(FILE, `${head}export const LINE_WEIGHTS: { readonly good: Weights; readonly judges: Weights } = {
	good: {
		bias: ${number(good.bias)}, judged: ${number(good.measures[0])}, hinted: ${number(good.measures[1])}, own: 0,
		words: [
${words(good)}		],
	},
	judges: {
		bias: ${number(judges.bias)}, judged: ${number(judges.measures[0])}, hinted: ${number(judges.measures[1])}, own: ${number(judges.measures[2])},
		words: [
${words(judges)}		],
	},
};
`);
	console.log(`${good.signs.size} and ${judges.signs.size} signs written to ${FILE}`);
}
