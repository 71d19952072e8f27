import type * as obsidian from 'obsidian';
import type { App } from './app.mts';
import { DeferredView } from './deferred-view.mts';
import { EmptyView, MissingView } from './empty-view.mts';
import { FileView } from './file-views.mts';
import { guard } from './guard.mts';
import { hostOf } from './host.mts';
import { inside, outside } from './seam.mts';
import type { WorkspaceTabs } from './tabs.mts';
import { ItemView, type View } from './views.mts';
import { WorkspaceItem } from './workspace-item.mts';

type Built =
	| 'detach'
	| 'getDisplayText'
	| 'getEphemeralState'
	| 'getIcon'
	| 'getViewState'
	| 'hoverPopover'
	| 'isDeferred'
	| 'loadIfDeferred'
	| 'onResize'
	| 'open'
	| 'openFile'
	| 'setEphemeralState'
	| 'setPinned'
	| 'setViewState'
	| 'togglePinned'
	| 'view';

let made = 0;

/** A tab and the view in it. */
export class WorkspaceLeaf extends WorkspaceItem implements Pick<obsidian.WorkspaceLeaf, Built> {
	declare parent: WorkspaceTabs | null;
	readonly app: App;
	readonly id: string;
	readonly containerEl: HTMLElement;
	hoverPopover: obsidian.HoverPopover | null = null;
	view: obsidian.View;
	pinned = false;
	/** When it was last the active one; larger is later. */
	activeTime = 0;
	private opening: Promise<unknown> = Promise.resolve();
	private loading: Promise<void> | null = null;

	constructor(app: App, doc: Document, id?: string) {
		super();
		made += 1;
		this.parent = null;
		this.app = app;
		this.id = id ?? `leaf-${made}`;
		this.containerEl = doc.createElement('div');
		this.containerEl.className = 'workspace-leaf';
		const self = guard(this, 'WorkspaceLeaf');
		const empty = new EmptyView(outside(self));
		this.view = outside(empty);
		void empty.showIn(this.containerEl);
		return self;
	}

	get isDeferred(): boolean {
		return this.own() instanceof DeferredView;
	}

	/** Whether its tab is the chosen one and the dock around it is open. */
	isVisible(): boolean {
		return this.parent !== null && this.parent.isOpen() && this.parent.current() === this;
	}

	canNavigate(): boolean {
		return !this.pinned && (this.view.navigation || this.own() instanceof EmptyView);
	}

	getViewState(): obsidian.ViewState {
		const view = this.own();
		const state = view.getState();
		// Icon and title stand in the app's layouts too, outside its typings: a deferred view shows them.
		const shown = { icon: view.getIcon(), title: view.getDisplayText() };
		return { type: view.getViewType(), state, ...shown, ...(this.pinned && { pinned: true }) };
	}

	/** A view of another type replaces the one here. Behind another tab, or in a closed dock, only a placeholder is put there until the leaf is shown. */
	async setViewState(viewState: obsidian.ViewState, eState?: unknown): Promise<void> {
		const workspace = this.app.ownWorkspace();
		const { type, state = {} } = viewState;
		if (viewState.active === true) this.parent?.select(this, false);
		if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
		const current = this.own();
		const same = current.getViewType() === type && !(current instanceof DeferredView);
		if (same) await this.applyState(current, state, eState);
		else if (!this.isVisible() && type !== 'empty') await this.open(outside(new DeferredView(outside(this), { ...viewState, type, state, eState })));
		else await this.show(type, state, eState);
		if (viewState.active === true) workspace.setActiveLeaf(outside(this), { focus: true });
		this.updateHeader();
		workspace.layoutChanged();
		if (workspace.isActive(this)) workspace.activeViewChanged();
	}

	/** Puts a view in place of the one here; the old one is closed first. */
	async open(view: obsidian.View): Promise<obsidian.View> {
		const step = this.opening.then(async () => {
			await this.own().close();
			this.view = view;
			await inside(view).showIn(this.containerEl);
		});
		this.opening = step.catch(() => undefined);
		await step;
		this.updateHeader();
		return view;
	}

	async loadIfDeferred(): Promise<void> {
		const view = this.own();
		if (view instanceof DeferredView && this.loading === null) {
			const { type, state, eState } = view.waiting;
			this.loading = this.show(type, state, eState).finally(() => {
				this.loading = null;
				const workspace = this.app.ownWorkspace();
				workspace.layoutChanged();
				if (workspace.isActive(this)) workspace.activeViewChanged();
			});
		}
		await (this.loading ?? this.opening);
	}

	/** Builds the view anew, because its type has come or gone. */
	async rebuild(): Promise<void> {
		const { type, state } = this.getViewState();
		if (!this.isDeferred) await this.show(type, state ?? {});
	}

	private async show(type: string, state: Record<string, unknown>, eState?: unknown): Promise<void> {
		const view = this.makeView(type, state);
		await this.open(view);
		if (this.view === view) await this.applyState(inside(view), state, eState);
		this.updateHeader();
	}

	private async applyState(view: View, state: Record<string, unknown>, eState?: unknown): Promise<void> {
		await view.setState(state, { history: false });
		if (eState !== undefined && eState !== null) view.setEphemeralState(eState);
	}

	async openFile(file: obsidian.TFile, openState: obsidian.OpenViewState = {}): Promise<void> {
		const state = { ...openState.state, file: file.path };
		const type = file.extension === 'md' ? 'markdown' : 'unsupported-file';
		await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	setPinned(pinned: boolean): void {
		if (this.pinned === pinned) return;
		this.pinned = pinned;
		this.trigger('pinned-change', pinned);
		this.updateHeader();
		this.app.ownWorkspace().layoutChanged();
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	onResize(): void {
		if (this.isVisible()) this.view.onResize();
	}

	detach(): void {
		const { parent } = this;
		if (parent === null) return;
		void this.opening.then(() => this.own().close());
		parent.remove(this);
		this.app.ownWorkspace().leafDetached(this);
	}

	/** The name and icon of the view have changed. */
	updateHeader(): void {
		const view = this.own();
		if (view instanceof ItemView) view.drawTitle();
		this.parent?.updateHeader(this);
	}

	own(): View {
		return inside(this.view);
	}

	private makeView(type: string, state: Record<string, unknown>): obsidian.View {
		if (type === 'empty') return outside(new EmptyView(outside(this)));
		const creator = hostOf(this.app).views.get(type);
		return creator?.(outside(this)) ?? outside(new MissingView(outside(this), { type, state }));
	}

	/** The note in it, also while its view is deferred. */
	filePath(): string | null {
		const view = this.own();
		if (view instanceof FileView) return view.file?.path ?? null;
		const path = view instanceof DeferredView ? view.getState()['file'] : null;
		return typeof path === 'string' ? path : null;
	}
}
