import { competencyStrength } from './match-competency.ts';
import { isStatement, type Field, type StoryDocument } from './match-document.ts';
import type { LookUp, MatchIndex } from './match-index.ts';
import type { Asked } from './match-question.ts';
import { WEIGHTS } from './match-weights.ts';

/** What in a story answers one thing that is asked for, by how much it counts. */
export interface Evidence {
	/** What is asked for, as written. */
	readonly asked: string;
	readonly strength: number;
	readonly how: 'word' | 'topic' | 'competency';
	readonly field: Field | null;
	/** The topic or competency; for a word, nothing. */
	readonly about: string;
	/** For a word, the terms of the story that stand for it. */
	readonly terms: readonly string[];
}

/** How well every story fits, by the id of its document, and what is needed to say why. */
export interface Scores {
	/** Logits: from 0 on a story answers the question rather than nothing does. */
	readonly fits: Float64Array;
	/** What answers which part of the question, for one document. */
	readonly evidence: (document: StoryDocument) => readonly Evidence[];
}

/** A word in the middle of a story. */
const IN_BODY = 0.8;
const BY_RANK = [1, 0.8, 0.6];
/** A question that asks for little of anything is not taken for more. */
const HALF = 0.5;
/** A word or two that stand in many questions are nothing to look for. */
const LEAST = 0.3;
/** A story with all words at their clearest is workable. */
const FOUND = 0.8;
const NOWHERE = -Infinity;
/** How alike texts are of which one says nothing of any competency. */
const UNKNOWN = 0.5;

/** Fits are counted through for each thing that is asked, over the stories that have it; only what is shown is explained. */
export function scoreAll(asked: Asked, index: MatchIndex, unfinished: string | null, inEastAsian: boolean): Scores {
	const { topics, terms, competencies } = asked;
	const found = index.lookUp(terms.map(({ term }) => term), unfinished);
	const fits = new Float64Array(index.room).fill(NOWHERE);
	const sums = new Float64Array(index.room);
	const clearest = new Float64Array(index.room);
	const words = new Float64Array(index.room);
	const held = new Uint16Array(index.room);
	const named = new Float64Array(index.room);
	const worth = topics.map(({ topic, weight }) => weight * rarityOfTopic(index, topic));
	const asksFor = Math.sqrt(worth.reduce((sum, own) => sum + own ** 2, 0));
	for (const [at, { topic }] of topics.entries()) {
		const own = worth[at] as number;
		for (const [id, strength] of index.about(topic)) {
			sums[id] = (sums[id] as number) + own * strength;
			if (own * strength > (clearest[id] as number)) clearest[id] = own * strength;
		}
	}
	let total = 0;
	const rarities = terms.map(({ term, weight }) => {
		const places = found.get(term)?.places;
		const own = weight * rarity(places?.size ?? 0, index.size);
		total += own;
		return own;
	});
	for (const [at, { term }] of terms.entries()) {
		const hits = found.get(term);
		if (!hits) continue;
		for (const [id, fields] of hits.places) {
			words[id] = (words[id] as number) + ((rarities[at] as number) / total) * hits.sure * worthOf(fields);
			held[id] = (held[id] as number) + 1;
		}
	}
	for (const [rank, competency] of competencies.entries()) {
		const by = BY_RANK[rank] ?? 0;
		for (const [id, strength] of index.goodFor(competency)) if (by * strength > (named[id] as number)) named[id] = by * strength;
	}
	const line = WEIGHTS.nothing + WEIGHTS.topicsAsked * asksFor;
	const share = WEIGHTS.topics / (asksFor + HALF) ** WEIGHTS.question;
	for (const document of index.documents.values()) {
		const { id } = document;
		// a competency alone says too little: the question may be about anything
		if (sums[id] === 0 && words[id] === 0 && named[id] !== 1) continue;
		const without = document.share * (share * (sums[id] as number) + WEIGHTS.clearest * (clearest[id] as number)) + WEIGHTS.words * (words[id] as number) + WEIGHTS.competency * (named[id] as number) - (document.inEastAsian === inEastAsian ? 0 : WEIGHTS.otherScript) - line;
		// whoever looks for words finds what holds all of them
		const holdsAll = held[id] === terms.length && total > LEAST;
		// most are no answer however alike
		if (without + WEIGHTS.alike < 0 && !holdsAll) continue;
		const fit = without + WEIGHTS.alike * alike(asked.profile, document.profile);
		fits[id] = holdsAll ? Math.max(fit, (words[id] as number) * FOUND) : fit;
	}
	return { fits, evidence: (document) => evidenceIn(document, asked, worth, rarities, total, found) };
}

/** The cosine of two vectors of length 1. */
function alike(one: Float64Array | null, other: Float64Array | null): number {
	if (one === null || other === null) return UNKNOWN;
	let sum = 0;
	for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
	return sum;
}

/** How much a topic tells stories apart: less the more of them speak of it. Few stories say little of that. */
function rarityOfTopic(index: MatchIndex, topic: string): number {
	const share = (index.mass(topic) + WEIGHTS.stories * WEIGHTS.prior) / (index.size + WEIGHTS.stories);
	return (-Math.log(share)) ** WEIGHTS.rarity;
}

/** Inverse document frequency as a share of that of a word in no story at all. */
function rarity(spread: number, size: number): number {
	return Math.log(1 + (size - spread + 0.5) / (spread + 0.5)) / Math.log(1 + (size + 0.5) / 0.5);
}

function worthOf(fields: readonly Field[]): number {
	return fields.some(isStatement) ? 1 : IN_BODY;
}

function evidenceIn(document: StoryDocument, { topics, terms, competencies }: Asked, worth: readonly number[], rarities: readonly number[], total: number, found: LookUp): readonly Evidence[] {
	const all: Evidence[] = [];
	for (const [at, { topic, words }] of topics.entries()) {
		const told = document.topics.get(topic);
		if (told) all.push({ asked: words, strength: WEIGHTS.topics * (worth[at] as number) * told.strength, how: 'topic', field: told.field, about: topic, terms: [] });
	}
	for (const [at, { term, words }] of terms.entries()) {
		const hits = found.get(term);
		const fields = hits?.places.get(document.id);
		if (!hits || !fields) continue;
		const field = fields.find(isStatement) ?? fields[0] ?? null;
		// whatever decided, the words of the question themselves are the plainest reason
		all.push({ asked: words, strength: WEIGHTS.topics + (WEIGHTS.words * (rarities[at] as number) * hits.sure) / total, how: 'word', field, about: '', terms: [...hits.found] });
	}
	for (const [rank, id] of competencies.entries()) {
		const strength = competencyStrength(document.story, id);
		if (strength > 0) all.push({ asked: '', strength: WEIGHTS.competency * (BY_RANK[rank] ?? 0) * strength, how: 'competency', field: null, about: id, terms: [] });
	}
	return all;
}
