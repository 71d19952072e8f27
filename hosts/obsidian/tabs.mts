import { setIcon } from './icons.mts';
import type { WorkspaceLeaf } from './leaf.mts';
import { WorkspaceParent } from './workspace-item.mts';
import { setTooltip } from './tooltip.mts';

export interface TabsOwner {
	/** A tab was chosen by hand. */
	onChoose(leaf: WorkspaceLeaf): void;
	onMenu(leaf: WorkspaceLeaf, event: MouseEvent): void;
	onNewTab(tabs: WorkspaceTabs): void;
}

/** Leaves over each other, one of them shown, with a row of tabs above. */
export class WorkspaceTabs extends WorkspaceParent {
	readonly containerEl: HTMLElement;
	private readonly tabList: HTMLElement;
	private readonly body: HTMLElement;
	private readonly owner: TabsOwner;
	private readonly members: WorkspaceLeaf[] = [];
	private readonly tabs = new Map<WorkspaceLeaf, HTMLElement>();
	private chosen: WorkspaceLeaf | null = null;

	constructor(parent: WorkspaceParent, doc: Document, owner: TabsOwner, newTabButton: boolean) {
		super();
		this.parent = parent;
		this.owner = owner;
		this.containerEl = doc.createElement('div');
		this.containerEl.className = 'workspace-tabs';
		const header = this.containerEl.createDiv({ cls: 'workspace-tab-header-container' });
		this.tabList = header.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
		if (newTabButton) {
			const button = header.createEl('button', { cls: 'clickable-icon workspace-tab-header-new-tab' });
			setIcon(button, 'plus');
			setTooltip(button, 'New tab');
			button.addEventListener('click', () => owner.onNewTab(this));
		}
		this.body = this.containerEl.createDiv({ cls: 'workspace-tab-container' });
	}

	leaves(): readonly WorkspaceLeaf[] {
		return this.members;
	}

	isOpen(): boolean {
		return this.parent?.isOpen() ?? false;
	}

	current(): WorkspaceLeaf | null {
		return this.chosen;
	}

	add(leaf: WorkspaceLeaf, index = this.members.length): void {
		leaf.parent = this;
		this.members.splice(index, 0, leaf);
		const tab = this.makeTab(leaf);
		this.tabs.set(leaf, tab);
		this.tabList.insertBefore(tab, this.tabList.children[index] ?? null);
		this.body.append(leaf.containerEl);
		if (this.chosen === null) this.select(leaf);
		else leaf.containerEl.hidden = true;
		this.updateHeader(leaf);
	}

	remove(leaf: WorkspaceLeaf): void {
		const index = this.members.indexOf(leaf);
		if (index < 0) return;
		this.members.splice(index, 1);
		this.tabs.get(leaf)?.remove();
		this.tabs.delete(leaf);
		leaf.containerEl.remove();
		leaf.parent = null;
		if (this.chosen !== leaf) return;
		this.chosen = null;
		const next = this.members[index] ?? this.members[index - 1];
		if (next !== undefined) this.select(next);
	}

	/** Shows the leaf; a deferred view in it is built if the tabs can be seen. */
	select(leaf: WorkspaceLeaf, load = true): void {
		this.chosen = leaf;
		for (const member of this.members) {
			member.containerEl.hidden = member !== leaf;
			const tab = this.tabs.get(member);
			tab?.toggleClass('is-active', member === leaf);
			tab?.setAttr('aria-selected', member === leaf);
			tab?.setAttr('tabindex', member === leaf ? 0 : -1);
		}
		if (load && this.isOpen()) void leaf.loadIfDeferred();
	}

	updateHeader(leaf: WorkspaceLeaf): void {
		const tab = this.tabs.get(leaf);
		if (tab === undefined) return;
		const title = leaf.getDisplayText();
		const icon = tab.find('.workspace-tab-header-inner-icon');
		if (icon.dataset['icon'] !== leaf.getIcon()) {
			icon.dataset['icon'] = leaf.getIcon();
			setIcon(icon, leaf.getIcon());
		}
		tab.find('.workspace-tab-header-inner-title').setText(title);
		tab.dataset['type'] = leaf.view.getViewType();
		tab.toggleClass('is-pinned', leaf.pinned);
		setTooltip(tab, title);
	}

	private makeTab(leaf: WorkspaceLeaf): HTMLElement {
		const tab = this.tabList.createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', tabindex: -1 } });
		const inner = tab.createDiv({ cls: 'workspace-tab-header-inner' });
		inner.createDiv({ cls: 'workspace-tab-header-inner-icon' });
		inner.createDiv({ cls: 'workspace-tab-header-inner-title' });
		const close = inner.createEl('button', { cls: 'workspace-tab-header-inner-close-button', attr: { tabindex: -1 } });
		setIcon(close, 'x');
		setTooltip(close, 'Close');
		close.addEventListener('click', (event) => {
			event.stopPropagation();
			leaf.detach();
		});
		tab.addEventListener('click', () => this.owner.onChoose(leaf));
		tab.addEventListener('auxclick', (event) => {
			if (event.button === 1) leaf.detach();
		});
		tab.addEventListener('contextmenu', (event) => {
			event.preventDefault();
			this.owner.onMenu(leaf, event);
		});
		tab.addEventListener('keydown', (event) => this.onKey(event, leaf));
		return tab;
	}

	private onKey(event: KeyboardEvent, leaf: WorkspaceLeaf): void {
		if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault();
			this.owner.onChoose(leaf);
			return;
		}
		const forward = this.containerEl.closest('.mod-rtl') === null ? 'ArrowRight' : 'ArrowLeft';
		if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
		event.preventDefault();
		const step = event.key === forward ? 1 : -1;
		const next = this.members[(this.members.indexOf(leaf) + step + this.members.length) % this.members.length];
		if (next === undefined) return;
		this.owner.onChoose(next);
		this.tabs.get(next)?.focus();
	}
}
