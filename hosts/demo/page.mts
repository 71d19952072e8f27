import { createApp, installDom, Notice, useIcons, type RunningApp } from '../obsidian/index.mts';
import { loadPlugin } from '../obsidian/load-plugin.mts';
import { drawBar, type Bar } from './bar.mts';
import { pageIcons } from './icons.mts';
import { addressOf, isNarrow, lookOf, type Look } from './look.mts';
import type { VaultMessage } from './messages.mts';
import { moveClock } from './page-clock.mts';
import { pageStorage } from './page-storage.mts';
import { ServerLink } from './server-link.mts';

type Manifest = Parameters<RunningApp['enablePlugin']>[0];

async function start(): Promise<void> {
	installDom(window);
	useIcons(pageIcons());
	let look = lookOf(window);
	if (look.phone && !look.framed && !isNarrow(window)) return showPhone(look);

	const link = new ServerLink(document);
	const [vault, code, manifestText] = await Promise.all([link.vault(), link.text('/plugin/main.js'), link.text('/plugin/manifest.json')]);
	const today = look.today ?? vault.today;
	moveClock(today);
	const manifest = JSON.parse(manifestText) as Manifest;
	document.title = `${vault.name} - ${manifest.name}`;
	const barParent = document.body.createDiv({ cls: 'demo-top' });
	const running = await openApp(vault, look, link, manifest.id);
	const type = loadPlugin(code);
	const styles = document.querySelector<HTMLLinkElement>('#plugin-styles');

	const switchPlugin = async (): Promise<boolean> => {
		if (running.plugins.get(manifest.id)) {
			running.disablePlugin(manifest.id);
			if (styles) styles.disabled = true;
			return false;
		}
		if (styles) styles.disabled = false;
		await running.enablePlugin(manifest, type, { byUser: true });
		return true;
	};
	const bar: Bar | null = look.framed
		? null
		: drawBar(barParent, vault, today, look.phone, {
				theme: () => running.setTheme(running.app.isDarkMode() ? 'light' : 'dark'),
				phone: () => location.assign(addressOf({ ...look, theme: running.app.isDarkMode() ? 'dark' : 'light', phone: !look.phone })),
				direction: () => {
					look = { ...look, rtl: !look.rtl };
					showDirection(look.rtl);
				},
				plugin: switchPlugin,
			});
	link.listen({
		news: ({ changes, unread }) => {
			for (const change of changes) void running.vault.applyExternal(change);
			bar?.showUnread(unread);
		},
		lost: () => bar?.showLost(true),
		back: () => bar?.showLost(false),
	});
	document.addEventListener('visibilitychange', () => {
		if (document.hidden) void running.saveAll();
	});
	window.addEventListener('pagehide', () => void running.saveAll());

	await running.enablePlugin(manifest, type);
	await running.layoutReady();
	await openFirst(running, vault);
	running.runCommand(`${manifest.id}:open-dashboard`);
	document.body.dataset['ready'] = 'true';
}

function openApp(vault: VaultMessage, look: Look, link: ServerLink, plugin: string): Promise<RunningApp> {
	return createApp({
		container: document.body.createDiv({ cls: 'demo-app' }),
		vaultName: vault.name,
		files: vault.notes,
		platform: look.phone ? 'phone' : 'desktop',
		theme: look.theme,
		rtl: look.rtl,
		storage: pageStorage(window.localStorage, plugin),
		deferLayout: true,
		...(vault.writes && { backing: link.backing(), onPluginData: (_id: string, text: string) => link.ask({ kind: 'settings', text }) }),
		...(vault.settings !== null && { pluginData: { [plugin]: vault.settings } }),
	});
}

/** The note that the server names, else the newest. */
async function openFirst({ app }: RunningApp, { first, notes }: VaultMessage): Promise<void> {
	const newest = notes.reduce<VaultMessage['notes'][number] | null>((best, note) => (best && best.mtime >= note.mtime ? best : note), null);
	const file = app.vault.getFileByPath(first ?? newest?.path ?? '');
	if (file) await app.workspace.getLeaf(false).openFile(file, { active: true });
}

function showDirection(rtl: boolean): void {
	document.body.toggleClass('mod-rtl', rtl);
	document.body.dir = rtl ? 'rtl' : '';
}

/** On a wide window the phone is a frame as wide as one, so that all that depends on the width is true. */
function showPhone(look: Look): void {
	document.body.addClass('demo-phone-stage', `theme-${look.theme}`);
	const back = document.body.createEl('a', { cls: 'demo-phone-back', text: 'Back to the desktop', href: addressOf({ ...look, phone: false }) });
	back.setAttribute('target', '_self');
	document.body.createEl('iframe', { cls: 'demo-phone', attr: { src: addressOf({ ...look, framed: true }), title: 'Phone' } });
}

/** What goes wrong without anybody waiting for it, such as a save that the server refuses, is told as the app would. */
window.addEventListener('unhandledrejection', (event) => {
	new Notice(event.reason instanceof Error ? event.reason.message : String(event.reason), 8_000);
});

start().catch((error: unknown) => {
	console.error(error);
	const place = document.body.createDiv({ cls: 'demo-failure', attr: { role: 'alert' } });
	place.setText(`The page could not start: ${error instanceof Error ? error.message : String(error)}`);
});
