import { signal, type ReadonlySignal } from '@preact/signals';
import { Component, TFile, type App, type TAbstractFile } from 'obsidian';
import type { Library, ReaderOptions } from '../core/index.ts';
import type { ScanState } from '../ui/scan.ts';
import { Changes, statOf, type Change } from './changes.ts';
import { Intake, type Job, type Loaded } from './intake.ts';
import { isNote, ScanQueue } from './scan-queue.ts';

/** Milliseconds of reading before the app has its turn again. */
const SLICE = 6;
/** Notes whose text is asked for at once. */
const TOGETHER = 16;

export interface FeedOptions {
	readonly app: App;
	readonly library: Library;
	/** What the library reads by at first. */
	readonly options: ReaderOptions;
}

/**
 * Keeps a library in step with the vault. The scan and all later changes go through the same slices: some texts are
 * asked for, then read for a few milliseconds as one change of the library, then the app has its turn.
 */
export class VaultFeed extends Component {
	readonly scan: ReadonlySignal<ScanState>;
	private readonly state = signal<ScanState>({ phase: 'waiting', read: 0, total: 0, unreadable: 0 });
	private readonly app: App;
	private readonly library: Library;
	private readonly intake: Intake;
	private options: ReaderOptions;
	private readonly changes = new Changes();
	private queue: ScanQueue | null = null;
	/** Notes of the queue that are done. */
	private read = 0;
	/** What has its text and waits for its turn. */
	private ready: Loaded[] = [];
	private alive = false;
	/** Notes that the plugin has written to. */
	private readonly written = new Set<string>();
	/** Grows with each start over: what was asked for before that is not taken. */
	private round = 0;
	private working = false;
	private timer: number | null = null;
	private whenDone: ((notes: number) => void) | null = null;

	constructor({ app, library, options }: FeedOptions) {
		super();
		this.app = app;
		this.library = library;
		this.options = options;
		this.intake = new Intake(app, library);
		this.scan = this.state;
	}

	override onload(): void {
		this.alive = true;
		this.app.workspace.onLayoutReady(() => {
			if (this.alive) this.begin();
		});
	}

	override onunload(): void {
		this.alive = false;
		this.startOver();
		this.changes.clear();
		this.queue = null;
	}

	/** Goes on where the scan was stopped; after its end looks through the vault again for what has changed. */
	resume(): void {
		const { phase } = this.state.peek();
		if (phase === 'stopped') this.show('running');
		else if (phase === 'done') this.enqueue();
		this.schedule();
	}

	stop(): void {
		if (this.state.peek().phase === 'running') this.show('stopped');
	}

	/** Asks for every text again. `done` is told how many notes there were, unless another start comes before the end. */
	readAgain(done?: (notes: number) => void): void {
		if (this.state.peek().phase === 'waiting') return;
		this.startOver();
		for (const { path } of this.library.readings()) {
			if (!this.app.vault.getFileByPath(path)) this.changes.add(path, { kind: 'gone' });
		}
		this.whenDone = done ?? null;
		this.enqueue();
	}

	/**
	 * The plugin has written this text, which counts at once. What the app tells of the note later may be of an earlier
	 * text, so its file is asked instead.
	 */
	wrote(path: string, text: string, modified: number): void {
		this.written.add(path);
		this.library.put({ path, text, modified });
		const file = this.app.vault.getFileByPath(path);
		if (file) this.note(path, { kind: 'read', file });
	}

	/** From now on notes are read by other options: all of them anew. */
	readBy(options: ReaderOptions): void {
		this.options = options;
		this.startOver();
		this.library.clear(options);
		if (this.alive && this.queue) this.enqueue();
	}

	private begin(): void {
		const { metadataCache, vault } = this.app;
		const gone: Change = { kind: 'gone' };
		this.registerEvent(
			metadataCache.on('changed', (file, text) => {
				this.note(file.path, this.written.has(file.path) ? { kind: 'read', file } : { kind: 'text', file, text, stat: statOf(file) });
			}),
		);
		this.registerEvent(metadataCache.on('deleted', (file) => this.note(file.path, gone)));
		this.registerEvent(vault.on('create', (file) => this.look(file)));
		this.registerEvent(vault.on('delete', (file) => this.note(file.path, gone)));
		this.registerEvent(
			vault.on('rename', (file, oldPath) => {
				this.note(oldPath, gone);
				this.look(file);
			}),
		);
		this.enqueue();
	}

	private look(file: TAbstractFile): void {
		if (file instanceof TFile && isNote(file)) this.note(file.path, { kind: 'read', file });
	}

	private note(path: string, change: Change): void {
		this.intake.outdate(path);
		this.changes.add(path, change);
		this.schedule();
	}

	private enqueue(): void {
		this.queue = new ScanQueue(this.app, this.options);
		this.read = 0;
		this.show('running');
		this.schedule();
	}

	/** Changes that wait are kept: they are as true as before. */
	private startOver(): void {
		this.round++;
		this.working = false;
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.timer = null;
		this.ready = [];
		this.whenDone = null;
		this.intake.startOver();
	}

	private schedule(): void {
		const hasWork = this.ready.length > 0 || this.changes.size > 0 || this.state.peek().phase === 'running';
		if (!this.alive || !hasWork || this.working || this.timer !== null) return;
		this.timer = window.setTimeout(() => {
			this.timer = null;
			void this.slice();
		}, 0);
	}

	private async slice(): Promise<void> {
		const { round } = this;
		this.working = true;
		// Whatever fails, in what is read or in what shows it, the next slice comes.
		try {
			if (this.ready.length === 0) {
				const loaded = await Promise.all(this.due().map((job) => this.intake.load(job, this.options)));
				if (round !== this.round) return;
				this.ready = loaded;
			}
			this.library.batch(() => this.takeSome());
		} catch (error) {
			console.error(error);
			if (round !== this.round) return;
		}
		this.working = false;
		this.report();
		this.schedule();
	}

	private takeSome(): void {
		const until = performance.now() + SLICE;
		for (let loaded = this.ready.shift(); loaded; loaded = performance.now() < until ? this.ready.shift() : undefined) {
			if (loaded.scanned) this.read++;
			this.intake.take(loaded);
		}
	}

	/** Changes come first, then the scan. */
	private due(): readonly Job[] {
		const jobs: Job[] = [];
		while (jobs.length < TOGETHER) {
			const job = this.nextChange() ?? this.nextScanned();
			if (!job) break;
			jobs.push(job);
		}
		return jobs;
	}

	private nextChange(): Job | null {
		const next = this.changes.next();
		return next ? { path: next[0], change: next[1], scanned: false } : null;
	}

	private nextScanned(): Job | null {
		const file = this.state.peek().phase === 'running' ? this.queue?.next() : null;
		return file ? { path: file.path, change: { kind: 'read', file }, scanned: true } : null;
	}

	private report(): void {
		const { phase } = this.state.peek();
		const atEnd = phase === 'running' && this.read === (this.queue?.total ?? 0);
		this.show(atEnd ? 'done' : phase);
		if (!atEnd) return;
		const done = this.whenDone;
		this.whenDone = null;
		done?.(this.read);
	}

	private show(phase: ScanState['phase']): void {
		const next = { phase, read: this.read, total: this.queue?.total ?? 0, unreadable: this.intake.unreadable.size };
		const now = this.state.peek();
		const isSame = now.phase === next.phase && now.read === next.read && now.total === next.total && now.unreadable === next.unreadable;
		if (!isSame) this.state.value = next;
	}
}
