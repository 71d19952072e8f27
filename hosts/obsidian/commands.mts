import type * as obsidian from 'obsidian';
import { hostOf } from './host.mts';

/** Adds a command to the app; what comes back takes it away again, with its hotkeys. */
export function addCommand(app: obsidian.App, command: obsidian.Command): () => void {
	const { commands } = hostOf(app);
	commands.set(command.id, command);
	const handlers = (command.hotkeys ?? []).map(({ modifiers, key }) =>
		app.scope.register(modifiers, key, () => {
			runCommand(app, command.id);
			return false;
		}),
	);
	return () => {
		if (commands.get(command.id) === command) commands.delete(command.id);
		for (const handler of handlers) app.scope.unregister(handler);
	};
}

/** Commands that can run here and now, by name. */
export function availableCommands(app: obsidian.App): obsidian.Command[] {
	return [...hostOf(app).commands.values()].filter((command) => isAvailable(app, command)).sort((a, b) => a.name.localeCompare(b.name));
}

/** Returns false when there is no such command, or when it cannot run now. */
export function runCommand(app: obsidian.App, id: string): boolean {
	const command = hostOf(app).commands.get(id);
	if (command === undefined || !isAvailable(app, command)) return false;
	const editing = editorOf(app);
	if (command.editorCheckCallback && editing) return command.editorCheckCallback(false, editing.editor, editing.info) !== false;
	if (command.editorCallback && editing) command.editorCallback(editing.editor, editing.info);
	else if (command.checkCallback) return command.checkCallback(false) !== false;
	else command.callback?.();
	return true;
}

/** Callbacks for an editor win over the others, checking ones over plain ones. A check that returns nothing is a yes only for `checkCallback`s that ran: while checking it means no. */
function isAvailable(app: obsidian.App, command: obsidian.Command): boolean {
	if (command.mobileOnly === true && !hostOf(app).phone) return false;
	const editing = editorOf(app);
	if (command.editorCheckCallback) return editing !== null && Boolean(command.editorCheckCallback(true, editing.editor, editing.info));
	if (command.editorCallback) return editing !== null;
	if (command.checkCallback) return Boolean(command.checkCallback(true));
	return true;
}

interface Editing {
	readonly editor: obsidian.Editor;
	readonly info: obsidian.MarkdownFileInfo;
}

/** The editor in use; a note in reading view has none to offer. */
function editorOf(app: obsidian.App): Editing | null {
	const info = app.workspace.activeEditor;
	if (!info?.editor) return null;
	const reading = 'getMode' in info && (info as obsidian.MarkdownView).getMode() === 'preview';
	return reading ? null : { editor: info.editor, info };
}
