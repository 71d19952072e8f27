import type * as obsidian from 'obsidian';
import { hostOf } from './host.mts';

export type PluginClass = new (app: obsidian.App, manifest: obsidian.PluginManifest) => obsidian.Plugin;

/** The community plugins that are switched on in one app. */
export class Plugins {
	private readonly app: obsidian.App;
	private readonly enabled = new Map<string, obsidian.Plugin>();

	constructor(app: obsidian.App) {
		this.app = app;
	}

	get(id: string): obsidian.Plugin | null {
		return this.enabled.get(id) ?? null;
	}

	/** Loads a plugin and waits for its `onload`. `byUser` is true when a person has just switched it on, not at a start of the app. */
	async enable(manifest: obsidian.PluginManifest, type: PluginClass, byUser: boolean): Promise<obsidian.Plugin> {
		if (this.enabled.has(manifest.id)) throw new Error(`"${manifest.id}" is already switched on.`);
		const plugin = new type(this.app, manifest);
		this.enabled.set(manifest.id, plugin);
		try {
			await (plugin.load() as void | Promise<void>);
		} catch (error) {
			this.disable(manifest.id);
			throw error;
		}
		if (byUser) plugin.onUserEnable();
		return plugin;
	}

	disable(id: string): void {
		const plugin = this.enabled.get(id);
		this.enabled.delete(id);
		plugin?.unload();
	}

	disableAll(): void {
		for (const id of [...this.enabled.keys()].reverse()) this.disable(id);
	}

	/** What a sync does: other data comes in from outside, and the plugin is told if it listens. */
	async changeData(id: string, data: unknown): Promise<void> {
		await hostOf(this.app).pluginData(id).save(data);
		const plugin = this.enabled.get(id);
		if (plugin && 'onExternalSettingsChange' in plugin) await plugin.onExternalSettingsChange?.();
	}

	/** Opens `obsidian://<action>?key=value`. Returns false when nobody answers to the action. */
	openUri(uri: string): boolean {
		const parsed = /^obsidian:\/\/([^/?#]+)\/?(?:\?([^#]*))?/u.exec(uri);
		const action = parsed?.[1];
		const handler = action === undefined ? undefined : hostOf(this.app).protocolHandlers.get(action);
		if (action === undefined || handler === undefined) return false;
		const params: obsidian.ObsidianProtocolData = { action };
		for (const pair of (parsed?.[2] ?? '').split('&')) {
			const at = pair.indexOf('=');
			const key = decodeURIComponent(at < 0 ? pair : pair.slice(0, at));
			if (key !== '' && key !== 'action') params[key] = at < 0 ? 'true' : decodeURIComponent(pair.slice(at + 1));
		}
		handler(params);
		return true;
	}

	/** Runs a command of the app's command line; bare flags come in as `'true'`. */
	async runCli(command: string, params: obsidian.CliData = {}): Promise<string> {
		const registered = hostOf(this.app).cliHandlers.get(command);
		if (registered === undefined) throw new Error(`Command "${command}" not found.`);
		const missing = Object.entries(registered.flags ?? {}).find(([name, flag]) => flag.required === true && params[name] === undefined);
		if (missing !== undefined) throw new Error(`Missing required parameter: ${missing[0]}`);
		return registered.handler(params);
	}
}
