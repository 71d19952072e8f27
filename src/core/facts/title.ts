import { pattern } from '../vocabulary/pattern.ts';
import { findDate, findYearless, type FoundDate } from './dates.ts';
import { findRole, headsRole, isRoleOf } from './role.ts';
import { findRound, type FoundRound } from './round.ts';
import { findStage, hintsAtStage, type FoundStage } from './stage.ts';
import { peopleIn } from './title-people.ts';
import { blank, INSTITUTION, isGeneric, trimGeneric, undress, type Place } from './title-text.ts';

/** What a title, heading, file name or opening line says about an interview; offsets into it. */
export interface Title {
	readonly company: Place | null;
	readonly role: Place | null;
	readonly round: FoundRound | null;
	readonly stage: FoundStage | null;
	readonly date: FoundDate | null;
	/** A day and month without a year, in the year 2000. */
	readonly day: FoundDate | null;
	readonly interviewers: readonly Place[];
	/** A name behind `with` or in brackets: a person, or the company where nothing else names one. */
	readonly met: Place | null;
	/** `interview`, `debrief`, `screen`, `call` or the like stands in it. */
	readonly interview: boolean;
}

export const INTERVIEW = pattern(/(?:^|[^\p{L}])(?:interviews?|interv\.|debriefs?|phone ?screen|screen(?:ing)?|on-?site|recruiter|hiring manager|hm|mock|super ?day|final(?: round)?|call|panel|audition|trial (?:shift|day)|role-?play|portfolio (?:review|talk|presentation)|(?:observed|demo) lesson|teaching demo|assessment (?:day|cent(?:re|er))|case (?:study|presentation|round)|assessment (?:for|at)|(?:tech|craft|coffee|hm|ceo|cto|vp|founder) (?:chat|round|talk)|entrevista|entretien|(?:vorstellungs|bewerbungs|kennenlern)gespräch|colloquio|sollicitatie(?:gesprek)?)(?![\p{L}])|面试|面試|面经|试讲|群面|면접|[一二三四终复]面/iu);
const SEPARATOR = pattern(/[ \t]+[-–—|:/·•~>»→]+[ \t]*|[|:：·•,，、()（）[\]【】<>»;；_]+|[ \t]*\/\/[ \t]*|[–—]+|[ \t]*\+[ \t]+|[.!?][ \t]+|(?:^|[ \t]+)(?:at|@|with|w\/?|for|from|re|about|on|as|after|vs\.?)[ \t]+|[ \t]@[ \t]*/giu);
const NOISE = pattern(/(?:^|[^\p{L}\p{N}])(?:\d{1,2}[:.]\d{2}(?: ?[ap]m)?|\d+(?:[.,]\d+)? ?(?:min(?:ute)?s?|h(?:ou)?rs?|h|ppl|people)|\d{1,2} ?[ap]m|of \d|\d+ of \d+)(?![\p{L}\p{N}])/giu);
const SENTENCE = pattern(/(?:^|\s)(?:i|i['’]m|i['’]ve|we|you|they|he|she|me|is|was|are|were|went|what|how|why|do|did|tell|would|could|can|will|has|have|had|it|it['’]s|that|this|who|where|when|because|bc|if|not|your|their|his|her|our)(?=\s|$)/iu);

/** Headings such as `Strengths` come again in every note, so that what was found is kept for a while. */
const kept = new Map<string, Title>();
const MOST_KEPT = 512;

export function parseTitle(text: string, dayFirst: boolean): Title {
	const key = dayFirst ? text : `\u0000${text}`;
	const known = kept.get(key);
	if (known) return known;
	const title = parse(text, dayFirst);
	if (kept.size >= MOST_KEPT) kept.clear();
	kept.set(key, title);
	return title;
}

function parse(text: string, dayFirst: boolean): Title {
	const plain = undress(text);
	const words = plain.toLowerCase().match(LETTERS.for(plain)) ?? [];
	const date = findDate(plain, dayFirst);
	const day = date === null && /\d/u.test(plain) ? findYearless(plain, 2000) : null;
	const dateless = blank(plain, [date, day]);
	const round = findRound(dateless) ?? (date ?? day ? numbered(dateless) : null);
	const stated = statedCompany(dateless);
	const people = peopleIn(blank(dateless, [round, stated]));
	const visit = /[面试]/u.test(dateless) ? VISIT.exec(dateless) : null;
	const quiet = asked(blank(dateless, [round, stated, ...people.blanked]));
	let stage = hintsAtStage(words) ? findStage(blank(dateless, people.blanked)) : null;
	let role = headsRole(words) ? findRole(quiet) : null;
	// `technical writer` and `case manager` are roles, `PM recruiter call` is a role and a stage
	if (stage && role && role.start <= stage.start && role.end >= stage.end && !STAGE_FIRST.has(stage.value)) stage = findStage(blank(dateless, [...people.blanked, role]));
	else if (stage && role) role = findRole(blank(quiet, [stage]));
	const staged = blank(quiet, [stage]);
	if (role) role = { ...role, ...wholeRole(staged, role, stated !== null && stated.start < role.start) };
	if (visit?.[2]) role = placeOf(visit, 2);
	let named: Place | null | undefined = visit ? placeOf(visit, 1) : stated ?? undefined;
	// most headings are never asked for a company, which is the dearest part
	const company = (): Place | null => (named === undefined ? (named = companyAmong(piecesOf(blank(staged, [role])), plain, text)) : named);
	return {
		get company() {
			return company();
		},
		role,
		round,
		stage,
		date,
		day,
		get interviewers() {
			return people.sure.length > 0 || people.either.length === 0 ? people.sure : company() ? people.either : [];
		},
		get met() {
			return people.sure.length > 0 || people.either.length === 0 || company() ? null : people.either[0] ?? null;
		},
		interview: stage !== null || INTERVIEW.test(plain),
	};
}

/** `2 - Hiring manager, 15 May`: a heading that counts interviews. */
function numbered(text: string): FoundRound | null {
	const match = /^[ \t]*([1-9])[ \t]*[-–—.:)][ \t]+(?=\p{L})/u.exec(text);
	if (!match || !INTERVIEW.test(text)) return null;
	const start = match[0].indexOf(match[1] as string);
	return { value: match[1] as string, start, end: start + 1 };
}

/** `call with Alder & Finch Coatings`, `client = Brixham Ventures`: no people. */
const STATED = pattern(/(?:^|[^\p{L}])(?:with|at|@|for|from)[ \t]+(\p{Lu}[\p{L}’'-]+ & \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}]+)+)(?=[ \t]*(?:[—–,|:(]|-[ \t]|$))|(?:^|[^\p{L}])(?:end )?client[ \t]*[=:][ \t]*(\p{Lu}[^,;|()–—\n]{1,40}?)(?=[ \t]*(?:[,;|()–—]|$))/u);

function statedCompany(text: string): Place | null {
	const match = /&|client/iu.test(text) ? STATED.exec(text) : null;
	const name = match?.[1] ?? match?.[2];
	if (!match || name === undefined) return null;
	const start = match.index + match[0].lastIndexOf(name);
	return { start, end: start + name.length };
}

/** `今天去衡信机械面总账会计`: where somebody went and what for. */
const VISIT = /(?:去|到|参加)(?:了)?([\p{Script=Han}A-Za-z0-9]{2,12}?)(?:面试|面)(?:了)?([\p{Script=Han}A-Za-z]{2,8})?(?=[\p{P}\s]|$)/u;

function placeOf(match: RegExpExecArray, group: number): { start: number; end: number; words: number } {
	const words = match[group] as string;
	const start = match.index + match[0].indexOf(words, group > 1 ? match[0].lastIndexOf('面') : 0);
	return { start, end: start + words.length, words: 1 };
}

const LETTERS = pattern(/[\p{L}\p{M}]+/gu);

const STAGE_FIRST = new Set(['recruiter-screen', 'hiring-manager', 'mock']);

/** Without times, posts of those who ask (`CTO chat`) and what is written on to a role in one word (`产品经理面试`). */
function asked(text: string): string {
	let rest = /\d/u.test(text) ? text.replace(NOISE.for(text), (match) => '|'.repeat(match.length)) : text;
	if (/[^\x20-\x7e]/u.test(rest)) rest = rest.replace(/([\p{Script=Han}\p{Script=Hangul}])(?:面试|面試|면접)/gu, '$1||');
	return rest.replace(POST.for(rest), (match) => '|'.repeat(match.length));
}

const POST = pattern(/(?:C[ETPOFM]O|[SE]?VP|founder|co-?founder|director|exec|head of [\p{L}]+|team ?lead|peer|skip[- ]level)['’]?s?[ \t]+(?:chat|call|interview|round|talk|meeting|screen|conversation)(?![\p{L}])/giu);

interface Piece extends Place {
	/** The sign or word before it, lower case. */
	readonly after: string;
	/** What is called so is a text: `Patch notes – Acme`. */
	readonly titled: boolean;
}

const TEXTS = /^(?:notes|report|log|diary|card|sheet|transcript|letter|memo)$/iu;
const OF_INTERVIEW = /(?:^|[^\p{L}])(?:interview|debrief|call|screen|chat|round|onsite|panel|mock)/iu;

const JOINS = new Set(['for', 'from', 're', 'about', 'on', 'as', 'after', 'vs', 'vs.']);

/** What stands between signs, without general words; `Department for Harbours` stays whole, `notes for Acme` does not. */
function piecesOf(rest: string): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	let sign = '';
	const push = (end: number): void => {
		const piece = trimGeneric(rest, at, end);
		if (!piece) return;
		const tail = rest.slice(piece.end, end).trim();
		pieces.push({ ...piece, after: sign, titled: TEXTS.test(tail) && !OF_INTERVIEW.test(rest.slice(at, end)) });
	};
	for (const match of rest.matchAll(SEPARATOR.for(rest))) {
		const word = match[0].trim().toLowerCase();
		if (JOINS.has(word) && match.index > at && trimGeneric(rest, at, match.index)) continue;
		push(match.index);
		at = match.index + match[0].length;
		sign = word;
	}
	push(rest.length);
	return pieces;
}

/** First person and past tense: a sentence, no title. */
export const TELLING = pattern(/(?:^|[^\p{L}])(?:i|i['’]ve|i['’]m|was|had|just|got|we|they|she|he|met|that was|asked|went (?:ok|okay|well|fine|great))(?![\p{L}'’])/iu);
const TO = new Set(['at', '@', 'with', 'w/', 'for', 'from', 'about']);
/** `at the depot, whole day`: where it was. */
const PLACE = /(?:^|[^\p{L}])at (?:the|a|an|my|their|his|her|our) $/iu;
const ASIDE = new Set(['on', 'as', 'vs', 'vs.']);

const CAPITAL = pattern(/(?:^|[^\p{L}])\p{Lu}\p{Ll}/u);

/** `Told [[Mill]]`: a story. */
const TOLD_LINK = pattern(/(?:told|story|stories|answered with|see(?: also)?)[ \t:]*(?:\[\[[^\]]*\]\][ \t,&]*(?:and[ \t]*)?)*\[\[(?:[^\]|]*\|)?$/iu);

function companyAmong(pieces: readonly Piece[], text: string, dressed: string): Place | null {
	const capitals = CAPITAL.test(text.slice(1)) || /^\p{Lu}/u.test(text);
	const named = pieces.filter(({ start, end, after }, index) => {
		const words = text.slice(start, end);
		if (TOLD_LINK.test(dressed.slice(0, start))) return false;
		if (/^\p{Ll}/u.test(words) && PLACE.test(text.slice(0, start))) return false;
		return /\p{L}/u.test(words) && !SENTENCE.test(words) && !(/^[\p{Ll}\s-]+$/u.test(words) && words.split(/\s+/u).length > 3) && !(capitals && index > 0 && /^\p{Ll}/u.test(words) && !/\p{Lu}/u.test(words) && !((after === 'at' || after === '@') && !/\s/u.test(words)));
	});
	// `case "Nordic pet insurer"` is no name, nor are small words before one in capitals: `reyt so, Oakroyd house`
	const quoted = (piece: Piece): boolean => /["“][ \t]*$/u.test(text.slice(0, piece.start)) && piece.start > 1;
	const small = (piece: Piece): boolean => /^\p{Ll}/u.test(text.slice(piece.start, piece.end)) && !/\p{Lu}/u.test(text.slice(piece.start, piece.end));
	const links = [...dressed.matchAll(/\[\[[^\]]*\]\]/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
	const bracketed = ({ after }: Piece): boolean => /[(（]/u.test(after);
	// in a sentence only what stands behind `at`, `with` or `for` and begins with a capital is a name
	const prose = TELLING.test(text.replace(/[(（][^)）]*[)）]/gu, ''));
	const told = prose ? named.filter(({ start, end, after }) => TO.has(after) && (/^\p{Lu}/u.test(text.slice(start, end)) || !capitals)) : named;
	if (prose) return told[0] ? { start: told[0].start, end: told[0].end } : null;
	const aside = named[0] !== undefined && small(named[0]) && text.slice(named[0].start, named[0].end).split(/\s+/u).length <= 2;
	const capital = named.find((piece) => aside && /^\p{Lu}\p{Ll}/u.test(text.slice(piece.start, piece.end)) && !bracketed(piece) && !ASIDE.has(piece.after) && !piece.titled && !quoted(piece));
	const found = named.find(({ after }) => after === 'at' || after === '@')
		?? named.find((piece) => links.some(({ start, end }) => piece.start >= start && piece.end <= end))
		?? named.find((piece) => INSTITUTION.test(text.slice(piece.start, piece.end)))
		?? (capitals ? capital : undefined)
		?? named.find((piece) => !bracketed(piece) && !ASIDE.has(piece.after) && !piece.titled && !quoted(piece))
		?? named.find(({ after }) => after.startsWith('vs'))
		?? institutionIn(text)
		?? named.find((piece) => !bracketed(piece) && !ASIDE.has(piece.after) && !quoted(piece))
		?? named.find((piece) => !ASIDE.has(piece.after));
	return found ? { start: found.start, end: found.end } : null;
}

/** A name in capitals within a longer phrase: `in the matter of me and Ashcombe Lyle LLP`. */
const CAPITAL_RUN = pattern(/\p{Lu}[\p{L}&’'-]*(?:[ \t]+(?:(?:&|of|and)[ \t]+)?\p{Lu}[\p{L}&’'-]*){1,4}/gu);

function institutionIn(text: string): Place | undefined {
	for (const match of text.matchAll(CAPITAL_RUN.for(text))) {
		if (INSTITUTION.test(` ${match[0]}`) && /\p{Ll}/u.test(match[0])) return { start: match.index, end: match.index + match[0].length };
	}
	return undefined;
}

const STRONG = /[|:：·•,，、()（）[\]/;；–—]/u;

/** Whether a sign parts the title right before `at`. */
function parts(text: string, at: number): boolean {
	const before = text[at - 1] ?? '|';
	return STRONG.test(before) || (/\s/u.test(before) && (/-[ \t]+$/u.test(text.slice(Math.max(0, at - 3), at)) || /[.!?][ \t]$/u.test(text.slice(Math.max(0, at - 2), at))));
}

/** A role that has a piece of the title to itself takes the whole of it: `Acme – deep sea cable engineer – final`. */
function wholeRole(text: string, role: Place, named: boolean): Place {
	let from = role.start;
	while (from > 0 && !parts(text, from)) from--;
	let to = role.end;
	if (isRoleOf(text, to)) while (to < text.length && !STRONG.test(text[to] as string) && !/^[ \t]-/u.test(text.slice(to, to + 2))) to++;
	const own = trimGeneric(text, from, role.end);
	let start = role.start;
	if (own && own.start < role.start && !JOINED.test(text.slice(own.start, role.start))) {
		if (named || piecesOf(text.slice(0, from)).length > 0) start = own.start;
		else {
			// `Acme deep sea cable engineer`: small letters behind a name
			for (let at = role.start; at > own.start; ) {
				const word = /(\S+)[ \t]+$/u.exec(text.slice(own.start, at))?.[1];
				if (!word || isGeneric(word)) break;
				if (/^\p{Lu}/u.test(word)) {
					start = at;
					break;
				}
				at = text.lastIndexOf(word, at - 1);
			}
		}
	}
	return { start, end: Math.max(role.end, text.slice(0, to).trimEnd().length) };
}

/** Words that part a name from a role without a sign. */
const JOINED = pattern(/(?:^|\s)(?:at|@|with|w\/|for|from|re|about|on|as|after|the|is|was)(?=\s)/iu);
