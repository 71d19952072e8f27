import type { Stage } from '../debrief/debrief.ts';

export interface FoundStage {
	readonly value: Stage;
	readonly start: number;
	readonly end: number;
}

/** In the order of preference where several are named. */
const FORMS: readonly (readonly [Stage, RegExp])[] = [
	['mock', /(?:^|[^\p{L}])(?:mock(?:s| interviews?)?|practice interview|interview practice|模拟面试|모의\s?면접)(?![\p{L}])/iu],
	['recruiter-screen', /(?:^|[^\p{L}])(?:recruiter'?s?(?: phone)?[ -]?(?:call|screen|screening|chat|interview|round|conversation|intro)?|(?:hr|ta|talent)[ -](?:call|screen|screening|chat|interview|round|phone)|phone[ -]?screen(?:ing)?|screening(?:[ -](?:call|interview|round))?|initial (?:screen|call|phone)|intro(?:ductory)? call|pre-?screen|headhunter|HR面|猎头|电话面试|초기 통화|리크루터)(?![\p{L}])/iu],
	['hiring-manager', /(?:^|[^\p{L}])(?:hiring[ -]?manager'?s?(?: (?:call|screen|chat|interview|round))?|HM (?:call|screen|chat|interview|round)|HM|manager (?:round|interview|chat|call)|主管面|部门经理)(?![\p{L}])/iu],
	['take-home', /(?:^|[^\p{L}])(?:take[ -]?home(?: (?:test|assignment|task|exercise|review))?|home (?:assignment|task|test)|homework review|written (?:test|exercise)|笔试|과제 전형)(?![\p{L}])/iu],
	['system-design', /(?:^|[^\p{L}])(?:system[s]?[ -]design|architecture (?:round|interview)|design round|系统设计|시스템 설계)(?![\p{L}])/iu],
	['final', /(?:^|[^\p{L}])(?:finals?(?: (?:round|interview|stage|panel|loop|onsite|call))|last round|final|终面|最终面|최종 면접|최종면접|임원 면접|임원면접)(?![\p{L}])/iu],
	['case', /(?:^|[^\p{L}])(?:case(?: (?:study|interview|round|presentation))?|product (?:sense|case|design)(?: (?:round|interview))?|analytical (?:round|interview)|guesstimate|business case|案例面试|케이스)(?![\p{L}])/iu],
	['onsite', /(?:^|[^\p{L}])(?:(?:virtual )?on-?site(?: (?:loop|round|interview))?|(?:interview )?loop|super ?day|panel(?: (?:round|interview))?|assessment (?:cent(?:re|er)|day)|full day|现场面|대면 면접)(?![\p{L}])/iu],
	['behavioural', /(?:^|[^\p{L}])(?:behaviou?rals?(?: (?:round|interview|screen))?|values (?:round|interview)|culture[ -]?(?:fit|add|round|interview)|bar raiser|competency(?:-based)? interview|leadership (?:round|principles)|行为面试|인성 면접|인성면접)(?![\p{L}])/iu],
	['technical', /(?:^|[^\p{L}])(?:tech(?:nical)?(?: (?:round|interview|screen|phone screen|test|deep dive|assessment|loop|call))|technical|(?:live )?coding(?: (?:round|interview|test|challenge|screen))?|pair programming|pairing(?: session)?|sql (?:round|test|screen|interview)|leetcode|code review round|whiteboard(?:ing)?|技术面试?|기술 면접|기술면접|코딩\s?테스트|실무 면접)(?![\p{L}])/iu],
];

/** The kind of round a text names; with several, the one that says most about the conversation. */
export function findStage(text: string): FoundStage | null {
	for (const [value, form] of FORMS) {
		const match = form.exec(text);
		if (!match) continue;
		const lead = /^[^\p{L}]/u.test(match[0]) ? 1 : 0;
		return { value, start: match.index + lead, end: match.index + match[0].length };
	}
	return null;
}
