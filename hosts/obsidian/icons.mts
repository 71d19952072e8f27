import type * as obsidian from 'obsidian';
import { activeDocumentNow, windowOf } from './dom.mts';

/** Where the shapes of icons come from: plain lucide names, each with its whole SVG as text. */
export interface IconSource {
	names(): readonly string[];
	svg(name: string): string | null;
}

interface Library {
	source: IconSource;
	added: Map<string, string>;
}

const library: Library = { source: { names: () => [], svg: () => null }, added: new Map() };

export function useIcons(source: IconSource): void {
	library.source = source;
}

/** A source from a map by name, for a page that bundles the icons it asks for. */
export function iconsFrom(icons: Readonly<Record<string, string>>): IconSource {
	return { names: () => Object.keys(icons), svg: (name) => icons[name] ?? null };
}

const prefix = 'lucide-';

function svgText(iconId: string): string | null {
	const added = library.added.get(iconId);
	if (added !== undefined) return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${added}</svg>`;
	return library.source.svg(iconId.startsWith(prefix) ? iconId.slice(prefix.length) : iconId);
}

function iconIn(doc: Document, iconId: string): SVGSVGElement | null {
	const text = svgText(iconId);
	if (text === null) return null;
	const win = windowOf(doc);
	const parsed = new win.DOMParser().parseFromString(text, 'image/svg+xml').querySelector('svg');
	if (!parsed) return null;
	const svg = doc.importNode(parsed, true);
	svg.setAttribute('class', library.added.has(iconId) ? `svg-icon ${iconId}` : `svg-icon ${prefix}${iconId.replace(prefix, '')}`);
	return svg;
}

export const getIcon: typeof obsidian.getIcon = (iconId) => iconIn(activeDocumentNow(), iconId);

export const getIconIds: typeof obsidian.getIconIds = () => [
	...library.source.names().map((name) => `${prefix}${name}`),
	...library.added.keys(),
];

/** An icon nobody knows leaves the element empty. */
export const setIcon: typeof obsidian.setIcon = (parent, iconId) => {
	parent.empty();
	const svg = iconId === '' ? null : iconIn(parent.doc, iconId);
	if (svg) parent.appendChild(svg);
};

/** `svgContent` is what stands inside an SVG with a view box of 100 by 100. */
export const addIcon: typeof obsidian.addIcon = (iconId, svgContent) => {
	library.added.set(iconId, svgContent);
};

export const removeIcon: typeof obsidian.removeIcon = (iconId) => {
	library.added.delete(iconId);
};
