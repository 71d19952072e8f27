import { pattern } from '../vocabulary/pattern.ts';
import type { Place } from './title-text.ts';
import { findRole, isPost } from './role.ts';
import { INSTITUTION, isGeneric, trimGeneric } from './title-text.ts';

const HONORIFIC = '(?:Doctor|Father|Hr|Frau|Herr|Dr|Ms|Mr|Mrs|Prof|Professor|Mme|Lady|Lord|Sir|M)\\.?[ \\t]+';
const NAME = `(?:${HONORIFIC}\\p{Lu}(?![\\p{L}])|(?:${HONORIFIC})?\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}]+)?(?:[ \\t]\\p{Lu}(?:[\\p{L}'’-]+|\\.))?)`;
const BRACKETS = '(?:[ \\t]*[(（][^)）]*[)）])?';
const LIST = `(?:${NAME}${BRACKETS}(?:[ \\t]*(?:,?[ \\t]and|&|\\+)[ \\t]*(?=\\p{Lu}))?)+`;
const WITH = pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:with|w\\/|w|met|by)[ \\t]+(${LIST}(?![\\p{L}]|[ \\t]+\\p{Lu}\\p{Ll})|\\p{Ll}{3,12}(?=[ \\t]*(?:$|[(),:|–—])))`, 'u'));
const WITH_CLOSE = pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])w\\/(${LIST})`, 'u'));
/** A name with the post its bearer holds: `Bea (CPO)`, `rosa (would be my boss)`. */
const POSTED = pattern(/(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}'’-]+(?:[ \t]\p{Lu}[\p{L}'’-]+)?|\p{Ll}{2,12})[ \t]*[(（](?:[^)）]*?[^\p{L})）])?(?:C[A-Z]O|EM|HM|VP|SVP|MD|founder|co-?founder|owner|director|head|boss|chief|hiring manager|recruiter|mgr|manager|lead|principal|president|team ?lead)(?![\p{L}])[^)）]*[)）]/u);
const NAMED_AFTER = pattern(new RegExp(`[,，–—-][ \\t]*(${NAME})[ \\t]*,[ \\t]*(?:the[ \\t]+)?(?:hiring manager|recruiter|head of [\\p{L} ]+|director of [\\p{L} ]+|VP [\\p{L} ]+|C[A-Z]O|team lead|founder|owner)(?![\\p{L}])`, 'u'));
const TITLED = pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])(${HONORIFIC}\\p{Lu}[\\p{L}'’]*(?:-\\p{Lu}\\p{L}+)?|(?:mr|mrs|ms|dr)\\.?[ \\t]\\p{Ll}{2,14})(?![\\p{L}])`, 'u'));
const IN_BRACKETS = pattern(new RegExp(`[(（](${LIST})[)）]`, 'u'));
/** Two names alone at the end: `round 2 of 2, Steve + Mo`. */
const PAIR = pattern(/[,|–—-][ \t]*(\p{Lu}\p{Ll}+[ \t]*(?:\+|and|&)[ \t]*\p{Lu}\p{Ll}+)[ \t]*$/u);

const WITH_POST = pattern(new RegExp(`(${NAME})[ \\t]*[(（]([^)）]{2,40})[)）]`, 'gu'));
const FROM = pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])(${NAME})[ \\t]+from[ \\t]+(?:the[ \\t]+)?(?:HR|hr|[Tt]alent|[Rr]ecruit\\p{L}*|[Pp]eople|[Pp]ersonnel|TA)(?![\\p{L}])`, 'u'));
const TITLE_HINT = pattern(/dr|m[rs]|mme|prof|lady|lord|sir|M\./iu);
const NOBODY = new Set('them him her the they their some two three four five six several everyone and all'.split(' '));

export interface TitlePeople {
	readonly sure: readonly Place[];
	/** Names that could as well be the company's. */
	readonly either: readonly Place[];
	/** What the rest of the title is read without: the names and what stands in brackets behind them. */
	readonly blanked: readonly Place[];
}

/** Names of people in a title; a post beside a name or a word such as `Dr` makes one sure. */
export function peopleIn(text: string): TitlePeople {
	const sure: Place[] = [];
	const either: Place[] = [];
	const blanked: Place[] = [];
	const free = (start: number): boolean => !blanked.some((place) => start >= place.start && start < place.end);
	const take = (match: RegExpExecArray | null, into: Place[], list: boolean): void => {
		if (!match?.[1]) return;
		const start = match.index + match[0].indexOf(match[1]);
		if (!free(start)) return;
		const names = list ? namesIn(match[1], start) : [{ start, end: start + match[1].length }];
		const people = names.filter((place) => {
			const name = text.slice(place.start, place.end);
			return !isGeneric(name) && !INSTITUTION.test(name) && !/^\p{Lu}{2,4}$/u.test(name) && !NOBODY.has(name.toLowerCase()) && !isGeneric(name.split(/\s+/u).pop() as string) && findRole(name) === null;
		});
		if (people.length === 0 || people.length < names.length) return;
		const posted = /[(（]/u.test(match[1]) || names.length > 1;
		(posted ? sure : into).push(...people);
		let from = start;
		for (const brackets of match[1].matchAll(/[(（]([^)）]*)[)）]/gu)) {
			// `Nadia (Lattice Foods)` keeps the company for the rest to read
			if (!/^\p{Lu}\p{Ll}/u.test(brackets[1] as string) || findRole(brackets[1] as string)) continue;
			blanked.push({ start: from, end: start + brackets.index });
			from = start + brackets.index + brackets[0].length;
		}
		blanked.push({ start: from, end: start + match[1].length });
	};
	if (/[(（]/u.test(text)) {
		const posted = POSTED.exec(text);
		if (posted?.[1] && !isEmployer(text, posted) && !isGeneric(posted[1]) && !INSTITUTION.test(posted[1])) {
			const start = posted.index + posted[0].indexOf(posted[1]);
			// only the last word of a longer run of small letters can be the name
			sure.push({ start, end: start + posted[1].length });
			blanked.push({ start, end: posted.index + posted[0].length });
		}
	}
	if (/[(（]/u.test(text)) {
		// `Lorcan (ops), Mei (HR)`: one name with brackets may be the company's, two are people
		const bracketed = [...text.matchAll(WITH_POST.for(text))].filter((match) => isPost(match[2] as string) && free(match.index) && !isGeneric(match[1] as string) && !INSTITUTION.test(` ${match[1] as string}`));
		if (bracketed.length > 1 || (bracketed.length === 1 && sure.length > 0)) for (const match of bracketed) {
			const start = match.index + match[0].indexOf(match[1] as string);
			sure.push({ start, end: start + (match[1] as string).length });
			blanked.push({ start, end: match.index + match[0].length });
		}
	}
	if (text.includes(' from ')) take(FROM.exec(text), sure, false);
	const named = /[,，]/u.test(text) ? NAMED_AFTER.exec(text) : null;
	if (named) {
		take(named, sure, false);
		const role = text.indexOf(',', named.index + 2);
		if (!/hiring manager|recruiter/u.test(named[0])) blanked.push({ start: role, end: named.index + named[0].length });
	}
	if (TITLE_HINT.test(text)) take(TITLED.exec(text), sure, false);
	if (/(?:^|[^\p{L}])(?:with|w|met|by)[ \t/]/u.test(text)) take(WITH.exec(text) ?? WITH_CLOSE.exec(text), either, true);
	if (/[+&]| and /u.test(text)) take(PAIR.exec(text), sure, true);
	if (/[(（]/u.test(text)) take(IN_BRACKETS.exec(text), either, true);
	return { sure, either, blanked };
}

/** `Meridian Relief (programme manager, Sahel) 4 September`: the only name there is, with a job behind it. */
function isEmployer(text: string, match: RegExpExecArray): boolean {
	const name = match[1] as string;
	const inside = match[0].slice(match[0].search(/[(（]/u) + 1);
	if (!/[ \t]/u.test(name) || /hiring|would|my |boss|team ?lead|interviewer|\p{L}+ of |[,，] ?(?:HR|talent)/iu.test(inside)) return false;
	return (findRole(inside)?.words ?? 0) > 1 && trimGeneric(text, 0, match.index) === null && trimGeneric(text, match.index + match[0].length, text.length) === null;
}

function namesIn(list: string, offset: number): Place[] {
	const names: Place[] = [];
	for (const match of list.replace(/[(（][^)）]*[)）]/gu, (brackets) => ' '.repeat(brackets.length)).matchAll(/[^+&,]+/gu)) {
		for (const part of match[0].matchAll(/(?:(?![ \t]and[ \t]).)+/gu)) {
			const lead = /^\s*(?:and\s+)?/u.exec(part[0])?.[0].length ?? 0;
			const name = part[0].slice(lead).trimEnd();
			const start = offset + match.index + part.index + lead;
			if (name) names.push({ start, end: start + name.length });
		}
	}
	return names;
}
