import { cli } from '../../../src/i18n/cli.ts';
import { texts } from '../../../src/i18n/index.ts';
import type { FactKey } from '../../../src/i18n/keys.ts';
import type { Host } from '../host.mts';
import { fit, inkOf, plain, wrapped } from '../layout.mts';
import type { Ink } from '../layout.mts';
import { PARTS } from '../../../src/core/index.ts';
import type { DebriefJson, NoteJson, StoryJson } from '../read-json.mts';
import { lines } from '../answers.mts';

type FactJson = NonNullable<DebriefJson['company']>;
type Item = DebriefJson['items'][number];

const words = texts('en');
const FACTS: readonly Exclude<FactKey, 'interviewers'>[] = ['company', 'role', 'round', 'stage', 'date', 'outcome'];

/** A summary of every note that says something about an interview; the others are counted in the last line. */
export function readText(notes: readonly NoteJson[], host: Host): string {
	const ink = inkOf(host.colour);
	const width = Math.max(40, host.width);
	const single = notes.length === 1;
	const shown = notes.filter((note) => single || note.debriefs.length > 0 || note.stories.length > 0 || note.skipped !== null || note.problems.length > 0);
	const found = notes.reduce((sum, note) => sum + note.debriefs.length, 0);
	const told = notes.reduce((sum, note) => sum + note.stories.length, 0);
	const guessed = notes.some((note) => note.debriefs.some((record) => factsOf(record).some(({ fact }) => fact.guessed)));
	return lines([
		...shown.flatMap((note) => [...noteText(note, ink, width), '']),
		cli.notesRead(notes.length, found, told),
		...(shown.length < notes.length ? [cli.others(notes.length - shown.length)] : []),
		...(guessed ? [cli.guessLegend] : []),
	]);
}

function noteText(note: NoteJson, ink: Ink, width: number): readonly string[] {
	return [
		ink.strong(plain(note.path)),
		...(note.skipped === null ? [] : wrapped(cli.skipped(note.skipped.message), width, '  ')),
		...(note.skipped === null && note.debriefs.length === 0 && note.stories.length === 0 ? [`  ${cli.noInterview}`] : []),
		...note.debriefs.flatMap((record) => [
			...(note.debriefs.length > 1 ? [`  ${ink.strong(cli.interview(record.line))}`] : []),
			...recordText(record, ink, width),
		]),
		...note.stories.flatMap((story) => storyText(story, ink, width)),
		...section(cli.problems, note.problems, ink, ({ line, message }) => row(line, plain(message), '', ink, width, true)),
	];
}

/** Its title with what it is good for, its parts, and what there is to mend. */
function storyText(story: StoryJson, ink: Ink, width: number): readonly string[] {
	const remarks = [story.question === null || story.question.text === story.title ? '' : plain(story.question.text), story.competencies.map(competencyName).join(', '), ...(story.certainty === 'inferred' ? [cli.unlabelled] : [])];
	return [
		`  ${ink.strong(cli.story(plain(story.title)))}`,
		...remarks.filter((remark) => remark !== '').map((remark) => `        ${ink.faint(fit(remark, width - 8))}`),
		...PARTS.flatMap((name) => {
			const part = story.parts[name];
			return part === null ? [] : row(part.line, `${words.parts[name]}: ${plain(part.text)}`, '', ink, width);
		}),
		...story.checks.flatMap(({ message }) => wrapped(`→ ${plain(message)}`, width - 8, '        ')),
	];
}

function recordText(record: DebriefJson, ink: Ink, width: number): readonly string[] {
	const facts = factsOf(record).map(({ name, fact }) => `${words.facts[name]}: ${shownValue(name, fact)}${fact.guessed ? cli.guessMark : ''}`);
	const labelled = record.items.filter((item) => item.certainty === 'labelled');
	const inferred = record.items.filter((item) => item.certainty === 'inferred');
	const items = (list: readonly Item[], mark: (item: Item) => string = () => '') => (title: string) =>
		section(title, list, ink, (item) => row(item.line, `${mark(item)}${itemText(item)}`, item.competencies.map(competencyName).join(', '), ink, width));
	const spans = (title: string, list: readonly { readonly line: number; readonly text: string }[]) =>
		section(title, list, ink, ({ line, text }) => row(line, plain(text), '', ink, width));
	return [
		...wrapped(facts.length === 0 ? cli.noFacts : facts.join(' · '), width, '  '),
		`  ${ink.faint(words.reasons[record.reason])}`,
		...(record.state === 'planned' ? [`  ${cli.planned}`] : []),
		...items(labelled.filter(({ kind }) => kind === 'strength'))(cli.strengths),
		...items(labelled.filter(({ kind }) => kind === 'gap'))(cli.gaps),
		...items(inferred, ({ kind }) => `(${cli.like[kind]}) `)(cli.unsorted),
		...section(cli.questions, record.questions, ink, (question) => {
			const remarks = [
				question.landed === null ? '' : words.landed[question.landed],
				question.competencies.map(competencyName).join(', '),
				question.stories.map(({ path }) => `→ ${plain(path)}`).join(', '),
			];
			return row(question.line, plain(question.text), remarks.filter((part) => part !== '').join('; '), ink, width);
		}),
		...spans(cli.toAsk, record.toAsk),
		...spans(cli.process, record.process),
		...section(cli.actions, record.actions, ink, ({ line, text, done, due }) =>
			row(line, `[${done ? 'x' : ' '}] ${plain(text)}`, due === null ? '' : cli.due(due), ink, width),
		),
		...spans(cli.assessment, record.assessment === null ? [] : [record.assessment]),
	];
}

function factsOf(record: DebriefJson): readonly { readonly name: FactKey; readonly fact: FactJson }[] {
	const named = FACTS.flatMap((name) => {
		const fact = record[name];
		return fact === null ? [] : [{ name, fact }];
	});
	return [...named, ...record.interviewers.map((fact) => ({ name: 'interviewers' as const, fact }))];
}

function shownValue(name: FactKey, fact: FactJson): string {
	const value = plain(fact.value);
	if (name === 'date') return words.formats.date(value);
	const known: Readonly<Record<string, string>> = name === 'stage' ? words.stages : name === 'outcome' ? words.outcomes : {};
	return known[value] ?? value;
}

function itemText(item: Item): string {
	return plain(item.label === null ? item.text : `${item.label}: ${item.text}`);
}

/** A competency of the user's own has no words here and keeps its id. */
function competencyName(id: string): string {
	const known: Readonly<Record<string, { readonly name: string }>> = words.competencies;
	return known[id]?.name ?? id;
}

function section<T>(title: string, list: readonly T[], ink: Ink, show: (entry: T) => readonly string[]): readonly string[] {
	return list.length === 0 ? [] : [`  ${ink.strong(title)}`, ...list.flatMap(show)];
}

/** A line number for people, what stands there, and a remark under it. A long text is cut unless `whole`. */
function row(line: number, text: string, remark: string, ink: Ink, width: number, whole = false): readonly string[] {
	const room = width - 8;
	const [first = '', ...rest] = whole ? wrapped(text, room) : [fit(text, room)];
	return [
		`  ${ink.faint(String(line + 1).padStart(4))}  ${first}`,
		...rest.map((more) => `        ${more}`),
		...(remark === '' ? [] : [`        ${ink.faint(fit(remark, room))}`]),
	];
}
