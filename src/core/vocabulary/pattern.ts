/**
 * A regular expression over any script that is looked for in a plainer form of the same where the text has nothing but
 * Latin letters without accents, or no letters but those of the languages that are read: there the classes of Unicode
 * find the same. They cost several times as much, and so much machine code that V8 stops optimizing regular expressions.
 */
export interface Pattern {
	test(text: string): boolean;
	exec(text: string): RegExpExecArray | null;
	/** The form that suits a text, for what takes regular expressions only; `lastIndex` is its own. */
	for(text: string): RegExp;
}

/** Anything but signs and the letters and digits of ASCII. The signs are those that notes are full of. */
const FOREIGN = /[^\s!-~£·€‐-‧←-⇿■-❵]/;
/** Anything but what `FAMILIAR` tells apart. */
const RARE = /[^\s\ufe0f\u20e3!-ÿ\u200b-\u200f‐-‧‰-⁞₠-⃀←-⏿①-⒛─-❵⬀-⯿、-〃〈-】ぁ-ゖァ-ヺー一-鿿가-힣！-／：-＠［-｀｛-･\u{1f000}-\u{1f0ff}\u{1f110}-\u{1f1ff}\u{1f201}-\u{1fbef}]/u;

let seen = '';
let form: 0 | 1 | 2 = 0;

/** Which form suits: 0 the plain one, 1 the familiar one, 2 the full one. One text is mostly asked about by many patterns in turn. */
function formFor(text: string): 0 | 1 | 2 {
	if (text !== seen) {
		seen = text;
		form = !FOREIGN.test(text) ? 0 : !RARE.test(text) ? 1 : 2;
	}
	return form;
}

/** Puts the plainer forms beside a regular expression with the flag `u`; one that has none is used as it is. */
export function pattern(full: RegExp): Pattern {
	const source = sourceIn(PLAIN, full.source);
	if (source === null) return { test: (text) => full.test(text), exec: (text) => full.exec(text), for: () => full };
	const plain = new RegExp(source, full.flags.replace('u', ''));
	let familiar: RegExp | null = null;
	const suiting = (text: string): RegExp => {
		const suits = formFor(text);
		return suits === 0 ? plain : suits === 2 ? full : (familiar ??= new RegExp(sourceIn(full.ignoreCase ? FAMILIAR_CASELESS : FAMILIAR, full.source) as string, full.flags));
	};
	return { test: (text) => suiting(text).test(text), exec: (text) => suiting(text).exec(text), for: suiting };
}

type Classes = Readonly<Record<string, string>>;

/** What of ASCII a class of Unicode holds; the case of letters is left to the flags. */
const PLAIN: Classes = { 'L': 'a-zA-Z', 'Lu': 'A-Z', 'Ll': 'a-z', 'N': '0-9', 'M': '', 'Script=Han': '', 'Script=Hangul': '', 'Script=Hiragana': '', 'Script=Katakana': '' };
/** What it holds of the signs that are not rare. */
const FAMILIAR: Classes = {
	'L': 'a-zA-ZªµºÀ-ÖØ-öø-ÿぁ-ゖァ-ヺー一-鿿가-힣', 'Lu': 'A-ZÀ-ÖØ-Þ', 'Ll': 'a-zµß-öø-ÿ', 'N': '0-9²³¹¼-¾①-⒛', 'M': '\\ufe0f\\u20e3',
	'Script=Han': '一-鿿', 'Script=Hangul': '가-힣', 'Script=Hiragana': 'ぁ-ゖ', 'Script=Katakana': 'ァ-ヺ',
};
const CASED = 'a-zA-ZµÀ-ÖØ-öø-ÿ';
const FAMILIAR_CASELESS: Classes = { ...FAMILIAR, Lu: CASED, Ll: CASED };

/** Null where something stands in it that has no plain form. */
function sourceIn(classes: Classes, source: string): string | null {
	let result = '';
	let inside = false;
	for (let at = 0; at < source.length; at++) {
		const c = source[at] as string;
		if (c === '[') inside = true;
		else if (c === ']') inside = false;
		if (c !== '\\') {
			result += c;
			continue;
		}
		const next = source[at + 1] as string;
		if (next === 'P' || (next === 'u' && source[at + 2] === '{')) return null;
		if (next !== 'p') {
			result += c + next;
			at++;
			continue;
		}
		const stop = source.indexOf('}', at);
		const letters = classes[source.slice(at + 3, stop)];
		if (letters === undefined) return null;
		result += inside ? letters : `[${letters}]`;
		at = stop;
	}
	return result;
}
