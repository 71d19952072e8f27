import type { Fact, Outcome, Stage } from '../debrief/debrief.ts';
import type { Outline } from '../debrief/outline.ts';
import { pattern } from '../vocabulary/pattern.ts';
import { Mark } from '../vocabulary/word.ts';
import { findDate } from './dates.ts';
import { findOutcomeSentence, OUTCOME_WORDS } from './outcome.ts';
import { findRole } from './role.ts';
import { findStage } from './stage.ts';
import { guessStage } from './stage-guess.ts';
import { peopleTold, signedBy, speakersTold } from './people.ts';
import { isGeneric } from './title-text.ts';

/** Facts that only the sentences tell, each looked for when nothing else has it; all of them are guesses. */
export interface WordedFacts {
	company(): Fact | null;
	date(dayFirst: boolean): Fact | null;
	role(): Fact | null;
	/** `role` as far as it is known. */
	stage(role: string | null): Fact<Stage> | null;
	outcome(): Fact<Outcome> | null;
	people(): readonly Fact[];
}

const NAME = "\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?:[ \\t]+(?:\\p{Lu}[\\p{L}\\p{N}&'’-]*|&|of|and(?= \\p{Lu}))){0,3}";
const AT = pattern(new RegExp(`(?:[Ii]nterview(?:ed|ing|s)?|[Cc]all|[Cc]hat(?:ted)?|[Ss]creen|[Oo]nsite|[Rr]ound|[Ss]poke|[Tt]alked|[Aa]ppl(?:ied|ying|ication)|[Rr]ole|[Pp]osition|[Pp]ost|[Jj]ob|[Oo]ffer|[Rr]ecruiter|[Pp]anel|[Mm]e[et]t?(?:ing)?|[Oo]pening|[Tt]eam|people|us|[Ww]orking|[Tt]ime|[Ii]nterest|[Ss]hift|[Ll]esson|one)(?:[ \\t]+[\\p{L}\\p{N}'’-]+){0,4}?[ \\t]+(?:at|with|from|in|@)[ \\t]+(?:the[ \\t]+)?(${NAME})`, 'gu'));
/** `just came out of Acme`, `back from Acme`, `Acme today`. */
const CAME = pattern(new RegExp(`(?:out of|back from|walking (?:home|back|out) (?:to the \\p{L}+ )?from|home from|off (?:the )?(?:phone|call|zoom) with|went to(?: see)?|over at|been (?:to|at))[ \\t]+(?:(?:um|uh|the)[ \\t]+)*(${NAME})`, 'gu'));
/** Dictated, without capitals: `just out of the redline haulage thing`. */
const SPOKEN = pattern(/(?:out of|back from|off the (?:phone|call) with)[ \t]+(?:(?:um|uh|the)[ \t]+)*(\p{Ll}+(?:[ \t]\p{Ll}+){0,2}?)[ \t]+(?:thing|one|place|interview)(?![\p{L}])|(?:that|this) was[ \t]+(?:(?:um|uh|the)[ \t]+)*(\p{Ll}+(?:[ \t]\p{Ll}+){0,2}?)[ \t]+(?:for |about |and )?the[ \t]+(?:\p{Ll}+[ \t]+){1,3}(?:job|role|post|position|one|interview)(?![\p{L}])/u);
/** `Acme Civil, senior surveyor, rail.` */
const BESIDE_ROLE = pattern(/(?:^|\n|[.!?][ \t])[ \t>*_-]*(\p{Lu}[\p{L}&’'-]+(?:[ \t](?:&[ \t])?\p{Lu}[\p{L}&’'-]+){0,3}),[ \t]+([\p{L}][\p{L} -]{2,40})(?=[,.\n])/u);
const POSSESSIVE = pattern(new RegExp(`(?:^|[^\\p{L}])(${NAME.replace('{0,3}', '{0,1}')})(?:['’]s)?[ \\t]+(?:interview|recruiter|onsite|phone screen|final round|hiring team|loop|debrief)(?![\\p{L}])`, 'gu'));
/** `talked to the Verlag Nordlicht people`, `this is the Cawthorne Build one`, `that was Ardmore Lane second round`. */
const NAMED_SO = pattern(new RegExp(`(?:(?:talk(?:ed)?|spoke|spoken|chat(?:ted)?) (?:to|with)|(?:this|that|it)(?: is| was|['’]s)|(?:did|had|done with|finished)) (?:the |my )?(${NAME})(?:['’]s)?[ \\t]+(?:people|lot|folks|guys|team|crew|one|thing|job|role|interview|call|chat|screen|(?:first|second|third|final|last|next) (?:round|interview|call|stage))(?![\\p{L}])`, 'gu'));
const STOP_NAMES = new Set('The This That They He She It We You My Your His Her Their Our A An Next First Second Then And But So Also Overall What How Why When Where Which Who Round Interview Zoom Teams Google Friday Monday Tuesday Wednesday Thursday Saturday Sunday HR PM TPM EM HM In On At For With After Before Good Great Strong Final Technical Not No Yes Phone Video STAR Questions Recruiter Interviewer Panel Everyone Nobody Someone Somebody One Both I They’d Students Feedback Candidate Head Director Manager Call Team Two Three Four Chair Hiring'.split(' '));
const HEAD = 900;
/** As far as this a name behind `with` is somebody met. */
const OPENING = 320;
const WHOLE = 12_000;
const NEXT = pattern(/next(?! to(?![\p{L}]))|then|upcoming|will be|follow|process|step|later|->|→|would be with|下一|流程|다음|전형 ?절차/iu);

