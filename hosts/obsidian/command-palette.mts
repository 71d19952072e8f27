import type * as obsidian from 'obsidian';
import { availableCommands, runCommand } from './commands.mts';
import { FuzzySuggestModal } from './suggest-modal.mts';

/** Finds a command by name and runs it once the palette is closed. */
export class CommandPalette extends FuzzySuggestModal<obsidian.Command> {
	private readonly commands: obsidian.Command[];

	constructor(app: obsidian.App) {
		super(app);
		// Asked before the palette takes the focus, so that an editor's commands are among them.
		this.commands = availableCommands(app).filter(({ id }) => id !== 'command-palette:open');
		this.setPlaceholder('Type a command...');
		this.emptyStateText = 'No commands found.';
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	getItems(): obsidian.Command[] {
		return this.commands;
	}

	getItemText(command: obsidian.Command): string {
		return command.name;
	}

	onChooseItem(command: obsidian.Command): void {
		runCommand(this.app, command.id);
	}
}
