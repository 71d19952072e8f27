import { describe, expect, it } from 'vitest';
import { monthsBefore } from '../../../src/core/insight/calendar.ts';

describe('the day some months earlier', () => {
	it('is the same day of that month', () => {
		expect(monthsBefore('2026-11-21', 3)).toBe('2026-08-21');
		expect(monthsBefore('2026-02-05', 6)).toBe('2025-08-05');
		expect(monthsBefore('2026-11-21', 12)).toBe('2025-11-21');
	});

	it('is the last day of a month that is too short', () => {
		expect(monthsBefore('2026-05-31', 3)).toBe('2026-02-28');
		expect(monthsBefore('2024-03-31', 1)).toBe('2024-02-29');
	});
});
