import { afterEach, describe, expect, it } from 'vitest';
import { debrief, show, type Screen } from './dashboard-app.tsx';

let screen: Screen;
afterEach(() => screen.close());

const ROADMAPS = '---\ncompetencies: [conflict]\n---\n## Situation\nTwo roadmaps.\n## Task\nChoose.\n## Action\nI pushed back.\n## Result\nOne plan, 4 weeks early.\n';
const TOLD = (company: string, date: string, landed: string): string => `---\ntype: interview-debrief\ncompany: ${company}\ndate: ${date}\n---\n## Questions they asked\n- A conflict with your manager?\n\t- [[Two roadmaps]], ${landed}\n## What to improve\n- I could not settle the conflict\n`;

const section = (heading: string): HTMLElement => {
	const found = screen.section(heading);
	if (!found) throw new Error(`There is no part ${heading}.`);
	return found;
};
const rows = (heading: string): readonly string[] => [...section(heading).querySelectorAll('.interview-debrief-row-head:not(.interview-debrief-fold)')].map((row) => row.textContent);

describe('the stories on the dashboard', () => {
	it('stand by competency, those that gaps lack first, with the way to write one', async () => {
		screen = await show({ 'Two roadmaps.md': ROADMAPS, 'a.md': debrief('Halcyon', '2026-11-01', { weak: ['No numbers for the impact of the launch'] }) });
		await screen.select(screen.button(/competencies have two stories/u));
		expect(rows('Stories')[0]).toBe('Quantified impactGapno story');
		await screen.select(screen.button(/^Quantified impactGapno story/u));
		await screen.select(section('Stories').querySelector('.interview-debrief-write') as Element);
		expect(screen.heard.ideas).toEqual([{ competencies: ['impact'] }]);
	});

	it('say how to begin where there are none', async () => {
		screen = await show({ 'a.md': debrief('Halcyon', '2026-11-01', { weak: ['No numbers'] }) });
		expect(section('Stories').textContent).toMatch(/^StoriesNo stories found yet\./u);
		await screen.select(screen.button('New story'));
		expect(screen.heard.ideas).toEqual([{}]);
	});

	it('say how those that were told landed, and open each telling', async () => {
		screen = await show({ 'Two roadmaps.md': ROADMAPS, 'a.md': TOLD('Halcyon', '2026-11-01', 'landed well'), 'b.md': TOLD('Oakline', '2026-11-11', 'fell flat') });
		expect(rows('How stories landed')).toEqual(['Two roadmaps1 landed well, 1 did not landTold 2 times, last 10 days ago']);
		await screen.select(screen.button(/^Two roadmaps1 landed/u));
		const lines = [...section('How stories landed').querySelectorAll('.interview-debrief-quote')].map((line) => line.textContent);
		expect(lines).toEqual(['OaklineNov 11, 2026 · did not land', 'HalcyonNov 1, 2026 · landed well']);
		await screen.select(section('How stories landed').querySelector('.interview-debrief-quote button') as Element);
		expect(screen.heard.opened[0]?.place).toMatchObject({ path: 'b.md', line: 7 });
		expect(section('How stories landed').querySelector('[role="img"]')?.getAttribute('aria-label')).toMatch(/^How the parts share the time: Situation \d+%, Task/u);
	});

	it('stand beside the gap they answer, and can be practised from there', async () => {
		screen = await show({ 'Two roadmaps.md': ROADMAPS, 'a.md': TOLD('Halcyon', '2026-11-01', 'solid') });
		const next = section('Work on next');
		expect(next.textContent).toContain('1 story answers it already.');
		expect(next.querySelector('.interview-debrief-glance-story')?.textContent).toBe('Two roadmapsTold once, last 20 days agoPractice');
		await screen.select(next.querySelector('.interview-debrief-practise') as Element);
		expect(screen.heard.practised).toEqual(['Two roadmaps']);
	});

	it('come back when their practice is due', async () => {
		const state = (due: string): string => ROADMAPS.replace('---\n##', `practice-due: ${due}\npractice-last: 2026-11-01\npractice-stability: 9\npractice-difficulty: 5\npractice-count: 1\npractice-lapses: 0\n---\n##`);
		screen = await show({ 'Two roadmaps.md': state('2026-11-19'), 'Other.md': state('2026-12-01') });
		expect(section('To practice').textContent).toBe('To practice1 story is due for practice.Two roadmapsDue 2 days agoPractice');
		await screen.put('Two roadmaps.md', state('2026-12-24'));
		expect(screen.section('To practice')).toBeNull();
	});
});
