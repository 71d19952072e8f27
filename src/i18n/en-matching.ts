import { formatsOf } from './formats.ts';
import type { MatchTexts, StoryFieldKey } from './match-texts.ts';

const f = formatsOf('en-US');
const quoted = (text: string | number | undefined): string => `“${String(text ?? '').replace(/\s+/gu, ' ')}”`;
const interviews = (count: string | number | undefined): string => f.count(Number(count), { one: 'interview', other: 'interviews' });

const fields: MatchTexts['fields'] = {
	title: 'Title',
	question: 'Its question',
	answers: 'Also answers',
	tags: 'Tags',
	situation: 'Situation',
	task: 'Task',
	action: 'Action',
	result: 'Result',
	reflection: 'Reflection',
};
const fieldName = (field: string | number | undefined): string => fields[field as StoryFieldKey] ?? String(field);

/** What is said of stories found for a question. */
export const matchTexts: MatchTexts = {
	grades: { strong: 'Strong', workable: 'Workable', stretch: 'Stretch' },
	gap: 'No story answers this yet.',
	fields,
	reasons: {
		'asks-tags': ({ competency, tag }, nameOf) => `asks for ${nameOf(String(competency))}; your tags say ${tag ?? ''}`,
		'asks-answers': ({ competency, words }, nameOf) => `asks for ${nameOf(String(competency))}; it also answers ${quoted(words)}`,
		'asks-question': ({ competency }, nameOf) => `asks for ${nameOf(String(competency))}, as its own question does`,
		'asks-words': ({ competency, words }, nameOf) => `asks for ${nameOf(String(competency))}${words === '' ? ', as its words suggest' : `; it says ${quoted(words)}`}`,
		says: ({ words, field }) => `${quoted(words)} in ${fieldName(field)}`,
		like: ({ asked, words, field }) => `for ${quoted(asked)}, ${quoted(words)} in ${fieldName(field)}`,
		'told-here': ({ company, date }) => `${company === '' ? 'this company' : (company ?? '')} heard it${date === '' ? '' : ` on ${f.date(String(date))}`}`,
		'told-often': ({ interviews: count }) => `told in ${interviews(count)} already`,
		'told-worn': ({ interviews: count }) => `worn: told in ${interviews(count)}`,
		untold: () => 'not told yet',
		landed: ({ landed, interviews: count }) => (landed === 'strong' ? `landed well in ${interviews(count)}` : `fell flat in ${interviews(count)}`),
		'no-result': () => 'its result is still missing',
	},
	because: (reasons) => {
		const line = reasons.join('; ');
		return line === '' ? '' : `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.`;
	},
	ratings: { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' },
	forms: { link: 'Link', embed: 'Embed', outline: 'Outline', full: 'Full text', short: '30-second cut', long: '90-second cut' },
};
