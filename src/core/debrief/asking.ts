import { pattern } from '../vocabulary/pattern.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';

/** Whose questions stand under a label: `asked` by them, to `ask` them, or `either`. */
export type Whose = 'asked' | 'ask' | 'either';

const END = '(?![\\p{L}\\p{N}])';
const START = '(?:^|[^\\p{L}\\p{N}])';
const QUESTIONS = "(?:questions?|qs?|q['’]s|qns?)";
const THEM = `(?:them|him|her|the|my|interviewers?|recruiters?|hm|panel|company|team|hiring)${END}`;

const MINE = pattern(new RegExp(`${START}(?:${QUESTIONS} you (?:put|asked|raised|brought)${END}|your (?:own )?${QUESTIONS} (?:to|for) (?:them|us|the)${END}|my (?:own |open |remaining |other )?${QUESTIONS}${END}|(?:${QUESTIONS}|things|stuff|what|anything) (?:that )?(?:i|we)(?:['’]d|['’]ll)?(?: (?:also|still|then|want(?:ed)? to|would|will|should|could|forgot to|plan to|meant to))* (?:asked|ask|had|have|want|raised)${END}|(?:${QUESTIONS}|things|stuff) (?:to ask|to raise|for ${THEM}|for \\p{L}+$|to (?:them|him|her|the|interviewers?)${END})|(?:would i|i would|i['’]d|i['’]ll|i will|i want to|i wanted to|i should) ask${END}|(?:reverse|return) (?:questions?|interview)|my turn|asked ${THEM}|${QUESTIONS} (?:if|when|for when) (?:i|we) (?:get|meet|see|speak|talk)|${QUESTIONS} (?:you|i)(?: had| have|['’]d)? (?:prepared|wanted|did not|didn['’]t|forgot|never))|^(?:q|questions?|for) (?:for )?(?:them|him|her|the (?:team|panel|interviewer|company|recruiter)|hm|recruiter|interviewer)$|^(?:(?:and |then )?i (?:also |then )?ask(?:ed)?|to ask|ask (?:about|next|at|them|him|her)${END}|ask (?!for |if |whether |how |what |why )(?:[\\p{L}.]+ ){0,2}[\\p{L}.]+$|you asked|your ${QUESTIONS}(?: (?:to|for) .*)?$)`, 'iu'));
const THEIRS = pattern(new RegExp(`${START}(?:ask(?:ed|s)? me${END}|(?:they|he|she|interviewers?|panel|recruiters?|hm|manager|people|was|were|got|been|get) (?:also |then |even |just )?(?:asked|asks?|went|took turns|fired away|started off|wanted to know|wanted to hear)${END}|(?:his|her|their|interviewer['’]?s?['’]?|panel['’]s|recruiter['’]s) ${QUESTIONS}${END}|${QUESTIONS} (?:from|they|he|she|that (?:they|came)|i (?:got|was|remember|received)|asked|posed|received|used|put (?:to me|by))|(?:things?|what) (?:they|he|she|people) (?:wanted|wished) to (?:know|hear|find out))|^\\p{L}+['’]s questions$|^asked$`, 'iu'));
const BARE = pattern(new RegExp(`^(?:[\\p{L}-]+ ){0,2}(?:questions|qs|q['’]s|qns|q ?& ?a|q ?and ?a|prompts)(?: (?:and|&) answers)?$`, 'iu'));
const NUMBERED = pattern(/^(?:part |section )?(?:\d+[.):]?|[ivx]+[.)])[ \t]+/iu);

const AROUND = pattern(/^[^\p{L}\d]+|[^\p{L}]+$/gu);

/** `Questions you had prepared but did not ask`. */
const UNASKED = pattern(new RegExp(`^${QUESTIONS} .*(?:not|never|n['’]t|forgot|forget|no time)(?: .*)? (?:ask|asked|get to|raise)$`, 'iu'));

