import { watch, type FSWatcher } from 'node:fs';

const GATHER_MS = 60;
const POLL_MS = 1_000;

/**
 * Calls `onChange` a moment after something has changed in one of the folders. Each folder has a watcher of its own, so that
 * nothing that is left out is watched; where watching is not possible it looks again every second.
 */
export class FolderWatch {
	private readonly watchers = new Map<string, FSWatcher>();
	private readonly onChange: () => void;
	private due: NodeJS.Timeout | null = null;
	private poll: NodeJS.Timeout | null = null;
	private closed = false;

	constructor(onChange: () => void) {
		this.onChange = onChange;
	}

	/** From now on watches these folders and no others. */
	follow(folders: ReadonlySet<string>): void {
		if (this.closed || this.poll !== null) return;
		for (const [folder, watcher] of this.watchers) {
			if (folders.has(folder)) continue;
			watcher.close();
			this.watchers.delete(folder);
		}
		for (const folder of folders) {
			if (this.watchers.has(folder)) continue;
			try {
				const watcher = watch(folder, () => this.soon());
				// A folder that goes away is seen by the one around it; anything else means that watching does not work here.
				watcher.on('error', (error) => (isGone(error) ? this.soon() : this.lookRepeatedly()));
				this.watchers.set(folder, watcher);
			} catch (error) {
				if (!isGone(error)) {
					this.lookRepeatedly();
					return;
				}
				this.soon();
			}
		}
	}

	close(): void {
		this.closed = true;
		this.dropWatchers();
		if (this.due !== null) clearTimeout(this.due);
		if (this.poll !== null) clearInterval(this.poll);
	}

	private soon(): void {
		if (this.closed || this.due !== null) return;
		this.due = setTimeout(() => {
			this.due = null;
			this.onChange();
		}, GATHER_MS);
	}

	private lookRepeatedly(): void {
		if (this.closed || this.poll !== null) return;
		this.dropWatchers();
		this.poll = setInterval(() => this.onChange(), POLL_MS);
	}

	private dropWatchers(): void {
		for (const watcher of this.watchers.values()) watcher.close();
		this.watchers.clear();
	}
}

function isGone(error: unknown): boolean {
	return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EPERM' || error.code === 'ENOTDIR');
}
