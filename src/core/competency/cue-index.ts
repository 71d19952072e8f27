import { FAMILIES, FILLERS, SAYS_NOTHING } from './words/en-families.ts';
import { EVERYDAY } from './words/en-everyday.ts';
import type { CueList } from './words/cue-lists.ts';
import { cut, noStretches, plainWord, RUN, stemOf, WORD } from './words.ts';

/** What a cue says: indices of competencies with weights. `seen` holds the stamp of the text it last counted in. */
export interface Says {
	readonly ids: number[];
	readonly weights: number[];
	seen: number;
}

/** One place in a phrase: ids of the words that fit, or any words. */
export type Place = readonly number[] | typeof GAP;
export const GAP = 'gap';

export interface Phrase {
	readonly places: readonly Place[];
	/** Places that are words or numbers; a longer phrase wins. */
	readonly size: number;
	readonly says: Says;
	readonly user: boolean;
}

/** A word as the cues know it. `NO_WORD` ids never fit. */
export interface Entry {
	readonly exact: number;
	readonly stem: number;
	readonly filler: boolean;
	readonly single: Says | null;
	readonly user: Says | null;
	readonly inLabel: Says | null;
	/** `stem` and `exact` again where they begin a phrase, or stand second in one; else `NO_WORD`. */
	readonly firstStem: number;
	readonly firstExact: number;
	readonly nextStem: number;
	readonly nextExact: number;
	/** Some phrase goes on after words of any kind behind this one. */
	readonly reaches: boolean;
}

/** Characters matched inside runs of Han or Hangul. */
export interface RunCue {
	readonly text: string;
	readonly hangul: boolean;
	readonly says: Says;
}

export interface CueIndex {
	readonly lookUp: (written: string) => Entry;
	/** By the first character, longest first. */
	readonly runs: ReadonlyMap<number, readonly RunCue[]>;
	/** The entry of every number. */
	readonly number: Entry;
	/** By `pairKey` of the first two words. */
	readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
	readonly labelPhrases: ReadonlyMap<number, readonly Phrase[]>;
	/** A bit per slot of a pair's key, for both: most pairs of words begin no phrase, and this says so sooner than a large map. */
	readonly pairBits: Uint32Array;
}

export const NO_WORD = -1;
const CACHE_LIMIT = 20_000;
/** The user's words outweigh anything that shipped words can add up to. */
export const USER_WEIGHT = 1000;
const LABEL_WEIGHT = 4;
/** Every further word of a phrase makes it surer, up to three. */
const PER_FURTHER_WORD = 0.25;
/** Words shorter than this are never taken for a misspelt cue. */
const SHORTEST_MISSPELT = 7;
/** In lower case, since a capital may begin a name; or an abbreviation. */
const FIELD_WORD = /^(?:[a-z]{4,}|[A-Z]{2,5})$/;
export const NOTHING: Entry = {
	exact: NO_WORD,
	stem: NO_WORD,
	filler: false,
	single: null,
	user: null,
	inLabel: null,
	firstStem: NO_WORD,
	firstExact: NO_WORD,
	nextStem: NO_WORD,
	nextExact: NO_WORD,
	reaches: false,
};

export const pairKey = (first: number, second: number): number => first * 0x10000 + second;
/** The slot of a pair in `pairBits`, 0 to 2^20 - 1. */
export const pairSlot = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 12;
const listed = (cues: string): string[] => cues.split(/[,\n]/u).map((cue) => cue.trim().replace(/ {2,}/gu, ' ')).filter((cue) => cue !== '');
const BEGINS_RUN = /^[㐀-鿿가-힣]/u;
const isHangul = (text: string): boolean => text.charCodeAt(0) >= 0xac00 && text.charCodeAt(0) <= 0xd7a3;

/** Collects cues competency by competency, then answers what each word, phrase or run of characters says. */
export class CueBuilder {
	private readonly words = new Map<string, number>();
	private readonly singles = new Map<number, Says>();
	private readonly userSingles = new Map<number, Says>();
	private readonly labelSingles = new Map<number, Says>();
	private readonly phrases = new Map<string, Phrase>();
	private readonly labelPhrases = new Map<string, Phrase>();
	private readonly places = new Map<string, Place>();
	private readonly stems = new Map<string, string>();
	private readonly runCues: { cue: string; competency: number; weight: number }[] = [];
	private readonly runLists: (() => void)[] = [];
	private readonly fillers = new Set(FILLERS.split(/\s+/u));
	private fieldWord: Entry = NOTHING;

	constructor() {
		for (const cue of listed(SAYS_NOTHING)) this.add(cue, NO_WORD, 0, 'shipped');
	}

	addList(list: CueList, competency: number): void {
		for (const weight of [4, 3, 2, 1] as const) for (const cue of listed(list[weight] ?? '')) this.add(cue, competency, weight, 'shipped');
		for (const cue of listed(list.label ?? '')) this.add(cue, competency, LABEL_WEIGHT, 'label');
	}

