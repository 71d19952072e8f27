import { formatsOf, type Forms } from './formats.ts';
import type { StageKey } from './keys.ts';
import type { DashboardTexts, Texts } from './texts.ts';

const f = formatsOf('en-US');
const notes = { one: 'note', other: 'notes' };
const interviews = { one: 'interview', other: 'interviews' };
const debriefs = { one: 'debrief', other: 'debriefs' };
const companies = { one: 'company', other: 'companies' };
const quoted = (text: string): string => `“${text}”`;

export const stages: Texts['stages'] = {
	'recruiter-screen': 'Recruiter screen',
	'hiring-manager': 'Hiring manager',
	behavioural: 'Behavioral',
	technical: 'Technical',
	'system-design': 'System design',
	case: 'Case',
	'take-home': 'Take-home',
	onsite: 'On-site',
	final: 'Final',
	mock: 'Mock',
};

export const outcomes: Texts['outcomes'] = {
	open: 'Open',
	passed: 'Passed',
	rejected: 'Rejected',
	offer: 'Offer',
	accepted: 'Accepted',
	withdrawn: 'Withdrawn',
};

export const dashboard: DashboardTexts = {
	title: 'Interview Debrief',
	summary: ({ debriefs: told, interviews: all, companies: at }) => {
		const counted = told === all ? f.count(told, debriefs) : `${f.count(told, debriefs)} of ${f.count(all, interviews)}`;
		return at === 0 ? `${counted}.` : `${counted} at ${f.count(at, companies)}.`;
	},
	period: (from, to) => (from === to ? f.date(from) : `${f.date(from)} to ${f.date(to)}`),
	overview: ({ debriefs: told, interviews: all, companies: at, from, to }, { company, role, stage, year }, back, today) => {
		const rest = [
			role === null ? '' : ` for ${role}`,
			company !== null ? ` at ${company}` : at === 0 ? '' : ` at ${f.count(at, companies)}`,
			year !== null ? ` in ${year}` : from === null || to === null ? '' : ` ${monthsFrom(from, to, today)}`,
		];
		const labeled = told === all || told === 0 ? '' : `, ${f.number(told)} with labeled lines`;
		return `${f.count(all, stage === null ? interviews : stageForms[stage])}${rest.join('')}${labeled}${back === '' ? '' : `; ${back}`}.`;
	},
	comingBack: (n, carries) => {
		if (n === 0) return '';
		const gaps = f.count(n, { one: 'gap', other: 'gaps' });
		return carries === 'trend' ? `${gaps} ${f.form(n, { one: 'keeps', other: 'keep' })} coming back` : `${gaps} came up more than once`;
	},
	workOnNext: 'Work on next',
	whyHere: 'Why it stands here:',
	asked: 'Asked more than once',
	askedIn: (n, last, today) => `in ${f.count(n, interviews)}, ${dashboard.last(last, today)}`,
	companies: 'Companies',
	standing: ({ interviews: n, lastContact, next, openActions }, today) =>
		[
			n === 0 ? '' : f.count(n, interviews),
			lastContact === null ? '' : dashboard.last(lastContact, today),
			next === null ? '' : `next ${next.length === 7 ? `in ${f.date(next)}` : f.ago(next, today)}`,
			openActions === 0 ? '' : `${f.count(openActions, { one: 'open action', other: 'open actions' })}`,
		]
			.filter((part) => part !== '')
			.join(', '),
	openActions: 'Open actions',
	interviewsHeading: 'Interviews',
	due: (date, today) => (date < today ? `Was due ${f.ago(date, today)}` : `Due ${f.ago(date, today)}`),
	round: ({ round, stage }) =>
		[round === null ? '' : /^\d+$/u.test(round) ? `Round ${round}` : round, stage === null ? '' : stages[stage]]
			.filter((part, at, all) => part !== '' && all.findIndex((other) => other.toLowerCase() === part.toLowerCase()) === at)
			.join(' · '),
	onlyCompany: (name) => `Show only ${name}`,
	linesOf: (title) => `Lines: ${title}`,
	back: 'Back',
	gapOf: 'Gap',
	strengthOf: 'Strength',
	asTable: 'As a table',
	tableOrder: 'Newest first',
	interviewHeading: 'Interview',
	nothingSaid: '–',
	skipReasons: {
		excluded: 'Marked as no interview',
		'excluded-folder': 'In an excluded folder',
		'conflict-copy': 'Conflicted copies',
		template: 'Unfilled templates',
		'prep-sheet': 'Preparation sheets',
		preparation: 'Preparation',
		'question-list': 'Lists of questions',
		'study-notes': 'Study notes',
		'job-description': 'Job descriptions',
		journal: 'Journals',
		review: 'Reviews of something else',
		'no-record': 'Interviews mentioned, not described',
		'too-large': 'Too large to read',
		unreadable: 'Could not be read',
	},
	folderExcluded: (n) => `${f.count(n, notes)} in this excluded folder. Change it in the settings.`,
	lookedAt: ({ tag, property: mark, folder, excluded }) => {
		const left = excluded
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== '');
		const where = left.length === 0 ? 'All folders were looked at' : `All folders but ${f.all(left.map((name) => quoted(name)))} were looked at`;
		return `${where}, for the tag ${quoted(tag)}, the property ${quoted(mark)}${folder === '' ? '' : `, the folder ${quoted(folder)}`}, and for notes that tell of an interview in their own words.`;
	},
	createExample: 'Create an example note',
	nothingNext: 'No gap needs work right now.',
	comingUp: 'Coming up',
	ahead: (date, today) => (date.length === 7 ? f.date(date) : `${f.ago(date, today)}, ${f.date(date)}`),
	unfilled: 'Waiting for a debrief',
	unfilledAbout: 'Planned interviews whose day has passed or is not known. Fill in the note to have it counted.',
	noteProblems: 'Problems in notes',
	problemsCount: (n) => `${f.count(n, { one: 'thing', other: 'things' })} could not be read as written.`,
	interview: ({ company, round, stage }) => {
		const known = [
			company ?? dashboard.noCompany,
			round === null ? '' : /^\d+$/u.test(round) ? `round ${round}` : round,
			stage === null ? '' : stages[stage].toLowerCase(),
		];
		return known.filter((part, at) => part !== '' && known.findIndex((other) => other.toLowerCase() === part.toLowerCase()) === at).join(' · ');
	},
	label: (label) => (/[:：?!.]$/u.test(label) ? label : `${label}:`),
	notMentioned: (competency, interview) => `${competency} was not mentioned: ${interview}.`,
	earlier: (n) => `Show ${f.count(n, { one: 'earlier interview', other: 'earlier interviews' })}`,
	undatedMark: '?',
	likely: { strength: 'Likely a strength', gap: 'Likely a gap' },
	gaps: 'Gaps',
	strengths: 'Strengths',
	formGuide: 'Form guide',
	formOrder: 'Older to newer',
	unsorted: 'Unsorted',
	skipped: 'Skipped notes',
	inInterviews: (n, of) => `in ${f.number(n)} of ${f.count(of, interviews)}`,
	counted: (n, of, last, today) => `${dashboard.inInterviews(n, of)}, ${dashboard.last(last, today)}`,
	last: (date, today) => (date === null ? 'no date' : `last ${date.length === 7 ? `in ${f.date(date)}` : f.ago(date, today)}`),
	life: {
		mixed: { name: 'Mixed', about: 'Good in one kind of round, weak in another.' },
		closed: { name: 'Closed', about: 'It was a strength in two later interviews.' },
		improving: { name: 'Improving', about: 'The last two comparable interviews were good or did not mention it.' },
		recurring: { name: 'Recurring', about: 'It was a gap in two or more interviews.' },
		once: { name: 'Once', about: 'It was a gap in one interview so far.' },
	},
	strengthLife: {
		mixed: { name: 'Mixed', about: 'Good in one kind of round, weak in another.' },
		recurring: { name: 'Recurring', about: 'It was a strength in two or more interviews.' },
		once: { name: 'Once', about: 'It was a strength in one interview so far.' },
	},
	why: {
		often: ({ interviews: n, of }) => `A gap in ${f.number(Number(n))} of ${f.count(Number(of), interviews)}.`,
		recent: ({ date }) => `Last seen ${String(date).length === 7 ? 'in' : 'on'} ${f.date(String(date))}.`,
		undated: () => 'None of these interviews has a date.',
		'no-story': () => 'No story answers it yet.',
		stories: ({ stories }) => `${f.count(Number(stories), { one: 'story answers', other: 'stories answer' })} it already.`,
		'stage-coming': ({ stage, date, company }) => `A round of this kind is coming up${details(stageName(stage), date, company)}.`,
		'interview-coming': ({ date, company }) => `An interview is coming up${details('', date, company)}.`,
		'none-coming': () => 'No interview of this kind is planned.',
		mixed: ({ good, weak }) => `Good in ${stageNames(good)}, weak in ${stageNames(weak)}.`,
		closed: () => 'It has been a strength since, so there is nothing to work on.',
		unclassified: () => 'These lines share no competency, so they are not ranked.',
	},
	cells: { good: 'Good', weak: 'Weak', both: 'Good and weak', silent: 'Not mentioned' },
	cell: ({ competency, interview, state, lines }) => {
		const counted = lines === 0 ? '' : `, ${f.count(lines, { one: 'line', other: 'lines' })}`;
		return `${competency}, ${interview}: ${state.toLowerCase()}${counted}`;
	},
	more: (n) => `${f.number(n)} more`,
	unsortedCount: (n) =>
		n === 0
			? 'Nothing is unsorted.'
			: `${f.count(n, { one: 'line reads like a judgment', other: 'lines read like judgments' })} but ${f.form(n, { one: 'has', other: 'have' })} no label. ${f.form(n, { one: 'It is', other: 'They are' })} not counted.`,
	skippedCount: (n) => (n === 0 ? 'No note was skipped.' : `${f.count(n, { one: 'note was', other: 'notes were' })} skipped.`),
	trend: {
		nothing: 'No debrief has a date, so nothing can be said about change. Add dates to see it.',
		baseline: 'One dated debrief is a baseline. A direction shows after the next one.',
		direction: 'So few dated debriefs show a direction at best. A trend needs four.',
		trend: '',
	},
	noTrend: 'Too few to read a trend from: that takes four dated debriefs.',
	openLine: (path, line) => `Open ${path}, line ${f.number(line + 1)}`,
	filters: {
		heading: 'Filters',
		company: 'Company',
		role: 'Role',
		stage: 'Kind of round',
		period: 'Period',
		anyCompany: 'All companies',
		anyRole: 'All roles',
		anyStage: 'Any kind of round',
		allTime: 'All time',
		lastMonths: (n) => (n === 1 ? 'Last month' : `Last ${f.count(n, { one: 'month', other: 'months' })}`),
		clear: 'Clear filters',
		counted: (name, n) => `${name} (${f.number(n)})`,
		chosen: (filter, name) => `${filter}: ${name}`,
		remove: (name) => `Remove the filter ${quoted(name)}`,
	},
	noCompany: 'Unknown company',
	noDate: 'No date',
	empty: {
		notes: 'No interviews found yet. Write a note about an interview with the headings “what went well” and “what to improve”, or choose your interview folder in the settings.',
		filter: 'No interview matches these filters. Clear a filter to see more.',
		gaps: 'No gaps are labeled in these interviews.',
		strengths: 'No strengths are labeled in these interviews.',
		judgments: 'These interviews have no labeled strengths or gaps yet.',
		unread: 'No notes have been read yet.',
	},
	nothingFound: (n) => `${f.count(n, notes)} read, no interview found.`,
	howTo: {
		heading: 'How to mark a note as an interview',
		tag: (tag) => `Add the tag ${quoted(tag)} to a note or section.`,
		property: (mark) => `Give the note the property ${quoted(mark)}.`,
		folder: 'Choose the folder with your interview notes in the settings.',
		words: 'Then write what went well and what to improve, under headings or labels that say so.',
		settings: 'Open settings',
	},
	progress: (done, total) => `Reading notes: ${f.number(done)} of ${f.number(total)}`,
	indexing: 'Waiting for the app to finish indexing.',
	stopped: (done, total) => `Stopped after ${f.number(done)} of ${f.count(total, notes)}. The numbers cover these only.`,
	stop: 'Stop',
	resume: 'Go on reading',
	startAgain: 'Start again',
	reading: 'Reading notes. What is read so far can be used.',
};

