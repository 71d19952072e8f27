import { propertyBlock } from '../properties/entries.ts';
import { yamlKey, yamlValue } from '../properties/yaml-value.ts';
import type { PropertyNames, ReaderOptions } from '../reader-options.ts';
import { DEFAULT_SETTINGS, readerOptions } from '../settings.ts';

const STANDARD = readerOptions(DEFAULT_SETTINGS);

/** A built-in template with the names, the type and the tags that this vault uses. */
export function withNames(template: string, { properties, typeValue, debriefTag, prepTag }: ReaderOptions): string {
	const block = propertyBlock(template);
	if (block === null || block === 'unclosed') return template;
	const own = new Map(Object.entries(STANDARD.properties).map(([name, key]) => [key, properties[name as keyof PropertyNames]]));
	const tags = new Map([[STANDARD.debriefTag, debriefTag], [STANDARD.prepTag, prepTag]]);
	let result = template.slice(0, block.inner);
	let at = block.inner;
	for (const entry of block.entries) {
		result += template.slice(at, entry.start);
		const written = template.slice(entry.start, entry.end);
		const wanted = own.get(entry.key);
		let value = template.slice(entry.colon, entry.end);
		if (entry.key === STANDARD.properties.type && entry.value.form === 'scalar' && entry.value.text === STANDARD.typeValue) value = value.replace(STANDARD.typeValue, () => yamlValue(typeValue));
		if (entry.key === 'tags') value = value.replace(/[^\s[\],"'-][^\s[\],"']*/gu, (tag) => tags.get(tag) ?? tag);
		result += wanted === undefined || wanted === entry.key ? written.slice(0, entry.colon - entry.start) : `${yamlKey(wanted)}:`;
		result += value;
		at = entry.end;
	}
	return result + template.slice(at);
}
