import { plainWord, stemOf } from '../competency/words.ts';
import { HAN_FRAMES, KOREAN_FRAMES, KOREAN_STOP_WORDS, STOP_WORDS, WEAK_WORDS } from './match-stop-words.ts';

/** A word as it is looked for, and its place in the text it was cut from. */
export interface Word {
	readonly term: string;
	readonly start: number;
	readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const PIECE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|\p{Script=Hangul}+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
/** Forms of the verbs that make a deed of a noun: 설득했던, 조율한, 개선되었습니다. */
const DEED = /(?:하(?:고|는|던|며|면|면서|지|여|기|려고|게|자|다|거나|도록|신|시는|셨.*|였.*)?|한|한다|할|함|했.*|해|해서|해요|해야|해도|합니다|합니까|되(?:고|는|던|며|면|지|어|었.*)?|된|될|됨|됐.*|돼|됩니다)$/u;
const PARTICLE = /(?:으로서|으로써|으로는|에서는|에서의|에서도|에게서|이라는|이라고|이었던|이었습니다|라는|라고|까지|부터|에게|한테|에서|으로|처럼|보다|마다|조차|만큼|이나|들의|들을|들이|들은|들과|들에게|들|은|는|이|가|을|를|의|에|와|과|도|로|만|께|나)$/u;
const SHORT_PARTICLE = /(?:에서|에게|은|는|을|를|의|에|과|와|이|도)$/u;
const KOREAN_REQUEST = /^(?:들려|말씀|알려|설명해|이야기해|얘기해|소개해).+$/u;
const CACHE_LIMIT = 50_000;

const stems = new Map<string, string>();

/** The stem of a word in a script with letters, the word without particle in Korean. */
function termOf(written: string): string {
	const known = stems.get(written);
	if (known !== undefined) return known;
	if (stems.size >= CACHE_LIMIT) stems.clear();
	const term = HANGUL.test(written) ? withoutParticle(written) : stemOf(plainWord(written));
	stems.set(written, term);
	return term;
}

/** The noun of a Korean word: at least two syllables stay, or one before a particle that cannot be part of a noun that short. */
function withoutParticle(word: string): string {
	for (const ending of [DEED, PARTICLE]) {
		const bare = word.replace(ending, '');
		if (bare.length >= 2 && bare.length < word.length) return bare;
	}
	return word.length === 2 ? word.replace(SHORT_PARTICLE, '') || word : word;
}

/** All words of a text in their order, stop words included; Han and kana as pairs of characters. */
export function wordsOf(text: string): readonly Word[] {
	const found: Word[] = [];
	for (const match of text.matchAll(WORD)) {
		const written = match[0];
		if (!EAST_ASIAN.test(written)) {
			found.push({ term: termOf(written), start: match.index, end: match.index + written.length });
			continue;
		}
		for (const piece of written.matchAll(PIECE)) addPiece(found, piece[0], match.index + piece.index);
	}
	return found;
}

function addPiece(found: Word[], piece: string, start: number): void {
	if (!EAST_ASIAN.test(piece) || HANGUL.test(piece)) {
		const term = termOf(piece);
		found.push({ term, start, end: start + piece.length });
		return;
	}
	const characters = [...piece];
	if (characters.length === 1) found.push({ term: piece, start, end: start + piece.length });
	let at = start;
	for (let index = 0; index + 1 < characters.length; index++) {
		const pair = (characters[index] as string) + (characters[index + 1] as string);
		found.push({ term: pair, start: at, end: at + pair.length });
		at += (characters[index] as string).length;
	}
}

const english = (words: string): readonly string[] => words.split(/\s+/u).map((word) => stemOf(word));
const STOPS = new Set([...english(STOP_WORDS), ...KOREAN_STOP_WORDS.split(/\s+/u).flatMap((word) => [word, withoutParticle(word)])]);
const WEAK = new Set(english(WEAK_WORDS));

/** It frames a question or holds a sentence together. Bare numbers of one or two digits say nothing either. */
export function isStopWord(term: string): boolean {
	return STOPS.has(term) || KOREAN_REQUEST.test(term) || /^\p{N}{1,2}$/u.test(term) || (term.length === 1 && !EAST_ASIAN.test(term));
}

export function isWeakWord(term: string): boolean {
	return WEAK.has(term);
}

/** The question with blanks where Chinese only frames it; every other character keeps its place. */
export function withoutFrames(question: string): string {
	return withoutRequests(question).replace(HAN_FRAMES, (frame) => ' '.repeat(frame.length));
}

/** The question with blanks where Korean asks to be told. */
export function withoutRequests(question: string): string {
	return question.replace(KOREAN_FRAMES, (frame) => ' '.repeat(frame.length));
}

/** Some of it is written in a script without spaces, or in Hangul. */
export function isEastAsian(text: string): boolean {
	return EAST_ASIAN.test(text);
}
