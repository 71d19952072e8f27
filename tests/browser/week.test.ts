import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { copyOf, dashboardOf } from './demo.ts';
import { flaws, ready, visitor } from './visit.ts';

const POLL = { timeout: 20_000 };
const LOOKS = [
	['beside a note, in the light', { theme: 'light', width: 1300, height: 850 }],
	['on a phone, in the dark', { theme: 'dark', phone: true, width: 390, height: 780 }],
] as const;
const NEW_NOTE = 'Halcyon Technical 2026-11-20.md';

const open = visitor();

/** A search of one company so far: one debrief, and a story. */
function search(): string {
	const folder = mkdtempSync(join(tmpdir(), 'interview-debrief-week-'));
	mkdirSync(join(folder, 'Stories'));
	writeFileSync(join(folder, 'Halcyon R1.md'), '---\ntype: interview-debrief\ncompany: Halcyon\nrole: Data analyst\nround: 1\ndate: 2026-11-10\n---\n## What went well\n- Told a clear story about the launch\n\n## What to improve\n- Gave no numbers for the impact of my work\n');
	writeFileSync(join(folder, 'Stories', 'Two roadmaps.md'), '---\ntags:\n  - interview/story\n---\n## Situation\nTwo teams had planned the same quarter twice.\n\n## Action\nI wrote both plans on one page and asked each lead to cut a third.\n\n## Result\nWe shipped in six weeks instead of eleven.\n');
	const copy = copyOf(folder);
	rmSync(folder, { recursive: true });
	return copy;
}

async function command(page: Page, name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.locator('.prompt-input').fill(name);
	await page.locator('.suggestion-item', { hasText: name }).first().click();
}

const modal = (page: Page): Locator => page.locator('.modal').last();
const field = (page: Page, name: string): Locator => modal(page).getByLabel(name, { exact: true });
const press = (page: Page, name: string): Promise<void> => modal(page).getByRole('button', { name, exact: true }).click();

/** On a phone the questions come one at a time. */
async function forward(page: Page): Promise<void> {
	const next = modal(page).getByRole('button', { name: 'Next', exact: true });
	if (await next.isVisible()) await next.click();
}

