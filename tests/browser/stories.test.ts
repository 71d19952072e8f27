import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bytesBelow, copyOf, questionsOf } from './demo.ts';
import { dashboard } from './screen.ts';
import { flaws, visitor } from './visit.ts';

const POLL = { timeout: 15_000 };

const open = visitor();

const QUESTION = 'How do you get people to agree on a plan?';
const DEBRIEF = `---\ntype: interview-debrief\ncompany: Fenwick\ndate: 2026-11-20\n---\n## Questions they asked\n- ${QUESTION}\n- How do you plan?\n\n## What went well\n- I stayed calm\n`;
const NOTE = 'Fenwick R1.md';

/** Runs a command by its name. */
async function run(page: Page, name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.locator('.prompt').waitFor();
	await page.keyboard.type(name);
	await page.locator('.prompt .suggestion-item').first().waitFor();
	await page.keyboard.press('Enter');
}

/** A vault with one more debrief, which is open with the cursor at the end of its first question. */
async function atQuestion(options: Parameters<typeof open>[1] = {}): Promise<{ readonly page: Page; readonly folder: string }> {
	const folder = copyOf();
	writeFileSync(join(folder, NOTE), DEBRIEF);
	const page = await open(folder, { ...options, flags: ['--write'] });
	await page.locator('.nav-files-container .tree-item-self').filter({ has: page.getByText('Fenwick R1', { exact: true }) }).click();
	await page.locator('.cm-line:visible', { hasText: QUESTION }).click();
	await page.keyboard.press('End');
	return { page, folder };
}

const rows = (page: Page): Locator => page.locator('.prompt .suggestion-item');
const titles = (page: Page): Promise<string[]> => page.locator('.prompt .interview-debrief-pick-title > span:first-child').allInnerTexts();
const input = (page: Page): Promise<string> => page.locator('.prompt-input').inputValue();

describe('the story for a question', () => {
	it('is found from the cursor, chosen by keyboard, told to that company from then on, and undone byte for byte', async () => {
		const { page, folder } = await atQuestion();
		const before = bytesBelow(folder);
		await run(page, 'Insert STAR story');
		await expect.poll(() => input(page), POLL).toBe(QUESTION);
		await expect.poll(() => rows(page).count(), POLL).toBeGreaterThanOrEqual(3);
		const third = (await titles(page))[2] ?? '?';
		expect(await page.locator('.interview-debrief-pick-warning', { hasText: 'Fenwick' }).count()).toBe(0);
		expect(await page.locator('.interview-debrief-preview').innerText()).toContain((await titles(page))[0]);
		expect(await flaws(page)).toEqual([]);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect.poll(() => readFileSync(join(folder, NOTE), 'utf8'), POLL).toMatch(/^- How do you get people to agree on a plan\? \[\[[^\]]+\]\]$/mu);
		const [asked] = questionsOf(folder, NOTE);
		expect([asked?.text, asked?.stories.length]).toEqual([QUESTION, 1]);

		const told = dashboard(page).locator('.interview-debrief-performance .interview-debrief-row', { hasText: third });
		await expect.poll(() => told.count(), POLL).toBe(1);
		await told.locator('.interview-debrief-row-head').click();
		const here = dashboard(page).locator('.interview-debrief-performance .interview-debrief-quote', { hasText: 'Fenwick' });
		await expect.poll(() => here.count(), POLL).toBe(1);

		await page.locator('.cm-line:visible', { hasText: QUESTION }).click();
		await run(page, 'Insert STAR story');
		await expect.poll(() => input(page), POLL).toBe(QUESTION);
		await expect.poll(() => rows(page).filter({ hasText: third }).first().innerText(), POLL).toContain('Fenwick heard it on Nov 20, 2026');
		await page.keyboard.press('Escape');

		await page.keyboard.press('Control+z');
		await expect.poll(() => bytesBelow(folder), POLL).toEqual(before);
		await expect.poll(() => here.count(), POLL).toBe(0);
	});

	it('can be put in by pointer in a narrow window, in another form', async () => {
		const { page, folder } = await atQuestion();
		await page.setViewportSize({ width: 390, height: 780 });
		await run(page, 'Insert STAR story');
		await rows(page).first().locator('.suggestion-aux button').click();
		await rows(page).filter({ hasText: 'Outline' }).click();
		await expect.poll(() => readFileSync(join(folder, NOTE), 'utf8'), POLL).toMatch(/\n {2}- \[\[[^\]]+\]\]\n {4}- \*\*Situation:\*\*/u);
		const [asked] = questionsOf(folder, NOTE);
		expect(asked?.stories).toHaveLength(1);
	});
});
