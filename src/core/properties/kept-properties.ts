import { propertyBlock } from './entries.ts';
import type { PropertyPatch } from './patch.ts';

/** The YAML of a note's properties; null where it has none. */
export function propertiesYaml(text: string): string | null {
	const block = propertyBlock(text);
	return block === null || block === 'unclosed' ? null : text.slice(block.inner, block.close);
}

/**
 * Whether properties as a real YAML parser reads them are the same before and after a patch, but for what it was to add:
 * no key and no value has gone, none but those of the patch has come.
 */
export function keptProperties(before: unknown, after: unknown, patch: PropertyPatch): boolean {
	const old = mapOf(before);
	const now = mapOf(after);
	if (!old || !now) return false;
	const wanted = new Map(Object.entries(patch).map(([key, value]) => [key.toLowerCase(), value]));
	const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
	return [...keys].every((key) => {
		const value = wanted.get(key.toLowerCase());
		if (value === undefined) return same(old[key], now[key]);
		if (typeof value === 'object' && 'replace' in value) return value.replace === null ? now[key] === undefined : String(now[key]) === String(value.replace);
		if (Array.isArray(value)) return same(old[key], now[key]) || isUnion(isEmpty(old[key]) ? [] : listOf(old[key], key), now[key], value);
		return isEmpty(old[key]) ? String(now[key]) === String(value) : same(old[key], now[key]);
	});
}

/**
 * The same for the properties of a template that were merged into a note: what the note had is there, its lists perhaps
 * with entries of the template's; all else is the template's.
 */
export function unitedProperties(before: unknown, after: unknown, template: unknown): boolean {
	const old = mapOf(before);
	const now = mapOf(after);
	const more = mapOf(template);
	if (!old || !now || !more) return false;
	const wanted = new Map(Object.entries(more).map(([key, value]) => [key.toLowerCase(), value]));
	return [...new Set([...Object.keys(old), ...Object.keys(now)])].every((key) => {
		const value = wanted.get(key.toLowerCase());
		if (same(old[key], now[key])) return true;
		if (value === undefined) return false;
		if (isEmpty(old[key])) return same(now[key], value) || isUnion([], now[key], listOf(value, key));
		return isUnion(listOf(old[key], key), now[key], listOf(value, key));
	});
}

function isUnion(old: readonly unknown[], now: unknown, more: readonly unknown[]): boolean {
	if (!Array.isArray(now) || !same(old, now.slice(0, old.length))) return false;
	const known = new Set(more.map((one) => String(one)));
	return now.slice(old.length).every((one) => known.has(String(one)));
}

function listOf(value: unknown, key: string): readonly unknown[] {
	if (Array.isArray(value)) return value;
	return typeof value === 'string' && /^(?:tags?|alias(?:es)?)$/iu.test(key) && value.includes(',') ? value.split(',').map((one) => one.trim()) : [value];
}

function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}

/** Dates stay text or become dates, by the parser; both are compared by what they say. */
function same(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

/** No properties at all are a map without entries. */
function mapOf(value: unknown): Readonly<Record<string, unknown>> | null {
	if (value === null || value === undefined) return {};
	return typeof value === 'object' && !Array.isArray(value) ? { ...value } : null;
}
