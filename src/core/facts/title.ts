import { findDate, type FoundDate } from './dates.ts';
import { findRole } from './role.ts';
import { findRound, type FoundRound } from './round.ts';
import { findStage, type FoundStage } from './stage.ts';

interface Place {
	readonly start: number;
	readonly end: number;
}

/** What a title, heading, file name or opening line says about an interview; offsets into it. */
export interface Title {
	readonly company: Place | null;
	readonly role: Place | null;
	readonly round: FoundRound | null;
	readonly stage: FoundStage | null;
	readonly date: FoundDate | null;
	readonly interviewers: readonly Place[];
	/** `interview`, `debrief`, `screen`, `call` or the like stands in it. */
	readonly interview: boolean;
}

const GENERIC = new Set(`interview interviews interviewing debrief debriefs notes note feedback reflection reflections review recap retro summary log my the a an of on and for with from to in about after thoughts raw full quick post mortem postmortem
chat call calls phone video zoom teams screen screening conversation meeting coffee round rounds stage part day loop session job role position application career raw transcript generated pasted copy untitled daily today yesterday
questions answers q&a prep preparation practice learnings lessons how it went what did go experience onsite final first second third company hiring recruiter hm manager tech technical update status vs gpt chatgpt claude otter fathom self assessment mock hr team intro
morning afternoon evening mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday est pst gmt utc am pm
passed rejected offer done pending failed open
面试 面試 复盘 笔记 记录 面经 总结 反思 면접 후기 회고 복기 기록 정리 메모`.split(/\s+/u));
const INTERVIEW = /(?:^|[^\p{L}])(?:interviews?|debriefs?|phone ?screen|screen(?:ing)?|onsite|recruiter|hiring manager|mock|superday|final round|call|면접|人事|audition|trial (?:shift|day))(?![\p{L}])|面试|面試|面经|면접|一面|二面|三面|终面/iu;
const SEPARATOR = /[ \t]+[-–—|:/·•~>»]+[ \t]*|[|:：·•,，()（）[\]【】<>»;；_]+|[ \t]*\/\/[ \t]*|[–—]+|[ \t]+(?:at|@|with|w\/|for|from|re|about|on|as|vs\.?)[ \t]+|@[ \t]*/giu;

export function parseTitle(text: string, dayFirst: boolean): Title {
	const round = findRound(text);
	const stage = findStage(text);
	const date = findDate(text, dayFirst);
	const blanked = blank(text, [round, date]);
	const role = findRole(blank(blanked, [stage]));
	const rest = blank(blanked, [stage, role]);
	const interview = INTERVIEW.test(text) || stage !== null;
	const interviewers = withPeople(text, rest);
	const company = companyIn(blank(rest, interviewers), text);
	return { company, role, round, stage, date, interviewers, interview };
}

/** The same text with these places as separators, so that offsets hold. */
function blank(text: string, places: readonly (Place | null)[]): string {
	let result = text;
	for (const place of places) {
		if (place) result = result.slice(0, place.start) + '|'.repeat(place.end - place.start) + result.slice(place.end);
	}
	return result;
}

function withPeople(text: string, rest: string): Place[] {
	const match = /(?:^|[\s(])(?:with|w\/)[ \t]+((?:(?:Dr|Ms|Mr|Mrs)\.? )?\p{Lu}[\p{L}'’-]+(?:[ \t]+\p{Lu}[\p{L}'’.-]*)?)[ \t]*(?=[()]|$|,|\||[-–—])/u.exec(rest);
	if (!match) return [];
	const name = match[1] as string;
	const start = match.index + match[0].indexOf(name);
	const behind = text.slice(start + name.length).trimStart();
	// `Interview with Acme` names a company, `Onsite with Sam (EM)` a person; a second name tells them apart
	const first = rest.slice(0, match.index).replace(/[|\s]+/gu, ' ').trim();
	const companyBefore = first !== '' && !first.split(/\s+/u).every((word) => GENERIC.has(word.toLowerCase()));
	if (!companyBefore && !/^\((?:EM|PM|HM|CTO|VP|CEO|recruiter|hiring|head|director|lead|HR)/iu.test(behind)) return [];
	return [{ start, end: start + name.length }];
}

function companyIn(rest: string, text: string): Place | null {
	const link = /\[\[([^\]|#]+)(?:[#|][^\]]*)?\]\]/u.exec(rest);
	if (link) {
		const start = link.index + 2;
		const name = link[1] as string;
		return { start, end: start + name.length };
	}
	const pieces: (Place & { readonly after: string })[] = [];
	let at = 0;
	let sign = '';
	const push = (end: number): void => {
		const piece = trimGeneric(rest, at, end);
		if (piece) pieces.push({ ...piece, after: sign });
	};
	for (const match of rest.matchAll(SEPARATOR)) {
		push(match.index);
		at = match.index + match[0].length;
		sign = match[0].trim().toLowerCase();
	}
	push(rest.length);
	const named = pieces.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
	const marked = named.find(({ after }) => after === 'at' || after === '@') ?? named.find(({ after }) => after === 'with' || after === 'w/' || after === 'from');
	const found = marked ?? named[0];
	return found ? { start: found.start, end: found.end } : null;
}

/** Takes general words off both ends; null where nothing else is left. */
function trimGeneric(text: string, start: number, end: number): Place | null {
	const words = [...text.slice(start, end).matchAll(/[^\s|]+/gu)].map((match) => ({ text: match[0], start: start + match.index, end: start + match.index + match[0].length }));
	const generic = (word: { readonly text: string } | undefined): boolean => {
		if (!word) return false;
		const bare = word.text.replace(/[^\p{L}\p{N}&]+/gu, '').toLowerCase().replace(/(?:면접|후기|회고)$/u, '');
		return bare === '' || GENERIC.has(bare) || /^(?:\d+|#\d+|v\d+)$/u.test(bare);
	};
	let first = 0;
	let last = words.length - 1;
	while (first <= last && (generic(words[first]) || (first < last && /^(?:ai|gpt)$/iu.test(words[first]?.text ?? '') && generic(words[first + 1])))) first++;
	while (last >= first && generic(words[last])) last--;
	if (first > last || last - first > 4) return null;
	let from = (words[first] as Place).start;
	let to = (words[last] as Place).end;
	while (from < to && /[^\p{L}\p{N}]/u.test(text[from] as string)) from++;
	while (to > from && /[^\p{L}\p{N}.!+&)]/u.test(text[to - 1] as string)) to--;
	if (/['’]s$/u.test(text.slice(from, to))) to -= 2;
	return to > from ? { start: from, end: to } : null;
}
