import { describe, expect, it } from 'vitest';
import { groupRecords } from '../../../src/core/insight/grouping.ts';
import { UNCLASSIFIED, type Interview } from '../../../src/core/insight/interview.ts';
import { oftenFactor, recentFactor, storyFactor, type Coming } from '../../../src/core/insight/rank.ts';
import { gapTheme, inRankOrder, strengthTheme } from '../../../src/core/insight/theme.ts';
import { record, type RecordShape } from './make.ts';

const TODAY = '2025-06-30';

function input(competency: string, interviews: readonly Interview[], stories = 0) {
	const debriefs = interviews.filter(({ debrief }) => debrief);
	return { competency, name: competency, cells: interviews.flatMap(({ cells }) => cells.get(competency) ?? []), debriefs, stories, today: TODAY };
}

/** One interview at a company of its own for each shape. */
function told(...shapes: RecordShape[]): readonly Interview[] {
	return groupRecords(shapes.map((shape, at) => record({ path: `${String(at)}.md`, company: `Firm ${String(at + 20)}`, ...shape })));
}

function gap(competency: string, shapes: RecordShape[], coming: Coming[] = [], stories = 0) {
	const theme = gapTheme(input(competency, told(...shapes), stories), coming);
	if (!theme) throw new Error('no such gap');
	return theme;
}

describe('a theme', () => {
	it('counts an interview once however often it is mentioned', () => {
		const theme = gap('impact', [{ date: '2025-06-27', gaps: ['impact', 'impact', 'impact'] }, { date: '2025-06-01', strengths: ['conflict'] }]);
		expect(theme).toMatchObject({ interviews: 1, of: 2, last: '2025-06-27', daysAgo: 3 });
		expect(theme.items).toHaveLength(3);
	});

	it('counts two notes about one interview once', () => {
		const day = { company: 'Acme', date: '2025-06-01', gaps: ['impact'] };
		expect(gap('impact', [day, day])).toMatchObject({ interviews: 1, of: 1 });
	});

	it('leaves interviews without a labelled item out of the m', () => {
		const theme = gap('impact', [{ date: '2025-06-27', gaps: ['impact'] }, { date: '2025-06-01' }, { date: '2025-06-02', inferred: ['impact'] }]);
		expect(theme).toMatchObject({ interviews: 1, of: 1 });
	});

	it('shows its lines with the newest interview first and undated ones last', () => {
		const theme = gap('impact', [{ gaps: ['impact'] }, { date: '2025-06-01', gaps: ['impact'] }, { date: '2025-06-27', gaps: ['impact'] }]);
		expect(theme.items.map(({ date }) => date)).toEqual(['2025-06-27', '2025-06-01', null]);
	});

	it('is nothing where no interview says so', () => {
		const interviews = told({ strengths: ['impact'] });
		expect(gapTheme(input('impact', interviews), [])).toBeNull();
		expect(strengthTheme(input('impact', interviews))).toMatchObject({ interviews: 1, life: 'once', last: null, daysAgo: null });
	});

	it('counts days from the end of a month where only that is known', () => {
		expect(gap('impact', [{ date: '2025-05', gaps: ['impact'] }])).toMatchObject({ last: '2025-05', daysAgo: 30 });
		expect(gap('impact', [{ date: '2025-06', gaps: ['impact'] }])).toMatchObject({ daysAgo: 0 });
	});
});

describe('the factors of a rank', () => {
	it('stay from a quarter to one', () => {
		expect([oftenFactor(0), oftenFactor(1)]).toEqual([0.25, 1]);
		expect([recentFactor(0), recentFactor(null)]).toEqual([1, 0.25]);
		expect(recentFactor(36_500)).toBeCloseTo(0.25, 9);
		expect([storyFactor(0), storyFactor(1), storyFactor(2), storyFactor(9)]).toEqual([1, 0.5, 0.25, 0.25]);
	});

	it('lose half of what recency adds in sixty days', () => {
		expect(recentFactor(60)).toBe(0.25 + 0.75 / 2);
		expect(recentFactor(120)).toBe(0.25 + 0.75 / 4);
	});
});

