import { pattern } from '../vocabulary/pattern.ts';
import type { RequirementKind } from './requirement.ts';

/** Tried in this order on the words of a heading or label; `null` ends what stood above. */
const LABELS: readonly (readonly [kind: RequirementKind | null, words: RegExp])[] = [
	[null, /^\W*(?:about us|who we are|our (?:\p{L}+ ){0,2}process|(?:the )?(?:interview|hiring|application|selection) process|process|benefits|perks|what(?: do)? we offer|we offer|what you(?:['’]ll)? get|compensation|salary|pay|equal opportunit|how to apply|to apply|next steps?|our (?:values|culture|team|mission)|why (?:join|us|work)|location|about the (?:company|team|product)|areas? (?:to|for) (?:develop|improve|grow)\p{L}*|.*improve on|公司介绍|关于我们|福利|薪资|面试流程|회사 ?소개|복리 ?후생|전형|채용 ?절차)/iu],
	['nice', /nice[- ]to[- ]haves?|(?:what )?would be nice|preferred|ideally|bonus|a plus|pluses|desirable|desired|good to have|extra credit|even better|stand out|加分|优先|우대/iu],
	['must', /^\W*(?:(?:key|minimum|min|basic|required|essential|core|main|our|the|your|job|technical|hard|soft) )*(?:requirements?|qualifications?|skills?|strengths|experience|criteria|background|profile|education|must[- ]haves?|essentials?)(?![\p{L}])|what you(?:['’]ll| will)? (?:need|bring|have)|you(?: should| must| will|['’]ll)? (?:have|bring|need|are)(?![\p{L}])|you['’]ve got|who you are|about you|what we(?:['’]re| are)? (?:looking|look|expect|seek|need|want)|we(?:['’]re| are)? (?:looking|look|expect|seek)|must[- ]haves?|任职|要求|资格|자격|지원 ?자격|필수/iu],
	['responsibility', /responsibilit|what you(?:['’]ll| will)? (?:do|own|be doing|work on)|(?:in )?this role|(?:about )?the (?:role|job|position|work)|duties|day[- ]to[- ]day|your (?:mission|role|tasks?|day|job|work)|key tasks|accountabilities|you will(?![\p{L}])|you['’]ll(?![\p{L}])|职责|工作内容|岗位描述|담당|주요 ?업무|업무 ?내용/iu],
];
const COMPILED = LABELS.map(([kind, words]) => [kind, pattern(words)] as const);

/** What a label governs; undefined where its words say nothing about a job. */
export function roleLabel(words: string): RequirementKind | null | undefined {
	return COMPILED.find(([, form]) => form.test(words))?.[0];
}

const LIKED = pattern(/(?:is|are|be|as) (?:a |an )?(?:big |real |strong |definite |huge )?(?:plus|bonus|advantage|asset)(?![\p{L}])|nice to have|preferred|desirable|not (?:a must|required|essential|necessary)|optional|加分|优先|우대/iu);
const NEEDED = pattern(/(?:^|[^\p{L}])(?:must[- ]have|is a must|mandatory|non-negotiable|(?:is|are) (?:required|essential)|required(?=[\s.)]*$))|必须|필수/iu);

/** The kind of one line, whose own words go before the label above it. */
export function kindOfLine(words: string, labelled: RequirementKind): RequirementKind {
	if (LIKED.test(words)) return 'nice';
	return NEEDED.test(words) ? 'must' : labelled;
}

/** `Must be able to commute`, wherever it stands. */
export const DEMAND = pattern(/^\W*(?:(?:you|candidates?|applicants?) )?(?:must|need to|needs to|have to|are required to) (?:be|have|hold|speak|live|commute|work|bring|own|know|travel|possess)(?![\p{L}])/iu);

const ASKED_OF = pattern(/(?:^|[^\p{L}])(?:\d+\+? ?(?:-|–|to)? ?\d*\+? years?|degree|diploma|certifi\p{L}+|licen[cs]e|experience(?:d)?|knowledge|fluent|fluency|ability|able to|skills?|proficien\p{L}+|familiar\p{L}*|background in|understanding of|passion\p{L}*|comfortable|track record|proven)(?![\p{L}])|经验|学历|能力|경력|경험|능력/iu);
const DEED = pattern(/^\W*(?:\p{L}{3,}ing|accelerate|act|align|analy[sz]e|assess|build|champion|coach|collaborate|collect|communicate|conduct|contribute|coordinate|create|define|deliver|deploy|design|develop|document|drive|enable|ensure|establish|evaluate|execute|facilitate|gather|grow|guide|help|hold|identify|implement|improve|incubate|influence|inspire|interview|investigate|keep|launch|lead|liaise|maintain|manage|mentor|monitor|negotiate|operate|optimi[sz]e|organi[sz]e|oversee|own|participate|partner|perform|plan|prepare|present|prioriti[sz]e|promote|provide|recruit|represent|report|research|review|run|scale|serve|set|shape|simplify|solve|streamline|supervise|support|take|teach|test|track|train|translate|work|write)(?![\p{L}])/iu);

/** Whether a line reads like something to do in the job. */
export function isDeed(words: string): boolean {
	return DEED.test(words);
}

/** The kind of a line in a list that no label governs. */
export function kindUnlabelled(words: string): RequirementKind {
	return kindOfLine(words, isDeed(words) && !/^\W*\d/u.test(words) ? 'responsibility' : ASKED_OF.test(words) ? 'must' : 'responsibility');
}

/** Somebody's own deeds in numbers: no advertisement says what the applicant has improved, and by how much. */
export const OWN_RESULT = pattern(/(?:improved|reduced|increased|cut|grew|raised|saved|lowered|boosted|doubled|halved)(?![\p{L}])[^.\n]{0,80}?(?:by|from|to) [$€£]?\d[\d.,]*\s?(?:%|percent|x|k|m)|demonstrates? your (?:ability|skills?|strengths?)/iu);
export const OF_HOUSE = /(?:^|[^\p{L}])(?:we|our|us)(?![\p{L}])/giu;
export const OF_READER = /(?:^|[^\p{L}])(?:you|your)(?![\p{L}])/giu;

/** What is so or is not, and needs no story: a degree, a licence, a language, a place to be. */
export const PLAIN_FACT = pattern(/(?:^|[^\p{L}])(?:degree|diploma|bachelor\p{L}*|master['’]?s|phd|licen[cs]e|certificate|commute|relocat\p{L}+|on-?site|in (?:the|our) office|visa|work permit|(?:right|authori[sz]ed|eligible) to work|citizen\p{L}*|clearance|travel up to|days? (?:a|per) week|fluent in|native)(?![\p{L}])|학위|签证|学历/iu);
