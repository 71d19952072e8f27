/**
 * Fits the weights by which competencies are found to lines that say of which they speak, and writes them to
 * src/core/vocabulary/competency-weights.ts. Before that it leaves out each set of lines in turn and prints how right the
 * others' weights are on it.
 *
 *   npm run fit:competencies -- [--write] [--sets tech,sixth]
 *   --exam held-apart: only says how right what ships is on a set of outlines that no weight was fitted to
 *
 * What a word weighs before any line is seen comes from bench/competency-words: words by competency and by how sure they
 * are, 4 to 1, `label` in labels only. How much each of these ranks is worth is fitted too; the lines then move each word
 * from there (elastic net). Only what moves much or often is written, as many bytes as BUDGET allows.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CLEAR_SHARE, createClassifier, LEAST, LEAST_CLEAR, SHOWN_SHARE } from '../src/core/competency/classify.ts';
import { longestIn, isOfField, fillers } from '../src/core/competency/sign-table.ts';
import { visitSigns } from '../src/core/competency/signs.ts';
import { DEFAULT_TAXONOMY } from '../src/core/competency/taxonomy.ts';
import { plainWord, stemOf } from '../src/core/competency/words.ts';
import { allLines, linesOfOutlines, NOTE_SETS, OUTLINE_SETS, type CompetencyLine } from './competency-lines.mts';
import { columnsOf, fitSoftmax } from './logistic.mts';

const { values } = parseArgs({ options: { write: { type: 'boolean' }, sets: { type: 'string' }, exam: { type: 'string' } }, strict: true });
const FILE = 'src/core/vocabulary/competency-weights.ts';
const UNSPACED_FILE = 'src/core/vocabulary/competency-weights-unspaced.ts';
/** Bytes of the signs with spaces between words, and of those without. */
const BUDGETS = [28_000, 12_000];
const LASSO = 0.0001;
const RIDGE = 0.0003;
const ROUNDS = 30;
const RAREST = 2;
/** What a second or third competency of a line counts beside the best one. */
const FURTHER = 0.7;
/** How often each competency comes differs from place to place: so much of it is kept. */
const BIAS = 0.6;
const WORTH_IN_LABEL = 2;
/** Smaller weights are not written. */
const LEAST_SIZE = 0.28;
/** Lines that say nothing are few: each counts so often. */
const NOTHING_COUNT = 15;
/** Questions say in few words what they are about. */
const QUESTION_COUNT = 2;
const SIZES = [0.3, 0.45, 0.65, 0.9, 1.2, 1.5, 1.9, 2.4, 3];
const ids = DEFAULT_TAXONOMY.map(({ id }) => id);
const UNSPACED = /^[:~]?[㐀-鿿가-힣]/u;
const FIELD_SIGNS = ['?', '??', '???'];
const TECHNICAL_DEPTH = ids.indexOf('technical-depth');
const FIELD_WORTH = 0.45;
/** How many lines a word is taken to stand in besides those it stands in: any, a pair that was given, the words of the field. */
const UNSEEN = 0.4;
const SURE_PAIR = 2.5;
const ALWAYS = 400;
const LANGUAGES = ['en', 'zh', 'ko'];
const RANKS = LANGUAGES.flatMap((language) => ['4', '3', '2', '1', 'label'].map((rank) => `${language} ${rank}`));

interface Row extends CompetencyLine {
	readonly signs: readonly string[];
	/** Words that may be of the candidate's field. */
	readonly open: readonly string[];
}

/** For each sign the competencies it stands for, with their ranks. */
const seeds = readSeeds();
const runWords = new Map([...seeds.keys()].filter((sign) => /^[㐀-鿿가-힣]/u.test(sign)).map((sign) => [sign, true]));
const reach = new Map<string, number>();
for (const word of runWords.keys()) reach.set(word.charAt(0), Math.max(word.length, reach.get(word.charAt(0)) ?? 0));
const wordOfRun = longestIn(runWords, reach);
const rows: Row[] = allLines().map((line) => ({ ...line, ...signsOf(line) }));

const sets = values.sets?.split(',') ?? [...OUTLINE_SETS, ...NOTE_SETS, 'tables', 'bank', 'questions'];
console.log(`${rows.length} lines, ${seeds.size} words known before`);
if (values.exam !== undefined) {
	exam(values.exam);
	process.exit();
}

