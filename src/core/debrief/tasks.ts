import { pattern, type Pattern } from '../vocabulary/pattern.ts';

/** Verbs in the base form that begin something to do. The first group is beyond doubt even in a list of mixed lines. */
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/u;
const CLEAR = "send|e-?mail|mail|message|ping|look up|look into|read up|brush up|practi[cs]e|rehearse|schedule|book|follow up|thank|reply|redo|drill|prepare|prep|write up|rewrite|re-write|draft|re-?record|update|submit|memori[sz]e|reach out|sign up|revise|chase|respond|re-?read|re-?apply|look (?:for|again)";
/** Enough for a line that stands by itself. */
const PLAIN = `${CLEAR}|review|read|write|record|finish|find|learn|study|confirm|apply|ask|give|bring|get|call|ring|phone|text|research|buy|print|put together|tell|do (?:a|an|the|one|two|three|four|five|ten|more|some|another|\\d+)|look at|polish|google|go (?:over|through|back)|talk to|speak to`;
/** Enough behind `need to`, and in a list that is known to hold tasks. */
const ANY = `${PLAIN}|check|add|connect|make|collect|share|build|set up|refresh|complete|create|watch|do|work (?:on|through)|meet|fix|renew|order|return|cancel|time|try(?! (?:it|this|that))`;
/** Enough for an item among others. */
const ITEM = `${CLEAR}|find|finish|learn|research|buy`;
const END = '(?![\\p{L}\\p{N}])';
/** `call with Bas`, `practice interview`, `update thurs:`: nouns, not tasks. */
const NOUN = pattern(/^\W*(?:(?:call|chat|mail|e-?mail|text|book|review|record|practi[cs]e|draft|update|meet|test|prep|share|check|mock|schedule|study|research|ring|phone)[ \t]+(?:with|w\/|from|came|arrived|\d|of|about|back|interview|call|session|round|run|tool|panel|questions?|in|was|is|went|screen|number|notes|group)(?![\p{L}])|(?:do|does|let|give|make|get|watch|find|ask|bring|tell|read)[ \t]+(?:you|we|they|i|it)(?![\p{L}])|let(?:['’]s| me| us))/iu);
const LEAD = '^[^\\p{L}\\p{N}]*(?:(?:ok|so|and|then|also|now|must|definitely|maybe|tomorrow|tonight|first)[,: ]+)?';
const form = (verbs: string): Pattern => pattern(new RegExp(`${LEAD}(?:${verbs})${END}(?!\\s*(?:[:：=?]|[-–—]\\s|(?:was|is|went|were)${END}))`, 'iu'));
/** `ask Anders`, `Ring Marek`: no past of a deed. */
const TO_SOMEBODY = pattern(/^[\s*_"“(]*(?:[Aa]sk|[Cc]all|[Tt]ell|[Tt]ext|[Pp]hone|[Rr]ing)\s+(?:\p{Lu}\p{Ll}+|him|her|them)(?![\p{L}])/u);
const INTENT = pattern(new RegExp(`(?:^|[\\s,;.(–—-])(?:(?:i|me)[ \\t]+)?(?:(?:still|also|really|just|definitely|probably)[ \\t]+)*(?:need to|needs? 2|have to|got to|gotta|must|will|i['’]ll|i[’']m going to|going to|gonna|plan to|planning to|want to|should|ought to|remember to|remember:|don['’]t forget to|make sure (?:to|i)|promised to|remind me to|(?:applicant|candidate|me) to)[ \\t]+(?:(?:also|definitely|really|just|then|finally)[ \\t]+)*(?:${ANY})${END}`, 'iu'));
/** What one is, knows or feels is no deed, and what one leaves off is none. */
const STATE_VERB = 'be|become|have|know|own|feel|think|seem|sound|look|like|love|hate|want|need|hope|believe|understand|see|hear|say|admit|add|stop|avoid|improve|keep|never|not|always|slow|come|start|end|sit|stay|stand|survive|live|let|miss|regret|forget|take|talk|speak|watch|hold';
const THING = `(?:the|an?|my|their|his|her|our|your|this|that|these|those|one|two|three|some|every|each|him|them|it|\\p{Lu}\\p{Ll}+)${END}`;
/** `I must put the five numbers on a card`: whatever the verb, where it has an object. */
const OBLIGED = pattern(new RegExp(`(?:^[^\\p{L}]*(?:(?:and|so|but|also|then) )*(?:i )?|[,;] (?:and |so |but )?i |[ \\t](?:and|so|but) (?:so )?i )(?:must|need to|have to|['’]?ve got to|gotta|should|['’]ll|will|['’]m going to|am going to)[ \\t]+(?:(?:also|really|just|then|finally)[ \\t]+)*(?!(?:${STATE_VERB})${END})\\p{Ll}{2,}[ \\t]+(?:(?:up|out|down|in|back|over|to|through|about|with|for) )?${THING}`, 'iu'));
/** Before a thing these are no orders: words of grammar, and deeds that are over. */
const NO_DEED = new Set(`a an the and or but so as at by for from in into of off on onto out over per than then till to under until up via with without within after before about above across against along among around behind below beneath beside besides between beyond despite during except inside like near outside past round since through throughout toward towards upon unlike although because if once that though unless when where whereas whether which while who whom whose what how why
all both half such quite rather not no nor only even just also too very more most less least much many few several some any every each either neither one two three four five six seven eight nine ten other another same own this these those my your his her its our their i you he she it we they me him us them mine yours hers ours theirs
is are was were am be been being do does did have has had can could will would shall should may might must need
bad good great nice ok okay well fine better worse best worst maybe perhaps again still yes no now here there never always often sometimes later soon today tomorrow yesterday
began bit blew bore bought bound broke brought built came caught chose clung crept cut dealt did dug drew drank drove ate fell fed felt fought found fled flew forgot froze gave got went grew had heard held hid hit hurt kept knew laid led left lent let lost made meant met paid put quit read rode rang ran said saw sold sent set shook shot showed shut sang sank sat slept slid spoke spent spun stood stole stuck struck swore swept swam took taught tore told thought threw understood woke wore won wrote
know love like feel think want hope have seem look sound hate believe see mean understand happen`.split(/\s+/u));
const BE = '[ \\t](?:is|are|was|were|has|had|did|could|would|said|went|got|made|took|gave|i)(?![\\p{L}])';
const DEED = pattern(new RegExp(`^[^\\p{L}\\p{N}]*(?:(?:and|then|also|maybe|definitely|please)[,: ]+)?(\\p{L}[\\p{L}-]+)[ \\t]+(?:(?:up|out|down|back|over|off|through|about|to|for|with|at)[ \\t]+)?(?:the|an?|my|their|his|her|our|this|that|these|those|some|every|each|him|them|it|yourself|myself)${END}(?!.*${BE})`, 'iu'));
const INFLECTED = /(?:ed|ing|ly|s|tion|ment|ness|er|est|ful|able|al|ive|ish|ous)$/iu;

/** Whether a line has the form of an order: a verb of whatever meaning in its plain form, then what it is done to. */
export function isDeed(words: string): boolean {
	if (UNSPACED.test(words)) return CHINESE_DEED.test(words) || KOREAN_DEED.test(words);
	const verb = (DEED.exec(words) ?? WITH_PARTICLE.exec(words))?.[1]?.toLowerCase();
	return verb !== undefined && !NO_DEED.has(verb) && (!INFLECTED.test(verb) || /^(?:discuss|address|process|assess|express|need|order|consider|remember|answer|offer|deliver|mention|feed|rely|apply|reply|supply|bring|give|solve|save|arrive|drive|leave)$/u.test(verb));
}
/** `dig out cost plan`: behind a particle the thing needs no article. */
const WITH_PARTICLE = pattern(/^[^\p{L}\p{N}]*(\p{L}[\p{L}-]+)[ \t]+(?:up|out|through|in on)[ \t]+\p{L}/iu);
const CHINESE_DEED = /^(?:把|找|录|刷|练|背|写|重写|重新|重做|看|读|复习|准备|整理|买|约|发|问|补|学|做|画|改|查|联系|模拟|记得|提前|每天|[^，。]{1,6}前)(?!了)/u;
const KOREAN_DEED = /(?:기|접수|부탁|준비|연습|정리|제출|신청|예약|복습|까지)\s*[.!]?$/u;
const OTHERS = pattern(/(?:^|[\s,;.(])(?:they|he|she|you|we|it|who|which|recruiter|candidates?|team|people|interviewer|hm|that|\p{Lu}\p{Ll}+)['’]?(?:ll)?[ \t]+(?:(?:also|still|really|just|will|would|then)[ \t]+)*$/u);
const PAST = pattern(/(?:don['’]t|didn['’]t|not|never|i['’]d|i would) (?:want|have|need|plan) to|(?:should|could|would|might|must)(?:['’]ve|[ \t]+have|[ \t]+of|a)(?![\p{L}])|(?:wanted|needed|had|was going|forgot|tried|told me|asked me|learned|learnt) to(?![\p{L}])/iu);
const CHINESE = /^(?:我要|我得|周末|明天|后天|今晚|下周|这周|本周|之后|回去|记得|要|需要|打算|计划|准备|得)[^。，,]{0,24}(?:看|练|下载|背|写|订|买|发|复习|学|写|联系|整理|补|背|刷|问|做|约|寄|准备|回复)/u;
const KOREAN = /(?:하기|보내기|외우기|쓰기|읽기|찾기|알아보기|풀기|만들기|연습하자|보내자|하자|해야 ?(?:함|한다|겠다|지|됨|된다))\s*[.!]?$/u;
/** What makes a Korean noun of a verb a plan. */
const KOREAN_TERM = /다음|내일|모레|주말|오늘|까지|꼭|전에|미리|이번|매일|하자|보내자|해야/u;
/** `todo mail a card`, `To do: …`, `할 일: …`. */
const MARKED = pattern(/^[\s*_>]*(?:to-?do|todos?|action(?: items?)?|task|follow[- ]?up|homework|reminder|待办|行动项|要做的|할 ?일|투두)[*_]*\s*(?:[:：]\s*|\s(?=\p{Ll})|-\s+)[*_]*/iu);
/** Of a task kept as a line with a word in capitals. */
const STATE = pattern(/^[\s*_>]*(?:(?:TODO|DOING|DONE|LATER|NOW|WAITING)\s+|[☐☑☒□]\ufe0f?\s*)(?=\S)/u);
const DONE = /^[\s*_>]*(?:DONE\s|[☑☒])/u;
/** Behind `Follow-up:` may stand what they asked next. */
const ASKS = pattern(/^\W*(?:what|how|why|when|where|which|who|is|are|can|could|would|did|have|tell|walk|explain|describe)(?![\p{L}])|[?？]\W*$/iu);
const REMARKED = pattern(/^[\s*_>]*(?:to ?do|todos?|待办|할 ?일)[*_]*\s*[:：]\s*[*_]*/iu);

/** How long the mark is that makes a line a task: `todo `, `To do:`; 0 for none. */
export function taskMark(words: string): number {
	const mark = STATE.exec(words) ?? REMARKED.exec(words) ?? MARKED.exec(words);
	if (!mark || asksNext(words.slice(mark[0].length)) || (/^\W*(?:action|task|follow|homework|reminder)/iu.test(mark[0]) && !/[:：]/u.test(mark[0]))) return 0;
	return mark[0].length;
}

/** Whether the words behind a mark such as `Follow-up:` ask. */
export function asksNext(words: string): boolean {
	return ASKS.test(words);
}

/** Whether the mark says that the task is done. */
export function isDone(words: string): boolean {
	return DONE.test(words);
}

/** How much a line must show: `clear` within a paragraph, `item` among mixed items, `alone` where it stands by itself, `listed` where tasks are expected. */
export type Doubt = 'clear' | 'item' | 'alone' | 'listed';
const FORMS: Readonly<Record<Doubt, Pattern>> = { clear: form(CLEAR), item: form(ITEM), alone: form(PLAIN), listed: form(ANY) };

/** Whether a line tells oneself to do something. */
export function isImperative(words: string, doubt: Doubt): boolean {
	return ((FORMS[doubt].test(words) || TO_SOMEBODY.test(words)) && !NOUN.test(words) && !/^[^:]{0,24}:\s/u.test(words)) || (/[\u4e00-\u9fff]/u.test(words) && CHINESE.test(words)) || (/[\uac00-\ud7af]/u.test(words) && KOREAN.test(words) && KOREAN_TERM.test(words));
}

/** `need to email Dana tomorrow`, `I'll send …`; what others will do and what should have been done are none. */
export function isIntent(words: string): boolean {
	const match = INTENT.exec(words);
	if (!match) return OBLIGED.test(words) && !PAST.test(words);
	if (PAST.test(words)) return false;
	const own = /^\W*(?:i|me)[ '’]/iu.test(match[0]);
	return own || !OTHERS.test(words.slice(0, match.index + 1));
}
