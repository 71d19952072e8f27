import { describe, expect, it } from 'vitest';
import { columns, fit, inkOf, padded, plain, wrapped } from '../../hosts/cli/layout.mts';

describe('text in a terminal', () => {
	it('counts the columns that letters take', () => {
		expect(columns('impact')).toBe(6);
		expect(columns('面接')).toBe(4);
		expect(columns('e\u0301')).toBe(1);
		expect(columns('👍')).toBe(2);
	});

	it('cuts what is too long and nothing else', () => {
		expect(fit('no numbers', 10)).toBe('no numbers');
		expect(fit('no numbers for it', 10)).toBe('no number…');
		expect(columns(fit('面接の準備が足りない', 9))).toBeLessThanOrEqual(9);
	});

	it('fills up to a column', () => {
		expect(padded('面接', 6)).toBe('面接  ');
	});

	it('breaks at spaces and keeps long words whole', () => {
		expect(wrapped('one two three four five', 22, '  ')).toEqual(['  one two three four', '  five']);
		expect(wrapped('a'.repeat(40), 20)).toEqual(['a'.repeat(40)]);
	});

	it('lets no control character of a note reach the terminal', () => {
		expect(plain('red \u001b[31m\u0007and\tmore\r\nlines \u202ereversed')).toBe('red [31m and more lines reversed');
	});

	it('marks nothing without colour', () => {
		expect(inkOf(false).strong('x')).toBe('x');
		expect(inkOf(true).strong('x')).toBe('\u001b[1mx\u001b[22m');
	});
});
