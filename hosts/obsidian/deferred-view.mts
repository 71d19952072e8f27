import type * as obsidian from 'obsidian';
import { View } from './views.mts';

interface Waiting {
	readonly type: string;
	readonly state: Record<string, unknown>;
	readonly eState: unknown;
	/** As the view had them when the layout was saved. */
	readonly icon?: string;
	readonly title?: string;
}

/** Stands for a view that nobody can see yet. It keeps type and state, so that layouts are saved as if the real view were there. */
export class DeferredView extends View {
	waiting: Waiting;

	constructor(leaf: obsidian.WorkspaceLeaf, waiting: Waiting) {
		super(leaf);
		this.waiting = waiting;
	}

	getViewType(): string {
		return this.waiting.type;
	}

	getDisplayText(): string {
		if (this.waiting.title !== undefined) return this.waiting.title;
		const { file } = this.waiting.state;
		return typeof file === 'string' ? (/([^/]*?)(?:\.md)?$/u.exec(file)?.[1] ?? file) : this.waiting.type;
	}

	override getIcon(): string {
		return this.waiting.icon ?? this.icon;
	}

	override getState(): Record<string, unknown> {
		return this.waiting.state;
	}

	override setEphemeralState(eState: unknown): void {
		this.waiting = { ...this.waiting, eState };
	}
}
