import type { Outcome } from '../debrief/debrief.ts';
import { pattern, type Pattern } from '../vocabulary/pattern.ts';

const VALUES: readonly (readonly [Outcome, Pattern])[] = [
	['accepted', pattern(/(?:^|[^\p{L}])(?:accepted|signed|took the (?:job|offer)|i said yes)(?![\p{L}])|接受|已入职|수락/iu)],
	['withdrawn', pattern(/(?:^|[^\p{L}])(?:withdr(?:ew|awn|awing)|i (?:pulled out|declined)|declined (?:the offer|further)|pulled out|cancell?ed by me)(?![\p{L}])|放弃|포기|사퇴/iu)],
	['rejected', pattern(/(?:^|[^\p{L}])(?:reject(?:ed|ion)?|they passed|passed on me|no offer|turned down|didn['’]?t (?:get it|make it|get the job|pass)|did not (?:get it|make it|pass)|not (?:moving forward|selected|successful|proceeding|appointed)|won['’]?t be moving|unsuccessful|ghosted|declined by|no go|filled internally|no)(?![\p{L}])|被拒|拒信|挂了(?!电话)|没过|未通过|凉凉|불합격|탈락/iu)],
	['offer', pattern(/(?:^|[^\p{L}])(?:offer(?:ed)?(?: received)?|got (?:the|an) offer|got the job|verbal offer|hired)(?![\p{L}])|录用|拿到 ?offer|오퍼|최종 ?합격(?!하면|시)/iu)],
	['passed', pattern(/(?:^|[^\p{L}])(?:pass(?:ed)?|moving (?:on|forward)|moved (?:on|forward)|advanc(?:ed?|ing)|next round|through(?: to)?|proceed(?:ing)?|invited (?:back|to)|made it)(?![\p{L}])|通过|过了|(?:进|进入|收到)(?:了)?(?:第?[二三四]轮|下一轮|[二三复终]面)|합격(?!하면|시|할|여부|률)|통과(?!하면)/iu)],
	['open', pattern(/(?:^|[^\p{L}])(?:open|pending|waiting|in progress|ongoing|awaiting|tbd|scheduled|active|no news)(?![\p{L}])|等|进行中|대기|진행/iu)],
];

/** Where an application stands, from a value such as `Rejected ❌` or `waiting to hear`. */
export function findOutcome(text: string): Outcome | null {
	// `pending / offer / rejected`, `☐ waiting ☐ offer` is a form to fill
	if ((text.match(/[/|☐□]|\[ \]/gu)?.length ?? 0) >= 2) return null;
	for (const [value, form] of VALUES) if (form.test(text)) return value;
	return null;
}

