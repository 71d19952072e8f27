import type * as obsidian from 'obsidian';
import { CommandPalette } from './command-palette.mts';
import { hostOf } from './host.mts';
import { MarkdownView } from './markdown-view.mts';
import { newNote } from './new-note.mts';
import { inside } from './seam.mts';
import { openSettings } from './settings-window.mts';

/** The few commands of the app that are needed to find one's way. */
export function coreCommands(app: obsidian.App, toggleTheme: () => void): obsidian.Command[] {
	const workspace = inside(app).ownWorkspace();
	return [
		{
			id: 'command-palette:open',
			name: 'Open command palette',
			hotkeys: [{ modifiers: ['Mod'], key: 'P' }],
			callback: () => new CommandPalette(app).open(),
		},
		{ id: 'app:open-settings', name: 'Open settings', hotkeys: [{ modifiers: ['Mod'], key: ',' }], callback: () => openSettings(app, hostOf(app).settingTabs) },
		{ id: 'theme:toggle-light-dark', name: 'Toggle light/dark mode', callback: toggleTheme },
		{ id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', callback: () => workspace.leftSplit.toggle() },
		{ id: 'app:toggle-right-sidebar', name: 'Toggle right sidebar', callback: () => workspace.rightSplit.toggle() },
		{ id: 'file-explorer:new-file', name: 'Create new note', hotkeys: [{ modifiers: ['Mod'], key: 'N' }], callback: () => void newNote(app, '') },
		{
			id: 'file-explorer:open',
			name: 'Files: Show file explorer',
			callback: () => void workspace.ensureSideLeaf('file-explorer', 'left'),
		},
		{
			id: 'markdown:toggle-preview',
			name: 'Toggle reading view',
			hotkeys: [{ modifiers: ['Mod'], key: 'E' }],
			checkCallback: (checking) => {
				const view = workspace.activeLeaf && inside(workspace.activeLeaf).own();
				if (!(view instanceof MarkdownView)) return false;
				if (!checking) void view.setMode(view.getMode() === 'source' ? 'preview' : 'source');
				return true;
			},
		},
		{
			id: 'workspace:close',
			name: 'Close current tab',
			callback: () => workspace.activeLeaf?.detach(),
		},
	];
}
