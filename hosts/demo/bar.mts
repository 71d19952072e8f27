import type { UnreadFile, VaultMessage } from './messages.mts';

export interface BarActions {
	theme(): void;
	phone(): void;
	direction(): void;
	/** Switches the plugin on or off and says whether it is on now. */
	plugin(): Promise<boolean>;
}

export interface Bar {
	showUnread(unread: readonly UnreadFile[]): void;
	showLost(lost: boolean): void;
}

/** The thin line above the app's window: what is shown, and what a person wants to change about the window. */
export function drawBar(parent: HTMLElement, vault: VaultMessage, today: string | null, phone: boolean, actions: BarActions): Bar {
	const bar = parent.createEl('header', { cls: 'demo-bar' });
	const status = bar.createDiv({ cls: 'demo-bar-status', attr: { role: 'status' } });
	const said = sentences(vault, today);
	status.setText(said);
	const details = bar.createEl('details', { cls: 'demo-unread' });
	const summary = details.createEl('summary');
	const list = details.createEl('ul');
	const buttons = bar.createDiv({ cls: 'demo-bar-buttons' });
	const button = (words: string, act: () => void): HTMLButtonElement => {
		const made = buttons.createEl('button', { cls: 'demo-button', text: words, attr: { type: 'button' } });
		made.addEventListener('click', act);
		return made;
	};
	button('Theme', () => actions.theme());
	button(phone ? 'Desktop' : 'Phone', () => actions.phone());
	button('Right to left', () => actions.direction());
	const plugin = button('Disable plugin', () => {
		plugin.disabled = true;
		void actions.plugin().then((on) => {
			plugin.setText(on ? 'Disable plugin' : 'Enable plugin');
			plugin.disabled = false;
		});
	});
	const showUnread = (unread: readonly UnreadFile[]): void => {
		details.hidden = unread.length === 0;
		summary.setText(unread.length === 1 ? '1 place could not be read' : `${String(unread.length)} places could not be read`);
		list.empty();
		for (const { path, sentence } of unread) list.createEl('li', { text: `${path}: ${sentence}`, attr: { dir: 'auto' } });
	};
	showUnread(vault.unread);
	return {
		showUnread,
		showLost: (lost) => {
			bar.toggleClass('is-lost', lost);
			status.setText(lost ? 'The server has ended, so nothing is kept. Start it again, then load the page anew.' : said);
		},
	};
}

function sentences(vault: VaultMessage, today: string | null): string {
	const kept = vault.writes ? 'Edits are written to the files of this folder.' : 'Edits live in this page alone; the files stay as they are.';
	return today === null ? kept : `${vault.name}, as on ${today}. ${kept}`;
}
