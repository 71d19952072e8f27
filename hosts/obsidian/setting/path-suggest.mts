import type * as obsidian from 'obsidian';
import { AbstractInputSuggest } from '../popover-suggest.mts';
import { renderResults } from '../render-matches.mts';
import { prepareFuzzySearch, sortSearchResults } from '../search.mts';

interface Found {
	path: string;
	match: obsidian.SearchResult;
}

/** Offers paths of the vault under a text field. */
export class PathSuggest extends AbstractInputSuggest<Found> {
	constructor(
		app: obsidian.App,
		inputEl: HTMLInputElement,
		private readonly paths: () => string[],
	) {
		super(app, inputEl);
	}

	protected getSuggestions(query: string): Found[] {
		const search = prepareFuzzySearch(query);
		const found = this.paths().flatMap((path) => {
			const match = search(path);
			return match ? [{ path, match }] : [];
		});
		sortSearchResults(found);
		return found;
	}

	renderSuggestion({ path, match }: Found, el: HTMLElement): void {
		renderResults(el, path, match);
	}

	override selectSuggestion(value: Found, event: MouseEvent | KeyboardEvent): void {
		this.setValue(value.path);
		super.selectSuggestion(value, event);
		this.close();
	}
}

export function filePaths(app: obsidian.App, filter: ((file: obsidian.TFile) => boolean) | undefined): string[] {
	return app.vault
		.getFiles()
		.filter((file) => filter?.(file) ?? true)
		.map((file) => file.path);
}

export function folderPaths(
	app: obsidian.App,
	filter: ((folder: obsidian.TFolder) => boolean) | undefined,
	includeRoot: boolean,
): string[] {
	return app.vault
		.getAllFolders(includeRoot)
		.filter((folder) => filter?.(folder) ?? true)
		.map((folder) => folder.path);
}
