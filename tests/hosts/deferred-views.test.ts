import { ItemView, Plugin, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { DeferredView, memoryStorage, type RunningApp } from '../../hosts/obsidian/index.mts';
import { fileAt, manifest, startApp } from './running-app.ts';

class BoardView extends ItemView {
	static readonly steps: string[] = [];
	state: unknown = null;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		BoardView.steps.push('made');
	}

	getViewType(): string {
		return 'sample-board';
	}

	getDisplayText(): string {
		return 'Board';
	}

	override async onOpen(): Promise<void> {
		BoardView.steps.push('opened');
	}

	override async onClose(): Promise<void> {
		BoardView.steps.push('closed');
	}

	override getState(): Record<string, unknown> {
		return { filter: this.state };
	}

	override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
		this.state = (state as { filter?: unknown }).filter ?? null;
	}
}

class BoardPlugin extends Plugin {
	override onload(): void {
		this.registerView('sample-board', (leaf) => new BoardView(leaf));
	}
}

async function withBoard(running: RunningApp): Promise<void> {
	BoardView.steps.length = 0;
	await running.enablePlugin(manifest, BoardPlugin);
}

describe('a view nobody can see', () => {
	it('is a placeholder in a closed sidebar, and the real view once the sidebar opens', async () => {
		const running = await startApp();
		await withBoard(running);
		const { workspace } = running.app;
		const leaf = await workspace.ensureSideLeaf('sample-board', 'right', { active: false, reveal: false, state: { filter: 'Acme' } });
		expect(leaf.isDeferred).toBe(true);
		expect(leaf.view).toBeInstanceOf(DeferredView);
		expect(leaf.view).not.toBeInstanceOf(BoardView);
		expect(BoardView.steps).toEqual([]);

		workspace.rightSplit.expand();
		await running.settle();
		expect(leaf.isDeferred).toBe(false);
		expect(leaf.view).toBeInstanceOf(BoardView);
		expect((leaf.view as BoardView).state).toBe('Acme');
		expect(BoardView.steps).toEqual(['made', 'opened']);
	});

	it('is found by its type all the same, with the state it will have', async () => {
		const running = await startApp();
		await withBoard(running);
		const { workspace } = running.app;
		await workspace.ensureSideLeaf('sample-board', 'right', { active: false, reveal: false, state: { filter: 'Acme' } });
		const [leaf] = workspace.getLeavesOfType('sample-board');
		expect(leaf?.getViewState()).toMatchObject({ type: 'sample-board', state: { filter: 'Acme' } });
	});

	it('is built when it is revealed, and only once', async () => {
		const running = await startApp();
		await withBoard(running);
		const { workspace } = running.app;
		const leaf = await workspace.ensureSideLeaf('sample-board', 'right', { active: false, reveal: false });
		await Promise.all([workspace.revealLeaf(leaf), workspace.revealLeaf(leaf), leaf.loadIfDeferred()]);
		expect(leaf.view).toBeInstanceOf(BoardView);
		expect(BoardView.steps).toEqual(['made', 'opened']);
	});

	it('stays a placeholder behind another tab until its tab is chosen', async () => {
		const running = await startApp({ files: { 'Home.md': 'Home' } });
		const { workspace } = running.app;
		await workspace.getLeaf(false).setViewState({ type: 'file-explorer', active: true });
		const behind = workspace.getLeaf('tab');
		await behind.openFile(fileAt(running, 'Home.md'), { active: false });
		expect([behind.isDeferred, behind.getDisplayText()]).toEqual([true, 'Home']);
		workspace.setActiveLeaf(behind, { focus: true });
		await running.settle();
		expect(behind.isDeferred).toBe(false);
		expect(workspace.getActiveFile()?.path).toBe('Home.md');
	});
});

describe('a restart', () => {
	it('builds only what can be seen, after the plugins are there', async () => {
		const storage = memoryStorage();
		const before = await startApp({ storage });
		await withBoard(before);
		await before.app.workspace.ensureSideLeaf('sample-board', 'right', { state: { filter: 'Acme' } });
		before.app.workspace.rightSplit.collapse();
		await before.settle();
		await before.app.workspace.requestSaveLayout.run();

		const after = await startApp({ storage, deferLayout: true });
		await withBoard(after);
		await after.layoutReady();
		const [leaf] = after.app.workspace.getLeavesOfType('sample-board');
		expect(leaf?.isDeferred).toBe(true);
		expect(leaf?.getDisplayText()).toBe('Board');
		expect(BoardView.steps).toEqual([]);
		if (leaf) await after.app.workspace.revealLeaf(leaf);
		expect((leaf?.view as BoardView).state).toBe('Acme');
	});
});

describe('a view whose plugin goes and comes back', () => {
	it('keeps its place and its state, and is built anew', async () => {
		const running = await startApp();
		await withBoard(running);
		const leaf = await running.app.workspace.ensureSideLeaf('sample-board', 'right', { state: { filter: 'Acme' } });
		running.disablePlugin(manifest.id);
		await running.settle();
		expect(BoardView.steps).toEqual(['made', 'opened', 'closed']);
		expect(leaf.view).not.toBeInstanceOf(BoardView);
		expect(leaf.getDisplayText()).toBe('Plugin no longer active');

		await withBoard(running);
		await running.settle();
		expect(running.app.workspace.getLeavesOfType('sample-board')).toEqual([leaf]);
		expect((leaf.view as BoardView).state).toBe('Acme');
	});

	it('may have its constructor run again for the same leaf', async () => {
		const running = await startApp();
		await withBoard(running);
		const leaf = await running.app.workspace.ensureSideLeaf('sample-board', 'right');
		await leaf.setViewState({ type: 'empty' });
		await leaf.setViewState({ type: 'sample-board' });
		expect(BoardView.steps).toEqual(['made', 'opened', 'closed', 'made', 'opened']);
	});
});
