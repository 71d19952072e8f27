import { afterEach } from 'vitest';
import type { AppOptions, RunningApp } from '../../hosts/obsidian/index.mts';
import { createLibrary, DEFAULT_SETTINGS, read, readerOptions, type Library, type Settings } from '../../src/core/index.ts';
import { VaultFeed } from '../../src/obsidian/vault-feed.ts';
import { startApp } from '../hosts/running-app.ts';

export interface FedLibrary {
	readonly running: RunningApp;
	readonly library: Library;
	readonly feed: VaultFeed;
	/** Waits until there is nothing left to do about the vault. */
	quiet(): Promise<void>;
	/** Strengths and gaps that the library knows of a note. */
	items(path: string): readonly string[];
}

const feeds: VaultFeed[] = [];

afterEach(() => {
	for (const feed of feeds.splice(0)) feed.unload();
});

/** A vault with a library that follows it; the scan has just begun, or waits where the layout is held back. */
export async function startFeed(files: Readonly<Record<string, string>>, settings: Partial<Settings> = {}, app: Omit<AppOptions, 'container'> = {}): Promise<FedLibrary> {
	const running = await startApp({ files, ...app });
	const options = readerOptions({ ...DEFAULT_SETTINGS, ...settings });
	const library = createLibrary({ read, options });
	const feed = new VaultFeed({ app: running.app, library, options });
	feeds.push(feed);
	feed.load();
	return {
		running,
		library,
		feed,
		async quiet() {
			await until(() => ['done', 'stopped'].includes(feed.scan.value.phase));
			for (let turn = 0; turn < 6; turn++) await running.settle();
		},
		items: (path) => (library.reading(path)?.debriefs ?? []).flatMap((record) => record.items.map(({ text }) => text)),
	};
}

/** Lets the timers of the page run until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
	for (let turn = 0; turn < 5000; turn++) {
		if (isSo()) return;
		await new Promise((resolve) => setTimeout(resolve, 0));
	}
	throw new Error(`It never came to this: ${String(isSo)}`);
}

/** A debrief that says one thing was good. */
export function debrief(strength: string, company = 'Halcyon'): string {
	return `---\ntype: interview-debrief\ncompany: ${company}\ndate: 2025-03-04\n---\n## What went well\n- ${strength}\n`;
}

/** So many debriefs, `Talks/1.md` and on. */
export function manyDebriefs(count: number): Record<string, string> {
	return Object.fromEntries(Array.from({ length: count }, (_, index) => [`Talks/${index + 1}.md`, debrief(`Point ${index + 1}`)]));
}
