import type { Stage } from '../../debrief/debrief.ts';
import { PEOPLE } from './people.ts';
import { SELF } from './self.ts';
import { WORK } from './work.ts';

/** A question that interviewers ask, with what it asks for and in which kinds of round. */
export interface BankQuestion {
	readonly text: string;
	readonly competency: string;
	readonly stages: ReadonlySet<Stage>;
}

const LETTERS: Readonly<Record<string, Stage>> = {
	r: 'recruiter-screen', h: 'hiring-manager', b: 'behavioural', t: 'technical', s: 'system-design',
	c: 'case', k: 'take-home', o: 'onsite', f: 'final', m: 'mock',
};

let bank: readonly BankQuestion[] | null = null;

/** All questions, by competency in the order of the lists; taken apart when first asked for. */
export function questionBank(): readonly BankQuestion[] {
	bank ??= [PEOPLE, WORK, SELF].flatMap((lists) =>
		Object.entries(lists).flatMap(([competency, lines]) =>
			lines.trim().split('\n').map((line) => {
				const bar = line.indexOf('|');
				const stages = [...line.slice(0, bar)].flatMap((letter) => LETTERS[letter] ?? []);
				return { text: line.slice(bar + 1), competency, stages: new Set(stages) };
			}),
		),
	);
	return bank;
}
