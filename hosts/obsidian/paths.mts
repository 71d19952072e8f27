import type * as obsidian from 'obsidian';

/** One kind of slash, none at the ends, no hard spaces, letters in composed form; the root is `/`. */
export const normalizePath: typeof obsidian.normalizePath = (path) => {
	const plain = path
		.replace(/[\u00a0\u202f]/gu, ' ')
		.replace(/[\\/]+/gu, '/')
		.replace(/^\/|\/$/gu, '')
		.normalize('NFC');
	return plain === '' ? '/' : plain;
};

/** The app shows neither files nor folders whose name starts with a dot, nor what is inside of them. */
export function isHidden(path: string): boolean {
	return path.split('/').some((part) => part.startsWith('.'));
}

export function parentPath(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash <= 0 ? '/' : path.slice(0, slash);
}
