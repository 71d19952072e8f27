import type { Classify, Competency } from '../competency/competency.ts';
import { topicsIn } from './match-topics.ts';
import { TOPICS } from './match-topic-words.ts';
import { isStopWord, isWeakWord, withoutFrames, withoutRequests, wordsOf } from './match-words.ts';
import { IN_QUESTION, NEAR } from './match-weights.ts';

/** A topic that a question asks for, from 0 to 1, and the words that say so most clearly. */
export interface TopicAsked {
	readonly topic: string;
	readonly weight: number;
	/** As written. */
	readonly words: string;
}

export interface TermAsked {
	readonly term: string;
	/** As written. */
	readonly words: string;
	/** From 0 to 1: words that stand in many questions say little, and so do two characters of a run. */
	readonly weight: number;
}

export interface Asked {
	readonly question: string;
	/** Best first. */
	readonly competencies: readonly string[];
	readonly topics: readonly TopicAsked[];
	readonly terms: readonly TermAsked[];
	/** What it asks for, by competency, as a vector of length 1; null where its words say nothing. */
	readonly profile: Float64Array | null;
}

/** What hears a question. */
export interface Ear {
	readonly classify: Classify;
	/** The terms that name each competency: its name and the user's words. */
	readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

export function earFor(taxonomy: readonly Competency[], classify: Classify): Ear {
	return { classify, names: new Map(taxonomy.map(({ id, name, words }) => [id, new Set(wordsOf([id, name, ...words].join('; ')).flatMap(({ term }) => (isStopWord(term) ? [] : [term])))])) };
}

/** A competency that is named is a topic as well, under its id behind this sign. */
export const NAMED = '=';

/** `led a team through an incident`: the story is about what stands behind, and what stands before is asked for less. */
const CIRCUMSTANCE = / (?:through|during|amid|in the middle of|in the face of|despite|in spite of) /iu;
const BEHIND = 1.3;
const BEFORE = 0.5;
/** What words ask for that speak of another topic still more. */
const SHARED = 0.8;
const WEAK = 0.25;
const PAIR = 0.5;
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}$/u;

/** What a question asks for. Words that only frame it are left out; a question of nothing else asks for nothing. */
export function askedBy(question: string, { classify, names }: Ear): Asked {
	// cues in Han may begin with a word that only frames elsewhere, so they see the question whole
	const whole = withoutRequests(question);
	const hits = topicsIn(whole, wordsOf(whole));
	const topics = new Map<string, { left: number; words: string; best: number }>();
	for (const { topic, kind } of uniqueBy(hits, ({ topic: one, kind: how }) => `${one} ${how}`)) {
		const worth = IN_QUESTION[kind];
		const { start, end } = hits.find((hit) => hit.topic === topic && hit.kind === kind) ?? { start: 0, end: 0 };
		const before = topics.get(topic) ?? { left: 1, words: '', best: 0 };
		topics.set(topic, { left: before.left * (1 - worth), ...(worth > before.best ? { words: whole.slice(start, end), best: worth } : { words: before.words, best: before.best }) });
	}
	const asked = new Map<string, TopicAsked>();
	const circumstance = CIRCUMSTANCE.exec(whole)?.index ?? -1;
	const heard = new Map<string, number>();
	for (const [topic, { left, words }] of [...topics].sort((a, b) => a[1].left - b[1].left)) {
		const often = heard.get(words) ?? 0;
		heard.set(words, often + 1);
		const factor = circumstance < 0 ? 1 : whole.indexOf(words) > circumstance ? BEHIND : BEFORE;
		asked.set(topic, { topic, weight: Math.min(1, (1 - left) * SHARED ** often * factor), words });
	}
	for (const { topic, weight, words } of [...asked.values()]) {
		for (const near of (TOPICS[topic]?.[2] ?? '').split(',')) if (near !== '' && (asked.get(near)?.weight ?? 0) < weight * NEAR) asked.set(near, { topic: near, weight: weight * NEAR, words });
	}
	const terms: TermAsked[] = [];
	for (const { term, start, end } of wordsOf(withoutFrames(question))) {
		if (isStopWord(term) || terms.some((one) => one.term === term)) continue;
		terms.push({ term, words: question.slice(start, end), weight: isWeakWord(term) ? WEAK : HAN.test(term) ? PAIR : 1 });
	}
	const { competencies } = classify(question, null);
	for (const id of competencies) {
		const name = terms.find(({ term }) => names.get(id)?.has(term));
		if (name) asked.set(NAMED + id, { topic: NAMED + id, weight: IN_QUESTION[0], words: name.words });
	}
	return { question, competencies, topics: [...asked.values()], terms, profile: classify.profile(question) };
}

function uniqueBy<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
	const seen = new Set<string>();
	return list.filter((one) => !seen.has(key(one)) && seen.add(key(one)));
}
