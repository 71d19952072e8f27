import { sentences } from '../markdown/sentences.ts';
import { spokenWords } from './balance.ts';
import { PARTS, type PartName, type Story } from './story.ts';

/** Thirty seconds and ninety, at 140 words a minute. */
export const CUT_WORDS = { short: 70, long: 210 } as const;
export type CutLength = keyof typeof CUT_WORDS;

/** One sentence of the user's own, without list sign and emphasis. */
export interface Piece {
	readonly part: PartName;
	readonly text: string;
	readonly words: number;
	/** ==Highlighted== or bold. */
	readonly marked: boolean;
}

export interface Cut {
	/** In the order in which the story tells them. */
	readonly pieces: readonly Piece[];
	readonly words: number;
}

const MARKED = /==[^=\n]+==|\*\*[^*\n]+\*\*|(?:^|[^\p{L}\p{N}_])__[^_\n]+__(?![\p{L}\p{N}])|<(?:mark|b|strong)>/iu;
const LIST_SIGN = /^[\s>]*(?:(?:[-*+•–]|\d{1,3}[.)])[ \t]+(?:\[.\][ \t]+)?)?/u;
/** What a listener has to hear first, and what can be left for a question. */
const BY_NEED: readonly PartName[] = ['result', 'action', 'situation', 'task', 'reflection'];

/** The sentences of a story, part by part. Parts told together give theirs once. */
export function piecesOf({ parts }: Pick<Story, 'parts'>): readonly Piece[] {
	const pieces: Piece[] = [];
	const starts = new Set<number>();
	for (const part of PARTS) {
		const quote = parts[part];
		if (!quote || starts.has(quote.start)) continue;
		starts.add(quote.start);
		for (const line of paragraphs(quote.text)) {
			for (const { start, end } of sentences(line, 0, line.length, 0)) {
				const written = line.slice(start, end);
				const text = withoutEmphasis(written);
				if (/[\p{L}\p{N}]/u.test(text)) pieces.push({ part, text, words: spokenWords(text), marked: MARKED.test(written) });
			}
		}
	}
	return pieces;
}

/**
 * The story in the user's own sentences, at most as long as said: of each part the marked ones, or else the first, and in the
 * long cut what else there is room for. Never without a sentence of the result; null where there is none, or none that is
 * short enough.
 */
export function cutOf(story: Pick<Story, 'parts'>, length: CutLength): Cut | null {
	const most = CUT_WORDS[length];
	const pieces = piecesOf(story);
	const chosen = new Set<Piece>();
	let words = 0;
	const take = (piece: Piece | undefined): boolean => {
		if (!piece || chosen.has(piece) || words + piece.words > most) return false;
		chosen.add(piece);
		words += piece.words;
		return true;
	};
	const results = pieces.filter(({ part }) => part === 'result' || (part !== 'reflection' && story.parts[part]?.start === story.parts.result?.start));
	for (const piece of [...results.filter(({ marked }) => marked), ...results]) if (take(piece)) break;
	if (chosen.size === 0) return null;
	for (const part of BY_NEED) for (const piece of pieces) if (piece.part === part && piece.marked) take(piece);
	for (const part of BY_NEED) {
		const own = pieces.filter((piece) => piece.part === part);
		if (!own.some((piece) => chosen.has(piece))) take(own[0]);
	}
	if (length === 'long') for (const part of BY_NEED) for (const piece of pieces) if (piece.part === part) take(piece);
	return { pieces: pieces.filter((piece) => chosen.has(piece)), words: Math.round(words) };
}

/** The lines of a text without list and quote signs; a line that goes on in the next is joined with it. */
function paragraphs(text: string): readonly string[] {
	const found: string[] = [];
	for (const line of text.split(/\r?\n/u)) {
		const sign = LIST_SIGN.exec(line)?.[0] ?? '';
		const words = line.slice(sign.length).trim();
		const last = found.length - 1;
		const goesOn = found.length > 0 && words !== '' && !/[-*+•–\d]/u.test(sign) && found[last] !== '';
		if (goesOn) found[last] = `${found[last] as string} ${words}`;
		else found.push(words);
	}
	return found.filter((words) => words !== '');
}

export function withoutEmphasis(text: string): string {
	return text.replace(/==([^=\n]+)==/gu, '$1').replace(/\*\*([^*\n]+)\*\*/gu, '$1').replace(/(^|[^\p{L}\p{N}_])__([^_\n]+)__(?![\p{L}\p{N}])/gu, '$1$2').replace(/<\/?(?:mark|b|strong)>/giu, '').replace(/==|\*\*/gu, '').trim();
}
