import { newForm, type Form, type Phrase } from './form.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './word.ts';

/** A word or known phrase of a text. */
export interface Token {
	readonly start: number;
	readonly end: number;
	/** Lower case, straight apostrophes; of a phrase, its words. */
	readonly key: string;
	/** Null where the vocabulary does not know it. */
	readonly word: Word | null;
	/** A sign ends a clause between this token and the one before. */
	readonly breaks: boolean;
	/** The same word wherever it stands. */
	readonly form: Form;
}

function tokenOf(form: Form, start: number, end: number, breaks: boolean): Token {
	return { start, end, key: form.key, word: form.word, breaks, form };
}

const SPACE = 0;
const LETTER = 1;
const UNSPACED = 2;
const SYMBOL = 3;
const STOP = 4;
const classes = new Uint8Array(0x10000).fill(255);

function classOf(code: number): number {
	const known = classes[code] as number;
	if (known !== 255) return known;
	const char = String.fromCharCode(code);
	let result = SPACE;
	if (code >= 0xd800 && code <= 0xdfff) result = SYMBOL;
	else if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)) result = UNSPACED;
	else if (/[\p{L}\p{M}\p{N}]/u.test(char)) result = code >= 0xfe00 && code <= 0xfe0f ? SPACE : LETTER;
	else if (/[,;:.!?()[\]，。；：！？（）、…—–]/u.test(char)) result = STOP;
	else if (/\p{S}/u.test(char) && code > 0x7f) result = SYMBOL;
	else if (code === 43 || code === 916) result = SYMBOL; // + Δ
	classes[code] = result;
	return result;
}

/** The words of `text` between two offsets, known phrases as one token. */
export function tokenize(text: string, start: number, end: number, lexicon: Lexicon): Token[] {
	const tokens: Token[] = [];
	let breaks = false;
	let joins = false;
	let at = start;
	while (at < end) {
		const kind = classOf(text.charCodeAt(at));
		if (kind === SPACE || kind === STOP) {
			if (kind === STOP) breaks = true;
			at++;
			continue;
		}
		let stop = at + 1;
		if (kind === LETTER) {
			const first = text.charCodeAt(at);
			let small = first < 65 || (first > 90 && first < 0x80);
			while (stop < end) {
				const code = text.charCodeAt(stop);
				if (code >= 97 && code <= 122) stop++;
				else if (classOf(code) === LETTER) {
					if (code > 57) small = false;
					stop++;
				} else if ((code === 39 || code === 0x2019) && stop + 1 < end && classOf(text.charCodeAt(stop + 1)) === LETTER) {
					small = false;
					stop += 2;
				} else break;
			}
			const key = small ? text.slice(at, stop) : keyOf(text, at, stop);
			const form = lexicon.form(key);
			if (form.phrases !== null) joins = true;
			tokens.push(tokenOf(form, at, stop, breaks));
		} else if (kind === SYMBOL) {
			if (isHighSurrogate(text.charCodeAt(at)) && stop < end) stop++;
			const key = text.slice(at, stop);
			const form = lexicon.form(key);
			if (form.phrases !== null) joins = true;
			tokens.push(tokenOf(form, at, stop, breaks));
		} else {
			stop = unspaced(text, at, end, lexicon, breaks, tokens);
		}
		breaks = false;
		at = stop;
	}
	return joins ? joinPhrases(tokens) : tokens;
}

function keyOf(text: string, start: number, end: number): string {
	const key = text.slice(start, end).toLowerCase();
	return key.includes('’') ? key.replaceAll('’', "'") : key;
}

function isHighSurrogate(code: number): boolean {
	return code >= 0xd800 && code <= 0xdbff;
}

/**
 * Longest known entry first; what is not known in between becomes one token. An entry may reach over spaces into the
 * next word, the rest of which is read along. Returns where it stopped.
 */
function unspaced(text: string, start: number, limit: number, lexicon: Lexicon, breaks: boolean, tokens: Token[]): number {
	let end = endOfRun(text, start, limit);
	let pending = start;
	let first = breaks;
	const flush = (to: number): void => {
		if (to > pending) {
			tokens.push(tokenOf(newForm(text.slice(pending, to), null), pending, to, first));
			first = false;
		}
	};
	for (let at = start; at < end; ) {
		let stop = Math.min(limit, at + (lexicon.reach.get(text[at] as string) ?? 0));
		while (stop > at && !(lexicon.runs.has(text.slice(at, stop)) && (stop > at + 1 || !isSyllable(text.charCodeAt(at)) || (pending === at && stop === end)))) stop--;
		if (stop === at) {
			at++;
			continue;
		}
		flush(at);
		tokens.push(tokenOf(lexicon.runForm(text.slice(at, stop)), at, stop, first));
		first = false;
		at = pending = stop;
		if (stop > end) end = endOfRun(text, stop, limit);
	}
	flush(end);
	return end;
}

function endOfRun(text: string, from: number, limit: number): number {
	let end = from;
	while (end < limit && classOf(text.charCodeAt(end)) === UNSPACED) end++;
	return end;
}

/** One syllable of Hangul is too little to be found inside a word; it counts alone or as the ending of a known one. */
function isSyllable(code: number): boolean {
	return code >= 0xac00 && code <= 0xd7a3;
}

function joinPhrases(tokens: Token[]): Token[] {
	let write = 0;
	for (let read = 0; read < tokens.length; write++) {
		const token = tokens[read] as Token;
		const next = tokens[read + 1];
		const phrase = next === undefined || next.breaks ? null : phraseAt(tokens, read, token.form.phrases?.get(next.key));
		if (phrase === null) {
			tokens[write] = token;
			read++;
			continue;
		}
		const last = tokens[read + phrase.rest.length] as Token;
		tokens[write] = tokenOf(phrase.form, token.start, last.end, token.breaks);
		read += phrase.rest.length + 1;
	}
	tokens.length = write;
	return tokens;
}

/** The first of `phrases`, which agree in their first two words, that stands at `from`. */
function phraseAt(tokens: readonly Token[], from: number, phrases: readonly Phrase[] | undefined): Phrase | null {
	if (phrases === undefined) return null;
	for (const phrase of phrases) {
		const { rest } = phrase;
		let index = 1;
		while (index < rest.length) {
			const next = tokens[from + 1 + index];
			if (next === undefined || next.key !== rest[index] || next.breaks) break;
			index++;
		}
		if (index === rest.length) return phrase;
	}
	return null;
}
