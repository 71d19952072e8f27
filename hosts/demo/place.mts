import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Raised with one sentence for the page. Nothing was changed on the disk. */
export class Refused extends Error {}

/**
 * The absolute place of a path that came from a page: below the folder, never hidden, never in `node_modules`,
 * and never reached by a symbolic link.
 * @throws {Refused}
 */
export function placeOf(root: string, wanted: string): string {
	const parts = wanted.split('/');
	if (wanted === '' || wanted.length > 1024 || !parts.every(isPlainName)) throw new Refused(`“${wanted}” is not a place in this folder.`);
	let at = realpathSync(root);
	for (const part of parts) {
		at = path.join(at, part);
		if (kindAt(at) === 'link') throw new Refused(`“${wanted}” is reached by a link, and links are not followed.`);
	}
	return at;
}

/** The same for a note, whose name ends in `.md`. */
export function notePlaceOf(root: string, wanted: string): string {
	if (!wanted.toLowerCase().endsWith('.md')) throw new Refused(`“${wanted}” is not a note.`);
	const at = placeOf(root, wanted);
	const kind = kindAt(at);
	if (kind !== null && kind !== 'file') throw new Refused(`“${wanted}” is not a file.`);
	return at;
}

export function kindAt(at: string): 'file' | 'folder' | 'link' | 'other' | null {
	const stats = lstatSync(at, { throwIfNoEntry: false });
	if (!stats) return null;
	if (stats.isSymbolicLink()) return 'link';
	if (stats.isFile()) return 'file';
	return stats.isDirectory() ? 'folder' : 'other';
}

/** No way up, nothing hidden, and nothing that Windows would take for a drive, a stream or another folder. */
function isPlainName(name: string): boolean {
	return name !== '' && !name.startsWith('.') && name !== 'node_modules' && !/[\\:]/.test(name) && !hasControls(name);
}

function hasControls(name: string): boolean {
	return [...name].some((sign) => sign < ' ' || sign === '\u007f');
}
