import type * as obsidian from 'obsidian';
import { parseFrontMatterTags } from './yaml.mts';

/** Splits at the first `#`; the subpath keeps it. */
export const parseLinktext: typeof obsidian.parseLinktext = (linktext) => {
	const plain = linktext.replace(/\u00a0/gu, ' ');
	const at = plain.indexOf('#');
	return at < 0 ? { path: plain.trim(), subpath: '' } : { path: plain.slice(0, at).trim(), subpath: plain.slice(at).trim() };
};

export const getLinkpath: typeof obsidian.getLinkpath = (linktext) => parseLinktext(linktext).path;

/** What two headings are compared by: letters, digits and single spaces. */
export const stripHeading: typeof obsidian.stripHeading = (heading) =>
	heading
		.replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_-]+/gu, ' ')
		.trim();

/** A heading as it can stand in a link: without the signs that have a meaning there. */
export const stripHeadingForLink: typeof obsidian.stripHeadingForLink = (heading) =>
	heading
		.replace(/[#|^:%[\]\\\s]+/gu, ' ')
		.trim();

/** What a link is shown as where it has no words of its own. */
export function defaultLabel(linktext: string): string {
	if (!linktext.includes('#')) return linktext;
	return linktext.split('#').filter((part) => part.trim() !== '').join(' > ');
}

function headingAt(headings: readonly obsidian.HeadingCache[], names: readonly string[]): obsidian.HeadingSubpathResult | null {
	let depth = 0;
	let level = 0;
	for (const [index, current] of headings.entries()) {
		if (depth > 0 && current.level <= level) {
			depth = 0;
			level = 0;
		}
		if (stripHeading(current.heading).toLowerCase() !== names[depth]) continue;
		level = depth === 0 ? current.level : level;
		depth += 1;
		if (depth < names.length) continue;
		const next = headings.slice(index + 1).find((later) => later.level <= current.level);
		const found = { type: 'heading' as const, current, start: current.position.start, end: next?.position.start ?? null };
		// The typings leave no room for the last heading, which has no next one.
		return { ...found, next: next as obsidian.HeadingCache };
	}
	return null;
}

/** Finds `#Heading`, `#Heading#Inner` or `#^block` in a note. */
export const resolveSubpath: typeof obsidian.resolveSubpath = (cache, subpath) => {
	const parts = subpath.split('#').filter((part) => part !== '');
	const last = parts.at(-1);
	if (last === undefined) return null;
	if (last.startsWith('^')) {
		const block = cache.blocks?.[last.slice(1).toLowerCase()];
		if (block === undefined) return null;
		const { start, end } = block.position;
		const list = cache.listItems?.find((item) => item.id === block.id);
		return { type: 'block', block, start, end, ...(list && { list }) };
	}
	return headingAt(cache.headings ?? [], parts.map((part) => stripHeading(part).toLowerCase()));
};

/** Tags of the properties first, then those of the text. */
export const getAllTags: typeof obsidian.getAllTags = (cache) => {
	const frontmatter: unknown = cache.frontmatter;
	return [...(parseFrontMatterTags(frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
};
