import type { Stage } from '../debrief/debrief.ts';
import { pattern, type Pattern } from '../vocabulary/pattern.ts';

export interface FoundStage {
	readonly value: Stage;
	readonly start: number;
	readonly end: number;
}

const KIND = '(?:[ -](?:phone|video|zoom))?[ -](?:interview|round|call|screen|screening|chat|talk|conversation|stage|session|meeting|loop)s?';
/** Latin words stand between signs; the other scripts' anywhere. */
const word = (spaced: string, unspaced = ''): Pattern => pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}])${unspaced ? `|${unspaced}` : ''}`, 'iu'));

/**
 * In the order of preference where several are named. The first form of each holds anywhere; the second only in a
 * title or as a stated value, where a single word such as `technical` or `final` can mean nothing else.
 */
const FORMS: readonly (readonly [stage: Stage, anywhere: Pattern, title: Pattern | null])[] = [
	['mock',
		word(`mock[ -](?:interview|panel|call|round|session|loop|case)s?|practi[cs]e[ -](?:interview|session|run)s?|interview practi[cs]e|mocks?(?=[ \\t]+(?:w\\/?|with)[ \\t])`, '模拟面试?|모의 ?면접'),
		word('mocks?|dry run', '模拟')],
	['recruiter-screen',
		word(`recruiter(?:'s|’s|s)?${KIND}|(?:hr|ta|talent|agency|sourcer)${KIND}|phone[ -]?screen(?:ing)?|screening${KIND}|(?:call|chat|talk|spoke|speaking) (?:w\\/|with|from) (?:[\\p{L}]+ (?:from|of|at) )?(?:the |an? |their )?(?:in-house |external )?(?:recruiter|agency|headhunter|talent|hr)|initial (?:screen|call|phone)(?: call)?|intro(?:ductory)? call|pre-?screen|in-house recruiter|from (?:HR|talent|personnel|recruit(?:ing|ment)|the agency)`, 'HR[ -]?面|猎头|电话面试|电话沟通|리크루터|채용 ?담당자 ?(?:통화|콜)|헤드헌터|서류 ?통과 ?전화|전화 ?면접|(?:채용|인사)팀[^.\\n]{0,10}(?:전화|통화)'),
		word('recruiters?|screen(?:ing)?|headhunter|hr(?![ \\t]*[)\\]]|[ -](?:director|manager|business|partner|generalist|lead|head|officer))|sourcer|agency call')],
	['hiring-manager',
		word(`hiring[ -]?manager(?:'s|’s|s)?(?:${KIND})?|HM${KIND}|line manager(?:${KIND})?|(?:would|will) be my (?:boss|manager)|(?:future|prospective|potential|new) (?:boss|manager)|(?:talk|call|chat|interview|coffee|meeting|conversation) with the boss|the boss (?:is|was|herself|himself)`, '主管面试?|部门经理|负责人面|直属领导|顶头上司|팀장 ?면접|실무진 ?면접'),
		word('HM')],
	['take-home',
		word(`take[ -]?home(?: (?:test|assignment|task|exercise|review))?|home (?:assignment|task|test)|(?:design|coding|writing|test|trial) (?:test|task|exercise|assignment) (?:review|debrief|walk-?through)|review of (?:the|my) (?:test|task|assignment|exercise)|homework (?:review|task)`, '笔试|과제 ?전형'),
		word('assignment|written test')],
	['system-design',
		word(`systems?[ -]design|architecture${KIND}|(?:ml|ai|data|infra|infrastructure|low[ -]level|high[ -]level|technical|software|api)[ -]design|design${KIND}`, '系统设计|시스템 ?설계'), null],
	['final',
		word(`final[ -](?:round|interview|stage|panel|loop|onsite|call|chat)s?|last round`, '终面|最终面|최종 ?면접|임원 ?면접'),
		word('finals?|(?:final|last) day', '终')],
	['case',
		word(`case[ -](?:study|interview|round|presentation|session|w\\/|with)|product (?:sense|case|design)(?:${KIND})?|(?:business|market|consulting) case|analytical${KIND}|guesstimate`, '案例面试?|케이스 ?(?:면접|인터뷰)'),
		word('case')],
	['onsite',
		word(`(?:virtual )?on[ -]?site (?:loop|round|interview|day|visit|all day)s?|all day on[ -]site|(?:trial|working|taster) (?:shift|day|morning|evening|service|interview)s?|trial (?:and|\\+|&) (?:chat|interview|talk)|(?:lesson|class|teaching|clinical) (?:observation|demo|audition)|(?:observed|demo|trial|sample|model) lessons?|job talk|assessment (?:day|cent(?:re|er))s?|back[- ]to[- ]back|interview loop|super ?day|panel (?:round|interview)s?|full[ -]day (?:loop|interview)`, '现场面试?|대면 ?면접'),
		word('on-?site|loop')],
	['behavioural',
		word(`behaviou?ral${KIND}|values${KIND}|culture(?:[ -]?(?:fit|add))?${KIND}|bar raiser|competency(?:-based)? interview|leadership principles(?:${KIND})?`, '行为面试?|인성 ?면접|컬처 ?핏'),
		word('behaviou?rals?|behav|values|culture[ -]?(?:fit|add)', '人格')],
	['technical',
		word(`tech(?:nical)?${KIND}|tech(?:nical)? (?:phone screen|test|deep[ -]?dive|assessment)|(?:live )?coding${KIND}|(?:live )?coding (?:test|challenge|exercise)|live (?:sql|coding)|pair[ -]programming|pairing session|sql${KIND}|sql test|code review round|tech(?:nical)? panel|(?:weld|skills|trade|practical|bench|typing|driving) test|threat modell?ing|whiteboard(?:ing)? (?:interview|round|session)`, '技术面试?|技术[一二三]面|기술 ?면접|코딩 ?테스트|실무 ?면접|라이브 ?코딩'),
		word('tech(?:nical)?|(?:live )?coding|leetcode|sql|whiteboard(?:ing)?', '技术')],
];

