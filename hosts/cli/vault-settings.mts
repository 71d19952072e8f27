import path from 'node:path';
import { parseSettings, settingProblems } from '../../src/core/index.ts';
import type { Settings } from '../../src/core/index.ts';
import { cli } from '../../src/i18n/cli.ts';
import { texts } from '../../src/i18n/index.ts';
import type { Disk } from './folder.mts';

const STORED = ['.obsidian', 'plugins', 'interview-debrief', 'data.json'] as const;

/** The plugin's settings where the folder is a vault that has them, else the defaults; and what is wrong with them. */
export function vaultSettings(root: string, disk: Disk): { readonly settings: Settings; readonly messages: readonly string[] } {
	const file = path.join(root, ...STORED);
	if (disk.kind(file) !== 'file') return { settings: parseSettings(null), messages: [] };
	let raw: unknown;
	try {
		raw = JSON.parse(new TextDecoder().decode(disk.bytes(file)));
	} catch {
		return { settings: parseSettings(null), messages: [cli.settingsBroken(STORED.join('/'))] };
	}
	const settings = parseSettings(raw);
	const words = texts('en');
	const messages = settingProblems(settings).map(({ setting, code, params, line }) =>
		cli.settingLine(words.settings[setting].name, words.atLine(line, words.lineProblems[code](params))),
	);
	return { settings, messages };
}
