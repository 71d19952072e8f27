import type { Outcome } from '../debrief/debrief.ts';

const FORMS: readonly (readonly [Outcome, RegExp])[] = [
	['accepted', /\b(?:accepted|signed|took the (?:job|offer)|i said yes)\b|接受|수락/iu],
	['withdrawn', /\b(?:withdr(?:ew|awn|awing)|i (?:pulled out|declined)|declined (?:the offer|further)|pulled out)\b|放弃|포기|사퇴/iu],
	['rejected', /\b(?:reject(?:ed|ion)?|they passed|passed on me|no offer|turned down|didn['’]?t (?:get it|make it|get the job)|did not (?:get it|make it)|not moving forward|won['’]?t be moving|unsuccessful|ghosted|declined by|no go)\b|被拒|拒信|挂了|未通过|불합격|탈락/iu],
	['offer', /\b(?:offer(?:ed)?(?: received)?|got (?:the|an) offer|got the job|verbal offer)\b|录用|오퍼|최종 합격/iu],
	['passed', /\b(?:passed|moving (?:on|forward)|moved (?:on|forward)|advanced?|next round|through to|proceed(?:ing)?|invited (?:back|to)|made it)\b|通过|합격|통과/iu],
	['open', /\b(?:open|pending|waiting|in progress|ongoing|awaiting|tbd|scheduled|active|no news)\b|等待|进行中|대기|진행/iu],
];

/** Where an application stands, from a value such as `Rejected ❌` or `waiting to hear`. */
export function findOutcome(text: string): Outcome | null {
	for (const [value, form] of FORMS) if (form.test(text)) return value;
	return null;
}
