import type * as obsidian from 'obsidian';

type Item = obsidian.SettingDefinitionItem;
export type Definition = obsidian.SettingDefinition;
export type Group = obsidian.SettingDefinitionGroup | obsidian.SettingDefinitionList;
export type Page = obsidian.SettingDefinitionPage;

export function isGroup(item: Item): item is Group {
	return 'type' in item && (item.type === 'group' || item.type === 'list');
}

export function isPage(item: Item): item is Page {
	return 'type' in item && item.type === 'page';
}

function asked(value: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
	return typeof value === 'function' ? value() : (value ?? otherwise);
}

export function isVisible(item: Item): boolean {
	return asked(item.visible, true);
}

export function isDisabled(definition: Definition): boolean {
	if (definition.control) return asked(definition.control.disabled, false);
	return 'disabled' in definition ? asked(definition.disabled, false) : false;
}

function isSearchable(definition: Definition): boolean {
	return isVisible(definition) && asked(definition.searchable, true);
}

function textOf(desc: string | DocumentFragment | undefined): string {
	return typeof desc === 'string' ? desc : (desc?.textContent ?? '');
}

function hasWords(definition: Definition, words: readonly string[]): boolean {
	const text = [definition.name, textOf(definition.desc), ...(definition.aliases ?? [])].join('\n').toLowerCase();
	return words.every((word) => text.includes(word));
}

export interface Found {
	/** Names of the pages that lead to it, outermost first. */
	path: readonly string[];
	heading: string;
	definition: Definition;
}

/** The settings whose name, description or aliases hold every word of the query, pages included. */
export function search(items: readonly Item[], query: string, path: readonly string[] = [], heading = ''): Found[] {
	const words = query.toLowerCase().split(/\s+/u).filter((word) => word !== '');
	if (words.length === 0) return [];
	return items.flatMap((item): Found[] => {
		if (!isVisible(item)) return [];
		if (isGroup(item)) return search(item.items ?? [], query, path, item.heading ?? heading);
		if (isPage(item)) return search(item.items ?? [], query, [...path, item.name]);
		return isSearchable(item) && hasWords(item, words) ? [{ path, heading, definition: item }] : [];
	});
}

/** The page with this name among the items, also inside their groups. */
export function findPage(items: readonly Item[], name: string): Page | null {
	for (const item of items) {
		if (isPage(item)) {
			if (item.name === name && isVisible(item)) return item;
		} else if (isGroup(item)) {
			const found = findPage(item.items ?? [], name);
			if (found) return found;
		}
	}
	return null;
}
