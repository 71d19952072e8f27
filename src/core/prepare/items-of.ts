import type { Interview, ItemPlace } from '../insight/interview.ts';

/** The labelled items of an interview, each once, in the order in which they stand. */
export function itemsOf({ cells }: Interview): readonly ItemPlace[] {
	const items = new Map<string, ItemPlace>();
	for (const { strengths, gaps } of cells.values()) for (const item of [...strengths, ...gaps]) items.set(`${item.path} ${String(item.start)} ${item.kind}`, item);
	return [...items.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start));
}
