import type { Refusal } from '../writing/note-port.ts';
import { propertyBlock, type Entry, type PropertyBlock } from './entries.ts';
import type { PropertyPatch, PropertyValue } from './patch.ts';
import { yamlKey, yamlValue } from './yaml-value.ts';

interface Splice {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * The text with the properties of a patch. Only the lines of the keys that are added or filled change; the body, the
 * other lines, comments, quotes, line breaks and a byte order mark stay as they are. Keys compare without regard to
 * case. The result is not checked as YAML here: who writes it does that, see `keptProperties`.
 */
export function setProperties(text: string, patch: PropertyPatch): string | Refusal {
	const block = propertyBlock(text);
	if (block === 'unclosed') return { code: 'bad-properties', params: { reason: '' } };
	const splices: Splice[] = [];
	const added: string[] = [];
	const newline = block?.newline ?? /\r?\n/.exec(text)?.[0] ?? '\n';
	for (const [key, wanted] of Object.entries(patch)) {
		const entry = block?.entries.find((one) => one.key.toLowerCase() === key.toLowerCase());
		if (block && entry) splices.push(...changed(text, entry, wanted, newline));
		else added.push(...fresh(key, wanted));
	}
	if (splices.length === 0 && added.length === 0) return text;
	if (block) return inBlock(text, block, splices, added);
	const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	return text.slice(0, mark) + ['---', ...added, '---', ''].join(newline) + text.slice(mark);
}

function inBlock(text: string, block: PropertyBlock, splices: readonly Splice[], added: readonly string[]): string {
	const inner = apply(text, [...splices, { start: block.close, end: block.close, text: added.map((line) => line + block.newline).join('') }]);
	const grown = inner.length - text.length;
	// what was alone between the dashes is gone: so are they
	if (splices.length > 0 && inner.slice(block.inner, block.close + grown).trim() === '') return inner.slice(0, block.open) + inner.slice(block.body + grown);
	return inner;
}

function apply(text: string, splices: readonly Splice[]): string {
	let result = '';
	let at = 0;
	for (const { start, end, text: words } of [...splices].sort((a, b) => a.start - b.start)) {
		result += text.slice(at, start) + words;
		at = end;
	}
	return result + text.slice(at);
}

/** The lines of a key that is not there yet. */
function fresh(key: string, wanted: PropertyPatch[string]): readonly string[] {
	if (isList(wanted)) {
		const values = different(wanted, []);
		return values.length === 0 ? [] : [`${yamlKey(key)}:`, ...values.map((value) => `  - ${yamlValue(value)}`)];
	}
	const value = isReplacing(wanted) ? wanted.replace : wanted;
	return value === null ? [] : [`${yamlKey(key)}: ${yamlValue(value)}`];
}

function changed(text: string, entry: Entry, wanted: PropertyPatch[string], newline: string): readonly Splice[] {
	const { value, colon } = entry;
	const put = (words: string): Splice => (value.start === colon ? { start: colon, end: colon, text: ` ${words}` } : { start: value.start, end: value.end, text: words });
	if (isReplacing(wanted)) {
		if (wanted.replace === null) return [{ start: entry.start, end: entry.end, text: '' }];
		if (value.form !== 'empty' && value.form !== 'scalar') return [{ start: entry.start, end: entry.end, text: fresh(text.slice(entry.start, colon - 1), wanted).join(newline) + newline }];
		const words = yamlValue(wanted.replace);
		return value.form === 'scalar' && value.text === String(wanted.replace) ? [] : [put(words)];
	}
	if (!isList(wanted)) return value.form === 'empty' ? [put(yamlValue(wanted))] : [];
	if (value.form === 'other') return [];
	const there = value.form === 'empty' ? [] : value.form === 'scalar' ? scalarEntries(entry.key, value.text) : value.entries;
	const more = different(wanted, there).map(yamlValue);
	if (more.length === 0) return [];
	switch (value.form) {
		case 'empty':
			if (value.start !== colon) return [put(`[${more.join(', ')}]`)];
			return [{ start: entry.end, end: entry.end, text: more.map((one) => `  - ${one}${newline}`).join('') }];
		case 'scalar':
			return [{ start: value.start, end: value.end, text: `[${[...(there.length > 1 ? there.map(yamlValue) : [flowEntry(text.slice(value.start, value.end))]), ...more].join(', ')}]` }];
		case 'flow':
			return [{ start: value.last, end: value.last, text: `, ${more.join(', ')}` }];
		case 'block':
			return [{ start: value.end, end: value.end, text: more.map((one) => `${newline}${value.indent}- ${one}`).join('') }];
	}
}

/** Words that were a plain value may hold signs that part the entries of a list. */
function flowEntry(written: string): string {
	return /^["']/.test(written) || !/[,[\]{}]/.test(written) ? written : yamlValue(written);
}

/** The app parts tags and aliases that stand in one value by commas. */
function scalarEntries(key: string, text: string): readonly string[] {
	return /^(?:tags?|alias(?:es)?)$/iu.test(key) ? text.split(',').map((one) => one.trim()) : [text];
}

/** Those that are not there yet, each once. */
function different(wanted: readonly PropertyValue[], there: readonly string[]): readonly PropertyValue[] {
	const seen = new Set(there.map(folded));
	return wanted.filter((value) => {
		const key = folded(String(value));
		const isNew = key !== '' && !seen.has(key);
		seen.add(key);
		return isNew;
	});
}

function folded(value: string): string {
	return value.trim().toLowerCase();
}

function isList(wanted: PropertyPatch[string]): wanted is readonly PropertyValue[] {
	return Array.isArray(wanted);
}

function isReplacing(wanted: PropertyPatch[string]): wanted is { readonly replace: PropertyValue | null } {
	return typeof wanted === 'object' && !isList(wanted);
}
