import { afterEach, describe, expect, it } from 'vitest';
import { debrief, DONE, show, type Screen } from './dashboard-app.tsx';

const NUMBERS = 'No numbers for the impact of the launch';
const TEAM = 'Clear about teamwork with other teams';
const NOTES = {
	'Jobs/Halcyon R2.md': debrief('Halcyon', '2026-11-18', { weak: [NUMBERS], good: [TEAM] }),
	'Jobs/Oakline.md': debrief('Oakline', '2026-10-02', { weak: ['Could not quantify the impact with numbers'] }),
};

let screen: Screen;
afterEach(() => {
	screen.close();
});

const section = (heading: string): HTMLElement => {
	const found = screen.section(heading);
	if (!found) throw new Error(`There is no ${heading}.`);
	return found;
};
const buttons = (within: ParentNode): HTMLButtonElement[] => [...within.querySelectorAll('button')];
const line = (words: string, within: ParentNode = screen.root): HTMLButtonElement => {
	const found = buttons(within).find((button) => button.className.includes('-line') && button.textContent.includes(words));
	if (!found) throw new Error(`No line says ${words}.`);
	return found;
};

describe('the summary', () => {
	it('says how much there is, and that it is too little for a trend', async () => {
		screen = await show(NOTES);
		expect(screen.root.textContent).toContain('2 interviews at 2 companies since October; 1 gap came up more than once.');
		expect(screen.root.textContent).toContain('A trend needs four.');
		expect(section('Form guide').textContent).toContain('takes four dated debriefs');
	});

	it('speaks of one interview as a baseline', async () => {
		screen = await show({ 'a.md': NOTES['Jobs/Halcyon R2.md'] });
		expect(screen.root.textContent).toContain('One dated debrief is a baseline.');
		expect(screen.root.textContent).not.toContain('coming back');
	});

	it('says of four debriefs nothing about what they lack', async () => {
		const dates = ['2026-11-18', '2026-10-02', '2026-09-02', '2026-08-02'];
		screen = await show(Object.fromEntries(dates.map((date) => [`${date}.md`, debrief('Halcyon', date, { weak: [NUMBERS] })])));
		expect(screen.root.textContent).not.toContain('trend');
	});
});

describe('reading the vault', () => {
	it('shows how far it is, with what is there, and can be stopped and started again', async () => {
		screen = await show(NOTES, { phase: 'running', read: 120, total: 900, unreadable: 0 });
		expect(screen.root.textContent).toContain('Reading notes: 120 of 900');
		expect(screen.root.querySelector('progress')?.value).toBe(120);
		expect(section('Work on next').textContent).toContain('Quantified impact');
		await screen.select(screen.button('Stop'));
		await screen.set(() => (screen.scan.value = { phase: 'stopped', read: 130, total: 900, unreadable: 0 }));
		expect(screen.root.textContent).toContain('Stopped after 130 of 900 notes.');
		await screen.select(screen.button('Start again'));
		expect(screen.heard.asked).toEqual(['stop', 'rescan']);
		await screen.set(() => (screen.scan.value = DONE));
		expect(screen.root.querySelector('progress')).toBeNull();
	});

	it('keeps the summary from being read aloud while its numbers run', async () => {
		screen = await show(NOTES, { phase: 'running', read: 1, total: 2, unreadable: 0 });
		const summary = screen.root.querySelector('.interview-debrief-summary');
		expect(summary?.getAttribute('aria-live')).toBe('off');
		await screen.set(() => (screen.scan.value = DONE));
		expect(summary?.getAttribute('aria-live')).toBe('polite');
	});
});

describe('with nothing to add up', () => {
	it('says that no note was read', async () => {
		screen = await show();
		expect(screen.root.textContent).toContain('No notes have been read yet.');
	});

	it('says how to mark a note where none was recognised, and leads to the settings', async () => {
		screen = await show({ 'soup.md': 'Tomato soup with beans.' });
		expect(screen.root.textContent).toContain('1 note read, no interview found.');
		for (const way of ['#interview/debrief', 'type: interview-debrief', 'folder']) expect(screen.root.textContent).toContain(way);
		await screen.select(screen.button('Open settings'));
		expect(screen.heard.asked).toEqual(['settings']);
	});

	it('makes no such claim while notes are still read', async () => {
		screen = await show({ 'soup.md': 'Tomato soup with beans.' }, { phase: 'running', read: 1, total: 9, unreadable: 0 });
		expect(screen.root.textContent).not.toContain('no interview found');
	});
});

