import { afterEach, describe, expect, it } from 'vitest';
import { debrief, show, type Screen } from './dashboard-app.tsx';

const NOTES = {
	'Jobs/Halcyon R2.md': debrief('Halcyon', '2026-11-18', { weak: ['No numbers for the impact of the launch'], good: ['Clear about teamwork with other teams'] }),
	'Jobs/Halcyon final.md': '---\ntype: interview-debrief\ncompany: Halcyon\nstage: final\ndate: 2026-11-26\n---\n## What went well\n-\n\n## What to improve\n-\n',
};

let screen: Screen;
afterEach(() => {
	screen.close();
});

describe('a planned interview', () => {
	it('unfolds to the sheet, whose lines open their places', async () => {
		screen = await show(NOTES);
		const row = screen.button(/^Halcyon.*Prepare/u);
		await screen.select(row);
		expect(row.getAttribute('aria-expanded')).toBe('true');
		const section = screen.section('Coming up');
		expect([...(section?.querySelectorAll('h3') ?? [])].map(({ textContent }) => textContent)).toEqual(
			expect.arrayContaining(['Where it stands', 'Likely questions', 'Landed here', 'Did not land here', 'Ask them']),
		);
		const line = [...(section?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.startsWith('Clear about teamwork'));
		if (!line) throw new Error('The line is missing.');
		await screen.select(line);
		expect(screen.heard.opened.map(({ place: { path } }) => path)).toEqual(['Jobs/Halcyon R2.md']);
	});

	it('follows the notes while it is open, and writes nothing until it is asked to', async () => {
		screen = await show(NOTES);
		await screen.select(screen.button(/^Halcyon.*Prepare/u));
		await screen.put('Jobs/Halcyon R3.md', debrief('Halcyon', '2026-11-20', { good: ['Drew the plan for the tenants in one minute'] }));
		expect(screen.section('Coming up')?.textContent).toContain('Drew the plan for the tenants in one minute');
		expect([...screen.notes.keys()]).not.toContain('Halcyon sheet.md');
		await screen.select(screen.button('Create a note of it'));
		expect([...screen.notes.keys()]).toContain('Halcyon sheet.md');
	});
});
