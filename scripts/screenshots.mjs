/**
 * Makes the pictures of docs/pictures from the built plugin in the demo, over the invented vault: `npm run screenshots`,
 * or `npm run screenshots -- sidebar dark` for some of them.
 *
 * The packed browser draws only Latin letters. Lines in other scripts are left out of the copy that is photographed, so
 * that no picture has holes where the words are.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { build, demoServerFile } from '../esbuild.config.mjs';
import { findChromium } from './find-chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pictures = join(root, 'docs', 'pictures');
const TODAY = '2026-11-21';
/** Set letters, digits, signs of everyday writing; what is beyond has no letter in the packed font. */
const DRAWN = /^[\u0000-\u024f\u2010-\u2044\u20ac\u2190-\u2193]*$/u;

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ name: string, width: number, height: number, theme: 'light' | 'dark', phone?: boolean, scale?: number, prepare: (page: Page) => Promise<void>, part?: string }} Picture
 */

/** @param {Page} page */
const shown = (page) => page.locator('.interview-debrief:visible');

/** @param {Page} page */
async function inTab(page) {
	await page.keyboard.press('Control+p');
	await page.locator('.prompt-input').fill('open interview dashboard in a new tab');
	await page.locator('.suggestion-item', { hasText: 'in a new tab' }).click();
	await page.locator('.mod-root .interview-debrief').waitFor();
	await page.locator('.sidebar-toggle-button.mod-right').click();
	await page.locator('.sidebar-toggle-button.mod-left').click();
	await page.locator('.mod-right-split .interview-debrief').waitFor({ state: 'hidden' });
}

/** Opens the newest line of the first gap, so that its words are selected in the note. @param {Page} page */
async function openLine(page) {
	await shown(page).locator('.interview-debrief-next .interview-debrief-line').nth(1).click();
	await page.locator('.mod-root .cm-selectionBackground, .mod-root .cm-content').first().waitFor();
}

/** @type {readonly Picture[]} */
const PICTURES = [
	{ name: 'sidebar', width: 1000, height: 1180, theme: 'light', prepare: async () => undefined, part: '.mod-right-split' },
	{ name: 'wide', width: 1400, height: 900, theme: 'light', prepare: openLine },
	{
		name: 'dark',
		width: 1200,
		height: 860,
		theme: 'dark',
		prepare: async (page) => {
			await inTab(page);
			await shown(page).locator('.interview-debrief-cell.interview-debrief-mark-weak[aria-label*="Quantified impact"]').last().click();
		},
	},
	{ name: 'phone', width: 390, height: 844, theme: 'light', phone: true, scale: 2, prepare: async () => undefined },
	{ name: 'listing-wide-1', width: 1200, height: 800, theme: 'light', prepare: openLine },
	{ name: 'listing-wide-2', width: 1200, height: 800, theme: 'dark', prepare: inTab },
	{ name: 'listing-tall-1', width: 450, height: 800, theme: 'light', phone: true, scale: 2, prepare: async () => undefined },
	{
		name: 'listing-tall-2',
		width: 450,
		height: 800,
		theme: 'dark',
		phone: true,
		scale: 2,
		prepare: async (page) => {
			await shown(page).locator('.interview-debrief-next .interview-debrief-row-head').first().tap();
		},
	},
];

/** @param {string} home @returns {string} the folder of the copy */
function copyVault(home) {
	const folder = join(home, 'Job search vault');
	cpSync(join(root, 'tests', 'fixtures', 'vault'), folder, { recursive: true });
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
		const file = join(entry.parentPath, entry.name);
		if (!DRAWN.test(entry.name)) {
			rmSync(file);
			continue;
		}
		// A sign without a letter goes; a line in another script goes as a whole.
		const lines = readFileSync(file, 'utf8').split('\n').filter((line) => !/[\p{Script=Han}\p{Script=Hangul}]/u.test(line));
		writeFileSync(file, lines.join('\n'));
	}
	return folder;
}

/** @param {string} folder @returns {Promise<{ address: string, end: () => void }>} */
async function serve(folder) {
	const run = `import { main } from ${JSON.stringify(pathToFileURL(demoServerFile).href)}; process.exitCode = await main(process.argv[1], process.argv.slice(2));`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', run, root, '--port', '0', '--no-open', '--vault', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
	const address = await new Promise((done, fail) => {
		let said = '';
		child.stdout.on('data', (chunk) => {
			said += String(chunk);
			const found = /http:\/\/\S+/.exec(said)?.[0];
			if (found) done(found);
		});
		child.on('close', () => fail(new Error(`The demo ended before it was there: ${said}`)));
	});
	return { address, end: () => void child.kill('SIGINT') };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PICTURES.some((picture) => picture.name === name));
if (unknown.length > 0) {
	process.stderr.write(`There is no picture called ${unknown.join(', ')}. There are: ${PICTURES.map(({ name }) => name).join(', ')}.\n`);
	process.exit(2);
}
await build();
mkdirSync(pictures, { recursive: true });
const home = mkdtempSync(join(tmpdir(), 'interview-debrief-pictures-'));
const demo = await serve(copyVault(home));
const browser = await chromium.launch(findChromium());
try {
	for (const { name, width, height, theme, phone = false, scale = 1, prepare, part } of PICTURES) {
		if (wanted.length > 0 && !wanted.includes(name)) continue;
		const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, reducedMotion: 'reduce', ...(phone && { hasTouch: true, isMobile: true }) });
		await page.goto(`${demo.address}?today=${TODAY}&theme=${theme}&phone=${phone ? '1' : '0'}`);
		await page.locator('body[data-ready]').waitFor();
		await page.locator('.interview-debrief-summary:not(:empty)').waitFor();
		await page.locator('.interview-debrief-progress').waitFor({ state: 'detached' });
		// The line above the window belongs to the demo, not to the app.
		await page.addStyleTag({ content: '.demo-top { display: none; }' });
		await prepare(page);
		await page.waitForTimeout(400);
		const path = join(pictures, `${name}.png`);
		if (part === undefined) await page.screenshot({ path });
		else await page.locator(part).screenshot({ path });
		await page.close();
		process.stdout.write(`docs/pictures/${name}.png\n`);
	}
} finally {
	await browser.close();
	demo.end();
	rmSync(home, { recursive: true, force: true });
}
