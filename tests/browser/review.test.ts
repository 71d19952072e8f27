import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bytesBelow, copyOf } from './demo.ts';
import { dashboard, overflowing } from './screen.ts';
import { inTab, visitor, type VisitOptions } from './visit.ts';

const POLL = { timeout: 15_000 };

const visit = visitor();
const open = (folder: string, look: VisitOptions = {}): Promise<Page> => visit(folder, { ...look, flags: ['--write'] });

const JUDGED = ['I froze on the join question.', 'I rambled about the ledger.', 'I stayed calm when they pushed back.', 'I struggled with the last question.'];

/** Six notes with four lines each that only read like judgements; one has Windows line breaks, one stands on few lines. */
function diary(): string {
	const folder = mkdtempSync(join(tmpdir(), 'interview-debrief-diary-'));
	for (let day = 1; day <= 6; day++) {
		const lines = day === 5 ? [JUDGED.join(' ')] : JUDGED.map((line, at) => (day === 3 ? `- ${line} ^d${String(at)}` : line));
		const text = ['---', 'type: interview-debrief', `company: Halcyon ${String(day)}`, `date: 2026-10-0${String(day)}`, '---', '## How it went', 'We began late.', '', ...lines, '', 'Then lunch.', ''].join(day === 2 ? '\r\n' : '\n');
		writeFileSync(join(folder, `Talk ${String(day)}.md`), text);
	}
	const copy = copyOf(folder);
	rmSync(folder, { recursive: true });
	return copy;
}

const PLACES = [
	['beside a note, in the light', { theme: 'light' }, false],
	['beside a note, in the dark', { theme: 'dark' }, false],
	['in a window of 800 pixels, in the light', { theme: 'light', width: 800 }, true],
	['in a window of 800 pixels, in the dark', { theme: 'dark', width: 800 }, true],
	['on a phone, in the light', { theme: 'light', phone: true, width: 390 }, false],
	['on a phone, in the dark', { theme: 'dark', phone: true, width: 390 }, false],
] as const;

const review = (page: Page): Locator => dashboard(page).locator('.interview-debrief-review');
const position = (page: Page): Promise<string> => review(page).locator('.interview-debrief-review-position').innerText();
const hasFocus = (page: Page): Promise<boolean> => review(page).evaluate((el) => el === el.ownerDocument.activeElement);
const marks = (folder: string): number => readdirSync(folder).filter((name) => name.endsWith('.md')).reduce((sum, name) => sum + (readFileSync(join(folder, name), 'utf8').match(/ \((?:gap|strength):: [a-z, -]+\)/g)?.length ?? 0), 0);

describe('the review of unsorted lines in the demo', () => {
	it.each(PLACES)('files twenty lines by keyboard %s, takes them all back, and leaves the notes byte for byte as they were', async (_name, look, tab) => {
		const folder = diary();
		const before = bytesBelow(folder);
		const page = await open(folder, look);
		if (tab) await inTab(page);
		await dashboard(page).locator('.interview-debrief-tray > button:visible').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => position(page), POLL).toBe('1 of 24');
		expect(await hasFocus(page)).toBe(true);
		for (let line = 0; line < 20; line++) {
			await page.keyboard.press(line % 3 === 0 ? 's' : 'g');
			expect(await position(page)).toBe(`${String(line + 2)} of 24`);
		}
		expect(await hasFocus(page)).toBe(true);
		await expect.poll(() => marks(folder), POLL).toBe(20);
		await expect.poll(() => dashboard(page).locator('.interview-debrief-gaps .interview-debrief-row').count(), POLL).toBeGreaterThan(0);
		for (let line = 0; line < 20; line++) await page.keyboard.press('Control+z');
		await expect.poll(() => position(page), POLL).toBe('1 of 24');
		await expect.poll(() => bytesBelow(folder), POLL).toEqual(before);
		expect(await hasFocus(page)).toBe(true);
	});

	it('begins from the command palette, also where the dashboard is out of sight', async () => {
		const page = await open(diary());
		await page.locator('.sidebar-toggle-button.mod-right').click();
		await expect.poll(() => dashboard(page).isVisible(), POLL).toBe(false);
		await page.keyboard.press('Control+p');
		await page.locator('.prompt-input').fill('review unsorted lines');
		await page.keyboard.press('Enter');
		await expect.poll(() => position(page), POLL).toBe('1 of 24');
		await page.keyboard.press('g');
		expect(await position(page)).toBe('2 of 24');
	});

	it('files and takes back a line of a note that is open for editing', async () => {
		const folder = diary();
		const before = bytesBelow(folder);
		const page = await open(folder);
		await dashboard(page).locator('.interview-debrief-tray > button').click();
		await review(page).locator('.interview-debrief-review-head button').click();
		const editor = page.locator('.mod-root .cm-content:visible');
		await expect.poll(() => editor.innerText(), POLL).toContain('I froze on the join question.');
		await review(page).focus();
		await page.keyboard.press('g');
		await expect.poll(() => editor.innerText(), POLL).toContain('question. (gap:: ');
		await expect.poll(() => marks(folder), POLL).toBe(1);
		await page.keyboard.press('Control+z');
		await expect.poll(() => bytesBelow(folder), POLL).toEqual(before);
		expect(await editor.innerText()).not.toContain('(gap::');
	});

	it.each([['in the dark', { theme: 'dark' }], ['from right to left', { rtl: true }], ['on a phone', { phone: true, width: 390 }]] as const)('has room for all of it %s', async (_name, look) => {
		const page = await open(diary(), look);
		const start = dashboard(page).locator('.interview-debrief-tray > button');
		await start.waitFor({ state: 'attached' });
		await start.evaluate((button: HTMLElement) => button.click());
		await review(page).waitFor({ state: 'attached' });
		expect(await overflowing(page)).toEqual([]);
		const sizes = await review(page).locator('button').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
		expect(Math.min(...sizes)).toBeGreaterThan(40);
	});
});
