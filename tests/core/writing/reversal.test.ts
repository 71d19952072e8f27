import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePath, reversalOf, reversed, type Reversal } from '../../../src/core/index.ts';

function known(before: string, after: string): Reversal {
	const found = reversalOf(before, after);
	if (!found) throw new Error('The texts are the same.');
	return found;
}

const BEFORE = '# Talk\n- one\n- two\n- one\nend';
const AFTER = '# Talk\n- one\n- two (gap:: impact)\n- one\nend';

describe('taking a change back', () => {
	it('brings back the text from before', () => {
		expect(reversed(AFTER, known(BEFORE, AFTER))).toBe(BEFORE);
	});

	it('works where other lines have changed since', () => {
		expect(reversed(`new first line\n${AFTER}\nand a last one`, known(BEFORE, AFTER))).toBe(`new first line\n${BEFORE}\nand a last one`);
	});

	it('refuses where the line itself has changed since', () => {
		expect(reversed(AFTER.replace('two', 'too'), known(BEFORE, AFTER))).toBeNull();
		expect(reversed('', known(BEFORE, AFTER))).toBeNull();
	});

	it('finds the right one of several equal lines, and refuses where one of them has come or gone', () => {
		const one = known('- x\n- y\n- x\n', '- x\n- y\n- y\n');
		expect(reversed('- x\n- y\n- y\n', one)).toBe('- x\n- y\n- x\n');
		expect(reversed('- y\n- x\n- y\n- y\n', one)).toBeNull();
	});

	it('puts lines back that were taken out', () => {
		const gone = known('---\na: 1\nb: 2\n---\nx', '---\na: 1\n---\nx');
		expect(reversed('---\na: 1\n---\nx\ny', gone)).toBe('---\na: 1\nb: 2\n---\nx\ny');
	});

	it('knows nothing of texts that are the same', () => {
		expect(reversalOf('a', 'a')).toBeNull();
	});

	it('brings back any text from before', () => {
		const lines = fc.array(fc.constantFrom('a', 'b', 'ab', '', '- x', 'a\r'), { maxLength: 8 }).map((list) => list.join('\n'));
		fc.assert(
			fc.property(lines, lines, (before, after) => {
				fc.pre(before !== after);
				expect(reversed(after, known(before, after))).toBe(before);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('a free path', () => {
	it('is the path itself or has the first free number', () => {
		const taken = new Set(['a/b.md', 'a/b 1.md', 'c']);
		const isTaken = (path: string): boolean => taken.has(path);
		expect(freePath('a/b.md', isTaken)).toBe('a/b 2.md');
		expect(freePath('a/c.md', isTaken)).toBe('a/c.md');
		expect(freePath('c', isTaken)).toBe('c 1');
	});
});
