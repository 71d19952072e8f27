import type * as obsidian from 'obsidian';
import type { App } from './app.mts';
import type { Editor } from './editor.mts';
import type { WorkspaceLeaf } from './leaf.mts';
import type { View } from './views.mts';
import type { Workspace } from './workspace.mts';

/** The app's type for one of ours. Ours has only the members that are built; reaching for another throws its name. */
export function outside(own: App): obsidian.App;
export function outside(own: Workspace): obsidian.Workspace;
export function outside(own: WorkspaceLeaf): obsidian.WorkspaceLeaf;
export function outside(own: Editor): obsidian.Editor;
export function outside(own: View): obsidian.View;
export function outside(own: unknown): unknown {
	return own;
}

/** Our type for one of the app's, as it comes in from a plugin. */
export function inside(real: obsidian.App): App;
export function inside(real: obsidian.Workspace): Workspace;
export function inside(real: obsidian.WorkspaceLeaf): WorkspaceLeaf;
export function inside(real: obsidian.Editor): Editor;
export function inside(real: obsidian.View): View;
export function inside(real: unknown): unknown {
	return real;
}
