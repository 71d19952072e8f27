import { describe, expect, it } from 'vitest';
import type { CacheItem, Pos } from 'obsidian';
import fc from 'fast-check';
import { readNote } from '../../hosts/obsidian/metadata/read-note.mts';

function note(...lines: string[]): string {
	return lines.join('\n');
}

function words(text: string, position: Pos): string {
	return text.slice(position.start.offset, position.end.offset);
}

function sections(text: string): [string, string][] {
	return (readNote(text).sections ?? []).map(({ type, position }) => [type, words(text, position)]);
}

function items(text: string): { text: string; line: number; parent: number; task: string | undefined }[] {
	return (readNote(text).listItems ?? []).map(({ position, parent, task }) => ({ text: words(text, position), line: position.start.line, parent, task }));
}

function links(text: string): string[] {
	return (readNote(text).links ?? []).map(({ link }) => link);
}

function tags(text: string): string[] {
	return (readNote(text).tags ?? []).map(({ tag }) => tag);
}

describe('properties', () => {
	it('are read as YAML, with dates left as text', () => {
		const text = note('---', 'company: Acme', 'date: 2025-01-02', 'score: 4', 'empty:', '---', 'Body');
		const cache = readNote(text);
		expect(cache.frontmatter).toEqual({ company: 'Acme', date: '2025-01-02', score: 4, empty: null });
		expect(words(text, cache.frontmatterPosition as Pos)).toBe(note(...text.split('\n').slice(0, 6)));
		expect(sections(text).map(([type]) => type)).toEqual(['yaml', 'paragraph']);
	});

	it('are missing where the YAML cannot be read, while the body is', () => {
		const cache = readNote(note('---', 'a: [', '---', '# Title'));
		expect(cache).not.toHaveProperty('frontmatter');
		expect(cache.headings?.[0]?.position.start.line).toBe(3);
	});

	it('stand at the very top and are closed, or there are none', () => {
		expect(readNote(note('', '---', 'a: 1', '---'))).not.toHaveProperty('frontmatter');
		expect(readNote(note('---', 'a: 1'))).not.toHaveProperty('frontmatter');
	});

	it('have links where the whole value or list entry is one', () => {
		const cache = readNote(note('---', 'company: "[[Acme|the shop]]"', 'people:', '  - "[[Kim]]"', '  - see [[No]]', '---'));
		expect(cache.frontmatterLinks).toEqual([
			{ key: 'company', link: 'Acme', displayText: 'the shop', original: '[[Acme|the shop]]' },
			{ key: 'people.0', link: 'Kim', displayText: 'Kim', original: '[[Kim]]' },
		]);
	});
});

describe('sections', () => {
	it('are the blocks of the top level with their kinds', () => {
		const text = note(
			'# Title', '', 'Two', 'lines', '', '- a', '  - b', '', '> quote', '', '> [!note] Callout', '> inside', '', '```js', '# code', '```', '',
			'| a |', '| - |', '| b |', '', '---', '', '<details>', '<summary>s</summary>', '', '%%', '', 'hidden', '%%', '', '$$', 'x', '$$', '', '[^1]: Footnote',
		);
		expect(sections(text)).toEqual([
			['heading', '# Title'],
			['paragraph', 'Two\nlines'],
			['list', '- a\n  - b'],
			['blockquote', '> quote'],
			['callout', '> [!note] Callout\n> inside'],
			['code', '```js\n# code\n```'],
			['table', '| a |\n| - |\n| b |'],
			['thematicBreak', '---'],
			['html', '<details>\n<summary>s</summary>'],
			['comment', '%%\n\nhidden\n%%'],
			['math', '$$\nx\n$$'],
			['footnoteDefinition', '[^1]: Footnote'],
		]);
	});

	it('keep their places with line breaks of Windows', () => {
		const text = '---\r\na: 1\r\n---\r\n# Title\r\n\r\nText\r\n';
		expect(sections(text)).toEqual([['yaml', '---\r\na: 1\r\n---'], ['heading', '# Title'], ['paragraph', 'Text']]);
		expect(readNote(text).sections?.[2]?.position.start).toEqual({ line: 5, col: 0, offset: text.indexOf('Text') });
	});

	it('and all else always lie inside the text, on the lines they name', () => {
		const piece = fc.constantFrom('# H', '- a', '  - [x] b', '\t- c', '> q', '---', '```', 'a [[L]] #t', '| a |', '|-|', '', '%%', 'x ^id', '1. n', '<b>', '$$', '\r');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 25 }), (lines) => {
				const text = lines.join('\n');
				const cache = readNote(text);
				const all: CacheItem[] = [...(cache.sections ?? []), ...(cache.headings ?? []), ...(cache.listItems ?? []), ...(cache.links ?? []), ...(cache.tags ?? [])];
				for (const { position } of all) {
					const { start, end } = position;
					expect(start.offset <= end.offset && end.offset <= text.length).toBe(true);
					for (const loc of [start, end]) {
						const before = text.slice(0, loc.offset).split('\n');
						expect([loc.line, loc.col]).toEqual([before.length - 1, before[before.length - 1]?.length]);
					}
				}
			}),
		);
	});
});

