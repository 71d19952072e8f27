import { pattern } from '../vocabulary/pattern.ts';
import { isImperative } from './tasks.ts';

const END = '(?![\\p{L}\\p{N}])';
const START = '(?:^|[^\\p{L}\\p{N}])';
/** What a hiring process consists of. */
const STEP = pattern(new RegExp(`${START}(?:rounds?|interviews?|interviewing|screens?|calls?|chats?|panels?|tests?|cases?|case stud(?:y|ies)|presentations?|on-?site|on site|visits?|trials?|take-?home|assignments?|exercises?|pairing|tours?|reference|references|checks?|offer|finals?|loop|1:1s?|1-1s?|one[- ]to[- ]ones?|one[- ]on[- ]ones?|\\d+ ?mins?|minutes|hm|manager|director|ceo|cto|coo|cfo|vp|founders?|owner|hr|head of|peers?|engineers?|team lead|trustees?|chair|conversation|talk|meeting|ride along|behaviou?rals?|technicals?|tech|coding|system design|values|assessment|challenge|simulation|demo|teaching|shadowing|half day|half[- ]a[- ]day|committee|partners?|debrief|second talk|(?:a|an|one|half an?) (?:\\p{L}+ )?(?:day|morning|afternoon|evening|week|shift|night|saturday) (?:in|on|at|with)|coffee|lunch with|shortlist|short list|background|drug test|medical|observation|audition|refs?|psychometric|sketch|portfolio review|walk[- ]?round|hours? with|(?:data|written|small|home|paid|sql|numbers?|numeric|writing|sample|consent) (?:tasks?|exercise|sample|chapter|translation|form)|second talk)${END}|[一二三四终初复]面|面试|笔试|HR ?[面电]|负责人面|面谈|轮|总监面|면접|전형|코딩|과제|테스트|발표|실무|임원|레퍼런스`, 'giu'));
const FOLLOWS = `(?:next(?: up| steps?| rounds?| stages?| interviews?)?|then|after that|afterwards|followed by|(?:the )?process|timeline|remaining(?: rounds)?|rest of (?:the )?process|(?:second|third|final|last) (?:interview|round|stage)|流程|接下来|下一轮|后续|다음(?: 단계| 전형| 라운드| 절차)?|전형(?: 절차)?|절차)`;
const NEXT_LINE = pattern(new RegExp(`^[\\s*_"“>→➡-]*(?:(?:anyway|so|and|ok)[, ]+)?((?:the )?${FOLLOWS}[*_]*(?:(?:\\s+(?:is|are|would be|will be|might be|comes))?\\s*[:：]\\s*[*_]*|\\s+(?:is|are|would be|will be|might be|comes)\\s+|\\s+)(?=\\S))`, 'iu'));
const NEXT_WITHIN = pattern(/(?:^|[\s,;.—–])((?:the )?next(?: steps?| rounds?| stages?| interviews?)? (?:is|are|would be|will be|might be) |(?:then|after that) (?=(?:a|an|the|one|two|three|\d)\s)|(?:second|third|final|last) (?:interview|round|stage) (?:is|would be|will be) |there (?:is|are|will be|is to be|would be) (?:a|an|to be a|another) (?:second|third|final|further|next|last)?\s?(?=(?:round|interview|conversation|chat|meeting|panel|stage|call)(?![\p{L}])))/iu);
const NARRATED = pattern(/^(?:time|now|i|he|she|they|we|it|you|came|said|asked|told|had|was|were|went|the (?:same|interviewer|other)|my|didn['’]t|got|just)(?![\p{L}])/iu);
const COUNTED = pattern(/^\W*(?:\d+|two|three|four|five|six) (?:more|(?:more |further )?(?:rounds|stages|steps|interviews))\s*[:：(]/iu);
const ARROWS = /\s*(?:→|->|=>|➔|⇒|>>)\s*/gu;
const THEN = pattern(/,?\s+(?:and )?then\s/iu);
const TOLD = pattern(new RegExp(`${START}(?:i|we|my|me|said|told|asked|went|was|were|had|did|felt|talked|got|rambled|froze|nailed)${END}`, 'iu'));

/** Whoever hires, as the subject of what comes. */
const THEY = `(?:they|he|she|it|we|the \\p{L}+|hr|recruiter|hm|panel|committee)`;
const DECIDES = `(?:decides?|rings?|calls?|phones?|emails?|mails?|writes?|texts?|meets?|talks?|speaks?|asks?|wants? (?:me|us)|invites?|chooses?|picks?|hires?|checks?|come|comes|starts?|sends?|makes?|get back|let (?:me|us))`;
/** What somebody will do or what is to come. */
const COMING = pattern(new RegExp(`${START}(?:\\p{L}+(?:['’]ll| will| would)|${THEY}(?:ll| might| may| should| ['’]re going to| are going to| is going to| expects? to| wants? to| plans? to) (?:be )?|(?:will|would|is|are|might) (?:to )?(?:be|come|follow|ask|meet|call|ring|send)|there['’]?s|theres|comes? (?:two|three|one|a|an|the)|still to come|to follow|to come|left${END}|go(?:es)? out)`, 'iu'));
/** When, seen from the interview. */
const WHEN = pattern(new RegExp(`${START}(?:(?:next|this|early next|late next|following) (?:week|month|mon|tue|wed|thu|fri|sat|sun)|tomorrow|tonight|this (?:evening|afternoon)|(?:by|on|before|until|after|early|late|back|comes?|in) (?:the )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|\\d{1,2}(?:st|nd|rd|th)?(?! ?(?:min|h|%))|christmas|easter|new year|summer|autumn|spring|end)(?!\\p{L}* ?\\d{4})|(?:mon|tues|wednes|thurs|fri|satur|sun)day|of the \\d{1,2}(?:st|nd|rd|th)|(?:with)?in (?:a|an|one|two|three|four|five|ten|\\d+)(?:[- ]to[- ]\\d+)? (?:\\p{L}+ )?(?:days?|weeks?|wks?|months?|fortnight)|(?:with)?in a fortnight|either way|the (?:week|day|month) after|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?=\\s*(?:$|[,.;)\\d]|at|am|pm))|mid[- ]\\p{L}{3,})`, 'iu'));
/** One behind the other. */
const SEQUENCE = pattern(new RegExp(`(?:^|[,;.–—]\\s*|\\s)(?:and )?(?:then|after (?:that|it|this|which)|afterwards|followed by|in between)${END}|${START}after \\p{L}+ (?:a|an|the|one)${END}`, 'iu'));
/** A step still to come, by its name: `partner round is …`, `R2 = …`, `round 2 is …`. */
const NAMED = pattern(new RegExp(`^\\W*(?:the |an? )?(?:final|(?:\\p{L}+[ -]){0,2}(?:round|stage|step)|(?:second|third|fourth|final|last|next)(?: and (?:last|final))? (?:interview|meeting|talk|call|chat|conversation)|on-?site|panel|loop|r[2-9]|(?:round|stage|step|interview) (?:[2-9]|two|three|four)),?(?: if [^,]{2,20},)? (?:is|are|=|would be|will be|might be)${END}(?! (?:in|at) (?:the|their|an?) )|^\\W*(?:still to come|what comes|left|ahead|after this|(?:one|two|three|another|\\d) more (?:interviews?|rounds?|talks?|chats?|calls?|steps?|stages?|conversations?))${END}`, 'iu'));
/** `carl said theyll ring thursday`, within a line without signs. */
const TOLD_WITHIN = pattern(/(?:^|\s)\p{L}+\s+(?:said|says)\s+(?:that\s+)?(?=(?:they|he|she|it|there)(?:['’]?ll|['’]?s| will| would| is)\s)/iu);
/** Who told it, and what they told. */
const SAYING = pattern(/^\W*(?:\p{L}[\p{L}'’.]*\s+){0,3}(?:said|says|told (?:me|us)|mentioned|wrote(?: (?:the )?(?:next|same) day)?|thinks)\s*(?:that\s+)?[:,]?\s*/iu);
const PAST = pattern(new RegExp(`${START}(?:was|were|had|did|didn['’]?t|went|got|came|took|gave|made|felt|began|walked|asked(?! to)|sat|met|showed|rang|saw|spoke|left|liked|nodded|passed|started|finished|ended|rambled|froze|nailed|told|said|talked)${END}`, 'iu'));
const OWN = pattern(new RegExp(`${START}(?:i|i['’](?:m|d|ve|ll)|my|mine)${END}`, 'iu'));
/** A step that was not there before. */
const FURTHER = pattern(new RegExp(`${START}(?:second|third|2nd|3rd|final|last|another|further|next|trial|paid|written|one more)(?: \\p{L}+)? (?:round|interview|talk|chat|call|meeting|conversation|screen|test|trial|night|shift|day|stage|task|assignment|presentation|visit)${END}`, 'iu'));
const CHINESE = /(?:[二三四终]面|下一?轮|最后一轮)(?:是|会|由|：|:|跟|和)|还有.{0,6}(?:[面轮]|笔试)|(?:然后|之后|接着|再)(?:是|去)?.{0,6}(?:[二三四终]面|面试|笔试|总监|HR)|下周.{0,8}(?:面|电话|笔试)/u;
const CHINESE_NOTICE = /(?:月底|周.|[一二三四五\d]+[天周月号日]|今晚|明天).{0,8}(?:通知|消息|结果|答复|答覆|結果|交|联系|聯絡|发)|(?:通过|过)(?:了|的话|后)(?:的话|就|还)|(?:錄取|录取|通過)(?:的話|的话|後|后)/u;
const KOREAN_NOTICE = /(?:다음 ?주|이번 ?주|내일|모레|\d+일|이내|안에).{0,14}(?:연락|전화|통보|발표|알려)|(?:합격|통과|붙)(?:하|으)?면/u;
const CHINESE_AHEAD = /(?:下周|下个?月|周[一二三四五六日]|[一二三四五\d]+(?:天|周|个月)|[一二三四五六\d]月|之前|先|等)[^。！？]{0,16}(?:面|电话|体检|背调|试工|谈话|通知|发|笔试|offer|VP|C[EFT]O)[^。！？]{0,16}$|[二三四]面[^，。]{1,8}[，,][^，。]{0,3}[三四终]面|(?:面|体检|背调|试工|谈话)[^。]{0,12}[，,](?:再|之后|然后|最后)/u;
const KOREAN_AHEAD = /(?:\d+~?\d*[주일달]|일주일|요일|다음 ?주|이번 ?주|월말|\d+월)\s?(?:뒤|안|후|내|까지|에|쯤|초|말)?[^.!?]{0,16}(?:발표|연락|메일(?:로| ?준| ?온)|콜|전화|통보|면접|전형|검사|테스트|라운드)|(?:발표|결과|연락|통보)까지|(?:면접|전형|onsite|라운드)[^.]{0,14}(?:본대|한대|라고 ?함|있대|남)/u;
const CHINESE_TOLD = /[面问聊讲答说](?:了|完|得|我)|我(?:说|讲|答|问|觉得)/u;
const KOREAN = /(?:[2-9]차|최종|다음)(?:는|은|이|가|엔|에는)?\s?.{0,12}(?:면접|과제|테스트|전형|발표|임원|대표)|(?:면접|과제|테스트|전형|발표)(?:이|가)?\s?(?:남|예정|진행|있다고|이라고)|합격하면.{0,20}(?:면접|과제|테스트)/u;
const KOREAN_TOLD = /(?:했|봤|왔|갔|였|받았|물었|답했|났)(?:다|음|고|는데|지만|습니다|어)/u;

function endOf(match: RegExpExecArray | null): number {
	return match ? match.index + match[0].length : 0;
}

/** People are met in a step, and are none. */
const PEOPLE = pattern(/^\W*(?:hm|manager|director|ceo|cto|coo|cfo|vp|founders?|owner|hr|head of|peers?|engineers?|team lead|trustees?|chair|partners?|minutes|tech|values)$/iu);

/** Whether a sentence looks ahead to steps that are still to come; `alone` where it is the whole line. */
function looksAhead(words: string, alone: boolean): boolean {
	if (UNSPACED.test(words)) return ((CHINESE.test(words) || CHINESE_NOTICE.test(words) || (CHINESE_AHEAD.test(words) && !/[我了：]/u.test(words))) && !CHINESE_TOLD.test(words)) || ((KOREAN.test(words) || KOREAN_NOTICE.test(words) || KOREAN_AHEAD.test(words)) && !KOREAN_TOLD.test(words));
	if (/^\W*(?:the |my )?case(?! round)\P{L}/iu.test(words) || /^\W*(?:status|outcome|result)\W*[:：]/iu.test(words)) return false;
	if (UNLESS.test(words)) return false;
	const told = words.replace(/,\s*(?:\p{L}+\s){1,2}(?:said|says|told me)(?:\s*["“].*)?$/u, '').replace(/["“][^"”\n]*["”]/gu, '');
	if (OWN.test(told) || PAST.test(told)) return false;
	const steps = stepsIn(told);
	if (NAMED.test(told)) return steps > 0;
	if (CONDITION.test(told)) return steps > 0 || THERE.test(told);
	if (TERMS.test(told)) return false;
	const sequence = SEQUENCE.exec(words);
	const coming = COMING.test(words);
	const when = WHEN.test(words);
	if (sequence && sequence.index > 0 && (steps > 1 || (steps > 0 && (when || (alone && eventsIn(told) > 0))) || (DOES.test(words.slice(sequence.index)) && (alone || coming || when || WANTS.test(words))))) return true;
	if (when && MEETS.test(words) && !/every|each|always|usually/iu.test(words)) return true;
	if (when && NOTICE.test(told) && !/every|each|always|usually/iu.test(told)) return true;
	if (when && words.length < 90 && !FINITE.test(told) && eventsIn(told.slice(0, 24)) > 0 && !isImperative(told, 'listed')) return true;
	const follows = TO_COME.exec(told);
	if (follows && eventsIn(told.slice(Math.max(0, follows.index - 30), follows.index)) > 0) return true;
	if (alone && told.length < 110 && !FINITE.test(told) && !/[\d:]/u.test(told)) {
		const parts = told.split(/\s*[,;+]\s*/u);
		if (parts.length > 1 && parts.length < 7 && parts.every((part) => part.split(' ').length < 6) && parts.filter((part) => eventsIn(part) > 0).length > 1) return true;
	}
	return steps > 0 && ((coming && (when || FURTHER.test(words) || INVITED.test(words))) || (when && FURTHER.test(words)));
}
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/u;
/** A line with one of these is a sentence, no bare name of a step. */
const FINITE = pattern(new RegExp(`${START}(?:is|are|has|have|does|do|can|could|would|you|your|we|no|until|status|mock)${END}`, 'iu'));
/** `link to follow`, `references would be taken before an offer`. */
const TO_COME = pattern(new RegExp(`${START}to (?:follow|come)(?=\\s*(?:$|[,.;]|from|in|by|on))|${START}(?:will|would) be (?:taken|held|sent|arranged|booked|scheduled|asked|made|needed|done)${END}`, 'iu'));
const DOES = pattern(new RegExp(`^\\W*(?:and )?(?:then|after that|afterwards) (?:${THEY} )?(?:maybe |probably )?${DECIDES}${END}`, 'iu'));
const INVITED = pattern(/(?:asked|invited|expected|allowed) to(?![\p{L}])|(?:schedule|arrange|set up|organi[sz]e|book|invite)(?![\p{L}])/iu);
/** What comes where it goes on. */
const CONDITION = pattern(new RegExp(`^\\W*(?:and |so |but )?if (?:they|it|it['’]s|that|positive|yes|successful|so|all goes|everything)${END}`, 'iu'));
const THERE = pattern(new RegExp(`${START}there(?:['’]?s| is| are| will be| would be)${END}`, 'iu'));
/** When one hears from them. */
const NOTICE = pattern(new RegExp(`${START}(?:(?:they|he|she|gm|hr|hm|recruiter|manager|the \\p{L}+|\\p{L}+['’]?ll|\\p{L}+ will|\\p{L}+ (?=calls|rings|phones|writes|mails|texts|decides))['’]?(?:ll)? ?(?:also |then |both |all )?(?:rings?|calls?|phones?|writes?|e?mails?|texts?|decides?|picks?|chooses?|lets? (?:me|us|everyone) know|gets? back|comes? back|(?:is|are|be) in touch|posts?|answers?|intends? to (?:close|decide|choose|finish)|(?:hopes?|aims?|plans?|expects?) to (?:close|decide|choose|finish)|gives? (?:me )?(?:a )?(?:date|answer|word)|send out|tell (?:me|us))|(?:^|[,;.:]\\s*)(?:an? |the |final |board )?(?:feedback|answer|decision|results?|offer(?: or no)?|news|reply|word|outcome|scores?|rescheduled|postponed)(?: comes?| is| will be| due| posts?| to come| expected| to)?${END})`, 'iu'));
const WANTS = pattern(new RegExp(`${START}wants? (?:me|us) `, 'iu'));
const MEETS = pattern(/(?:committee|panel|board|partners?|trustees|offers?|references|letters?)\s+(?:meets?|sits?|goes|go|comes?|decides?|follows?|(?:is|are) (?:to come|due|expected))(?![\p{L}])/iu);

/** `20 min case study, 25 min grilling`, `인사팀 10분 → 실무 40분`, `先自我介绍，再问项目，最后反问`: the order in which it ran. */
const DURATION = pattern(/\d+ ?(?:min(?:ute)?s?|hours?|h|hrs?|분|분간|分钟|分鐘)(?![\p{L}])|\d+ ?(?:분|分钟|分鐘)/giu);
/** `Format: 30 min talk, 30 min questions` states a fact. */
const FORMAT = pattern(/^\P{L}*(?:format|length|duration|형식|形式|时长)\P{L}*[:：]/iu);
const CHINESE_ORDER = /^\P{L}*先[^，。]{2,12}[，,][^。]*(?:再|然后|接着|最后)[^。]*(?:问|介绍|写|笔试|聊|反问|面)/u;

function ran(words: string): boolean {
	if (CHINESE_ORDER.test(words)) return !/[我他她]/u.test(words.replace(/自我/gu, ''));
	if (FORMAT.test(words)) return false;
	const parts = words.split(/\s*(?:[,;，、；]|→|->|\+)\s*/u);
	if (parts.length < 2 || parts.length > 7) return false;
	const timed = parts.filter((part) => part.length < 60 && DURATION.test(part) && part.replace(DURATION.for(part), '').trim().length > 1);
	return timed.length >= 2 && timed.length * 2 > parts.length && !OWN.test(words) && !PAST.test(words) && !/(?:^|[^\p{L}])(?:you|\p{L}{3,}ed)(?![\p{L}])/iu.test(words);
}

/** A stretch of a line that tells steps of the process; offsets into the line. */
export interface StepSpan {
	readonly start: number;
	readonly end: number;
}

/** How many steps of a hiring process are named. */
export function stepsIn(words: string): number {
	return namedIn(words).length;
}

/** How many of them are more than somebody to meet. */
export function eventsIn(words: string): number {
	return namedIn(words).filter((step) => !PEOPLE.test(step)).length;
}

function namedIn(words: string): readonly string[] {
	const source = /on[- ]call|call back/iu.test(words) ? words.replace(/on[- ]calls?|call back/giu, '') : words;
	return source.match(STEP.for(source)) ?? [];
}

/** `next: case with two PMs, then VP`, `screen -> onsite -> offer`, `4 rounds: …`: what a loose line tells of the process. In running prose (not `alone`) `Then …` tells what happened. */
export function processIn(words: string, alone: boolean): StepSpan | null {
	if (words.length > 260 || /[?？]\s*$/u.test(words)) return null;
	const line = NEXT_LINE.exec(words);
	if (line) {
		const body = words.slice(line[0].length);
		const narrates = /^\W*Then\s[^:]*\.$/u.test(words);
		if (!narrates && (alone || !/^\W*(?:then|after|followed)/iu.test(words)) && !NARRATED.test(body) && namedIn(body).some((step) => !/^\W*minutes$/iu.test(step)) && !TOLD.test(body)) return { start: /[:：]/u.test(line[1] as string) || /^next\s/iu.test(line[1] as string) ? line[0].length : line[0].length - (line[1] as string).length, end: words.length };
	}
	if (ran(words)) return { start: 0, end: words.length };
	if (COUNTED.test(words)) return { start: 0, end: words.length };
	const arrows = words.match(ARROWS)?.length ?? 0;
	const told = TOLD.test(words);
	if (arrows > 0 && !told && stepsIn(words) >= 2 && words.length < 160) return { start: 0, end: words.length };
	const then = !told && words.length < 120 ? THEN.exec(words) : null;
	if (then) {
		const [before, after] = [words.slice(0, then.index), words.slice(then.index)];
		if (stepsIn(before) > 0 && stepsIn(after) > 0) return { start: 0, end: words.length };
	}
	const within = NEXT_WITHIN.exec(words);
	if (within && !/^\W*Then\s[^:]*\.$/u.test(words) && (alone || !/^(?:then|after)/iu.test(within[1] as string))) {
		const start = within.index + within[0].length - (within[1] as string).length;
		const body = words.slice(start);
		if (stepsIn(body) > 0 && body.length > 12 && !TOLD.test(body.slice(0, 30)) && !/(?:^|\s)(?:when|if|unless)\s/iu.test(words.slice(0, start))) return { start, end: words.length };
	}
	const said = SAYING.exec(words)?.[0].length ?? endOf(TOLD_WITHIN.exec(words));
	for (const start of said > 0 ? [said, 0] : [0]) {
		if (words.length - start > 12 || UNSPACED.test(words)) if (looksAhead(words.slice(start), alone)) return { start, end: words.length };
	}
	return null;
}

/** Pay and terms, which stand beside the steps under such labels as `Process and facts`. */
const TERMS = pattern(/(?:^|[^\p{L}])(?:pay|paid every|salary|bonus|equity|band|pension|holidays?|days? off|leave|hybrid|remote|days? (?:in|at) (?:the )?office|contract|notice|benefits|hours a week)(?![\p{L}])|薪|年假|연봉|휴가/iu);

/** Whether a line among the steps is none: it tells the terms. */
export function isTerms(words: string): boolean {
	return TERMS.test(words) && eventsIn(words) === 0;
}

/** A label over steps: `next`, `The process at the port is as follows`. */
export function isProcessLabel(words: string): boolean {
	return words.length < 110 && (/^\W*(?:next(?: up| steps?| rounds?)?|then|remaining|how (?:it|this|we|things) (?:goes?|go|went|ran) ?(?:on|from here)?|how it ran|running order|what (?:happens|comes) next|what(?:['’]s| is) next|order of the day|흐름|진행|流程|面试流程|后续流程|전형|전형 절차|다음 단계)\W*$/iu.test(words) || (/[:：]\s*$/u.test(words) && NAMES_STEPS.test(words)));
}

/** `if they say no, …`: no step. */
const UNLESS = pattern(/^\W*if (?:they|he|she) (?:says? no|[^,]{2,24}, (?:ask|send|tell|call|ring|mail|write|say|mention)(?![\p{L}]))/iu);
/** A label that ends in a colon. */
const NAMES_STEPS = pattern(new RegExp(`${START}(?:process|next steps|next stages|stages|rounds|timeline)${END}|流程|절차|전형`, 'iu'));
