import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { copyOf } from './demo.ts';
import { overflowing, selectedIn } from './screen.ts';
import { flaws, inTab, ready, visitor } from './visit.ts';

const POLL = { timeout: 15_000 };
const THEMES = ['light', 'dark'] as const;
const NOTE = 'Job search/Halcyon/halcyon 2 behavioural.md';

const open = visitor();

const shown = (page: Page): Locator => page.locator('.interview-debrief:visible');
const summary = (page: Page): Promise<string> => shown(page).locator('.interview-debrief-summary').innerText();
const chip = (page: Page, name: string): Locator => shown(page).locator('.interview-debrief-chip-name', { hasText: name });
const focusedLabel = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const focusedText = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement?.textContent ?? '').trim());

async function choose(page: Page, filter: string, choice: RegExp): Promise<void> {
	await chip(page, filter).click();
	await page.locator('.menu .menu-item', { hasText: choice }).click();
}

/** Puts the focus into the grid as the Tab key does, and says which cell has it. */
async function intoGrid(page: Page): Promise<string> {
	const stops = shown(page).locator('[role="gridcell"][tabindex="0"]');
	expect(await stops.count()).toBe(1);
	await stops.focus();
	return focusedLabel(page);
}

describe.each(THEMES)('the dashboard in the %s theme', (theme) => {
	it('is walked through by keyboard beside a note: filter, why, grid, cell, line, edit', async () => {
		const folder = copyOf();
		const page = await open(folder, { theme });
		const all = await summary(page);

		await chip(page, 'Company').focus();
		await page.keyboard.press('Enter');
		await page.locator('.menu').waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect.poll(() => summary(page), POLL).not.toBe(all);
		const company = await shown(page).locator('.interview-debrief-chip-set').innerText();
		expect(await summary(page)).toContain(company.trim());
		await page.keyboard.press('Delete');
		await expect.poll(() => summary(page), POLL).toBe(all);
		expect(await focusedText(page)).toBe('Company');

		const first = shown(page).locator('.interview-debrief-next .interview-debrief-row-head').first();
		await first.focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => shown(page).locator('.interview-debrief-next').innerText(), POLL).toContain('Why it stands here: A gap in');
		await page.keyboard.press('ArrowLeft');
		expect(await first.getAttribute('aria-expanded')).toBe('false');

		const before = await intoGrid(page);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowLeft');
		expect(await focusedLabel(page)).not.toBe(before);
		await page.keyboard.press('Control+Home');
		const weak = shown(page).locator('[role="gridcell"][aria-label*="Quantified impact, Halcyon"][aria-label*="weak"]').last();
		await weak.focus();
		await page.keyboard.press('Enter');
		const lines = shown(page).locator('.interview-debrief-cell-lines');
		await expect.poll(() => lines.innerText(), POLL).toContain('Quantified impact');
		expect(await focusedLabel(page)).toContain('Quantified impact, Halcyon');
		await page.keyboard.press('Enter');
		const words = await focusedText(page);
		expect(words).not.toBe('');
		await page.keyboard.press('Enter');
		await expect.poll(async () => (await selectedIn(page))?.isInView, POLL).toBe(true);
		expect(words).toContain((await selectedIn(page))?.text.replace(/[*_]/g, '').slice(0, 20));

		const row = shown(page).locator('.interview-debrief-strengths .interview-debrief-row-head').first();
		await row.focus();
		const count = await row.innerText();
		await row.evaluate((el) => el.setAttribute('data-test-same', 'yes'));
		appendFileSync(join(folder, NOTE), '\n\n## What went well\n- Worked closely with other teams and built good relationships\n');
		writeFileSync(join(folder, 'Inbox', 'one more.md'), '---\ntype: interview-debrief\ncompany: Nordhafen\ndate: 2026-11-20\n---\n## What went well\n- Worked closely with other teams\n');
		await expect.poll(() => shown(page).locator('[data-test-same]').innerText(), POLL).not.toBe(count);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-test-same'))).toBe('yes');
	});

	it.each([800, 1200])('shows lines beside the lists in a tab, and goes there and back by keyboard, in a window of %i pixels', async (width) => {
		const page = await open(copyOf(), { theme, width, height: 800 });
		await inTab(page);
		if (width === 800) await page.locator('.sidebar-toggle-button.mod-left').click();
		const pane = shown(page).locator('[data-pane]');
		const second = shown(page).locator('.interview-debrief-next .interview-debrief-row-head').nth(1);
		const name = await second.locator('.interview-debrief-row-name').innerText();
		await second.focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => pane.locator('h2').innerText(), POLL).toBe(name);
		expect(await second.getAttribute('aria-current')).toBe('true');
		await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-pane]') !== null), POLL).toBe(true);
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
		await shown(page).locator('.interview-debrief-cell.interview-debrief-mark-weak').last().click();
		await expect.poll(() => pane.innerText(), POLL).toContain('Weak');
		const box = await pane.boundingBox();
		expect(box && box.y + 100 < 800 && box.x >= width / 2).toBe(true);
		expect(await overflowing(page)).toEqual([]);
	});

	it('keeps a page for each row and cell on a phone, and comes back to where it was', async () => {
		const page = await open(copyOf(), { theme, phone: true, width: 390, height: 844 });
		const scroller = shown(page).locator('xpath=..');
		const row = shown(page).locator('.interview-debrief-strengths .interview-debrief-row-head').nth(2);
		await row.scrollIntoViewIfNeeded();
		const top = await scroller.evaluate((el) => el.scrollTop);
		expect(top).toBeGreaterThan(0);
		await row.tap();
		await expect.poll(() => focusedText(page), POLL).toBe('Back');
		expect(await shown(page).locator('.interview-debrief-page').isVisible()).toBe(true);
		expect(await shown(page).locator('.interview-debrief-next').isVisible()).toBe(false);
		expect(await overflowing(page)).toEqual([]);
		await page.getByRole('button', { name: 'Back', exact: true }).tap();
		await expect.poll(() => row.evaluate((el) => el === document.activeElement), POLL).toBe(true);
		expect(await scroller.evaluate((el) => el.scrollTop)).toBe(top);
		const small = await shown(page).evaluate((root) =>
			[...root.querySelectorAll<HTMLElement>('button, [role="gridcell"]')]
				.filter((el) => el.checkVisibility())
				.map((el) => ({ name: el.className, box: el.getBoundingClientRect() }))
				.filter(({ box }) => box.height < 44 || box.width < 44)
				.map(({ name }) => name),
		);
		expect(small).toEqual([]);
	});

	it('gives axe-core nothing to find: beside a note, in a tab, on a phone, unfolded and empty', async () => {
		const folder = copyOf();
		const narrow = await open(folder, { theme });
		await choose(narrow, 'Period', /Last 12 months/);
		const folded = shown(narrow).locator('[aria-expanded="false"]');
		while ((await folded.count()) > 0) await folded.first().click();
		await shown(narrow).locator('.interview-debrief-cell.interview-debrief-mark-weak').last().click();
		expect(await flaws(narrow)).toEqual([]);
		await shown(narrow).getByRole('button', { name: 'As a table' }).click();
		expect(await flaws(narrow)).toEqual([]);
		await inTab(narrow);
		expect(await flaws(narrow)).toEqual([]);
		const phone = await open(folder, { theme, phone: true, width: 390, height: 844 });
		expect(await flaws(phone)).toEqual([]);
		await shown(phone).locator('.interview-debrief-next .interview-debrief-row-head').first().tap();
		expect(await flaws(phone)).toEqual([]);
		const bare = copyOf(join(folder, 'Templates'));
		expect(await flaws(await open(bare, { theme }))).toEqual([]);
	});
});

