/**
 * How long the story picker takes to open in a browser over a vault of many stories, with the cursor on a question: from the
 * key that runs its command to the frame that shows its first row. The plugin has to be built.
 *
 *   npm run bench:picker -- [--stories 1000]
 *
 * It ends with 1 where the middle of several starts is slower than it may be. Times grow with what else the machine does.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { startDemo } from '../tests/browser/demo.ts';

/** Milliseconds. */
const OPEN = 100;
const STARTS = 7;
const QUESTION = 'Tell me about a time you disagreed with a peer over a plan';
const ROW = '.interview-debrief-picker .suggestion-item';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({ options: { stories: { type: 'string', default: '1000' } }, strict: true });
const count = Number(values.stories);
if (!Number.isInteger(count) || count < 1) throw new Error(`--stories takes a whole number from 1 on, not ${values.stories}`);
// It looks for the browser beside itself, so it is not to be bundled.
const { findChromium } = (await import(`${root}scripts/find-chromium.mjs`)) as typeof import('../scripts/find-chromium.mjs');

const folder = mkdtempSync(join(tmpdir(), 'interview-debrief-picker-'));
const demo = await fill().then(() => startDemo(['--vault', folder]));
const browser = await chromium.launch(findChromium());
try {
	const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
	await page.goto(`${demo.address}?today=2026-11-21`);
	await page.locator('body[data-ready]').waitFor({ timeout: 120_000 });
	await page.locator('.interview-debrief-progress').waitFor({ state: 'detached', timeout: 120_000 });
	await page.locator('.nav-files-container .tree-item-self').filter({ has: page.getByText('A call', { exact: true }) }).click();
	await page.locator('.cm-line:visible', { hasText: QUESTION }).click();
	const times: number[] = [];
	for (let start = 0; start < STARTS; start++) times.push(await timeToOpen(page));
	const middle = [...times].sort((a, b) => a - b)[STARTS >> 1] as number;
	process.stdout.write(`${String(count)} stories in Chromium ${browser.version()}: the picker opens in ${middle.toFixed(0)} ms (first ${(times[0] as number).toFixed(0)} ms), at most ${String(OPEN)} ms\n`);
	if (middle > OPEN) process.exitCode = 1;
} finally {
	await browser.close();
	await demo.stop();
	rmSync(folder, { recursive: true, force: true });
}

/** Stories of the corpus over and over, each a note of its own. */
function fill(): Promise<void> {
	const from = join(root, 'tests', 'corpus', 'matching', 'tuning', 'stories');
	const texts = readdirSync(from).filter((name) => name.endsWith('.md') && name !== 'Story bank.md').map((name) => readFileSync(join(from, name), 'utf8'));
	mkdirSync(join(folder, 'Stories'));
	for (let at = 0; at < count; at++) writeFileSync(join(folder, 'Stories', `Story ${String(at)}.md`), texts[at % texts.length] as string);
	writeFileSync(join(folder, 'A call.md'), `---\ntype: interview-debrief\ncompany: Fenwick\n---\n## Questions they asked\n- ${QUESTION}\n`);
	return Promise.resolve();
}

async function timeToOpen(page: Page): Promise<number> {
	await page.keyboard.press('Control+p');
	await page.locator('.prompt').waitFor();
	await page.keyboard.type('Insert STAR story');
	await page.locator('.prompt .suggestion-item').first().waitFor();
	const opened = await page.evaluateHandle((row) => {
		const time = new Promise<number>((done) => {
			window.addEventListener('keydown', ({ timeStamp }) => {
				const look = (): void => {
					requestAnimationFrame(() => (document.querySelector(row) ? done(performance.now() - timeStamp) : look()));
				};
				look();
			}, { capture: true, once: true });
		});
		return { time };
	}, ROW);
	await page.keyboard.press('Enter');
	const time = await opened.evaluate(({ time: waited }) => waited);
	if ((await page.locator('.prompt-input').inputValue()) !== QUESTION) throw new Error('The picker did not open with the question at the cursor.');
	await page.keyboard.press('Escape');
	await page.locator('.prompt').waitFor({ state: 'detached' });
	return time;
}
