/**
 * How fast the dashboard of many debriefs is in a browser, and how large it gets: the first paint after the data is
 * there, one change of a filter, one edited note, and the elements in the page, in a sidebar and in a wide tab.
 *
 *   npm run bench:dashboard -- [--notes 1000]
 *
 * Times are those of a clock, so they grow with whatever else the machine does; `processor` is the time that a filter
 * took of the main thread, which does not. It ends with 1 where the dashboard is slower or larger than it may be.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import type { Measured } from './dashboard-page.mts';

/** Milliseconds. */
const PAINT = 100;
const FILTER = 16;
const ELEMENTS = 3000;
const ROUNDS = 64;
/** Starts, each with a page of its own; the middle one counts. */
const STARTS = 5;

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({ options: { notes: { type: 'string', default: '1000' } }, strict: true });
const count = Number(values.notes);
if (!Number.isInteger(count) || count < 1) throw new Error(`--notes takes a whole number from 1 on, not ${values.notes}`);

const { outputFiles } = await esbuild.build({
	entryPoints: [`${root}bench/dashboard-page.mts`],
	bundle: true,
	write: false,
	minify: true,
	format: 'iife',
	target: 'es2022',
	jsx: 'automatic',
	jsxImportSource: 'preact',
	logLevel: 'warning',
});
const styles = ['hosts/obsidian/styles/theme.css', 'hosts/obsidian/styles/controls.css', 'styles.css'].map((file) => readFileSync(`${root}${file}`, 'utf8')).join('\n');
const notes = makeNotes(count);
// It looks for the browser beside itself, so it is not to be bundled.
const { findChromium } = (await import(`${root}scripts/find-chromium.mjs`)) as typeof import('../scripts/find-chromium.mjs');

const browser = await chromium.launch(findChromium());
let tooMuch = false;
process.stdout.write(`${String(count)} debriefs in Chromium ${browser.version()}\n\n`);
process.stdout.write(`${'width'.padEnd(8)}${'first paint'.padStart(13)}${'filter'.padStart(10)}${'slowest 5 %'.padStart(13)}${'processor'.padStart(11)}${'edit'.padStart(10)}${'elements'.padStart(10)}${'at most'.padStart(9)}\n`);
for (const width of [300, 1000]) {
	const paints: number[] = [];
	let last: Measured | null = null;
	let processor = NaN;
	for (let start = 0; start < STARTS; start++) {
		const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
		await page.setContent('<!doctype html><html><body class="theme-light"></body></html>');
		await page.addStyleTag({ content: styles });
		await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
		const worked = await mainThread(page);
		let before = 0;
		await page.exposeFunction('filtersBegin', async () => {
			before = await worked();
		});
		await page.exposeFunction('filtersEnd', async () => {
			processor = ((await worked()) - before) / ROUNDS;
		});
		last = await page.evaluate((task) => (window as unknown as { measure(task: unknown): Promise<Measured> }).measure(task), { notes, width, rounds: start === STARTS - 1 ? ROUNDS : 1 });
		paints.push(last.paint);
		await page.close();
	}
	if (!last) break;
	const paint = at(paints, 0.5);
	const filter = at(last.filters, 0.5);
	const ms = (value: number, room: number): string => `${value.toFixed(1)} ms`.padStart(room);
	process.stdout.write(
		`${`${String(width)} px`.padEnd(8)}${ms(paint, 13)}${ms(filter, 10)}${ms(at(last.filters, 0.95), 13)}${ms(processor, 11)}${ms(at(last.edits, 0.5), 10)}${String(last.elements.first).padStart(10)}${String(last.elements.most).padStart(9)}\n`,
	);
	tooMuch ||= paint > PAINT || filter > FILTER || last.elements.most > ELEMENTS;
}
await browser.close();
process.stdout.write(`\nFirst paint up to ${String(PAINT)} ms, a filter up to ${String(FILTER)} ms at the median, at most ${String(ELEMENTS)} elements: ${tooMuch ? 'not kept' : 'kept'}.\n`);
if (tooMuch) process.exitCode = 1;

/** Milliseconds that scripts, style and layout have taken of the page's main thread so far. */
async function mainThread(page: Page): Promise<() => Promise<number>> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	return async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		const parts = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
		return metrics.filter(({ name }) => parts.includes(name)).reduce((sum, { value }) => sum + value * 1000, 0);
	};
}

function at(times: readonly number[], share: number): number {
	return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
}

/** Debriefs of eight years at a hundred companies, each about a handful of things that recur. */
function makeNotes(many: number): { path: string; text: string }[] {
	const stages = ['recruiter-screen', 'hiring-manager', 'behavioural', 'technical', 'system-design', 'case', 'onsite', 'final'];
	const roles = ['Product manager', 'Programme manager', 'Designer', 'Data analyst'];
	const lines = [
		'Gave numbers for the impact of the launch',
		'Clear structure, answered the question first',
		'Calm under pressure, did not rush',
		'Worked closely with other teams and built relationships',
		'Explained the trade-offs of the architecture and how it scales',
		'Asked clarifying questions before solving the problem',
		'Knew the technology in depth',
		'Handled the disagreement with the lead well',
		'Prioritised by what the customer needs',
		'Took ownership of the outage and its follow-up',
		'Listened, and explained in plain words',
		'Learned from the failure and said how',
	];
	const subjects = ['launch', 'conflict', 'deadline', 'failure', 'roadmap', 'customer', 'outage', 'budget', 'mentor', 'metric', 'strategy', 'migration'];
	const frames = ['How would you measure the', 'What did you learn from the', 'Who disagreed about the', 'Walk me through the', 'What surprised you in the', 'How long did it take to finish the'];
	const objects = ['at your last company', 'in your first year', 'with another team', 'without a budget', 'before it was public', 'for a new market', 'under a new lead'];
	return Array.from({ length: many }, (_, index) => {
		const date = new Date(Date.UTC(2018, 10, 1) + Math.floor((index * 2940) / many) * 86_400_000).toISOString().slice(0, 10);
		const pick = <T,>(from: readonly T[], salt: number): T => from[(index * 7919 + salt * 104_729 + index * index * 31) % from.length] as T;
		const list = (salt: number, length: number): string => Array.from({ length }, (_unused, nth) => `- ${pick(lines, salt + nth * 3)} (${String(index)})`).join('\n');
		const company = `Company ${String((index * 17) % 100)}`;
		const questions = [1, 2, 3].map((salt) => `- ${pick(frames, salt)} ${pick(subjects, salt + 2)} ${pick(objects, salt + 5)}?`).join('\n');
		const text = `---\ntype: interview-debrief\ncompany: ${company}\nrole: ${pick(roles, 9)}\nstage: ${pick(stages, 4)}\ndate: ${date}\n---\n## What went well\n${list(1, 2 + (index % 3))}\n\n## What to improve\n${list(2, 2 + (index % 2))}\n\n## Questions they asked\n${questions}\n\n## Next steps\n- [${index % 4 === 0 ? ' ' : 'x'}] Send the numbers\n`;
		return { path: `Debriefs/${date} ${company} ${String(index)}.md`, text };
	});
}