	/** Cues in Han or Hangul; `lists` is not asked for before a text holds such a character. */
	addRunLists(lists: () => CueList | undefined, competency: number): void {
		this.runLists.push(() => this.addList(lists() ?? {}, competency));
	}

	/** Words that no cue knows and that are not everyday ones are words of the candidate's field. */
	addFieldWords(competency: number, weight: number): void {
		this.fieldWord = { ...NOTHING, single: { ids: [competency], weights: [weight], seen: 0 } };
	}

	/** A word or phrase as a user wrote it; nothing in it is a sign. */
	addPlain(words: string, competency: number, weight: number): void {
		const stretches = noStretches();
		cut(words, stretches);
		const parts: string[] = [];
		for (let at = 0; at < stretches.count; at++) {
			const part = words.slice(stretches.starts[at], stretches.ends[at]);
			if (stretches.kinds[at] === RUN) {
				if (stretches.count === 1) return this.addRun(part, competency, weight);
				if (at === 0) return this.addRun(words.slice(stretches.starts[0], stretches.ends[stretches.count - 1]), competency, weight);
			}
			parts.push(stretches.kinds[at] === WORD ? plainWord(part) : '#');
		}
		if (parts.length > 0) this.add(parts.join(' '), competency, weight, weight >= USER_WEIGHT ? 'user' : 'shipped');
	}

	private add(cue: string, competency: number, weight: number, origin: 'shipped' | 'user' | 'label'): void {
		if (cue.charCodeAt(0) > 0x7f && BEGINS_RUN.test(cue)) return this.addRun(cue, competency, weight);
		const parts = cue.split(' ');
		const places = parts.map((part) => this.place(part));
		const first = places[0];
		if (places.length === 1 && first !== undefined && first !== GAP) {
			const singles = origin === 'user' ? this.userSingles : origin === 'label' ? this.labelSingles : this.singles;
			for (const id of first) say(singles, id, competency, weight);
			return;
		}
		const size = places.filter((place) => place !== GAP).length;
		const surer = 1 + PER_FURTHER_WORD * Math.min(size - 1, 2);
		const phrases = origin === 'label' ? this.labelPhrases : this.phrases;
		const key = `${origin === 'user' ? 'user ' : ''}${parts.map((part, at) => (places[at]?.length === 1 ? String(places[at][0]) : part)).join(' ')}`;
		const known = phrases.get(key) ?? { places, size, says: { ids: [], weights: [], seen: 0 }, user: origin === 'user' };
		phrases.set(key, known);
		join(known.says, competency, weight * surer);
	}

	private addRun(cue: string, competency: number, weight: number): void {
		this.runCues.push({ cue: cue.replace(/\s/gu, ''), competency, weight });
	}

	private runs(): Map<number, RunCue[]> {
		for (const add of this.runLists) add();
		const says = new Map<string, Says>();
		for (const { cue, competency, weight } of this.runCues) say(says, cue, competency, weight);
		return byFirstCharacter(says);
	}

	private place(part: string): Place {
		let place = this.places.get(part);
		if (place === undefined) this.places.set(part, (place = this.readPlace(part)));
		return place;
	}

	private readPlace(part: string): Place {
		if (part === '..') return GAP;
		if (part === '#') return [this.id('#')];
		if (!part.includes('|') && !part.startsWith('@')) return [this.id(part.startsWith('=') ? part : this.stem(part))];
		const words = part.split('|').flatMap((word) => {
			const family = word.startsWith('@') ? FAMILIES[word.slice(1)] : word;
			if (family === undefined) throw new RangeError(`No family ${word}`);
			return family.split('|');
		});
		return [...new Set(words.map((word) => this.id(word.startsWith('=') ? word : this.stem(word))))];
	}

	private stem(word: string): string {
		let stem = this.stems.get(word);
		if (stem === undefined) this.stems.set(word, (stem = stemOf(word)));
		return stem;
	}

	private id(word: string): number {
		const known = this.words.get(word);
		if (known !== undefined) return known;
		this.words.set(word, this.words.size);
		return this.words.size - 1;
	}

