import { formatsOf } from './formats.ts';
import type { Texts } from './texts.ts';

const f = formatsOf('en-US');
const quoted = (text: string | number | undefined): string => `“${text ?? ''}”`;
const times = (count: string | number | undefined): string => (Number(count) === 0 ? 'never' : Number(count) === 1 ? 'once' : f.count(Number(count), { one: 'time', other: 'times' }));

/** What is said of stories. */
export const storyTexts: Pick<Texts, 'parts' | 'storyChecks'> = {
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
};
