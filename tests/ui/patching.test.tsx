import { afterEach, describe, expect, it } from 'vitest';
import { debrief, show, type Screen } from './dashboard-app.tsx';

const FIRST = 'No numbers for the impact of the launch';
const SECOND = 'Could not quantify the impact with numbers';
const NOTES = {
	'Halcyon.md': debrief('Halcyon', '2026-11-18', { weak: [FIRST], good: ['Clear about teamwork with other teams'] }),
	'Oakline.md': debrief('Oakline', '2026-10-02', { weak: [SECOND] }),
};

let screen: Screen;
afterEach(() => {
	screen.close();
});

const rows = (heading: string): HTMLButtonElement[] => [
	...(screen.section(heading)?.querySelectorAll<HTMLButtonElement>('[data-row] > button') ?? []),
];
const stops = (list: ParentNode): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-stop]')];
const list = (heading: string): HTMLElement => {
	const found = screen.section(heading)?.querySelector<HTMLElement>('[data-roving]');
	if (!found) throw new Error(`${heading} has no list.`);
	return found;
};
const line = (words: string, within: ParentNode): HTMLElement | undefined => stops(within).find(({ textContent }) => textContent.includes(words));

describe('when a note changes', () => {
	it('patches numbers in the same elements, with rows open and focus kept', async () => {
		screen = await show(NOTES);
		const row = rows('Gaps').find(({ textContent }) => textContent.includes('Quantified impact'));
		if (!row) throw new Error('There is no such gap.');
		await screen.select(row);
		const before = line(FIRST, list('Gaps'));
		before?.focus();
		expect(document.activeElement).toBe(before);

		await screen.put('Halcyon.md', NOTES['Halcyon.md'].replace('round: 2\n---\n', 'round: 2\n---\nA few words more.\n\n'));
		await screen.put('Kestrel.md', debrief('Kestrel', '2026-11-20', { weak: ['No numbers for the impact again'] }));

		expect(rows('Gaps')).toContain(row);
		expect(row.textContent).toContain('in 3 of 3 interviews, last yesterday');
		expect(row.getAttribute('aria-expanded')).toBe('true');
		expect(line(FIRST, list('Gaps'))).toBe(before);
		expect(document.activeElement).toBe(before);
	});

	it('opens a line at its new place after words came before it', async () => {
		screen = await show(NOTES);
		const text = NOTES['Halcyon.md'].replace('## What went well', 'A few words more.\n\n## What went well');
		await screen.put('Halcyon.md', text);
		const found = line(FIRST, list('Work on next'));
		if (found) await screen.select(found);
		const place = screen.heard.opened[0]?.place;
		expect(text.slice(place?.start, place?.end)).toBe(FIRST);
	});

	it('hands the focus to a neighbour when a line goes away', async () => {
		screen = await show(NOTES);
		const row = rows('Gaps')[0];
		if (row) await screen.select(row);
		line(SECOND, list('Gaps'))?.focus();
		await screen.remove('Oakline.md');
		expect(line(FIRST, list('Gaps'))).toBeTruthy();
		expect(list('Gaps').contains(document.activeElement)).toBe(true);
	});

	it('stops following the library when it is closed', async () => {
		screen = await show(NOTES);
		screen.close();
		const { themes } = screen.library.work;
		screen.library.put({ path: 'Kestrel.md', text: debrief('Kestrel', '2026-11-20', { weak: [FIRST] }), modified: 0 });
		expect(screen.library.work.themes).toBe(themes);
		expect(screen.root.childNodes).toHaveLength(0);
	});
});

describe('a list', () => {
	it('is one tab stop, which follows the focus', async () => {
		screen = await show(NOTES);
		const inTabOrder = (): HTMLElement[] => stops(list('Work on next')).filter(({ tabIndex }) => tabIndex === 0);
		expect(inTabOrder()).toHaveLength(1);
		const [first, second] = stops(list('Work on next'));
		first?.focus();
		if (first) await screen.press(first, 'ArrowDown');
		expect(document.activeElement).toBe(second);
		expect(inTabOrder()).toEqual([second]);
	});

	it('goes to its ends with Home and End', async () => {
		screen = await show(NOTES);
		const all = stops(list('Work on next'));
		all[0]?.focus();
		if (all[0]) await screen.press(all[0], 'End');
		expect(document.activeElement).toBe(all.at(-1));
		const last = all.at(-1);
		if (last) await screen.press(last, 'Home');
		expect(document.activeElement).toBe(all[0]);
	});

	it('unfolds with Right, goes in, comes out with Left and folds', async () => {
		screen = await show(NOTES);
		const row = rows('Gaps')[0];
		if (!row) throw new Error('There is no gap.');
		row.focus();
		await screen.press(row, 'ArrowRight');
		expect(row.getAttribute('aria-expanded')).toBe('true');
		await screen.press(row, 'ArrowRight');
		const inside = document.activeElement;
		expect(inside).not.toBe(row);
		if (inside) await screen.press(inside, 'ArrowLeft');
		expect(document.activeElement).toBe(row);
		await screen.press(row, 'ArrowLeft');
		expect(row.getAttribute('aria-expanded')).toBe('false');
	});

	it('turns Right and Left round in a script that runs from right to left', async () => {
		screen = await show(NOTES);
		screen.root.style.direction = 'rtl';
		const row = rows('Gaps')[0];
		if (!row) throw new Error('There is no gap.');
		await screen.press(row, 'ArrowLeft');
		expect(row.getAttribute('aria-expanded')).toBe('true');
	});
});