const baseRates = ids.map((id) => rows.filter((row) => row.ids[0] === id).length / rows.length);
const said = new Map<Row, readonly Chance[]>();
for (const set of sets) {
	const test = rows.filter((row) => row.set === set);
	const model = fit(rows.filter((row) => row.set !== set));
	for (const row of test) said.set(row, chances(row, model));
	tell(set, test);
}
tell('strangers', [...said.keys()].filter(({ set }) => OUTLINE_SETS.includes(set)));
tell('all', [...said.keys()]);
if (values.write) write(fit(rows));

type Chance = readonly [id: string, chance: number, favor: number];
interface Model {
	readonly biases: readonly number[];
	readonly table: ReadonlyMap<string, readonly number[]>;
	readonly texts: readonly string[];
	readonly bytes: number;
	readonly isKnown: (stem: string) => boolean;
}

function readSeeds(): Map<string, [competency: number, rank: number][]> {
	const found = new Map<string, [number, number][]>();
	for (const language of LANGUAGES) {
		for (const line of readFileSync(`bench/competency-words/${language}.txt`, 'utf8').trim().split('\n')) {
			const [, id = '', rank = '', words = ''] = /^(\S+) (\S+): (.*)$/u.exec(line) ?? [];
			for (const word of words.split(' ')) {
				const sign = (rank === 'label' ? ':' : '') + (language === 'en' ? word.split('_').map((one) => stemOf(plainWord(one))).join(' ') : word);
				const list = found.get(sign) ?? [];
				found.set(sign, list);
				if (!list.some(([known]) => known === ids.indexOf(id))) list.push([ids.indexOf(id), RANKS.indexOf(`${language} ${rank}`)]);
			}
		}
	}
	return found;
}

function signsOf({ text, label }: CompetencyLine): Pick<Row, 'signs' | 'open'> {
	const signs = new Set<string>();
	const open = new Set<string>();
	const lookUp = (written: string): { stem: string; filler: boolean; open: boolean } => {
		const plain = plainWord(written);
		const stem = written.startsWith('#') ? written : stemOf(plain);
		return { stem, filler: fillers.has(plain), open: isOfField(written, plain, stem) };
	};
	const add = (sign: string): void => { signs.add(sign); };
	const visit = (words: string, isLabel: boolean): void => {
		visitSigns(words, lookUp, {
			word: (word) => {
				if (word.filler || word.stem === '#') return;
				add(word.stem);
				if (isLabel) add(`:${word.stem}`);
				if (word.open) open.add(word.stem);
			},
			pair: (first, second) => { add(`${first.stem} ${second.stem}`); },
			wordOfRun,
			runWord: (word) => { add(word); if (isLabel) add(`:${word}`); },
			runPair: (pair) => { add(`~${pair}`); },
		});
	};
	if (label !== null) visit(label, true);
	visit(text, false);
	return { signs: [...signs], open: [...open] };
}

function withField({ signs, open }: Row, isKnown: (stem: string) => boolean): string[] {
	const strange = open.filter((stem) => !isKnown(stem)).length;
	return [...signs.filter((sign) => !open.includes(sign) || isKnown(sign)), ...FIELD_SIGNS.slice(0, strange)];
}

function fit(train: readonly Row[]): Model {
	const often = new Map<string, number>();
	for (const { signs } of train) for (const sign of signs) often.set(sign, (often.get(sign) ?? 0) + 1);
	const first = fitWith(train, often, (stem) => seeds.has(stem) || (often.get(stem) ?? 0) > 2);
	// once more with those signs alone that are written
	return fitWith(train, often, first.isKnown, (sign) => first.table.has(sign));
}

