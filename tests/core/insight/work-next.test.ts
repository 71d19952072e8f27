import { expect, it, describe } from 'vitest';
import type { GapTheme } from '../../../src/core/insight/theme.ts';
import { gapTheme } from '../../../src/core/insight/theme.ts';
import { groupRecords } from '../../../src/core/insight/grouping.ts';
import { workNext } from '../../../src/core/insight/work-next.ts';
import { record } from './make.ts';

/** A gap whose lines stand at these places of one note. */
function gap(competency: string, starts: readonly number[], rank = 0.5): GapTheme {
	const interviews = groupRecords([record({ path: 'Acme R1.md', gaps: [competency] })]);
	const theme = gapTheme({ competency, name: competency, cells: interviews.flatMap(({ cells }) => cells.get(competency) ?? []), debriefs: interviews, stories: 0, today: '2025-06-30' }, []);
	const [item] = theme?.items ?? [];
	if (!theme || !item) throw new Error('no such gap');
	return { ...theme, rank, items: starts.map((start) => ({ ...item, start, end: start + 5 })) };
}

const chosen = (...gaps: GapTheme[]): readonly string[] => workNext(gaps).map(({ competency }) => competency);

describe('what to work on next', () => {
	it('is the first three that have a rank', () => {
		expect(chosen(gap('impact', [1]), gap('structure', [10]), gap('conflict', [20]), gap('growth', [30]))).toEqual(['impact', 'structure', 'conflict']);
		expect(chosen(gap('impact', [1]), gap('structure', [10], 0))).toEqual(['impact']);
	});
	it('proposes a line that speaks of two competencies once', () => {
		expect(chosen(gap('impact', [1]), gap('structure', [1]), gap('conflict', [1, 20]), gap('growth', [20]), gap('data', [30]))).toEqual(['impact', 'conflict', 'data']);
	});
});
