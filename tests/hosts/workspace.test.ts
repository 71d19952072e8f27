import { MarkdownView, type TFile, type WorkspaceLeaf } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import { memoryStorage, type RunningApp } from '../../hosts/obsidian/index.mts';
import { fileAt, startApp } from './running-app.ts';

const files = {
	'Debriefs/Acme.md': '# Acme\n\nGood on numbers.\n\n## Next steps\n\nWait.\n',
	'Debriefs/Orchard.md': 'Orchard',
	'Home.md': '[[Acme]]',
};

function rootPaths({ app }: RunningApp): (string | undefined)[] {
	const paths: (string | undefined)[] = [];
	app.workspace.iterateRootLeaves((leaf) => {
		paths.push(leaf.view instanceof MarkdownView ? leaf.view.file?.path : undefined);
	});
	return paths;
}

describe('layout ready', () => {
	it('runs callbacks that came before and after, in their order', async () => {
		const running = await startApp({ deferLayout: true });
		const { workspace } = running.app;
		const ran: string[] = [];
		workspace.onLayoutReady(() => ran.push('first'));
		workspace.onLayoutReady(() => ran.push('second'));
		expect([workspace.layoutReady, ran]).toEqual([false, []]);
		await running.layoutReady();
		workspace.onLayoutReady(() => ran.push('late'));
		expect(ran).toEqual(['first', 'second', 'late']);
	});

	it('still runs the callback of a plugin that was unloaded while it waited', async () => {
		const running = await startApp({ deferLayout: true });
		const callback = vi.fn();
		running.app.workspace.onLayoutReady(callback);
		await running.layoutReady();
		expect(callback).toHaveBeenCalledOnce();
	});
});

describe('choosing a leaf', () => {
	it('uses the leaf in front again, and another one when that one is pinned', async () => {
		const running = await startApp({ files });
		const { workspace } = running.app;
		const leaf = workspace.getLeaf(false);
		await leaf.openFile(fileAt(running, 'Home.md'));
		expect(workspace.getLeaf()).toBe(leaf);
		leaf.setPinned(true);
		expect(workspace.getLeaf()).not.toBe(leaf);
	});

	it('opens a new tab beside the one in front', async () => {
		const running = await startApp({ files });
		const { workspace } = running.app;
		await workspace.getLeaf(false).openFile(fileAt(running, 'Home.md'));
		await workspace.getLeaf('tab').openFile(fileAt(running, 'Debriefs/Acme.md'));
		expect(rootPaths(running)).toEqual(['Home.md', 'Debriefs/Acme.md']);
		expect(workspace.getActiveFile()?.path).toBe('Debriefs/Acme.md');
	});

	it('shows both notes after a split', async () => {
		const running = await startApp({ files });
		const { workspace } = running.app;
		const left = workspace.getLeaf(false);
		await left.openFile(fileAt(running, 'Home.md'));
		const right = workspace.getLeaf('split');
		await right.openFile(fileAt(running, 'Debriefs/Acme.md'));
		expect([left, right].map((leaf) => leaf.view.containerEl.isShown())).toEqual([true, true]);
	});

	it('does not put a note into the sidebar that has the focus', async () => {
		const running = await startApp({ files });
		const { workspace } = running.app;
		const side = await workspace.ensureSideLeaf('file-explorer', 'left', { active: true });
		const leaf = workspace.getLeaf(false);
		expect(leaf).not.toBe(side);
		expect(leaf.getRoot()).toBe(workspace.rootSplit);
	});
});

