import type { ExternalChange } from '../obsidian/index.mts';

/** A file that could not be read, and why, as a sentence. */
export interface UnreadFile {
	readonly path: string;
	readonly sentence: string;
}

/** What the page asks for at its start. */
export interface VaultMessage {
	readonly name: string;
	/** Whether edits go to the files. */
	readonly writes: boolean;
	/** `YYYY-MM-DD` that the page takes for today; null for the clock of the machine. */
	readonly today: string | null;
	/** The note to open first; null for the newest. */
	readonly first: string | null;
	/** The text of the plugin's stored settings, null where there are none. */
	readonly settings: string | null;
	readonly notes: readonly { readonly path: string; readonly text: string; readonly mtime: number }[];
	readonly unread: readonly UnreadFile[];
}

/** What the server tells a page while it runs. */
export interface NewsMessage {
	readonly changes: readonly ExternalChange[];
	readonly unread: readonly UnreadFile[];
}

/** What a page wants done on the disk. Paths are relative to the folder, with forward slashes. */
export type Wish =
	| { readonly kind: 'write'; readonly path: string; readonly text: string }
	| { readonly kind: 'folder'; readonly path: string }
	| { readonly kind: 'delete'; readonly path: string }
	| { readonly kind: 'rename'; readonly path: string; readonly to: string }
	| { readonly kind: 'settings'; readonly text: string };

/** Names the page's own key in requests, and the page that a change came from. */
export const KEY_HEADER = 'x-demo-key';
export const PAGE_HEADER = 'x-demo-page';

/** Reads a wish from what came over the wire; null when it is none. */
export function parseWish(raw: unknown): Wish | null {
	if (typeof raw !== 'object' || raw === null) return null;
	const { kind, path, text, to } = raw as Readonly<Record<string, unknown>>;
	if (kind === 'settings') return typeof text === 'string' ? { kind, text } : null;
	if (typeof path !== 'string') return null;
	if (kind === 'write') return typeof text === 'string' ? { kind, path, text } : null;
	if (kind === 'rename') return typeof to === 'string' ? { kind, path, to } : null;
	return kind === 'folder' || kind === 'delete' ? { kind, path } : null;
}
