import { stemmer } from 'stemmer';
import { words } from './company.ts';

/** Two questions are alike where they share at least this part of all their words (Jaccard). */
export const LIKE = 0.6;

/** Words that frame a question in English and do not say what it asks for; folded, before stemming. */
const FRAME = new Set(
	(
		'a an the and or of to in on at for with from by about as into than that this these those there it its ' +
		'i me my we us our you your yours yourself they them their he she his her ' +
		'is are was were be been being am do does did done have has had can could would should will shall may might must ' +
		'what whats which who whom whose when where how so if then please just ever any some very really most ' +
		'tell describe explain give share talk walk through example examples time times situation situations instance case ' +
		'biggest greatest'
	).split(' '),
);

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function pairs(word: string): string[] {
	const letters = [...word];
	if (letters.length < 2) return letters;
	return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}

/**
 * What a question asks for: its words folded, without those that only frame a question, stemmed (Porter); pairs of
 * letters where the script writes no spaces. Longer words first, then by letter. Empty where the text has no words.
 */
export function questionTokens(text: string): readonly string[] {
	const all = words(text);
	const telling = all.filter((word) => !FRAME.has(word));
	const tokens = (telling.length > 0 ? telling : all).flatMap((word) => (WITHOUT_SPACES.test(word) ? pairs(word) : [stemmer(word)]));
	return [...new Set(tokens)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Shared words by all words; `a` without repeats. */
export function jaccard(a: readonly string[], b: ReadonlySet<string>): number {
	let shared = 0;
	for (const token of a) if (b.has(token)) shared++;
	return shared === 0 ? 0 : shared / (a.length + b.size - shared);
}

/** Sets of very different sizes cannot share enough; the rest is counted. */
function areAlike(a: readonly string[], b: ReadonlySet<string>): boolean {
	return Math.min(a.length, b.size) >= LIKE * Math.max(a.length, b.size) && jaccard(a, b) >= LIKE;
}

interface Node {
	readonly key: string;
	readonly tokens: ReadonlySet<string>;
	readonly alike: Set<Node>;
	/** How often this very set of words was asked. */
	uses: number;
	group: Group | null;
}

interface Group {
	/** The smallest key in it. */
	readonly id: string;
	readonly members: readonly Node[];
}

/**
 * Keeps questions in groups of likeness while questions come and go. Two are in one group where a chain of alike
 * questions joins them, so the groups do not depend on the order in which the questions came.
 *
 * Candidates are found by prefix filtering (Chaudhuri, Ganti and Kaushik, "A Primitive Operator for Similarity Joins
 * in Data Cleaning", 2006): with all words in one fixed order, two sets that share enough share one of the first few.
 */
export class LikenessIndex {
	readonly #nodes = new Map<string, Node>();
	readonly #postings = new Map<string, Set<Node>>();
	/** Grows whenever groups may have changed. */
	version = 0;

	/** Takes a question in; its key, or null where it has no words. */
	add(tokens: readonly string[]): string | null {
		if (tokens.length === 0) return null;
		const key = tokens.join(' ');
		const known = this.#nodes.get(key);
		if (known) {
			known.uses++;
			return key;
		}
		const node: Node = { key, tokens: new Set(tokens), alike: new Set(), uses: 1, group: null };
		for (const token of prefix(tokens)) {
			const posting = this.#postings.get(token) ?? new Set<Node>();
			this.#postings.set(token, posting);
			for (const other of posting) if (areAlike(tokens, other.tokens)) node.alike.add(other);
			posting.add(node);
		}
		for (const other of node.alike) {
			other.alike.add(node);
			dissolve(other.group);
		}
		this.#nodes.set(key, node);
		this.version++;
		return key;
	}

	/** Takes out one use of a question that was added. */
	remove(tokens: readonly string[]): void {
		const node = this.#nodes.get(tokens.join(' '));
		if (!node || --node.uses > 0) return;
		dissolve(node.group);
		for (const other of node.alike) other.alike.delete(node);
		for (const token of prefix(tokens)) {
			const posting = this.#postings.get(token);
			posting?.delete(node);
			if (posting?.size === 0) this.#postings.delete(token);
		}
		this.#nodes.delete(node.key);
		this.version++;
	}

	/** The group a key belongs to, by the smallest key in it. */
	groupOf(key: string): string {
		const node = this.#nodes.get(key);
		return node ? (node.group ?? gather(node)).id : key;
	}
}

/** How many first words two sets that are alike must meet in. */
function prefix(tokens: readonly string[]): readonly string[] {
	return tokens.slice(0, tokens.length - Math.ceil(LIKE * tokens.length) + 1);
}

function dissolve(group: Group | null): void {
	for (const member of group?.members ?? []) member.group = null;
}

function gather(start: Node): Group {
	const members = new Set([start]);
	// A set is walked in the order of insertion, the nodes added on the way included.
	for (const member of members) for (const other of member.alike) members.add(other);
	let id = start.key;
	for (const { key } of members) if (key < id) id = key;
	const group: Group = { id, members: [...members] };
	for (const member of members) member.group = group;
	return group;
}
