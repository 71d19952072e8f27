/**
 * How long reading takes beside parsing alone: 10,000 distinct notes of about 1.2 kB, already in memory, read by this
 * project, and the same notes turned into tokens or trees by other libraries, each in the same process.
 *
 *   npm run bench -- [--notes 10000]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import MarkdownIt from 'markdown-it';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { DEFAULT_SETTINGS, read, readerOptions } from '../src/core/index.ts';
import type { Note } from '../src/core/index.ts';

const SIZE = 1200;
/** Each library goes over the notes in turns of so many; of each turn the fastest round counts. */
const TURN = 250;
const ROUNDS = 3;
const WIDTH = 26;

const { values } = parseArgs({ options: { notes: { type: 'string', default: '10000' } }, strict: true });
const count = Number(values.notes);
if (!Number.isInteger(count) || count < 1) throw new Error(`--notes takes a whole number from 1 on, not ${values.notes}`);

const notes = makeNotes(count);
const bytes = notes.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
process.stdout.write(`${count} notes, ${Math.round(bytes / count)} bytes each\n\n`);

const options = readerOptions(DEFAULT_SETTINGS);
const markdownIt = new MarkdownIt();
const runners: [name: string, run: (note: Note) => unknown][] = [
	['interview-debrief', (note) => read(note, options)],
	['markdown-it', ({ text }) => markdownIt.parse(text, {})],
	['mdast-util-from-markdown', ({ text }) => fromMarkdown(text)],
];
const lezer = await lezerParser();
if (lezer) runners.push(['@lezer/markdown', ({ text }) => lezer.parse(text)]);

const times = runners.map(([, run]) => timeOf(run));
const own = times[0] as number;
process.stdout.write(`${'library'.padEnd(WIDTH)}${'µs a note'.padStart(10)}${'own time to it'.padStart(16)}\n`);
for (const [index, [name]] of runners.entries()) {
	const time = times[index] as number;
	process.stdout.write(`${name.padEnd(WIDTH)}${time.toFixed(1).padStart(10)}${(own / time).toFixed(2).padStart(16)}\n`);
}
if (!lezer) process.stdout.write('\n@lezer/markdown is not installed and was left out.\n');

/** Microseconds a note. */
function timeOf(run: (note: Note) => unknown): number {
	let sum = 0;
	for (const note of notes.slice(0, 2 * TURN)) run(note);
	for (let from = 0; from < notes.length; from += TURN) {
		const turn = notes.slice(from, from + TURN);
		let best = Infinity;
		for (let round = 0; round < ROUNDS; round++) {
			const start = performance.now();
			for (const note of turn) run(note);
			best = Math.min(best, performance.now() - start);
		}
		sum += best;
	}
	return (sum * 1000) / notes.length;
}

/** It comes along with the editor's language package, so that it may be missing. */
async function lezerParser(): Promise<{ parse(text: string): unknown } | null> {
	const name: string = '@lezer/markdown';
	try {
		const found = (await import(name)) as { parser: { parse(text: string): unknown } };
		return found.parser;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
		throw error;
	}
}

/**
 * Notes of the corpus, cut or continued with another one to the same size, each with companies and numbers of its own:
 * what is remembered of one note is of no use for the next.
 */
function makeNotes(wanted: number): Note[] {
	const folder = join('tests', 'corpus', 'tuning');
	const names = readdirSync(folder).filter((name) => name.endsWith('.md')).sort();
	const texts = names.map((name) => readFileSync(join(folder, name), 'utf8')).filter((text) => /[a-z]{4}/u.test(text));
	return Array.from({ length: wanted }, (_, index) => {
		let text = texts[index % texts.length] as string;
		for (let more = 1; text.length < SIZE; more++) text += `\n\n${texts[(index + more * 7) % texts.length] as string}`;
		const end = text.lastIndexOf('\n', SIZE);
		const name = nameOf(index);
		const company = /^# (\p{Lu}\p{Ll}+)/mu.exec(text)?.[1];
		let own = end > SIZE / 2 ? text.slice(0, end) : text.slice(0, SIZE);
		if (company) own = own.replaceAll(company, name);
		own = own.replace(/(^|\D)\d{2}(?=%| min| people| years)/gu, (_, before: string) => `${before}${10 + (index % 90)}`);
		return { path: `Interviews/${name} round ${1 + (index % 5)}.md`, text: `${own}\n\nNotes on ${name}, page ${index}.\n`, modified: 0 };
	});
}

/** An invented name, another one for each number. */
function nameOf(index: number): string {
	const parts = ['bar', 'tor', 'vel', 'min', 'kar', 'lum', 'ost', 'pel', 'quin', 'ras'];
	const name = [...String(index).padStart(4, '0')].map((digit) => parts[Number(digit)]).join('');
	return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}
