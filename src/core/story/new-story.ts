import { equipmentFor } from '../equipment.ts';
import { setProperties } from '../properties/set-properties.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { render, type TemplateValues } from '../template/render.ts';

/** What is known of a story before it is written. */
export interface StoryStart {
	readonly title: string;
	/** The question it is to answer, '' for none. */
	readonly question: string;
	/** Ids, best first. */
	readonly competencies: readonly string[];
	/** Words of another note, and a link back to their place. */
	readonly source: { readonly text: string; readonly link: string } | null;
}

/** What is written before the question that it answers, and what before the link to the words that are quoted. */
export interface StoryWords {
	readonly answers: string;
	readonly from: string;
}

/**
 * A note for a new story: the template with its variables filled in, the competencies among its properties, and at its
 * cursor the question and the words it comes from, quoted.
 */
export function newStory(template: string, start: StoryStart, words: StoryWords, format: TemplateValues['format']): { readonly text: string; readonly cursor: number } {
	const nothing = { company: '', role: '', round: '', stage: '', interviewers: [], previous: '', answers: new Map<string, string>() };
	const rendered = render(template, { ...nothing, title: start.title, format });
	const at = rendered.cursor ?? bodyStart(rendered.text);
	const head = headOf(start, words);
	const before = rendered.text.slice(0, at);
	const after = rendered.text.slice(at);
	const gap = head === '' || /^\s*$/u.test(after) ? '' : after.startsWith('\n') ? '\n'.repeat(after.startsWith('\n\n') ? 0 : 1) : '\n\n';
	const text = before + head + gap + after;
	const marked = start.competencies.length === 0 ? text : setProperties(text, { competencies: start.competencies });
	const whole = typeof marked === 'string' ? marked : text;
	return { text: whole, cursor: at + head.length + whole.length - text.length };
}

function headOf({ question, source }: StoryStart, words: StoryWords): string {
	const asked = question.replace(/\s+/gu, ' ').trim();
	const quoted = source ? [...source.text.replace(/\r\n?/gu, '\n').trim().split('\n').map((line) => `> ${line}`.trimEnd()), '>', `> ${words.from}: ${source.link}`].join('\n') : '';
	return [asked === '' ? '' : `${words.answers}: ${asked}`, quoted].filter((part) => part !== '').join('\n\n');
}

/** Behind the properties and the first heading, where the template says nothing. */
function bodyStart(text: string): number {
	const properties = /^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/u.exec(text)?.[0].length ?? 0;
	const title = /^\s*#[ \t][^\n]*(?:\n|$)/u.exec(text.slice(properties))?.[0].length ?? 0;
	return properties + title;
}

/** What words are about, best first: a suggestion for the story that is made of them. */
export function competenciesIn(text: string, options: ReaderOptions): readonly string[] {
	return equipmentFor(options).classify(text.slice(0, LONGEST), null).competencies;
}

const LONGEST = 4000;

/** A name for a note, made of words: without what a file name cannot hold, at most 60 characters, cut at a word. */
export function noteNameFrom(words: string): string {
	const plain = words.replace(/[\\/:*?"<>|#^[\]\n\r\t]+/gu, ' ').replace(/\s+/gu, ' ').trim().replace(/^\.+|\.+$/gu, '');
	if (plain.length <= MOST_NAME) return plain;
	const cut = plain.slice(0, MOST_NAME + 1);
	const space = cut.lastIndexOf(' ');
	return cut.slice(0, space > 20 ? space : MOST_NAME).replace(/[\s,;.–—-]+$/u, '');
}

const MOST_NAME = 60;
