import { setIcon } from './icons.mts';
import { setTooltip } from './tooltip.mts';

/** The elements of the window around the leaves. */
export interface Frame {
	readonly el: HTMLElement;
	/** Where docks and panes go, in the order left, middle, right. */
	readonly workspaceEl: HTMLElement;
	readonly ribbonActions: HTMLElement;
	readonly ribbonSettings: HTMLElement;
	readonly statusBar: HTMLElement;
	readonly titleText: HTMLElement;
	readonly leftToggle: HTMLElement;
	readonly rightToggle: HTMLElement;
	/** Behind an open drawer; only on a phone. */
	readonly backdrop: HTMLElement;
	/** The row of buttons at the foot of a phone. */
	readonly navbar: HTMLElement;
}

/** Title bar, ribbon, room for the workspace and status bar; on a phone a row of buttons at the foot instead. */
export function drawFrame(container: HTMLElement, vaultName: string, phone: boolean): Frame {
	const el = container.createDiv({ cls: 'app-container' });
	const titlebar = el.createDiv({ cls: 'titlebar' });
	const leftToggle = iconButton(titlebar, 'panel-left', 'Toggle left sidebar', 'sidebar-toggle-button mod-left');
	const titleText = titlebar.createDiv({ cls: 'titlebar-text', text: vaultName });
	const rightToggle = iconButton(titlebar, 'panel-right', 'Toggle right sidebar', 'sidebar-toggle-button mod-right');
	const middle = el.createDiv({ cls: 'horizontal-main-container' });
	const ribbon = middle.createDiv({ cls: 'workspace-ribbon side-dock-ribbon mod-left' });
	const ribbonActions = ribbon.createDiv({ cls: 'side-dock-actions', attr: { role: 'toolbar', 'aria-orientation': 'vertical' } });
	const ribbonSettings = ribbon.createDiv({ cls: 'side-dock-settings' });
	const workspaceEl = middle.createDiv({ cls: 'workspace' });
	const statusBar = el.createDiv({ cls: 'status-bar' });
	const backdrop = el.createDiv({ cls: 'workspace-drawer-backdrop' });
	const navbar = el.createDiv({ cls: 'mobile-navbar' });
	backdrop.hidden = true;
	titlebar.hidden = phone;
	ribbon.hidden = phone;
	statusBar.hidden = phone;
	navbar.hidden = !phone;
	return { el, workspaceEl, ribbonActions, ribbonSettings, statusBar, titleText, leftToggle, rightToggle, backdrop, navbar };
}

export function iconButton(parent: HTMLElement, icon: string, title: string, cls = ''): HTMLElement {
	const button = parent.createEl('button', { cls: `clickable-icon ${cls}`.trim() });
	setIcon(button, icon);
	setTooltip(button, title);
	return button;
}
