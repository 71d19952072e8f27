import { ItemView, MarkdownView, Plugin, Scope, type Command, type WorkspaceLeaf } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import type { RunningApp } from '../../hosts/obsidian/index.mts';
import { press, settled, type } from './dialog-app.ts';
import { fileAt, manifest, startApp } from './running-app.ts';

async function withCommand(running: RunningApp, ...commands: Command[]): Promise<Plugin> {
	class Commanding extends Plugin {
		override onload(): void {
			for (const command of commands) this.addCommand(command);
		}
	}
	return running.enablePlugin(manifest, Commanding);
}

async function openHome(running: RunningApp): Promise<void> {
	await running.app.workspace.getLeaf(false).openFile(fileAt(running, 'Home.md'));
}

function paletteNames(): (string | null)[] {
	return Array.from(document.querySelectorAll('.prompt .suggestion-item'), (item) => item.textContent);
}

describe('a command', () => {
	it('gets the id and the name of its plugin in front', async () => {
		const running = await startApp();
		const callback = vi.fn();
		await withCommand(running, { id: 'open', name: 'Open panel', callback });
		expect(running.host.commands.get('sample:open')?.name).toBe('Sample: Open panel');
		expect(running.runCommand('sample:open')).toBe(true);
		expect(callback).toHaveBeenCalledOnce();
	});

	it('can be taken away again', async () => {
		const running = await startApp();
		const plugin = await withCommand(running, { id: 'open', name: 'Open panel', callback: vi.fn() });
		plugin.removeCommand('open');
		expect(running.runCommand('sample:open')).toBe(false);
	});

	it('is asked first whether it can run', async () => {
		const running = await startApp();
		const asked: boolean[] = [];
		let possible = false;
		await withCommand(running, {
			id: 'open',
			name: 'Open panel',
			checkCallback: (checking) => {
				asked.push(checking);
				return possible;
			},
		});
		expect(running.runCommand('sample:open')).toBe(false);
		possible = true;
		expect(running.runCommand('sample:open')).toBe(true);
		expect(asked).toEqual([true, true, false]);
	});

	it('for an editor needs a note that is being written', async () => {
		const running = await startApp({ files: { 'Home.md': 'Home' } });
		await withCommand(running, { id: 'insert', name: 'Insert', editorCallback: (editor) => editor.replaceSelection('New ') });
		expect(running.runCommand('sample:insert')).toBe(false);
		await openHome(running);
		expect(running.runCommand('sample:insert')).toBe(true);
		expect(running.app.workspace.activeEditor?.editor?.getValue()).toBe('New Home');
		running.runCommand('markdown:toggle-preview');
		expect(running.runCommand('sample:insert')).toBe(false);
	});

	it('gets the editor and its view, and says by itself whether it fits', async () => {
		const running = await startApp({ files: { 'Home.md': 'Home' } });
		const seen: unknown[] = [];
		await withCommand(running, {
			id: 'file',
			name: 'File line',
			editorCheckCallback: (checking, editor, info) => {
				if (!checking) seen.push(editor, info);
				return editor.getValue() !== '';
			},
		});
		await openHome(running);
		expect(running.runCommand('sample:file')).toBe(true);
		const view = running.app.workspace.getActiveViewOfType(MarkdownView);
		expect(seen).toEqual([view?.editor, view]);
	});

	it('runs by its keys', async () => {
		const running = await startApp();
		const callback = vi.fn();
		await withCommand(running, { id: 'open', name: 'Open panel', hotkeys: [{ modifiers: ['Mod', 'Shift'], key: 'J' }], callback });
		press('j', { ctrlKey: true });
		expect(callback).not.toHaveBeenCalled();
		const event = press('J', { ctrlKey: true, shiftKey: true });
		expect(callback).toHaveBeenCalledOnce();
		expect(event.defaultPrevented).toBe(true);
	});

	it('gives way to the keys of the view that is active, and only while it is', async () => {
		const seen: string[] = [];
		class KeyView extends ItemView {
			override scope = new Scope(this.app.scope);

			constructor(leaf: WorkspaceLeaf) {
				super(leaf);
				this.scope.register(['Mod'], 'J', () => {
					seen.push('view');
					return false;
				});
			}

			getViewType(): string {
				return 'sample-keys';
			}

			getDisplayText(): string {
				return 'Keys';
			}
		}
		const running = await startApp();
		const plugin = await withCommand(running, { id: 'open', name: 'Open', hotkeys: [{ modifiers: ['Mod'], key: 'J' }], callback: () => seen.push('command') });
		plugin.registerView('sample-keys', (leaf) => new KeyView(leaf));
		await running.app.workspace.ensureSideLeaf('sample-keys', 'right');
		press('j', { ctrlKey: true });
		running.app.workspace.setActiveLeaf(running.app.workspace.getLeaf(false));
		press('j', { ctrlKey: true });
		expect(seen).toEqual(['view', 'command']);
	});

	it('for phones is not there on a desktop', async () => {
		const running = await startApp();
		await withCommand(running, { id: 'swipe', name: 'Swipe', mobileOnly: true, callback: vi.fn() });
		expect(running.runCommand('sample:swipe')).toBe(false);
	});
});