/** Without one of these no form can fit; most titles have none. */
const HINT = pattern(/mock|practi[cs]e|dry|recruiter|screen|headhunter|h\.?r|sourcer|agency|talent|hm|manager|boss|take|home|assignment|written|design|architecture|final|last|case|product|analytical|guesstimate|site|loop|super|panel|full|behav|values|culture|bar|compet|leadership|tech|coding|leetcode|sql|white|pair|code|initial|intro|ta |ta-|[^\x20-\x7e]/iu);

const HINTS = new Set(`mock mocks practice practise dry recruiter recruiters screen screening screens prescreen headhunter hr sourcer agency talent ta hm manager managers boss take takehome home assignment homework written design architecture final finals last
case product analytical guesstimate on onsite site loop superday super panel full behavioral behavioural behaviorals behaviourals behav values culture bar competency leadership tech technical coding leetcode sql white whiteboard whiteboarding pair pairing code initial intro introductory pre line live`.split(/\s+/u));

/** Whether one of these words, in small letters, can name a kind of round. */
export function hintsAtStage(words: readonly string[]): boolean {
	return words.some((word) => HINTS.has(word) || word.charCodeAt(0) > 0x2e80);
}

/** Somebody from HR who sat beside another is no recruiter's call. */
const BESIDE = pattern(/(?:\+|&|(?:^|[^\p{L}])(?:and|plus|besides))[ \t]+(?:an? )?[\p{L} ]{0,24}$/iu);

/** The kind of round a text names; with several, the one that says most about the conversation. */
export function findStage(text: string, anywhere = false): FoundStage | null {
	if (!HINT.test(text)) return null;
	for (const [value, sure] of FORMS) {
		const found = place(value, sure.exec(text));
		if (found && !(value === 'recruiter-screen' && /^from/iu.test(text.slice(found.start)) && BESIDE.test(text.slice(0, found.start)))) return found;
	}
	if (anywhere) return null;
	const direct = text.replace(PASSED_ON.for(text), (match) => ' '.repeat(match.length));
	for (const [value, , title] of FORMS) {
		const found = title && place(value, title.exec(direct));
		if (found) return found;
	}
	return null;
}

/** A recruiter who hands on what others said held no interview. */
const PASSED_ON = pattern(/(?:via|through|by|from) (?:the |my |their )?(?:recruiter|hr)(?![\p{L}])|(?:recruiter|hr|agency)(?:['’]s)? (?:e-?mail|mail|feedback|sms|message|text|note|summary|debrief)s?(?![\p{L}])/giu);

function place(value: Stage, match: RegExpExecArray | null): FoundStage | null {
	if (!match) return null;
	const lead = /^[^\p{L}\p{N}]/u.test(match[0]) ? 1 : 0;
	return { value, start: match.index + lead, end: match.index + match[0].length };
}
