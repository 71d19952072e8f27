import { propertyBlock } from '../properties/entries.ts';
import type { PropertyPatch } from '../properties/patch.ts';
import { setProperties } from '../properties/set-properties.ts';
import type { Refusal } from '../writing/note-port.ts';
import type { Practice } from './practice.ts';
import type { Story } from './story.ts';

/** The names of the state, as properties and as inline fields. */
const KEYS = {
	due: 'practice-due',
	last: 'practice-last',
	stability: 'practice-stability',
	difficulty: 'practice-difficulty',
	times: 'practice-count',
	lapses: 'practice-lapses',
} as const;
type Key = keyof typeof KEYS;
const NAMES = Object.entries(KEYS) as readonly (readonly [Key, string])[];

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const FIELD = /\[practice-([a-z]+)::[ \t]*([^\]\n]*?)[ \t]*\]/g;
const LINE = /^[ \t>]*\[practice-[a-z]+::[^\]\n]*\](?:[ \t]*\[practice-[a-z]+::[^\]\n]*\])*[ \t]*$/;
/** Begins something that is no longer the story's: a heading, a rule. */
const ENDS = /^(?:[ \t]*>)*[ \t]*(?:#{1,6}[ \t]|(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$)/;

type Placed = Pick<Story, 'start' | 'end' | 'target'>;

/**
 * The state of a story in its note; null where it was never practised or the state cannot be read. `stories` are all stories
 * of the note in their order. A story that has the note to itself keeps it in the properties, any other in a line of its own.
 */
export function practiceIn(text: string, story: Placed, stories: readonly Placed[]): Practice | null {
	if (stories.length <= 1 && inProperties(text).size > 0) return parsed((key) => inProperties(text).get(KEYS[key]));
	const line = ownLine(text, story, stories);
	if (line === null) return null;
	const values = new Map([...text.slice(line.start, line.end).matchAll(FIELD)].map(([, name, value]) => [`practice-${name ?? ''}`, value ?? ''] as const));
	return parsed((key) => values.get(KEYS[key]));
}

/** The properties that hold the state, to be put in the place of those that stand there; null takes them out. */
export function practicePatch(practice: Practice | null): PropertyPatch {
	return Object.fromEntries(NAMES.map(([key, name]) => [name, { replace: practice === null ? null : practice[key] }]));
}

/**
 * The text of the note with the state of a story, or without it where `practice` is null. Every other byte stays. Refused
 * where the properties cannot be read, or where several stories share their lines, as in the columns of a table.
 */
export function withPractice(text: string, story: Placed, stories: readonly Placed[], practice: Practice | null): string | Refusal {
	if (stories.length <= 1 && (story.target?.kind === 'note' || inProperties(text).size > 0)) return setProperties(text, practicePatch(practice));
	const line = ownLine(text, story, stories);
	const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
	if (practice === null) {
		if (line === null) return text;
		const before = previousLine(text, line.start);
		let from = /^[ \t>]*\r?\n$/u.test(text.slice(before, line.start)) ? before : line.start;
		if (text[from - 1] === '\n') from -= text[from - 2] === '\r' ? 2 : 1;
		return text.slice(0, from) + text.slice(line.end);
	}
	const words = NAMES.map(([key, name]) => `[${name}:: ${String(practice[key])}]`).join(' ');
	if (line !== null) {
		const lead = /^[ \t>]*/u.exec(text.slice(line.start, line.end))?.[0] ?? '';
		return text.slice(0, line.start) + lead + words + text.slice(line.end);
	}
	const at = endOfTelling(text, story, stories);
	if (at === null) return { code: 'no-place', params: {} };
	const own = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
	const lead = /^(?:[ \t]*>)+[ \t]?/u.exec(own)?.[0] ?? '';
	return `${text.slice(0, at)}${newline}${lead.trimEnd()}${newline}${lead}${words}${text.slice(at)}`;
}

/** What the properties hold of a state, by their names. */
function inProperties(text: string): ReadonlyMap<string, string> {
	const block = propertyBlock(text);
	if (block === null || block === 'unclosed') return new Map();
	const names = new Set<string>(Object.values(KEYS));
	return new Map(block.entries.flatMap(({ key, value }) => (value.form === 'scalar' && names.has(key.toLowerCase()) ? [[key.toLowerCase(), value.text] as const] : [])));
}

function parsed(value: (key: Key) => string | undefined): Practice | null {
	const due = value('due') ?? '';
	const last = value('last') ?? '';
	const number = (key: Key, least: number, most: number): number => {
		const read = Number(value(key));
		return value(key) === undefined || value(key) === '' || !Number.isFinite(read) ? Number.NaN : Math.min(most, Math.max(least, read));
	};
	const practice = { due, last, stability: number('stability', 0.01, 36_500), difficulty: number('difficulty', 1, 10), times: number('times', 1, 100_000), lapses: number('lapses', 0, 100_000) };
	const whole = DAY.test(due) && DAY.test(last) && [practice.stability, practice.difficulty, practice.times, practice.lapses].every(Number.isFinite);
	return whole ? practice : null;
}

/** Where the next story begins, or the text ends; null where another one stands in the same lines. */
function limitOf(text: string, story: Placed, stories: readonly Placed[]): number | null {
	let limit = text.length;
	for (const other of stories) {
		if (other.start === story.start && other.end === story.end) continue;
		if (other.start < story.end && other.end > story.start) return null;
		if (other.start >= story.end) limit = Math.min(limit, text.lastIndexOf('\n', other.start - 1) + 1);
	}
	return limit;
}

function ownLine(text: string, story: Placed, stories: readonly Placed[]): { readonly start: number; readonly end: number } | null {
	const limit = limitOf(text, story, stories);
	if (limit === null) return null;
	for (let start = lineAfter(text, story.end); start < limit; ) {
		const end = lineEnd(text, start);
		const line = text.slice(start, end);
		if (LINE.test(line)) return { start, end };
		if (ENDS.test(line)) return null;
		start = lineAfter(text, end);
	}
	return null;
}

/** Behind the last line of the list or paragraph with which a story ends, such as its tags. */
function endOfTelling(text: string, story: Placed, stories: readonly Placed[]): number | null {
	const limit = limitOf(text, story, stories);
	if (limit === null) return null;
	let at = lineEnd(text, story.end);
	if (at > limit) return null;
	const depth = listDepth(text.slice(text.lastIndexOf('\n', story.end - 1) + 1, at));
	for (;;) {
		const start = at + (text.startsWith('\r\n', at) ? 2 : 1);
		// a line between two rows would end the table
		if (start >= limit && start < text.length && /^[ \t>]*\|/u.test(text.slice(start))) return null;
		if (start >= limit || at >= text.length) return at;
		const end = lineEnd(text, start);
		const line = text.slice(start, end);
		if (/^[ \t>]*$/u.test(line) || ENDS.test(line) || (depth < Infinity && listDepth(line) < depth)) return at;
		at = end;
	}
}

/** How far a list item is indented; a line that is none belongs to what stands above it. */
function listDepth(line: string): number {
	const match = /^([ \t>]*)(?:[-*+]|\d{1,9}[.)])[ \t]/u.exec(line);
	return match ? (match[1] ?? '').replace(/\t/gu, '    ').length : Infinity;
}

/** Before the line break. */
function lineEnd(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	if (end < 0) return text.length;
	return text[end - 1] === '\r' && end - 1 >= at ? end - 1 : end;
}

function lineAfter(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end + 1;
}

function previousLine(text: string, start: number): number {
	const end = text.lastIndexOf('\n', start - 1);
	return end <= 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
}