describe('headings', () => {
	it('come with their level and words, without the signs around', () => {
		const { headings } = readNote(note('# One ##', 'Two', '---', '### Three *mild*'));
		expect(headings?.map(({ heading, level }) => [heading, level])).toEqual([['One', 1], ['Two', 2], ['Three *mild*', 3]]);
	});

	it('of the same words each keep them', () => {
		expect(readNote(note('## Gaps', '', '## Gaps', '##')).headings?.map(({ heading }) => heading)).toEqual(['Gaps', 'Gaps', '']);
	});
});

describe('list items', () => {
	it('name the line of their parent, or minus the first line of their list', () => {
		expect(items(note('Text', '', '- a', '\t- b', '\t\t- c', '\t- d', '- e'))).toMatchObject([
			{ text: '- a', parent: -2 },
			{ text: '- b', parent: 2 },
			{ text: '- c', parent: 3 },
			{ text: '- d', parent: 2 },
			{ text: '- e', parent: -2 },
		]);
	});

	it('have a parent below zero on the first line of a note too', () => {
		expect(items(note('- a', '  - b'))).toMatchObject([{ parent: -1 }, { parent: 0 }]);
	});

	it('hold their own lines without the items below them', () => {
		expect(items(note('1. a', '   more', '   - b', '2. c')).map(({ text }) => text)).toEqual(['1. a\n   more', '- b', '2. c']);
	});

	it('say how a task stands', () => {
		expect(items(note('- [ ] open', '- [x] done', '- [-] dropped', '- [?]no', '- plain')).map(({ task }) => task)).toEqual([' ', 'x', '-', undefined, undefined]);
	});

	it('are found in quotes, behind their signs', () => {
		expect(items(note('> [!note]', '> - a', '>   - b'))).toMatchObject([{ text: '- a', parent: -1 }, { text: '- b', parent: 1 }]);
	});
});

describe('links', () => {
	it('come with target, words and place, in the order of the text', () => {
		const text = 'See [web](https://a.example) [own](My%20Note.md#Part) and [[Acme#Round 1|the round]] or [[Acme#Round 1]].';
		expect(readNote(text).links?.map(({ link, displayText, original }) => [link, displayText, original])).toEqual([
			['My Note.md#Part', 'own', '[own](My%20Note.md#Part)'],
			['Acme#Round 1', 'the round', '[[Acme#Round 1|the round]]'],
			['Acme#Round 1', 'Acme > Round 1', '[[Acme#Round 1]]'],
		]);
		for (const { position, original } of readNote(text).links ?? []) expect(words(text, position)).toBe(original);
	});

	it('are apart from embeds', () => {
		const cache = readNote('![[pic.png]] ![alt](pic2.png) [[Note]]');
		expect(cache.embeds?.map(({ link }) => link)).toEqual(['pic.png', 'pic2.png']);
		expect(cache.links?.map(({ link }) => link)).toEqual(['Note']);
	});

	it('are not looked for in code, comments and HTML blocks', () => {
		expect(links(note('`[[a]]` ``[[b]] ` `` %% [[c]] %% \\[[d]] <!-- [[e]] -->', '', '```', '[[f]]', '```', '', '    [[g]]', '', '<div>', '[[h]]', '</div>'))).toEqual([]);
	});

	it('are found in headings, lists, quotes and table cells', () => {
		expect(links(note('# [[a]]', '- [[b]]', '', '> [[c]]', '', '| x | y |', '| - | - |', '| [[d\\|e]] | [[f]] |'))).toEqual(['a', 'b', 'c', 'd', 'f']);
	});
});

describe('tags', () => {
	it('follow a space or the start of a line and hold letters of any script, digits, dashes and slashes', () => {
		expect(tags('#interview/debrief (#no) a#no #2025 #y2025 #면접 #a_b-c. ##no #')).toEqual(['#interview/debrief', '#y2025', '#면접', '#a_b-c']);
	});

	it('are not looked for in code and in links', () => {
		expect(tags(note('`a #no` [[x| #no]]', '', '```', '#no', '```', '# Heading #yes'))).toEqual(['#yes']);
	});
});

describe('block ids', () => {
	it('name the paragraph or the list item they end', () => {
		const text = note('Some', 'words ^P1', '', '- a ^i1', '  - b', '', 'not ^here at all');
		const { blocks, listItems } = readNote(text);
		expect(Object.entries(blocks ?? {}).map(([key, { id, position }]) => [key, id, words(text, position)])).toEqual([
			['p1', 'P1', 'Some\nwords ^P1'],
			['i1', 'i1', '- a ^i1'],
		]);
		expect(listItems?.[0]?.id).toBe('i1');
	});

	it('alone on a line name the block before', () => {
		const text = note('> quote', '', '^q1');
		expect(words(text, readNote(text).blocks?.['q1']?.position as Pos)).toBe('> quote');
	});
});
