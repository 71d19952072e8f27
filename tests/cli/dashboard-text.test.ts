import { describe, expect, it } from 'vitest';
import { disk } from '../../hosts/cli/disk.mts';
import type { Host } from '../../hosts/cli/host.mts';
import { columns } from '../../hosts/cli/layout.mts';
import { dashboardText } from '../../hosts/cli/verbs/dashboard-text.mts';
import type { DashboardLike } from '../../hosts/cli/verbs/dashboard-text.mts';

const host = (width = 100, colour = false): Host => ({ disk, today: '2025-06-10', width, colour });
const item = (text: string, path = 'Jobs/Halcyon R1.md', line = 11) => ({ path, line, text });
const cells = (states: string) =>
	[...states].map((state, index) => ({
		date: state === 'u' ? null : `2025-05-${String(index + 1).padStart(2, '0')}`,
		state: ({ g: 'good', w: 'weak', b: 'both' } as const)[state] ?? ('silent' as const),
	}));

const view: DashboardLike = {
	interviews: 11,
	debriefs: 9,
	companies: 5,
	from: '2025-03-02',
	to: '2025-06-07',
	gaps: [
		{
			competency: 'impact',
			name: 'Quantified impact',
			interviews: 4,
			of: 9,
			life: 'recurring',
			last: '2025-06-07',
			items: [item('no numbers for the launch'), item('could not say what moved', 'Oakline R2.md', 3)],
			why: [
				{ code: 'often', params: { interviews: 4, of: 9 } },
				{ code: 'no-story', params: {} },
				{ code: 'stage-coming', params: { stage: 'final', date: '2025-06-12', company: 'Halcyon' } },
			],
		},
		{
			competency: 'juggling',
			name: 'Juggling',
			interviews: 1,
			of: 9,
			life: 'mixed',
			last: null,
			items: [item('dropped \u001b[31mthe second ball')],
			why: [{ code: 'mixed', params: { good: ['recruiter-screen'], weak: ['final', 'onsite'] } }],
		},
	],
	strengths: [{ competency: 'structure', name: 'Answer structure', interviews: 3, of: 9, life: 'recurring', last: '2025-05', items: [item('short and in order')] }],
	form: [
		{ competency: 'impact', cells: cells('u.wwg') },
		{ competency: 'structure', cells: cells('u.gb.') },
	],
	unsorted: 12,
	skipped: [{ path: 'Templates/debrief.md', message: 'This is a template that nobody has filled in yet.' }],
};

describe('the dashboard in a terminal', () => {
	const text = dashboardText(view, 'trend', false, host());

	it('starts with one sentence of summary', () => {
		expect(text.split('\n')[0]).toBe('9 debriefs of 11 interviews at 5 companies. Mar 2, 2025 to Jun 7, 2025.');
	});

	it('counts each gap in interviews and says how long ago it was', () => {
		expect(text).toMatch(/^ {2}1 {2}Quantified impact {3}in 4 of 9 interviews {3}last 3 days ago {3}recurring$/m);
		expect(text).toMatch(/^ {2}2 {2}Juggling {12}in 1 of 9 interviews {3}no date {11}mixed$/m);
	});

	it('quotes one line of each with its place, counted from one', () => {
		expect(text).toContain('“no numbers for the launch”  Jobs/Halcyon R1.md:12, 1 more');
	});

	it('explains why a gap stands where it stands, and every word for its life', () => {
		expect(text).toContain('No story answers it yet. A round of this kind is coming up: Final at Halcyon, Jun 12, 2025.');
		expect(text).toContain('Good in recruiter screen, weak in final and on-site.');
		expect(text).toContain('Recurring: It was a gap in two or more interviews.');
	});

	it('says where the numbers carry no trend', () => {
		expect(dashboardText(view, 'baseline', false, host())).toContain('One dated debrief is a baseline.');
	});

	it('lets no control character of a note through', () => {
		expect(text).not.toContain('\u001b');
	});

	it('draws the form guide with a sign for every state and marks interviews without a date', () => {
		expect(text).toMatch(/^ {21}\?$/m);
		expect(text).toMatch(/^ {2}Quantified impact {2}· · ◆ ◆ ●$/m);
		expect(text).toMatch(/^ {2}Answer structure {3}· · ● ◐ ·$/m);
	});

	it('ends with what is not counted', () => {
		expect(text).toContain('12 lines read like judgments but have no label. They are not counted.');
		expect(text).toContain('Templates/debrief.md');
	});

	it('stays within the width of the terminal', () => {
		for (const width of [40, 60, 80]) {
			for (const line of dashboardText(view, 'trend', false, host(width)).split('\n')) expect(columns(line), line).toBeLessThanOrEqual(width);
		}
	});

	it('shows the newest interviews where there is no room for all', () => {
		const long = { ...view, form: [{ competency: 'impact', cells: cells('w'.repeat(20) + 'g'.repeat(9)) }] };
		const narrow = dashboardText(long, 'trend', false, host(40));
		expect(narrow).toContain('the last 9 of 29 interviews');
		expect(narrow).toMatch(/Quantified impact {2}● ● ● ● ● ● ● ● ●$/m);
	});

	it('uses colour only where it is allowed', () => {
		expect(dashboardText(view, 'trend', false, host(100, true))).toContain('\u001b[1mGaps');
	});

	it('says when there is nothing, and why', () => {
		const nothing = { ...view, interviews: 0, debriefs: 0, companies: 0, gaps: [], strengths: [], form: [], unsorted: 0, skipped: [] };
		expect(dashboardText(nothing, 'trend', false, host())).toContain('No interviews found');
		expect(dashboardText(nothing, 'trend', true, host())).toContain('No interview matches these filters.');
		const silent = { ...nothing, interviews: 2, companies: 1 };
		expect(dashboardText(silent, 'trend', false, host())).toContain('These interviews have no labeled strengths or gaps yet.');
	});
});
