import { isStatement, type Field, type StoryDocument } from './match-document.ts';
import type { LookUp, MatchIndex } from './match-index.ts';
import type { Asked, Unit } from './match-question.ts';
import { competencyStrength, STATED_COMPETENCY } from './match-competency.ts';

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

/** A word in the middle of a story, and the same where the word names a topic, which it can do by chance. */
const IN_ACTION = 0.9;
const IN_BODY = 0.8;
/** From here on it stands where the teller says what the story is good for. */
const STATED_WORD = 0.95;
const IN_TITLE = 0.97;
/** What one word that names a topic is worth in a title. */
const TITLED = 0.83;
const BY_CHANCE = 0.45;
const BY_RANK = [1, 0.8, 0.6];
/** Words that ask for a competency without naming it say less of it. */
const BY_THE_WAY = 0.45;
/** A question that asks for less than this asks for nothing much, whoever answers it. */
const LEAST_TOTAL = 0.6;
/** A further word for the same topic. */
const SAME_TOPIC = 0.4;
const WEAK = 0.25;
const UNKNOWN_WEAK = 0.1;
const PAIR = 0.5;
const UNKNOWN_PAIR = 0.15;
/** A word that no story holds, in a question whose topic is known: it may be another way to say the same. */
const UNKNOWN_WORD = 0.55;
const LEAST_WEIGHT = 0.3;
const SHARE_OF_COVER = 0.85;
const SHARE_OF_AGREEMENT = 0.1;
const SHARE_OF_WORDS = 0.05;

/** How well every story fits, by the id of its document, and what is needed to say why. */
export interface Scores {
	readonly fits: Float64Array;
	/** What answers which part of the question, for one document. */
	readonly evidence: (document: StoryDocument) => readonly Evidence[];
}

/** Fits are counted through for each thing that is asked, over the stories that have it; only what is shown is explained. */
export function scoreAll(asked: Asked, index: MatchIndex, unfinished: string | null): Scores {
	const { units } = asked;
	const fits = new Float64Array(index.room);
	const found = index.lookUp([...new Set(units.flatMap(({ terms }) => terms))], unfinished);
	const evidence = (document: StoryDocument): readonly Evidence[] => units.flatMap((unit) => evidenceOf(unit, document, found) ?? []);
	if (units.length === 0) return { fits, evidence };
	const isAboutTopics = units.some(({ topics }) => topics.length > 0);
	const weights = units.map((unit, at) => weightOf(unit, found, index, isAboutTopics) * (units.slice(0, at).some(({ topics }) => topics.some((topic) => unit.topics.includes(topic))) ? SAME_TOPIC : 1));
	const total = Math.max(LEAST_TOTAL, weights.reduce((sum, weight) => sum + weight, 0));
	const strengths = new Float64Array(index.room);
	const clearest = new Float64Array(index.room);
	for (const [at, unit] of units.entries()) {
		strengths.fill(0);
		addWords(unit, found, strengths, clearest);
		for (const topic of unit.topics) raise(strengths, index.about(topic), 1);
		for (const [rank, id] of unit.competencies.entries()) raise(strengths, index.goodFor(id), byCompetency(unit, rank));
		const share = (SHARE_OF_COVER * (weights[at] as number)) / total;
		for (let id = 0; id < fits.length; id++) fits[id] = (fits[id] as number) + share * (strengths[id] as number);
	}
	strengths.fill(0);
	for (const [rank, id] of asked.competencies.entries()) raise(strengths, index.goodFor(id), (BY_RANK[rank] ?? 0) / STATED_COMPETENCY);
	for (let id = 0; id < fits.length; id++) if ((fits[id] as number) > 0) fits[id] = (fits[id] as number) + SHARE_OF_AGREEMENT * (strengths[id] as number) + SHARE_OF_WORDS * (found.weight.get(id) ?? 0);
	return { fits, evidence };
}

