import type { TFile } from 'obsidian';

/** What is to be done about one path. A text comes with the state of the file it is of. */
export type Change =
	| { readonly kind: 'gone' }
	| { readonly kind: 'read'; readonly file: TFile }
	| { readonly kind: 'text'; readonly file: TFile; readonly text: string; readonly stat: Stat };

export interface Stat {
	readonly mtime: number;
	readonly size: number;
}

export function statOf({ stat: { mtime, size } }: TFile): Stat {
	return { mtime, size };
}

/** What happened to notes and was not looked at yet: one change a path, the latest. */
export class Changes {
	private readonly waiting = new Map<string, Change>();

	get size(): number {
		return this.waiting.size;
	}

	add(path: string, change: Change): void {
		this.waiting.delete(path);
		this.waiting.set(path, change);
	}

	/** The oldest, taken out. */
	next(): readonly [path: string, change: Change] | undefined {
		for (const entry of this.waiting) {
			this.waiting.delete(entry[0]);
			return entry;
		}
		return undefined;
	}

	clear(): void {
		this.waiting.clear();
	}
}
