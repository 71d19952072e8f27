import { pattern } from '../vocabulary/pattern.ts';

const END = '(?![\\p{L}\\p{N}])';
const START = '(?:^|[^\\p{L}\\p{N}])';
/** What a hiring process consists of. */
const STEP = pattern(new RegExp(`${START}(?:rounds?|interviews?|interviewing|screens?|calls?|chats?|panels?|tests?|cases?|case stud(?:y|ies)|presentations?|on-?site|on site|visits?|trials?|take-?home|assignments?|exercises?|pairing|tours?|reference|references|checks?|offer|finals?|loop|1:1s?|1-1s?|one[- ]to[- ]ones?|one[- ]on[- ]ones?|\\d+ ?mins?|minutes|hm|manager|director|ceo|cto|coo|cfo|vp|founders?|owner|hr|head of|peers?|engineers?|team lead|trustees?|chair|conversation|talk|meeting|ride along|behaviou?rals?|technicals?|tech|coding|system design|values|assessment|challenge|simulation|demo|teaching|shadowing|half day|half[- ]a[- ]day|committee|partners?|debrief)${END}|[一二三终初复]面|面试|笔试|HR ?面|负责人面|面谈|轮|면접|전형|코딩|과제|테스트|발표|실무|임원|레퍼런스`, 'giu'));
const FOLLOWS = `(?:next(?: up| steps?| rounds?| stages?| interviews?)?|then|after that|afterwards|followed by|(?:the )?process|timeline|remaining(?: rounds)?|rest of (?:the )?process|(?:second|third|final|last) (?:interview|round|stage)|流程|接下来|下一轮|后续|다음(?: 단계| 전형| 라운드| 절차)?|전형(?: 절차)?|절차)`;
const NEXT_LINE = pattern(new RegExp(`^[\\s*_"“>]*(?:(?:anyway|so|and|ok)[, ]+)?((?:the )?${FOLLOWS}[*_]*(?:(?:\\s+(?:is|are|would be|will be|might be|comes))?\\s*[:：]\\s*[*_]*|\\s+(?:is|are|would be|will be|might be|comes)\\s+|\\s+)(?=\\S))`, 'iu'));
const NEXT_WITHIN = pattern(/(?:^|[\s,;.—–])((?:the )?next(?: steps?| rounds?| stages?| interviews?)? (?:is|are|would be|will be|might be) |(?:then|after that) (?=(?:a|an|the|one|two|three|\d)\s)|(?:second|third|final|last) (?:interview|round|stage) (?:is|would be|will be) |there (?:is|are|will be|is to be|would be) (?:a|an|to be a|another) (?:second|third|final|further|next|last)?\s?(?=(?:round|interview|conversation|chat|meeting|panel|stage|call)(?![\p{L}])))/iu);
const NARRATED = pattern(/^(?:time|i|he|she|they|we|it|you|came|said|asked|told|had|was|were|went|the (?:same|interviewer|other)|my|didn['’]t|got|just)(?![\p{L}])/iu);
const COUNTED = pattern(/^\W*(?:\d+|two|three|four|five|six) (?:more |further )?(?:rounds|stages|steps|interviews)\s*[:：(]/iu);
const ARROWS = /\s*(?:→|->|=>|➔|⇒|>>)\s*/gu;
const THEN = pattern(/,?\s+(?:and )?then\s/iu);
const TOLD = pattern(new RegExp(`${START}(?:i|we|my|me|said|told|asked|went|was|were|had|did|felt|talked|got|rambled|froze|nailed)${END}`, 'iu'));

/** A stretch of a line that tells steps of the process; offsets into the line. */
export interface StepSpan {
	readonly start: number;
	readonly end: number;
}

/** How many steps of a hiring process are named. */
export function stepsIn(words: string): number {
	let count = 0;
	const step = STEP.for(words);
	step.lastIndex = 0;
	while (step.exec(words)) count++;
	return count;
}

/** `next: case with two PMs, then VP`, `screen -> onsite -> offer`, `4 rounds: …`: what a loose line tells of the process. In running prose (not `alone`) `Then …` tells what happened. */
export function processIn(words: string, alone: boolean): StepSpan | null {
	if (words.length > 260 || /[?？]\s*$/u.test(words)) return null;
	const line = NEXT_LINE.exec(words);
	if (line) {
		const body = words.slice(line[0].length);
		const narrates = /^\W*Then\s[^:]*\.$/u.test(words);
		if (!narrates && (alone || !/^\W*(?:then|after|followed)/iu.test(words)) && !NARRATED.test(body) && stepsIn(body) > 0 && !TOLD.test(body)) return { start: /[:：]/u.test(line[1] as string) || /^next\s/iu.test(line[1] as string) ? line[0].length : line[0].length - (line[1] as string).length, end: words.length };
	}
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
	return null;
}

/** A label over steps: `next`, `The process at the port is as follows`. */
export function isProcessLabel(words: string): boolean {
	return words.length < 110 && (/^\W*(?:next(?: up| steps?| rounds?)?|then|remaining|流程|面试流程|后续流程|전형|전형 절차|다음 단계)\W*$/iu.test(words) || (/[:：]\s*$/u.test(words) && new RegExp(`${START}(?:process|next steps|next stages|stages|rounds|timeline)${END}|流程|절차|전형`, 'iu').test(words)));
}
