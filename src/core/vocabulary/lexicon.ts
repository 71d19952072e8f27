import { newForm, type Form, type Phrase } from './form.ts';
import { unfold } from './word-lists.ts';
import { Mark, type MarkName, type VocabularyData, type Word } from './word.ts';

/** Words and phrases of all languages, ready to be looked up. */
export interface Lexicon {
	/** Any word in lower case. */
	form(key: string): Form;
	/** A word of Han, Hangul or Kana, one of `runs` or not. */
	runForm(key: string): Form;
	/** For Han, Hangul and Kana: entries wherever they stand, those with spaces also without them. */
	readonly runs: ReadonlyMap<string, Word>;
	/** The length of the longest of these entries by their first character. */
	readonly reach: ReadonlyMap<string, number>;
}

/** Words of notes that the vocabulary does not know are kept up to this number; then they are forgotten. */
const MOST = 20_000;
/** Longer ones hardly come twice, and a piece of a note that is kept may keep the whole note. */
const LONGEST = 12;

const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

type Entries = Map<string, { judge: number; label: number; marks: number }>;

/**
 * Puts languages together; where two name the same word, the later one's weights win and marks add up.
 * The words of languages without spaces are put together where the first text asks for them.
 */
export function buildLexicon(languages: readonly VocabularyData[]): Lexicon {
	const words = new Map<string, { word: Word | null; phrases: Map<string, Phrase[]> | null }>();
	for (const [key, word] of entriesOf(languages.filter(({ unspaced }) => unspaced !== true))) {
		if (UNSPACED.test(key)) continue;
		const [first, ...rest] = key.split(' ') as [string, ...string[]];
		let entry = words.get(first);
		if (!entry) words.set(first, (entry = { word: null, phrases: null }));
		const [second] = rest;
		if (second === undefined) {
			entry.word = word;
			continue;
		}
		const phrases = (entry.phrases ??= new Map<string, Phrase[]>());
		const phrase: Phrase = { rest, form: newForm(key, word) };
		const bucket = phrases.get(second);
		if (bucket) bucket.push(phrase);
		else phrases.set(second, [phrase]);
	}
	for (const { phrases } of words.values()) if (phrases) for (const bucket of phrases.values()) bucket.sort((a, b) => b.rest.length - a.rest.length);
	let unspaced: Pick<Lexicon, 'runs' | 'reach'> | null = null;
	const parts = (): Pick<Lexicon, 'runs' | 'reach'> => (unspaced ??= runsOf(languages));
	return {
		form: kept([...words].map(([key, { word, phrases }]) => newForm(key, word, phrases)), () => null),
		runForm: kept([], (key) => parts().runs.get(key) ?? null),
		get runs() {
			return parts().runs;
		},
		get reach() {
			return parts().reach;
		},
	};
}

/** Finds forms by their key, the given ones and those that notes bring along. */
function kept(given: readonly Form[], wordOf: (key: string) => Word | null): (key: string) => Form {
	const fill = (): Map<string, Form> => new Map(given.map((form) => [form.key, form]));
	let forms = fill();
	return (key) => {
		const found = forms.get(key);
		if (found !== undefined) return found;
		const fresh = newForm(key, wordOf(key));
		if (key.length <= LONGEST) {
			if (forms.size >= given.length + MOST) forms = fill();
			forms.set(key, fresh);
		}
		return fresh;
	};
}

function entriesOf(languages: readonly VocabularyData[]): Entries {
	const all: Entries = new Map();
	const entry = (key: string): { judge: number; label: number; marks: number } => {
		let found = all.get(key);
		if (!found) all.set(key, (found = { judge: 0, label: 0, marks: 0 }));
		return found;
	};
	for (const language of languages) {
		// signs in the user's own words are signs
		const wordsOf = (words: string): string[] => list(language.unspaced ? unfold(words) : words);
		for (const [weight, words] of language.judge) {
			for (const word of wordsOf(words)) entry(word).judge = weight;
		}
		for (const [weight, words] of language.label) {
			for (const word of wordsOf(words)) entry(word).label = weight;
		}
		for (const [mark, words] of Object.entries(language.marks)) {
			for (const word of wordsOf(words)) entry(word).marks |= Mark[mark as MarkName];
		}
	}
	return all;
}

function runsOf(languages: readonly VocabularyData[]): Pick<Lexicon, 'runs' | 'reach'> {
	const all = entriesOf(languages);
	const runs = new Map<string, Word>();
	const reach = new Map<string, number>();
	for (const [key, word] of all) {
		if (!UNSPACED.test(key)) continue;
		const first = key[0] as string;
		reach.set(first, Math.max(key.length, reach.get(first) ?? 0));
		runs.set(key, word);
		// Korean is written with and without the space: 못 했다, 못했다
		const joined = key.replaceAll(' ', '');
		if (!all.has(joined)) runs.set(joined, word);
	}
	return { runs, reach };
}

function list(words: string): string[] {
	return words.split(',').map((word) => word.trim().replace(/\s+/gu, ' ')).filter((word) => word !== '');
}
