import type { Classify } from '../competency/competency.ts';
import { documentOf, FIELDS, type Field, type StoryDocument } from './match-document.ts';
import { competencyStrength } from './match-competency.ts';
import { NAMED } from './match-question.ts';
import type { Story } from './story.ts';
import { TermIndex, type TermPlaces } from './term-index.ts';

/** The stories that hold a term, with the fields it stands in. `sure` is less where only the beginning or a slip of the term was found. */
export interface TermHits extends TermPlaces<Field> {
	readonly sure: number;
}

export type LookUp = ReadonlyMap<string, TermHits>;

const BEGINNING = 0.85;
const SLIP = 0.7;
/** Shorter words are not forgiven a slip: too many others are one letter away. */
const SHORTEST_SLIP = 6;
const UNIT = 1e4;
const NOWHERE: ReadonlyMap<number, number> = new Map();
const NONE: TermHits = { sure: 0, places: new Map(), found: new Set() };

/** All stories by their words and topics. To add or remove one costs what it holds, however many there are. */
export class MatchIndex {
	/** Stories taken in or out so far. */
	work = 0;
	readonly documents = new Map<number, StoryDocument>();
	readonly #ids = new Map<string, number>();
	/** By topic and by competency, how clearly each story speaks of it. */
	readonly #topics = new Map<string, Map<number, number>>();
	/** The same added up, as whole numbers, so that it is the same in whatever order stories come. */
	readonly #masses = new Map<string, number>();
	readonly #competencies = new Map<string, Map<number, number>>();
	readonly #words = new TermIndex<Field>(FIELDS);
	readonly #free: number[] = [];
	readonly #classify: Classify;
	/** Ids of documents are below this. */
	room = 0;

	constructor(classify: Classify) {
		this.#classify = classify;
	}

	get size(): number {
		return this.documents.size;
	}

	has(story: Story): boolean {
		const id = this.#ids.get(story.id);
		return id !== undefined && this.documents.get(id)?.story === story;
	}

	put(story: Story): void {
		this.remove(story.id);
		const document = documentOf(this.#free.pop() ?? this.room++, story, this.#classify);
		this.#ids.set(story.id, document.id);
		this.documents.set(document.id, document);
		this.#words.add(document.id, document.fields);
		for (const [topic, { strength }] of document.topics) this.#add(topic, document.id, strength);
		for (const id of story.competencies) post(this.#competencies, id, document.id, competencyStrength(story, id));
		this.work++;
	}

	remove(storyId: string): void {
		const id = this.#ids.get(storyId);
		const document = id === undefined ? undefined : this.documents.get(id);
		if (id === undefined || !document) return;
		this.#words.remove(id, document.fields);
		for (const [topic, { strength }] of document.topics) {
			withdraw(this.#topics, topic, id);
			this.#masses.set(topic, (this.#masses.get(topic) ?? 0) - Math.round(strength * UNIT));
		}
		for (const competency of document.story.competencies) withdraw(this.#competencies, competency, id);
		this.#free.push(id);
		this.documents.delete(id);
		this.#ids.delete(storyId);
		this.work++;
	}

	/** Ids of the stories it holds. */
	ids(): IterableIterator<string> {
		return this.#ids.keys();
	}

	/** Stories that speak of a topic, or are good for a competency that is named. */
	about(topic: string): ReadonlyMap<number, number> {
		return topic.startsWith(NAMED) ? this.goodFor(topic.slice(NAMED.length)) : (this.#topics.get(topic) ?? NOWHERE);
	}

	/** How clearly all stories together speak of a topic. */
	mass(topic: string): number {
		if (!topic.startsWith(NAMED)) return (this.#masses.get(topic) ?? 0) / UNIT;
		let mass = 0;
		for (const strength of this.about(topic).values()) mass += strength;
		return mass;
	}

	/** Stories that are good for a competency. */
	goodFor(competency: string): ReadonlyMap<number, number> {
		return this.#competencies.get(competency) ?? NOWHERE;
	}

	/** Where the terms stand. `unfinished` is a term whose word is still being typed. */
	lookUp(terms: readonly string[], unfinished: string | null): LookUp {
		return new Map(terms.map((term) => {
			const exact = term === unfinished ? null : this.#words.at(term);
			return [term, exact && exact.places.size > 0 ? { sure: 1, ...exact } : this.#nearly(term, term === unfinished)];
		}));
	}

	#add(topic: string, id: number, strength: number): void {
		post(this.#topics, topic, id, strength);
		this.#masses.set(topic, (this.#masses.get(topic) ?? 0) + Math.round(strength * UNIT));
	}

	#nearly(term: string, unfinished: boolean): TermHits {
		if (unfinished || /^\p{Script=Hangul}{2,}$/u.test(term)) {
			const beginning = this.#words.beginningWith(term);
			if (beginning.places.size > 0) return { sure: unfinished ? 1 : BEGINNING, ...beginning };
		}
		return term.length >= SHORTEST_SLIP && /^\p{Script=Latin}+$/u.test(term) ? { sure: SLIP, ...this.#words.oneSlipFrom(term) } : NONE;
	}
}

function post(postings: Map<string, Map<number, number>>, key: string, id: number, strength: number): void {
	const own = postings.get(key) ?? new Map<number, number>();
	postings.set(key, own.set(id, strength));
}

function withdraw(postings: Map<string, Map<number, number>>, key: string, id: number): void {
	const own = postings.get(key);
	own?.delete(id);
	if (own?.size === 0) postings.delete(key);
}
