import type * as obsidian from 'obsidian';
import type { WorkspaceLeaf } from './leaf.mts';
import type { TabsOwner } from './tabs.mts';
import { WorkspaceTabs } from './tabs.mts';
import { WorkspaceParent } from './workspace-item.mts';

export type Side = obsidian.Side;

/** Groups of tabs: beside each other in the middle, under each other in a dock. */
export abstract class WorkspaceSplit extends WorkspaceParent {
	readonly containerEl: HTMLElement;
	readonly groups: WorkspaceTabs[] = [];
	protected readonly owner: TabsOwner;

	constructor(doc: Document, cls: string, owner: TabsOwner) {
		super();
		this.owner = owner;
		this.containerEl = doc.createElement('div');
		this.containerEl.className = `workspace-split ${cls}`;
	}

	leaves(): readonly WorkspaceLeaf[] {
		return this.groups.flatMap((group) => group.leaves());
	}

	/** The first group, or a new one at the end. */
	group(fresh = false, after?: WorkspaceTabs): WorkspaceTabs {
		const existing = this.groups[0];
		if (existing !== undefined && !fresh) return existing;
		const tabs = new WorkspaceTabs(this, this.containerEl.ownerDocument, this.owner, this instanceof WorkspaceRoot);
		const index = after === undefined ? this.groups.length : this.groups.indexOf(after) + 1;
		this.groups.splice(index, 0, tabs);
		const next = this.groups[index + 1];
		if (next === undefined) this.containerEl.append(tabs.containerEl);
		else next.containerEl.before(tabs.containerEl);
		return tabs;
	}

	/** Takes away a group that has become empty. */
	prune(): void {
		for (const group of [...this.groups]) {
			if (group.leaves().length > 0) continue;
			group.containerEl.remove();
			this.groups.splice(this.groups.indexOf(group), 1);
		}
	}
}

/** The middle of the window. */
export class WorkspaceRoot extends WorkspaceSplit implements Pick<obsidian.WorkspaceRoot, 'win' | 'doc'> {
	readonly doc: Document;
	readonly win: Window;

	constructor(doc: Document, owner: TabsOwner) {
		super(doc, 'mod-vertical mod-root', owner);
		this.doc = doc;
		this.win = doc.defaultView ?? window;
	}

	isOpen(): boolean {
		return true;
	}
}

type DockMembers = 'collapse' | 'collapsed' | 'expand' | 'toggle';

/** What a dock and a drawer have in common. Views in a closed one are not built until it opens. */
abstract class SidePart extends WorkspaceSplit {
	collapsed = true;
	/** Runs after it has opened or closed. */
	onToggle: () => void = () => undefined;
	readonly side: Side;

	constructor(doc: Document, side: Side, cls: string, owner: TabsOwner) {
		super(doc, `mod-horizontal mod-${side}-split is-collapsed ${cls}`, owner);
		this.side = side;
	}

	isOpen(): boolean {
		return !this.collapsed;
	}

	collapse(): void {
		this.setCollapsed(true);
	}

	expand(): void {
		this.setCollapsed(false);
	}

	toggle(): void {
		this.setCollapsed(!this.collapsed);
	}

	private setCollapsed(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-collapsed', collapsed);
		if (!collapsed) for (const group of this.groups) void group.current()?.loadIfDeferred();
		this.onToggle();
	}
}

const narrowest = 200;

/** A sidebar of the desktop; its inner edge can be dragged. */
export class WorkspaceSidedock extends SidePart implements Pick<obsidian.WorkspaceSidedock, DockMembers> {
	/** In CSS pixels. */
	width = 300;

	constructor(doc: Document, side: Side, owner: TabsOwner) {
		super(doc, side, 'mod-sidedock', owner);
		this.setWidth(this.width);
		const handle = this.containerEl.createDiv({ cls: 'workspace-leaf-resize-handle' });
		handle.addEventListener('pointerdown', (event) => this.resize(handle, event));
	}

	setWidth(width: number): void {
		this.width = Math.max(narrowest, Math.round(width));
		this.containerEl.setCssProps({ '--dock-width': `${this.width}px` });
	}

	private resize(handle: HTMLElement, start: PointerEvent): void {
		start.preventDefault();
		handle.setPointerCapture(start.pointerId);
		const from = this.width;
		const rtl = this.containerEl.closest('.mod-rtl') !== null;
		const direction = (this.side === 'left') === rtl ? -1 : 1;
		const move = (event: PointerEvent): void => this.setWidth(from + (event.clientX - start.clientX) * direction);
		const end = (): void => {
			handle.removeEventListener('pointermove', move);
			handle.removeEventListener('pointerup', end);
			handle.removeEventListener('pointercancel', end);
			this.onToggle();
		};
		handle.addEventListener('pointermove', move);
		handle.addEventListener('pointerup', end);
		handle.addEventListener('pointercancel', end);
	}
}

/** The sidebar of a phone: it slides over the note. The app puts its leaves straight into it; here they stand in tabs too. */
export class WorkspaceMobileDrawer extends SidePart implements Pick<obsidian.WorkspaceMobileDrawer, DockMembers> {
	constructor(doc: Document, side: Side, owner: TabsOwner) {
		super(doc, side, 'workspace-drawer', owner);
	}
}
