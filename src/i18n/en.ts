import { capture } from './en-capture.ts';
import { competencies } from './en-competencies.ts';
import { dashboard, outcomes, stages } from './en-dashboard.ts';
import { matchTexts } from './en-matching.ts';
import { prepare } from './en-prepare.ts';
import { storyTexts } from './en-stories.ts';
import { formatsOf } from './formats.ts';
import { writing } from './en-writing.ts';
import type { Texts } from './texts.ts';

const f = formatsOf('en-US');
const EXAMPLES = {
	words: '“impact: numbers, metrics”',
	competency: '“negotiation = Negotiation: haggle, price”',
	name: '“{{company}} {{round}} {{date}}”',
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
	...storyTexts,
	matching: matchTexts,
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

	stages,
	outcomes,
	competencies,
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

	dashboard,
	writing,
	prepare,
	capture,

	commands: {
		openDashboard: 'Open interview dashboard',
		openDashboardInTab: 'Open interview dashboard in a new tab',
		review: 'Review unsorted lines',
		readAgain: 'Read all notes again',
		stopReading: 'Stop reading notes',
	},
	menu: {
		open: 'Open',
		openInTab: 'Open in new tab',
		openToSide: 'Open to the right',
		copyLink: 'Copy link',
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
			desc: 'Notes in this folder are templates: you can insert them, and they never count as interviews.',
			aliases: ['Templates', 'Templater'],
		},
		noteFolder: {
			name: 'Folder for new interview notes',
			desc: 'Leave empty for the interview folder or, without one, the place where the app puts new notes.',
			aliases: ['Location', 'Path', 'Save'],
		},
		noteName: {
			name: 'Name of new interview notes',
			desc: `May hold the variables of templates, such as ${EXAMPLES.name}. A slash starts a folder.`,
			aliases: ['File name', 'Title', 'Pattern'],
		},
		storyFolder: {
			name: 'Story folder',
			desc: 'New stories go here. Leave empty for the folder that holds most of your stories.',
			aliases: ['STAR', 'Story bank', 'Location', 'Path'],
		},
		storyForm: {
			name: 'Insert stories as',
			desc: 'What the story picker inserts. The other forms are one key away.',
			aliases: ['STAR', 'Link', 'Embed', 'Outline', 'Picker'],
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
		stories: 'Stories',
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