function fitWith(train: readonly Row[], often: ReadonlyMap<string, number>, isKnown: (stem: string) => boolean, takes: (sign: string) => boolean = () => true): Model {
	const shown = train.map((row) => ({ signs: withField(row, isKnown) }));
	const columns = columnsOf(shown, RAREST).filter(([sign]) => takes(sign));
	const isOld = ({ set }: Row): boolean => !OUTLINE_SETS.includes(set);
	const measures = train.map((row, index) => {
		const sums = ids.map(() => new Array<number>(RANKS.length * 2).fill(0));
		for (const sign of (shown[index] as { signs: string[] }).signs) {
			for (const [competency, rank] of takes(sign) ? (seeds.get(sign) ?? []) : []) {
				const own = sums[competency] as number[];
				own[rank] = (own[rank] as number) + 1;
				// the ranks were given with these sets in sight: what they are worth there is no measure for others
				if (isOld(row)) own[rank + RANKS.length] = (own[rank + RANKS.length] as number) + 1;
			}
		}
		return sums;
	});
	const fitted = fitSoftmax(columns, train.map(aims), measures, { lasso: LASSO, ridge: RIDGE, rounds: ROUNDS, counts: train.map((row) => (row.ids.length === 0 ? NOTHING_COUNT : row.set === 'questions' ? QUESTION_COUNT : 1)) });
	const worth = fitted[0]?.measures ?? [];
	// too few labels stand in the lines to fit what words in labels only are worth
	const worthOf = (rank: number): number => Math.max(RANKS[rank]?.endsWith('label') ? WORTH_IN_LABEL : 0, worth[rank] ?? 0);
	const table = new Map<string, number[]>();
	const weightsOf = (sign: string): number[] => {
		let weights = table.get(sign);
		if (weights === undefined) table.set(sign, (weights = ids.map(() => 0)));
		return weights;
	};
	const add = (sign: string, competency: number, weight: number): void => {
		const weights = weightsOf(sign);
		weights[competency] = (weights[competency] as number) + weight;
	};
	for (const [competency, { signs }] of fitted.entries()) for (const [sign, weight] of signs) add(sign, competency, weight);
	for (const [sign, list] of seeds) if (takes(sign)) for (const [competency, rank] of list) add(sign, competency, worthOf(rank));
	return written(fitted.map(({ bias }) => bias), table, (sign) => Math.sqrt((often.get(sign) ?? 0) + (FIELD_SIGNS.includes(sign) ? ALWAYS : sign.includes(' ') && seeds.has(sign) ? SURE_PAIR : UNSEEN)));
}

/** Rounds the weights and keeps those that matter most, as many as the budgets allow. */
function written(biases: readonly number[], table: ReadonlyMap<string, readonly number[]>, weightOf: (sign: string) => number): Model {
	const parts = [false, true].map((unspaced) => {
		const own = new Map([...table].filter(([sign]) => UNSPACED.test(sign) === unspaced));
		const budget = BUDGETS[unspaced ? 1 : 0] as number;
		let low = 0;
		let high = 8;
		for (let step = 0; step < 14; step++) {
			const least = (low + high) / 2;
			if (Buffer.byteLength(roundedFrom(own, weightOf, least).text) > budget) low = least;
			else high = least;
		}
		return roundedFrom(own, weightOf, high);
	});
	const kept = new Map(parts.flatMap((part) => [...part.table]));
	const stems = new Set([...kept.keys()].flatMap((sign) => sign.replace(/^:/u, '').split(' ')));
	const texts = parts.map(({ text }) => text);
	return { biases, table: kept, texts, bytes: Buffer.byteLength(texts.join('')), isKnown: (stem) => stems.has(stem) };
}

function roundedFrom(table: ReadonlyMap<string, readonly number[]>, weightOf: (sign: string) => number, least: number): { table: Map<string, number[]>; text: string } {
	const kept = new Map<string, number[]>();
	const groups = new Map<string, string[]>();
	for (const [sign, weights] of table) {
		const often = weightOf(sign);
		let code = '';
		const own = weights.map((weight, competency) => {
			const size = Math.abs(weight);
			if (size * often < least || size < LEAST_SIZE) return 0;
			let place = 0;
			while (place + 1 < SIZES.length && Math.abs((SIZES[place + 1] as number) - size) < Math.abs((SIZES[place] as number) - size)) place++;
			code += `${String.fromCharCode((weight > 0 ? 97 : 65) + competency)}${place + 1}`;
			return Math.sign(weight) * (SIZES[place] as number);
		});
		if (code === '') continue;
		kept.set(sign, own);
		const group = groups.get(code);
		if (group) group.push(sign);
		else groups.set(code, [sign]);
	}
	return { table: kept, text: [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, signs]) => `${code} ${signs.sort().join(',')}\n`).join('') };
}

function aims({ ids: wanted, even }: Row): number[] {
	const all = ids.map((id) => {
		const at = wanted.indexOf(id);
		return wanted.length === 0 ? (baseRates[ids.indexOf(id)] as number) : at < 0 ? 0 : at === 0 || even ? 1 : FURTHER;
	});
	const sum = all.reduce((one, other) => one + other, 0);
	return all.map((one) => (one / sum));
}

