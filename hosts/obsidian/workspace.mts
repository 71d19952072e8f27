import type * as obsidian from 'obsidian';
import type { App } from './app.mts';
import { WorkspaceMobileDrawer, WorkspaceRoot, WorkspaceSidedock, type Side } from './docks.mts';
import { Events } from './events.mts';
import { FileView } from './file-views.mts';
import { guard } from './guard.mts';
import { parseLayout, restoreLayout, saveLayout } from './layout.mts';
import { WorkspaceLeaf } from './leaf.mts';
import { parseLinktext } from './link-text.mts';
import { MarkdownView } from './markdown-view.mts';
import { inside, outside } from './seam.mts';
import type { TabsOwner, WorkspaceTabs } from './tabs.mts';
import type { WorkspaceParent } from './workspace-item.mts';

type Built =
	| 'activeEditor'
	| 'changeLayout'
	| 'detachLeavesOfType'
	| 'ensureSideLeaf'
	| 'getActiveFile'
	| 'getActiveViewOfType'
	| 'getLayout'
	| 'getLeaf'
	| 'getLeafById'
	| 'getLeavesOfType'
	| 'getLeftLeaf'
	| 'getMostRecentLeaf'
	| 'getRightLeaf'
	| 'iterateAllLeaves'
	| 'iterateRootLeaves'
	| 'layoutReady'
	| 'onLayoutReady'
	| 'openLinkText'
	| 'requestSaveLayout'
	| 'revealLeaf'
	| 'setActiveLeaf';

type Leaf = obsidian.WorkspaceLeaf;

export interface WorkspaceOptions {
	readonly app: App;
	readonly doc: Document;
	/** Drawers instead of docks, and one pane. */
	readonly phone: boolean;
	readonly tabs: TabsOwner;
	/** Called a while after the last change of the layout. */
	saveLayout(layout: Record<string, unknown>): void;
}

const saveDelay = 2000;

export class Workspace extends Events implements Pick<obsidian.Workspace, Built> {
	readonly rootSplit: WorkspaceRoot;
	readonly leftSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
	readonly rightSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
	activeLeaf: Leaf | null = null;
	activeEditor: obsidian.MarkdownFileInfo | null = null;
	layoutReady = false;
	readonly requestSaveLayout: obsidian.Workspace['requestSaveLayout'];
	private readonly options: WorkspaceOptions;
	private readonly readyCallbacks: (() => unknown)[] = [];
	private readonly told = { leaf: null as Leaf | null, file: null as obsidian.TFile | null };
	private readonly waiting = new Set<'active' | 'layout'>();
	private activations = 0;
	private viewScope: obsidian.Scope | null = null;

	constructor(options: WorkspaceOptions) {
		super();
		this.options = options;
		const { doc, tabs, phone } = options;
		const side = (which: Side): WorkspaceSidedock | WorkspaceMobileDrawer =>
			phone ? new WorkspaceMobileDrawer(doc, which, tabs) : new WorkspaceSidedock(doc, which, tabs);
		this.rootSplit = new WorkspaceRoot(doc, tabs);
		this.leftSplit = side('left');
		this.rightSplit = side('right');
		for (const dock of [this.leftSplit, this.rightSplit]) dock.onToggle = () => this.layoutChanged();
		this.requestSaveLayout = saver(this.rootSplit.win, () => options.saveLayout(this.getLayout()));
		return guard(this, 'Workspace');
	}