describe('what to work on next', () => {
	const often: RecordShape[] = [1, 2, 3, 4, 5].map((day) => ({ date: `2025-06-0${String(day)}`, gaps: ['structure'] }));

	it('multiplies how often, how recent, no story yet and the stage coming up', () => {
		const theme = gap('impact', [{ date: TODAY, stage: 'final', gaps: ['impact'] }], [{ date: '2025-07-02', stage: 'final', company: 'Acme' }]);
		expect(theme.rank).toBeCloseTo(0.25 + 0.75 * 0.14674632, 7);
		expect(theme.why).toEqual([
			{ code: 'often', params: { interviews: 1, of: 1 } },
			{ code: 'recent', params: { days: 0, date: TODAY } },
			{ code: 'no-story', params: {} },
			{ code: 'stage-coming', params: { stage: 'final', date: '2025-07-02', company: 'Acme' } },
		]);
	});

	it('puts 5 of 6 before 1 of 1', () => {
		const five = gap('structure', [...often, { date: '2025-06-06', strengths: ['conflict'] }]);
		const one = gap('impact', [{ date: '2025-06-05', gaps: ['impact'] }]);
		expect(five).toMatchObject({ interviews: 5, of: 6 });
		expect(five.rank).toBeGreaterThan(one.rank);
		expect([one, five].sort(inRankOrder)[0]).toBe(five);
	});

	it('puts off what a story answers, what is long ago and what is not asked in the round that comes', () => {
		const shapes: RecordShape[] = [{ date: '2025-06-20', stage: 'technical', gaps: ['impact'] }];
		const technical: Coming = { date: '2025-07-01', stage: 'technical', company: null };
		const base = gap('impact', shapes, [technical]);
		expect(gap('impact', shapes, [technical], 1).rank).toBeCloseTo(base.rank / 2, 9);
		expect(gap('impact', shapes, [{ ...technical, stage: 'final' }]).rank).toBeCloseTo(base.rank / 4, 9);
		expect(gap('impact', shapes, [{ ...technical, stage: null }]).rank).toBeCloseTo(base.rank / 2, 9);
		expect(gap('impact', [{ ...shapes[0], date: '2024-06-20' }], [technical]).rank).toBeLessThan(base.rank / 2);
	});

	it('says that nothing fitting is coming, how many stories there are, and that no date is known', () => {
		const codes = gap('impact', [{ stage: 'final', gaps: ['impact'] }], [], 2).why.map(({ code }) => code);
		expect(codes).toEqual(['often', 'undated', 'stories', 'none-coming']);
	});

	it('names the stages of a mixed gap', () => {
		const theme = gap('impact', [{ date: '2025-06-01', stage: 'final', gaps: ['impact'] }, { date: '2025-06-02', stage: 'technical', strengths: ['impact'] }]);
		expect(theme.life).toBe('mixed');
		expect(theme.why.at(-1)).toEqual({ code: 'mixed', params: { good: ['technical'], weak: ['final'] } });
	});

	it('never ranks a closed gap, nor items that share no competency', () => {
		const closed = gap('impact', [
			{ date: '2025-06-01', gaps: ['impact'] },
			{ date: '2025-06-02', strengths: ['impact'] },
			{ date: '2025-06-03', strengths: ['impact'] },
		]);
		expect(closed).toMatchObject({ life: 'closed', rank: 0, why: [{ code: 'closed', params: {} }] });
		const pile = gap(UNCLASSIFIED, [{ date: '2025-06-01', stage: 'final', gaps: [null] }, { date: '2025-06-02', stage: 'case', strengths: [null] }]);
		expect(pile).toMatchObject({ life: 'once', rank: 0, mixed: null, why: [{ code: 'unclassified', params: {} }] });
	});
});