describe('the form guide', () => {
	const cells = (): HTMLElement[] => [...screen.root.querySelectorAll<HTMLElement>('[role="gridcell"]')];
	const cell = (name: RegExp): HTMLElement => {
		const found = cells().find((each) => name.test(each.getAttribute('aria-label') ?? ''));
		if (!found) throw new Error(`No cell is called ${String(name)}.`);
		return found;
	};

	it('names each cell, and orders interviews by time under their months', async () => {
		screen = await show(NOTES);
		expect(cell(/^Quantified impact, Oakline · round 2, Oct 2, 2026: weak, 1 line$/u)).toBeTruthy();
		expect(cell(/^Collaboration, Oakline .*: not mentioned$/u)).toBeTruthy();
		const months = [...screen.root.querySelectorAll('th[scope="colgroup"]')].map((head) => head.getAttribute('aria-label'));
		expect(months).toEqual(['October 2026', 'November 2026']);
	});

	it('moves by arrows as one tab stop and opens the lines of a cell with Enter', async () => {
		screen = await show(NOTES);
		expect(cells().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
		const weak = cell(/^Quantified impact, Halcyon/u);
		weak.focus();
		await screen.press(weak, 'ArrowLeft');
		const older = cell(/^Quantified impact, Oakline/u);
		expect(document.activeElement).toBe(older);
		await screen.press(older, 'Enter');
		expect(older.getAttribute('aria-selected')).toBe('true');
		const shown = screen.root.querySelector('.interview-debrief-cell-lines');
		expect(shown?.textContent).toContain(SECOND);
		expect(shown?.textContent).not.toContain(FIRST);
	});

	it('says of a silent cell that nothing was mentioned', async () => {
		screen = await show(NOTES);
		await screen.select(cell(/^Collaboration, Oakline/u));
		expect(screen.root.querySelector('.interview-debrief-cell-lines')?.textContent).toContain('was not mentioned');
	});

	it('keeps its cells and the chosen one when an interview comes in', async () => {
		screen = await show(NOTES);
		const weak = cell(/^Quantified impact, Halcyon/u);
		await screen.select(weak);
		weak.focus();
		await screen.put('Kestrel.md', debrief('Kestrel', '2026-11-20', { weak: [FIRST] }));
		expect(cell(/^Quantified impact, Halcyon/u)).toBe(weak);
		expect(document.activeElement).toBe(weak);
		expect(weak.getAttribute('aria-selected')).toBe('true');
	});

	const weekly = (count: number): Record<string, string> => {
		const dates = Array.from({ length: count }, (_, at) => new Date(Date.UTC(2020, 0, 1 + at * 7)).toISOString().slice(0, 10));
		return Object.fromEntries(dates.map((date) => [`${date}.md`, debrief('Halcyon', date, { weak: [FIRST] })]));
	};

	it('draws no more columns than can be seen, the newest first, and reaches all of them by keys', async () => {
		screen = await show(weekly(300));
		const heads = (): string[] => [...screen.root.querySelectorAll('th[scope="col"]')].map((head) => head.getAttribute('aria-colindex') ?? '');
		expect(screen.root.querySelector('[role="grid"]')?.getAttribute('aria-colcount')).toBe('301');
		expect(heads().length).toBeLessThan(40);
		expect(heads().at(-1)).toBe('301');
		const newest = cells().find(({ tabIndex }) => tabIndex === 0);
		newest?.focus();
		if (newest) await screen.press(newest, 'Home');
		expect(document.activeElement?.getAttribute('aria-label')).toContain('Jan 1, 2020');
		expect(heads()[0]).toBe('2');
		expect(heads().length).toBeLessThan(40);
		if (document.activeElement) await screen.press(document.activeElement, 'End');
		expect(document.activeElement?.getAttribute('aria-colindex')).toBe('301');
	});

	it('hands the focus on when the interview of the focused cell goes away', async () => {
		screen = await show(NOTES);
		cell(/^Quantified impact, Oakline/u).focus();
		await screen.remove('Oakline.md');
		expect(document.activeElement).toBe(cell(/^Quantified impact, Halcyon/u));
	});

	it('can be read as a table, the newest interview first', async () => {
		screen = await show(NOTES);
		await screen.select(screen.button('As a table'));
		const rows = [...screen.root.querySelectorAll('.interview-debrief-table tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
		expect(rows).toEqual([
			['Halcyon · round 2Nov 18, 2026', 'Collaboration', 'Quantified impact'],
			['Oakline · round 2Oct 2, 2026', '–', 'Quantified impact'],
		]);
		await screen.select(screen.button('As a table'));
		expect(cells().length).toBeGreaterThan(0);
	});
});
