import type * as obsidian from 'obsidian';
import { resolveSubpath } from './link-text.mts';

interface Loc {
	readonly line: number;
	readonly col: number;
}

/** Where an ephemeral state points to in a text, or null if it does not point anywhere. */
export function targetOf(state: unknown, text: string, cache: obsidian.CachedMetadata | null): obsidian.EditorRange | null {
	if (typeof state !== 'object' || state === null) return null;
	const { cursor, endLoc, line, match, startLoc, subpath } = state as Record<string, unknown>;
	if (isRange(cursor)) return cursor;
	const matched = firstMatch(match);
	if (matched !== null) return { from: position(text, matched[0]), to: position(text, matched[1]) };
	if (isLoc(startLoc)) return { from: at(startLoc), to: at(isLoc(endLoc) ? endLoc : startLoc) };
	if (typeof line === 'number') return { from: { line, ch: 0 }, to: { line, ch: 0 } };
	if (typeof subpath === 'string' && subpath !== '') return subpathTarget(subpath, cache);
	return null;
}

function isLoc(value: unknown): value is Loc {
	return typeof value === 'object' && value !== null && 'line' in value && 'col' in value;
}

function isRange(value: unknown): value is obsidian.EditorRange {
	return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}

function at({ line, col }: Loc): obsidian.EditorPosition {
	return { line, ch: col };
}

function firstMatch(match: unknown): readonly [number, number] | null {
	if (typeof match !== 'object' || match === null) return null;
	const first: unknown = (match as { matches?: unknown[] }).matches?.[0];
	return Array.isArray(first) && typeof first[0] === 'number' && typeof first[1] === 'number' ? [first[0], first[1]] : null;
}

function position(text: string, offset: number): obsidian.EditorPosition {
	const before = text.slice(0, offset).split(/\r\n?|\n/u);
	return { line: before.length - 1, ch: before[before.length - 1]?.length ?? 0 };
}

function subpathTarget(subpath: string, cache: obsidian.CachedMetadata | null): obsidian.EditorRange | null {
	const found = cache && resolveSubpath(cache, subpath);
	const place = found && { line: found.start.line, ch: 0 };
	return place && { from: place, to: place };
}
