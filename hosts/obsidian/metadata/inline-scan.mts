import type * as obsidian from 'obsidian';
import { defaultLabel } from '../link-text.mts';
import type { Lines } from './lines.mts';

export interface Found {
	readonly links: obsidian.LinkCache[];
	readonly embeds: obsidian.EmbedCache[];
	readonly tags: obsidian.TagCache[];
}

const quiet = /(`+)[^`](?:[^`]|(?!\1(?!`))`)*?\1(?!`)|%%[^]*?(?:%%|$)|<!--[^]*?-->|\$\$[^]*?\$\$|\\[^|\n]/gu;
const wikiLink = /\[\[([^[\]|\\\n]+)(?:\\?\|([^\]\n]*))?\]\]/g;
const markdownLink = /\[([^[\]\n]*)\]\((?:<([^>\n]+)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)*))(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)/g;
const tagAfterSpace = /(^|\s)(#[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200d\ufe0f_/-]+)/gu;

/** Blanks of the same length, so that what follows keeps its place. */
function blank(text: string, what: RegExp): string {
	return text.replace(what, (part: string) => part.replace(/[^\n]+/g, (run) => ' '.repeat(run.length)));
}

/** Like `matchAll`, which makes a new expression each time and is slow for it. */
function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
	return matches;
}

function decoded(target: string): string {
	try {
		return decodeURI(target);
	} catch {
		return target;
	}
}

function isOutside(target: string): boolean {
	return target === '' || target.startsWith('//') || /^[a-z][a-z\d+.-]*:/iu.test(target);
}

/** The target of a link and the words it is shown with, or null for the address of a web page. */
function readLink(match: RegExpExecArray, isWiki: boolean): { link: string; displayText: string } | null {
	if (isWiki) {
		const link = (match[1] ?? '').trim();
		return link === '' ? null : { link, displayText: match[2] ?? defaultLabel(link) };
	}
	const target = match[2] ?? match[3] ?? '';
	return isOutside(target) ? null : { link: decoded(target), displayText: match[1] ?? '' };
}

/** Adds what stands in one stretch of text outside of code, comments and formulas. */
export function scanInline(lines: Lines, start: number, end: number, found: Found): void {
	const original = lines.text.slice(start, end);
	const isLinked = original.includes('](') || original.includes('[[');
	if (!isLinked && !original.includes('#')) return;
	let text = /[`%<$\\]/u.test(original) ? blank(original, quiet) : original;
	if (isLinked) text = scanLinks(lines, start, text, found);
	if (!text.includes('#')) return;
	for (const match of matchesOf(text, tagAfterSpace)) {
		const tag = match[2] ?? '';
		if (!/[^#\p{Nd}]/u.test(tag)) continue;
		const from = start + match.index + (match[1] ?? '').length;
		found.tags.push({ tag, position: lines.pos(from, from + tag.length) });
	}
}

/** Gives back the text with blanks where the links were. */
function scanLinks(lines: Lines, start: number, given: string, found: Found): string {
	let text = given;
	const here: { isEmbed: boolean; cache: obsidian.LinkCache }[] = [];
	for (const pattern of [wikiLink, markdownLink]) {
		if (!text.includes(pattern === wikiLink ? '[[' : '](')) continue;
		for (const match of matchesOf(text, pattern)) {
			const read = readLink(match, pattern === wikiLink);
			if (read === null) continue;
			const isEmbed = text[match.index - 1] === '!';
			const to = start + match.index + match[0].length;
			const from = start + match.index - (isEmbed ? 1 : 0);
			here.push({ isEmbed, cache: { ...read, original: lines.text.slice(from, to), position: lines.pos(from, to) } });
		}
		text = blank(text, pattern);
	}
	if (here.length > 1) here.sort((a, b) => a.cache.position.start.offset - b.cache.position.start.offset);
	for (const { isEmbed, cache } of here) (isEmbed ? found.embeds : found.links).push(cache);
	return text;
}

/** Links that are the whole of a property or of one entry in it; `key` is the way there, with dots between. */
export function linksOfProperties(frontmatter: unknown, way: readonly string[] = []): obsidian.FrontmatterLinkCache[] {
	if (typeof frontmatter === 'string') {
		const value = frontmatter.trim();
		for (const pattern of [wikiLink, markdownLink]) {
			const match = matchesOf(value, pattern)[0];
			const read = match?.[0] === value ? readLink(match, pattern === wikiLink) : null;
			if (read !== null) return [{ key: way.join('.'), ...read, original: value }];
		}
		return [];
	}
	if (typeof frontmatter !== 'object' || frontmatter === null) return [];
	return Object.entries(frontmatter).flatMap(([key, value]) => linksOfProperties(value, [...way, key]));
}
