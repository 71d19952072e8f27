import type { Classify } from '../competency/competency.ts';
import { PARTS, type PartName, type Story } from './story.ts';
import { isEastAsian, isStopWord, wordsOf, type Word } from './match-words.ts';
import { topicsIn, type TopicKind } from './match-topics.ts';
import { FURTHER, IN_STORY, WEIGHTS } from './match-weights.ts';

/** Where in a story words can stand. `answers` holds what it also answers and its other names. */
export type Field = 'title' | 'question' | 'answers' | 'tags' | PartName;
export const FIELDS: readonly Field[] = ['title', 'question', 'answers', 'tags', ...PARTS];

/** How clearly a story speaks of a topic, from 0 to 1, and the words that say it most clearly. */
export interface TopicEvidence {
	readonly strength: number;
	/** How sure the clearest place alone is. */
	readonly clearest: number;
	readonly field: Field;
	readonly words: string;
}

export interface StoryDocument {
	readonly id: number;
	readonly story: Story;
	/** Terms that are looked for, without stop words. */
	readonly fields: Readonly<Record<Field, readonly string[]>>;
	readonly topics: ReadonlyMap<string, TopicEvidence>;
	/** What it says of one topic counts for less the more it speaks of others. */
	readonly share: number;
	readonly inEastAsian: boolean;
	/** What it is about, by competency, as a vector of length 1. */
	readonly profile: Float64Array | null;
}

const MOST_TEXT = 1600;

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

export function documentOf(id: number, story: Story, classify: Classify): StoryDocument {
	const fields: Partial<Record<Field, readonly string[]>> = {};
	const topics = new Map<string, TopicEvidence>();
	const seen = new Set<string>();
	const counts = new Map<string, number>();
	for (const field of FIELDS) {
		const text = fieldText(story, field);
		const words = text === '' ? [] : wordsOf(text);
		fields[field] = termsOf(words);
		for (const { topic, start, end, kind } of topicsIn(text, words)) {
			const said = text.slice(start, end);
			const key = `${topic} ${said.toLowerCase()}`;
			if (seen.has(key)) continue;
			seen.add(key);
			const sort = sortOf(field, kind);
			const often = counts.get(`${topic} ${sort}`) ?? 0;
			counts.set(`${topic} ${sort}`, often + 1);
			const worth = IN_STORY[sort] ?? 0;
			const before = topics.get(topic);
			const strength = 1 - (1 - (before?.strength ?? 0)) * (1 - worth * (often === 0 ? 1 : FURTHER));
			topics.set(topic, before === undefined || worth > before.clearest ? { strength, clearest: worth, field, words: said } : { ...before, strength });
		}
	}
	let squares = 0;
	for (const { strength } of topics.values()) squares += strength ** 2;
	return { id, story, fields: fields as Record<Field, readonly string[]>, topics, share: (Math.sqrt(squares) + 1) ** -WEIGHTS.spread, inEastAsian: isEastAsian(story.parts.action?.text ?? story.title), profile: classify.profile(FIELDS.map((field) => fieldText(story, field)).join('. ').slice(0, MOST_TEXT)) };
}

function sortOf(field: Field, kind: TopicKind): number {
	if (!isStatement(field)) return kind + 4;
	return kind === 0 ? 0 : kind > 1 ? 2 : field === 'title' ? 3 : 1;
}

function termsOf(words: readonly Word[]): readonly string[] {
	return [...new Set(words.map(({ term }) => term))].filter((term) => !isStopWord(term));
}
