import type * as obsidian from 'obsidian';
import { Component } from './events.mts';
import { showLeafMenu } from './file-menu.mts';
import { guard } from './guard.mts';
import { setIcon } from './icons.mts';
import { inside } from './seam.mts';
import { setTooltip } from './tooltip.mts';

type Built =
	| 'app'
	| 'containerEl'
	| 'getDisplayText'
	| 'getEphemeralState'
	| 'getIcon'
	| 'getState'
	| 'getViewType'
	| 'icon'
	| 'leaf'
	| 'navigation'
	| 'onPaneMenu'
	| 'onResize'
	| 'scope'
	| 'setEphemeralState'
	| 'setState';

/** What a leaf shows. The app may build one more often than it opens one. */
export abstract class View extends Component implements Pick<obsidian.View, Built> {
	app: obsidian.App;
	icon = 'file';
	navigation = false;
	leaf: obsidian.WorkspaceLeaf;
	containerEl: HTMLElement;
	scope: obsidian.Scope | null = null;

	constructor(leaf: obsidian.WorkspaceLeaf) {
		super();
		const own = inside(leaf);
		this.leaf = leaf;
		this.app = own.app as unknown as obsidian.App;
		this.containerEl = own.containerEl.ownerDocument.createElement('div');
		this.containerEl.className = 'workspace-leaf-content';
		return guard(this, 'View');
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	getIcon(): string {
		return this.icon;
	}

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: obsidian.ViewStateResult): Promise<void> {
		// A view without a state of its own has nothing to take over.
	}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(state: unknown): void {
		const wanted = state as { focus?: unknown } | null;
		if (wanted?.focus === true) this.takeFocus();
	}

	onResize(): void {
		// For those who draw by size.
	}

	onPaneMenu(_menu: obsidian.Menu, _source: string): void {
		// For those who have something to add.
	}

	/** Shows the view in its leaf: first it is loaded, then `onOpen` runs. */
	async showIn(parent: HTMLElement): Promise<void> {
		this.containerEl.dataset['type'] = this.getViewType();
		parent.append(this.containerEl);
		this.load();
		await this.onOpen();
	}

	/** Takes the view away: `onClose` first, then it is unloaded with all it has registered. */
	async close(): Promise<void> {
		await this.onClose();
		this.unload();
		this.containerEl.remove();
	}

	/** Where the keyboard goes when the leaf becomes the active one. */
	takeFocus(): void {
		// Most views take the focus by their own elements.
	}

	protected async onOpen(): Promise<void> {
		// For views.
	}

	protected async onClose(): Promise<void> {
		// For views.
	}
}

/** A view with a header and an element for its content. */
export abstract class ItemView extends View implements Pick<obsidian.ItemView, Built | 'contentEl' | 'addAction'> {
	contentEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private readonly actionsEl: HTMLElement;

	constructor(leaf: obsidian.WorkspaceLeaf) {
		super(leaf);
		const header = this.containerEl.createDiv({ cls: 'view-header' });
		const drawer = header.createEl('button', { cls: 'clickable-icon view-header-drawer' });
		setIcon(drawer, 'menu');
		setTooltip(drawer, 'Show left sidebar');
		drawer.addEventListener('click', () => inside(this.app).ownWorkspace().leftSplit.toggle());
		this.titleEl = header.createDiv({ cls: 'view-header-title-container' }).createDiv({ cls: 'view-header-title' });
		this.actionsEl = header.createDiv({ cls: 'view-actions' });
		const more = this.addAction('more-vertical', 'More options', (event) => showLeafMenu(inside(this.leaf), event, 'more-options'));
		more.addClass('mod-more');
		this.contentEl = this.containerEl.createDiv({ cls: 'view-content' });
	}

	/** A new action stands before those that are there. */
	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const action = this.actionsEl.createEl('button', { cls: 'clickable-icon view-action' });
		setIcon(action, icon);
		setTooltip(action, title);
		action.addEventListener('click', (event) => void callback(event));
		this.actionsEl.prepend(action);
		return action;
	}

	drawTitle(): void {
		this.titleEl.setText(this.getDisplayText());
	}
}
