import { formatsOf } from './formats.ts';
import type { Texts } from './texts.ts';

const f = formatsOf('en-US');
const quoted = (text: string | number | undefined): string => `“${text ?? ''}”`;
const times = (count: string | number | undefined): string => (Number(count) === 0 ? 'never' : Number(count) === 1 ? 'once' : f.count(Number(count), { one: 'time', other: 'times' }));

/** What is said of stories. */
export const storyTexts: Pick<Texts, 'parts' | 'storyChecks' | 'stories'> = {
	parts: { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result', reflection: 'Reflection' },
	storyChecks: {
		'part-missing': ({ part }) => `Nothing tells the ${part ?? 'story'}. Add it in a sentence or two.`,
		'part-empty': ({ part }) => `The ${part ?? 'story'} is still empty. Write it in a sentence or two.`,
		'no-number': () => 'The result has no number. Say how much, how many, or how long.',
		'too-long': ({ words, minutes }) => `This takes about ${f.number(Number(minutes))} minutes to tell (${f.count(Number(words), { one: 'word', other: 'words' })}). Aim for two minutes.`,
		'we-not-i': ({ we, i }) => `The action says “we” ${times(we)} and “I” ${times(i)}. Say what you did yourself.`,
		'no-task': () => 'Nothing says what was yours to do. Add your task in one sentence.',
		'number-differs': ({ here, there, title }) => `It says ${quoted(here)} here and ${quoted(there)} in ${quoted(title)}. Check which one is right.`,
	},
	stories: {
		commands: {
			insert: 'Insert STAR story',
			create: 'New STAR story',
			capture: 'Capture STAR story from selection',
			practise: 'Practice a story',
		},
		picker: {
			placeholder: 'Type words or paste the question…',
			choose: 'to choose',
			more: 'for more forms',
			read: 'to scroll',
			open: 'to open it',
			close: 'to close',
			none: 'No story fits these words and filters.',
			write: 'Write this story',
			moreForms: 'More forms',
			insert: { link: 'to insert a link', embed: 'to embed it', outline: 'to insert an outline', full: 'to insert its full text', short: 'to insert 30 seconds', long: 'to insert 90 seconds' },
			gap: (needs) => (needs.length === 0 ? 'No story fits.' : `No story fits. It asks for ${f.all(needs.map(lower))}.`),
			heard: (company, date) => `${company === '' ? 'This company' : company} heard it${date === null ? '' : ` on ${f.date(date)}`}`,
		},
		told: (n, last, today) => (n === 0 ? 'Not told yet' : `Told ${n === 1 ? 'once' : f.count(n, { one: 'time', other: 'times' })}${last === null ? '' : `, last ${last.length === 7 ? `in ${f.date(last)}` : f.ago(last, today)}`}`),
		worn: (n) => (n >= WORN ? `Worn: told in ${f.count(n, interviews)}` : `Told in ${f.count(n, interviews)} already`),
		forms: {
			title: 'Insert as…',
			about: {
				link: 'The link alone.',
				embed: 'The story shows in the note.',
				outline: 'The first sentence of each part, with the link.',
				full: 'Every part as it is written, with the link.',
				short: 'What can be told in 30 seconds, with the link.',
				long: 'What can be told in 90 seconds, with the link.',
			},
			words: (n) => f.count(n, { one: 'word', other: 'words' }),
		},
		anchor: {
			title: 'Add a link target?',
			about: (title, path) => `${quoted(title)} has no heading or note of its own, so nothing can link to it yet. A short mark such as “^story” is added behind its last line in ${quoted(path)}. You can undo this.`,
			add: 'Add and link',
			cancel: 'Cancel',
		},
		create: {
			title: 'New STAR story',
			captureTitle: 'Capture STAR story',
			name: 'Title',
			nameAbout: 'Becomes the name of the note.',
			question: 'Question it answers',
			questionAbout: 'May stay empty.',
			competency: 'Competency',
			more: 'Another one',
			none: 'None',
			template: 'Template',
			builtIn: 'Built in',
			create: 'Create',
			cancel: 'Cancel',
			mark: 'Mark the place',
			markAbout: 'Adds a short mark such as “^story” behind the paragraph, so that the link leads there and not only to the note.',
			quoted: 'Quoted in the new note',
			untitled: 'Untitled story',
			answers: 'Answers',
			from: 'From',
			folder: (folder) => (folder === '' ? 'The note goes to the top of the vault.' : `The note goes to ${quoted(folder)}.`),
		},
		practice: {
			title: 'Practice',
			start: 'Start',
			show: 'Show the story',
			stop: 'Stop',
			choose: 'Choose a story to practice',
			none: 'No stories found yet. Write one first.',
			rate: 'How did it go?',
			again: 'Tell it again',
			open: 'Open note',
			question: 'Tell it aloud, as an answer to:',
			took: (seconds) => `It took ${clock(seconds)}.`,
			long: (minutes) => `As written it takes about ${f.number(minutes)} minutes.`,
			next: (date, today) => f.ago(date, today),
			rated: (_rating, date, today) => `Saved. It comes back ${f.ago(date, today)}.`,
		},
		notices: {
			noSelection: 'Select the text that tells what happened first.',
			noCut: 'This story can’t be told in so few words with its result. Insert another form.',
			gone: (title) => `${quoted(title)} is no longer there.`,
			created: (path) => `${quoted(path)} created.`,
		},
		dashboard: {
			stories: 'Stories',
			performance: 'How stories landed',
			due: 'To practice',
			write: 'Write this story',
			writeMore: 'Write another one',
			practise: 'Practice',
			noStories: 'No stories found yet. Write one note per story, with the labels situation, task, action, and result.',
			answeredBy: 'Stories for it',
			checks: 'To improve',
			tellings: 'Told in',
			newStory: 'New story',
			gap: 'Gap',
			balance: 'How the parts share the time',
			coverage: (covered, of, wanted) => `${f.number(covered)} of ${f.count(of, { one: 'competency has', other: 'competencies have' })} ${wanted === 2 ? 'two stories' : f.count(wanted, { one: 'story', other: 'stories' })}.`,
			count: (stories, fresh) => (stories === 0 ? 'no story' : `${f.count(stories, { one: 'story', other: 'stories' })}, ${fresh === 0 ? 'none fresh' : `${f.number(fresh)} fresh`}`),
			gapsWithout: (n) => (n === 0 ? '' : `${f.count(n, { one: 'gap has', other: 'gaps have' })} no story.`),
			landed: ({ strong, solid, gap }) => {
				const parts = [strong > 0 ? `${f.number(strong)} landed well` : '', solid > 0 ? `${f.number(solid)} solid` : '', gap > 0 ? `${f.number(gap)} did not land` : ''].filter((part) => part !== '');
				return parts.join(', ');
			},
			dueCount: (n) => `${f.count(n, { one: 'story is', other: 'stories are' })} due for practice.`,
			dueSince: (date, today) => (date >= today ? 'Due today' : `Due ${f.ago(date, today)}`),
			length: (words, minutes) => `${f.count(words, { one: 'word', other: 'words' })}, about ${f.count(minutes, { one: 'minute', other: 'minutes' })} to tell`,
			freshness: { untold: 'Not told yet', fresh: 'Fresh', often: 'Told often', worn: 'Worn' },
		},
	},
};

/** From so many interviews on a story is worn. */
const WORN = 5;
const interviews = { one: 'interview', other: 'interviews' };
const lower = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);
/** `1:05` */
const clock = (seconds: number): string => `${f.number(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
