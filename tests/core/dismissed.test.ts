import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createLibrary, DEFAULT_SETTINGS, dismissalKey, dismissedLines, parseSettings, read, readerOptions } from '../../src/core/index.ts';

const NOTE = '---\ntype: interview-debrief\ncompany: Halcyon\n---\nI froze on the join question.\n\nI rambled about the ledger.\n';

describe('a dismissed line', () => {
	it('is stored as one key of its own, which settings of other versions keep', () => {
		const stored = { ...DEFAULT_SETTINGS, [dismissalKey('a:1')]: true, [dismissalKey('b:2')]: 'yes', other: 1 };
		expect([...dismissedLines(parseSettings(JSON.parse(JSON.stringify(stored))))]).toEqual(['a:1']);
	});

	it('leaves the unsorted lines, and comes back to them', () => {
		const dismissed = signal<ReadonlySet<string>>(new Set());
		const library = createLibrary({ read, options: readerOptions(DEFAULT_SETTINGS), dismissed: () => dismissed.value });
		library.put({ path: 'a.md', text: NOTE, modified: 0 });
		const { dashboard } = library.view({}, '2026-11-21');
		const texts = (): readonly string[] => dashboard.value.unsorted.map(({ text }) => text);
		const [first, second] = dashboard.value.unsorted;
		expect(texts()).toHaveLength(2);
		dismissed.value = new Set([first?.key ?? '']);
		expect(texts()).toEqual([second?.text]);
		library.remove('a.md');
		library.put({ path: 'b.md', text: `${NOTE}\nMore.`, modified: 0 });
		expect(texts()).toEqual([second?.text]);
		dismissed.value = new Set();
		expect(texts()).toHaveLength(2);
	});
});
