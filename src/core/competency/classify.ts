import type { Classified, Classify, Competency } from './competency.ts';
import { CueBuilder, GAP, NO_WORD, NOTHING, pairKey, pairSlot, USER_WEIGHT } from './cue-index.ts';
import type { CueIndex, Entry, Phrase, Place, Says } from './cue-index.ts';
import { EN_CRAFT } from './words/en-craft.ts';
import { EN_PEOPLE } from './words/en-people.ts';
import { EN_SELF } from './words/en-self.ts';
import { EN_TECH } from './words/en-tech.ts';
import { koCues } from './words/ko.ts';
import { zhCues } from './words/zh.ts';
import { cut, noStretches, QUANTITY, RUN, WORD } from './words.ts';

/** A text whose best competency scores less says nothing: one clear word is enough, hints alone are not. */
const LEAST_SCORE = 2;
/** Beside a competency that is clear, a hint will do for a second or third one, if it has this share of the best one's score. */
const LEAST_FURTHER = 1;
const SHARE_OF_BEST = 0.15;
/** A further competency is counted only where it is nearly as clear as the best one. */
const CLEAR_SHARE = 0.6;
const MOST = 3;
const IN_LABEL = 1.5;
/** The same cue a second time in one text. */
const AGAIN = 0.25;
const QUANTITY_WEIGHT = 2;
/** One word of the candidate's field is only a hint; two of them decide where nothing else does. */
const FIELD_WORD_WEIGHT = 1.6;
const GAP_WORDS = 3;
const FILLER_WORDS = 3;
const EMPTY: Classified = { competencies: [], clear: 0, because: [] };
const SHIPPED = [EN_SELF, EN_PEOPLE, EN_CRAFT, EN_TECH];
const RUNS = [zhCues, koCues];

function compile(taxonomy: readonly Competency[]): CueIndex {
	const builder = new CueBuilder();
	taxonomy.forEach(({ id, name, about, words }, competency) => {
		let shipped = false;
		for (const lists of SHIPPED) {
			const list = Object.hasOwn(lists, id) ? lists[id] : undefined;
			if (list === undefined) continue;
			shipped = true;
			builder.addList(list, competency);
			for (const cues of RUNS) builder.addRunLists(() => cues(id), competency);
		}
		if (!shipped) {
			builder.addPlain(name, competency, 4);
			for (const part of about.split(/[,;，、；]/u)) builder.addPlain(part, competency, 3);
		}
		for (const word of words) builder.addPlain(word, competency, USER_WEIGHT);
		if (id === 'technical-depth') builder.addFieldWords(competency, FIELD_WORD_WEIGHT);
	});
	return builder.build();
}

/**
 * Compiles the cues once; the function returned is pure to its callers and keeps only buffers and a bounded cache.
 * Ids are those of `taxonomy`; shipped words apply to the shipped ids that are in it.
 */