function raise(strengths: Float64Array, postings: ReadonlyMap<number, number>, factor: number): void {
	for (const [id, strength] of postings) if (strength * factor > (strengths[id] as number)) strengths[id] = strength * factor;
}

/** The share of the words of a unit that a story holds, each where it says most. */
function addWords(unit: Unit, found: LookUp, strengths: Float64Array, clearest: Float64Array): void {
	if (unit.terms.length === 0) return;
	clearest.fill(0);
	for (const term of unit.terms) {
		const hits = found.hits.get(term);
		if (!hits) continue;
		for (const [id, fields] of hits.places) {
			const worth = hits.sure * worthOf(fields);
			strengths[id] = (strengths[id] as number) + worth / unit.size;
			if (worth > (clearest[id] as number)) clearest[id] = worth;
		}
	}
	if (unit.topics.length === 0) return;
	for (let id = 0; id < strengths.length; id++) if ((strengths[id] as number) > 0) strengths[id] = (strengths[id] as number) * meant(unit, clearest[id] as number);
}

/** How sure it is that the words mean what is asked, by the clearest place of any. */
function meant({ topics, size }: Unit, clearest: number): number {
	if (topics.length === 0 || clearest > IN_TITLE) return 1;
	return clearest < STATED_WORD ? BY_CHANCE : size === 1 ? TITLED : 1;
}

function worthOf(fields: readonly Field[]): number {
	let worth = 0;
	for (const field of fields) worth = Math.max(worth, worthIn(field));
	return worth;
}

function worthIn(field: Field): number {
	if (field === 'title') return IN_TITLE;
	return isStatement(field) ? 1 : field === 'action' ? IN_ACTION : IN_BODY;
}

function byCompetency(unit: Unit, rank: number): number {
	return (BY_RANK[rank] ?? 0) * (unit.names ? 1 : BY_THE_WAY);
}

function weightOf(unit: Unit, found: LookUp, index: MatchIndex, isAboutTopics: boolean): number {
	const spread = Math.max(...unit.topics.map((topic) => index.about(topic).size), ...unit.terms.map((term) => found.hits.get(term)?.places.size ?? 0), 0);
	if (unit.pair) return spread === 0 ? (isAboutTopics ? UNKNOWN_PAIR / 3 : UNKNOWN_PAIR) : PAIR * rarity(spread, index.size);
	if (unit.weak) return spread === 0 ? UNKNOWN_WEAK : WEAK * rarity(spread, index.size);
	if (spread === 0 && unit.topics.length === 0 && isAboutTopics) return UNKNOWN_WORD;
	return unit.topics.length > 0 ? Math.max(0.5, rarity(spread, index.size)) : rarity(spread, index.size);
}

/** Inverse document frequency as a share of that of a word in no story at all. */
function rarity(spread: number, size: number): number {
	return Math.max(LEAST_WEIGHT, Math.log(1 + (size - spread + 0.5) / (spread + 0.5)) / Math.log(1 + (size + 0.5) / 0.5));
}

/** The same for one story, with what it rests on. */
function evidenceOf(unit: Unit, document: StoryDocument, found: LookUp): Evidence | null {
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
		words += hits.sure * worthOf(fields);
		terms.push(...hits.found);
		for (const field of fields) {
			if (hits.sure * worthIn(field) <= clearest) continue;
			clearest = hits.sure * worthIn(field);
			where = field;
		}
	}
	if (where !== null) offer((words / unit.size) * meant(unit, clearest), 'word', where, '', terms);
	for (const topic of unit.topics) {
		const evidence = document.topics.get(topic);
		if (evidence) offer(evidence.strength, 'topic', evidence.field, topic);
	}
	for (const [rank, id] of unit.competencies.entries()) offer(competencyStrength(document.story, id) * byCompetency(unit, rank), 'competency', null, id);
	// whatever decided, the words of the question themselves are the plainest reason
	return best !== null && where !== null ? { ...(best as Evidence), how: 'word', field: where, about: '', terms } : best;
}
