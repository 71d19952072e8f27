import { competencies as competencyNames } from './en-competencies.ts';
import { outcomes, stages } from './en-dashboard.ts';
import { formatsOf } from './formats.ts';
import type { StageKey } from './keys.ts';
import type { PrepareTexts } from './prepare-texts.ts';

const f = formatsOf('en-US');
const interviews = { one: 'interview', other: 'interviews' };
/** Quotes within are single ones. */
const quoted = (text: string): string => `“${text.replace(/(^|\s)["“]/gu, '$1‘').replace(/["“”]/gu, '’')}”`;
const small = (stage: StageKey): string => stages[stage].toLowerCase();
const roundName = (round: string): string => (/^\d+$/u.test(round) ? `round ${round}` : round);

const competencies: Readonly<Record<string, { readonly name: string } | undefined>> = competencyNames;

/** The shipped name in this language; people name their own. */
function nameOf(id: string, name: string): string {
	return competencies[id]?.name ?? name;
}

interface Which {
	readonly date: string | null;
	readonly round: string | null;
	readonly stage: StageKey | null;
}

/** `round 2, behavioral`, without a name that says the same twice. */
function kind({ round, stage }: Which): string {
	const parts = [round === null ? '' : roundName(round), stage === null ? '' : small(stage)];
	return parts.filter((part, at) => part !== '' && parts.findIndex((other) => other.toLowerCase() === part.toLowerCase()) === at).join(', ');
}

/** `Nov 18, 2026, behavioral` */
function which(known: Which): string {
	return [known.date === null ? '' : f.date(known.date), kind(known)].filter((part) => part !== '').join(', ');
}

const withPeople = (people: readonly string[]): string => (people.length === 0 ? '' : ` with ${f.all(people)}`);

export const prepare: PrepareTexts = {
	sheet: {
		title: ({ company, stage, next }) => [company, stage === null ? '' : small(stage), next?.date ? f.date(next.date) : ''].filter((part) => part !== '').join(' · '),
		noteName: ({ company, stage, date }) => `${company}, ${stage === null ? 'next round' : small(stage)}, prep ${date}`,
		headings: {
			stands: 'Where it stands',
			heard: 'They have heard, so tell something else',
			landed: 'Landed here',
			missed: 'Did not land here',
			gaps: 'Watch out',
			strengths: 'Lean on',
			numbers: 'Numbers to have ready',
			questions: 'Likely questions',
			ask: 'Ask them',
			actions: 'Still to do',
		},
		about: ({ role, interviews: n, last, outcome, today }) =>
			[role ?? '', n === 0 ? 'first contact' : `${f.count(n, interviews)} so far${last === null ? '' : `, last ${f.ago(last, today)}`}`, outcome === null || outcome === 'open' ? '' : outcomes[outcome].toLowerCase()]
				.filter((part) => part !== '')
				.join(' · '),
		next: ({ people, today, ...known }) => {
			const what = kind(known);
			const when = known.date === null ? 'no date yet' : `${f.date(known.date)}, ${f.ago(known.date, today)}`;
			return `Next: ${what === '' ? 'interview' : what}${withPeople(people)}, ${when}.`;
		},
		nothingPlanned: 'No next interview is noted yet.',
		interview: ({ people, ...known }) => `${which(known) === '' ? 'No date' : which(known)}${withPeople(people)}.`,
		guessed: (name) => `${name} (?)`,
		asked: (questions) => `Asked: ${questions.join(' · ')}`,
		ahead: (steps) => `Ahead, in their words: ${steps.join(' · ')}`,
		fromStep: (stage, step) => `This sheet is for ${/^[aeio]/u.test(small(stage)) ? 'an' : 'a'} ${small(stage)} round because of ${quoted(step)}.`,
		told: (title, known, landed) => `${title}: ${[which(known) || 'no date', landed === null ? '' : { strong: 'landed well', solid: 'was solid', gap: 'did not land' }[landed]].filter((part) => part !== '').join(', ')}`,
		fresh: (stories) => `Not told here yet: ${stories.join(' · ')}`,
		themeName: (names) => names.map(({ id, name }, at) => (at === 0 ? nameOf(id, name) : nameOf(id, name).toLowerCase())).join(', '),
		counted: ({ interviews: n, of, stage }) =>
			of === 1 ? 'in the one debrief so far' : `in ${f.number(n)} of ${stage === null ? f.count(of, interviews) : `${f.number(of)} ${small(stage)} ${f.form(of, { one: 'round', other: 'rounds' })}`}`,
		quoted,
		question: (origin, { company, times, landed, requirement }) => {
			const fell = landed === 'gap' ? ', did not land' : landed === 'strong' ? ', landed well' : '';
			switch (origin) {
				case 'here':
					return `asked here${times > 1 ? ` ${f.number(times)} times` : ''}${fell}`;
				case 'stage':
					return `asked ${times > 1 ? `in ${f.count(times, interviews)}, last ` : ''}at ${company ?? 'another company'}${fell}`;
				case 'role':
					return `the role asks for ${quoted(requirement)}`;
				case 'bank':
					return 'often asked';
			}
		},
		tell: (story, grade) => `→ ${story}${grade === 'stretch' ? ' (a stretch)' : ''}`,
		noStory: '→ no story yet',
		onlyHeard: (story) => `→ nothing new to tell; they have heard ${story}`,
		worked: (words) => `→ no story yet; this landed: ${quoted(words)}`,
		noStories: '*There are no stories in these notes yet. Where something landed before, it is named: write it down as one.*\n',
		askFrom: { here: '', elsewhere: '(noted for another company)', bank: '' },
		due: (date, today) => (date < today ? `(was due ${f.ago(date, today)})` : `(due ${f.ago(date, today)})`),
	},
	intake: {
		heading: (date) => `Requirements, read ${f.date(date)}`,
		kinds: { must: 'Must have', nice: 'Nice to have', responsibility: 'What you would do' },
		plain: 'yes or no, needs no story',
		stories: (links) => f.all(links),
		noStory: 'no story yet',
		gap: ({ id, name, interviews: n, of }) => `gap: ${nameOf(id, name).toLowerCase()} in ${f.number(n)} of ${f.count(of, interviews)}`,
		own: 'Your own results in this text',
	},
	commands: {
		prepare: 'Prepare for interview',
		readRequirements: 'Read requirements from a job description',
		refreshRequirements: 'Refresh requirements',
	},
	modal: {
		title: 'Prepare for interview',
		about: 'Makes one note to walk in with, from what your notes say.',
		company: 'Company',
		stage: 'Kind of round',
		anyStage: 'As planned, or not known',
		create: 'Create sheet',
		cancel: 'Cancel',
		noCompany: 'Name a company.',
	},
	dashboard: {
		prepare: 'Prepare',
		prepareFor: (company) => `Prepare for ${company}`,
		makeNote: 'Create a note of it',
	},
	notices: {
		noRequirements: (path) => `No requirements were found in ${quoted(path)}. Select the job description and try again.`,
		requirementsWritten: (n) => `${f.count(n, { one: 'requirement', other: 'requirements' })} written below the job description.`,
		noBlock: (path) => `${quoted(path)} has no requirements to refresh. Read them from a job description first.`,
	},
};
