/**
 * Reads many generated and mutated notes and checks that none throws and that every place lies in its note; then reads
 * one repeated sign or word at three sizes and checks that the time for a byte stays the same.
 *
 *   npm run fuzz -- [--count 100000] [--seed 1] [--only notes|growth] [--token '"a\n"']
 *
 * Ends with 1 where something is wrong, and prints the note, made as small as possible.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { DEFAULT_SETTINGS, read, readerOptions } from '../src/core/index.ts';
import { inventedNotes, notes } from '../tests/core/generated-notes.ts';
import { overlaps, placeFaults } from '../tests/core/reading-faults.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '100000' }, seed: { type: 'string' }, only: { type: 'string' }, token: { type: 'string' } }, strict: true });
const count = Number(values.count);
const seed = values.seed === undefined ? Date.now() & 0x7fffffff : Number(values.seed);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
	process.stderr.write('--count and --seed are whole numbers.\n');
	process.exit(2);
}
const options = readerOptions({ ...DEFAULT_SETTINGS, interviewFolder: 'Interviews' });
/** In the folder of interviews a note is a record whatever it says; elsewhere its words decide. */
const PATHS = ['Interviews/Acme PM R1.md', '2025-03-02.md'];

let wrong = false;
if (values.only !== 'growth') wrong = !readGenerated() || wrong;
if (values.only !== 'notes') wrong = !readRepeated() || wrong;
process.exitCode = wrong ? 1 : 0;

function readGenerated(): boolean {
	const started = performance.now();
	let done = 0;
	let bytes = 0;
	const property = fc.property(notes(inventedNotes()), fc.constantFrom(...PATHS), (text, path) => {
		const reading = read({ path, text, modified: 0 }, options);
		const faults = [...placeFaults(text, reading), ...overlaps(text, reading)];
		if (faults.length > 0) throw new Error(faults.join('\n'));
		bytes += text.length;
		if (++done % 10_000 === 0) console.log(`${done} notes, ${seconds(started)}`);
	});
	console.log(`${count} generated notes, seed ${seed}`);
	const result = fc.check(property, { seed, numRuns: count });
	if (!result.failed) {
		console.log(`${done} notes of ${Math.round(bytes / done)} characters on average read in ${seconds(started)}; every place is right.\n`);
		return true;
	}
	const [text, path] = result.counterexample ?? [];
	console.log(`Wrong after ${result.numRuns} notes (--seed ${seed}), read as ${JSON.stringify(path)}:\n${JSON.stringify(text)}\n${String(result.errorInstance)}\n`);
	return false;
}

function seconds(since: number): string {
	return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** Time for a byte may be this many times as long in a note of 1 MB as in one of 64 kB. */
function readRepeated(): boolean {
	const limit = 4;
	const sizes = [64, 256, 1024];
	const tokens = [
		'#', '-', '*', '_', '=', '~', '[', ']', '`', '``` ', '|', '\\', '<', '&', '(', ':', '!', '.', '"', '…', '–', '⸻', '0', 'a', ' ', '\t', '\u00a0', '\0', '\ufeff', '：', '的', '가', '🙂', '\ud83d',
		'> ', '<!--', '<!-- a --> ', '%%', '%% a %% ', 'a. ', 'a? ', '1. ', '가 ', '的。', ' - a', ' - A', '## a ', ' ##', ' • a', '**a:** ', '**a** ', '***a***: ', '__a:__ ', '**', '[[a]] ', '[a::b] ', '(a::b) ', '`a` ', '`a', '<br>', '<b>', '<div>',
		'&nbsp;', '| a ', '|-', '- - ', '-a ', '#a ', 'a:b ', 'a - b ', '2025-03-02 ', '2025年3月2日', 'March 2 ', 'good ', 'not ', 'I was good but not clear. ', 'Q: why? A: so. ', '我很紧张，', '차분 ', 'and ', '"a" ', '👍 ', '✅', '1/5 ', 'http://a.b ', '{{a}}', 'a, ', 'round 2 ', 'Strengths: calm ',
		'\n', '\r\n', 'a\n', '- a\n', '# a\n', '## Strengths\n', '- good\n', '> ', '> a\n', '> [!success] a\n', '| a | b |\n', '|-|-|\n', '```\n', '1. a\n', '%% a %%\n', '<!-- a -->\n', '<!--\n', '%%\n', '`a\n', '**a:** b\n', 'a\n---\n', '---\n', 'a: b\n', 'gap:: a\n',
		'- [ ] a\n', 'What went well? Why?\n', 'I froze. I was calm.\n', '## Round 2\n- good\n', '## Pacing\n- I froze\n', '## Sunny\n- I was clear\n## Rainy\n- I froze\n', 'Me: a\nInterviewer: b?\n', '亮点：清楚\n',
	];
	let right = true;
	console.log('time for a byte, ns: 64 kB, 256 kB, 1 MB');
	for (const [name, around] of [['', ['', '']], ['under a heading, ', ['# Acme PM R1\n\n## Strengths\n- ', '\n\n## Gaps\n- slow\n']]] as const) {
		for (const token of values.token === undefined ? tokens : [JSON.parse(values.token) as string]) {
			const times: number[] = [];
			for (const size of sizes) {
				const text = around[0] + token.repeat(Math.ceil((size * 1024) / token.length)) + around[1];
				times.push(timeOf(text) / text.length);
				// nothing to learn from larger ones, and they would take minutes
				if (times.length > 1 && (times[times.length - 1] as number) > limit * (times[0] as number) && timeOf.last > 2000) break;
			}
			const ratio = (times[times.length - 1] as number) / (times[0] as number);
			// below a microsecond and a half for a byte of 1 MB nothing is felt, and the clock's grain tells most
			const grows = ratio > limit && (times[times.length - 1] as number) * 1e6 > 1500;
			if (grows) right = false;
			console.log(`${grows ? 'GROWS ' : '      '}${name}${JSON.stringify(token).padEnd(28)}${times.map((time) => (time * 1e6).toFixed(0).padStart(8)).join('')}   x${ratio.toFixed(1)}`);
		}
	}
	console.log(right ? 'Time grows with the length, no faster.' : `Where the line begins with GROWS, a byte of a large note takes more than ${limit} times as long as one of a small note.`);
	return right;
}

/** Milliseconds for one note, the best of several while they are short. */
function timeOf(text: string): number {
	let best = Infinity;
	for (let runs = 0, spent = 0; runs < 5 && spent < 300; runs++) {
		const started = performance.now();
		read({ path: PATHS[0] as string, text, modified: 0 }, options);
		const took = performance.now() - started;
		best = Math.min(best, took);
		spent += took;
	}
	timeOf.last = best;
	return best;
}
timeOf.last = 0;