	/** Runs at once when the layout is ready, even for a caller that has been unloaded in the meantime. */
	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.readyCallbacks.push(callback);
	}

	getLeaf(newLeaf?: obsidian.PaneType | boolean): Leaf {
		const recent = this.recentRootLeaf();
		if (newLeaf === undefined || newLeaf === false) {
			const active = this.activeLeaf && inside(this.activeLeaf);
			if (active?.getRoot() === this.rootSplit && active.canNavigate()) return outside(active);
			if (recent?.canNavigate() === true) return outside(recent);
		}
		// Windows of their own are not built: like on a phone, such a leaf becomes a tab.
		if (newLeaf === 'split' && !this.options.phone) return this.addLeaf(this.rootSplit.group(true, recent?.parent ?? undefined));
		return this.addLeaf(recent?.parent ?? this.rootSplit.group());
	}

	getLeftLeaf(split: boolean): Leaf {
		return this.addLeaf(this.leftSplit.group(split));
	}

	getRightLeaf(split: boolean): Leaf {
		return this.addLeaf(this.rightSplit.group(split));
	}

	async ensureSideLeaf(
		type: string,
		side: Side,
		options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
	): Promise<Leaf> {
		const { active = true, split = false, reveal = true, state } = options;
		const dock = side === 'left' ? this.leftSplit : this.rightSplit;
		const existing = dock.leaves().find((leaf) => leaf.view.getViewType() === type);
		const leaf = existing ?? inside(side === 'left' ? this.getLeftLeaf(split) : this.getRightLeaf(split));
		if (existing === undefined || state !== undefined) await leaf.setViewState({ type, ...(state && { state }) });
		if (reveal) await this.revealLeaf(outside(leaf));
		if (active) this.setActiveLeaf(outside(leaf), { focus: true });
		return outside(leaf);
	}

	async revealLeaf(leaf: Leaf): Promise<void> {
		const own = inside(leaf);
		const dock = [this.leftSplit, this.rightSplit].find((side) => side === own.getRoot());
		dock?.expand();
		own.parent?.select(own);
		await own.loadIfDeferred();
		this.layoutChanged();
	}

	setActiveLeaf(leaf: Leaf, params?: { focus?: boolean } | boolean, focus?: boolean): void {
		const own = inside(leaf);
		own.parent?.select(own);
		const wantsFocus = typeof params === 'object' ? params.focus === true : focus === true;
		this.activations += 1;
		own.activeTime = this.activations;
		if (this.activeLeaf !== leaf) {
			if (this.activeLeaf) inside(this.activeLeaf).containerEl.removeClass('mod-active');
			this.activeLeaf = leaf;
			own.containerEl.addClass('mod-active');
		}
		this.activeViewChanged();
		if (wantsFocus) own.setEphemeralState({ focus: true });
	}

	getActiveViewOfType<T extends obsidian.View>(type: obsidian.Constructor<T>): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	/** The note in front, also while a sidebar has the focus. */
	getActiveFile(): obsidian.TFile | null {
		for (const leaf of [this.activeLeaf && inside(this.activeLeaf), this.recentRootLeaf()]) {
			const view = leaf?.own();
			if (view instanceof FileView) return view.file;
		}
		return null;
	}

	getMostRecentLeaf(root: obsidian.WorkspaceParent = this.rootSplit as unknown as obsidian.WorkspaceParent): Leaf | null {
		const leaf = mostRecent((root as unknown as WorkspaceParent).leaves());
		return leaf && outside(leaf);
	}

	getLeafById(id: string): Leaf | null {
		const leaf = this.ownLeaves().find((candidate) => candidate.id === id);
		return leaf ? outside(leaf) : null;
	}

	getLeavesOfType(viewType: string): Leaf[] {
		return this.ownLeaves().filter((leaf) => leaf.view.getViewType() === viewType).map((leaf) => outside(leaf));
	}

	iterateAllLeaves(callback: (leaf: Leaf) => unknown): void {
		for (const leaf of this.ownLeaves()) callback(outside(leaf));
	}

	iterateRootLeaves(callback: (leaf: Leaf) => unknown): void {
		for (const leaf of [...this.rootSplit.leaves()]) callback(outside(leaf));
	}

	detachLeavesOfType(viewType: string): void {
		for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
	}

	/** A link to a note that is not there makes the note. */
	async openLinkText(linktext: string, sourcePath: string, newLeaf?: obsidian.PaneType | boolean, openViewState: obsidian.OpenViewState = {}): Promise<void> {
		const { path, subpath } = parseLinktext(linktext);
		const file = this.linkedFile(path, sourcePath) ?? (await this.makeNote(path, sourcePath));
		const eState = { ...(subpath !== '' && { subpath }), ...openViewState.eState };
		await this.getLeaf(newLeaf).openFile(file, { active: true, ...openViewState, eState });
	}

	getLayout(): Record<string, unknown> {
		return { ...saveLayout(this) };
	}

	async changeLayout(raw: unknown): Promise<void> {
		const layout = parseLayout(raw);
		if (layout === null) throw new Error('This is not a saved layout.');
		for (const leaf of this.ownLeaves()) leaf.detach();
		for (const split of [this.rootSplit, this.leftSplit, this.rightSplit]) split.prune();
		await restoreLayout(this, layout);
		this.keepOneLeaf();
		this.layoutChanged();
	}

	/** For the host: from now on the layout counts as ready. */
	becomeReady(): void {
		if (this.layoutReady) return;
		this.layoutReady = true;
		for (const callback of this.readyCallbacks.splice(0)) callback();
		this.trigger('layout-ready');
	}

	ownLeaves(): readonly WorkspaceLeaf[] {
		return [this.leftSplit, this.rootSplit, this.rightSplit].flatMap((split) => split.leaves());
	}

	isActive(leaf: WorkspaceLeaf): boolean {
		return this.activeLeaf === outside(leaf);
	}

	/** Another leaf, or another note in the same leaf: told once for all that happens in one go. */
	activeViewChanged(): void {
		const view = this.activeLeaf && inside(this.activeLeaf).own();
		this.activeEditor = view instanceof MarkdownView ? (view as unknown as obsidian.MarkdownView) : null;
		this.useKeysOf(view?.scope ?? null);
		this.later('active', () => this.tellActive());
	}

	layoutChanged(): void {
		this.later('layout', () => {
			for (const leaf of this.ownLeaves()) leaf.onResize();
			this.trigger('layout-change');
			if (this.layoutReady) void this.requestSaveLayout();
		});
	}

	leafDetached(leaf: WorkspaceLeaf): void {
		const wasActive = this.activeLeaf === outside(leaf);
		for (const split of [this.rootSplit, this.leftSplit, this.rightSplit]) split.prune();
		for (const dock of [this.leftSplit, this.rightSplit]) if (dock.leaves().length === 0) dock.collapse();
		this.keepOneLeaf();
		if (wasActive) {
			this.activeLeaf = null;
			const next = this.recentRootLeaf();
			if (next) this.setActiveLeaf(outside(next), { focus: true });
		}
		this.layoutChanged();
	}

	/** For the host: closes every view, and leaves nothing in the middle. */
	async closeAll(): Promise<void> {
		for (const leaf of this.ownLeaves()) {
			await leaf.own().close();
			leaf.parent?.remove(leaf);
		}
		this.activeLeaf = null;
		this.activeEditor = null;
		this.useKeysOf(null);
	}

	/** For the host: there is always something in the middle. */
	keepOneLeaf(): void {
		if (this.rootSplit.leaves().length === 0) this.addLeaf(this.rootSplit.group());
	}

	/** A new leaf at the end of a group; its id is given when a layout is restored. */
	addLeaf(tabs: WorkspaceTabs, id?: string): Leaf {
		const leaf = new WorkspaceLeaf(this.options.app, this.rootSplit.doc, id);
		leaf.containerEl.addEventListener('mousedown', () => this.touched(leaf), true);
		leaf.containerEl.addEventListener('focusin', () => this.touched(leaf), true);
		tabs.add(leaf);
		this.layoutChanged();
		return outside(leaf);
	}

	private touched(leaf: WorkspaceLeaf): void {
		if (!this.isActive(leaf) && leaf.parent !== null) this.setActiveLeaf(outside(leaf), { focus: false });
	}

	/** The keys of the active view come before those of the app. */
	private useKeysOf(scope: obsidian.Scope | null): void {
		if (scope === this.viewScope) return;
		const { keymap } = this.options.app;
		if (this.viewScope) keymap.popScope(this.viewScope);
		if (scope) keymap.pushScope(scope);
		this.viewScope = scope;
	}

	private recentRootLeaf(): WorkspaceLeaf | null {
		return mostRecent(this.rootSplit.leaves());
	}

	private later(what: 'active' | 'layout', run: () => void): void {
		if (this.waiting.has(what)) return;
		this.waiting.add(what);
		queueMicrotask(() => {
			this.waiting.delete(what);
			run();
		});
	}

	private tellActive(): void {
		const leaf = this.activeLeaf;
		if (leaf !== this.told.leaf) {
			this.told.leaf = leaf;
			this.trigger('active-leaf-change', leaf);
		}
		const file = this.getActiveFile();
		if (file !== this.told.file) {
			this.told.file = file;
			this.trigger('file-open', file);
		}
	}

	private linkedFile(path: string, sourcePath: string): obsidian.TFile | null {
		const { metadataCache, vault } = this.options.app;
		return path === '' ? vault.getFileByPath(sourcePath) : metadataCache.getFirstLinkpathDest(path, sourcePath);
	}

	private async makeNote(path: string, sourcePath: string): Promise<obsidian.TFile> {
		const { fileManager, vault } = this.options.app;
		const folder = path.includes('/') ? '' : fileManager.getNewFileParent(sourcePath).path;
		const prefix = folder === '' || folder === '/' ? '' : `${folder}/`;
		return vault.create(`${prefix}${path.replace(/\.md$/u, '')}.md`, '');
	}
}

function mostRecent(leaves: readonly WorkspaceLeaf[]): WorkspaceLeaf | null {
	return leaves.reduce<WorkspaceLeaf | null>((best, leaf) => (best !== null && best.activeTime >= leaf.activeTime ? best : leaf), null);
}

/** The app's kind of debounced function: `run` does at once what is waiting, `cancel` drops it. */
function saver(win: Window, save: () => void): obsidian.Workspace['requestSaveLayout'] {
	let timer: number | undefined;
	const stop = (): boolean => {
		const waiting = timer !== undefined;
		win.clearTimeout(timer);
		timer = undefined;
		return waiting;
	};
	const request = Object.assign(
		() => {
			stop();
			timer = win.setTimeout(() => {
				timer = undefined;
				save();
			}, saveDelay);
			return request;
		},
		{
			cancel: () => {
				stop();
				return request;
			},
			run: async () => {
				if (stop()) save();
			},
		},
	);
	return request;
}