export function wordedFacts(outline: Outline, from: number, to: number): WordedFacts {
	const { text, blocks } = outline;
	const start = blocks[from]?.start ?? 0;
	const end = blocks[Math.max(from, to - 1)]?.end ?? start;
	const head = (): string => text.slice(start, Math.min(end, start + HEAD));
	return {
		company: () => company(head(), start),
		date: (dayFirst) => date(head(), start, dayFirst),
		role: () => role(head(), start),
		stage: (known) => stage(head(), start) ?? guessed(head().slice(0, 420), text.slice(start, Math.min(end, start + WHOLE)), start, known),
		outcome: () => outcome(outline, from, to),
		people: () => people(text.slice(start, Math.min(end, start + WHOLE)), start),
	};
}

function fact<T extends string>(value: T, start: number, length: number): Fact<T> {
	return { value, source: 'wording', guessed: true, start, end: start + length };
}

function company(source: string, offset: number): Fact | null {
	const spoken = SPOKEN.exec(source);
	const heard = spoken?.[1] ?? spoken?.[2];
	if (spoken && heard && !heard.split(' ').some((word) => isGeneric(word))) return fact(heard, offset + spoken.index + spoken[0].indexOf(heard), heard.length);
	const beside = BESIDE_ROLE.exec(source);
	if (beside && findRole(beside[2] as string)?.start === 0) return fact(beside[1] as string, offset + beside.index + beside[0].indexOf(beside[1] as string), (beside[1] as string).length);
	let met: readonly string[] | null = null;
	for (const form of [AT, NAMED_SO, CAME, POSSESSIVE]) {
		for (const match of source.matchAll(form.for(source))) {
			const name = (match[1] as string).replace(/[.'’-]+$/u, '').replace(/['’]s$/u, '').replace(/[ \t]+(?:of|and|&)$/u, '');
			const words = name.split(/\s+/u);
			if (STOP_NAMES.has(words[0] as string) || name.length < 2 || words.every((word) => isGeneric(word)) || /^(?:Doctor|Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Father|Sister|Sir|Lady|Frau|Herr|Chef)\.?$/u.test(words[0] as string) || /^\p{Lu}{2,4}s$/u.test(name)) continue;
			// who was met is no company
			met ??= peopleTold(source, OPENING).map(({ start, end }) => source.slice(start, end));
			if (met.some((other) => other === name || other.startsWith(`${name} `))) continue;
			return fact(name, offset + match.index + match[0].lastIndexOf(name), name.length);
		}
	}
	return null;
}

/** What a date is that is not the interview's. */
const OTHER_DAY = /(?:deadline|due|until|till|before|closing|applied|posted|next|start(?:s|ing)?|from|by|decision|since|born|published|saved)[^.\n]{0,14}$/iu;

/** A day in the opening lines. */
function date(source: string, offset: number, dayFirst: boolean): Fact | null {
	const opening = source.slice(0, OPENING);
	const found = findDate(opening, dayFirst);
	return found && !OTHER_DAY.test(opening.slice(Math.max(0, found.start - 30), found.start)) ? fact(found.value, offset + found.start, found.end - found.start) : null;
}

const ROLE_SENTENCE = pattern(/(?:for|as|the|a|an|,|–|—)[ \t]+(?:the[ \t]+|a[ \t]+|an[ \t]+|their[ \t]+)?([^\n.,;:!?()]{2,50}?)[ \t]+(?:role|position|job|opening|interview|post|vacancy|one(?= (?:at|with) ))(?![\p{L}])/giu);
const NO_ROLE = new Set('new same current old last other right dream whole next my your first second third final interview day good great best better real big boring full time part permanent open actual exact original particular single similar more this that these one only long hard tough phone video online proper quick short job technical panel group practice mock behavioral behavioural face telephone previous recent initial formal informal contract temp temporary seasonal different perfect ideal nice'.split(' '));

/** `the data role`, `a cabin crew position`: a trade that no list holds. */
function namedRole(words: string): { start: number; end: number } | null {
	const parts = words.trim().split(/\s+/u);
	if (parts.length > 3 || parts.some((part) => !/^[\p{L}-]{2,}$/u.test(part) || NO_ROLE.has(part.toLowerCase()) || /^(?:the|a|an|of|in|at|for|to|and|or|with|was|is|had)$/iu.test(part))) return null;
	const start = words.search(/\S/u);
	return { start, end: start + words.trim().length };
}

