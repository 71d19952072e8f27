import { en } from './en.ts';

const f = en.formats;

/** What `interview-debrief` says in a terminal. Verbs, options and JSON are the same in every language. */
export const cli = {
	usage: {
		all: [
			'Usage: interview-debrief <verb> …',
			'',
			'  read <folder|file…>     what was understood of each note',
			'  dashboard <folder>      strengths and gaps over all interviews',
			'  prepare <folder>        a sheet for the next round, as Markdown',
			'  match <folder>          the stories for a question, or for a file of them',
			'  check <folder>          what could not be read, and why',
			'',
			'Each takes --json and --today YYYY-MM-DD. “interview-debrief <verb> --help” says more.',
			'Exit codes: 0 fine, 1 problems found, 2 wrong use.',
		].join('\n'),
		read: [
			'Usage: interview-debrief read <folder|file…> [--json] [--today YYYY-MM-DD]',
			'',
			'Shows what was understood of each note. Ends with 1 where a file could not be read.',
		].join('\n'),
		dashboard: [
			'Usage: interview-debrief dashboard <folder> [--company C] [--role R] [--stage S] [--since D] [--until D] [--json] [--today YYYY-MM-DD]',
			'',
			'Adds up strengths and gaps over all interviews. D is YYYY-MM-DD or YYYY-MM.',
			'Ends with 1 where a file could not be read.',
		].join('\n'),
		match: [
			'Usage: interview-debrief match <folder> --question "…" [--company C] [--json] [--today YYYY-MM-DD]',
			'       interview-debrief match <folder> --questions <file> [--company C] [--json] [--today YYYY-MM-DD]',
			'',
			'Finds the stories for a question, and says why. A file has one question a line; each gets a story of its own',
			'where it can. With a company, stories it has heard are not planned again. Ends with 1 where a file could not be read.',
		].join('\n'),
		prepare: [
			'Usage: interview-debrief prepare <folder> --company C [--stage S] [--json] [--today YYYY-MM-DD]',
			'',
			'Prints what to take along to the next round with a company: where it stands, what they asked and heard, likely questions',
			'with a story for each, and what to ask. S is a kind of round; without it, that of the next planned interview is used.',
			'Ends with 1 where a file could not be read.',
		].join('\n'),
		check: [
			'Usage: interview-debrief check <folder> [--json] [--today YYYY-MM-DD]',
			'',
			'Lists what could not be read, as path:line and a sentence. Ends with 1 where there is any.',
		].join('\n'),
	},
	wrong: {
		verb: (verb: string, verbs: readonly string[]) => `“${verb}” is not a verb. Use ${f.any(verbs)}.`,
		noVerb: (verbs: readonly string[]) => `Name what to do: ${f.any(verbs)}.`,
		option: (option: string, known: readonly string[]) => `There is no option ${option} here. Options are ${f.all(known)}.`,
		needsValue: (option: string) => `${option} needs a value after it.`,
		needsOption: (option: string) => `Give ${option}, with a value after it.`,
		takesNoValue: (option: string) => `${option} takes no value.`,
		twice: (option: string) => `${option} is given more than once. Give it once.`,
		day: (option: string, value: string) => `${option} needs a date such as 2025-03-14, not “${value}”.`,
		dayOrMonth: (option: string, value: string) => `${option} needs a date such as 2025-03-14 or a month such as 2025-03, not “${value}”.`,
		sinceAfterUntil: (since: string, until: string) => `--since ${since} is later than --until ${until}. Swap them.`,
		stage: (value: string, stages: readonly string[]) => `“${value}” is not a kind of round. Use ${f.any(stages)}.`,
		noPath: 'Name a folder with notes.',
		oneFolder: (given: number) => `Name one folder, not ${f.number(given)}.`,
		oneOfQuestion: 'Give one question with --question, or a file of them with --questions.',
		noQuestions: (path: string) => `There is no question in “${path}”. Write one a line.`,
		questionFile: (path: string) => `“${path}” could not be read as text. Name a file with one question a line.`,
		missing: (path: string) => `There is nothing at “${path}”. Check the path.`,
		notFolder: (path: string) => `“${path}” is a file. Name a folder.`,
		notNote: (path: string) => `“${path}” is not a Markdown note. Name a folder or a file that ends in .md.`,
	},
	settingsBroken: (path: string) => `The settings in “${path}” are not valid JSON, so the defaults are used.`,
	settingLine: (name: string, sentence: string) => `Setting “${name}”. ${sentence}`,
	failed: (reason: string) => `Something went wrong that should not: ${reason}`,

	notesRead: (notes: number, found: number, stories: number) =>
		`${f.count(notes, { one: 'note', other: 'notes' })} read, ${f.count(found, { one: 'interview', other: 'interviews' })}${stories > 0 ? ` and ${f.count(stories, { one: 'story', other: 'stories' })}` : ''} found.`,
	others: (notes: number) =>
		`${f.count(notes, { one: 'other note says', other: 'other notes say' })} nothing about an interview and no story.`,
	guessLegend: '? marks a guess.',
	guessMark: '?',
	interview: (line: number) => `Interview from line ${f.number(line + 1)}`,
	story: (title: string) => `Story: ${title}`,
	unlabelled: 'Only the order and the words tell its parts.',
	planned: 'Planned: not filled in yet, so not counted.',
	noFacts: 'No company, role or date found.',
	strengths: 'Strengths',
	gaps: 'Gaps',
	unsorted: 'Unsorted: only the wording says so',
	like: { strength: 'strength?', gap: 'gap?' },
	questions: 'Questions they asked',
	toAsk: 'Questions to ask them',
	process: 'Process',
	actions: 'Actions',
	assessment: 'Assessment',
	due: (date: string) => `due ${f.date(date)}`,
	skipped: (sentence: string) => `Skipped. ${sentence}`,
	noInterview: 'No interview in this note.',
	problems: 'Problems',

	asksFor: (names: string) => `asks for ${names}`,
	asksForNothing: 'asks for nothing known by name',
	noStories: 'No stories found in these notes. “interview-debrief read” shows what was understood of each.',
	chosenMark: '→',
	spokenFor: 'Its stories are planned for other questions, or were heard there.',
	withoutStory: (gaps: number, all: number) =>
		gaps === 0 ? 'Every question has a story.' : `${f.number(gaps)} of ${f.count(all, { one: 'question', other: 'questions' })} without a story.`,
	toldAt: (places: readonly string[]) => `told at ${f.all(places)}`,

	companies: (names: readonly string[]) => `Companies in this folder: ${f.all(names)}.`,
	unknownCompany: (name: string) => `No interview at “${name}” is noted here, so the sheet holds what is known from others.`,
	noInterviews: 'No interviews found in these notes. “interview-debrief read” shows what was understood of each.',
	undatedMark: '?',
	lastOf: (shown: number, all: number) => `the last ${f.number(shown)} of ${f.count(all, { one: 'interview', other: 'interviews' })}`,
	form: { good: '●', weak: '◆', both: '◐', silent: '·' },
	checked: (notes: number, problems: number, skipped: number) =>
		problems === 0 && skipped === 0
			? `${f.count(notes, { one: 'note', other: 'notes' })} checked, no problems found.`
			: `${f.count(notes, { one: 'note', other: 'notes' })} checked, ${f.count(problems, { one: 'problem', other: 'problems' })}, ${f.number(skipped)} skipped.`,
} as const;
