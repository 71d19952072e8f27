import type * as obsidian from 'obsidian';
import { runCommand } from './commands.mts';
import { iconButton, type Frame } from './frame.mts';
import { hostOf } from './host.mts';
import { Menu } from './menu.mts';
import type { Workspace } from './workspace.mts';

/** Gives the window's own buttons something to do and keeps its title and drawers in step with the workspace. */
export function wireFrame(app: obsidian.App, frame: Frame, workspace: Workspace): void {
	const { leftSplit, rightSplit, rootSplit } = workspace;
	frame.workspaceEl.append(leftSplit.containerEl, rootSplit.containerEl, rightSplit.containerEl);
	frame.leftToggle.addEventListener('click', () => leftSplit.toggle());
	frame.rightToggle.addEventListener('click', () => rightSplit.toggle());
	for (const [icon, title, command] of [
		['terminal', 'Open command palette', 'command-palette:open'],
		['sun-moon', 'Toggle light/dark mode', 'theme:toggle-light-dark'],
		['settings', 'Open settings', 'app:open-settings'],
	] as const) {
		iconButton(frame.ribbonSettings, icon, title, 'side-dock-ribbon-action').addEventListener('click', () => runCommand(app, command));
	}
	const showTitle = (): void => {
		const file = app.workspace.getActiveFile();
		frame.titleText.setText(file === null ? app.vault.getName() : `${file.basename} - ${app.vault.getName()}`);
	};
	workspace.on('file-open', showTitle);
	app.vault.on('rename', showTitle);
	if (hostOf(app).phone) wirePhone(app, frame, workspace);
}

/** One drawer at a time, and none over a note that has just been opened. */
function wirePhone(app: obsidian.App, frame: Frame, workspace: Workspace): void {
	const { leftSplit, rightSplit } = workspace;
	const closeDrawers = (): void => {
		leftSplit.collapse();
		rightSplit.collapse();
	};
	for (const [dock, other] of [
		[leftSplit, rightSplit],
		[rightSplit, leftSplit],
	] as const) {
		const before = dock.onToggle;
		dock.onToggle = () => {
			if (!dock.collapsed) other.collapse();
			frame.backdrop.hidden = leftSplit.collapsed && rightSplit.collapsed;
			before();
		};
	}
	frame.backdrop.addEventListener('click', closeDrawers);
	workspace.on('file-open', closeDrawers);
	iconButton(frame.navbar, 'panel-left', 'Left sidebar').addEventListener('click', () => leftSplit.toggle());
	iconButton(frame.navbar, 'terminal', 'Open command palette').addEventListener('click', () => runCommand(app, 'command-palette:open'));
	iconButton(frame.navbar, 'plus', 'Create new note').addEventListener('click', () => runCommand(app, 'file-explorer:new-file'));
	iconButton(frame.navbar, 'menu', 'More options').addEventListener('click', (event) => showActions(app, event));
	iconButton(frame.navbar, 'panel-right', 'Right sidebar').addEventListener('click', () => rightSplit.toggle());
}

/** On a phone the ribbon is a menu. */
function showActions(app: obsidian.App, event: MouseEvent): void {
	const menu = new Menu();
	for (const action of hostOf(app).ribbonActions) {
		menu.addItem((item) =>
			item
				.setTitle(action.title)
				.setIcon(action.icon)
				.onClick((chosen) => void action.run(chosen as MouseEvent)),
		);
	}
	menu.addItem((item) =>
		item
			.setTitle('Toggle light/dark mode')
			.setIcon('sun-moon')
			.setSection('app')
			.onClick(() => runCommand(app, 'theme:toggle-light-dark')),
	);
	menu.addItem((item) =>
		item
			.setTitle('Open settings')
			.setIcon('settings')
			.setSection('app')
			.onClick(() => runCommand(app, 'app:open-settings')),
	);
	menu.showAtMouseEvent(event);
}