const ROLE_LINE = pattern(/^[ \t>*-]*([^\n.,;:!?]{2,40}?)[ \t]+(?:role|position|interview)[ \t]*$/imu);

/** A role only where the words around it say that it is the one talked about. */
function role(source: string, offset: number): Fact | null {
	for (const match of source.matchAll(ROLE_SENTENCE.for(source))) {
		const words = match[1] as string;
		const found = findRole(words) ?? namedRole(words);
		if (!found) continue;
		const start = offset + match.index + match[0].indexOf(words) + found.start;
		return fact(words.slice(found.start, found.end), start, found.end - found.start);
	}
	const applied = /(?:application for|applied for|applying for|apply for|the (?:post|job|role|position)(?: is| was|['’]s)(?: for)?)[ \t]+(?:the[ \t]+|an?[ \t]+)?([^\n.,;:!?()]{2,50})/iu.exec(source);
	const line = applied ?? ROLE_LINE.exec(source);
	const found = line ? findRole(line[1] as string) : null;
	return line && found ? fact((line[1] as string).slice(found.start, found.end), offset + line.index + line[0].lastIndexOf(line[1] as string) + found.start, found.end - found.start) : null;
}

/** The kind of round from the first lines, where a sentence is about this conversation and not the next one. */
function stage(source: string, offset: number): Fact<Stage> | null {
	let at = 0;
	for (const line of source.split('\n', 8)) {
		const opening = /^[\s>*-]*case[ \t]*:/iu.exec(line);
		if (opening) return fact('case', offset + at, opening[0].length);
		for (const part of line.slice(0, 240).split(/(?:[.!]) /u)) {
			const found = part !== '' && !NEXT.test(part) ? findStage(part.slice(0, 120), true) : null;
			if (found) return fact(found.value, offset + at + found.start, found.end - found.start);
			at += part.length + 2;
		}
		at = source.indexOf('\n', at - 2) + 1;
	}
	const met = DESIGNED.exec(source) ?? BOSS.exec(source.slice(0, 420));
	return met ? fact(DESIGNED.test(met[0]) ? 'system-design' : 'hiring-manager', offset + met.index, met[0].length) : null;
}

function guessed(opening: string, all: string, offset: number, role: string | null): Fact<Stage> | null {
	const found = guessStage(opening, all, role);
	return found ? fact(found.value, offset + found.start, found.end - found.start) : null;
}

/** A prompt that asks for a system. */
const DESIGNED = pattern(/(?:^|\n|: |- )[Dd]esign (?:a|an|the) [^.\n]{0,40}(?:system|service|pipeline|feed|api|API|platform|store|cache|queue|shortener|database|backend)/u);
/** Somebody who leads where the role is. */
const BOSS = pattern(/who runs the|(?:^|[^\p{L}])(?:with|met|saw) (?:the |my )(?:owner|boss)(?![\p{L}])/u);

/** The last sentence that says where it ended; later lines know more. */
function outcome(outline: Outline, from: number, to: number): Fact<Outcome> | null {
	for (let index = to - 1; index >= from; index--) {
		const block = outline.blocks[index];
		if (!block || block.kind === 'blank' || block.kind === 'rule' || block.kind === 'row') continue;
		const tokens = outline.tokens(index);
		if (!tokens.some(({ key, word }) => OUTCOME_WORDS.has(key) || (word !== null && (word.marks & Mark.outcome) !== 0) || (key.charCodeAt(0) >= 0x3000 && key.length > 0))) continue;
		const scope = outline.scopes[index];
		if (scope && ((scope.sense === 'asked' || scope.sense === 'ask') ? block.kind !== 'text' : scope.sense === 'requirement')) continue;
		const source = outline.text.slice(block.start, block.end);
		const found = findOutcomeSentence(source);
		if (found) return fact(found.value, block.start + found.start, found.end - found.start);
	}
	return null;
}

/** Who was met, by the words around the names; of `Mrs Cole` and `Cole` the first to come. */
function people(source: string, offset: number): Fact[] {
	const found: Fact[] = [];
	const signed = signedBy(source);
	for (const { start, end } of [...peopleTold(source, OPENING), ...speakersTold(source), ...(signed ? [signed] : [])]) {
		const name = source.slice(start, end);
		if (found.some(({ value }) => sharesName(value, name))) continue;
		found.push(fact(name, offset + start, name.length));
	}
	return found.slice(0, 6);
}

/** Whether two names can be one person's: `Mrs Cole` and `Odile Cole`. */
export function sharesName(a: string, b: string): boolean {
	const words = (name: string): string[] => name.toLowerCase().split(/[\s.]+/u).filter((word) => word !== '' && !/^(?:dr|ms|mr|mrs|miss|prof|professor|mme|lady|lord|sir|herr|frau|chef|sister)$/u.test(word));
	const [x, y] = [words(a), words(b)];
	return x.some((word) => word.length > 1 ? y.includes(word) : false) || y.every((word) => x.some((other) => other.startsWith(word)));
}
