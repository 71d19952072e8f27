import { isStatement, type Field, type StoryDocument } from './match-document.ts';
import type { LookUp, MatchIndex } from './match-index.ts';
import type { Asked, Unit } from './match-question.ts';
import type { Story } from './story.ts';

/** What in a story answers one thing that is asked for, from 0 to 1. */
export interface Evidence {
	readonly unit: Unit;
	readonly strength: number;
	readonly how: 'word' | 'topic' | 'competency';
	readonly field: Field | null;
	/** The topic or competency; for a word, nothing. */
	readonly about: string;
	/** For a word, the terms of the story that stand for it. */
	readonly terms: readonly string[];
}

export interface Scored {
	readonly document: StoryDocument;
	/** How well it fits the question, from 0 to 1. */
	readonly fit: number;
	readonly evidence: readonly Evidence[];
}

/** A word in the middle of a story, and the same where the word names a topic, which it can do by chance. */
const IN_ACTION = 0.9;
const IN_BODY = 0.8;
const BY_CHANCE = 0.45;
const STATED_COMPETENCY = 0.6;
const SUGGESTED_COMPETENCY = 0.2;
const HINTED_COMPETENCY = 0.05;
const BY_RANK = [1, 0.8, 0.6];
/** Words that ask for a competency without naming it say less of it. */
const BY_THE_WAY = 0.45;
/** A question that asks for less than this asks for nothing much, whoever answers it. */
const LEAST_TOTAL = 0.6;
/** A further word for the same topic. */
const SAME_TOPIC = 0.4;
const WEAK = 0.25;
const PAIR = 0.5;
const UNKNOWN_PAIR = 0.15;
/** A word that no story holds, in a question whose topic is known: it may be another way to say the same. */
const UNKNOWN_WORD = 0.55;
const LEAST_WEIGHT = 0.3;
const SHARE_OF_COVER = 0.85;
const SHARE_OF_AGREEMENT = 0.1;
const SHARE_OF_WORDS = 0.05;

/** All stories that answer anything that is asked for. */
export function scoreAll(asked: Asked, index: MatchIndex, unfinished: string | null): readonly Scored[] {
	const { units } = asked;
	const found = index.lookUp([...new Set(units.flatMap(({ terms }) => terms))], unfinished);
	const isAboutTopics = units.some(({ topics }) => topics.length > 0);
	const weights = units.map((unit, at) => weightOf(unit, found, index, isAboutTopics) * (units.slice(0, at).some(({ topics }) => topics.some((topic) => unit.topics.includes(topic))) ? SAME_TOPIC : 1));
	if (units.length === 0) return [];
	const total = Math.max(LEAST_TOTAL, weights.reduce((sum, weight) => sum + weight, 0));
	const scored: Scored[] = [];
	for (const document of index.documents.values()) {
		let cover = 0;
		const evidence: Evidence[] = [];
		for (let at = 0; at < units.length; at++) {
			const one = evidenceOf(units[at] as Unit, document, found, asked);
			if (one === null) continue;
			cover += one.strength * (weights[at] as number);
			evidence.push(one);
		}
		if (evidence.length === 0) continue;
		const fit = SHARE_OF_COVER * (cover / total) + SHARE_OF_AGREEMENT * agreement(asked, document.story) + SHARE_OF_WORDS * (found.weight.get(document.id) ?? 0);
		scored.push({ document, fit, evidence });
	}
	return scored;
}

function weightOf(unit: Unit, found: LookUp, index: MatchIndex, isAboutTopics: boolean): number {
	const spread = Math.max(...unit.topics.map((topic) => index.about(topic).size), ...unit.terms.map((term) => found.hits.get(term)?.places.size ?? 0), 0);
	if (unit.pair) return spread === 0 ? (isAboutTopics ? UNKNOWN_PAIR / 3 : UNKNOWN_PAIR) : PAIR * rarity(spread, index.size);
	if (unit.weak) return WEAK * rarity(spread, index.size);
	if (spread === 0 && unit.topics.length === 0 && isAboutTopics) return UNKNOWN_WORD;
	return unit.topics.length > 0 ? Math.max(0.5, rarity(spread, index.size)) : rarity(spread, index.size);
}

/** Inverse document frequency as a share of that of a word in no story at all. */
function rarity(spread: number, size: number): number {
	return Math.max(LEAST_WEIGHT, Math.log(1 + (size - spread + 0.5) / (spread + 0.5)) / Math.log(1 + (size + 0.5) / 0.5));
}

function evidenceOf(unit: Unit, document: StoryDocument, found: LookUp, asked: Asked): Evidence | null {
	let best: Evidence | null = null;
	const offer = (strength: number, how: Evidence['how'], field: Field | null, about: string, terms: readonly string[] = []): void => {
		if (strength > (best?.strength ?? 0)) best = { unit, strength, how, field, about, terms };
	};
	let words = 0;
	const terms: string[] = [];
	let where: Field | null = null;
	let clearest = 0;
	for (const term of unit.terms) {
		const hits = found.hits.get(term);
		const fields = hits?.places.get(document.id);
		if (!hits || !fields) continue;
		let worth = 0;
		for (const field of fields) {
			const here = hits.sure * (isStatement(field) ? 1 : field === 'action' ? IN_ACTION : IN_BODY);
			if (here <= worth) continue;
			worth = here;
			if (here > clearest) {
				clearest = here;
				where = field;
			}
		}
		words += worth;
		terms.push(...hits.found);
	}
	if (where !== null) offer((words / unit.size) * (unit.topics.length > 0 && !isStatement(where) ? BY_CHANCE : 1), 'word', where, '', terms);
	for (const topic of unit.topics) {
		const evidence = document.topics.get(topic);
		if (evidence) offer(evidence.strength, 'topic', evidence.field, topic);
	}
	for (const [rank, id] of unit.competencies.entries()) offer(competencyStrength(document.story, id) * (BY_RANK[rank] ?? 0) * (unit.names ? 1 : BY_THE_WAY), 'competency', null, id);
	return best;
}

/** Competencies that a note states count; those that its words suggest are hints. */
function competencyStrength(story: Story, id: string): number {
	const at = story.competencies.indexOf(id);
	if (at < 0) return 0;
	if (at >= story.clear) return HINTED_COMPETENCY;
	return states(story) ? STATED_COMPETENCY : SUGGESTED_COMPETENCY;
}

function states({ tags, answers, question }: Story): boolean {
	return tags.length > 0 || answers.length > 0 || question !== null;
}

function agreement({ competencies }: Asked, story: Story): number {
	let best = 0;
	for (const [rank, id] of competencies.entries()) best = Math.max(best, competencyStrength(story, id) * (BY_RANK[rank] ?? 0));
	return best / STATED_COMPETENCY;
}
