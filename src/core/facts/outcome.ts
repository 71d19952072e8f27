import type { Outcome } from '../debrief/debrief.ts';
import { pattern, type Pattern } from '../vocabulary/pattern.ts';

const VALUES: readonly (readonly [Outcome, Pattern])[] = [
	['accepted', pattern(/(?:^|[^\p{L}])(?:accepted|signed|took the (?:job|offer)|i said yes)(?![\p{L}])|接受|已入职|수락/iu)],
	['withdrawn', pattern(/(?:^|[^\p{L}])(?:withdr(?:ew|awn|awing)|i (?:pulled out|declined)|declined (?:the offer|further)|pulled out|cancell?ed by me)(?![\p{L}])|放弃|포기|사퇴/iu)],
	['rejected', pattern(/(?:^|[^\p{L}])(?:reject(?:ed|ion)?|they passed|passed on me|no offer|turned down|didn['’]?t (?:get it|make it|get the job|pass)|did not (?:get it|make it|pass)|not (?:moving forward|selected|successful|proceeding)|won['’]?t be moving|unsuccessful|ghosted|declined by|no go|filled internally|no)(?![\p{L}])|被拒|拒信|挂了|没过|未通过|凉了|불합격|탈락/iu)],
	['offer', pattern(/(?:^|[^\p{L}])(?:offer(?:ed)?(?: received)?|got (?:the|an) offer|got the job|verbal offer|hired)(?![\p{L}])|录用|拿到 ?offer|오퍼|최종 ?합격/iu)],
	['passed', pattern(/(?:^|[^\p{L}])(?:pass(?:ed)?|moving (?:on|forward)|moved (?:on|forward)|advanc(?:ed?|ing)|next round|through(?: to)?|proceed(?:ing)?|invited (?:back|to)|made it)(?![\p{L}])|通过|过了|합격|통과/iu)],
	['open', pattern(/(?:^|[^\p{L}])(?:open|pending|waiting|in progress|ongoing|awaiting|tbd|scheduled|active|no news)(?![\p{L}])|等|进行中|대기|진행/iu)],
];

/** Where an application stands, from a value such as `Rejected ❌` or `waiting to hear`. */
export function findOutcome(text: string): Outcome | null {
	// `pending / offer / rejected` is a form to fill
	if ((text.match(/[/|]/gu)?.length ?? 0) >= 2) return null;
	for (const [value, form] of VALUES) if (form.test(text)) return value;
	return null;
}

const END = '(?=[ \\t]*(?:$|[.,!;:)\\n]|and |but |so |on me|because ))';
const sentence = (english: string, other: string): Pattern => pattern(new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${english})(?![\\p{L}])|${other}`, 'iu'));

const SENTENCES: readonly (readonly [Outcome, Pattern])[] = [
	['accepted', sentence(`i(?: have|['’]ve)? (?:accepted|signed|took)(?: (?:it|the offer|the job|their offer))?${END}|(?:took|accepted) (?:it|the offer|the job)${END}|said yes to (?:them|the offer)|i start (?:on|in|next)`, '接了offer|接受了|입사하기로')],
	['withdrawn', sentence(`(?:i )?(?:withdrew|have withdrawn|pulled out|dropped out)(?: (?:my application|from the process))?|i declined to continue|(?:i )?told them (?:no|i['’]?m out)|i said no to them|not (?:going|continuing) any further with them`, '我放弃了|포기했')],
	['rejected', sentence(`(?:they|he|she) (?:have |has |['’]ve )?passed${END}|passed on me|they (?:rejected|turned) me(?: down)?|(?:went|gone|going) with (?:someone|another|somebody|a different|other)|(?:it['’]?s|it is|was|a|got a) no${END}|(?:got|was|been) rejected|rejection (?:email|e-mail|mail|call|letter|came)|no luck|(?:decided )?not to (?:proceed|move forward|continue|progress)(?: with me)?|(?:not|won['’]?t be) (?:moving|going|proceeding|progressing) (?:forward|ahead|further)|didn['’]?t (?:get (?:it|the job|the role|the offer)|make it)|did not (?:get (?:it|the job|the role)|make it)|turned me down|unfortunately[^.]{0,60}(?:filled|other|another|not|unable|decided)|filled (?:it |the (?:role|post|position|job) )?internally|internal candidate|ghosted me|no offer`, '被拒|拒信|挂了|没过|未通过|凉了|불합격|탈락|떨어졌')],
	['offer', sentence(`(?:got|received|gave me|made me|have|i have|sent me|with) (?:an|the) (?:verbal |written )?offer|(?:they )?offered me(?: (?:it|the))?|(?:got|have) the (?:job|gig|role)|verbal offer|offer (?:came|call|received|is in|letter)|they want me to start|it['’]?s mine|offer!`, '拿到offer|录用|最终通过|최종 ?합격|오퍼 받')],
	['passed', sentence(`(?:i )?(?:passed|made it|got|moving|moved|advanced|advancing|proceeding|going) (?:on |forward |through |ahead )?(?:to|into) (?:the )?(?:next|final|second|third|last|onsite|panel|round|case|loop|stage)|invited (?:me )?(?:back|to the (?:next|final|second|panel|onsite))|(?:i['’]?m|i am|am|we['’]re|got|made it|get) through to|got through${END}|they want me (?:for|back)|they want to see me again|i passed${END}|moving (?:on|me) to`, '过了|通过了|进入下一|합격|통과했')],
	['open', sentence(`waiting(?: to hear| for an answer)?${END}|still waiting|no (?:news|word|answer) yet|decision (?:by |in )?(?:mid|end|early|late|next)|result pending`, '等结果|等通知|等消息中|결과 ?대기|결과 ?기다')],
];

/** Words without which no sentence is looked at. */
export const OUTCOME_WORDS = new Set(`passed pass they passed no offer offered rejected rejection took accepted signed withdrew withdrawn pulled internal internally unfortunately luck ghosted through invited proceed decided made waiting news word decision turned told mine want start job got went gone moving moved advanced filled pending`.split(' '));

export interface FoundOutcome {
	readonly value: Outcome;
	readonly start: number;
	readonly end: number;
}

/** Where it ended as a sentence tells it. */
export function findOutcomeSentence(text: string): FoundOutcome | null {
	for (const [value, form] of SENTENCES) {
		const match = form.exec(text);
		if (!match) continue;
		const lead = /^[^\p{L}\p{N}]/u.test(match[0]) ? 1 : 0;
		return { value, start: match.index + lead, end: match.index + match[0].length };
	}
	return null;
}
