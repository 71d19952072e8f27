import { afterEach, describe, expect, it } from 'vitest';
import { filterOf, NO_FILTERS, parseFilters } from '../../src/ui/filters.ts';
import { debrief, DONE, show, type Screen } from './dashboard-app.tsx';

describe('what is kept of filters', () => {
	it('comes back as it was', () => {
		const kept = { company: 'Halcyon', role: 'Designer', stage: 'final', period: '3m' };
		expect(parseFilters(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
	});

	it.each([[null], [3], ['text'], [[]], [{ company: 4, role: '', stage: 'lunch', period: 'soon' }]])('filters nothing where it cannot be used: %j', (raw) => {
		expect(parseFilters(raw)).toEqual(NO_FILTERS);
	});

	it('loses no filter for another that cannot be used', () => {
		expect(parseFilters({ company: 'Halcyon', stage: 'lunch' })).toEqual({ ...NO_FILTERS, company: 'Halcyon' });
	});
});

describe('a period', () => {
	it('reaches back from today, or is a year', () => {
		expect(filterOf({ ...NO_FILTERS, period: '3m' }, '2026-11-21')).toMatchObject({ since: '2026-08-21', until: null });
		expect(filterOf({ ...NO_FILTERS, period: '2025' }, '2026-11-21')).toMatchObject({ since: '2025-01', until: '2025-12' });
		expect(filterOf(NO_FILTERS, '2026-11-21')).toMatchObject({ since: null, until: null });
	});
});

const NOTES = {
	'a.md': debrief('Halcyon', '2026-11-18', { weak: ['No numbers for the impact of the launch'] }),
	'b.md': debrief('Oakline', '2026-04-02', { weak: ['Could not quantify the impact with numbers'], good: ['Clear about teamwork with other teams'] }),
};

let screen: Screen;
const chips = (): string[] => [...screen.root.querySelectorAll('.interview-debrief-chip-name')].map(({ textContent }) => textContent);
const summary = (): string => screen.root.querySelector('.interview-debrief-summary')?.textContent ?? '';

describe('the filters', () => {
	afterEach(() => {
		screen.close();
	});

	it('are offered only where there is something to choose', async () => {
		screen = await show(NOTES);
		expect(chips()).toEqual(['Company', 'Period']);
		screen.close();
		screen = await show({ 'a.md': NOTES['a.md'] });
		expect(chips()).toEqual([]);
	});

	it('change the summary, and can be taken away again', async () => {
		screen = await show(NOTES);
		await screen.select(screen.button('Company'));
		expect(screen.heard.choice.options.map(({ name, chosen }) => `${name}${chosen ? ' *' : ''}`)).toEqual(['All companies *', 'Halcyon (1)', 'Oakline (1)']);
		await screen.set(() => screen.heard.choice.choose('Oakline'));
		expect(summary()).toContain('1 interview at Oakline in April 2026.');
		expect(screen.heard.kept.get('filters')).toMatchObject({ company: 'Oakline' });
		const remove = screen.root.querySelector<HTMLElement>('[aria-label="Remove the filter “Oakline”"]');
		remove?.focus();
		if (remove) await screen.select(remove);
		expect(summary()).toContain('2 interviews at 2 companies');
		expect(screen.heard.kept.has('filters')).toBe(false);
		expect(document.activeElement?.textContent).toBe('Company');
	});

	it('are there again as they were left, and say what to do when nothing is left', async () => {
		screen = await show(NOTES, DONE, { kept: { filters: { company: 'Halcyon', stage: 'final' } } });
		expect(chips()).toEqual(['Halcyon', 'Final', 'Period']);
		expect(screen.root.textContent).toContain('No interview matches these filters.');
		await screen.select(screen.button('Clear filters'));
		expect(summary()).toContain('2 interviews');
	});

	it('stand in one tab stop, with Delete to take one away', async () => {
		screen = await show(NOTES, DONE, { kept: { filters: { company: 'Halcyon' } } });
		const stops = [...screen.root.querySelectorAll<HTMLElement>('.interview-debrief-filters [data-stop]')];
		expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
		const [first, remove] = stops;
		first?.focus();
		if (first) await screen.press(first, 'ArrowRight');
		expect(document.activeElement).toBe(remove);
		if (remove) await screen.press(remove, 'ArrowLeft');
		if (first) await screen.press(first, 'Delete');
		expect(chips()).toEqual(['Company', 'Period']);
	});
});
