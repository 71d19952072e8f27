import { PARTS, type PartName, type Story } from './story.ts';
import { isEastAsian, isStopWord, wordsOf, type Word } from './match-words.ts';
import { topicsIn } from './match-topics.ts';

/** Where in a story words can stand. `answers` holds what it also answers and its other names. */
export type Field = 'title' | 'question' | 'answers' | 'tags' | PartName;
export const FIELDS: readonly Field[] = ['title', 'question', 'answers', 'tags', ...PARTS];

/** How clearly a story speaks of a topic, from 0 to 1, and the words that say it most clearly. */
export interface TopicEvidence {
	readonly strength: number;
	readonly field: Field;
	readonly words: string;
}

export interface StoryDocument {
	readonly id: number;
	readonly story: Story;
	/** Terms that are looked for, without stop words, parted by blanks. */
	readonly fields: Readonly<Record<Field, string>>;
	readonly topics: ReadonlyMap<string, TopicEvidence>;
	readonly inEastAsian: boolean;
}

/** What the teller wrote to say what the story is good for says more than a word in the middle of it. */
const STATED = 0.95;
/** One word of a title can stand there for another reason: the night the cooling failed is no failure of the teller. */
const TITLED = 0.8;
const STATED_TOLD = 0.75;
const NAMED = 0.62;
const NAMED_IN_PASSING = 0.5;
const TOLD = 0.55;
/** One common word, or two characters, tells it only together with others. */
const HINTED = 0.36;
/** Many hints do not make a statement. */
const MOST_HINTED = 0.85;
/** What each further hint is worth of its own worth. */
const FURTHER = 0.5;

export function isStatement(field: Field): boolean {
	return field === 'title' || field === 'question' || field === 'answers' || field === 'tags';
}

export function fieldText(story: Story, field: Field): string {
	switch (field) {
		case 'title':
			return story.title;
		case 'question':
			return story.question === null || story.question.text === story.title ? '' : story.question.text;
		case 'answers':
			return [...story.answers.map(({ text }) => text), ...story.aliases].join('; ');
		case 'tags':
			return story.tags.map((tag) => tag.replace(/[-_/]/gu, ' ')).join('; ');
		default: {
			const part = story.parts[field];
			// parts told together share one text, which counts for the first of them
			const first = part === null ? undefined : PARTS.find((name) => story.parts[name]?.start === part.start);
			return part === null || first !== field ? '' : part.text;
		}
	}
}

export function documentOf(id: number, story: Story): StoryDocument {
	const fields: Partial<Record<Field, string>> = {};
	const topics = new Map<string, TopicEvidence>();
	const seen = new Set<string>();
	for (const field of FIELDS) {
		const text = fieldText(story, field);
		const words = text === '' ? [] : wordsOf(text);
		fields[field] = termsOf(words);
		for (const { topic, start, end, asked } of topicsIn(text, words)) {
			const said = text.slice(start, end);
			const key = `${topic} ${said.toLowerCase()}`;
			if (seen.has(key)) continue;
			seen.add(key);
			const worth = worthOf(field, asked, said);
			const before = topics.get(topic);
			const strength = before === undefined ? worth : joined(before.strength, worth);
			topics.set(topic, before === undefined || worth > before.strength ? { strength, field, words: said } : { ...before, strength });
		}
	}
	return { id, story, fields: fields as Record<Field, string>, topics, inEastAsian: isEastAsian(story.parts.action?.text ?? story.title) };
}

function worthOf(field: Field, asked: boolean, said: string): number {
	const long = isLong(said);
	if (field === 'title' && asked && !long && !isEastAsian(said)) return TITLED;
	if (isStatement(field)) return asked ? STATED : STATED_TOLD;
	return asked ? (long ? NAMED : NAMED_IN_PASSING) : long ? TOLD : HINTED;
}

function isLong(said: string): boolean {
	return /[\p{Script=Han}\p{Script=Hangul}]/u.test(said) ? said.length > 2 : said.includes(' ');
}

function joined(before: number, more: number): number {
	const clearest = Math.max(before, more);
	return Math.max(clearest, Math.min(MOST_HINTED, 1 - (1 - before) * (1 - more * FURTHER)));
}

function termsOf(words: readonly Word[]): string {
	let terms = '';
	for (const { term } of words) if (!isStopWord(term)) terms += terms === '' ? term : ` ${term}`;
	return terms;
}
