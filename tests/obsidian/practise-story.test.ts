import { describe, expect, it, vi } from 'vitest';
import { BANK, ROADMAPS, storyDesk, type StoryDesk } from './story-desk.ts';

const FILES = { 'Stories/Two roadmaps.md': ROADMAPS, 'Stories/Bank.md': BANK, 'a.md': 'Bread' };

const button = (words: string): HTMLElement => {
	const found = document.body.findAll('.interview-debrief-practice button').find((one) => one.textContent.startsWith(words));
	if (!found) throw new Error(`There is no button ${words}.`);
	return found;
};
const shown = (): string => document.body.find('.interview-debrief-practice').textContent;

async function choose(words: string): Promise<StoryDesk> {
	const desk = await storyDesk(FILES, 'a.md');
	await desk.run('practise-story');
	await desk.type(words);
	await desk.press('Enter');
	return desk;
}

describe('practising a story', () => {
	it('shows title and question alone, then runs a clock, then shows the parts', async () => {
		const desk = await choose('invoices');
		expect(shown()).toContain('Vendor divorce');
		expect(shown()).toContain('negotiation');
		expect(shown()).not.toContain('old contract');
		button('Start').click();
		vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 83_000);
		button('Show the story').click();
		vi.restoreAllMocks();
		expect(shown()).toContain('It took 1:23.');
		expect(shown()).toContain('The vendor held us to an old contract.');
		expect(desk.text('Stories/Bank.md')).toBe(BANK);
	});

	it('keeps the state of a story in a bank on one line of its own section, and only when it is rated', async () => {
		const desk = await choose('invoices');
		button('Start').click();
		button('Show the story').click();
		button('Good').click();
		await desk.running.settle();
		await desk.running.settle();
		const lines = desk.text('Stories/Bank.md').split('\n').filter((line) => !BANK.split('\n').includes(line));
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/^\[practice-due:: \d{4}-\d\d-\d\d\] \[practice-last:: /u);
		expect(desk.text('Stories/Bank.md').indexOf(lines[0] ?? '?')).toBeLessThan(desk.text('Stories/Bank.md').indexOf('## The dashboard'));
		expect(desk.notices().at(-1)).toMatch(/^Saved\. It comes back /u);
		await desk.run('undo-change');
		expect(desk.text('Stories/Bank.md')).toBe(BANK);
	});

	it('keeps the state of a story with a note of its own in the properties, rated by a key', async () => {
		const desk = await choose('crew');
		button('Start').click();
		button('Show the story').click();
		await desk.press('2');
		await desk.running.settle();
		expect(desk.text('Stories/Two roadmaps.md')).toMatch(/^---\ntags: \[conflict, influence\]\npractice-due: \d{4}-\d\d-\d\d\n(?:practice-[a-z]+: .*\n){5}---\n## Situation\n/u);
	});

	it('writes nothing where it is left', async () => {
		const desk = await choose('crew');
		button('Start').click();
		button('Show the story').click();
		await desk.press('Escape');
		expect(document.body.find('.interview-debrief-practice')).toBeNull();
		expect(Object.keys(FILES).map((path) => desk.text(path))).toEqual(Object.values(FILES));
	});

	it('offers what is due first', async () => {
		const late = ROADMAPS.replace('---\n##', 'practice-due: 2026-01-02\npractice-last: 2026-01-01\npractice-stability: 2\npractice-difficulty: 5\npractice-count: 1\npractice-lapses: 0\n---\n##');
		const desk = await storyDesk({ ...FILES, 'Stories/Two roadmaps.md': late }, 'a.md');
		await desk.run('practise-story');
		expect(desk.rows()[0]).toBe('Two roadmaps');
		expect(desk.rows('suggestion-note')[0]).toContain('Due ');
		await desk.type('-is:due');
		expect(desk.rows()).toEqual(['The dashboard', 'Vendor divorce']);
	});

	it('says so where there is no story', async () => {
		const desk = await storyDesk({ 'a.md': 'Bread' }, 'a.md');
		await desk.run('practise-story');
		expect(desk.notices()).toContain('No stories found yet. Write one first.');
	});
});