	build(): CueIndex {
		const phrases = byPair(this.phrases.values());
		const labelPhrases = byPair(this.labelPhrases.values());
		const pairs = [...phrases.keys(), ...labelPhrases.keys()];
		const pairBits = new Uint32Array(1 << 15);
		for (const key of pairs) {
			const slot = pairSlot(key);
			pairBits[slot >>> 5] = (pairBits[slot >>> 5] ?? 0) | (1 << (slot & 31));
		}
		const firsts = new Set(pairs.map((key) => Math.floor(key / 0x10000)));
		const open = [...this.phrases.values(), ...this.labelPhrases.values()].filter(({ places }) => places[1] === GAP);
		const reaching = new Set(open.flatMap(({ places }) => (places[0] === GAP ? [] : (places[0] ?? []))));
		const seconds = new Set(pairs.map((key) => key % 0x10000));
		let groups: ReadonlyMap<string, readonly string[]> | null = null;
		const misspelt = (): ReadonlyMap<string, readonly string[]> => (groups ??= byBeginning([...this.words].filter(([, id]) => this.singles.has(id)).map(([word]) => word)));
		const entryOf = (exact: number, stem: number, filler: boolean): Entry => ({
			exact,
			stem,
			filler,
			single: this.singles.get(exact) ?? this.singles.get(stem) ?? null,
			user: this.userSingles.get(exact) ?? this.userSingles.get(stem) ?? null,
			inLabel: this.labelSingles.get(exact) ?? this.labelSingles.get(stem) ?? null,
			firstStem: firsts.has(stem) ? stem : NO_WORD,
			firstExact: firsts.has(exact) ? exact : NO_WORD,
			nextStem: seconds.has(stem) ? stem : NO_WORD,
			nextExact: seconds.has(exact) ? exact : NO_WORD,
			reaches: reaching.has(stem) || reaching.has(exact),
		});
		let everyday: ReadonlySet<string> | null = null;
		const isEveryday = (stem: string): boolean => (everyday ??= new Set(EVERYDAY.split(/\s+/u).map(stemOf))).has(stem);
		const { fieldWord } = this;
		const entries = new Map<string, Entry>();
		let cache = new Map<string, Entry>();
		const allRuns = (): CueIndex['runs'] => this.runs();
		const find = (written: string): Entry => {
			const plain = plainWord(written);
			const stem = stemOf(plain);
			const exactId = this.words.get(`=${plain}`) ?? NO_WORD;
			let stemId = this.words.get(stem) ?? NO_WORD;
			const filler = this.fillers.has(plain);
			if (exactId === NO_WORD && stemId === NO_WORD && plain.length >= SHORTEST_MISSPELT) stemId = this.words.get(nearest(stem, misspelt())) ?? NO_WORD;
			if (exactId === NO_WORD && stemId === NO_WORD && !filler) return FIELD_WORD.test(written) && !isEveryday(stem) ? fieldWord : NOTHING;
			const key = `${String(exactId)} ${String(stemId)} ${String(filler)}`;
			const known = entries.get(key) ?? entryOf(exactId, stemId, filler);
			entries.set(key, known);
			return known;
		};
		const lookUp = (written: string): Entry => {
			let entry = cache.get(written);
			if (entry === undefined) {
				if (cache.size >= CACHE_LIMIT) cache = new Map();
				entry = find(written);
				cache.set(written, entry);
			}
			return entry;
		};
		let runs: CueIndex['runs'] | null = null;
		return {
			lookUp,
			get runs() {
				return (runs ??= allRuns());
			},
			number: entryOf(NO_WORD, this.id('#'), false),
			phrases,
			labelPhrases,
			pairBits,
		};
	}
}

function say<K>(cues: Map<K, Says>, key: K, competency: number, weight: number): void {
	const says = cues.get(key) ?? { ids: [], weights: [], seen: 0 };
	cues.set(key, says);
	join(says, competency, weight);
}

function join(says: Says, competency: number, weight: number): void {
	if (competency === NO_WORD) return;
	const at = says.ids.indexOf(competency);
	if (at < 0) {
		says.ids.push(competency);
		says.weights.push(weight);
	} else says.weights[at] = Math.max(weight, says.weights[at] ?? 0);
}

function byPair(phrases: Iterable<Phrase>): Map<number, Phrase[]> {
	const pairs = new Map<number, Phrase[]>();
	for (const phrase of phrases) {
		const [first, second] = phrase.places.filter((place) => place !== GAP);
		for (const one of first ?? []) {
			for (const other of second ?? []) {
				const same = pairs.get(pairKey(one, other));
				if (same === undefined) pairs.set(pairKey(one, other), [phrase]);
				else same.push(phrase);
			}
		}
	}
	return pairs;
}

function byFirstCharacter(cues: ReadonlyMap<string, Says>): Map<number, RunCue[]> {
	const runs = new Map<number, RunCue[]>();
	for (const [text, says] of cues) {
		const code = text.charCodeAt(0);
		const same = runs.get(code) ?? [];
		same.push({ text, hangul: isHangul(text), says });
		runs.set(code, same);
	}
	for (const same of runs.values()) same.sort((a, b) => b.text.length - a.text.length);
	return runs;
}

/** Cue words long enough to be misspelt, by their first letter: a slip there is not forgiven. */
function byBeginning(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const word of words) {
		if (word.length < SHORTEST_MISSPELT - 1 || word.startsWith('=')) continue;
		const group = groups.get(word.charAt(0));
		if (group === undefined) groups.set(word.charAt(0), [word]);
		else group.push(word);
	}
	return groups;
}

function nearest(stem: string, groups: ReadonlyMap<string, readonly string[]>): string {
	return groups.get(stem.charAt(0))?.find((word) => isOneSlip(word, stem)) ?? '';
}

/** One letter too many, too few or wrong, or two neighbours swapped. */
function isOneSlip(one: string, other: string): boolean {
	if (Math.abs(one.length - other.length) > 1) return false;
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	const [left, right] = [one.slice(at), other.slice(at)];
	return left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1) || (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2));
}
