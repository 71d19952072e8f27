import type { PluginManifest } from 'obsidian';
import { afterEach } from 'vitest';
import { createApp, type AppOptions, type RunningApp } from '../../hosts/obsidian/index.mts';
import './layout-stubs.ts';

const running: RunningApp[] = [];

afterEach(async () => {
	for (const app of running.splice(0)) await app.destroy();
});

/** An app in the test's page; it is closed after the test. */
export async function startApp(options: Omit<AppOptions, 'container'> = {}): Promise<RunningApp> {
	const app = await createApp({ container: document.body, ...options });
	running.push(app);
	return app;
}

export function fileAt({ app }: RunningApp, path: string): NonNullable<ReturnType<typeof app.vault.getFileByPath>> {
	const file = app.vault.getFileByPath(path);
	if (file === null) throw new Error(`There is no ${path}.`);
	return file;
}

export const manifest: PluginManifest = {
	id: 'sample',
	name: 'Sample',
	author: 'Somebody',
	version: '1.0.0',
	minAppVersion: '1.13.0',
	description: 'Shows what a plugin can do.',
};
