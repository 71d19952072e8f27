import type { AppOptions, RunningApp } from '../../hosts/obsidian/index.mts';
import type { PluginManifest } from 'obsidian';
import InterviewDebriefPlugin from '../../src/main.ts';
import { startApp } from '../hosts/running-app.ts';

export const manifest: PluginManifest = {
	id: 'interview-debrief',
	name: 'Interview Debrief',
	author: 'Somebody',
	version: '0.1.0',
	minAppVersion: '1.13.0',
	description: 'Reads interview notes.',
};

/** An app with the plugin switched on. */
export async function startPlugin(files: Readonly<Record<string, string>>, options: Omit<AppOptions, 'container'> & { readonly byUser?: boolean } = {}): Promise<RunningApp> {
	const { byUser = false, ...app } = options;
	const running = await startApp({ files, ...app });
	await running.enablePlugin(manifest, InterviewDebriefPlugin, { byUser });
	await running.settle();
	return running;
}