/** Reads the words of a label in English; null where they name no list of questions. */
export function listOf(label: string): Whose | null {
	if (label.length > 80 || !/ask|q|^\W*for\s/iu.test(label)) return null;
	const inner = label.replace(/\([^)]*\)/gu, ' ').replace(AROUND.for(label), '');
	const words = inner.replace(NUMBERED.for(inner), '').replace(/\s+/gu, ' ');
	if (UNASKED.test(words)) return 'ask';
	if (/(?:likely|possible|potential|expected|common|sample|practi[cs]e|mock|prepare|prep)/iu.test(words) && !/asked/iu.test(words)) return null;
	if (/(?:should|could)(?:['’]ve| have) asked|(?:^|\s)(?:if|when|in case|before|until)\s(?!i (?:get|meet|see|speak|talk))/iu.test(words)) return null;
	if (words.split(' ').length > 8) return null;
	if (THEIRS.test(words)) return 'asked';
	if (MINE.test(words)) return 'ask';
	return BARE.test(words) ? 'either' : null;
}

const YOU = `(?:you|u|your|ur|yourself|yours|you['’](?:d|ve|re|ll))${END}`;
const FILLER = '(?:(?:so|ok|okay|and|then|also|well|now|but|right|first|finally|um|uh|he asked|she asked|they asked|asked)[,: ]+){0,3}';
const ORDER = `(?:(?:tell|show|convince|teach|persuade) (?:me|us)|(?:walk|take|talk) (?:me|us) through|give (?:me|us) (?:a|an|one|your|some)${END}|talk about (?:a|your)|describe (?:a|an|the|your|how)|give (?:an|a) example|explain(?! why i)|imagine${END}|share (?:a|an)${END}|sell (?:me|us|this)|design (?:a|an|the)${END}|implement${END}|write (?:me )?(?:a|an|some) (?:function|query|program|sql|code|test|class|method|email|headline|lesson)|rate yourself|pick (?:a|one)${END}|name (?:a|one|two|three)${END})`;
const AUXILIARY = `(?:can|could|would|do|did|have|are|were|will|should|had|is|was|what['’]?s|whats)`;
const WH = `(?:what|how|why|when|where|which|who|whats|how['’]d|what['’](?:s|d|re))`;
const TIME = `(?:a|an|one) (?:time|example|situation|project|moment|conflict|decision) (?:(?:when|where|that|of|in which) )?(?:you|u|your)${END}`;
/** What an interviewer sets rather than asks, where a label says that something is set: `task: cut a third of this`. */
const SET = pattern(/^\W*(?:now |then |so |please )*(?:design|build|sketch|draw|write|code|implement|model|make|cut|classify|estimate|size|price|sell|pitch|convince|plan|rank|sort|find|fix|debug|refactor|improve|explain|describe|translate|solve|calculate|compute|prove|diagnose|teach|present|prepare|help|rotate|count|walk|talk|give|take|pick|choose|name|tell|show|imagine|suppose|redesign|launch|grow|price|review|critique|compare|prioriti[sz]e|optimi[sz]e)(?![\p{L}])/iu);
const LEAD = '^["“”\'‘«*_>\\s]*(?:q\\d*\\s*[.:)–-]\\s*)?';

/** How an interviewer begins, beyond doubt: the candidate is `you`. */
const ASKING = pattern(new RegExp(`${LEAD}${FILLER}(?:${ORDER}|${TIME}|${AUXILIARY} ${YOU}|${WH}${END}[^.!?\\n]{0,70}?[^\\p{L}\\p{N}]${YOU}|why (?:us|this|our|should we|leave|leaving|do we)${END}|your (?:greatest|biggest|strengths?|weakness)|what (?:are|is) ${YOU})`, 'iu'));
/** `two suppliers, same price, how do you choose`. */
const LAST_CLAUSE = pattern(new RegExp(`[.,;:!–—][ \\t]+(?:and |so )?(?:${WH}|${AUXILIARY})${END}[^.,;!?\\n]{0,50}?[^\\p{L}\\p{N}]?${YOU}[^.!\\n]{0,60}$`, 'iu'));
/** How any question may begin. */
const INTERROGATIVE = pattern(new RegExp(`${LEAD}${FILLER}(?:${WH}|${ORDER}|if|is|are|was|were|do|does|did|can|could|would|should|will|has|have|had|any|if)${END}`, 'iu'));
/** What a candidate wants to know, whatever else is said. */
const WONDERING = pattern(/would love to (?:know|hear|understand)|curious (?:about|how|if)|what do (?:you|u) (?:like|enjoy|love)|how have (?:you|u) seen|what does success|success look|next steps/iu);
/** About them, not about oneself. */
const ABOUT_THEM = pattern(new RegExp(`${START}(?:(?:your|ur|the|this) (?:teams?|company|users?|customers?|product|culture|process|roadmap|metrics|role|org|biggest|challenges?|expectations|stack|manager|onboarding)|how (?:is|are|does|do) (?:the|this|people|pms|engineers|teams?|performance|promotions?)|pm role|turnover|why is (?:the|this) (?:role|position)|biggest (?:needs|challenge|priority|priorities))${END}`, 'iu'));
/** Words that only an interviewer says. */
const PERSONAL = pattern(new RegExp(`(?:${START}(?:(?:did|would|could|can|were|had|are|will|should|have) (?:you|u|your)|your (?:own|last|previous|current|greatest|biggest|strengths?|weakness\\p{L}*|experience|team (?:member|mate)s?|resume|cv|background|career|answer|time)|yourself|you['’]ve)${END}|^["“\\s]*${ORDER}|${START}${TIME})`, 'iu'));
/** Letters of English; where there are none, other rules hold. */
export const LATIN = pattern(/[a-z]/iu);
const CHINESE = /请|能不能|可不可以|是否|会不会|有没有|愿不愿意|呢[？?]?$|為什麼|为什么|如何|怎么|怎麼|怎样|什么|什麼|哪|谁|吗|嗎|多少|介绍一下|说说|谈谈|讲讲|讲一次|描述|举.{0,3}例/u;
const KOREAN = /나요|까요|습니까|세요|인가요|셨어요|신가요|지원했|가능하|해보|말씀|설명해|이유|무엇|어떻게|왜/u;
const SELF = pattern(new RegExp(`${START}(?:I|my|mine|i['’](?:d|m|ve|ll)|myself)${END}`, 'u'));
const ME = pattern(new RegExp(`${START}i${END}`, 'u'));

/** Whether these words ask the candidate something, by their form alone. */
export function asksCandidate(words: string): boolean {
	return (ASKING.test(words) || LAST_CLAUSE.test(words) || isCjkQuestion(words)) && !asksThem(words);
}

/** Whether these words ask the company something. */
export function asksThem(words: string): boolean {
	return WONDERING.test(words) || (ABOUT_THEM.test(words) && !PERSONAL.test(words));
}

export function isInterrogative(words: string): boolean {
	return INTERROGATIVE.test(words) || isCjkQuestion(words);
}

function isCjkQuestion(words: string): boolean {
	return /[\u3040-\u9fff\uac00-\ud7af]/u.test(words) && (CHINESE.test(words) || KOREAN.test(words));
}

/** Speaks of oneself: then the writer wonders, nobody asks. `tell me` is no such word. */
export function speaksOfSelf(words: string): boolean {
	return SELF.test(words) || ME.test(words) || /(?:^|\s)me[?!.]/iu.test(words);
}

export function endsAsking(words: string): boolean {
	return /[?？]["”’'»)*_\s]*$/u.test(words);
}

/** Whether words behind `task:` or `exercise:` set something or ask. */
export function isSet(words: string): boolean {
	return SET.test(words) || endsAsking(words) || asksCandidate(words) || /^["“]/u.test(words);
}

const TELLS = 1;
const WHICH = 2;
const YOURS = 4;
const OPENS = 8;
const HINTS = new Map<string, number>();
for (const [kind, words] of [
	[OPENS, 'would could can do did does have had are were is was will should tell show walk talk take describe explain design imagine give sell convince teach implement share write rate pick name time example situation if your'],
	[YOURS, "you u your ur yourself you'd you've"],
	[WHICH, "what whats what's what'd what're how hows how'd why when where which who who's whose"],
	[TELLS, 'began opened started exercise brief task case challenge problem scenario then followup ask asks asked asking goes know curious q qs'],
] as const) for (const word of words.split(' ')) HINTS.set(word, (HINTS.get(word) ?? 0) | kind);
const ASKED = Mark.asked | Mark.ask;
/** How many words from the beginning a question may begin at. */
const AHEAD = 5;

/** A first look, by words already read: without these no line asks anything or tells of a question. */
export function mayAsk(words: string, tokens: readonly Token[]): boolean {
	if (/[?？问問题題물질여怎什哪谁誰吗嗎까]/u.test(words)) return true;
	let which = false;
	let index = -1;
	for (const { word, key } of tokens) {
		if (key !== 'speaker' && !(key.charCodeAt(0) <= 57)) index++;
		const marks = word === null ? 0 : word.marks;
		if ((marks & ASKED) !== 0) return true;
		const kind = HINTS.get(key) ?? 0;
		if (index < AHEAD && (kind & (OPENS | WHICH) || marks & Mark.question)) return true;
		if (kind & TELLS || (which && kind & YOURS)) return true;
		if (kind & WHICH) which = true;
	}
	return false;
}

const PROMPT = pattern(/(?:^|[^\p{L}])(?:(?:would|could|will|should) (?:you|i|we) [\p{L} ]{0,20}?(?:different(?:ly)?|better|next time|again|change|before the next|next(?=\?))|(?:who|whom) did (?:you|i) (?:speak|talk|meet)|(?:do|did) (?:you|i) feel|(?:did|have|do) (?:you|i|we) (?:learn|learnt|learned|notice|take away|feel|think (?:it|that) went)|went (?:well|wrong|badly)|(?:did|were) (?:you|i) [\p{L} ]{0,24}(?:at (?:your|my) best|fall short|answer (?:best|worst)|handle (?:best|worst))|(?:did|do) (?:you|i) (?:forget|regret)|regret saying|about (?:your|my) manner|(?:were|was) (?:you|i) asked|did (?:you|i) (?:research|run out|prepare for)|like to (?:find out|know|ask) next|surprised (?:you|me))(?![\p{L}])/iu);

const AS_MINE = pattern(/^["“*_\s]*(?:and |then |so )?(?:how|what|why|where|when|which \p{L}+) (?:do|would) i(?![\p{L}])/iu);
const TO_ONESELF = pattern(/(?:^|[^\p{L}])(?:different(?:ly)?|next time|better|improve|fix|avoid|get over|always|keep|even|know|say|think|feel|stop|learn|bother|care|want|need)(?![\p{L}])/iu);

const INVERTED_MINE = pattern(/^["“*_\s]*(?:\p{Lu}\p{Ll}+: )?(?:(?:and|then|also|so|next) )*(?:(?:how|what|why|where|when|who|which)(?: (?!do |did |would |have |am |was |is |are |could |can |should |will )\p{L}+){0,2} (?:do|would|did|have|am|was|is|are|could|can|will) (?:i|my)|(?:have|did|do|would|could|can|am|was) i(?: ever)?)(?![\p{L}'’])/iu);

/** `how would I assess a slow student`: the word order of a question, told as one's own; only an answer behind it shows that it was asked. */
export function isInvertedMine(words: string): boolean {
	return INVERTED_MINE.test(words) && !TO_ONESELF.test(words.replace(/^\W*\p{L}+ (?:do|would|did) i think/iu, '')) && !PROMPT.test(words);
}

/** `What would I do with six months?`: asked by them, told as one's own; not what one asks oneself afterwards. */
export function isToldAsMine(words: string): boolean {
	return endsAsking(words) && AS_MINE.test(words) && !TO_ONESELF.test(words);
}

/** Whether a label asks the writer of the note to look back: `What would you do differently?` */
export function isPromptToSelf(words: string): boolean {
	return PROMPT.test(words);
}

const ANSWER = pattern(/^[\s*_>(-]*(?:(?:me|i|you|a|ans(?:wer)?|answered|(?:you|i|he|she|they|my answer was) said|i told|my answer|my response|response|better answer|correct(?: is)?|verdict|rating|score|self[- ]?(?:rating|score)|how (?:it|did it) (?:went|go)|went|landed|result|自评|回答|我的回答|我答|我说|答|我|나|답변|답|내 답변)[*_]*\s*(?:\([^)]*\)\s*)?[:：]|(?:said|told|answered|answered with|i said|i told|you said|explained|described|rating \d|回答了|我说)(?![\p{L}\p{N}]))/iu);

/** Whether a line says what was answered, or how it went. */
export function isAnswer(words: string): boolean {
	return ANSWER.test(words);
}

const MARKED = pattern(/^[\s*_"“]*(?:(?:q(?:uestion)?\s*#?\d{0,2}|asked|prompt)\s*::?|q\d{1,2}\s*[.)–—-]?\s|q\s*[.)–—-]\s|\?\s+(?=\S)|(?:问|問|提问|题目|題目|问题|問題|질문|문제)\s*[一二三四五六七八九十\d]{0,3}\s*[:：.、)]|第[一二三四五六七八九十\d]{1,3}题\s*[:：.、]?)[*_]*\s*/iu);

/** A mark that may stand over a task of one's own, too: what stands behind it tells. */
const MAYBE_MARKED = pattern(/^[\s*_"“]*(?:the )?(?:(?:his|her|their|first|second|third|next|last|main|big|opening|final|design|coding|technical|case|live coding|whiteboard) )?(?:question|exercise|brief|prompt|task|case|challenge|problem|scenario|assignment|coding|design|whiteboard|live coding|role[- ]?play|follow[- ]?ups?|then)(?: (?:question|\d|was|is)){0,2}\s*[:：][*_]*\s*|^[\s*_"“]*(?:role[- ]?play|the (?:exercise|task|brief|case|prompt|problem|scenario|challenge)) was (?=\p{L})/iu);

/** How long the mark is that makes a line a question: `Q:`, `Q3.`, `?`, `问题一：`; 0 for none. */
export function questionMark(words: string): number {
	const mark = MARKED.exec(words);
	if (mark) return mark[0].length;
	const maybe = MAYBE_MARKED.exec(words);
	if (!maybe) return 0;
	const body = words.slice(maybe[0].length);
	return isSet(body) || (/follow|question|then/iu.test(maybe[0]) && isInterrogative(body)) ? maybe[0].length : 0;
}

const TAIL = pattern(/\s*(?:(?:→|➔|=>|->|>>|⇒)|\s[–—-]{1,2}\s|\s\|\s|\s*\[\[)|\s+(?:rating|verdict|score)\s*:?\s*\d/iu);
/** `(bombed)`, `(did it in 4)` */
const REMARK = /\s[(（][^()（）]*[)）]*[.!]?\s*$/u;

/** Where the words before a remark in brackets end. */
export function remarkAt(text: string, start: number, end: number): number {
	const remark = REMARK.exec(text.slice(start, end));
	return remark ? start + remark.index : end;
}

const DASHED_TAIL = /^\s*[–—-]/u;

/** Where a question's own words end: before an arrow, a link, a verdict behind a dash. */
export function questionEnd(text: string, start: number, end: number): number {
	const source = text.slice(start, end);
	const aside = /[?？]\s*[(（][^()（）]*[)）]\s*$/u.exec(source);
	if (aside && aside.index > 3) return start + aside.index + 1;
	const remark = REMARK.exec(source);
	if (remark && remark.index > 8 && (isInterrogative(source) || asksCandidate(source.slice(0, remark.index)))) return start + remark.index;
	const tail = TAIL.exec(source);
	if (!tail || tail.index < 4) return end;
	// a dash may stand within the question
	if (DASHED_TAIL.test(tail[0]) && /[?？]/u.test(source.slice(tail.index + tail[0].length))) return end;
	return start + tail.index;
}
