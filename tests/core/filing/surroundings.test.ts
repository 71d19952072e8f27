import { describe, expect, it } from 'vitest';
import { surroundings } from '../../../src/core/index.ts';

function around(text: string, words: string): readonly [string, string] {
	const start = text.indexOf(words);
	const { before, after } = surroundings(text, { start, end: start + words.length });
	return [before, after];
}

describe('what stands around a line', () => {
	it('is the rest of its own line, or else the next line with words', () => {
		expect(around('One. Two. Three.', 'Two.')).toEqual(['One.', 'Three.']);
		expect(around('## Talk\n\n- one\n- two\n\n---\n> - [ ] three', 'two')).toEqual(['one', 'three']);
	});

	it('is nothing at the ends, and never a property', () => {
		expect(around('---\ncompany: Halcyon\n---\nOnly this.', 'Only this.')).toEqual(['', '']);
	});

	it('leaves the marks of filed lines out', () => {
		expect(around('I froze. (gap:: structure)\nThen this.', 'Then this.')).toEqual(['I froze.', '']);
	});

	it('is cut between words where it is long', () => {
		const [before, after] = around(`${'word '.repeat(60)}HERE ${'more '.repeat(60)}`, 'HERE');
		expect(before).toMatch(/^…(?:word ?)+$/);
		expect(after).toMatch(/^(?:more ?)+…$/);
		expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(141);
	});
});
