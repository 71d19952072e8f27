import { stripHeadingForLink, type App } from 'obsidian';
import type { LinkTo } from '../core/index.ts';

/** Links from a note at `from` by the app's own link maker: to the heading above the line where there is one, and shown as the note's name. */
export function placeLinks(app: App, from: string): LinkTo {
	return ({ path, line, whole = false }, shown) => {
		const file = app.vault.getFileByPath(path);
		if (!file) return shown ?? path;
		const headings = app.metadataCache.getFileCache(file)?.headings ?? [];
		const above = headings.filter(({ position }) => position.start.line <= line).pop();
		const isTop = above !== undefined && above === headings[0] && above.level === 1;
		const subpath = above === undefined || isTop || whole ? '' : `#${stripHeadingForLink(above.heading)}`;
		const text = shown?.replace(/[[\]|]/gu, ' ') ?? (subpath === '' ? '' : file.basename);
		return app.fileManager.generateMarkdownLink(file, from, subpath, text);
	};
}
