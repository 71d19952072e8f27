import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import type { Disk, Kind } from './folder.mts';

/** The file system of this machine. */
export const disk: Disk = {
	kind: (file) => {
		try {
			return kindOf(statSync(file));
		} catch {
			return null;
		}
	},
	list: (folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
	bytes: (file) => readFileSync(file),
	modified: (file) => lstatSync(file).mtimeMs,
	real: (file) => realpathSync(file),
};

function kindOf(entry: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): Kind {
	if (entry.isFile()) return 'file';
	if (entry.isDirectory()) return 'folder';
	return entry.isSymbolicLink() ? 'link' : 'other';
}