describe('side leaves', () => {
	it('keeps one leaf of a type on a side, opens the dock and gives the leaf back', async () => {
		const running = await startApp({ files });
		const { workspace } = running.app;
		workspace.leftSplit.collapse();
		const first = workspace.getLeavesOfType('file-explorer')[0];
		const again = await workspace.ensureSideLeaf('file-explorer', 'left', { reveal: true });
		expect(again).toBe(first);
		expect(workspace.leftSplit.collapsed).toBe(false);
	});

	it('leaves the focus alone when asked to', async () => {
		const running = await startApp({ files });
		const { workspace } = running.app;
		const leaf = workspace.getLeaf(false);
		await leaf.openFile(fileAt(running, 'Home.md'));
		await workspace.ensureSideLeaf('file-explorer', 'right', { active: false, reveal: true });
		expect(workspace.getActiveViewOfType(MarkdownView)?.leaf).toBe(leaf);
	});

	it('detaches all leaves of a type and closes the dock that is empty then', async () => {
		const running = await startApp({ files });
		const { workspace } = running.app;
		await workspace.ensureSideLeaf('file-explorer', 'right');
		workspace.detachLeavesOfType('file-explorer');
		expect(workspace.getLeavesOfType('file-explorer')).toEqual([]);
		expect(workspace.rightSplit.collapsed).toBe(true);
	});
});

describe('what is in front', () => {
	it('still knows the note while a sidebar has the focus, but no editor', async () => {
		const running = await startApp({ files });
		const { workspace } = running.app;
		await workspace.getLeaf(false).openFile(fileAt(running, 'Home.md'));
		expect(workspace.activeEditor?.file?.path).toBe('Home.md');
		await workspace.ensureSideLeaf('file-explorer', 'left', { active: true });
		expect(workspace.getActiveFile()?.path).toBe('Home.md');
		expect(workspace.activeEditor).toBeNull();
		expect(workspace.getActiveViewOfType(MarkdownView)).toBeNull();
	});

	it('tells once about a new leaf and a new note, even if both come at once', async () => {
		const running = await startApp({ files });
		const { workspace } = running.app;
		const leaves: (WorkspaceLeaf | null)[] = [];
		const opened: (TFile | null)[] = [];
		workspace.on('active-leaf-change', (leaf) => leaves.push(leaf));
		workspace.on('file-open', (file) => opened.push(file));
		const leaf = workspace.getLeaf('tab');
		await leaf.openFile(fileAt(running, 'Home.md'));
		await running.settle();
		await leaf.openFile(fileAt(running, 'Debriefs/Acme.md'));
		await running.settle();
		expect(leaves).toEqual([leaf]);
		expect(opened.map((file) => file?.path)).toEqual(['Home.md', 'Debriefs/Acme.md']);
	});

	it('makes the leaf active that is clicked into', async () => {
		const running = await startApp({ files });
		const { workspace } = running.app;
		const left = workspace.getLeaf(false);
		await left.openFile(fileAt(running, 'Home.md'));
		await workspace.getLeaf('split').openFile(fileAt(running, 'Debriefs/Acme.md'));
		left.view.containerEl.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
		expect(workspace.getActiveFile()?.path).toBe('Home.md');
	});

	it('always has one tab in the middle', async () => {
		const running = await startApp({ files });
		const { workspace } = running.app;
		workspace.getLeaf(false).detach();
		const types: string[] = [];
		workspace.iterateRootLeaves((leaf) => types.push(leaf.view.getViewType()));
		expect(types).toEqual(['empty']);
	});

	it('closes the tab of a note that is deleted', async () => {
		const running = await startApp({ files });
		const { workspace, vault } = running.app;
		await workspace.getLeaf('tab').openFile(fileAt(running, 'Home.md'));
		await vault.delete(fileAt(running, 'Home.md'));
		await running.settle();
		expect(rootPaths(running)).not.toContain('Home.md');
		expect(workspace.getActiveFile()).toBeNull();
	});

	it('follows a note that is renamed', async () => {
		const running = await startApp({ files });
		const leaf = running.app.workspace.getLeaf(false);
		await leaf.openFile(fileAt(running, 'Home.md'));
		await running.app.vault.rename(fileAt(running, 'Home.md'), 'Start.md');
		expect(leaf.getDisplayText()).toBe('Start');
		expect(leaf.getViewState().state?.['file']).toBe('Start.md');
	});
});

