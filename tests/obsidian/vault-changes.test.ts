import { describe, expect, it } from 'vitest';
import { fileAt } from '../hosts/running-app.ts';
import { debrief, manyDebriefs, startFeed, until, type FedLibrary } from './feed-app.ts';

const paths = ({ library }: FedLibrary): string[] => library.readings().map(({ path }) => path);

/** The moments at which something may happen to a note. */
const MOMENTS: readonly (readonly [name: string, come: (fed: FedLibrary) => Promise<void>])[] = [
	['before the layout is ready', () => Promise.resolve()],
	['before the first slice', (fed) => begun(fed)],
	[
		'in the middle of the scan',
		async (fed) => {
			await begun(fed);
			await until(() => fed.feed.scan.value.read > 0);
		},
	],
	[
		'after the scan',
		async (fed) => {
			await fed.running.layoutReady();
			await fed.quiet();
		},
	],
];

async function begun({ running, feed }: FedLibrary): Promise<void> {
	void running.layoutReady();
	await until(() => feed.scan.value.phase === 'running');
}

async function end(fed: FedLibrary): Promise<void> {
	await fed.running.layoutReady();
	await until(() => fed.feed.scan.value.phase === 'done');
	await fed.quiet();
}

describe.each(MOMENTS)('what happens to notes %s', (_name, come) => {
	const start = (files: Record<string, string> = {}): Promise<FedLibrary> => startFeed({ ...manyDebriefs(60), ...files }, {}, { deferLayout: true });
	// The last one to be read and the first one, whichever they are.
	const both = ['Talks/1.md', 'Talks/60.md'] as const;

	it('ends with the latest text of an edited note', async () => {
		const fed = await start();
		await come(fed);
		for (const path of both) await fed.running.vault.modify(fileAt(fed.running, path) as never, debrief('Edited'));
		await end(fed);
		expect(both.map((path) => fed.items(path))).toEqual([['Edited'], ['Edited']]);
		expect(fed.library.size()).toBe(60);
	});

	it('knows nothing of a deleted note', async () => {
		const fed = await start();
		await come(fed);
		for (const path of both) await fed.running.vault.delete(fileAt(fed.running, path) as never);
		await end(fed);
		expect(paths(fed)).not.toEqual(expect.arrayContaining([both[0]]));
		expect(paths(fed)).not.toEqual(expect.arrayContaining([both[1]]));
		expect(fed.library.size()).toBe(58);
	});

	it('knows a renamed note by its new name alone', async () => {
		const fed = await start();
		await come(fed);
		for (const path of both) await fed.running.vault.rename(fileAt(fed.running, path) as never, path.replace('Talks/', 'Moved '));
		await end(fed);
		expect(paths(fed).filter((path) => /(?:^Moved |\/1\.md$|\/60\.md$)/.test(path))).toEqual(['Moved 1.md', 'Moved 60.md']);
		expect(fed.items('Moved 1.md')).toEqual(['Point 1']);
		expect(fed.library.size()).toBe(60);
	});

	it('knows all notes of a renamed folder by their new names', async () => {
		const fed = await start();
		await come(fed);
		const folder = fed.running.vault.getFolderByPath('Talks');
		if (folder) await fed.running.vault.rename(folder, 'Interviews');
		await end(fed);
		expect(fed.library.size()).toBe(60);
		expect(paths(fed).every((path) => path.startsWith('Interviews/'))).toBe(true);
	});

	it('finds a new note', async () => {
		const fed = await start();
		await come(fed);
		await fed.running.vault.create('New.md', debrief('New'));
		await end(fed);
		expect(fed.items('New.md')).toEqual(['New']);
		expect(fed.library.size()).toBe(61);
	});

	it('keeps the second of two notes that had one name in turn', async () => {
		const fed = await start();
		await come(fed);
		await fed.running.vault.delete(fileAt(fed.running, 'Talks/1.md') as never);
		await fed.running.vault.create('Talks/1.md', debrief('Second'));
		await end(fed);
		expect(fed.items('Talks/1.md')).toEqual(['Second']);
	});
});

describe('a text that comes late', () => {
	async function slowly(fed: FedLibrary): Promise<() => void> {
		const { vault } = fed.running;
		const cachedRead = vault.cachedRead.bind(vault);
		let open = (): void => undefined;
		const gate = new Promise<void>((resolve) => {
			open = resolve;
		});
		let asked = false;
		vault.cachedRead = async (file) => {
			const text = await cachedRead(file);
			asked = true;
			await gate;
			return text;
		};
		await until(() => asked);
		vault.cachedRead = cachedRead;
		return open;
	}

	it('never takes the place of a newer one', async () => {
		const fed = await startFeed({ 'a.md': debrief('Old') });
		const open = await slowly(fed);
		await fed.running.vault.modify(fileAt(fed.running, 'a.md') as never, debrief('Young'));
		await fed.running.settle();
		open();
		await fed.quiet();
		expect(fed.items('a.md')).toEqual(['Young']);
		expect(fed.library.work.read).toBe(1);
	});

	it('does not bring back a deleted note', async () => {
		const fed = await startFeed({ 'a.md': debrief('Old') });
		const open = await slowly(fed);
		await fed.running.vault.delete(fileAt(fed.running, 'a.md') as never);
		open();
		await fed.quiet();
		expect(paths(fed)).toEqual([]);
	});

	it('does not come back under the old name of a renamed note', async () => {
		const fed = await startFeed({ 'a.md': debrief('Same') });
		const open = await slowly(fed);
		await fed.running.vault.rename(fileAt(fed.running, 'a.md') as never, 'b.md');
		open();
		await fed.quiet();
		expect(paths(fed)).toEqual(['b.md']);
	});

	it('is dropped when all is read anew in the meantime', async () => {
		const fed = await startFeed({ 'a.md': debrief('Old') });
		const open = await slowly(fed);
		fed.feed.readAgain();
		await fed.quiet();
		open();
		await fed.quiet();
		expect(fed.library.work.read).toBe(1);
		expect(fed.items('a.md')).toEqual(['Old']);
		expect(fed.feed.scan.value).toEqual({ phase: 'done', read: 1, total: 1, unreadable: 0 });
	});
});

describe('a note that is saved again and again', () => {
	it('is read once for each text, and not for a save that changes nothing', async () => {
		const fed = await startFeed({ 'a.md': debrief('One') });
		await fed.quiet();
		const file = fileAt(fed.running, 'a.md') as never;
		await fed.running.vault.modify(file, debrief('One'));
		await fed.quiet();
		expect(fed.library.work.read).toBe(1);
		await fed.running.vault.modify(file, debrief('Two'));
		await fed.quiet();
		expect([fed.library.work.read, fed.items('a.md')]).toEqual([2, ['Two']]);
	});

	it('leaves the library when it becomes another kind of file', async () => {
		const fed = await startFeed({ 'a.md': debrief('One') });
		await fed.quiet();
		await fed.running.vault.rename(fileAt(fed.running, 'a.md') as never, 'a.txt');
		await fed.quiet();
		expect(paths(fed)).toEqual([]);
	});
});
