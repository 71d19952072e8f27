import type * as obsidian from 'obsidian';

type Match = obsidian.SearchMatchPart;

function wordsOf(query: string): string[] {
	return query.toLowerCase().split(/\s+/u).filter((word) => word !== '');
}

/** Lower case that keeps every offset: a letter whose lower case is longer stays as it is. */
function lower(text: string): string {
	const folded = text.toLowerCase();
	if (folded.length === text.length) return folded;
	return Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

function joined(matches: Match[]): Match[] {
	const sorted = [...matches].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const out: Match[] = [];
	for (const [from, to] of sorted) {
		const last = out.at(-1);
		if (last && from <= last[1]) last[1] = Math.max(last[1], to);
		else out.push([from, to]);
	}
	return out;
}

function startsWord(text: string, at: number): boolean {
	return at === 0 || !/[\p{L}\p{M}\p{N}]/u.test(text[at - 1] ?? '');
}

/** Scores are zero or below; the better match has the higher one. */
function scored(text: string, found: Match[]): obsidian.SearchResult {
	const matches = joined(found);
	const pieces = matches.reduce((sum, [from]) => sum + (startsWord(text, from) ? 0.1 : 0.3), 0);
	const first = matches[0]?.[0] ?? 0;
	return { score: -(pieces + first / 100 + text.length / 1000), matches };
}

export const prepareSimpleSearch: typeof obsidian.prepareSimpleSearch = (query) => {
	const words = wordsOf(query);
	return (text) => {
		if (words.length === 0) return { score: 0, matches: [] };
		const folded = lower(text);
		const found: Match[] = [];
		for (const word of words) {
			const first = folded.indexOf(word);
			if (first < 0) return null;
			for (let at = first; at >= 0; at = folded.indexOf(word, at + word.length)) found.push([at, at + word.length]);
		}
		return scored(text, found);
	};
};

/** The letters of `word` in order from `from` on, the longest runs first where they start a word. */
function letters(folded: string, word: string, from: number): Match[] | null {
	const found: Match[] = [];
	let at = from;
	for (const char of word) {
		const next = folded.indexOf(char, at);
		if (next < 0) return null;
		found.push([next, next + char.length]);
		at = next + char.length;
	}
	return found;
}

function findWord(text: string, folded: string, word: string): Match[] | null {
	let whole = folded.indexOf(word);
	for (let at = whole; at >= 0; at = folded.indexOf(word, at + 1)) {
		if (!startsWord(text, at)) continue;
		whole = at;
		break;
	}
	if (whole >= 0) return [[whole, whole + word.length]];
	const first = word.slice(0, word.codePointAt(0) !== undefined && (word.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
	for (let at = folded.indexOf(first); at >= 0; at = folded.indexOf(first, at + 1)) {
		if (!startsWord(text, at)) continue;
		const found = letters(folded, word, at);
		if (found) return found;
	}
	return letters(folded, word, 0);
}

/** Every word of the query must be there, as a whole or letter by letter in order. */
export const prepareFuzzySearch: typeof obsidian.prepareFuzzySearch = (query) => {
	const words = wordsOf(query);
	return (text) => {
		if (words.length === 0) return { score: 0, matches: [] };
		const folded = lower(text);
		const found: Match[] = [];
		for (const word of words) {
			const parts = findWord(text, folded, word);
			if (!parts) return null;
			found.push(...parts);
		}
		return scored(text, found);
	};
};

/** Best first; equal scores keep their order. */
export const sortSearchResults: typeof obsidian.sortSearchResults = (results) => {
	results.sort((a, b) => b.match.score - a.match.score);
};
