import type { Stage } from '../debrief/debrief.ts';
import { pattern } from '../vocabulary/pattern.ts';

/** What somebody is who hires for others. */
const RECRUITS = pattern(/[(（](?:TA|HR|(?:internal |in-house |senior )?recruiter|talent[^)）\n]{0,20}|personnel|人事|猎头|인사팀?[^)）\n]{0,8})[)）]/iu);
/** Beside one who leads, the recruiter only sat there. */
const LEADS = pattern(/(?:manager|director|owner|founder|head of|supervisor|team lead)(?![\p{L}])|负责人|主管|经理|总监|팀장|과장|책임자/iu);
const MAKES = pattern(/engineer|developer|programmer|(?:^|[^\p{L}])(?:dev|sre|swe|qa|dba|analyst)(?![\p{L}])|后端|前端|开发|算法|数据|工程师|개발|엔지니어|프로그래머/iu);
/** What is done in a round that tests a craft. */
const CODED = pattern(/手写|(?:写|做)(?:一个|了|道)?(?:sql|代码|算法)|코딩|라이브 ?코딩|손코딩|(?:^|[^\p{L}])(?:live cod\p{L}*|coded|leetcode|whiteboard\p{L}*|pair(?:ed|ing)|(?:coding|sql) (?:part|half|task|exercise|question|test)|bug in (?:this|the|a)|complexity|unit tests? (?:for|on) (?:it|the)|hash ?map|linked list|binary (?:tree|search)|martingale)(?![\p{L}])/iu);

/**
 * What the round was, from who held it and what was done in it; a guess, for a record that names no kind of round. A lone
 * manager says nothing: half the time it is no hiring manager's round.
 */
export function guessStage(opening: string, all: string, role: string | null): { value: Stage; start: number; end: number } | null {
	const place = (value: Stage, match: RegExpExecArray): { value: Stage; start: number; end: number } => ({ value, start: match.index, end: match.index + match[0].length });
	const coded = role !== null && MAKES.test(role) ? CODED.exec(all) : null;
	if (coded) return place('technical', coded);
	const recruits = RECRUITS.exec(opening);
	return recruits && !LEADS.test(opening) ? place('recruiter-screen', recruits) : null;
}
