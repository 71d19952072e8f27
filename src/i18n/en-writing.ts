import { formatsOf } from './formats.ts';
import type { WritingTexts } from './writing-texts.ts';

const f = formatsOf('en-US');
const lines = { one: 'line', other: 'lines' };
const notes = { one: 'note', other: 'notes' };
const quoted = (text: string | undefined): string => `“${text ?? ''}”`;
const because = (reason: string | undefined): string => (reason === undefined || reason === '' ? '' : ` The reason: ${reason}`);

export const writing: WritingTexts = {
	commands: {
		undoChange: 'Undo last change to a note',
		writeProperties: 'Write guessed properties into the note',
		writeAllProperties: 'Write guessed properties into several notes',
		notInterview: 'Mark note as not an interview',
	},
	refusals: {
		exists: ({ path, free }) => `${quoted(path)} is already there, so nothing was written. ${quoted(free)} is free.`,
		'bad-path': ({ path }) => `${quoted(path)} can’t be the name of a note. Choose another one.`,
		gone: ({ path }) => `${quoted(path)} is no longer there, so nothing was written.`,
		changed: ({ path }) => `${quoted(path)} has changed there since it was read, so it was left as it is.`,
		'in-properties': ({ path }) => `This line is a property of ${quoted(path)}. Change it there.`,
		'no-place': ({ path }) => `No mark can be put behind this line of ${quoted(path)}. Open the note and label the line by hand.`,
		'bad-properties': ({ path, reason }) => `The properties of ${quoted(path)} can’t be read, so they were left as they are.${because(reason)}`,
		'bad-template': () => 'The properties of the template can’t be read, so nothing was written. Open the template and mend them.',
		failed: ({ path, reason }) => `${quoted(path)} could not be written.${because(reason)}`,
		'nothing-to-undo': () => 'There is no change to undo.',
	},
	menu: {
		strength: 'File as strength',
		gap: 'File as gap',
		competencies: 'Change competencies…',
		notMe: 'Not about me',
		notInterview: 'Not an interview',
		excludeFolder: 'Exclude its folder',
	},
	notices: {
		undone: (paths) => `Undone in ${f.all(paths.map(quoted))}.`,
		filed: (kind) => (kind === null ? 'Marked as not about you.' : kind === 'strength' ? 'Filed as strength.' : 'Filed as gap.'),
		notInterview: (path) => `${quoted(path)} is no longer read as an interview.`,
		readAgain: (path) => `${quoted(path)} is read again.`,
		folderExcluded: (folder) => `Notes in ${quoted(folder)} are no longer read.`,
		folderIncluded: (folder) => `Notes in ${quoted(folder)} are read again.`,
		propertiesWritten: (n) => `Properties written into ${f.count(n, notes)}.`,
		nothingToWrite: 'Nothing to write: the properties say all that is known.',
		noNote: 'Open a note that is read as an interview first.',
	},
	review: {
		start: 'Review',
		label: 'Review of unsorted lines',
		strength: 'Strength',
		gap: 'Gap',
		skip: 'Skip',
		never: 'Never',
		undo: 'Undo',
		close: 'Close',
		competency: 'Competency',
		byWords: 'By its words',
		open: 'Open note',
		skippedAgain: 'Look at skipped lines again',
		spaceKey: 'Space',
		position: (at, of) => `${f.number(at)} of ${f.number(of)}`,
		said: {
			strength: 'Filed as strength.',
			gap: 'Filed as gap.',
			skip: 'Skipped.',
			never: 'Never shown again.',
			undone: 'Undone.',
			nothingToUndo: 'Nothing to undo.',
		},
		done: ({ filed, skipped, dismissed }) => {
			const parts = [
				filed > 0 ? `${f.count(filed, lines)} filed` : '',
				skipped > 0 ? `${f.number(skipped)} skipped` : '',
				dismissed > 0 ? `${f.number(dismissed)} dismissed` : '',
			].filter((part) => part !== '');
			return parts.length === 0 ? 'No lines are left.' : `No lines are left: ${f.all(parts)}.`;
		},
	},
	properties: {
		title: 'Write guessed properties',
		write: 'Write',
		cancel: 'Cancel',
		added: 'Added',
		kept: 'Stays as it is',
		about: (n) => `${n === 1 ? 'The text says this and the properties do not.' : `In ${f.count(n, notes)} the text says what the properties do not.`} Values that are there stay, and the text is not touched.`,
	},
	competencies: {
		title: 'Competencies of this line',
		save: 'Save',
		about: 'Up to three, the first one counts most. Without any, the words of the line decide.',
		byWords: 'Decided by its words',
	},
	excluded: {
		readNote: 'Read as interview again',
		includeFolder: 'Read folder again',
	},
	dismissed: {
		name: 'Dismissed lines',
		desc: (n) => (n === 0 ? 'No line was dismissed in the review of unsorted lines.' : `${f.count(n, { one: 'line was', other: 'lines were' })} dismissed in the review of unsorted lines and ${f.form(n, { one: 'is', other: 'are' })} never shown.`),
		button: 'Show all again',
	},
	example: {
		path: 'Example debrief.md',
		text: ({ property, typeValue, date }) => `---
${property}: ${typeValue}
company: Halcyon Example
role: Product manager
round: 1
date: ${date}
---

This is an invented example. Delete it whenever you like.

## What went well
- Opened with the two numbers that mattered: 40,000 users and a third fewer errors
- Asked what they wanted to hear before starting to answer

## What to improve
- The answer about the conflict had no end: I never said what came of it
- Talked for four minutes without a pause

## They asked
- Tell me about a time you disagreed with your manager
- How would you find out why sign-ups fell?

## After the call
I froze on the pricing question and guessed. They seemed happy with the rest.

## Next steps
- [ ] Write down how the conflict ended, in one sentence
`,
	},
};