export function createClassifier(taxonomy: readonly Competency[]): Classify {
	const index = compile(taxonomy);
	const { pairBits } = index;
	const ids = taxonomy.map((one) => one.id);
	const impact = ids.indexOf('impact');
	const measured: Says = impact < 0 ? { ids: [], weights: [], seen: 0 } : { ids: [impact], weights: [QUANTITY_WEIGHT], seen: 0 };
	const scores = new Float64Array(ids.length);
	const stretches = noStretches();
	const entries: Entry[] = [];
	const claimed: boolean[] = [];
	const matchedAt = new Int32Array(64);
	let matchedCount = 0;
	let stamp = 0;
	let hits = 0;
	const hitSays: Says[] = [];
	const hitWords: { text: string; start: number; end: number; factor: number }[] = [];

	const hit = (says: Says, text: string, start: number, end: number, factor: number): void => {
		if (says.ids.length === 0) return;
		const worth = says.seen === stamp ? factor * AGAIN : factor;
		says.seen = stamp;
		for (let at = 0; at < says.ids.length; at++) scores[says.ids[at] as number] = (scores[says.ids[at] as number] ?? 0) + (says.weights[at] as number) * worth;
		hitSays[hits] = says;
		const word = hitWords[hits];
		if (word === undefined) hitWords[hits] = { text, start, end, factor: worth };
		else {
			word.text = text;
			word.start = start;
			word.end = end;
			word.factor = worth;
		}
		hits++;
	};

	const fits = (place: Place, at: number): boolean => {
		const entry = entries[at] as Entry;
		if (entry === NOTHING || place === GAP) return false;
		return (entry.stem !== NO_WORD && place.includes(entry.stem)) || (entry.exact !== NO_WORD && place.includes(entry.exact));
	};

	/** The stretch after the last one matched, or -1; `matchedAt` holds the matched stretches. */
	const matchFrom = (phrase: Phrase, from: number): number => {
		const { places } = phrase;
		if (places.length > matchedAt.length) return -1;
		matchedAt[0] = from;
		matchedCount = 1;
		let at = from + 1;
		for (let next = 1; next < places.length; next++) {
			let place = places[next] as Place;
			let spare = 0;
			if (place === GAP) {
				place = places[++next] as Place;
				spare = GAP_WORDS;
			}
			let fillers = FILLER_WORDS;
			while (at < stretches.count && !fits(place, at)) {
				if (fillers > 0 && (entries[at] as Entry).filler) fillers--;
				else if (spare > 0) spare--;
				else return -1;
				at++;
			}
			if (at >= stretches.count) return -1;
			matchedAt[matchedCount++] = at++;
		}
		return at;
	};

	const allClaimed = (): boolean => {
		for (let at = 0; at < matchedCount; at++) if (claimed[matchedAt[at] as number] !== true) return false;
		return true;
	};

	const found: { phrase: Phrase; end: number; matched: number[] }[] = [];
	let longest = 0;
	const alreadyFound = (phrase: Phrase): boolean => {
		for (const one of found) if (one.phrase === phrase) return true;
		return false;
	};
	const tryPair = (phrases: ReadonlyMap<number, readonly Phrase[]>, first: number, second: number, at: number): void => {
		const key = pairKey(first, second);
		const slot = pairSlot(key);
		if (((pairBits[slot >>> 5] as number) & (1 << (slot & 31))) === 0) return;
		const candidates = phrases.get(key);
		if (candidates === undefined) return;
		for (const phrase of candidates) {
			if (!phrase.user && phrase.size < longest) continue;
			const end = matchFrom(phrase, at);
			if (end < 0 || (!phrase.user && allClaimed())) continue;
			if (alreadyFound(phrase)) continue;
			if (phrase.size > longest) longest = phrase.size;
			const matched: number[] = [];
			for (let one = 0; one < matchedCount; one++) matched.push(matchedAt[one] as number);
			found.push({ phrase, end, matched });
		}
	};

	/** The longest phrases that begin at this word, and all of the user's; their words are spoken for. */
	const phrasesAt = (text: string, at: number, phrases: ReadonlyMap<number, readonly Phrase[]>, factor: number): void => {
		const first = entries[at] as Entry;
		longest = 0;
		let spare = first.reaches ? GAP_WORDS : 0;
		let fillers = FILLER_WORDS;
		for (let next = at + 1; next < stretches.count; next++) {
			const second = entries[next] as Entry;
			if (second.nextStem !== NO_WORD) {
				if (first.firstStem !== NO_WORD) tryPair(phrases, first.firstStem, second.nextStem, at);
				if (first.firstExact !== NO_WORD) tryPair(phrases, first.firstExact, second.nextStem, at);
			}
			if (second.nextExact !== NO_WORD) {
				if (first.firstStem !== NO_WORD) tryPair(phrases, first.firstStem, second.nextExact, at);
				if (first.firstExact !== NO_WORD) tryPair(phrases, first.firstExact, second.nextExact, at);
			}
			if (second.filler && fillers > 0) fillers--;
			else if (spare-- === 0) break;
		}
		if (found.length === 0) return;
		for (const { phrase, end, matched } of found) {
			if (!phrase.user && phrase.size < longest) continue;
			hit(phrase.says, text, stretches.starts[at] as number, stretches.ends[end - 1] as number, factor);
			for (const one of matched) claimed[one] = true;
		}
		found.length = 0;
	};

	const runAt = (text: string, start: number, end: number, factor: number): void => {
		let at = start;
		let boundary = true;
		while (at < end) {
			const candidates = index.runs.get(text.charCodeAt(at));
			let stop = -1;
			if (candidates !== undefined) {
				for (const cue of candidates) {
					if (cue.hangul && !boundary && cue.text.length < 3) continue;
					stop = runEnd(text, at, cue.text);
					if (stop < 0) continue;
					hit(cue.says, text, at, stop, factor);
					break;
				}
			}
			boundary = stop >= 0;
			at = stop >= 0 ? stop : at + 1;
		}
	};

	const read = (text: string, factor: number, isLabel: boolean): void => {
		cut(text, stretches);
		const { count, starts, ends, kinds } = stretches;
		for (let at = 0; at < count; at++) {
			const kind = kinds[at];
			entries[at] = kind === WORD ? index.lookUp(text.slice(starts[at], ends[at])) : kind === RUN ? NOTHING : index.number;
			claimed[at] = false;
		}
		for (let at = 0; at < count; at++) {
			const { firstStem, firstExact } = entries[at] as Entry;
			if (firstStem === NO_WORD && firstExact === NO_WORD) continue;
			if (isLabel) phrasesAt(text, at, index.labelPhrases, factor);
			phrasesAt(text, at, index.phrases, factor);
		}
		for (let at = 0; at < count; at++) {
			const kind = kinds[at];
			const start = starts[at] as number;
			const end = ends[at] as number;
			if (kind === WORD) {
				const entry = entries[at] as Entry;
				if (entry.user !== null) hit(entry.user, text, start, end, factor);
				if (claimed[at] === true) continue;
				if (isLabel && entry.inLabel !== null) hit(entry.inLabel, text, start, end, factor);
				if (entry.single !== null) hit(entry.single, text, start, end, factor);
			} else if (kind === RUN) runAt(text, start, end, factor);
			else if (kind === QUANTITY) hit(measured, text, start, end, factor);
		}
	};

	const reasons = (chosen: readonly number[]): string[] => {
		const because: string[] = [];
		const addBest = (competency: number): void => {
			let best = -1;
			let worth = 0;
			for (let at = 0; at < hits; at++) {
				const { ids: said, weights } = hitSays[at] as Says;
				const place = said.indexOf(competency);
				const word = hitWords[at];
				if (place < 0 || word === undefined) continue;
				const one = (weights[place] as number) * word.factor;
				if (one > worth && !because.includes(word.text.slice(word.start, word.end))) {
					worth = one;
					best = at;
				}
			}
			const word = hitWords[best];
			if (word !== undefined) because.push(word.text.slice(word.start, word.end));
		};
		for (const competency of chosen) addBest(competency);
		for (const competency of chosen) if (because.length < MOST) addBest(competency);
		return because;
	};

	return (text, label) => {
		stamp++;
		hits = 0;
		scores.fill(0);
		if (label !== null) read(label, IN_LABEL, true);
		read(text, 1, false);
		if (hits === 0) return EMPTY;
		const chosen: number[] = [];
		let best = 0;
		let clear = 0;
		while (chosen.length < MOST) {
			let top = -1;
			let score = 0;
			for (let at = 0; at < scores.length; at++) {
				const one = scores[at] as number;
				if (one > score && !chosen.includes(at)) {
					score = one;
					top = at;
				}
			}
			if (top < 0 || score < (best === 0 ? LEAST_SCORE : LEAST_FURTHER) || score < best * SHARE_OF_BEST) break;
			if (best === 0) best = score;
			if (clear === chosen.length && score >= LEAST_SCORE && score >= best * CLEAR_SHARE) clear++;
			chosen.push(top);
		}
		if (chosen.length === 0) return EMPTY;
		return { competencies: chosen.map((at) => ids[at] as string), clear, because: reasons(chosen) };
	};
}

/** Where `cue` ends in `text` when it begins at `from`, white space inside Hangul overlooked; -1 where it does not stand there. */
function runEnd(text: string, from: number, cue: string): number {
	let at = from;
	for (let next = 0; next < cue.length; next++, at++) {
		if (next > 0 && text.charCodeAt(at) === 0x20 && isSyllable(text.charCodeAt(at - 1))) at++;
		if (text.charCodeAt(at) !== cue.charCodeAt(next)) return -1;
	}
	return at;
}

const isSyllable = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
