import { TOPICS } from './match-topic-words.ts';
import { wordsOf, type Word } from './match-words.ts';

/** A place where a text speaks of a topic. `asked` where the words are those of a question for it, else it is only told so. */
export interface TopicHit {
	readonly topic: string;
	readonly start: number;
	readonly end: number;
	readonly asked: boolean;
	/** How many words of the cue it took; 1 for a run of Han or Hangul. */
	readonly words: number;
}

interface Cue {
	readonly topic: string;
	/** Terms, or the characters of a run. */
	readonly parts: readonly string[];
	readonly asked: boolean;
}

interface Cues {
	readonly byTerm: ReadonlyMap<string, readonly Cue[]>;
	readonly byCharacter: ReadonlyMap<string, readonly Cue[]>;
}

/** So many other words may stand between two of a cue. */
const BETWEEN = 2;
const RUN = /[\p{Script=Han}\p{Script=Hangul}]/u;

let compiled: Cues | null = null;

function cues(): Cues {
	if (compiled) return compiled;
	const byTerm = new Map<string, Cue[]>();
	const byCharacter = new Map<string, Cue[]>();
	const add = (map: Map<string, Cue[]>, key: string, cue: Cue): void => {
		const same = map.get(key);
		if (same) same.push(cue);
		else map.set(key, [cue]);
	};
	for (const [topic, [asks, tells]] of Object.entries(TOPICS)) {
		for (const [index, list] of [asks, tells].entries()) {
			for (const written of list.split(',')) {
				if (written === '') continue;
				const isRun = RUN.test(written);
				const parts = isRun ? [...written] : wordsOf(written).map(({ term }) => term);
				if (parts[0] !== undefined) add(isRun ? byCharacter : byTerm, parts[0], { topic, parts, asked: index === 0 });
			}
		}
	}
	compiled = { byTerm, byCharacter };
	return compiled;
}

/** Where a text speaks of which topic; `words` are those of the text. */
export function topicsIn(text: string, words: readonly Word[]): readonly TopicHit[] {
	const { byTerm, byCharacter } = cues();
	const hits: TopicHit[] = [];
	for (let at = 0; at < words.length; at++) {
		for (const { topic, parts, asked } of byTerm.get((words[at] as Word).term) ?? []) {
			const last = lastWord(words, at, parts);
			if (last >= 0) hits.push({ topic, start: (words[at] as Word).start, end: (words[last] as Word).end, asked, words: parts.length });
		}
	}
	if (!RUN.test(text)) return hits;
	for (let at = 0; at < text.length; at++) {
		for (const { topic, parts, asked } of byCharacter.get(text[at] as string) ?? []) {
			const end = runEnd(text, at, parts);
			if (end >= 0) hits.push({ topic, start: at, end, asked, words: 1 });
		}
	}
	return hits;
}

/** The word with which a cue ends that begins at `first`, or -1. */
function lastWord(words: readonly Word[], first: number, parts: readonly string[]): number {
	let at = first;
	for (let part = 1; part < parts.length; part++) {
		const limit = Math.min(words.length - 1, at + 1 + BETWEEN);
		let next = at + 1;
		while (next <= limit && (words[next] as Word).term !== parts[part]) next++;
		if (next > limit) return -1;
		at = next;
	}
	return at;
}

/** Blanks in the text or in the cue count for nothing: people part Korean words in more than one way. */
function runEnd(text: string, start: number, parts: readonly string[]): number {
	let at = start;
	for (const part of parts) {
		if (part === ' ') continue;
		while (at > start && text[at] === ' ') at++;
		if (text[at] !== part) return -1;
		at++;
	}
	return at;
}
