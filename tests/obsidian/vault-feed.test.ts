import { effect } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { ScanState } from '../../src/ui/scan.ts';
import { DEFAULT_SETTINGS, readerOptions } from '../../src/core/index.ts';
import { debrief, manyDebriefs, startFeed, until } from './feed-app.ts';

const codes = (library: { skipped(): readonly { path: string; skip: { code: string } }[] }): string[] =>
	library.skipped().map(({ path, skip }) => `${path}: ${skip.code}`);

describe('the scan of a vault', () => {
	it('waits for the layout, then reads every note and says how far it is', async () => {
		const { running, library, feed } = await startFeed(manyDebriefs(70), {}, { deferLayout: true });
		const seen: ScanState[] = [];
		const dispose = effect(() => void seen.push(feed.scan.value));
		expect(feed.scan.value).toEqual({ phase: 'waiting', read: 0, total: 0, unreadable: 0 });
		await running.layoutReady();
		await until(() => feed.scan.value.phase === 'done');
		dispose();
		expect(feed.scan.value).toEqual({ phase: 'done', read: 70, total: 70, unreadable: 0 });
		expect(library.size()).toBe(70);
		expect(seen.map(({ read }) => read)).toEqual(seen.map(({ read }) => read).sort((a, b) => a - b));
		expect(seen.filter(({ phase, read }) => phase === 'running' && read > 0).length).toBeGreaterThan(2);
	});

	it('lets other timers run between its slices', async () => {
		const { feed } = await startFeed(manyDebriefs(200));
		const between = new Set<number>();
		await until(() => {
			between.add(feed.scan.value.read);
			return feed.scan.value.phase === 'done';
		});
		expect(between.size).toBeGreaterThan(5);
	});

	it('changes the library once a slice, not once a note', async () => {
		const { library, feed } = await startFeed(manyDebriefs(100));
		let redrawn = 0;
		let slices = 0;
		const stopCounting = effect(() => {
			void feed.scan.value;
			slices++;
		});
		const dispose = effect(() => {
			library.size();
			redrawn++;
		});
		await until(() => feed.scan.value.phase === 'done');
		dispose();
		stopCounting();
		expect(library.size()).toBe(100);
		expect(redrawn).toBeLessThanOrEqual(slices);
	});

	it('goes on to the end though a screen fails at what it is shown', async () => {
		const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const { library, feed } = await startFeed(manyDebriefs(40));
		const stop = effect(() => {
			if (library.size() === 0 || library.size() > 20) return;
			throw new Error('cannot be drawn');
		});
		await until(() => feed.scan.value.phase === 'done');
		stop();
		expect([library.size(), feed.scan.value.read]).toEqual([40, 40]);
		expect(complaints.mock.calls.flat().map(String)).toContain('Error: cannot be drawn');
		complaints.mockRestore();
	});

	it('gives likely interviews the first turns, by tag, property, folder and name', async () => {
		const files: Record<string, string> = {};
		for (let index = 0; index < 60; index++) files[`Diary/${index}.md`] = 'Bread, milk.';
		files['Zoo/tagged.md'] = '#interview/debrief/loop\n\n## What went well\n- Calm';
		files['Zoo/typed.md'] = debrief('Clear');
		files['Talks/inside.md'] = '## What went well\n- Brief';
		files['Zoo/Halcyon interview.md'] = '## What went well\n- Short';
		const { running, feed, library } = await startFeed(files, { interviewFolder: 'Talks' });
		const order: string[] = [];
		const { vault } = running;
		const cachedRead = vault.cachedRead.bind(vault);
		vault.cachedRead = (file) => {
			order.push(file.path);
			return cachedRead(file);
		};
		await until(() => feed.scan.value.phase === 'done');
		expect(order.slice(0, 3).sort()).toEqual(['Talks/inside.md', 'Zoo/tagged.md', 'Zoo/typed.md']);
		expect(order[3]).toBe('Zoo/Halcyon interview.md');
		expect(library.readings().flatMap(({ debriefs }) => debriefs).length).toBeGreaterThanOrEqual(3);
	});

	it('can be stopped, and goes on from there', async () => {
		const { feed, library, quiet } = await startFeed(manyDebriefs(100));
		await until(() => feed.scan.value.read > 0);
		feed.stop();
		await quiet();
		const { read, phase } = feed.scan.value;
		expect(phase).toBe('stopped');
		expect(read).toBeLessThan(100);
		expect(library.size()).toBe(read);
		const before = library.work.read;

		feed.resume();
		await until(() => feed.scan.value.phase === 'done');
		expect(library.size()).toBe(100);
		expect(library.work.read).toBe(before + 100 - read);
	});

	it('still follows changes while it is stopped', async () => {
		const { running, feed, items, quiet } = await startFeed(manyDebriefs(100));
		feed.stop();
		await quiet();
		await running.vault.create('New.md', debrief('Fresh'));
		await quiet();
		expect(items('New.md')).toEqual(['Fresh']);
		expect(feed.scan.value.phase).toBe('stopped');
	});

	it('asks for every text again when told to, and understands only what has changed', async () => {
		const { running, feed, library, quiet } = await startFeed(manyDebriefs(20));
		await quiet();
		const before = library.work.read;
		let asked = 0;
		const { vault } = running;
		const cachedRead = vault.cachedRead.bind(vault);
		vault.cachedRead = (file) => {
			asked++;
			return cachedRead(file);
		};
		const told: number[] = [];
		feed.readAgain((notes) => told.push(notes));
		await quiet();
		expect([asked, told, library.work.read]).toEqual([20, [20], before]);
	});

	it('reads nothing for notes that their path leaves out, and lists them', async () => {
		const { running, feed, library } = await startFeed(
			{
				'Private/a.md': debrief('Secret'),
				'Templates/Debrief.md': debrief('{{strength}}'),
				'Talks/Halcyon (Conflicted copy laptop 202503041200).md': debrief('Twice'),
				'Talks/Halcyon.sync-conflict-20250304-120000-ABCDEFG.md': debrief('Thrice'),
				'Talks/Halcyon.md': debrief('Once'),
			},
			{ excludedFolders: 'Private', templateFolder: 'Templates' },
		);
		const asked: string[] = [];
		const { vault } = running;
		const cachedRead = vault.cachedRead.bind(vault);
		vault.cachedRead = (file) => {
			asked.push(file.path);
			return cachedRead(file);
		};
		await until(() => feed.scan.value.phase === 'done');
		expect(asked).toEqual(['Talks/Halcyon.md']);
		expect(codes(library)).toEqual([
			'Private/a.md: excluded-folder',
			'Talks/Halcyon (Conflicted copy laptop 202503041200).md: conflict-copy',
			'Talks/Halcyon.sync-conflict-20250304-120000-ABCDEFG.md: conflict-copy',
			'Templates/Debrief.md: template',
		]);
	});

	it('lists a file that cannot be read, with the reason, and reads the others', async () => {
		const { running, feed, library, items } = await startFeed({ 'Locked.md': debrief('Hidden'), 'Open.md': debrief('Shown') });
		const { vault } = running;
		const cachedRead = vault.cachedRead.bind(vault);
		vault.cachedRead = (file) => (file.path === 'Locked.md' ? Promise.reject(new Error("EACCES: permission denied, open 'Locked.md'")) : cachedRead(file));
		await until(() => feed.scan.value.phase === 'done');
		expect(feed.scan.value).toEqual({ phase: 'done', read: 2, total: 2, unreadable: 1 });
		expect(library.skipped()).toEqual([{ path: 'Locked.md', skip: { code: 'unreadable', params: { reason: 'permission' } } }]);
		expect(items('Open.md')).toEqual(['Shown']);

		vault.cachedRead = cachedRead;
		feed.readAgain();
		await until(() => feed.scan.value.phase === 'done' && feed.scan.value.unreadable === 0);
		expect(items('Locked.md')).toEqual(['Hidden']);
	});

	it('reads all anew by other options', async () => {
		const { feed, library, items, quiet } = await startFeed({ 'Old/a.md': debrief('Early'), 'b.md': debrief('Late') });
		await quiet();
		feed.readBy(readerOptions({ ...DEFAULT_SETTINGS, excludedFolders: 'Old' }));
		await quiet();
		expect(codes(library)).toEqual(['Old/a.md: excluded-folder']);
		expect(items('b.md')).toEqual(['Late']);
		feed.readBy(readerOptions(DEFAULT_SETTINGS));
		await quiet();
		expect([codes(library), items('Old/a.md')]).toEqual([[], ['Early']]);
	});

	it('does not begin when it was unloaded before the layout was ready', async () => {
		const { running, feed, library } = await startFeed(manyDebriefs(3), {}, { deferLayout: true });
		feed.unload();
		await running.layoutReady();
		await running.settle();
		expect([feed.scan.value.phase, library.size()]).toEqual(['waiting', 0]);
	});
});
