import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bytesBelow, copyOf, dashboardOf, itemsOf, root } from './demo.ts';
import { dashboard, expectedRows, overflowing, rowsOf, selectedIn, unfoldAll } from './screen.ts';
import { visitor, type VisitOptions } from './visit.ts';

const POLL = { timeout: 15_000 };
const ONE_LINE = 'Job search/Halcyon/Halcyon R1.md';
const SEEDS = join(root, '..', 'shared', 'seeds');

const visit = visitor();

async function open(folder: string, options?: VisitOptions): Promise<Page> {
	const page = await visit(folder, options);
	await settled(page, folder);
	return page;
}

/** Waits until the page says what the command line says of the folder. */
async function settled(page: Page, folder: string): Promise<void> {
	const json = dashboardOf(folder);
	await expect.poll(() => rowsOf(page, 'gaps'), POLL).toEqual(expectedRows(json, 'gaps'));
	await expect.poll(() => rowsOf(page, 'strengths'), POLL).toEqual(expectedRows(json, 'strengths'));
}

/** Types at the very end of the note in front. */
async function typeAtEnd(page: Page, text: string): Promise<void> {
	await page.locator('.mod-root .cm-content:visible').click();
	await page.keyboard.press('Control+End');
	await page.keyboard.insertText(text);
}

/** Opens a note as a person does: folder by folder in the file explorer. */
async function openNote(page: Page, path: string): Promise<void> {
	const parts = path.replace(/\.md$/, '').split('/');
	for (const [at, part] of parts.entries()) {
		const item = page.locator('.nav-files-container .tree-item-self').filter({ has: page.getByText(part, { exact: true }) });
		const isOpenFolder = at < parts.length - 1 && !(await item.getAttribute('class'))?.includes('is-collapsed');
		if (!isOpenFolder) await item.click();
	}
	await expect.poll(() => page.locator('.titlebar-text').innerText(), POLL).toContain(parts.at(-1));
}

const ADDED = '\n\n## What to improve\n- Gave no numbers for the impact of my work\n';

