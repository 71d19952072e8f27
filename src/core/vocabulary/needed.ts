/**
 * What a text must hold for a regular expression to find anything in it: a few strings, one of which stands in every match.
 * They are read off the expression itself, so that they are right whatever a rule says.
 *
 * Strings are written in signs (`signOf`): capitals are small, digits are one sign, spaces are one sign, letters beyond
 * ASCII are one sign, and `EDGE` stands wherever a letter and something else meet, and at both ends of a text.
 */

export const EDGE = '\u0001';
const DIGIT = '0';
/** Any letter beyond ASCII. */
const LETTER = '\u0002';

/** The sign of a UTF-16 code unit. */
export function signOf(code: number): string {
	const char = String.fromCharCode(code);
	if (code < 0x80) {
		if (code >= 48 && code <= 57) return DIGIT;
		return /\s/u.test(char) ? ' ' : char.toLowerCase();
	}
	// the long s and the sign of Kelvin are s and k to a regular expression without regard to case
	if (code === 0x17f) return 's';
	if (code === 0x212a) return 'k';
	if (/\p{L}/u.test(char)) return LETTER;
	return /\s/u.test(char) ? ' ' : char.toLowerCase();
}

function isHighSurrogate(code: number): boolean {
	return code >= 0xd800 && code <= 0xdbff;
}

export function isLetterSign(sign: string): boolean {
	return sign === LETTER || (sign >= 'a' && sign <= 'z');
}

/** What stands at one place of a regular expression. */
type Part =
	/** One character: its signs, or null where they are too many to name. `letterless`: none of them is a letter. */
	| { readonly kind: 'one'; readonly signs: readonly string[] | null; readonly letterless: boolean }
	| { readonly kind: 'either' | 'ahead'; readonly ways: readonly (readonly Part[])[] }
	| { readonly kind: 'repeated'; readonly part: Part; readonly least: number; readonly several: boolean }
	/** An end of the text, or no letter may follow. */
	| { readonly kind: 'edge' }
	/** Something may not follow: says nothing of what does. */
	| { readonly kind: 'not' }
	| { readonly kind: 'never' };

/** More ends than these are not told apart. */
const MOST_ENDS = 600;
const MOST_SIGNS = 12;
/** Strings are cut behind so many signs: what they tell apart is told by then. */
const LONGEST = 5;

/** One of these stands in every match; null where hardly a text is without one. Empty: it finds nothing ever. */
export function needed({ source }: RegExp): string[] | null {
	const way = follow([{ kind: 'either', ways: new Parser(source).ways() }], ['']);
	const best = rarest([...way.found, way.ends]);
	return chanceOf(best) > COMMON ? null : [...new Set(best.map((text) => text.slice(0, LONGEST)))];
}

/** Strings that are likelier than this at one place of a text are of no use. */
const COMMON = 0.05;

function chanceOf(strings: readonly string[]): number {
	let sum = 0;
	for (const text of strings) {
		let chance = 1;
		for (const sign of text.slice(0, LONGEST)) chance *= sign === EDGE ? 0.4 : sign === ' ' ? 0.2 : isLetterSign(sign) ? 0.07 : sign < '\u0080' ? 0.01 : 0.002;
		sum += chance;
	}
	return sum;
}

function rarest(sets: readonly (readonly string[])[]): readonly string[] {
	return sets.reduce((best, set) => (chanceOf(set) < chanceOf(best) ? set : best));
}

/** `ends`: what a match has read when it comes so far, each as far back as it is known. `found`: sets, one of each is read. */
interface Way {
	readonly ends: readonly string[];
	readonly found: readonly (readonly string[])[];
}

function follow(parts: readonly Part[], before: readonly string[]): Way {
	let ends = before;
	const found: (readonly string[])[] = [];
	for (const [index, part] of parts.entries()) {
		switch (part.kind) {
			case 'never':
				return { ends: [], found: [[]] };
			case 'edge':
				ends = closed(ends);
				break;
			case 'not':
				break;
			case 'one':
				if (part.signs !== null && part.signs.length <= (part.letterless ? 3 : MOST_SIGNS) && part.signs.length * ends.length <= MOST_ENDS) {
					const { signs } = part;
					ends = ends.flatMap((end) => signs.map((sign) => join(end, sign)));
				} else {
					found.push(part.letterless ? closed(ends) : ends);
					if (part.signs !== null) found.push(part.signs);
					ends = [part.letterless ? EDGE : ''];
				}
				break;
			case 'either':
			case 'ahead': {
				const next = parts[index + 1];
				const closes = next?.kind === 'edge' || (next?.kind === 'one' && next.letterless);
				const ways = part.ways.map((way) => follow(way, ends));
				found.push(ways.flatMap((way) => rarest([...way.found, closes ? closed(way.ends) : way.ends])));
				if (part.kind === 'either') ends = limited([...new Set(ways.flatMap((way) => way.ends))]);
				break;
			}
			case 'repeated': {
				const once = follow([part.part], ends);
				if (part.least > 0) found.push(...once.found);
				const again = part.several ? follow([part.part], ['']).ends : [];
				ends = limited([...new Set([...(part.least > 0 ? [] : ends), ...once.ends, ...again])]);
				break;
			}
		}
	}
	return { ends, found };
}

function limited(ends: readonly string[]): readonly string[] {
	return ends.length > MOST_ENDS ? [''] : ends;
}

function closed(ends: readonly string[]): readonly string[] {
	return ends.map((end) => (end === '' ? EDGE : isLetterSign(end.at(-1) as string) ? end + EDGE : end));
}