type WhyParam = string | number | readonly string[] | undefined;

/** Days after which what ended is told with its end. */
const OVER = 75;

/** `since May`, `since May 2025`, `in May 2025`, `from May to July 2025` */
function monthsFrom(from: string, to: string, today: string): string {
	const year = today.slice(0, 4);
	const short = (date: string): string => (date.startsWith(year) ? f.monthName(date, 'long') : f.month(date));
	const apart = (Date.parse(today) - Date.parse(to)) / 86_400_000;
	if (apart <= OVER) return `since ${short(from)}`;
	if (from.slice(0, 7) === to.slice(0, 7)) return `in ${f.month(to)}`;
	return `from ${from.slice(0, 4) === to.slice(0, 4) ? f.monthName(from, 'long') : f.month(from)} to ${f.month(to)}`;
}

const stageForms: Readonly<Record<StageKey, Forms>> = {
	'recruiter-screen': { one: 'recruiter screen', other: 'recruiter screens' },
	'hiring-manager': { one: 'hiring manager interview', other: 'hiring manager interviews' },
	behavioural: { one: 'behavioral interview', other: 'behavioral interviews' },
	technical: { one: 'technical interview', other: 'technical interviews' },
	'system-design': { one: 'system design interview', other: 'system design interviews' },
	case: { one: 'case interview', other: 'case interviews' },
	'take-home': { one: 'take-home', other: 'take-homes' },
	onsite: { one: 'on-site interview', other: 'on-site interviews' },
	final: { one: 'final interview', other: 'final interviews' },
	mock: { one: 'mock interview', other: 'mock interviews' },
};

function stageName(id: WhyParam): string {
	const names: Readonly<Record<string, string>> = stages;
	return names[String(id)] ?? String(id);
}

function stageNames(ids: WhyParam): string {
	return f.all((Array.isArray(ids) ? ids : [ids]).map((id: WhyParam) => stageName(id).toLowerCase()));
}

/** `: Final at Halcyon, Jun 4, 2025`, of what is known. */
function details(stage: string, date: WhyParam, company: WhyParam): string {
	const at = company === undefined || company === '' ? '' : `at ${String(company)}`;
	const when = date === undefined || date === '' ? '' : f.date(String(date));
	const known = [[stage, at].filter((part) => part !== '').join(' '), when].filter((part) => part !== '').join(', ');
	return known === '' ? '' : `: ${known}`;
}
