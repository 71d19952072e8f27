import { afterEach, describe, expect, it } from 'vitest';
import { followOptions } from '../../src/obsidian/follow-options.ts';
import { createSettingsStore, type SettingsStore } from '../../src/obsidian/settings-store.ts';
import { debrief, startFeed, until } from './feed-app.ts';

const endings: (() => void)[] = [];

afterEach(() => {
	for (const end of endings.splice(0)) end();
});

function emptyStore(): SettingsStore {
	return createSettingsStore({ load: () => Promise.resolve(null), save: () => Promise.resolve() });
}

describe('a change of the settings', () => {
	it('leaves notes of a newly excluded folder out, and brings them back', async () => {
		const { feed, library, quiet, items } = await startFeed({ 'Old/a.md': debrief('Early'), 'b.md': debrief('Late') });
		await quiet();
		const store = emptyStore();
		endings.push(followOptions(store, feed));
		await store.set('excludedFolders', 'Old');
		await until(() => library.skipped().length === 1);
		await quiet();
		expect([items('Old/a.md'), items('b.md')]).toEqual([[], ['Late']]);

		await store.set('excludedFolders', '');
		await until(() => library.reading('Old/a.md')?.skipped === null);
		expect(items('Old/a.md')).toEqual(['Early']);
	});

	it('has all notes read anew once for many letters, and not at all where the reader is told the same', async () => {
		const told: string[] = [];
		const store = emptyStore();
		endings.push(followOptions(store, { readBy: ({ gapWords, excludedFolders }) => void told.push([...gapWords, ...excludedFolders].join()) }));
		for (const text of ['n', 'ne', 'nex', 'next']) await store.set('gapWords', text);
		await until(() => told.length > 0);
		await store.set('gapWords', 'next\n');
		await store.set('excludedFolders', 'Private');
		await until(() => told.length > 1);
		expect(told).toEqual(['next', 'next,Private']);
	});
});