describe('links', () => {
	it('opens a note by its shortest name, at the heading', async () => {
		const running = await startApp({ files });
		const { workspace } = running.app;
		await running.settle();
		await workspace.openLinkText('Acme#Next steps', 'Home.md');
		const view = workspace.getActiveViewOfType(MarkdownView);
		expect(view?.file?.path).toBe('Debriefs/Acme.md');
		expect(view?.editor.getCursor().line).toBe(4);
	});

	it('makes the note when a link leads nowhere', async () => {
		const running = await startApp({ files });
		await running.app.workspace.openLinkText('Questions', 'Debriefs/Acme.md');
		expect(running.app.workspace.getActiveFile()?.basename).toBe('Questions');
	});

	it('opens it in a new tab when asked to', async () => {
		const running = await startApp({ files });
		const { workspace } = running.app;
		await workspace.getLeaf(false).openFile(fileAt(running, 'Home.md'));
		await workspace.openLinkText('Orchard', 'Home.md', 'tab');
		expect(rootPaths(running)).toEqual(['Home.md', 'Debriefs/Orchard.md']);
	});
});

describe('the layout', () => {
	it('comes back after a restart, with tabs, sides and what was in front', async () => {
		const storage = memoryStorage();
		const before = await startApp({ files, storage });
		await before.app.workspace.getLeaf(false).openFile(fileAt(before, 'Home.md'));
		await before.app.workspace.getLeaf('tab').openFile(fileAt(before, 'Debriefs/Acme.md'));
		before.app.workspace.leftSplit.collapse();
		await before.settle();
		await before.app.workspace.requestSaveLayout.run();

		const after = await startApp({ files, storage });
		const { workspace } = after.app;
		expect(workspace.getActiveFile()?.path).toBe('Debriefs/Acme.md');
		expect(workspace.leftSplit.collapsed).toBe(true);
		expect(workspace.getLeavesOfType('markdown')).toHaveLength(2);
	});

	it('tells about changes, together those that come together', async () => {
		const running = await startApp({ files });
		await running.settle();
		const changed = vi.fn();
		running.app.workspace.on('layout-change', changed);
		running.app.workspace.getLeaf('tab');
		running.app.workspace.getLeaf('tab');
		await running.settle();
		expect(changed).toHaveBeenCalledOnce();
	});
});

describe('on a phone', () => {
	it('has one pane: a split becomes a tab', async () => {
		const running = await startApp({ files, platform: 'phone' });
		const { workspace } = running.app;
		const first = workspace.getLeaf(false);
		await first.openFile(fileAt(running, 'Home.md'));
		await workspace.getLeaf('split').openFile(fileAt(running, 'Debriefs/Acme.md'));
		expect(first.view.containerEl.isShown()).toBe(false);
	});

	it('closes the drawer when a note opens', async () => {
		const running = await startApp({ files, platform: 'phone' });
		const { workspace } = running.app;
		await workspace.ensureSideLeaf('file-explorer', 'left');
		expect(workspace.leftSplit.collapsed).toBe(false);
		await workspace.getLeaf(false).openFile(fileAt(running, 'Home.md'));
		await running.settle();
		expect(workspace.leftSplit.collapsed).toBe(true);
	});
});

describe('what is kept on the device', () => {
	it('gives back what was kept under a key, null for the rest, and drops a key set to null', async () => {
		const { app } = await startApp();
		app.saveLocalStorage('open', { rows: [1, 2] });
		expect(app.loadLocalStorage('open')).toEqual({ rows: [1, 2] });
		app.saveLocalStorage('open', null);
		expect(app.loadLocalStorage('open')).toBeNull();
	});

	it('keeps vaults apart', async () => {
		const storage = memoryStorage();
		const one = await startApp({ storage, vaultName: 'One' });
		const two = await startApp({ storage, vaultName: 'Two' });
		one.app.saveLocalStorage('open', true);
		expect(two.app.loadLocalStorage('open')).toBeNull();
	});
});