describe('the dashboard in the demo', () => {
	it('stands in the right sidebar with the counts of the command line', async () => {
		const folder = copyOf();
		const page = await open(folder);
		const json = dashboardOf(folder);
		expect(json.gaps.length).toBeGreaterThan(3);
		await expect.poll(() => page.locator('.mod-right-split .interview-debrief').isVisible(), POLL).toBe(true);
		const summary = await dashboard(page).locator('.interview-debrief-summary').innerText();
		for (const number of [json.debriefs, json.companies]) expect(summary).toMatch(new RegExp(`(?:^|\\D)${String(number)}(?:\\D|$)`));
	});

	it('opens the note of a line with exactly its words selected and in view', async () => {
		const folder = copyOf();
		const page = await open(folder);
		const row = dashboard(page).locator('.interview-debrief-gaps .interview-debrief-row').first();
		await row.locator('.interview-debrief-row-head').click();
		const line = row.locator('.interview-debrief-line').last();
		await line.scrollIntoViewIfNeeded();
		const words = (await line.textContent()) ?? '';
		await line.click();
		await expect.poll(async () => (await selectedIn(page))?.isInView, POLL).toBe(true);
		const selected = await selectedIn(page);
		const file = await page.locator('.mod-root .workspace-tab-header.is-active').innerText();
		const note = [...bytesBelow(folder).keys()].find((path) => path.endsWith(`/${file.trim()}.md`)) ?? '';
		expect(readFileSync(note, 'utf8')).toContain(selected?.text);
		expect(plain(selected?.text ?? '')).toBe(plain(words));
	});

	it.each([['the invented vault', undefined, ONE_LINE, 5] as const, ['the three real notes', SEEDS, '2Sigma PM R1.md', 10] as const])(
		'opens each item of a note on one physical line at its own words: %s',
		async (name, from, note, atLeast) => {
			if (from !== undefined && !existsSync(from)) {
				console.warn(`Left out: ${name} are not there.`);
				return;
			}
			const folder = copyOf(from);
			const page = await open(folder);
			const text = readFileSync(join(folder, note), 'utf8');
			const items = itemsOf(folder, note);
			expect(items.length).toBeGreaterThanOrEqual(atLeast);
			expect(new Set(items.map(({ start }) => text.lastIndexOf('\n', start))).size).toBe(1);
			await unfoldAll(page);
			for (const { start, end, text: words } of items) {
				await page.evaluate(() => getSelection()?.removeAllRanges());
				await dashboard(page).locator('.interview-debrief-line', { hasText: words }).first().click();
				await expect
					.poll(() => selectedIn(page), POLL)
					.toEqual({ text: text.slice(start, end), column: start - text.lastIndexOf('\n', start) - 1, isInView: true });
			}
		},
	);

	it('follows what is typed, in place: unfolded rows stay, and no row is drawn anew', async () => {
		const folder = copyOf();
		const before = bytesBelow(folder);
		const page = await open(folder);
		const head = dashboard(page).locator('.interview-debrief-gaps .interview-debrief-row-head').first();
		await head.click();
		await head.evaluate((el) => el.setAttribute('data-test-same', 'yes'));
		await openNote(page, ONE_LINE);
		await typeAtEnd(page, ADDED);
		const twin = copyOf();
		appendFileSync(join(twin, ONE_LINE), ADDED);
		expect(dashboardOf(twin)).not.toEqual(dashboardOf(folder));
		await expect.poll(() => dashboard(page).locator('[data-test-same]').count(), POLL).toBe(1);
		await settled(page, twin);
		expect(await dashboard(page).locator('[data-test-same]').getAttribute('aria-expanded')).toBe('true');
		expect(await page.evaluate(() => document.activeElement?.closest('.cm-editor') !== null)).toBe(true);
		expect(bytesBelow(folder)).toEqual(before);
	});

	it('follows the files on the disk and leaves the focus where it is', async () => {
		const folder = copyOf();
		const page = await open(folder);
		const head = dashboard(page).locator('.interview-debrief-strengths .interview-debrief-row-head').first();
		await head.click();
		await head.focus();
		const name = await head.innerText();
		writeFileSync(join(folder, 'Inbox', 'one more call.md'), `---\ntype: interview-debrief\ncompany: Nordhafen\ndate: 2026-11-20\n---\n## What went well\n- Told a clear story\n${ADDED}`);
		expect(dashboardOf(folder).companies).toBeGreaterThan(dashboardOf(copyOf()).companies);
		await settled(page, folder);
		expect(name).not.toBe('');
		expect(await page.evaluate(() => document.activeElement?.closest('.interview-debrief-row')?.querySelector('.interview-debrief-row-name')?.textContent)).toBe(name.split('\n')[0]);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
	});

	it('writes to the files when it is told to, and nothing else changes', async () => {
		const folder = copyOf();
		const before = bytesBelow(folder);
		const page = await open(folder, { flags: ['--write'] });
		await openNote(page, ONE_LINE);
		await typeAtEnd(page, ADDED);
		const file = join(folder, ONE_LINE);
		await expect.poll(() => readFileSync(file, 'utf8').endsWith(ADDED), POLL).toBe(true);
		const changed = [...bytesBelow(folder)].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path);
		expect(changed).toEqual([file]);
		expect(bytesBelow(folder).size).toBe(before.size);
	});

	it.each(['light', 'dark'] as const)('fits 300 pixels and a phone of 390 in the %s theme', async (theme) => {
		const folder = copyOf();
		const wide = await open(folder, { theme });
		expect(await wide.locator('body').getAttribute('class')).toContain(`theme-${theme}`);
		expect(Math.round((await wide.locator('.mod-right-split').boundingBox())?.width ?? 0)).toBe(300);
		await unfoldAll(wide);
		expect(await overflowing(wide)).toEqual([]);
		const phone = await open(folder, { theme, phone: true, width: 390, height: 844 });
		await unfoldAll(phone);
		expect(await overflowing(phone)).toEqual([]);
		expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});

	it('opens from the command palette', async () => {
		const page = await open(copyOf());
		await page.locator('.sidebar-toggle-button.mod-right').click();
		await expect.poll(() => dashboard(page).isVisible(), POLL).toBe(false);
		await page.keyboard.press('Control+p');
		await page.keyboard.type('open interview dashboard');
		await page.keyboard.press('Enter');
		await expect.poll(() => dashboard(page).isVisible(), POLL).toBe(true);
	});

	it('leaves nothing of the plugin behind when it is disabled, and comes back', async () => {
		const folder = copyOf();
		const page = await open(folder);
		await page.getByRole('button', { name: 'Disable plugin' }).click();
		await expect.poll(() => page.locator('[class*="interview-debrief"]').count(), POLL).toBe(0);
		expect(await page.locator('.side-dock-actions').innerHTML()).toBe('');
		await page.getByRole('button', { name: 'Enable plugin' }).click();
		await settled(page, folder);
	});
});

/** Words without what only marks them up. */
function plain(text: string): string {
	return text.replace(/[*_`#>\\]|^\s*[-+]\s/gmu, '').replace(/\s+/gu, ' ').trim();
}
