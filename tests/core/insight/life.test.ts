import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../src/core/debrief/debrief.ts';
import type { CellState } from '../../../src/core/insight/interview.ts';
import { carries, isClosed, isImproving, lifeOfGap, lifeOfStrength, mixedStages, type Mark } from '../../../src/core/insight/life.ts';

/** A day such as `05-02`, a month such as `05`, or '' for none. */
function mark(day: string, state: CellState, stage: Stage | null = null): Mark {
	return { date: day === '' ? null : `2025-${day}`, state, stage };
}
const told = (marks: readonly Mark[]) => marks.filter(({ state }) => state !== 'silent');
const life = (...marks: Mark[]) => lifeOfGap(told(marks), marks);

describe('a gap is mixed', () => {
	it('where one stage went well and another did not, and says which', () => {
		const marks = [mark('01-01', 'good', 'recruiter-screen'), mark('02-01', 'weak', 'final'), mark('03-01', 'good', 'recruiter-screen')];
		expect(mixedStages(marks)).toEqual({ good: ['recruiter-screen'], weak: ['final'] });
		expect(life(...marks)).toBe('mixed');
	});

	it('by the last word of each stage', () => {
		expect(mixedStages([mark('01-01', 'weak', 'technical'), mark('02-01', 'good', 'technical'), mark('03-01', 'good', 'final')])).toBeNull();
		expect(mixedStages([mark('01-01', 'good', 'technical'), mark('02-01', 'both', 'technical'), mark('03-01', 'weak', 'final')])).toBeNull();
	});

	it('never by interviews of which the stage is not known', () => {
		expect(mixedStages([mark('01-01', 'good'), mark('02-01', 'weak', 'final')])).toBeNull();
	});

	it('before it can be closed', () => {
		expect(life(mark('01-01', 'weak', 'technical'), mark('02-01', 'good', 'final'), mark('03-01', 'good', 'final'))).toBe('mixed');
	});
});

describe('a gap is closed', () => {
	it('after two later interviews in which it was a strength', () => {
		expect(life(mark('01-01', 'weak'), mark('02-01', 'good'), mark('03-01', 'good'))).toBe('closed');
		expect(life(mark('01-01', 'weak'), mark('02-01', 'good'))).toBe('once');
	});

	it('not by strengths that came before or on the same day', () => {
		expect(isClosed([mark('01-01', 'good'), mark('02-01', 'weak'), mark('02-01', 'good'), mark('03-01', 'good')])).toBe(false);
	});

	it('until a later gap opens it again', () => {
		const closed = [mark('01-01', 'weak'), mark('02-01', 'good'), mark('03-01', 'good')];
		expect(life(...closed, mark('04-01', 'weak'))).toBe('recurring');
		expect(isClosed([...closed, mark('04-01', 'both')])).toBe(false);
	});

	it('not by or for interviews without a date', () => {
		expect(isClosed([mark('', 'good'), mark('', 'good'), mark('01-01', 'weak')])).toBe(false);
		expect(isClosed([mark('', 'weak'), mark('01-01', 'good'), mark('02-01', 'good')])).toBe(false);
	});

	it('not where only the month is known and the order could be another', () => {
		expect(isClosed([mark('05', 'weak'), mark('05-20', 'good'), mark('05-30', 'good')])).toBe(false);
		expect(isClosed([mark('05', 'weak'), mark('06', 'good'), mark('06-02', 'good')])).toBe(true);
	});
});

describe('a gap is improving', () => {
	it('with four debriefs of which the last two of its stage were silent or good', () => {
		expect(life(mark('01-01', 'weak'), mark('02-01', 'weak'), mark('03-01', 'silent'), mark('04-01', 'good'))).toBe('improving');
		expect(life(mark('01-01', 'weak'), mark('02-01', 'weak'), mark('03-01', 'silent'), mark('04-01', 'silent'))).toBe('improving');
	});

	it('never with fewer than four debriefs that have a date', () => {
		expect(life(mark('01-01', 'weak'), mark('03-01', 'silent'), mark('04-01', 'silent'))).toBe('once');
		expect(life(mark('', 'silent'), mark('01-01', 'weak'), mark('03-01', 'silent'), mark('04-01', 'silent'))).toBe('once');
	});

	it('not where the last or the one before was weak', () => {
		expect(life(mark('01-01', 'weak'), mark('02-01', 'silent'), mark('03-01', 'weak'), mark('04-01', 'silent'))).toBe('recurring');
		expect(life(mark('01-01', 'silent'), mark('02-01', 'silent'), mark('03-01', 'silent'), mark('04-01', 'both'))).toBe('once');
	});

	it('not by silence in other kinds of round, in which it may not have come up', () => {
		const marks = [
			mark('01-01', 'weak', 'technical'),
			mark('02-01', 'weak', 'technical'),
			mark('03-01', 'silent', 'recruiter-screen'),
			mark('04-01', 'silent', 'recruiter-screen'),
		];
		expect(life(...marks)).toBe('recurring');
		expect(isImproving(told(marks), [...marks, mark('05-01', 'silent', 'technical'), mark('06-01', 'silent')])).toBe(true);
	});

	it('not where the gap has no date', () => {
		expect(life(mark('', 'weak'), mark('01-01', 'silent'), mark('02-01', 'silent'), mark('03-01', 'silent'), mark('04-01', 'silent'))).toBe('once');
	});
});

describe('any other gap', () => {
	it('recurs where it came up in two interviews, dated or not', () => {
		expect(life(mark('', 'weak'), mark('01-01', 'both'))).toBe('recurring');
	});

	it('came up once', () => {
		expect(life(mark('01-01', 'weak'))).toBe('once');
		expect(life(mark('01-01', 'both'), mark('02-01', 'good'))).toBe('once');
	});
});

describe('a strength', () => {
	it('is mixed, recurring or seen once, never closed', () => {
		expect(lifeOfStrength([mark('01-01', 'good', 'technical'), mark('02-01', 'weak', 'final')])).toBe('mixed');
		expect(lifeOfStrength([mark('01-01', 'good'), mark('02-01', 'both')])).toBe('recurring');
		expect(lifeOfStrength([mark('01-01', 'good'), mark('02-01', 'weak'), mark('03-01', 'weak')])).toBe('once');
	});
});

describe('what a number of debriefs can carry', () => {
	it('is a baseline, then a direction, then a trend', () => {
		expect([0, 1, 2, 3, 4, 40].map(carries)).toEqual(['nothing', 'baseline', 'direction', 'direction', 'trend', 'trend']);
	});
});
