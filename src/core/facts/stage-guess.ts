import type { Stage } from '../debrief/debrief.ts';
import { pattern } from '../vocabulary/pattern.ts';

/** What somebody is who hires for others. */
const RECRUITS = pattern(/[(（](?:TA|HR|(?:internal |in-house |senior )?recruiter|talent[^)）\n]{0,20}|personnel|人事|猎头|인사팀?[^)）\n]{0,8})[)）]/iu);
const HR = pattern(/(?:^|[^\p{L}])(?:HR|TA|talent|personnel|panel|人事)(?![\p{L}])|인사/iu);
const POST = '(?:manager|mgr|director|owner|founder|foreman|matron|head ?teacher|headmaster|principal|boss|supervisor|team lead|head of \\p{L}[\\p{L} &]{1,24})';
/** `Denise (nurse manager)`, `Bruna, head of product`, `with the ward manager`, `she runs product`, `I would report to her`. */
const LEADS = pattern(new RegExp(`(?:[(（]|\\p{L},? (?:the |their |our )|\\p{L}, |with (?:the |my |their )?)(?:[\\p{L}&'’-]+ ){0,2}?${POST}(?=[)）,.;:\\n]|$)|(?:she|he) (?:runs|leads|heads) |report(?:ing)? to (?:her|him)(?![\\p{L}])|[（(][^）)\\n]*(?:负责人|主管|经理|总监|直属|老板|店长|院长)[^）)\\n]*[）)]|(?:책임자|팀장|과장|원장|점장)(?:님)? ?(?:1명|한 ?명|면접|혼자)`, 'iu'));
const NOT_OURS = pattern(/(?:vendor|account|agency|office|case|community|recruit\p{L}*|people|later|next|after|then|report(?:s|ed)? to the) (?:\p{L}+ )?(?:manager|mgr|director|head|owner|boss)/iu);
const MAKES = pattern(/engineer|developer|programmer|(?:^|[^\p{L}])(?:dev|sre|swe|qa|dba|analyst)(?![\p{L}])|后端|前端|开发|算法|数据|工程师|개발|엔지니어|프로그래머/iu);
/** What is done in a round that tests a craft. */
const CODED = pattern(/手写|(?:写|做)(?:一个|了|道)?(?:sql|代码|算法)|코딩|라이브 ?코딩|손코딩|(?:^|[^\p{L}])(?:live cod\p{L}*|coded|leetcode|whiteboard\p{L}*|pair(?:ed|ing)|(?:coding|sql) (?:part|half|task|exercise|question|test)|bug in (?:this|the|a)|complexity|unit tests? (?:for|on) (?:it|the)|hash ?map|linked list|binary (?:tree|search)|martingale)(?![\p{L}])/iu);

/** What the round was, from who led it and what was done in it; a guess, for a record that names no kind of round. */
export function guessStage(opening: string, all: string, role: string | null): { value: Stage; start: number; end: number } | null {
	const place = (value: Stage, match: RegExpExecArray): { value: Stage; start: number; end: number } => ({ value, start: match.index, end: match.index + match[0].length });
	const coded = role !== null && MAKES.test(role) ? CODED.exec(all) : null;
	if (coded) return place('technical', coded);
	const recruits = RECRUITS.exec(opening);
	if (recruits) return LEADS.test(opening) ? null : place('recruiter-screen', recruits);
	const leads = LEADS.exec(opening);
	const alone = leads !== null && !/(?:^|[^\p{L}])(?:and|plus)[ \t]+(?:\p{Lu}|an? |the |d the )|[+&]|；|、|#[^\n]*$/u.test(opening.slice(Math.max(0, leads.index - 24), leads.index + 2)) && !/^[)\]）]?[ \t]*(?:,?[ \t]+and|plus|\+|&|,)[ \t]+(?:an? )?(?:\p{Lu}|young|two|three)/u.test(opening.slice(leads.index + leads[0].length));
	return leads && alone && !HR.test(opening) && !NOT_OURS.test(opening) ? place('hiring-manager', leads) : null;
}
