import { afterEach, describe, expect, it } from 'vitest';
import { createLibrary, DEFAULT_SETTINGS, read, readerOptions } from '../../src/core/index.ts';
import { debrief, DONE, show, type Screen } from './dashboard-app.tsx';

const asked = (company: string, date: string, question: string, more = ''): string =>
	`---\ntype: interview-debrief\ncompany: ${company}\ndate: ${date}\n---\n## Questions they asked\n- ${question}\n\n## What to improve\n- No numbers for the impact of the launch\n${more}`;

let screen: Screen;
afterEach(() => {
	screen.close();
});

const section = (heading: string): HTMLElement => {
	const found = screen.section(heading);
	if (!found) throw new Error(`There is no ${heading}.`);
	return found;
};
const head = (within: ParentNode, words: string): HTMLElement => {
	const found = [...within.querySelectorAll<HTMLElement>('.interview-debrief-row-head')].find(({ textContent }) => textContent.includes(words));
	if (!found) throw new Error(`No row says ${words}.`);
	return found;
};

describe('questions asked more than once', () => {
	it('stand once, with each time they were asked', async () => {
		screen = await show({
			'a.md': asked('Halcyon', '2026-11-18', 'Tell me about a time you disagreed with your manager?'),
			'b.md': asked('Oakline', '2026-10-02', 'Describe a time when you disagreed with your manager.'),
			'c.md': asked('Kestrel', '2026-09-02', 'Why do you want to work here?'),
		});
		const part = section('Asked more than once');
		expect(part.querySelectorAll('[data-row]')).toHaveLength(1);
		expect(part.textContent).toContain('in 2 interviews, last 3 days ago');
		await screen.select(head(part, 'disagreed'));
		expect([...part.querySelectorAll('.interview-debrief-source-name')].map(({ textContent }) => textContent)).toEqual(['Halcyon', 'Oakline']);
		const line = [...part.querySelectorAll('.interview-debrief-line')].at(-1);
		if (line) await screen.select(line);
		expect(screen.heard.opened[0]?.place.path).toBe('b.md');
	});

	it('are no part of the dashboard where there are none', async () => {
		screen = await show({ 'a.md': asked('Halcyon', '2026-11-18', 'Why do you want to work here?') });
		expect(screen.section('Asked more than once')).toBeNull();
	});
});

describe('companies', () => {
	it('say where each stands, with what is open and what took place', async () => {
		screen = await show({
			'a.md': asked('Halcyon', '2026-11-18', 'Why us?', '\n## Next steps\n- [ ] Send the numbers by 2026-11-24\n- [x] Thank Ruth\n'),
			'b.md': asked('Oakline', '2026-06-02', 'Why us?'),
		});
		const part = section('Companies');
		expect([...part.querySelectorAll('.interview-debrief-row-name')].map(({ textContent }) => textContent)).toEqual(['Halcyon', 'Oakline']);
		const row = head(part, 'Halcyon');
		expect(row.textContent).toContain('1 interview, last 3 days ago, 1 open action');
		await screen.select(row);
		expect(part.textContent).toContain('Send the numbers');
		expect(part.textContent).not.toContain('Thank Ruth');
		await screen.select(screen.button('Nov 18, 2026'));
		expect(screen.heard.notes[0]?.path).toBe('a.md');
		await screen.select(screen.button('Show only Halcyon'));
		expect(screen.root.querySelector('.interview-debrief-summary')?.textContent).toContain('1 interview at Halcyon');
	});
});