const END = '(?=[ \\t]*(?:$|[.,!;:)\\n]|and |but |so |on me|because ))';
const sentence = (english: string, other: string): Pattern => pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${english})(?![\\p{L}])|${other}`, 'iu'));

const SENTENCES: readonly (readonly [Outcome, Pattern])[] = [
	['accepted', sentence(`i(?: have|['’]ve)? (?:accepted|signed|took)(?: (?:it|the offer|the job|their offer))?${END}|(?:took|accepted) (?:it|the offer|the job)${END}|(?:i )?said yes to (?:them|the offer)|i start (?:on|in|next)|signed the (?:contract|offer)`, '接了offer|接受了|입사하기로')],
	['withdrawn', sentence(`(?:(?:i )?(?:withdrew|have withdrawn)|i (?:pulled out|dropped out))(?: (?:my application|from the process))?|i declined to continue|(?:i )?told them (?:no|i['’]?m out)|i said no to them|not (?:going|continuing) any further with them`, '我放弃了|포기했')],
	['rejected', sentence(`(?:they|he|she) (?:have |has |['’]ve )?passed${END}|passed on me|they (?:rejected|turned) me(?: down)?|(?:went|gone|going|go) (?:with|for) (?:the |an? )?(?:someone|another|somebody|different|other|internal|more experienced)|(?:have |had |they )?(?:appointed|hired|chose|chosen|picked|selected|offered it to|gave it to|giving it to|given it to) (?:the |an? )?(?:someone|somebody|another|other|different|internal)|(?:somebody|someone|anybody) (?:internal|else) (?:got|get|gets|has) (?:it|the)|(?:job|role|post|place|position) (?:went|has gone|goes) to (?:the |an? )?(?:someone|somebody|another|other|internal)|(?:proceed|progress|move forward|moving forward|continue|continuing|proceeding) with (?:an)?other|other (?:candidates|applicants)(?: who)?|(?:they|answer|he|she) (?:said|says|is|was)(?: it['’]?s)?(?: a)? no|(?:it['’]?s|it is|was|a|got a) no${END}|(?:got|i was|been|form|auto|automatic|automated|instant) reject(?:ed|ion)|(?:got|had|received|came) (?:a|the) (?:clear |polite |kind )?no|not this time|thanks but no|sadly not|regret(?:s)? (?:to|that)|cannot offer (?:you|a|the)|not appointed|(?:they|she|he) took (?:her|his|their|the|some(?:body|one)) |rejection (?:email|e-mail|mail|call|letter|came)|no luck|(?:decided )?not to (?:proceed|move forward|continue|progress)(?: with me)?|(?:not|won['’]?t be) (?:moving|going|proceeding|progressing) (?:forward|ahead|further)|didn['’]?t (?:get (?:it|the job|the role|the offer)|make it)|did not (?:get (?:it|the job|the role)|make it)|turned me down|not (?:be )?tak(?:e|ing) (?:your|my|his|her|the) application (?:forward|further)|closed lost|(?:they|she|he) (?:rang|called|phoned|mailed|wrote)[^.!?\n]{0,20}[.,:] not me(?=[.!]|$)|(?:somebody|someone|the \\p{L}+ \\p{L}+) got it(?=[.!]|$)|unfortunately[^.]{0,60}(?:filled|other|another|not|unable|decided)|filled (?:it |the (?:role|post|position|job) )?internally|internal candidate|ghosted me|no offer`, '被拒|拒信|挂了(?!电话)|没过(?![来去])|没通过|未通过|凉凉|感谢信|불합격|탈락|떨어졌|불발')],
	['offer', sentence(`(?:got|received|gave me|made me|have|i have|sent me|with) (?:an|the) (?:verbal |written )?offer|(?:they )?offered me(?: (?:it|the))?|(?:got|have) the (?:job|gig|role)|verbal offer|offer (?:came|call|received|is in|letter)|they want me to start|it['’]?s mine|(?:job|post|role|gig)(?:['’]?s| is) (?:mine|yours)|offer(?=[ \\t]*[.!](?:[ \\t\\n]|$))|got it!+|i got it${END}|(?:they|he|she) (?:said yes|want me(?! (?:to (?:come|meet|talk|do|see|send)|for|back|in)))|(?:he|she|they) offered(?: me)?(?: the| it| \\d)`, '拿到offer|录用|最终通过|최종 ?합격|오퍼 받|같이 하자고|출근하라')],
	['passed', sentence(`(?:i )?(?:passed|made it|got|moving|moved|advanced|advancing|proceeding|going) (?:on |forward |through |ahead )?(?:to|into) (?:the )?(?:next|final|second|third|last|onsite|panel|round|case|loop|stage)|invited (?:me )?(?:back|to the (?:next|final|second|panel|onsite))|(?:i['’]?m|i am|am|we['’]re|got|made it|get) through to|got through${END}|they want me (?:for|back)|they want to see me again|i passed${END}|moving (?:on|me|me on|me forward|forward)(?: to(?: the)?)?${END}|moving (?:on|me) to|(?:passed|put|sent|moved) me (?:on|up|through|forward|along|to the)|through to(?: the)?(?! the (?:end|finish))|(?:i['’]?m|i am|so i['’]?m) through|through!|(?:i['’]?m|i am) in (?:the|for the) (?:panel|final|next|second|third|last|onsite|case)|passed to \\p{L}+|status:[ \\t]*passed|(?:asked|invited|want(?:s|ed)?) me (?:back|to come back|in for)|next round (?:booked|confirmed|is on|on the|scheduled)|they['’]d like (?:me|to see me) (?:back|again)|(?:called|call|mail|email|text)(?:ed)? to say i (?:passed|got through)`, '(?:面试|一面|二面|笔试|都|已|算|终于)(?:试)?(?:也)?过了|[，,]过了(?=[，,。!！]|$)|约(?:了)?[二三四终]面|通过了|通知过了|(?:进|进入|收到)(?:了)?(?:第?[二三四]轮|下一轮|[二三复终]面(?:通知|邀请))|합격(?!하면|시|할|여부|률|자)|통과(?:했|됐|함)|붙었')],
	['open', sentence(`waiting(?: to hear| for an answer)?${END}|still waiting|no (?:news|word|answer) yet|nothing heard (?:so far|yet)|not heard (?:back|anything|yet)|decision (?:by |in |at )?(?:the )?(?:mid|end|early|late|next)|result pending|(?:they|he|she)(?:['’]?ll| will| said they['’]?d| would) (?:ring|call|let me know|decide|be in touch)(?! [^.;!?\\n]{0,60}(?:but|and (?:they|he|she) did))`, '结果还没|等结果|等通知|等消息中|결과 ?대기|결과는? ?아직|결과 ?기다|결과는 (?:다음|이번|[0-9일이삼사]+)')],
];

/** Words without which no sentence is looked at. */
export const OUTCOME_WORDS = new Set(`appointed cannot regrets took passed pass they passed no offer offered rejected rejection took accepted signed withdrew withdrawn pulled internal internally unfortunately luck ghosted through invited proceed decided made waiting news word decision turned told mine want start job got went gone moving moved advanced filled pending appointed hired chose chosen picked selected candidates candidate other rejection reject regret sadly unsuccessful yours yes asked booked confirmed scheduled call ring know touch decide hired declined withdrew`.split(' '));

export interface FoundOutcome {
	readonly value: Outcome;
	readonly start: number;
	readonly end: number;
}

/** `if they want me`, `still didn't get it` */
const MAYBE = /(?:^|[^\p{L}])(?:(?:if|unless|whether|when)(?![\p{L}])[^.!?;\n]*|until[ \t]*|before[ \t]*|still[ \t]*|hop(?:e|ing)[ \t]*)$/iu;
/** `the salary on offer.` */
const NO_OFFER = /(?:^|[^\p{L}])(?:on|an?|the|their|any|of|this|no|for)[ \t]*$/iu;

/** `Rejected 10 March`, `OFFER on Friday!`: the word alone, at the head of a line or sentence. */
const HEADED = pattern(/(?:^|[.!?]["”)]*[ \t]+|\n[ \t>*-]*)(?:update:?[ \t]+)?(rejected|declined|ghosted|offer|accepted|withdrew|hired|passed|through)(?=[!.,:;]*(?:$|\n|[ \t]+(?:\(?\d|on |by |after |the same |same |next |this |yesterday|today|received|via )))/iu);
const HEAD_VALUES: Readonly<Record<string, Outcome>> = { rejected: 'rejected', declined: 'rejected', ghosted: 'rejected', offer: 'offer', hired: 'offer', accepted: 'accepted', withdrew: 'withdrawn', passed: 'passed', through: 'passed' };

/** Where it ended as a sentence tells it. */
export function findOutcomeSentence(text: string): FoundOutcome | null {
	for (const [value, form] of SENTENCES) {
		const match = form.exec(text);
		if (!match) continue;
		const before = text.slice(Math.max(0, match.index - 60), match.index + (/^\p{L}/u.test(match[0]) ? 0 : 1));
		if (MAYBE.test(before) || (/^[^\p{L}]?offer/iu.test(match[0]) && NO_OFFER.test(before))) continue;
		const lead = /^[^\p{L}\p{N}]/u.test(match[0]) ? 1 : 0;
		return { value, start: match.index + lead, end: match.index + match[0].length };
	}
	const headed = HEADED.exec(text);
	const value = headed ? HEAD_VALUES[(headed[1] as string).toLowerCase()] : undefined;
	if (headed && value) return { value, start: headed.index + headed[0].length - (headed[1] as string).length, end: headed.index + headed[0].length };
	return null;
}
