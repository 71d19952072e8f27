import type * as obsidian from 'obsidian';
import { WorkspaceSidedock, type WorkspaceSplit } from './docks.mts';
import type { WorkspaceLeaf } from './leaf.mts';
import { inside, outside } from './seam.mts';
import type { Workspace } from './workspace.mts';

interface SavedLeaf {
	readonly id: string;
	readonly state: obsidian.ViewState;
}

interface SavedGroup {
	readonly leaves: readonly SavedLeaf[];
	/** Index of the tab in front. */
	readonly current: number;
}

interface SavedSplit {
	readonly groups: readonly SavedGroup[];
	readonly collapsed?: boolean;
	readonly width?: number;
}

/** A layout as `getLayout` gives it. Its inside is nobody's business but `restoreLayout`'s. */
export interface SavedLayout {
	readonly main: SavedSplit;
	readonly left: SavedSplit;
	readonly right: SavedSplit;
	/** Id of the active leaf. */
	readonly active: string | null;
}

export function saveLayout(workspace: Workspace): SavedLayout {
	return {
		main: saveSplit(workspace.rootSplit),
		left: saveSplit(workspace.leftSplit),
		right: saveSplit(workspace.rightSplit),
		active: workspace.activeLeaf && inside(workspace.activeLeaf).id,
	};
}

function saveSplit(split: WorkspaceSplit): SavedSplit {
	const groups = split.groups.map((group) => ({
		leaves: group.leaves().map((leaf) => ({ id: leaf.id, state: leaf.getViewState() })),
		current: Math.max(0, group.leaves().indexOf(group.current() as WorkspaceLeaf)),
	}));
	if (split instanceof WorkspaceSidedock) return { groups, collapsed: split.collapsed, width: split.width };
	return { groups, ...('collapsed' in split && { collapsed: split.collapsed === true }) };
}

/** Fills an empty workspace. Only what can be seen is built; the rest is deferred. */
export async function restoreLayout(workspace: Workspace, saved: SavedLayout): Promise<void> {
	for (const [split, from] of [
		[workspace.leftSplit, saved.left],
		[workspace.rightSplit, saved.right],
	] as const) {
		if (split instanceof WorkspaceSidedock && from.width !== undefined) split.setWidth(from.width);
		if (from.collapsed === false) split.expand();
	}
	await restoreSplit(workspace, workspace.rootSplit, saved.main);
	await restoreSplit(workspace, workspace.leftSplit, saved.left);
	await restoreSplit(workspace, workspace.rightSplit, saved.right);
	const leaves = workspace.ownLeaves();
	const active = leaves.find(({ id }) => id === saved.active) ?? workspace.rootSplit.leaves()[0];
	if (active !== undefined) workspace.setActiveLeaf(outside(active), { focus: false });
}

async function restoreSplit(workspace: Workspace, split: WorkspaceSplit, saved: SavedSplit): Promise<void> {
	for (const { leaves, current } of saved.groups) {
		const group = split.group(true);
		const added = leaves.map(({ id }) => inside(workspace.addLeaf(group, id)));
		const front = added[current];
		if (front !== undefined) group.select(front, false);
		for (const [index, leaf] of added.entries()) {
			const state = leaves[index]?.state;
			if (state !== undefined) await leaf.setViewState({ ...state, active: false });
		}
	}
}

/** A layout that has been stored as JSON, or null if it is not one. */
export function parseLayout(raw: unknown): SavedLayout | null {
	if (typeof raw !== 'object' || raw === null) return null;
	const { main, left, right } = raw as Record<string, unknown>;
	const sound = [main, left, right].every((split) => typeof split === 'object' && split !== null && Array.isArray((split as SavedSplit).groups));
	return sound ? (raw as SavedLayout) : null;
}
