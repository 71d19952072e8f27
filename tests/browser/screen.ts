import type { Locator, Page } from 'playwright-core';
import type { DashboardJson } from './demo.ts';

export const dashboard = (page: Page): Locator => page.locator('.interview-debrief');

/** `name: in n of m` for each row of a section, in the order shown. */
export async function rowsOf(page: Page, section: 'gaps' | 'strengths'): Promise<readonly string[]> {
	const more = dashboard(page).locator(`.interview-debrief-${section} > .interview-debrief-rows > li > .interview-debrief-more`);
	while ((await more.count()) > 0) await more.click();
	return dashboard(page)
		.locator(`.interview-debrief-${section} .interview-debrief-row`)
		.evaluateAll((rows) =>
			rows.map((row) => {
				const name = row.querySelector('.interview-debrief-row-name')?.textContent ?? '';
				const count = /in (\d+) of (\d+)/.exec(row.querySelector('.interview-debrief-row-count')?.textContent ?? '');
				return `${name}: in ${count?.[1] ?? '?'} of ${count?.[2] ?? '?'}`;
			}),
		);
}

/** The same of what the command line says. */
export function expectedRows(json: DashboardJson, section: 'gaps' | 'strengths'): readonly string[] {
	return json[section].map(({ name, interviews, of }) => `${name}: in ${String(interviews)} of ${String(of)}`);
}

/** Unfolds every row of gaps and strengths, with all its lines. */
export async function unfoldAll(page: Page): Promise<void> {
	for (const section of ['gaps', 'strengths']) {
		const heads = dashboard(page).locator(`.interview-debrief-${section} .interview-debrief-row-head`);
		for (let at = 0; at < (await heads.count()); at += 1) {
			const head = heads.nth(at);
			if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
		}
	}
	const more = dashboard(page).locator(':is(.interview-debrief-gaps, .interview-debrief-strengths) .interview-debrief-more:not(.interview-debrief-write, .interview-debrief-practise)');
	while ((await more.count()) > 0) await more.first().click();
}

export interface Selected {
	readonly text: string;
	/** Where it starts in its physical line. */
	readonly column: number;
	readonly isInView: boolean;
}

/** What is selected in the note in front, by what the browser itself says. */
export function selectedIn(page: Page): Promise<Selected | null> {
	return page.evaluate(() => {
		const selection = getSelection();
		const content = [...document.querySelectorAll<HTMLElement>('.mod-root .cm-content')].find((one) => one.checkVisibility() && one.contains(selection?.anchorNode ?? null));
		if (!selection || selection.rangeCount === 0 || !content) return null;
		const range = selection.getRangeAt(0);
		const start = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
		const line = start?.closest('.cm-line');
		if (!line) return null;
		const before = document.createRange();
		before.setStart(line, 0);
		before.setEnd(range.startContainer, range.startOffset);
		const box = range.getBoundingClientRect();
		const room = content.closest('.cm-scroller')?.getBoundingClientRect();
		const isInView = room !== undefined && box.height > 0 && box.top >= room.top - 1 && box.top < room.bottom && box.left < room.right && box.bottom > room.top;
		return { text: selection.toString(), column: before.toString().length, isInView };
	});
}

/** Elements of the dashboard that are wider than the room they have. */
export function overflowing(page: Page): Promise<readonly string[]> {
	return page.locator('.interview-debrief:visible').evaluate((el) => {
		const around = el.closest('.view-content') ?? el;
		const found = around.scrollWidth > around.clientWidth ? ['the view itself'] : [];
		const limit = around.getBoundingClientRect();
		for (const one of el.querySelectorAll<HTMLElement>('button, p, h2, h3, section, li, td, th')) {
			const box = one.getBoundingClientRect();
			const scrolls = one.closest('[class*="scroll"]') !== null || getComputedStyle(one.closest('table')?.parentElement ?? one).overflowX === 'auto';
			if (!scrolls && box.width > 1 && (box.right > limit.right + 1 || box.left < limit.left - 1)) found.push(`${one.className}: ${one.textContent.slice(0, 40)}`);
		}
		return found;
	});
}
