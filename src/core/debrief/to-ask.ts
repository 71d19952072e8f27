import { pattern, type Pattern } from '../vocabulary/pattern.ts';

/** Where a question that the candidate means to ask stands; offsets into the text looked at. */
interface Place {
	readonly start: number;
	readonly end: number;
}

const WORD = '(?![\\p{L}\\p{N}])';
const ASKS = `(?:who|what|whats|when|where|why|which|how|whether|if|is|are|do|does|did|can|could|would|will|has|have|any)${WORD}`;
/** `To ask if there is a next one: …`, `Ask at the paid day: …`, `my own questions were …`, `for Bram: …`, `want to ask her …`. */
const LEADS: readonly (readonly [lead: Pattern, needsMark: boolean])[] = [
	[/(?:^|[.!?;][ \t]+)[*_ \t]*(?:(?:things |stuff |still |next time )?to ask|ask|(?:my|own|my own|open) (?:questions?|qs)(?: for [^:.\n]{2,30})?|(?:questions?|qs|q) for [^:.\n]{2,30})(?![\p{L}])[^:.?!\n]{0,50}:[*_]*[ \t]*/iu, false],
	[/(?:^|[.!?;][ \t]+)[*_ \t]*for (?:\p{L}[^:.?!\n]{1,50})?(?![\p{L}])[ \t]*:[*_]*[ \t]*/iu, true],
	[/(?:my (?:own )?(?:questions?|qs)(?: (?:to|for) \p{L}+)? (?:was|were|are|is):?|(?:want(?:ed)?|need|have|like|meant|forgot|remember|would love|going) to ask(?: (?:them|him|her|about|\p{Lu}\p{Ll}+))?:?|(?:^|[.;][ \t]+)(?:if [^,.;\n]{2,30},[ \t]+)?(?:(?:so|and|then|also|must|should|i['’]ll|i will|i should) )?ask(?: (?:them|him|her|(?:the )?(?!who|what|when|where|why|which|how|whether|if)[\p{L}.]+(?: \p{Lu}\p{Ll}+)?))?:?)[ \t]+(?=\S)/iu, false],
	[/(?:记得问|要问|想问|还想问|下次问|记得问他们|如果再见面要问)[^：:，。\n]{0,10}[：:]?[ \t]*/u, false],
].map(([lead, needsMark]) => [pattern(lead as RegExp), needsMark as boolean] as const);
const HINT = pattern(/ask|question|qs|for[ \t]|问/iu);
const BEGINS = pattern(new RegExp(`^["“]?${ASKS}`, 'iu'));
const TELLING = pattern(/^(?:if|when|how|what) (?:to|not to)(?![\p{L}])/iu);

/** The questions that a line says are to be asked, or were the candidate's own. */
export function toAskIn(source: string): Place[] {
	if (!HINT.test(source)) return [];
	for (const [lead, needsMark] of LEADS) {
		const match = lead.exec(source);
		if (!match) continue;
		const from = match.index + match[0].length;
		const unspaced = /[\u4e00-\u9fff]/u.test(match[0]);
		const found: Place[] = [];
		let at = from;
		while (at < source.length && found.length < 5) {
			const rest = source.slice(at);
			if (!unspaced && (!BEGINS.test(rest) || TELLING.test(rest))) break;
			const stop = /[?？](?=\s|$|[)"”])|[.!;。；](?=\s|$)|[\s,]+(?:and|&)[ \t]+(?=(?:who|what|when|where|why|which|how|whether|is|are|do|does|did)(?![\p{L}]))|[ \t]+[/|][ \t]+|[ \t]+\(|$/iu.exec(rest) as RegExpExecArray;
			const end = at + stop.index + (/^[?？]/u.test(stop[0]) ? 1 : 0);
			if (needsMark && !/[?？]$/u.test(source.slice(at, end))) break;
			if (end - at > 5 || (unspaced && end - at > 2)) found.push({ start: at, end });
			const joined = /^(?:[?？][ \t]+(?:(?:and|&|\/|\|)[ \t]+)?|[\s,]+(?:and|&)[ \t]+|[ \t]+[/|][ \t]+)/iu.exec(source.slice(at + stop.index));
			if (!joined) break;
			at += stop.index + joined[0].length;
		}
		if (found.length > 0) return found;
	}
	return [];
}
