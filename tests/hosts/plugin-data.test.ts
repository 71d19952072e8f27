import { describe, expect, it } from 'vitest';
import { PluginData } from '../../hosts/obsidian/plugin-data.mts';

describe('the data of a plugin', () => {
	it('is null before anything was saved', () => {
		expect(new PluginData().load()).toBeNull();
	});

	it('comes back as what JSON can hold, each time anew', async () => {
		const data = new PluginData();
		const given = { folders: ['A'], gone: undefined, at: new Date(0) };
		await data.save(given);
		given.folders.push('B');
		expect(data.load()).toEqual({ folders: ['A'], at: '1970-01-01T00:00:00.000Z' });
		expect(data.load()).not.toBe(data.load());
	});

	it('starts from a file that is there and writes it on', async () => {
		const written: string[] = [];
		const data = new PluginData('{"a":1}', (text) => void written.push(text));
		expect(data.load()).toEqual({ a: 1 });
		await data.save({ a: 2 });
		expect(written.map((text) => JSON.parse(text) as unknown)).toEqual([{ a: 2 }]);
	});

	it('stays as it was when the file cannot be written', async () => {
		const data = new PluginData('{"a":1}', () => Promise.reject(new Error('Disk full')));
		await expect(data.save({ a: 2 })).rejects.toThrow('Disk full');
		expect(data.load()).toEqual({ a: 1 });
	});
});
