import { propertyBlock, type Entry } from '../properties/entries.ts';
import type { PropertyPatch, PropertyValue } from '../properties/patch.ts';
import { setProperties } from '../properties/set-properties.ts';
import type { Refusal } from '../writing/note-port.ts';

/** Keys that the app reads as lists, however they are written. */
const LISTS = /^(?:tags?|alias(?:es)?|cssclass(?:es)?)$/iu;

/**
 * The note's text with the properties of a template. Keys that the note lacks come as the template writes them; a value
 * fills a key that is empty, and lists are united. All other values, comments and quotes of the note stay as they are.
 * Whether it is good YAML is for who writes it, see `unitedProperties`.
 */
export function mergeProperties(text: string, template: string): string | Refusal {
	const block = propertyBlock(template);
	if (block === 'unclosed') return { code: 'bad-template', params: {} };
	if (block === null || block.entries.length === 0) return text;
	const own = propertyBlock(text);
	if (own === 'unclosed') return { code: 'bad-properties', params: { reason: '' } };
	const newline = own?.newline ?? /\r?\n/.exec(text)?.[0] ?? '\n';
	const asHere = (lines: string): string => lines.replace(/\r?\n/g, newline);
	if (own === null) {
		const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
		return `${text.slice(0, mark)}---${newline}${asHere(template.slice(block.inner, block.close))}---${newline}${text.slice(mark)}`;
	}
	const patch: Record<string, PropertyPatch[string]> = {};
	let added = '';
	for (const entry of block.entries) {
		const there = own.entries.find(({ key }) => key.toLowerCase() === entry.key.toLowerCase());
		if (!there) added += asHere(template.slice(entry.start, entry.end));
		else if (LISTS.test(entry.key) || there.value.form === 'flow' || there.value.form === 'block') patch[entry.key] = entriesOf(entry);
		else if (entry.value.form === 'flow' || entry.value.form === 'block') patch[entry.key] = entriesOf(entry);
		else if (entry.value.form === 'scalar') patch[entry.key] = valueOf(template.slice(entry.value.start, entry.value.end), entry.value.text);
	}
	const merged = setProperties(text, patch);
	if (typeof merged !== 'string' || added === '') return merged;
	const now = propertyBlock(merged);
	return now === null || now === 'unclosed' ? `---${newline}${added}---${newline}${merged}` : merged.slice(0, now.close) + added + merged.slice(now.close);
}

function entriesOf({ value }: Entry): readonly string[] {
	if (value.form === 'scalar') return [value.text];
	return value.form === 'flow' || value.form === 'block' ? value.entries : [];
}

/** What is not quoted can be a number or a truth value, and stays one. */
function valueOf(written: string, text: string): PropertyValue {
	if (/^["']/.test(written)) return text;
	if (text === 'true' || text === 'false') return text === 'true';
	return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && String(Number(text)) === text ? Number(text) : text;
}
