import { pattern } from '../vocabulary/pattern.ts';
import { PART_WORDS, type PartWord } from './part-words.ts';

const AROUND = pattern(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu);
const EMPHASIS = /[*_`~=]+|<\/?[a-z]{1,6}>/giu;
const JOINS = /\s*(?:\/|&|\+|、|，|,|\||·|→|->|\s[–—-]\s|[–—]|:|：)\s*|\s+(?:and|und|et|y|e|及|和|및|과|와)\s+/giu;
/** `Action 2`, `#1 Situation`, `1. Task`, `Result (1)`. */
const NUMBER = pattern(/^(?:#?\d{1,2}|[①-⑳]|[a-h]\)|[a-h]\.(?= )|[ivx]{1,3}[.)])[.):]?\s*|\s*#?\d{1,2}$/gu);
/** `1.2 Situation`, `Step 1 – Situation`, `一、情境` */
const ORDER = /^(?:(?:part|step|section)\s*#?\d{1,2}\s*[.):：、–—-]?|\d{1,2}(?:\.\d{1,2})+[.)]?|[一二三四五六七八九十]{1,2}[、.．])\s*/iu;
const LEAD = pattern(/^(?:star\s*[:–—-]?\s*|the |my |our |key |brief |specific |final |main |overall |what (?:was|were|is|are) (?:the |my |our )?|describe (?:the |your )?|我的|나의 |내 )/iu);
const HINT = /\([^()]*\)|（[^（）]*）|\[[^[\]]*\]/gu;

/** The parts a label names, in the order written; null where its words name anything else. */
export function partLabel(words: string): readonly PartWord[] | null {
	if (words.length > 60) return null;
	const plain = words.replace(EMPHASIS, '').trim().replace(ORDER, '');
	const hints: string[] = [];
	const outside = plain.replace(HINT, (hint) => {
		hints.push(hint.slice(1, -1));
		return ' ';
	});
	const found: PartWord[] = [];
	for (const piece of outside.trim() === '' ? hints : pieces(outside)) {
		const word = lookUp(piece);
		if (word === null) return null;
		add(found, word);
	}
	// `S (Situation)` says it twice; `Situation (20 s)` says how long
	if (outside.trim() !== '') {
		for (const hint of hints) {
			const words = pieces(hint).map(lookUp);
			if (words.every((word) => word !== null && !word.letter)) for (const word of words) add(found, word as PartWord);
		}
	}
	return found.length === 0 || found.length > 3 ? null : found;
}

function pieces(words: string): string[] {
	return words.split(JOINS).map((piece) => piece.replace(AROUND.for(piece), '')).filter((piece) => piece !== '').flatMap(joined);
}

/** `结果与反思` has no space at the word that joins. */
function joined(piece: string): string[] {
	const at = /^.{2,}[与和及與].{2,}$/u.test(piece) ? piece.search(/[与和及與]/u) : -1;
	return at < 0 ? [piece] : [piece.slice(0, at), piece.slice(at + 1)];
}

function add(found: PartWord[], word: PartWord): void {
	const same = found.findIndex(({ part, letter }) => part === word.part || (letter && !word.letter && PAIRED.get(part)?.includes(word.part)));
	if (same < 0) found.push(word);
	else if ((found[same] as PartWord).letter) found[same] = word;
}

/** `O – Outcome`, `C – Challenge`: the letter means whatever its word does. */
const PAIRED = new Map<string, readonly string[]>([['task', ['result', 'situation']], ['situation', ['task']], ['result', ['reflection']]]);

/** Latin letters without their marks. */
export function plainLetters(words: string): string {
	return /[\u00c0-\u024f]/u.test(words) ? words.normalize('NFD').replace(/[\u0300-\u036f]/gu, '').replaceAll('ß', 'ss').replaceAll('ł', 'l') : words;
}

function lookUp(piece: string): PartWord | null {
	let words = plainLetters(piece.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' '));
	for (let tries = 0; tries < 3; tries++) {
		const word = PART_WORDS.get(words) ?? (/\(s\)$/u.test(words) ? PART_WORDS.get(words.slice(0, -3)) : undefined);
		if (word) return word;
		const next = tries === 0 ? words.replace(NUMBER.for(words), '').trim() : words.replace(LEAD.for(words), '').trim();
		if (next === words && tries > 0) return null;
		words = next;
	}
	return null;
}
