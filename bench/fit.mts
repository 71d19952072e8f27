/**
 * Fits the line model and the section model to the corpus and writes their weights to src/core/vocabulary. Before that it
 * leaves out each set in turn and prints how right the others' weights are on it.
 *
 *   npm run fit -- [--write] [--without fourth] [--quiet]
 *   --without: writes weights that know nothing of this set, to see what the reader makes of it
 *   --quiet: leaves out nothing, only writes
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitSections, grouped, judgesOf, round, sectionModel, sectionRows, weigh } from './fit-sections.mts';
import { fitLines, goodRow, judgesRow, lineRows, OUTLINE_SETS, SETS } from './line-rows.mts';
import { best, score, type Fitted } from './elastic-net.mts';
import { sectionNotes } from './section-rows.mts';

const LINE_FILE = 'src/core/vocabulary/line-weights.ts';
const SECTION_FILE = 'src/core/vocabulary/section-weights.ts';
/** Thresholds of settle.ts. */
const FROM = { judges: 0.3, good: 1, known: -0.7 };

const { values } = parseArgs({ options: { write: { type: 'boolean' }, without: { type: 'string' }, quiet: { type: 'boolean' } }, strict: true });
const all = [...SETS, ...OUTLINE_SETS];
const lines = lineRows().filter(({ set }) => set !== values.without);
const notes = sectionNotes().filter(({ set }) => set !== values.without);
const sections = sectionRows(notes, lines);

if (!values.quiet) {
	leaveOutLines();
	leaveOutSections();
}
if (values.write) write();

function leaveOutLines(): void {
	console.log(`${lines.length} lines: ${lines.filter(({ kind }) => kind === 1).length} strengths, ${lines.filter(({ kind }) => kind === 0).length} gaps, ${lines.filter(({ kind }) => kind === null).length} others`);
	console.log('left out    good or bad   judges at all: precision, recall, F1');
	for (const set of all) {
		const test = lines.filter((row) => row.set === set);
		const { good, judges } = fitLines(lines.filter((row) => row.set !== set));
		const points = test.filter(({ kind }) => kind !== null);
		const right = points.filter((row) => score(good, goodRow(row)) > 0 === (row.kind === 1)).length;
		const loose = test.filter(({ kind, inferred }) => kind === null || inferred || OUTLINE_SETS.includes(set));
		const { precision, recall, f1, threshold } = best(loose.map((row) => ({ score: score(judges, judgesRow(row)), right: row.kind !== null })));
		console.log(`${set.padEnd(12)}${(right / points.length).toFixed(3).padStart(11)}${precision.toFixed(3).padStart(26)}${recall.toFixed(3).padStart(8)}${f1.toFixed(3).padStart(7)}   from ${threshold.toFixed(2)}`);
	}
}

/** Labels whose words say strengths or gaps keep that kind; of the others the model says which. */
function leaveOutSections(): void {
	console.log(`${notes.length} notes with ${sections.length} labels`);
	console.log('left out    words that say it: precision, recall   others: precision, recall, of the other kind');
	for (const set of all) {
		const model = fitSections(sections.filter((row) => row.set !== set));
		const test = sections.filter((row) => row.set === set);
		const sums = { known: { right: 0, found: 0, wanted: 0, flips: 0 }, open: { right: 0, found: 0, wanted: 0, flips: 0 } };
		for (const [row, { judges, good }] of weigh(model, test)) {
			const known = row.sense === 'strength' || row.sense === 'gap';
			const sum = sums[known ? 'known' : 'open'];
			if (judgesOf(row)) sum.wanted += row.weight;
			if (known ? judges < FROM.known : judges < FROM.judges || Math.abs(good) < FROM.good) continue;
			sum.found += row.weight;
			if ((known ? row.sense : good > 0 ? 'strength' : 'gap') === row.kind) sum.right += row.weight;
			else if (judgesOf(row)) sum.flips += row.weight;
		}
		const { known, open } = sums;
		const share = (part: number, whole: number): string => (whole === 0 ? 1 : part / whole).toFixed(3);
		console.log(`${set.padEnd(12)}${share(known.right, known.found).padStart(29)}${share(known.right, known.wanted).padStart(8)}${share(open.right, open.found).padStart(20)}${share(open.right, open.wanted).padStart(8)}${open.flips.toFixed(1).padStart(8)} of ${open.wanted.toFixed(0)}`);
	}
}

function write(): void {
	const { good, judges } = fitLines(lines);
	const words = (list: readonly (readonly [number, string])[]): string => list.map(([weight, signs]) => `\t\t\t[${weight}, ${quoted(signs)}],\n`).join('');
	const number = (value: number | undefined): string => `${round(value ?? 0)}`;
	const line = ({ bias, measures: [judged, hinted, own], signs }: Fitted): string => `{
		bias: ${number(bias)}, judged: ${number(judged)}, hinted: ${number(hinted)}, own: ${number(own)},
		words: [
${words(grouped(signs))}		],
	}`;
	replace(LINE_FILE, 'export const LINE_WEIGHTS', `export const LINE_WEIGHTS: { readonly good: Weights; readonly judges: Weights } = {
	good: ${line(good)},
	judges: ${line(judges)},
};
`);
	const model = sectionModel(fitSections(sections));
	const section = ({ bias, measures, words: list }: typeof model.judges): string => `{
		bias: ${bias},
		measures: { ${Object.entries(measures).map(([name, value]) => `${name}: ${value}`).join(', ')} },
		words: [
${words(list)}		],
	}`;
	replace(SECTION_FILE, 'export const SECTION_WEIGHTS', `export const SECTION_WEIGHTS: SectionModel = {
	judges: ${section(model.judges)},
	good: ${section(model.good)},
	beside: {
		judges: [${model.beside.judges.join(', ')}],
		good: [${model.beside.good.join(', ')}],
	},
};
`);
	console.log(`${good.signs.size} and ${judges.signs.size} signs written to ${LINE_FILE}, those of labels to ${SECTION_FILE}`);
}

function quoted(words: string): string {
	return JSON.stringify(words).replace(/^"|"$/gu, "'").replaceAll('\\"', '"').replace(/(?<=.)'(?=.)/gu, "\\'");
}

function replace(file: string, from: string, text: string): void {
	const before = readFileSync(file, 'utf8');
	writeFileSync(file, before.slice(0, before.indexOf(from)) + text);
}