function join(end: string, sign: string): string {
	const last = end.at(-1);
	if (last === undefined) return sign;
	// an edge by itself is one only if a letter comes
	if (last === EDGE) return end === EDGE && !isLetterSign(sign) ? sign : end + sign;
	return isLetterSign(last) === isLetterSign(sign) ? end + sign : end + EDGE + sign;
}

/** As much of the syntax of regular expressions as is needed to tell parts apart; what it does not know may be anything. */
class Parser {
	private at = 0;
	private readonly source: string;

	constructor(source: string) {
		this.source = source;
	}

	ways(): Part[][] {
		const ways: Part[][] = [[]];
		while (this.at < this.source.length && this.source[this.at] !== ')') {
			if (this.source[this.at] === '|') {
				this.at++;
				ways.push([]);
			} else ways[ways.length - 1]?.push(this.counted(this.part()));
		}
		return ways;
	}

	private part(): Part {
		const char = this.source[this.at++] as string;
		switch (char) {
			case '(': return this.group();
			case '[': return this.class();
			case '\\': return this.escaped();
			case '^':
			case '$': return { kind: 'edge' };
			case '.': return ANY;
			default:
				if (!isHighSurrogate(char.charCodeAt(0))) return one(char);
				this.at++;
				return ANY;
		}
	}

	private counted(part: Part): Part {
		const count = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/u.exec(this.source.slice(this.at, this.at + 12));
		if (!count) return part;
		this.at += count[0].length;
		const [, sign, least, comma, most] = count;
		if (sign) return { kind: 'repeated', part, least: sign === '+' ? 1 : 0, several: sign !== '?' };
		return { kind: 'repeated', part, least: Number(least), several: !(comma ? most === '1' : least === '1') };
	}

	private group(): Part {
		const head = /^\?(?:[:=!]|<[^>]*>)/u.exec(this.source.slice(this.at, this.at + 24))?.[0] ?? '';
		this.at += head.length;
		const ways = this.ways();
		this.at++;
		if (head === '?=') return { kind: 'ahead', ways };
		if (head === '?!') {
			const [[first] = []] = ways;
			if (ways.length === 1 && first === undefined) return { kind: 'never' };
			// one that forbids any letter is an edge, whatever else it forbids
			return ways.some((way) => way.length === 1 && way[0] === EVERY_LETTER) ? { kind: 'edge' } : { kind: 'not' };
		}
		return { kind: 'either', ways };
	}

	private escaped(): Part {
		const char = this.source[this.at++] as string;
		if (char === 's') return one(' ');
		if (char === 'd') return one(DIGIT);
		if (char === 't' || char === 'n' || char === 'r' || char === 'f' || char === 'v') return one(' ');
		if (char === 'u' && this.source[this.at] !== '{') {
			this.at += 4;
			return one(String.fromCharCode(Number.parseInt(this.source.slice(this.at - 4, this.at), 16)));
		}
		if (char === 'p' || char === 'P' || char === 'u') {
			const stop = this.source.indexOf('}', this.at) + 1;
			const name = this.source.slice(this.at, stop);
			this.at = stop;
			return char !== 'p' ? ANY : name === '{L}' ? EVERY_LETTER : /^\{[NPSZ][a-z]?\}$/u.test(name) ? LETTERLESS : ANY;
		}
		return /[\p{L}\p{N}]/u.test(char) ? ANY : one(char);
	}

	private class(): Part {
		const negated = this.source[this.at] === '^';
		if (negated) this.at++;
		const members: Part[] = [];
		while (this.source[this.at] !== ']') {
			const from = this.at;
			const member = this.member();
			if (this.source[this.at] !== '-' || this.source[this.at + 1] === ']') {
				members.push(member);
				continue;
			}
			const second = this.at++ + 1;
			this.member();
			members.push(range(this.codeAt(from), this.codeAt(second)));
		}
		this.at++;
		if (negated) return members.includes(EVERY_LETTER) ? LETTERLESS : ANY;
		// letters and more besides: forbidding it forbids every letter
		if (members.includes(EVERY_LETTER)) return EVERY_LETTER;
		const signs = new Set<string>();
		let named = true;
		for (const member of members) {
			if (member.kind !== 'one' || member.signs === null) named = false;
			else for (const sign of member.signs) signs.add(sign);
		}
		return { kind: 'one', signs: named && signs.size <= MOST_SIGNS ? [...signs] : null, letterless: members.every((member) => member.kind === 'one' && member.letterless) };
	}

	/** One member of a class. */
	private member(): Part {
		const char = this.source[this.at++] as string;
		if (char === '\\') return this.escaped();
		if (!isHighSurrogate(char.charCodeAt(0))) return one(char);
		this.at++;
		return ANY;
	}

	/** The code of the character that a member of a class stands for. */
	private codeAt(from: number): number {
		if (this.source[from] !== '\\') return this.source.codePointAt(from) as number;
		const known = /^\\u\{?([\da-fA-F]{4,5})/u.exec(this.source.slice(from, from + 8));
		return known ? Number.parseInt((known[1] as string).slice(0, this.source[from + 2] === '{' ? 5 : 4), 16) : this.source.charCodeAt(from + 1);
	}
}

const ANY: Part = { kind: 'one', signs: null, letterless: false };
const LETTERLESS: Part = { kind: 'one', signs: null, letterless: true };
const EVERY_LETTER: Part = { kind: 'one', signs: null, letterless: false };

function one(char: string): Part {
	const sign = signOf(char.charCodeAt(0));
	return { kind: 'one', signs: [sign], letterless: !isLetterSign(sign) };
}

function range(first: number, last: number): Part {
	if (last - first > 128 || last > 0xffff) return ANY;
	const signs = new Set<string>();
	for (let code = first; code <= last; code++) signs.add(signOf(code));
	return { kind: 'one', signs: [...signs], letterless: ![...signs].some(isLetterSign) };
}
