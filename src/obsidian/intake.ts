import type { App, TFile } from 'obsidian';
import type { Library, ReaderOptions, Reading } from '../core/index.ts';
import { statOf, type Change, type Stat } from './changes.ts';
import { readByPath } from './likely.ts';

/** One path whose turn has come. */
export interface Job {
	readonly path: string;
	readonly change: Change;
	/** Whether it is a step of the scan, and not a change. */
	readonly scanned: boolean;
}

/** A job with all that it needs: the text, or a reading where the path decides, or why there is neither. */
export interface Loaded extends Job {
	readonly content: { readonly text: string } | { readonly reading: Reading } | { readonly error: unknown } | null;
	readonly stat: Stat | null;
}

/** Brings notes from the vault into the library, so that a newer reading never gives way to an older one. */
export class Intake {
	/** Paths that could not be read. */
	readonly unreadable = new Set<string>();
	private readonly app: App;
	private readonly library: Library;
	/** Paths on their way, as long as nothing has happened to them since. */
	private readonly underway = new Set<string>();
	/** What the files were when they were last read. */
	private readonly stats = new Map<string, Stat>();

	constructor(app: App, library: Library) {
		this.app = app;
		this.library = library;
	}

	/** Something has happened to the path: what is on its way is out of date. */
	outdate(path: string): void {
		this.underway.delete(path);
	}

	/** Nothing is taken that is on its way, and every text is asked for again. */
	startOver(): void {
		this.underway.clear();
		this.stats.clear();
		this.unreadable.clear();
	}

	async load(job: Job, options: ReaderOptions): Promise<Loaded> {
		const { path } = job;
		this.underway.add(path);
		// A note may be told of as gone after another one has taken its place.
		const file = job.change.kind === 'gone' ? this.app.vault.getFileByPath(path) : job.change.file;
		if (!file) return { ...job, content: null, stat: null };
		const change: Change = job.change.kind === 'gone' ? { kind: 'read', file } : job.change;
		const stat = change.kind === 'text' ? change.stat : statOf(file);
		const reading = readByPath(path, options);
		if (reading) return { ...job, change, content: { reading }, stat };
		if (change.kind === 'text') return { ...job, change, content: { text: change.text }, stat };
		return { ...job, change, content: this.isKnown(path, stat) ? null : await this.contentOf(file), stat };
	}

	take({ path, change, content, stat }: Loaded): void {
		if (!this.underway.delete(path)) return;
		if (change.kind === 'gone') {
			this.forget(path);
			return;
		}
		if (content === null || stat === null || this.app.vault.getFileByPath(path) !== change.file) return;
		this.stats.set(path, stat);
		this.unreadable.delete(path);
		if ('reading' in content) this.library.putReading(content.reading);
		else if ('text' in content) this.put(path, content.text, stat);
		else this.setAside(path, content.error);
	}

	private put(path: string, text: string, { mtime }: Stat): void {
		try {
			this.library.put({ path, text, modified: mtime });
		} catch (error) {
			console.error(error);
			this.setAside(path, error);
		}
	}

	private setAside(path: string, error: unknown): void {
		this.unreadable.add(path);
		this.library.putReading({ path, skipped: { code: 'unreadable', params: { reason: reasonOf(error) } }, debriefs: [], stories: [], problems: [] });
	}

	private forget(path: string): void {
		this.stats.delete(path);
		this.unreadable.delete(path);
		this.library.remove(path);
	}

	private isKnown(path: string, stat: Stat): boolean {
		const known = this.stats.get(path);
		return known?.mtime === stat.mtime && known.size === stat.size;
	}

	private async contentOf(file: TFile): Promise<Loaded['content']> {
		try {
			return { text: await this.app.vault.cachedRead(file) };
		} catch (error) {
			return { error };
		}
	}
}

/** The code of a reason that has words of its own, else the reason as it came. */
function reasonOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	if (/\b(?:EACCES|EPERM)\b/.test(message)) return 'permission';
	if (/\bENOENT\b/.test(message)) return 'gone';
	return message;
}
