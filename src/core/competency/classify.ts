import type { Classified, Classify, Competency } from './competency.ts';
import { findOwnWords, ownWords, type StemPlace } from './own-words.ts';
import { signTable, type Sign, type TableWord } from './sign-table.ts';
import { visitSigns } from './signs.ts';

const MOST = 3;
/** What the words of a label weigh beside those of the text. */
const IN_LABEL = 1.5;
/** Less than this in favor of the best competency says nothing; less than the other is no more than a hint. */
export const LEAST = 0.3;
export const LEAST_CLEAR = 0.7;
/** A further one is worth showing from this share of the best one's chance, and worth counting from the other. */
export const SHOWN_SHARE = 0.12;
export const CLEAR_SHARE = 0.55;
/** Of a whole text more is true than its likeliest competency: chances are drawn together before two texts are compared. */
const SOFTLY = 4;
const EMPTY: Classified = { competencies: [], clear: 0, because: [] };

interface Hit {
	/** Null for a word of the user's, which speaks for `own`. */
	readonly sign: Sign | null;
	readonly own: number;
	readonly weight: number;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly factor: number;
}

let stamp = 0;

/**
 * A multinomial logistic regression over the signs of a text (`signs.ts`), whose weights `npm run fit` has fitted; a user's
 * own words go before it. The function returned is pure to its callers. Ids are those of `taxonomy`; shipped weights apply
 * to the shipped ids that are in it.
 */
export function createClassifier(taxonomy: readonly Competency[]): Classify {
	const table = signTable();
	const ids = taxonomy.map(({ id }) => id);
	const own = ownWords(taxonomy, table);
	/** Where the competencies of the table stand in the taxonomy. */
	const places = table.ids.map((id) => ids.indexOf(id));
	const biases = new Float64Array(ids.length);
	places.forEach((place, index) => { if (place >= 0) biases[place] = table.biases[index] ?? 0; });
	const margins = new Float64Array(ids.length);
	let hits: Hit[] = [];
	let fieldWords = 0;
	let text = '';
	let factor = 1;
	let isLabel = false;
	let stems: StemPlace[] | null = null;

	const hit = (sign: Sign | null | undefined, start: number, end: number): void => {
		if (!sign || sign.seen === stamp) return;
		sign.seen = stamp;
		for (let at = 0; at < sign.ids.length; at++) {
			const place = places[sign.ids[at] as number] as number;
			if (place < 0) continue;
			margins[place] = (margins[place] as number) + (sign.weights[at] as number) * factor;
		}
		hits.push({ sign, own: -1, weight: 0, text, start, end, factor });
	};
	const hitOwn = ({ competency, weight }: { competency: number; weight: number }, start: number, end: number): void => {
		margins[competency] = (margins[competency] as number) + weight * factor;
		hits.push({ sign: null, own: competency, weight, text, start, end, factor });
	};

	const visitor = {
		word: (word: TableWord, start: number, end: number): void => {
			if (isLabel) hit(word.inLabel, start, end);
			if (word.ofField) hit(table.field[Math.min(fieldWords++, 2)], start, end);
			else if (!word.filler) hit(word.sign, start, end);
			stems?.push({ stem: word.stem, plain: word.filler, start, end });
		},
		pair: (first: TableWord, second: TableWord, start: number, end: number): void => {
			if (first.pairs !== null) hit(first.pairs.get(second.stem), start, end);
		},
		wordOfRun: table.wordOfRun,
		runWord: (word: string, start: number, end: number): void => { hit(table.runWords.get(word), start, end); },
		runPair: (pair: string, start: number, end: number): void => { hit(table.runPairs.get(pair), start, end); },
	};
	const read = (): void => {
		if (own !== null) stems = [];
		visitSigns(text, table.lookUp, visitor);
		if (own === null || stems === null) return;
		findOwnWords(stems, own, hitOwn);
		if (own.runs.size === 0) return;
		visitSigns(text, table.lookUp, { word: nothing, pair: nothing, wordOfRun: own.wordOfRun, runPair: nothing, runWord: (word, start, end) => { const found = own.runs.get(word); if (found) hitOwn(found, start, end); } });
	};

	const reasons = (chosen: readonly number[]): string[] => {
		const because: string[] = [];
		const addBest = (competency: number): void => {
			let best = '';
			let worth = 0;
			const place = places.indexOf(competency);
			for (const { sign, own: ofUser, weight, text: of, start, end, factor: times } of hits) {
				const at = sign === null ? -1 : sign.ids.indexOf(place);
				const one = (sign === null ? (ofUser === competency ? weight : 0) : at < 0 ? 0 : (sign.weights[at] as number)) * times;
				if (one <= worth) continue;
				const word = of.slice(start, end);
				if (because.includes(word)) continue;
				worth = one;
				best = word;
			}
			if (worth > 0) because.push(best);
		};
		for (const competency of chosen) addBest(competency);
		for (const competency of chosen) if (because.length < MOST) addBest(competency);
		return because;
	};

	const weigh = (written: string, label: string | null): void => {
		stamp++;
		hits = [];
		fieldWords = 0;
		margins.fill(0);
		if (label !== null) {
			text = label;
			factor = IN_LABEL;
			isLabel = true;
			read();
			isLabel = false;
		}
		text = written;
		factor = 1;
		read();
	};

	return Object.assign(classify, { profile });

	function profile(written: string): Float64Array | null {
		weigh(written, null);
		if (hits.length === 0) return null;
		const chances = new Float64Array(ids.length);
		let most = -Infinity;
		for (let at = 0; at < chances.length; at++) most = Math.max(most, marginOf(at));
		let squares = 0;
		for (let at = 0; at < chances.length; at++) {
			const chance = Math.exp((marginOf(at) - most) / SOFTLY);
			chances[at] = chance;
			squares += chance ** 2;
		}
		return chances.map((chance) => chance / Math.sqrt(squares));
	}

	function classify(written: string, label: string | null): Classified {
		weigh(written, label);
		if (hits.length === 0) return EMPTY;
		const competencies: number[] = [];
		let best = 0;
		let favor = 0;
		let clear = 0;
		while (competencies.length < MOST) {
			let top = -1;
			let margin = -Infinity;
			for (let at = 0; at < margins.length; at++) {
				if ((margins[at] as number) <= 0 || marginOf(at) <= margin || competencies.includes(at)) continue;
				top = at;
				margin = marginOf(at);
			}
			if (top < 0) break;
			if (competencies.length === 0) {
				favor = margins[top] as number;
				if (favor < LEAST) return EMPTY;
				best = margin;
			}
			const share = Math.exp(margin - best);
			if (share < SHOWN_SHARE) break;
			if (share >= CLEAR_SHARE && favor >= LEAST_CLEAR) clear++;
			competencies.push(top);
		}
		if (competencies.length === 0) return EMPTY;
		return { competencies: competencies.map((at) => ids[at] as string), clear, because: reasons(competencies) };
	}

	function marginOf(at: number): number {
		return (margins[at] as number) + (biases[at] as number);
	}
}

const nothing = (): void => undefined;
