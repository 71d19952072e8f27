import { STAGES } from '../debrief/debrief.ts';
import { TEMPLATES } from './index.ts';
import { NO_FACTS, type InterviewFacts } from './interview-note.ts';

/** What a link asks for: a new interview note. Nothing is made before a person agrees. */
export interface NewNoteRequest {
	readonly facts: InterviewFacts;
	/** Id of a built-in template, null for the one of the kind of round. */
	readonly template: string | null;
}

/** A value that is not taken, by the name it came under. */
export interface RequestProblem {
	readonly code: 'not-a-deed' | 'not-a-name' | 'not-a-stage' | 'not-a-day' | 'not-a-template' | 'unknown-name';
	readonly name: string;
}

const LONGEST = { company: 100, role: 100, round: 40 } as const;
const PEOPLE = 12;
const PERSON = 80;
/** What the app itself puts in or needs. */
const OF_THE_APP: readonly string[] = ['action', 'vault', 'do'];

/** Checks every value of a link such as `do=new&company=Halcyon&stage=technical`. Any page may have written it. */
export function newNoteRequest(params: Readonly<Record<string, string>>): NewNoteRequest | readonly RequestProblem[] {
	const problems: RequestProblem[] = [];
	if (params['do'] !== 'new') return [{ code: 'not-a-deed', name: 'do' }];
	const facts = { ...NO_FACTS };
	let template: string | null = null;
	for (const [name, value] of Object.entries(params)) {
		if (OF_THE_APP.includes(name)) continue;
		const refuse = (code: RequestProblem['code']): void => void problems.push({ code, name });
		switch (name) {
			case 'company':
			case 'role':
			case 'round':
				if (isName(value, LONGEST[name])) facts[name] = value.trim();
				else refuse('not-a-name');
				break;
			case 'stage':
				if (STAGES.some((stage) => stage === value)) facts.stage = value;
				else refuse('not-a-stage');
				break;
			case 'date':
				if (isDay(value)) facts.date = value;
				else refuse('not-a-day');
				break;
			case 'interviewers': {
				const people = value.split(',').map((person) => person.trim()).filter((person) => person !== '');
				if (people.length > 0 && people.length <= PEOPLE && people.every((person) => isName(person, PERSON))) facts.interviewers = people;
				else refuse('not-a-name');
				break;
			}
			case 'template':
				if (TEMPLATES.some(({ id, makes }) => id === value && makes === 'interview')) template = value;
				else refuse('not-a-template');
				break;
			default:
				refuse('unknown-name');
		}
	}
	return problems.length > 0 ? problems : { facts, template };
}

/** One line of words: no control signs, nothing that steers the direction of text, no signs of a template or of code. */
function isName(value: string, longest: number): boolean {
	const text = value.trim();
	return text !== '' && text.length <= longest && /[\p{L}\p{N}]/u.test(text) && !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]|\{\{|\}\}|<%|%>|%%|\[\[|\]\]|[<>`]/u.test(text);
}

/** A day that the calendar has. */
export function isDay(value: string): boolean {
	const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
	if (year === '' || Number(year) < 1970) return false;
	const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day);
}
