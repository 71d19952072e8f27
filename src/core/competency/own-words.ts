import type { Competency } from './competency.ts';
import { longestIn, type SignTable } from './sign-table.ts';
import { cut, noStretches, RUN, WORD } from './words.ts';

/** The user's words outweigh anything that shipped words can add up to. */
const USER_WEIGHT = 1000;
/** The name and the description of a competency that is the user's own. */
const NAME_WEIGHT = 3;
const ABOUT_WEIGHT = 2.5;

export interface OwnWord {
	/** Stems, one after the other. */
	readonly stems: readonly string[];
	readonly competency: number;
	readonly weight: number;
}

export interface OwnWords {
	readonly byFirst: ReadonlyMap<string, readonly OwnWord[]>;
	readonly runs: ReadonlyMap<string, OwnWord>;
	readonly wordOfRun: (run: string, at: number, inside: boolean) => number;
}

/** The words of the user, and the names of competencies that do not ship; null where there are none. */
export function ownWords(taxonomy: readonly Competency[], { ids: shipped, lookUp }: SignTable): OwnWords | null {
	const byFirst = new Map<string, OwnWord[]>();
	const runs = new Map<string, OwnWord>();
	const reach = new Map<string, number>();
	const add = (words: string, competency: number, weight: number): void => {
		const stretches = noStretches();
		cut(words, stretches);
		const { count, starts, ends, kinds } = stretches;
		const stems: string[] = [];
		for (let at = 0; at < count; at++) {
			const part = words.slice(starts[at], ends[at]);
			if (kinds[at] === RUN && at === 0) {
				const run = words.slice(starts[0], count === 1 ? ends[0] : ends[count - 1]).replace(/\s/gu, '');
				runs.set(run, { stems: [run], competency, weight });
				reach.set(run.charAt(0), Math.max(run.length, reach.get(run.charAt(0)) ?? 0));
				return;
			}
			stems.push(kinds[at] === WORD ? lookUp(part).stem : '#');
		}
		const [first] = stems;
		if (first === undefined) return;
		const same = byFirst.get(first);
		if (same) same.push({ stems, competency, weight });
		else byFirst.set(first, [{ stems, competency, weight }]);
	};
	taxonomy.forEach(({ id, name, about, words }, competency) => {
		if (!shipped.includes(id)) {
			add(name, competency, NAME_WEIGHT);
			for (const part of about.split(/[,;，、；]/u)) add(part, competency, ABOUT_WEIGHT);
		}
		for (const word of words) add(word, competency, USER_WEIGHT);
	});
	return byFirst.size + runs.size === 0 ? null : { byFirst, runs, wordOfRun: longestIn(runs, reach) };
}

const FILLER_WORDS = 3;

export interface StemPlace {
	readonly stem: string;
	readonly plain: boolean;
	readonly start: number;
	readonly end: number;
}

/** Tells which of the user's words stand in a text, whose words are given in order. */
export function findOwnWords(places: readonly StemPlace[], { byFirst }: OwnWords, tell: (word: OwnWord, start: number, end: number) => void): void {
	for (const [from, { stem, start }] of places.entries()) {
		for (const word of byFirst.get(stem) ?? []) {
			let at = from + 1;
			let next = 1;
			let spare = FILLER_WORDS;
			while (next < word.stems.length && at < places.length) {
				const place = places[at] as StemPlace;
				if (place.stem === word.stems[next]) next++;
				else if (!place.plain || spare-- === 0) break;
				at++;
			}
			if (next === word.stems.length) tell(word, start, (places[at - 1] as StemPlace).end);
		}
	}
}