describe('a gap', () => {
	it('counts interviews, says how it lives and shows its newest lines at once', async () => {
		screen = await show(NOTES);
		const next = section('Work on next');
		expect(next.textContent).toContain('in 2 of 2 interviews, last 3 days ago');
		expect(next.textContent).toContain('Recurring');
		expect(line(NUMBERS, next)).toBeTruthy();
	});

	it('unfolds to the reasons and the lines of each interview, the newest first', async () => {
		screen = await show(NOTES);
		const head = screen.button('Quantified impact');
		await screen.select(head);
		expect(head.getAttribute('aria-expanded')).toBe('true');
		const next = section('Work on next');
		expect(next.textContent).toContain('A gap in 2 of 2 interviews.');
		const sources = [...next.querySelectorAll('.interview-debrief-source')].map(({ textContent }) => textContent);
		expect(sources[0]).toMatch(/Halcyon · round 2.*Nov 18, 2026.*Halcyon R2/u);
		expect(sources[1]).toMatch(/Oakline/u);
	});

	it('says that no story answers it, also where there are other stories', async () => {
		screen = await show({ ...NOTES, 'Story.md': '# The reorganised kitchen\n\n## Situation\nA kitchen for two hundred people.\n\n## Action\nI moved the ovens and trained the cooks.\n\n## Result\nLunch came on time.\n' });
		expect(section('Work on next').textContent).toContain('No story answers it yet.');
	});

	it('offers to write the story that is missing, with its competency', async () => {
		screen = await show(NOTES);
		expect(section('Work on next').textContent).toContain('No story answers it yet.');
		await screen.select(screen.button('Write this story'));
		expect(screen.heard.ideas).toEqual([{ competencies: ['impact'] }]);
	});
});

describe('a line', () => {
	it('opens its note at the very words', async () => {
		screen = await show(NOTES);
		await screen.select(line(NUMBERS));
		const place = screen.heard.opened[0]?.place;
		expect(place?.path).toBe('Jobs/Halcyon R2.md');
		expect(NOTES['Jobs/Halcyon R2.md'].slice(place?.start, place?.end)).toBe(NUMBERS);
		expect(screen.heard.opened[0]?.where).toBe('here');
	});

	it('opens in a new tab with Ctrl, with the middle button and with Ctrl and Enter', async () => {
		screen = await show(NOTES);
		await screen.select(line(NUMBERS), { ctrlKey: true });
		await screen.set(() => line(NUMBERS).dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true })));
		await screen.press(line(NUMBERS), 'Enter', { ctrlKey: true });
		expect(screen.heard.opened.map(({ where }) => where)).toEqual(['tab', 'tab', 'tab']);
	});

	it('has a menu and a preview', async () => {
		screen = await show(NOTES);
		const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
		await screen.set(() => line(NUMBERS).dispatchEvent(menu));
		await screen.set(() => line(NUMBERS).dispatchEvent(new MouseEvent('mouseover', { bubbles: true })));
		expect(menu.defaultPrevented).toBe(true);
		expect(screen.heard.menus[0]?.path).toBe('Jobs/Halcyon R2.md');
		expect(screen.heard.previews).toEqual(['Jobs/Halcyon R2.md']);
	});
});

describe('what is not counted', () => {
	it('shows the unsorted lines and says so', async () => {
		screen = await show({
			...NOTES,
			'Loose.md': '---\ntype: interview-debrief\ncompany: Kestrel\ndate: 2026-11-01\n---\nI struggled to explain the trade-offs and rambled too long.\n',
		});
		const tray = section('Unsorted');
		expect(tray.textContent).toContain('not counted');
		expect(screen.root.textContent).toContain('3 interviews at 3 companies since October, 2 with labeled lines; 1 gap came up more than once.');
		const head = buttons(tray)[0];
		if (head) await screen.select(head);
		await screen.select(line('rambled', tray));
		expect(screen.heard.opened[0]?.place.path).toBe('Loose.md');
	});

	it('names a skipped note with the reason, and opens it', async () => {
		screen = await show({ ...NOTES, 'Left out.md': `---\ntype: interview-debrief\ninterview: false\n---\n- ${NUMBERS}\n` });
		const skipped = section('Skipped notes');
		await screen.select(screen.button('1 note was skipped'));
		await screen.select(screen.button('Marked as no interview'));
		expect(skipped.textContent).toContain('The note says “interview: false”.');
		await screen.select(screen.button('Left out'));
		expect(screen.heard.notes).toEqual([{ path: 'Left out.md', where: 'here' }]);
	});

	it('opens the line of a note that could not be read as written', async () => {
		screen = await show({ ...NOTES, 'Odd.md': debrief('Kestrel', 'three weeks', { weak: [NUMBERS] }) });
		await screen.select(screen.button('could not be read as written'));
		await screen.select(line('three weeks'));
		expect(screen.heard.opened[0]?.place).toMatchObject({ path: 'Odd.md', line: 3 });
	});

	it('shows what is coming up first', async () => {
		screen = await show({ ...NOTES, 'Final.md': '---\ntype: interview-debrief\ncompany: Kestrel\ndate: 2026-11-24\nstage: final\n---\n## What went well\n\n## What to improve\n' });
		expect(section('Coming up').textContent).toContain('in 3 days, Nov 24, 2026');
		expect([...screen.root.querySelectorAll('h2')][0]?.textContent).toBe('Coming up');
		await screen.set(() => (screen.today.value = '2026-11-23'));
		expect(section('Coming up').textContent).toContain('tomorrow');
	});
});