function chances(row: Row, { biases, table, isKnown }: Model): Chance[] {
	const favors = ids.map(() => 0);
	for (const sign of withField(row, isKnown)) for (const [place, weight] of (table.get(sign) ?? []).entries()) favors[place] = (favors[place] as number) + weight;
	const lifts = favors.map((favor, place) => Math.exp(favor + BIAS * (biases[place] as number)));
	const sum = lifts.reduce((one, other) => one + other, 0);
	return ids.map((id, place): Chance => [id, (lifts[place] as number) / sum, favors[place] as number]).sort((one, other) => other[1] - one[1]);
}

function tell(name: string, test: readonly Row[]): void {
	const wanted = test.filter(({ ids: own }) => own.length > 0);
	const figures = (most: (all: readonly Chance[]) => readonly Chance[]): string => {
		let any = 0;
		let first = 0;
		let given = 0;
		let right = 0;
		for (const row of wanted) {
			const found = most(said.get(row) ?? []).map(([id]) => id);
			if (found.some((id) => row.ids.includes(id))) any++;
			if (row.ids.includes(found[0] ?? '')) first++;
			given += found.length;
			right += found.filter((id) => row.ids.includes(id)).length;
		}
		return `any ${(any / wanted.length).toFixed(3)} first ${(first / wanted.length).toFixed(3)} mean ${(given / wanted.length).toFixed(2)} precision ${(right / given).toFixed(3)}`;
	};
	const from = (favored: number, share: number) => (all: readonly Chance[]): readonly Chance[] => all.slice(0, 3).filter(([, chance, favor]) => (all[0]?.[2] ?? 0) >= favored && favor > 0 && chance >= share * (all[0]?.[1] ?? 0));
	if (wanted.length > 0) console.log(`${name.padEnd(12)}${String(wanted.length).padStart(5)}  best three: ${figures((all) => all.slice(0, 3))}   shown: ${figures(from(LEAST, SHOWN_SHARE))}   counted: ${figures(from(LEAST_CLEAR, CLEAR_SHARE))}`);
}

function write({ biases, texts, bytes, table }: Model): void {
	const [spaced = '', unspaced = ''] = texts.map(wrapped);
	const before = readFileSync(FILE, 'utf8');
	writeFileSync(FILE, `${before.slice(0, before.indexOf('} = {'))}} = {
	ids: [${ids.map((id) => `'${id}'`).join(', ')}],
	biases: [${biases.map((bias) => String(Number((bias * BIAS).toFixed(2)))).join(', ')}],
	sizes: [${SIZES.join(', ')}],
	signs: \`
${spaced}\`,
};
`);
	writeFileSync(UNSPACED_FILE, `/** The signs of Chinese and Korean, written as those of \`COMPETENCY_WEIGHTS\`. */
export const UNSPACED_COMPETENCY_WEIGHTS = \`
${unspaced}\`;
`);
	console.log(`${table.size} signs written to ${FILE} and ${UNSPACED_FILE}, ${bytes} bytes`);
}

/** Several groups in one line, with `;` between. */
function wrapped(text: string): string {
	const lines: string[] = [];
	for (const group of text.trim().split('\n')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + group.length < 180) lines[lines.length - 1] = `${last};${group}`;
		else lines.push(group);
	}
	return `${lines.join('\n')}\n`;
}

function exam(set: string): void {
	const classify = createClassifier(DEFAULT_TAXONOMY);
	const lines = linesOfOutlines(set).filter(({ ids: wanted }) => wanted.length > 0);
	for (const part of ['shown', 'counted']) {
		const found = lines.map(({ text, ids: wanted }) => {
			const { competencies, clear } = classify(text, null);
			const own = part === 'shown' ? competencies : competencies.slice(0, clear);
			return { own, right: own.filter((id) => wanted.includes(id)).length, first: wanted.includes(own[0] ?? '') };
		});
		const given = found.reduce((sum, { own }) => sum + own.length, 0);
		const share = (is: (one: (typeof found)[number]) => boolean): string => (found.filter(is).length / lines.length).toFixed(3);
		console.log(`${set} ${part}: ${lines.length} lines, any ${share(({ right }) => right > 0)} first ${share(({ first }) => first)} mean ${(given / lines.length).toFixed(2)} precision ${(found.reduce((sum, { right }) => sum + right, 0) / given).toFixed(3)}`);
	}
}