describe('the palette', () => {
	it('opens with Ctrl+P, finds by some letters and runs with Enter', async () => {
		const running = await startApp();
		const callback = vi.fn();
		await withCommand(running, { id: 'open', name: 'Open interview dashboard', callback });
		press('p', { ctrlKey: true });
		const input = document.querySelector<HTMLInputElement>('.prompt input');
		if (input === null) throw new Error('No palette.');
		type(input, 'inter dash');
		await settled();
		expect(paletteNames()).toEqual(['Sample: Open interview dashboard']);
		press('Enter');
		expect(callback).toHaveBeenCalledOnce();
		expect(document.querySelector('.prompt')).toBeNull();
	});

	it('lists only what can run, with the commands of the editor that had the focus', async () => {
		const running = await startApp({ files: { 'Home.md': 'Home' } });
		await withCommand(
			running,
			{ id: 'insert', name: 'Insert', editorCallback: (editor) => editor.replaceSelection('x') },
			{ id: 'never', name: 'Never', checkCallback: () => false },
		);
		running.runCommand('command-palette:open');
		await settled();
		expect(paletteNames()).not.toContain('Sample: Insert');
		press('Escape');
		await openHome(running);
		running.runCommand('command-palette:open');
		await settled();
		expect(paletteNames()).toContain('Sample: Insert');
		expect(paletteNames()).not.toContain('Sample: Never');
		press('Escape');
	});
});

describe('the file explorer', () => {
	const row = (path: string): HTMLElement | null => document.querySelector(`[role="treeitem"][data-path="${path}"]`);

	it('opens folders and notes by keyboard', async () => {
		const running = await startApp({ files: { 'Debriefs/Acme.md': 'Acme', 'Home.md': 'Home' } });
		row('Debriefs')?.focus();
		press('ArrowRight');
		expect(row('Debriefs')?.getAttribute('aria-expanded')).toBe('true');
		press('ArrowDown');
		expect(document.activeElement).toBe(row('Debriefs/Acme.md'));
		press('Enter');
		await running.settle();
		expect(running.app.workspace.getActiveFile()?.path).toBe('Debriefs/Acme.md');
	});

	it('follows what happens in the vault', async () => {
		const running = await startApp({ files: { 'Home.md': 'Home' } });
		await running.app.vault.create('New.md', '');
		await running.app.vault.rename(fileAt(running, 'Home.md'), 'Start.md');
		await running.settle();
		expect([row('New.md'), row('Home.md'), row('Start.md')].map((el) => el?.textContent)).toEqual(['New', undefined, 'Start']);
	});

	it('asks plugins for entries of its menu', async () => {
		const running = await startApp({ files: { 'Home.md': 'Home' } });
		const run = vi.fn();
		running.app.workspace.on('file-menu', (menu, file, source) => {
			menu.addItem((item) => item.setTitle(`Read ${file.name}`).onClick(() => run(source)));
		});
		row('Home.md')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		const item = Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find((el) => el.textContent === 'Read Home.md');
		item?.click();
		expect(run).toHaveBeenCalledWith('file-explorer-context-menu');
	});

	it('deletes with the key for it', async () => {
		const running = await startApp({ files: { 'Home.md': 'Home' } });
		row('Home.md')?.focus();
		press('Delete');
		await running.settle();
		expect(running.app.vault.getFileByPath('Home.md')).toBeNull();
	});
});
