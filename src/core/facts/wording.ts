import type { Fact, Outcome, Stage } from '../debrief/debrief.ts';
import type { Outline } from '../debrief/outline.ts';
import { findRole } from './role.ts';
import { findStage } from './stage.ts';

/** Facts that only the sentences tell; all of them are guesses. */
export interface WordedFacts {
	readonly company: Fact | null;
	readonly role: Fact | null;
	readonly stage: Fact<Stage> | null;
	readonly date: Fact | null;
	readonly outcome: Fact<Outcome> | null;
	readonly interviewers: readonly Fact[];
}

const NAME = "\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?:[ \\t]+(?:\\p{Lu}[\\p{L}\\p{N}&'’-]*|&|of|and(?= \\p{Lu}))){0,3}";
const AT = new RegExp(`(?:interview(?:ed|ing|s)?|interviewed|call|chat|screen|onsite|round|spoke|talked|appl(?:ied|ying)|role|position|job|offer|recruiter|panel|met|opening)(?:[ \\t]+[\\p{L}\\p{N}'’-]+){0,4}?[ \\t]+(?:at|with|from|@)[ \\t]+(?:the[ \\t]+)?(${NAME})`, 'gu');
const POSSESSIVE = new RegExp(`(?:^|[^\\p{L}])(${NAME.replace('{0,3}', '{0,1}')})(?:['’]s)?[ \\t]+(?:interview|recruiter|onsite|phone screen|final round|hiring team|loop|debrief)(?![\\p{L}])`, 'gu');
const PERSON = /(?:interviewers?|recruiter|hiring manager|HM|interviewed by|spoke (?:with|to)|talked (?:with|to)|chat with|met with|call with)(?:[ \t]*\(|,?[ \t]+(?:was[ \t]+|is[ \t]+|named[ \t]+|called[ \t]+)?)(\p{Lu}\p{Ll}+(?:[ \t]\p{Lu}\p{Ll}+)?)(?![\p{L}])/gu;
const TITLED = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+(?:[ \t]\p{Lu}\p{Ll}+)?)[ \t]*\((?:the |my )?(?:recruiter|hiring manager|HM|EM|PM|CTO|VP|CEO|HR|head|director|lead|senior|staff|eng|principal|manager)[^)]*\)/gu;
const STOP_NAMES = new Set('The This That They He She It We You My Your His Her Their Our A An Next First Second Then And But So Also Overall What How Why When Where Which Who Round Interview Zoom Teams Google Friday Monday Tuesday Wednesday Thursday Saturday Sunday HR PM TPM EM HM In On At For With After Before Good Great Strong Final Technical Not No Yes Phone Video STAR'.split(' '));
const HEAD = 1500;

export function wordedFacts(outline: Outline, from: number, to: number): WordedFacts {
	const { text, blocks } = outline;
	const first = blocks[from];
	const last = blocks[Math.max(from, to - 1)];
	if (!first || !last) return { company: null, role: null, stage: null, date: null, outcome: null, interviewers: [] };
	const start = first.start;
	const source = text.slice(start, last.end);
	const head = source.slice(0, HEAD);
	return { company: company(head, start), role: role(head, start), stage: stage(head, start), date: null, outcome: outcome(source, start), interviewers: people(source, start) };
}

function fact<T extends string>(value: T, start: number, length: number): Fact<T> {
	return { value, source: 'wording', guessed: true, start, end: start + length };
}

function company(source: string, offset: number): Fact | null {
	for (const form of [AT, POSSESSIVE]) {
		for (const match of source.matchAll(form)) {
			const name = (match[1] as string).replace(/[.'’-]+$/u, '').replace(/['’]s$/u, '').replace(/[ \t]+(?:of|and|&)$/u, '');
			const words = name.split(/\s+/u);
			if (STOP_NAMES.has(words[0] as string) || name.length < 2) continue;
			return fact(name, offset + match.index + match[0].indexOf(name), name.length);
		}
	}
	return null;
}

/** A role only where the words around it say that it is the one talked about. */
function role(source: string, offset: number): Fact | null {
	const form = /(?:for|as|the|a|an)[ \t]+(?:the[ \t]+|a[ \t]+|an[ \t]+|their[ \t]+)?([^\n.,;:!?()]{2,50}?)[ \t]+(?:role|position|job|opening|interview|post|vacancy)(?![\p{L}])/giu;
	for (const match of source.matchAll(form)) {
		const words = match[1] as string;
		const found = findRole(words);
		if (!found) continue;
		const start = offset + match.index + match[0].indexOf(words) + found.start;
		return fact(words.slice(found.start, found.end), start, found.end - found.start);
	}
	const line = /^[ \t>*-]*([^\n.,;:!?]{2,40}?)[ \t]+(?:role|position|interview)[ \t]*$/imu.exec(source);
	const found = line ? findRole(line[1] as string) : null;
	return line && found ? fact((line[1] as string).slice(found.start, found.end), offset + line.index + line[0].indexOf(line[1] as string) + found.start, found.end - found.start) : null;
}

/** The kind of round from the first lines, where a sentence is about this conversation and not the next one. */
function stage(source: string, offset: number): Fact<Stage> | null {
	let at = 0;
	for (const line of source.split('\n').slice(0, 8)) {
		if (!/next|then|upcoming|will be|follow|process|step|later|->|→/iu.test(line)) {
			const found = findStage(line);
			if (found && (found.end - found.start > 5 || line.length < 60)) return fact(found.value, offset + at + found.start, found.end - found.start);
		}
		at += line.length + 1;
	}
	return null;
}

function outcome(source: string, offset: number): Fact<Outcome> | null {
	const forms: readonly (readonly [Outcome, RegExp])[] = [
		['accepted', /\bI (?:accepted|signed|took) (?:it|the offer|the job)/iu],
		['offer', /\b(?:got|received|gave me|made me|have) (?:an |the )?(?:verbal )?offer|\bthey offered me|\bgot the job\b/iu],
		['withdrawn', /\bI (?:withdrew|pulled out|declined to continue)/iu],
		['rejected', /\bthey (?:passed|rejected|went with (?:someone|another|somebody))|\b(?:got|was|been|they) (?:a )?reject(?:ed|ion)|\bdidn['’]t (?:get it|get the job|make it)|\brejection (?:email|mail|call)|not moving forward|불합격|被拒|挂了/iu],
		['passed', /\b(?:I )?(?:passed|made it|got through|moving|moved|advanced) (?:to|on to|forward to|into) (?:the )?(?:next|final|second|third|onsite)|\binvited (?:me )?(?:back|to the next)|\bthrough to the (?:next|final)/iu],
	];
	for (const [value, form] of forms) {
		const match = form.exec(source);
		if (match) return fact(value, offset + match.index, match[0].length);
	}
	return null;
}

function people(source: string, offset: number): Fact[] {
	const found: Fact[] = [];
	const seen = new Set<string>();
	for (const form of [PERSON, TITLED]) {
		for (const match of source.matchAll(form)) {
			const name = match[1] as string;
			if (STOP_NAMES.has(name.split(/\s+/u)[0] as string) || seen.has(name)) continue;
			seen.add(name);
			found.push(fact(name, offset + match.index + match[0].indexOf(name), name.length));
		}
	}
	return found.slice(0, 6);
}
