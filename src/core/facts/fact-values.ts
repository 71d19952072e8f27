import { STAGES, type Stage } from '../debrief/debrief.ts';
import { pattern } from '../vocabulary/pattern.ts';
import { findRole } from './role.ts';
import { findRound } from './round.ts';
import { findStage } from './stage.ts';

/** A value read from a stated text; offsets into that text. */
export interface Value<T extends string = string> {
	readonly value: T;
	readonly start: number;
	readonly end: number;
	readonly guessed: boolean;
}

const UNKNOWN = pattern(/^(?:tbd|tba|n\/a|\?+|-|–|none|unknown|\.{2,}|…|_+|\[.*\]|\{\{.*|<.*|xxx+)$/iu);

/** A name without link signs and what stands in brackets behind it. */
export function nameOf(value: string): Value | null {
	const link = /\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\|([^\]]*))?\]\]/u.exec(value);
	if (link) {
		const name = (link[2] ?? (link[1] as string).split('/').pop() ?? '').trim();
		const start = link.index + link[0].lastIndexOf(name);
		return name ? { value: name, start, end: start + name.length, guessed: false } : null;
	}
	const plain = (/^[^(（;|<]+/u.exec(value.replace(/\*\*|__|`/gu, ''))?.[0] ?? '').replace(/(?:,| [–—-]+) .*$/u, '').trim();
	if (!plain || UNKNOWN.test(value.trim()) || UNKNOWN.test(plain) || plain.split(/\s+/u).length > 7) return null;
	const start = value.indexOf(plain);
	return start < 0 ? { value: plain, start: 0, end: value.length, guessed: false } : { value: plain, start, end: start + plain.length, guessed: false };
}

export function roleOf(value: string): Value | null {
	const name = nameOf(value);
	if (!name) return null;
	const at = / (?:at|@) /u.exec(name.value);
	return at && findRole(name.value.slice(0, at.index)) ? { ...name, value: name.value.slice(0, at.index), end: name.start + at.index } : name;
}

/** A company from `Where: Acme, Utrecht`; a place of work or a tool for calls is none. */
export function companyOf(value: string): Value | null {
	const name = nameOf(value);
	// a sentence describes the company
	if (/[，。]/u.test(value) && /[\u4e00-\u9fff]/u.test(value)) return null;
	return name && !/^\d+(?:[:./-]\d+)*(?:[ \t,]|$|(?:am|pm|h)(?!\p{L}))|(?:^|\s)(?:floor|room|desk|street|road|lane|building|reception|station|platform)(?:\s|,|$)/iu.test(name.value) && !/^(?:zoom|teams|google meet|meet|skype|phone|video|online|remote|virtual|at home|home|their office|office|onsite|on-site|cafe|café|hybrid)(?:\s|$)/iu.test(name.value) ? name : null;
}

export function roundOf(value: string): Value | null {
	const bare = value.trim();
	const number = /^#?(\d{1,2}[a-c]?)(?:st|nd|rd|th)?(?![\p{L}\d/.-])/u.exec(bare);
	if (number) {
		const start = value.indexOf(number[1] as string);
		return { value: number[1] as string, start, end: start + (number[1] as string).length, guessed: false };
	}
	const found = findRound(bare);
	if (found && !/^finals?$/iu.test(bare)) return { value: found.value, start: found.start, end: found.end, guessed: false };
	const name = nameOf(bare);
	return name && name.value.split(/\s+/u).length <= 4 ? name : null;
}

export function stageOf(value: string): Value<Stage> | null {
	const key = value.trim().toLowerCase().replace(/[\s_]+/gu, '-');
	const exact = STAGES.find((stage) => stage === key);
	if (exact) return { value: exact, start: 0, end: value.length, guessed: false };
	const found = findStage(value);
	return found ? { ...found, guessed: false } : null;
}

export function looksLikePeople(value: string): boolean {
	return (/\p{Lu}|\p{Lo}|^\[\[/u.test(value) || SMALL.test(value)) && value.length < 160 && !/[?!？]|[“”"]/u.test(value.replace(/[(（][^)）]*[)）]/gu, ''));
}

/** `sam, lee + ana`: hurried hands write names small. */
const SMALL = pattern(/^\p{Ll}{2,12}(?:(?:,| and| &| \+|\/) ?\p{Ll}{2,12})*$/u);

/** The names in `Priya (EM), Sam and [[Lee]]`. */
export function splitNames(line: string): { text: string; start: number }[] {
	const value = /^.*?[\p{L})]{3,}(?=\. \p{Lu}|$)/u.exec(line)?.[0] ?? line;
	const names: { text: string; start: number }[] = [];
	const small = SMALL.test(value.trim());
	const plain = value.replace(/[(（][^)）]*[)）]?|\[\[(?:[^\]|]*\|)?|\]\]/gu, (match) => ' '.repeat(match.length));
	for (const match of plain.replace(/(?:그리고|와|및) (?=\S)/gu, (join) => ' '.repeat(join.length)).matchAll(/[^,;&/+、，|•]+/gu)) {
		for (const part of match[0].matchAll(/(?:(?!\s+(?:and|und|et|y)\s+).)+/giu)) {
			const words = part[0].replace(/^\s*(?:and|und|et|y)\s+/iu, '');
			const clean = (/^[^\-–—:.]+(?:\.(?=\s?\p{Lu}|$)[^\-–—:.]*)?(?:-\p{Lu}\p{L}+)?/u.exec(words.trim())?.[0] ?? '').replace(/^(?:my|the) .*/iu, '').trim();
			const name = /\.$/u.test(clean) && clean.length > 12 ? clean.slice(0, -1) : clean;
			if ((!small && !/^(?:\p{Lu}|\p{Lo})/u.test(name)) || name.split(/\s+/u).length > 4 || /\s\p{Ll}{4,}/u.test(name) || NOT_NAMES.test(name) || (names.length > 0 && /[\u4e00-\u9fff]{3,}(?:人|快|慢|好|年|话|長|长)$/u.test(name)) || /[한두세]? ?(?:분|명)$|^[一二两三几]?[位个名]/u.test(name)) continue;
			const start = value.indexOf(name, match.index);
			if (start >= 0) names.push({ text: name, start });
		}
	}
	return names;
}

const NOT_NAMES = pattern(/^(?:EM|PM|HM|CTO|VP|CEO|CPO|HR|TBD|N\/A|Zoom|Teams|Senior|Staff|Head|Director|Hiring|Recruiter|Unknown|Phone|Video|Google|Panel|Three|Two|Four|The|Someone|Somebody|Both|Skype|None|GC|Team|One)(?![\p{L}])|\d|^(?:none|unknown|hr|recruiter|manager|panel|team|tbd|someone|zoom|phone|video|two|three|both|unsure|forgot|them|a|an|the|my|their)(?![\p{L}])/u);
