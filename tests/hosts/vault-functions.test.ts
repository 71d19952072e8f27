import { describe, expect, it } from 'vitest';
import { readNote } from '../../hosts/obsidian/metadata/read-note.mts';
import {
	getAllTags,
	getFrontMatterInfo,
	getLinkpath,
	moment,
	normalizePath,
	parseFrontMatterAliases,
	parseFrontMatterTags,
	parseLinktext,
	parseYaml,
	requestUrl,
	resolveSubpath,
	stringifyYaml,
} from '../../hosts/obsidian/vault-side.mts';

describe('normalizePath', () => {
	it('leaves one kind of slash, none at the ends, plain spaces and composed letters', () => {
		expect(normalizePath('//A\\b//c/')).toBe('A/b/c');
		expect(normalizePath('A\u00a0b')).toBe('A b');
		expect(normalizePath('e\u0301')).toBe('\u00e9');
	});

	it('gives a slash for the root', () => {
		expect([normalizePath(''), normalizePath('/')]).toEqual(['/', '/']);
	});
});

describe('getFrontMatterInfo', () => {
	it('finds the YAML and where the body starts', () => {
		const text = '---\na: 1\n---\nBody';
		const info = getFrontMatterInfo(text);
		expect(info).toEqual({ exists: true, frontmatter: 'a: 1\n', from: 4, to: 9, contentStart: 13 });
		expect(text.slice(info.contentStart)).toBe('Body');
	});

	it('takes an empty block, one at the end of the note and line breaks of Windows', () => {
		expect(getFrontMatterInfo('---\n---\n')).toMatchObject({ exists: true, frontmatter: '', contentStart: 8 });
		expect(getFrontMatterInfo('---\na: 1\n---')).toMatchObject({ exists: true, contentStart: 12 });
		expect(getFrontMatterInfo('---\r\na: 1\r\n---\r\nBody')).toMatchObject({ frontmatter: 'a: 1\r\n', contentStart: 16 });
	});

	it('finds none below the first line, without an end or with more dashes', () => {
		for (const text of ['\n---\na: 1\n---\n', '---\na: 1\n', '----\na: 1\n----\n', '---\na: 1\n--- x\n']) {
			expect(getFrontMatterInfo(text)).toEqual({ exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 });
		}
	});
});

describe('YAML', () => {
	it('is written in blocks, with quotes only where they are needed and nothing for null', () => {
		expect(stringifyYaml({ date: '2025-01-02', list: ['a', '[[B]]'], none: null, yes: 'true' })).toBe('date: 2025-01-02\nlist:\n  - a\n  - "[[B]]"\nnone:\nyes: "true"\n');
	});

	it('keeps long lines in one piece', () => {
		const text = 'word '.repeat(60).trim();
		expect(stringifyYaml({ text })).toBe(`text: ${text}\n`);
	});

	it('throws where it cannot be read, also for a key that stands twice', () => {
		expect(() => parseYaml('a: [') as unknown).toThrow();
		expect(() => parseYaml('a: 1\na: 2') as unknown).toThrow();
	});
});

describe('tags and aliases of the properties', () => {
	it('come from lists and from text, with one # before each tag', () => {
		expect(parseFrontMatterTags({ tags: ['a', '#b/c', 2025, null] })).toEqual(['#a', '#b/c', '#2025']);
		expect(parseFrontMatterTags({ Tag: 'a, b c' })).toEqual(['#a', '#b', '#c']);
		expect(parseFrontMatterAliases({ aliases: ['One', ' Two '] })).toEqual(['One', 'Two']);
		expect(parseFrontMatterAliases({ alias: 'One thing, Two' })).toEqual(['One thing', 'Two']);
	});

	it('are null where there are none', () => {
		expect([parseFrontMatterTags({ tags: [] }), parseFrontMatterTags(null), parseFrontMatterAliases({ tags: 'a' })]).toEqual([null, null, null]);
	});

	it('stand before the tags of the text in getAllTags', () => {
		expect(getAllTags(readNote('---\ntags: [a]\n---\n#b and #a'))).toEqual(['#a', '#b', '#a']);
		expect(getAllTags({})).toEqual([]);
	});
});

describe('the text of a link', () => {
	it('splits into path and part', () => {
		expect(parseLinktext('A/Note#Head#Inner')).toEqual({ path: 'A/Note', subpath: '#Head#Inner' });
		expect(parseLinktext('Note')).toEqual({ path: 'Note', subpath: '' });
		expect([getLinkpath('Note#^id'), getLinkpath('#Head')]).toEqual(['Note', '']);
	});
});

describe('resolveSubpath', () => {
	const text = '# One\n\n## Gaps\n\na ^b1\n\n# Two: parts\n\n## Gaps\n\n- item ^i1\n';
	const cache = readNote(text);

	it('finds a heading by its words, up to the next of its level', () => {
		expect(resolveSubpath(cache, '#one')).toMatchObject({ type: 'heading', current: { heading: 'One' }, next: { heading: 'Two: parts' }, start: { line: 0 }, end: { line: 6 } });
		expect(resolveSubpath(cache, '#Two parts')).toMatchObject({ current: { heading: 'Two: parts' }, end: null });
	});

	it('finds a heading below another', () => {
		expect(resolveSubpath(cache, '#Gaps')?.start.line).toBe(2);
		expect(resolveSubpath(cache, '#Two: parts#Gaps')?.start.line).toBe(8);
		expect(resolveSubpath(cache, '#One#Two: parts')).toBeNull();
	});

	it('finds a block by its id, with its list item', () => {
		expect(resolveSubpath(cache, '#^B1')).toMatchObject({ type: 'block', start: { line: 4 } });
		expect(resolveSubpath(cache, '#^i1')).toMatchObject({ type: 'block', list: { id: 'i1' } });
	});

	it('finds nothing where nothing is', () => {
		expect([resolveSubpath(cache, '#Nope'), resolveSubpath(cache, '#^nope'), resolveSubpath(cache, '')]).toEqual([null, null, null]);
	});
});

describe('what comes from outside of the vault', () => {
	it('is moment itself', () => {
		const make = moment as unknown as (text: string) => { format(shape: string): string };
		expect(make('2025-02-03').format('DD.MM.YYYY')).toBe('03.02.2025');
	});

	it('is not the network', () => {
		expect(() => requestUrl('https://example.com')).toThrow('The stand-in has no network.');
	});
});
