import { dismissedLines, readerOptions } from '../../src/core/index.ts';
import type { ReaderOptions } from '../../src/core/index.ts';
import { cli } from '../../src/i18n/cli.ts';
import { gather } from './folder.mts';
import type { Gathered } from './folder.mts';
import type { Host } from './host.mts';
import { vaultSettings } from './vault-settings.mts';

export interface Opened extends Gathered {
	readonly options: ReaderOptions;
	/** Keys of unsorted lines that were dismissed for good. */
	readonly dismissed: ReadonlySet<string>;
	/** What is wrong with the stored settings; for standard error. */
	readonly messages: readonly string[];
}

/** The notes and settings of the places named, or the answer that says why there are none. */
export function openFolder(paths: readonly string[], host: Host, foldersOnly: boolean): { readonly opened: Opened } | { readonly wrong: string } {
	const gathered = gather(paths, host.disk, foldersOnly);
	if ('code' in gathered) return { wrong: cli.wrong[gathered.code](gathered.path) };
	const { settings, messages } = vaultSettings(gathered.root, host.disk);
	return { opened: { ...gathered, options: readerOptions(settings), dismissed: dismissedLines(settings), messages } };
}
