import { describe, expect, it } from 'vitest';
import { findDate, findYearless } from '../../../src/core/facts/dates.ts';

describe('dates', () => {
	it.each([
		['2025-03-02', '2025-03-02'],
		['2025/3/2', '2025-03-02'],
		['2025.03.02', '2025-03-02'],
		['20250302', '2025-03-02'],
		['2 March 2025', '2025-03-02'],
		['2nd of March 2025', '2025-03-02'],
		['2 Mar 2025', '2025-03-02'],
		['March 2, 2025', '2025-03-02'],
		['Mar 2nd 2025', '2025-03-02'],
		['Sept 12 2024', '2024-09-12'],
		["12 Sept '24", '2024-09-12'],
		['2025年3月2日', '2025-03-02'],
		['2025년 3월 2일', '2025-03-02'],
		['2.3.2025', '2025-03-02'],
		['31/12/2024', '2024-12-31'],
		['12/31/2024', '2024-12-31'],
	])('reads %s', (text, value) => {
		expect(findDate(text, true)?.value).toBe(value);
	});

	it.each([
		['March 2025', '2025-03'],
		['2025-03', '2025-03'],
		['2025年3月', '2025-03'],
		['2025년 3월', '2025-03'],
	])('keeps %s to the month', (text, value) => {
		expect(findDate(text, true)?.value).toBe(value);
	});

	it('says where the date stands', () => {
		const text = 'Acme, 2 March 2025, by phone';
		const found = findDate(text, true);
		expect(found && text.slice(found.start, found.end)).toBe('2 March 2025');
	});

	it('reads 03-04-2025 as the setting says and calls it a guess', () => {
		expect(findDate('03-04-2025', true)).toMatchObject({ value: '2025-04-03', guessed: true });
		expect(findDate('03-04-2025', false)).toMatchObject({ value: '2025-03-04', guessed: true });
	});

	it('does not guess where only one reading is a day, or where both are the same', () => {
		expect(findDate('25/03/2025', false)).toMatchObject({ value: '2025-03-25', guessed: false });
		expect(findDate('04/04/2025', false)).toMatchObject({ value: '2025-04-04', guessed: false });
	});

	it.each(['30 February 2025', '2025-13-01', '2025-04-31', '29/02/2025', '2025年2月30日'])('takes no day that the calendar lacks: %s', (text) => {
		expect(findDate(text, true)?.value.length ?? 0).toBeLessThan(10);
	});

	it('knows leap years', () => {
		expect(findDate('29 February 2024', true)?.value).toBe('2024-02-29');
	});

	it.each(['version 2.1.4', 'ran 10 km in 52:10', '2024 - 2025 budget', 'room 12', 'call 555-01-99'])('sees no date in %s', (text) => {
		expect(findDate(text, true)).toBeNull();
	});

	it('puts a day without a year into the year given, as a guess', () => {
		expect(findYearless('Thursday 5 June', 2025)).toMatchObject({ value: '2025-06-05', guessed: true });
		expect(findYearless('Jun 5', 2025)?.value).toBe('2025-06-05');
		expect(findYearless('6月5日', 2025)?.value).toBe('2025-06-05');
	});
});
