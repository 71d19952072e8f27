import { formatsOf } from './formats.ts';
import type { Texts } from './texts.ts';

const f = formatsOf('en-US');
const notes = { one: 'note', other: 'notes' };
const interviews = { one: 'interview', other: 'interviews' };
const debriefs = { one: 'debrief', other: 'debriefs' };
const companies = { one: 'company', other: 'companies' };
const EXAMPLES = {
	words: '“impact: numbers, metrics”',
	competency: '“negotiation = Negotiation: haggle, price”',
	aliases: '“Two Sigma = 2Sigma, TwoSig”',
};
const quoted = (text: string | undefined): string => `“${text ?? ''}”`;

export const en: Texts = {
	formats: f,

	problems: {
		'frontmatter-not-closed': () => 'The properties start with “---” but never end. Add a line with only “---” after the last property.',
		'frontmatter-line': ({ text }) => `This line of the properties can’t be read: ${quoted(text)}. Write it as “name: value”.`,
		'property-twice': ({ key }) => `The property ${quoted(key)} stands here more than once. Keep one of them.`,
		'date-unreadable': ({ text }) => `${quoted(text)} is not a date that can be read. Write it as 2025-03-14.`,
		'stage-unknown': ({ text }) => `${quoted(text)} is not a known kind of round. Use one such as “technical”, “case” or “final”.`,
		'fence-not-closed': () => 'A code block starts here and never ends, so the rest of the note is not read. Add a closing line with the same sign.',
	},
	skips: {
		excluded: () => 'The note says “interview: false”. Remove that property to have it read.',
		'excluded-folder': () => 'The note is in an excluded folder. Change the excluded folders in the settings to have it read.',
		'conflict-copy': () => 'This looks like a conflicted copy made by a sync service. Merge it into the original note and delete it.',
		template: () => 'This is a template that nobody has filled in yet. Fill it in, or leave it as it is.',
		'prep-sheet': () => 'This is a preparation sheet made from your other notes, so it is not counted again. Nothing to do.',
		preparation: () => 'This reads like preparation for an interview, not a record of one. If it is a record, set its type to “interview-debrief”.',
		'question-list': () => 'This is a list of questions without answers. If it records an interview, set its type to “interview-debrief”.',
		'study-notes': () => 'These read like study notes. If they record an interview, set the type to “interview-debrief”.',
		'job-description': () => 'This reads like a job description. Write about the interview in a note or section of its own.',
		journal: () => 'This reads like a journal that covers more than one interview. Give each interview a heading with the company.',
		review: () => 'This reviews something other than your interview. If it is a debrief, set its type to “interview-debrief”.',
		'no-record': () => 'An interview is mentioned, but nothing about it is recorded yet. Write down what went well and what did not.',
		'too-large': () => 'The note is too large to read. Split it into smaller notes.',
		unreadable: ({ reason }) => `The file could not be read: ${unreadable(reason)}`,
	},

	stages: {
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
	},
	outcomes: {
		open: 'Open',
		passed: 'Passed',
		rejected: 'Rejected',
		offer: 'Offer',
		accepted: 'Accepted',
		withdrawn: 'Withdrawn',
	},
	competencies: {
		communication: { name: 'Communication', about: 'Clarity, brevity, explaining, and listening' },
		structure: { name: 'Answer structure', about: 'Organized, direct answers that do not ramble' },
		impact: { name: 'Quantified impact', about: 'Outcomes of your own work, with numbers' },
		leadership: { name: 'Leadership', about: 'Leading, motivating, mentoring, and vision' },
		ownership: { name: 'Ownership', about: 'Initiative, drive, and accountability' },
		collaboration: { name: 'Collaboration', about: 'Teamwork, relationships, and work across teams' },
		influence: { name: 'Influence', about: 'Persuasion, stakeholders, and negotiation' },
		conflict: { name: 'Conflict', about: 'Disagreement, difficult people, and pushing back' },
		'problem-solving': { name: 'Problem solving', about: 'Analysis, clarifying, and breaking problems down' },
		'decision-making': { name: 'Decision making', about: 'Judgment, priorities, and trade-offs' },
		'product-sense': { name: 'Product sense', about: 'Customers, users, strategy, and market' },
		'technical-depth': { name: 'Technical depth', about: 'Knowledge of the field and its technology' },
		'system-design': { name: 'System design', about: 'Architecture, scaling, and design trade-offs' },
		coding: { name: 'Coding', about: 'Algorithms, edge cases, code quality, and testing' },
		execution: { name: 'Execution', about: 'Delivery, planning, and deadlines' },
		adaptability: { name: 'Adaptability', about: 'Learning, change, and ambiguity' },
		growth: { name: 'Growth', about: 'Failure, feedback, and self-awareness' },
		motivation: { name: 'Motivation and fit', about: 'Why this company or role, research, and questions asked' },
		composure: { name: 'Composure', about: 'Confidence, nerves, presence, energy, and time keeping' },
		unclassified: { name: 'Not classified', about: 'Lines that fit no competency yet. Add words in the settings to sort them.' },
	},
	facts: {
		company: 'Company',
		role: 'Role',
		round: 'Round',
		stage: 'Kind of round',
		date: 'Date',
		interviewers: 'Interviewers',
		outcome: 'Outcome',
	},
	sources: {
		property: 'Property',
		inline: 'Inline field',
		line: 'Line in the note',
		title: 'Title',
		heading: 'Heading',
		'file name': 'File name',
		folder: 'Folder',
		wording: 'Wording',
	},
	reasons: {
		type: 'Read as an interview because of its type.',
		tag: 'Read as an interview because of its tag.',
		folder: 'Read as an interview because of its folder.',
		wording: 'Read as an interview because of its wording.',
	},
	landed: { strong: 'Landed well', solid: 'Was solid', gap: 'Did not land' },

	dashboard: {
		title: 'Interview Debrief',
		summary: ({ debriefs: told, interviews: all, companies: at }) => {
			const counted = told === all ? f.count(told, debriefs) : `${f.count(told, debriefs)} of ${f.count(all, interviews)}`;
			return at === 0 ? `${counted}.` : `${counted} at ${f.count(at, companies)}.`;
		},
		period: (from, to) => (from === to ? f.date(from) : `${f.date(from)} to ${f.date(to)}`),
		overview: ({ debriefs: told, interviews: all, companies: at, from, to }) => {
			const counted = told === all ? f.count(told, debriefs) : `${f.count(told, debriefs)} of ${f.count(all, interviews)}`;
			const places = at === 0 ? '' : ` at ${f.count(at, companies)}`;
			return `${counted}${places}${from === null || to === null ? '' : `, ${monthsFrom(from, to)}`}.`;
		},
		comingBack: (n, of) => {
			if (n === 0) return '';
			const keep = f.form(n, { one: 'keeps', other: 'keep' });
			return n === of ? `${f.count(n, { one: 'gap', other: 'gaps' })} ${keep} coming back.` : `${f.number(n)} of ${f.count(of, { one: 'gap', other: 'gaps' })} ${keep} coming back.`;
		},
		workOnNext: 'Work on next',
		nothingNext: 'No gap needs work right now.',
		comingUp: 'Coming up',
		ahead: (date, today) => (date.length === 7 ? f.date(date) : `${f.ago(date, today)}, ${f.date(date)}`),
		unfilled: 'Waiting for a debrief',
		unfilledAbout: 'Planned interviews whose day has passed or is not known. Fill in the note to have it counted.',
		noteProblems: 'Problems in notes',
		problemsCount: (n) => `${f.count(n, { one: 'thing', other: 'things' })} could not be read as written.`,
		interview: ({ company, round, stage }) => {
			const known = [
				company ?? en.dashboard.noCompany,
				round === null ? '' : /^\d+$/u.test(round) ? `round ${round}` : round,
				stage === null ? '' : en.stages[stage].toLowerCase(),
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
		counted: (n, of, last, today) => `${en.dashboard.inInterviews(n, of)}, ${en.dashboard.last(last, today)}`,
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
		cell: ({ competency, interview, date, state, lines }) => {
			const when = date === null ? '' : `, ${f.date(date)}`;
			const counted = lines === 0 ? '' : `, ${f.count(lines, { one: 'line', other: 'lines' })}`;
			return `${competency}, ${interview}${when}: ${state.toLowerCase()}${counted}`;
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
			lastMonths: (n) => `Last ${f.count(n, { one: 'month', other: 'months' })}`,
			clear: 'Clear filters',
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
			tag: 'Add the tag “#interview/debrief” to a note or section.',
			property: 'Give the note the property “type: interview-debrief”.',
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
	},

	commands: {
		openDashboard: 'Open interview dashboard',
		readAgain: 'Read all notes again',
		stopReading: 'Stop reading notes',
	},
	menu: {
		open: 'Open',
		openInTab: 'Open in new tab',
		openToSide: 'Open to the right',
		copyLink: 'Copy link to note',
	},
	notices: {
		noteGone: (path) => `${quoted(path)} is no longer there. It may have been renamed or deleted.`,
		lineMoved: (path) => `${quoted(path)} has changed since it was read. The line may have moved.`,
		readingDone: (n) => `${f.count(n, { one: 'note was', other: 'notes were' })} read.`,
		readingFailed: (path) => `${quoted(path)} could not be read. Open it to see whether it is damaged.`,
		settingsReset: (names) =>
			`${f.form(names.length, { one: 'This setting', other: 'These settings' })} could not be read and ${f.form(names.length, { one: 'is', other: 'are' })} back at the default: ${f.all(names)}.`,
	},

	settings: {
		interviewFolder: {
			name: 'Interview folder',
			desc: 'Every note in this folder counts as an interview. Other notes are still found by what they say.',
			aliases: ['Debrief folder', 'Location', 'Path'],
		},
		excludedFolders: {
			name: 'Excluded folders',
			desc: 'Notes in these folders are never read. One folder per line.',
			aliases: ['Ignore', 'Skip', 'Hide'],
		},
		templateFolder: {
			name: 'Template folder',
			desc: 'Notes in this folder are templates and never count as interviews.',
			aliases: ['Templates', 'Templater'],
		},
		debriefTag: { name: 'Debrief tag', desc: 'A note or section with this tag is an interview.', aliases: ['Hashtag', 'Label'] },
		prepTag: { name: 'Preparation tag', desc: 'Notes with this tag were made to prepare and are never counted.', aliases: ['Hashtag', 'Prep', 'Sheet'] },
		typeValue: { name: 'Type of a debrief', desc: 'A note is an interview when its type property has this value.', aliases: ['Kind', 'Category', 'Class'] },
		propertyType: property('Type property', 'the kind of a note', 'type'),
		propertyInterview: property('Interview property', 'whether a note is an interview; “false” leaves the note out', 'interview'),
		propertyCompany: property('Company property', 'the company', 'company', ['Employer', 'Organization']),
		propertyRole: property('Role property', 'the role you applied for', 'role', ['Position', 'Job title']),
		propertyRound: property('Round property', 'the number or name of the round', 'round'),
		propertyStage: property('Stage property', 'the kind of round', 'stage', ['Screen', 'Onsite']),
		propertyDate: property('Date property', 'the day of the interview', 'date', ['Day', 'When']),
		propertyInterviewers: property('Interviewers property', 'the people you met', 'interviewers', ['Panel', 'People']),
		propertyOutcome: property('Outcome property', 'where the application stands', 'outcome', ['Result', 'Status']),
		propertyStrengths: property('Strengths property', 'a list of strengths', 'strengths'),
		propertyGaps: property('Gaps property', 'a list of gaps', 'gaps', ['Weaknesses', 'Improvements']),
		strengthWords: {
			name: 'Words for strengths',
			desc: 'Your own headings and labels for what went well, such as “nailed it”. One per line.',
			aliases: ['Vocabulary', 'Labels', 'Headings'],
		},
		gapWords: {
			name: 'Words for gaps',
			desc: 'Your own headings and labels for what to improve, such as “next time”. One per line.',
			aliases: ['Vocabulary', 'Labels', 'Headings', 'Weaknesses'],
		},
		competencyWords: {
			name: 'Words for competencies',
			desc: `Add words to a competency: ${EXAMPLES.words}. Add one of your own: ${EXAMPLES.competency}. One per line.`,
			aliases: ['Skills', 'Categories', 'Taxonomy'],
		},
		companyAliases: {
			name: 'Other names for companies',
			desc: `Names that mean the same company: ${EXAMPLES.aliases}. One company per line.`,
			aliases: ['Alias', 'Same company', 'Rename'],
		},
		dayFirst: {
			name: 'Day before month',
			desc: `Read 03-04-2025 as ${f.date('2025-04-03')} instead of ${f.date('2025-03-04')}.`,
			aliases: ['Date format', 'European', 'Locale'],
		},
	},
	settingGroups: {
		notes: 'Which notes to read',
		words: 'Words',
		properties: 'Properties',
		dates: 'Dates',
	},
	lineProblems: {
		'competency-no-colon': ({ text }) => `${quoted(text)} has no colon. Write it as ${EXAMPLES.words}.`,
		'competency-bad-id': ({ id }) => `${quoted(id)} can’t be an id. Use lowercase letters, digits, and hyphens, such as “public-speaking”.`,
		'competency-unknown': ({ id }) => `${quoted(id)} is not a known competency. To add it, give it a name: “${id ?? ''} = Name: words”.`,
		'competency-no-words': ({ id }) => `No words follow ${quoted(id)}. Write them after the colon, with commas between them.`,
		'alias-no-equals': ({ text }) => `${quoted(text)} has no equals sign. Write it as ${EXAMPLES.aliases}.`,
		'alias-one-name': ({ text }) => `${quoted(text)} needs a name on each side of the equals sign.`,
	},
	atLine: (line, sentence) => `Line ${f.number(line + 1)}: ${sentence}`,
};

type WhyParam = string | number | readonly string[] | undefined;

/** `May to November 2026`, `May 2026` */
function monthsFrom(from: string, to: string): string {
	if (from.slice(0, 7) === to.slice(0, 7)) return f.month(to);
	return `${from.slice(0, 4) === to.slice(0, 4) ? f.monthName(from, 'long') : f.month(from)} to ${f.month(to)}`;
}

function stageName(id: WhyParam): string {
	const names: Readonly<Record<string, string>> = en.stages;
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

function unreadable(reason: string | undefined): string {
	switch (reason) {
		case 'not-utf8':
			return 'it is not valid UTF-8 text. Save it as UTF-8.';
		case 'utf-16':
			return 'it is saved as UTF-16. Save it as UTF-8.';
		case 'permission':
			return 'access is denied. Change its permissions.';
		case 'gone':
			return 'it is no longer there. Run the command again.';
		case 'is-folder':
			return 'it is a folder. Give the folder a name that does not look like a note.';
		case 'link-out':
			return 'it is a link to a place outside the folder. Give that place as a folder of its own.';
		case 'too-big':
			return 'it is too large. Split it into smaller notes.';
		default:
			return `${reason ?? 'the reason is not known'}. Check the file and try again.`;
	}
}

function property(name: string, holds: string, standard: string, aliases: readonly string[] = []): Texts['settings']['propertyType'] {
	return { name, desc: `Name of the property that holds ${holds}. Leave empty for “${standard}”.`, aliases: ['Frontmatter', 'Field', ...aliases] };
}