describe('the filters', () => {
	it('are remembered on this device, and lead back when they leave nothing', async () => {
		const page = await open(copyOf());
		const all = await summary(page);
		await choose(page, 'Company', /^Halcyon/);
		await choose(page, 'Kind of round', /^On-site/);
		await expect.poll(() => shown(page).innerText(), POLL).toContain('No interview matches these filters');
		await page.reload();
		await ready(page);
		expect(await shown(page).locator('.interview-debrief-chip-set').allInnerTexts()).toEqual(['Halcyon', 'On-site']);
		await shown(page).locator('.interview-debrief-start').getByRole('button', { name: 'Clear filters' }).click();
		await expect.poll(() => summary(page), POLL).toBe(all);
		expect(await page.evaluate(() => document.activeElement?.closest('.interview-debrief-filters') !== null)).toBe(true);
		await page.reload();
		await ready(page);
		expect(await shown(page).locator('.interview-debrief-chip-set').count()).toBe(0);
	});
});

describe('the form guide of forty interviews', () => {
	it('scrolls within itself with its heads in view, newest first, and no page gets wider', async () => {
		const folder = copyOf(join(copyOf(), 'Templates'));
		for (let at = 0; at < 40; at++) {
			const date = new Date(Date.UTC(2026, 0, 5 + at * 8)).toISOString().slice(0, 10);
			writeFileSync(join(folder, `Halcyon ${date}.md`), `---\ntype: interview-debrief\ncompany: Halcyon\ndate: ${date}\n---\n## What to improve\n- No numbers for the impact of the launch\n`);
		}
		const page = await open(folder);
		const box = shown(page).locator('.interview-debrief-grid-box');
		await expect.poll(() => box.evaluate((el) => Math.round(el.scrollWidth - el.scrollLeft - el.clientWidth)), POLL).toBeLessThanOrEqual(1);
		expect(await box.locator('th[scope="col"]').last().getAttribute('aria-label')).toContain('Nov 13, 2026');
		expect(await overflowing(page)).toEqual([]);
		await intoGrid(page);
		await page.keyboard.press('Home');
		await expect.poll(() => focusedLabel(page), POLL).toContain('Jan 5, 2026');
		const head = await box.locator('tbody th').first().boundingBox();
		const cell = await page.locator(':focus').boundingBox();
		expect(head && cell && Math.round(cell.x) >= Math.round(head.x + head.width) && cell.x < head.x + head.width + 60).toBe(true);
	});
});
