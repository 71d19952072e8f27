import { pattern } from '../vocabulary/pattern.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';

const PLACEHOLDER = pattern(/^\s*n\/a(?![\p{L}\p{N}])|^\s*na\.?\s*$|^[\s\-–—_*.…:/\\~]*$|^[\s*_]*(?:\[[^\][]*\](?!\()|<[^<>]*>|\{\{[^{}]*\}\}|\([^()]*(?:here|fill|describe|add|write)[^()]*\))[\s.*_]*$/iu);
const ONLY_LINK = pattern(/^[\s!*_]*\[\[[^\]]*\]\][\s.*_]*$|^\s*!?\[[^\]]*\]\([^)]*\)\s*$|^\s*https?:\/\/\S+\s*$|^(?:\s*#[\p{L}\p{N}_/-]+)+\s*$/u);
const ITALIC_PROMPT = /^_[^_]+_$|^\*[^*]+(?:\?|…|\.\.\.|here)\*$/u;

/** How all of these begin: with a sign, as `n/a`, as a link. */
const WITHOUT_WORDS = /^(?:$|[^a-z]|n\/|na|http)/iu;

/** Whether a line says nothing: a placeholder, `n/a`, `nothing significant`, a bare link or tag. */
export function isNothing(source: string, tokens: readonly Token[]): boolean {
	if (WITHOUT_WORDS.test(source) && (PLACEHOLDER.test(source) || ONLY_LINK.test(source) || ITALIC_PROMPT.test(source.trim()))) return true;
	if (tokens.length === 0) return true;
	const first = tokens[0]?.word?.marks ?? 0;
	if (!(first & Mark.nothing)) return false;
	// `Nothing much, it was a screen.`
	const pause = tokens.findIndex(({ breaks }, index) => index > 0 && breaks);
	if ((pause > 1 || (tokens[0]?.key.startsWith('nothing') ?? false)) && pause > 0 && pause <= 3 && tokens.slice(1, pause).every(({ key }) => FILLERS.has(key)) && tokens.slice(pause).every(({ word }) => !word || word.judge === 0) && tokens.length - pause <= 8) return true;
	if (tokens.length > 6) return false;
	if (MISSING.test(tokens[1]?.key ?? '') && tokens.length > 2) return false; // `nothing on the pilot`
	if (tokens.length <= 4 && tokens[0]?.key.startsWith('nothing') && tokens.every(({ word }) => !word || word.judge <= 0)) return true;
	return tokens.every(({ word, key }, index) => index === 0 || (word !== null && (word.marks & (Mark.nothing | Mark.function | Mark.neutral) || word.marks & Mark.hedge)) || FILLERS.has(key));
}

const MISSING = /^(?:on|about|for)$/u;
const FILLERS = new Set(['much', 'special', 'particular', 'specific', 'big', 'significant', 'else', 'serious', 'yet', 'here', 'say', 'add', 'note', 'honestly', 'i', 'think', 'to', 'comes', 'mind', 'come', 'stands', 'stood', 'out', 'in', 'this', 'answer', 'part', 'section', 'really', 'notable', 'remarkable', 'report', 'applicable', 'speak', 'of', 'sorry']);