describe('skipped notes', () => {
	it('stand by reason with what to do, and an excluded folder lists no note', async () => {
		screen = await show({ 'a.md': debrief('Halcyon', '2026-11-18', { weak: ['No numbers for the impact'] }) });
		const excluding = createLibrary({ read, options: readerOptions({ ...DEFAULT_SETTINGS, excludedFolders: 'Old search' }) });
		for (let at = 0; at < 30; at++) excluding.put({ path: `Old search/${String(at)}.md`, text: debrief('Oakline', '2024-11-18', { weak: ['No numbers'] }), modified: 0 });
		for (const reading of excluding.readings()) await screen.set(() => screen.library.putReading(reading));
		await screen.put('b.md', '---\ntype: interview-debrief\ninterview: false\n---\n- No numbers\n');
		const part = section('Skipped notes');
		await screen.select(screen.button('31 notes were skipped'));
		const rows = [...part.querySelectorAll('[data-row]')].map(({ textContent }) => textContent);
		expect(rows).toHaveLength(2);
		expect(rows[0]).toContain('Marked as no interview');
		expect(rows[1]).toBe('Old search30 notes in this excluded folder. Change it in the settings.Read folder again');
		await screen.select(screen.button('Old search'));
		expect(screen.heard.asked).toEqual(['settings']);
	});
});

describe('with little or nothing', () => {
	it('offers an example in an empty vault', async () => {
		screen = await show();
		await screen.select(screen.button('Create an example note'));
		expect(screen.heard.asked).toEqual(['example']);
	});

	it('says where it looked when nothing was recognised', async () => {
		screen = await show({ 'soup.md': 'Tomato soup with beans.' });
		expect(screen.root.textContent).toContain('All folders were looked at, for the tag “#interview/debrief”, the property “type: interview-debrief”');
	});

	it.each([1, 3])('claims no trend for %i interviews', async (count) => {
		const dates = ['2026-11-18', '2026-10-02', '2026-09-02'].slice(0, count);
		screen = await show(Object.fromEntries(dates.map((date) => [`${date}.md`, debrief('Halcyon', date, { weak: ['No numbers for the impact'] })])));
		expect(screen.root.textContent).not.toMatch(/keeps? coming back|Improving/);
		expect(section('Form guide').textContent).toContain('Too few to read a trend from');
	});

	it('shows one interview without a filter or a share of many', async () => {
		screen = await show({ 'a.md': debrief('Halcyon', '2026-11-18', { weak: ['No numbers for the impact'] }) });
		expect(screen.root.querySelector('.interview-debrief-summary')?.textContent).toContain('1 interview at 1 company since November. One dated debrief is a baseline.');
		expect(screen.root.querySelector('.interview-debrief-filters')).toBeNull();
	});
});

describe('two notes about one interview', () => {
	it('stand together, each under its own name', async () => {
		screen = await show({
			'mine.md': debrief('Halcyon', '2026-11-18', { weak: ['No numbers for the impact'] }),
			'theirs.md': debrief('Halcyon', '2026-11-18', { weak: ['Impact was not quantified'] }),
		});
		await screen.select(head(section('Work on next'), 'Quantified impact'));
		const sources = [...section('Work on next').querySelectorAll('.interview-debrief-source')].map(({ textContent }) => textContent);
		expect(sources).toEqual(['Halcyon · round 2Nov 18, 2026mine', 'theirs']);
	});
});

describe('a phone', () => {
	it('opens lines as a page, with the dashboard kept underneath and a way back', async () => {
		screen = await show({ 'a.md': debrief('Halcyon', '2026-11-18', { weak: ['No numbers for the impact'] }) }, DONE, { phone: true });
		const row = head(section('Gaps'), 'Quantified impact');
		row.focus();
		await screen.select(row);
		const page = screen.root.querySelector('.interview-debrief-page');
		expect(page?.textContent).toContain('No numbers for the impact');
		expect(row.closest('[hidden]')).not.toBeNull();
		expect(document.activeElement?.textContent).toBe('Back');
		if (document.activeElement) await screen.press(document.activeElement, 'Escape');
		expect(screen.root.querySelector('.interview-debrief-page')).toBeNull();
		expect(document.activeElement).toBe(row);
	});

	it('comes back when what the page is about goes away', async () => {
		screen = await show({ 'a.md': debrief('Halcyon', '2026-11-18', { weak: ['No numbers for the impact'] }) }, DONE, { phone: true });
		await screen.select(head(section('Gaps'), 'Quantified impact'));
		await screen.remove('a.md');
		expect(screen.root.querySelector('.interview-debrief-page')).toBeNull();
		expect(screen.root.textContent).toContain('No notes have been read yet.');
	});
});
