/** A file as it lies on a disk. `ctime` and `mtime` in milliseconds since the epoch; now where they are missing. */
export interface StoredFile {
	readonly path: string;
	readonly text: string;
	readonly ctime?: number;
	readonly mtime?: number;
}

/**
 * Where a vault writes through to. Each hook runs before the vault itself changes;
 * when it throws or rejects, nothing changes and the caller of the vault gets that error.
 */
export interface Backing {
	onWrite?(path: string, text: string, times: { readonly ctime: number; readonly mtime: number }): void | Promise<void>;
	onCreateFolder?(path: string): void | Promise<void>;
	onDelete?(path: string, how: 'delete' | 'trash'): void | Promise<void>;
	/** For a folder it is called once, for the folder. */
	onRename?(oldPath: string, newPath: string): void | Promise<void>;
}

/**
 * What has happened outside of the app. A `write` creates or changes; a `delete` takes a folder with all that is in it.
 * A rename outside of the app is seen as a `delete` and a `write`.
 */
export type ExternalChange =
	| ({ readonly kind: 'write' } & StoredFile)
	| { readonly kind: 'folder'; readonly path: string }
	| { readonly kind: 'delete'; readonly path: string };
