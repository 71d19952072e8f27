import type * as obsidian from 'obsidian';
import { runCommand } from './commands.mts';
import { hostOf } from './host.mts';
import { ItemView } from './views.mts';

/** A tab with nothing in it yet. */
export class EmptyView extends ItemView {
	override icon = 'file';

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}

	protected override async onOpen(): Promise<void> {
		this.drawTitle();
		const box = this.contentEl.createDiv({ cls: 'empty-state' });
		box.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
		const actions = box.createDiv({ cls: 'empty-state-action-list' });
		for (const id of ['file-explorer:new-file', 'command-palette:open']) {
			const command = hostOf(this.app).commands.get(id);
			if (command === undefined) continue;
			const button = actions.createEl('button', { cls: 'empty-state-action', text: command.name });
			button.addEventListener('click', () => runCommand(this.app, id));
		}
		const close = actions.createEl('button', { cls: 'empty-state-action', text: 'Close' });
		close.addEventListener('click', () => this.leaf.detach());
	}
}

/** Stands where a view was whose plugin is off. Its type and state are kept for the plugin's return. */
export class MissingView extends ItemView {
	override icon = 'ghost';
	private readonly missing: { readonly type: string; readonly state: Record<string, unknown> };

	constructor(leaf: obsidian.WorkspaceLeaf, missing: { readonly type: string; readonly state: Record<string, unknown> }) {
		super(leaf);
		this.missing = missing;
	}

	getViewType(): string {
		return this.missing.type;
	}

	getDisplayText(): string {
		return 'Plugin no longer active';
	}

	override getState(): Record<string, unknown> {
		return this.missing.state;
	}

	protected override async onOpen(): Promise<void> {
		this.drawTitle();
		this.contentEl.createDiv({ cls: 'empty-state', text: `Nothing that is switched on shows "${this.missing.type}".` });
	}
}
