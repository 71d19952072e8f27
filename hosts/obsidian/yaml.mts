import type * as obsidian from 'obsidian';
import { parse, stringify } from 'yaml';

/** Dates stay text; throws on YAML that cannot be read. */
export const parseYaml: typeof obsidian.parseYaml = (text) => parse(text, { logLevel: 'error' }) as unknown;

export const stringifyYaml: typeof obsidian.stringifyYaml = (obj: unknown) => stringify(obj, { nullStr: '', lineWidth: 0, aliasDuplicateObjects: false });

/** `from` and `to` stand around the YAML, its last line break included; `contentStart` behind the closing line. */
export const getFrontMatterInfo: typeof obsidian.getFrontMatterInfo = (content) => {
	const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const opening = /^---[ \t]*\r?\n/.exec(content);
	if (opening === null) return none;
	const from = opening[0].length;
	const closing = /^---[ \t]*(?:\r?\n|$)/gmu;
	closing.lastIndex = from;
	const end = closing.exec(content);
	if (end === null) return none;
	return { exists: true, frontmatter: content.slice(from, end.index), from, to: end.index, contentStart: end.index + end[0].length };
};

/** The properties of a note, or null where there are none or they cannot be read. */
export function frontmatterOf(yaml: string): Record<string, unknown> | null {
	try {
		const value = parseYaml(yaml) as unknown;
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

function valueOf(frontmatter: unknown, key: string | RegExp): unknown {
	if (typeof frontmatter !== 'object' || frontmatter === null) return null;
	for (const [name, value] of Object.entries(frontmatter)) {
		if (typeof key === 'string' ? name === key : key.test(name)) return value as unknown;
	}
	return null;
}

function textsOf(frontmatter: unknown, key: string | RegExp, between: RegExp): string[] | null {
	const value = valueOf(frontmatter, key);
	const given: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(between) : typeof value === 'number' ? [value] : [];
	const texts = given
		.filter((one) => typeof one === 'string' || typeof one === 'number')
		.map((one) => String(one).trim())
		.filter((one) => one !== '');
	return texts.length === 0 ? null : texts;
}

export const parseFrontMatterEntry: typeof obsidian.parseFrontMatterEntry = (frontmatter: unknown, key: string | RegExp) => valueOf(frontmatter, key);

export const parseFrontMatterStringArray: typeof obsidian.parseFrontMatterStringArray = (frontmatter: unknown, key: string | RegExp) =>
	textsOf(frontmatter, key, /,/u);

/** Each with one `#` in front. */
export const parseFrontMatterTags: typeof obsidian.parseFrontMatterTags = (frontmatter: unknown) =>
	textsOf(frontmatter, /^tags?$/iu, /[,\s]+/u)?.map((tag) => `#${tag.replace(/^#/u, '')}`) ?? null;

export const parseFrontMatterAliases: typeof obsidian.parseFrontMatterAliases = (frontmatter: unknown) => textsOf(frontmatter, /^alias(?:es)?$/iu, /,/u);
