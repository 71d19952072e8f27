import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { IconSource } from './icons.mts';

/** The icons of the package lucide-static, read from disk when they are asked for. Node only. */
export function iconsOnDisk(): IconSource {
	const manifest = createRequire(import.meta.url).resolve('lucide-static/package.json');
	const folder = join(dirname(manifest), 'icons');
	const names = readdirSync(folder)
		.filter((file) => file.endsWith('.svg'))
		.map((file) => file.slice(0, -'.svg'.length));
	const known = new Set(names);
	return {
		names: () => names,
		svg: (name) => (known.has(name) ? readFileSync(join(folder, `${name}.svg`), 'utf8') : null),
	};
}
