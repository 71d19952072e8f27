import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import { obsidianModule } from './index.mts';
import type { PluginClass } from './plugins.mts';

/** What a built plugin may require. The app has more of CodeMirror; add a part here when a plugin needs it. */
const modules: ReadonlyMap<string, unknown> = new Map<string, unknown>([
	['obsidian', obsidianModule],
	['@codemirror/commands', commands],
	['@codemirror/language', language],
	['@codemirror/state', state],
	['@codemirror/view', view],
]);

/** Runs a built `main.js` the way the app does and gives back the plugin's class. */
export function loadPlugin(code: string): PluginClass {
	const require = (name: string): unknown => {
		if (!modules.has(name)) throw new Error(`A plugin cannot require '${name}' here.`);
		return modules.get(name);
	};
	const module: { exports: unknown } = { exports: {} };
	const run = new Function('require', 'module', 'exports', code) as (require: unknown, module: unknown, exports: unknown) => void;
	run(require, module, module.exports);
	const exported = module.exports as { default?: unknown };
	const type = exported.default ?? module.exports;
	if (typeof type !== 'function') throw new Error('The file exports no plugin.');
	return type as PluginClass;
}
