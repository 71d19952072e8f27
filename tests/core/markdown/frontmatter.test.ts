import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../../src/core/markdown/frontmatter.ts';

/** `key: value | value`, each value cut from the text by its place. */
function propertiesOf(text: string): string[] {
	return readFrontmatter(text).properties.map(({ key, values }) => `${key}: ${values.map(({ start, end }) => text.slice(start, end)).join(' | ')}`);
}

describe('properties', () => {
	it('are scalars and lists, in brackets or below, with exact places', () => {
		expect(propertiesOf('---\ncompany: Acme\nstrengths: [calm, "clear, short", [[Story]]]\ngaps:\n  - numbers\n- \'pace\'\nround:\n---\nText')).toEqual(['company: Acme', 'strengths: calm | clear, short | [[Story]]', 'gaps: numbers | pace', 'round: ']);
	});
	it('are found behind a byte order mark and with the returns of Windows', () => {
		const text = '\ufeff---\r\ncompany: Acme\r\n---\r\nText';
		expect(propertiesOf(text)).toEqual(['company: Acme']);
		const { body, bodyLine } = readFrontmatter(text);
		expect([text.slice(body), bodyLine]).toEqual(['Text', 3]);
	});
	it('end with the line before a comment sign, and keep a sharp sign inside a word', () => {
		expect(propertiesOf('---\nrole: PM # really\nlanguage: C#\n---\n')).toEqual(['role: PM', 'language: C#']);
	});
	it('in quotes may hold the quote itself, escaped as YAML does', () => {
		const { properties } = readFrontmatter('---\ncompany: "Two: \\"Air\\""\nrole: \'Head of \'\'care\'\'\'\nteam: ["a \\" b", c]\nempty: ""\n---\n');
		expect(properties.map(({ values }) => values.map(({ text }) => text))).toEqual([['Two: "Air"'], ["Head of 'care'"], ['a " b', 'c'], []]);
	});
	it('that are never closed are text, with a problem', () => {
		expect(readFrontmatter('---\ncompany: Acme\nText')).toMatchObject({ properties: [], body: 0, problems: [{ code: 'frontmatter-not-closed', line: 0 }] });
	});
	it('are read around a broken line, which is a problem with its place', () => {
		expect(propertiesOf('---\ncompany: Acme\nno key here\nround: 2\n---\n')).toEqual(['company: Acme', 'round: 2']);
		expect(readFrontmatter('---\ncompany: Acme\nno key here\nround: 2\n---\n').problems).toEqual([{ code: 'frontmatter-line', params: { text: 'no key here' }, line: 2 }]);
	});
	it('that stand twice are a problem', () => {
		expect(readFrontmatter('---\nround: 1\nround: 2\n---\n').problems).toEqual([{ code: 'property-twice', params: { key: 'round' }, line: 2 }]);
	});
	it('are none where two rules merely have text between them', () => {
		expect(readFrontmatter('---\nJust words\n---\n')).toMatchObject({ properties: [], body: 0, problems: [] });
	});
});
