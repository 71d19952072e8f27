import type * as obsidian from 'obsidian';
import { Events } from './events.mts';
import type { WorkspaceLeaf } from './leaf.mts';

/** One part of the layout: a leaf or something that holds others. */
export abstract class WorkspaceItem extends Events implements Pick<obsidian.Events, keyof obsidian.Events> {
	abstract parent: WorkspaceParent | null;

	getRoot(): WorkspaceItem {
		return this.parent?.getRoot() ?? this;
	}
}

export abstract class WorkspaceParent extends WorkspaceItem {
	parent: WorkspaceParent | null = null;
	abstract readonly containerEl: HTMLElement;

	/** Leaves in it, in the order of the screen. */
	abstract leaves(): readonly WorkspaceLeaf[];
	/** Whether what it holds can be seen at all. */
	abstract isOpen(): boolean;
}
