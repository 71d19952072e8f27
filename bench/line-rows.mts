/** The lines that the line model is fitted to: those of the corpus, single ones, and those of the outlines. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lean } from '../src/core/debrief/lean.ts';
import { lineSigns } from '../src/core/debrief/line-signs.ts';
import { equipmentFor } from '../src/core/equipment.ts';
import { DEFAULT_SETTINGS, readerOptions } from '../src/core/index.ts';
import { scan } from '../src/core/markdown/scan.ts';
import { sentences } from '../src/core/markdown/sentences.ts';
import { tokenize, type Token } from '../src/core/vocabulary/tokens.ts';
import { fit, type Fitted, type Net, type Row } from './elastic-net.mts';
import { outlineSets, readOutlines } from './outlines.mts';

export interface LineRow {
	readonly set: string;
	/** 1 a strength, 0 a gap, null no point. */
	readonly kind: 1 | 0 | null;
	readonly inferred: boolean;
	readonly text: string;
	readonly signs: readonly string[];
	readonly measures: { readonly judged: number; readonly hinted: number; readonly own: number };
}

export const CORPUS = join('tests', 'corpus');
/** Sets of notes. */
export const SETS = ['tuning', 'second', 'third', 'fourth', 'fifth', 'sixth'];
/** Sets of outlines that may be looked at. */
export const OUTLINE_SETS = outlineSets().filter((name) => name !== 'held-apart');

const { lexicon } = equipmentFor(readerOptions(DEFAULT_SETTINGS));

export function lineRows(): LineRow[] {
	return [...SETS.flatMap(rowsOfSet), ...rowsOfLines(), ...OUTLINE_SETS.flatMap(rowsOfOutlines)];
}

function rowsOfSet(set: string): LineRow[] {
	const folder = join(CORPUS, set);
	return readdirSync(folder).filter((name) => name.endsWith('.json')).flatMap((name) => {
		const expected = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { records: { items: { quote: string; nth?: number; kind: string; certainty: string }[]; optional?: string[] }[] };
		const text = readFileSync(join(folder, name.replace(/\.json$/u, '.md')), 'utf8');
		const found: LineRow[] = [];
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
function rowsOfLines(): LineRow[] {
	const folder = join(CORPUS, 'lines');
	return readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').flatMap((line) => {
		const sign = line[0];
		if (sign !== '+' && sign !== '-' && sign !== '0') return [];
		return [row('lines', sign === '+' ? 1 : sign === '-' ? 0 : null, false, line.slice(2))];
	}));
}

function rowsOfOutlines(set: string): LineRow[] {
	return readOutlines(set).flatMap(({ sections }) => sections.flatMap(({ label, kind: governing, lines }) => lines.flatMap(({ text, kind = governing }) => {
		if (kind === 'mixed') return [];
		return [row(set, kind === 'strength' ? 1 : kind === 'gap' ? 0 : null, label === '' || governing === 'mixed', text)];
	})));
}

export function placeOf(text: string, quote: string, nth: number): number {
	let at = text.indexOf(quote);
	for (let count = 0; count < nth && at >= 0; count++) at = text.indexOf(quote, at + 1);
	return at;
}

function row(set: string, kind: LineRow['kind'], inferred: boolean, text: string): LineRow {
	const tokens: Token[] = tokenize(text, 0, text.length, lexicon);
	const signs = new Set<string>();
	lineSigns(tokens, (sign) => signs.add(sign));
	const { judged, hinted, own } = lean(tokens);
	return { set, kind, inferred, text, signs: [...signs], measures: { judged, hinted, own } };
}

export interface LineModel {
	readonly good: Fitted;
	readonly judges: Fitted;
}

export const LINE_NET: Net = { lasso: 0.0002, ridge: 0.001, rarest: 3, plain: 0, rounds: 40 };

export function goodRow({ signs, measures: { judged, hinted } }: LineRow): Row {
	return { signs, measures: [judged, hinted] };
}

export function judgesRow({ signs, measures: { judged, hinted, own } }: LineRow): Row {
	return { signs, measures: [Math.abs(judged), Math.abs(hinted), own] };
}

export function fitLines(from: readonly LineRow[], net: Net = LINE_NET): LineModel {
	const points = from.filter(({ kind }) => kind !== null);
	return {
		good: fit(points.map(goodRow), points.map(({ kind }) => kind as number), net),
		judges: fit(from.map(judgesRow), from.map(({ kind }) => (kind === null ? 0 : 1)), net),
	};
}