describe.each(LOOKS)('a week with the plugin %s', (_name, look) => {
	it('goes from a new note by way of a reload in the middle of typing to a changed dashboard', async () => {
		const folder = search();
		const page = await open(folder, { ...look, flags: ['--write'] });
		const note = (path: string): string => {
			try {
				return readFileSync(join(folder, path), 'utf8');
			} catch {
				return '';
			}
		};

		// before: a new note from a template
		await command(page, 'New interview note');
		await field(page, 'Company').fill('halc');
		await page.locator('.suggestion-container .suggestion-item', { hasText: 'Halcyon' }).click();
		await expect.poll(() => field(page, 'Role').inputValue(), POLL).toBe('Data analyst');
		await field(page, 'Kind of round').selectOption('technical');
		await field(page, 'Date').fill('2026-11-20');
		await field(page, 'Interviewers').fill('Ife Adeyemi, Bo Lind');
		await expect.poll(() => modal(page).innerText(), POLL).toContain(`Goes to “${NEW_NOTE}”.`);
		expect(await flaws(page)).toEqual([]);
		await press(page, 'Create note');
		await expect.poll(() => note(NEW_NOTE), POLL).toContain('interviewers:\n  - Ife Adeyemi\n  - Bo Lind\n---\n[[Halcyon R1]]');
		await page.locator('.modal').waitFor({ state: 'detached' });
		await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.cm-editor') !== null && document.querySelector('.modal') === null), POLL).toBe(true);
		await expect.poll(() => page.locator('.cm-line:visible', { hasText: 'What they said it is about' }).count(), POLL).toBe(1);
		await page.keyboard.type('Ask about on-call');
		await expect.poll(() => note(NEW_NOTE), POLL).toContain('Ask about on-call');
		expect(dashboardOf(folder)).toMatchObject({ interviews: 1, debriefs: 1 });

		// during: a story is inserted where a question was written down
		await page.locator('.cm-line:visible', { hasText: 'The task in one line' }).locator('xpath=following-sibling::*[2]').click();
		await page.keyboard.press('End');
		await page.keyboard.type('How do you plan with two teams?');
		await command(page, 'Insert STAR story');
		await expect.poll(() => page.locator('.prompt-input').inputValue(), POLL).toBe('How do you plan with two teams?');
		await page.locator('.prompt .suggestion-item', { hasText: 'Two roadmaps' }).first().waitFor();
		expect(await flaws(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await expect.poll(() => note(NEW_NOTE), POLL).toContain('- How do you plan with two teams? [[Two roadmaps]]');

		// after: five minutes
		await command(page, 'Five-minute debrief');
		await field(page, 'What comes to mind?').fill('We never got to the second task.');
		await forward(page);
		await field(page, 'What landed?').pressSequentially('Drew the queue before I spoke of tools');
		await page.reload();
		await ready(page);
		await page.locator('.interview-debrief-awaiting-row:visible, .status-bar-item.mod-clickable:visible').first().waitFor({ state: 'attached', timeout: 5000 }).catch(() => undefined);
		await command(page, 'Five-minute debrief');
		const picker = page.locator('.suggestion-item', { hasText: 'Halcyon' }).first();
		await expect.poll(async () => (await picker.isVisible()) || (await page.locator('.interview-debrief-five').isVisible()), POLL).toBe(true);
		if (await picker.isVisible()) await picker.click();
		await expect.poll(() => field(page, 'What comes to mind?').inputValue(), POLL).toBe('We never got to the second task.');
		expect(await modal(page).innerText()).toContain('Your words from last time are back.');
		await forward(page);
		expect(await field(page, 'What landed?').inputValue()).toBe('Drew the queue before I spoke of tools');
		await forward(page);
		await field(page, 'What did not?').fill('Gave no numbers for the impact again\n- Lost the thread when she asked about cost');
		await forward(page);
		await field(page, 'Question').fill('Tell me about a launch that slipped');
		await field(page, 'Story told').selectOption('Two roadmaps');
		await field(page, 'How it landed').selectOption('solid');
		await forward(page);
		await field(page, 'What is next?').fill('Send Ife the chart');
		await forward(page);
		await field(page, '4 of 5').check({ force: true });
		expect(await flaws(page)).toEqual([]);
		await page.keyboard.press('Control+Enter');
		await expect.poll(() => modal(page).innerText(), POLL).toContain(`Written to ${NEW_NOTE.replace('.md', '')}.`);
		await expect.poll(() => note(NEW_NOTE), POLL).toContain('How it felt: 4/5');
		const written = note(NEW_NOTE);
		for (const line of ['Ask about on-call', '- Drew the queue before I spoke of tools', '- Lost the thread when she asked about cost', '- Tell me about a launch that slipped\n\t- Told: [[Two roadmaps]]\n\t- Verdict: solid', '- [ ] Send Ife the chart', 'We never got to the second task.']) expect(written).toContain(line);
		await press(page, 'Undo');
		await expect.poll(() => note(NEW_NOTE), POLL).not.toContain('Drew the queue');
		await field(page, 'phone' in look ? '4 of 5' : 'What comes to mind?').waitFor();
		await page.keyboard.press('Control+Enter');
		await expect.poll(() => note(NEW_NOTE), POLL).toBe(written);
		await press(page, 'Open');
		await page.locator('.modal').waitFor({ state: 'detached' });

		// at the end of the week: the dashboard has changed
		const json = dashboardOf(folder);
		expect(json).toMatchObject({ interviews: 2, debriefs: 2 });
		expect(json.gaps.find(({ name }) => name === 'Quantified impact')).toMatchObject({ interviews: 2, of: 2 });
		await command(page, 'Open interview dashboard');
		await expect.poll(() => page.locator('.interview-debrief-gaps:visible').innerText(), POLL).toContain('in 2 of 2');
		expect(await page.locator('.interview-debrief-awaiting').count()).toBe(0);

		// the next round: a sheet to take along, and the dashboard takes nothing from it
		await command(page, 'Open interview dashboard');
		await command(page, 'Prepare for interview');
		await expect.poll(() => modal(page).innerText(), POLL).toContain('Kind of round');
		await modal(page).getByRole('textbox').first().fill('Halcyon');
		expect(await flaws(page)).toEqual([]);
		await press(page, 'Create sheet');
		const sheet = (): string => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).map(note).find((text) => text.includes('interview/prep')) ?? '';
		await expect.poll(sheet, POLL).toContain('Halcyon');
		for (const line of ['How do you plan with two teams?', 'Tell me about a launch that slipped', 'Two roadmaps', 'Gave no numbers for the impact again', 'Drew the queue before I spoke of tools', 'Send Ife the chart', 'Bo Lind']) expect(sheet()).toContain(line);
		expect(dashboardOf(folder)).toEqual({ ...json, skipped: [expect.objectContaining({ code: 'prep-sheet' })] });
	});
});
