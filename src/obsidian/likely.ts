import { getAllTags, type CachedMetadata } from 'obsidian';
import { read, type ReaderOptions, type Reading } from '../core/index.ts';

/** How soon a note should have its turn. */
export const LIKELY = { marked: 0, named: 1, rest: 2 } as const;
export type Likely = (typeof LIKELY)[keyof typeof LIKELY];

/** Judges a note by its place, and by its tags and properties where the app knows them already; no text is read. */
export function likelihood(path: string, cache: CachedMetadata | null, options: ReaderOptions): Likely {
	if (isIn(path, options.interviewFolder) || (cache !== null && isMarked(cache, options))) return LIKELY.marked;
	return /interview|debrief|recruit|hiring|面试|面試|면접/iu.test(path) ? LIKELY.named : LIKELY.rest;
}

/** The reading of a note that is left out for its path alone, so that its text need not be read; null for all others. */
export function readByPath(path: string, options: ReaderOptions): Reading | null {
	const reading = read({ path, text: '', modified: 0 }, options);
	const code = reading.skipped?.code;
	const decided = code === 'excluded-folder' || code === 'conflict-copy' || (code === 'template' && isIn(path, options.templateFolder ?? ''));
	return decided ? reading : null;
}

function isIn(path: string, folder: string): boolean {
	return folder !== '' && path.startsWith(`${folder}/`);
}

function isMarked(cache: CachedMetadata, { debriefTag, properties, typeValue }: ReaderOptions): boolean {
	const wanted = `#${debriefTag}`.toLowerCase();
	const hasTag = getAllTags(cache)?.some((tag) => `${tag.toLowerCase()}/`.startsWith(`${wanted}/`)) ?? false;
	const values: Readonly<Record<string, unknown>> = cache.frontmatter ?? {};
	const has = (name: string): boolean => values[name] !== undefined && values[name] !== null;
	return hasTag || values[properties.type] === typeValue || (has(properties.company) && (has(properties.role) || has(properties.round) || has(properties.stage)));
}
