import { TOPICS } from './match-topic-words.ts';
import { wordsOf, type Word } from './match-words.ts';

/** By words of a question for the topic, several or one, or by words that tell it, several or one; three characters are several. */
export type TopicKind = 0 | 1 | 2 | 3;

/** A place where a text speaks of a topic. */
export interface TopicHit {
	readonly topic: string;
	readonly start: number;
	readonly end: number;
	readonly kind: TopicKind;
}

interface Cue {
	readonly topic: string;
	/** The other words that have to stand near the one it is listed by, each in any of its forms; the characters of a run. */
	readonly parts: readonly (readonly string[])[];
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
				const asked = index === 0;
				if (RUN.test(written)) {
					const [first, ...rest] = written;
					add(byCharacter, first as string, { topic, parts: rest.map((one) => [one]), asked });
					continue;
				}
				const parts = written.replaceAll('-', ' ').split(' ').map((forms) => [...new Set(forms.split('/').flatMap((form) => wordsOf(form).map(({ term }) => term)))]).filter(({ length }) => length > 0);
				// listed by its rarest word: those with most letters
				const rarest = parts.reduce((best, forms, at) => (lengthOf(forms) > lengthOf(parts[best] ?? []) ? at : best), 0);
				const others = parts.filter((_, at) => at !== rarest);
				for (const term of parts[rarest] ?? []) add(byTerm, term, { topic, parts: others, asked });
			}
		}
	}
	compiled = { byTerm, byCharacter };
	return compiled;
}

function lengthOf(forms: readonly string[]): number {
	return Math.min(...forms.map(({ length }) => length));
}

/** Where a text speaks of which topic; `words` are those of the text. */
export function topicsIn(text: string, words: readonly Word[]): readonly TopicHit[] {
	const { byTerm, byCharacter } = cues();
	const hits: TopicHit[] = [];
	const said = new Set(words.map(({ term }) => term));
	for (let at = 0; at < words.length; at++) {
		for (const { topic, parts, asked } of byTerm.get((words[at] as Word).term) ?? []) {
			if (!parts.every((forms) => forms.some((form) => said.has(form)))) continue;
			const reach = reachOf(words, at, parts);
			if (reach) hits.push({ topic, start: (words[reach[0]] as Word).start, end: (words[reach[1]] as Word).end, kind: kindOf(asked, parts.length > 0) });
		}
	}
	if (!RUN.test(text)) return hits;
	for (let at = 0; at < text.length; at++) {
		for (const { topic, parts, asked } of byCharacter.get(text[at] as string) ?? []) {
			const end = runEnd(text, at, parts);
			if (end >= 0) hits.push({ topic, start: at, end, kind: kindOf(asked, end - at > 2) });
		}
	}
	return hits;
}

/** The first and last word of a cue around one of its words, in whatever order they stand; null where one is missing. */
function reachOf(words: readonly Word[], at: number, parts: readonly (readonly string[])[]): readonly [number, number] | null {
	const far = parts.length + BETWEEN;
	let first = at;
	let last = at;
	const taken = [at];
	for (const forms of parts) {
		let found = -1;
		for (let away = 1; away <= far && found < 0; away++) {
			for (const place of [at - away, at + away]) if (!taken.includes(place) && forms.includes(words[place]?.term ?? '')) found = place;
		}
		if (found < 0) return null;
		taken.push(found);
		first = Math.min(first, found);
		last = Math.max(last, found);
	}
	return [first, last];
}

function kindOf(asked: boolean, several: boolean): TopicKind {
	return asked ? (several ? 0 : 1) : several ? 2 : 3;
}

/** Blanks in the text or in the cue count for nothing: people part Korean words in more than one way. */
function runEnd(text: string, start: number, parts: readonly (readonly string[])[]): number {
	let at = start + 1;
	for (const [part] of parts) {
		if (part === ' ') continue;
		while (at > start && text[at] === ' ') at++;
		if (text[at] !== part) return -1;
		at++;
	}
	return at;
}
