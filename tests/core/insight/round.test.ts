import { describe, expect, it } from 'vitest';
import { roundKey } from '../../../src/core/insight/round.ts';

describe('the key of a round', () => {
	it.each(['1', 'R1', 'r 1', 'round 1', 'Round - 1', 'Round one', 'first', '1st', '1st round', 'First round', 'first interview', '#1', '01', '1/4', '1 of 4', 'Round 1 (technical)', 'technical round 1', 'Round I', '1: intro call', '第一轮', '一面', '1차 면접', '1라운드', '1次面接'])(
		'reads %s as the first round',
		(written) => {
			expect(roundKey(written)).toBe('1');
		},
	);

	it('tells rounds apart', () => {
		expect(roundKey('R2')).toBe('2');
		expect(roundKey('round 12')).toBe('12');
		expect(roundKey('second')).toBe('2');
		expect(roundKey('Round III')).toBe('3');
	});

	it('keeps the words of a named round', () => {
		expect(roundKey('Final round')).toBe('final');
		expect(roundKey('final')).toBe('final');
		expect(roundKey('Technical 2')).toBe('technical 2');
		expect(roundKey('Phone screen')).toBe('phone screen');
	});

	it('is nothing where only fillers stand', () => {
		expect(roundKey('round')).toBeNull();
		expect(roundKey(' - ')).toBeNull();
	});
});
