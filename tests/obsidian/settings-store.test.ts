import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/index.ts';
import { createSettingsStore } from '../../src/obsidian/settings-store.ts';

function stored(raw: unknown): { data: unknown; saves: number; port: Parameters<typeof createSettingsStore>[0] } {
	const disk = {
		data: raw,
		saves: 0,
		port: {
			load: () => Promise.resolve(disk.data),
			save: (data: unknown) => {
				disk.data = JSON.parse(JSON.stringify(data));
				disk.saves++;
				return Promise.resolve();
			},
		},
	};
	return disk;
}

describe('the stored settings', () => {
	it('are the defaults where nothing was ever stored, and loading stores nothing', async () => {
		const disk = stored(null);
		const store = createSettingsStore(disk.port);
		expect(await store.load()).toEqual([]);
		expect([store.current.value, disk.saves]).toEqual([DEFAULT_SETTINGS, 0]);
	});

	it('come back as they were set', async () => {
		const disk = stored(null);
		const store = createSettingsStore(disk.port);
		await store.load();
		await Promise.all([store.set('excludedFolders', 'Private\nArchive'), store.set('dayFirst', true)]);
		const again = createSettingsStore(disk.port);
		await again.load();
		expect(again.current.value).toMatchObject({ excludedFolders: 'Private\nArchive', dayFirst: true, debriefTag: 'interview/debrief' });
	});

	it('keep each dismissed line as a key of its own, and take one away alone', async () => {
		const disk = stored({ version: 1, 'dismissed:a': true, dayFirst: true });
		const store = createSettingsStore(disk.port);
		await store.load();
		await store.setFeatures({ 'dismissed:b': true });
		expect(disk.data).toMatchObject({ 'dismissed:a': true, 'dismissed:b': true, dayFirst: true });
		expect([...store.dismissed.value]).toEqual(['a', 'b']);
		await store.setFeatures({ 'dismissed:a': null });
		expect(disk.data).not.toHaveProperty('dismissed:a');
		expect([...store.dismissed.value]).toEqual(['b']);
	});

	it('lose only the value that is unusable, and name it', async () => {
		const disk = stored({ version: 1, dayFirst: 'yes', interviewFolder: 'Talks', typeValue: 7, 'dismissed:1a': true });
		const store = createSettingsStore(disk.port);
		expect(await store.load()).toEqual(['typeValue', 'dayFirst']);
		expect(store.current.value).toMatchObject({ dayFirst: false, typeValue: 'interview-debrief', interviewFolder: 'Talks' });
		await store.set('prepTag', 'prep');
		expect(disk.data).toMatchObject({ prepTag: 'prep', 'dismissed:1a': true });
	});

	it('go on being stored after one save has failed', async () => {
		const disk = stored(null);
		const { save } = disk.port;
		disk.port.save = () => Promise.reject(new Error('The disk is full.'));
		const store = createSettingsStore(disk.port);
		await expect(store.set('prepTag', 'a')).rejects.toThrow('The disk is full.');
		disk.port.save = save;
		await store.set('prepTag', 'b');
		expect(disk.data).toMatchObject({ prepTag: 'b' });
	});
});
