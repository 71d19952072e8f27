import { ItemView, type HoverParent, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { Dashboard } from '../ui/dashboard.tsx';
import { createShell, type ShellParts } from './obsidian-shell.ts';

export const DASHBOARD_VIEW = 'interview-debrief-dashboard';
export const DASHBOARD_ICON = 'clipboard-list';

export class DashboardView extends ItemView implements HoverParent {
	override icon = DASHBOARD_ICON;
	hoverPopover: HoverPopover | null = null;
	private readonly parts: ShellParts;
	private readonly reviewing = signal(false);

	constructor(leaf: WorkspaceLeaf, parts: ShellParts) {
		super(leaf);
		this.parts = parts;
	}

	getViewType(): string {
		return DASHBOARD_VIEW;
	}

	getDisplayText(): string {
		return this.parts.texts.dashboard.title;
	}

	/** Shows the unsorted lines one by one. */
	review(): void {
		this.reviewing.value = true;
	}

	protected override async onOpen(): Promise<void> {
		const { library, feed } = this.parts;
		render(h(Dashboard, { shell: createShell(this.parts, this), library, scan: feed.scan, reviewing: this.reviewing }), this.contentEl);
	}

	protected override async onClose(): Promise<void> {
		render(null, this.contentEl);
	}
}
