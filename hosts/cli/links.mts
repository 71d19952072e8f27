/**
 * The path a link leads to, as the app finds it: from the root, beside the note, then by name alone, the shortest
 * path first. A link to no note keeps its target as written.
 */
export function linkResolver(paths: readonly string[]): (link: string, from: string) => string {
	const byWhole = new Map<string, string>();
	const byName = new Map<string, string>();
	for (const path of [...paths].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
		byWhole.set(keyOf(path), path);
		const name = keyOf(path.slice(path.lastIndexOf('/') + 1));
		if (!byName.has(name)) byName.set(name, path);
	}
	return (link, from) => {
		const target = targetOf(link);
		if (target === '') return from;
		const folder = from.slice(0, from.lastIndexOf('/') + 1);
		return byWhole.get(keyOf(target)) ?? byWhole.get(keyOf(joined(folder, target))) ?? byName.get(keyOf(target)) ?? target;
	};
}

function targetOf(link: string): string {
	const inner = link.trim().replace(/^!?\[\[/, '').replace(/\]\]$/, '');
	return (inner.split('|')[0] ?? '').replace(/[#^].*$/su, '').trim();
}

function keyOf(path: string): string {
	return path.replace(/\.md$/iu, '').replace(/^\/+/, '').normalize('NFC').toLowerCase();
}

function joined(folder: string, target: string): string {
	const parts: string[] = [];
	for (const part of (folder + target).split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '' && part !== '.') parts.push(part);
	}
	return parts.join('/');
}
