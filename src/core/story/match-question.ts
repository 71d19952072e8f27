import type { Classify, Competency } from '../competency/competency.ts';
import { topicsIn, type TopicHit } from './match-topics.ts';
import { isStopWord, isWeakWord, withoutFrames, withoutRequests, wordsOf } from './match-words.ts';

/** One thing that a question asks for: a word, or a stretch of words that names a topic. */
export interface Unit {
	readonly start: number;
	readonly end: number;
	/** As written. */
	readonly words: string;
	/** Its terms that are not stop words. */
	readonly terms: readonly string[];
	/** How many words it has, stop words included. */
	readonly size: number;
	readonly topics: readonly string[];
	/** Competencies that its words ask for. */
	readonly competencies: readonly string[];
	/** It is a name of one of these, or of the user's words for it. */
	readonly names: boolean;
	/** A word that stands in many questions; it says little by itself. */
	readonly weak: boolean;
	/** Of a script written without spaces: part of a word. */
	readonly pair: boolean;
}

export interface Asked {
	readonly question: string;
	/** Best first. */
	readonly competencies: readonly string[];
	readonly units: readonly Unit[];
}

/** What hears a question. */
export interface Ear {
	readonly classify: Classify;
	/** The terms that name each competency. */
	readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

export function earFor(taxonomy: readonly Competency[], classify: Classify): Ear {
	return { classify, names: new Map(taxonomy.map(({ id, name, about, words }) => [id, new Set(wordsOf([id, name, about, ...words].join('; ')).map(({ term }) => term))])) };
}

const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}$/u;

/** What a question asks for. Words that only frame it are left out; a question of nothing else asks for nothing. */
export function askedBy(question: string, { classify, names }: Ear): Asked {
	const said = withoutFrames(question);
	const words = wordsOf(said);
	// cues in Han may begin with a word that only frames elsewhere, so they see the question whole
	const whole = withoutRequests(question);
	const hits: readonly TopicHit[] = topicsIn(whole, wordsOf(whole)).filter(({ asked }) => asked);
	const { competencies, because } = classify(question, null);
	const deciding = because.flatMap((word) => {
		const start = question.indexOf(word);
		return start < 0 ? [] : [{ start, end: start + word.length }];
	});
	const stretches = joinedStretches(hits.filter((hit) => !hits.some((other) => swallows(other, hit))));
	const units: Unit[] = [];
	const named = (terms: readonly string[]): boolean => competencies.some((id) => terms.some((term) => names.get(id)?.has(term)));
	const asks = (start: number, end: number): readonly string[] => (deciding.some((one) => one.start < end && one.end > start) ? competencies : []);
	for (const { start, end, topics } of stretches) {
		const inside = words.filter((word) => word.start < end && word.end > start);
		const terms = unique(inside.map(({ term }) => term).filter((term) => !isStopWord(term)));
		units.push({ start, end, words: question.slice(start, end), terms, size: Math.max(1, inside.length), topics, competencies: asks(start, end), names: named(terms), weak: false, pair: false });
	}
	for (const { term, start, end } of words) {
		if (isStopWord(term) || stretches.some((stretch) => start < stretch.end && end > stretch.start)) continue;
		if (units.some((unit) => unit.terms.length === 1 && unit.terms[0] === term)) continue;
		units.push({ start, end, words: question.slice(start, end), terms: [term], size: 1, topics: [], competencies: asks(start, end), names: named([term]), weak: isWeakWord(term), pair: HAN.test(term) });
	}
	return { question, competencies, units: units.sort((a, b) => a.start - b.start) };
}

/** A word that is part of a longer cue says what the cue says: in "bad news" nothing is bad. */
function swallows(other: TopicHit, hit: TopicHit): boolean {
	if (other.start > hit.start || other.end < hit.end || other.end - other.start <= hit.end - hit.start) return false;
	return other.topic === hit.topic || hit.words < 2;
}

/** Stretches that overlap are one, about all their topics. */
function joinedStretches(hits: readonly { readonly topic: string; readonly start: number; readonly end: number }[]): readonly { start: number; end: number; topics: string[] }[] {
	const joined: { start: number; end: number; topics: string[] }[] = [];
	for (const { topic, start, end } of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = joined[joined.length - 1];
		if (last && start < last.end) {
			last.end = Math.max(last.end, end);
			if (!last.topics.includes(topic)) last.topics.push(topic);
		} else joined.push({ start, end, topics: [topic] });
	}
	return joined;
}

function unique(terms: readonly string[]): readonly string[] {
	return [...new Set(terms)];
}
