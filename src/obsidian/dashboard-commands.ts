import { Notice, type App, type Plugin } from 'obsidian';
import type { Texts } from '../i18n/index.ts';
import { DASHBOARD_ICON, DASHBOARD_VIEW, DashboardView } from './dashboard-view.ts';
import type { VaultFeed } from './vault-feed.ts';

/** The ways to the dashboard, and the commands around the reading behind it. */
export function addDashboardCommands(plugin: Plugin, { app, texts, feed }: { readonly app: App; readonly texts: Texts; readonly feed: VaultFeed }): void {
	const { openDashboard, openDashboardInTab, review, readAgain, stopReading } = texts.commands;
	plugin.addRibbonIcon(DASHBOARD_ICON, openDashboard, () => showDashboard(app));
	plugin.addCommand({ id: 'open-dashboard', name: openDashboard, callback: () => showDashboard(app) });
	plugin.addCommand({ id: 'open-dashboard-in-tab', name: openDashboardInTab, callback: () => showDashboardInTab(app) });
	plugin.addCommand({ id: 'review-unsorted', name: review, callback: () => showDashboard(app, (view) => view.review()) });
	plugin.addCommand({ id: 'read-again', name: readAgain, callback: () => feed.readAgain((notes) => new Notice(texts.notices.readingDone(notes))) });
	plugin.addCommand({
		id: 'stop-reading',
		name: stopReading,
		checkCallback: (checking) => {
			if (feed.scan.peek().phase !== 'running') return false;
			if (!checking) feed.stop();
			return true;
		},
	});
}

/** Shows the dashboard in the sidebar, or wherever it stands already. */
export function showDashboard({ workspace }: App, then: (view: DashboardView) => void = () => undefined): void {
	workspace
		.ensureSideLeaf(DASHBOARD_VIEW, 'right', { active: true, reveal: true })
		.then(async (leaf) => {
			await leaf.loadIfDeferred();
			if (leaf.view instanceof DashboardView) then(leaf.view);
		})
		.catch(console.error);
}

function showDashboardInTab({ workspace }: App): void {
	const leaf = workspace.getLeaf('tab');
	leaf.setViewState({ type: DASHBOARD_VIEW, active: true }).then(() => workspace.revealLeaf(leaf)).catch(console.error);
}
