import { describe, expect, it } from 'vitest';
import { pattern } from '../../../src/core/vocabulary/pattern.ts';

const CLASSES = ['\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{N}', '\\p{M}', '\\p{Script=Han}', '\\p{Script=Hangul}', '\\p{Script=Hiragana}', '\\p{Script=Katakana}', '[^\\p{L}\\p{N}]', '[^\\p{Lu}]', '[\\p{L}\\p{M}’-]'];
const LAST = 0x1ffff;

describe('a pattern finds what its regular expression finds', () => {
	for (const source of CLASSES) for (const flags of ['u', 'iu']) it(`/${source}/${flags} in every sign`, () => {
		const full = new RegExp(`^${source}$`, flags);
		const asked = pattern(full);
		const differing: string[] = [];
		for (let code = 0; code <= LAST; code++) {
			const sign = String.fromCodePoint(code);
			if (asked.test(sign) !== full.test(sign)) differing.push(code.toString(16));
		}
		expect(differing).toEqual([]);
	});

	it('in a text with an emoji, an accent and a letter of another script, wherever it stands', () => {
		const full = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+)(?![\p{L}])/gu;
		for (const text of ['🙂Ada met Bea', 'Zoë met Bea', '我和Ada Bea', 'Łukasz met Bea', '👩‍👩‍👧 Ada ①Bea']) expect([...text.matchAll(pattern(full).for(text))], text).toEqual([...text.matchAll(full)]);
	});
});
