import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/core/markdown/scan.ts';
import { blocksOf, shapeOf } from './blocks.ts';

describe('headings', () => {
	it('have the level of their signs, up to six', () => {
		expect(shapeOf('# One\n## Two\n###### Six\n####### Seven')).toEqual(['h1 One', 'h2 Two', 'h6 Six', 'text ####### Seven']);
	});
	it('keep emphasis, emoji and counts, and lose closing signs', () => {
		expect(shapeOf('## ✅ **MAJOR** STRENGTHS (3) ##\n## My C#')).toEqual(['h2 ✅ **MAJOR** STRENGTHS (3)', 'h2 My C#']);
	});
	it('are neither tags nor numbers of issues', () => {
		expect(shapeOf('#gap\n##12 is open')).toEqual(['text #gap', 'text ##12 is open']);
	});
	it('are underlined titles, too', () => {
		expect(shapeOf('Title\n===\n\nPart\n---\nText')).toEqual(['h1 Title', 'h2 Part', 'text Text']);
	});
	it('are HTML summaries, too', () => {
		expect(shapeOf('<details><summary>What went well</summary>\nIt did\n</details>')).toEqual(['h3 What went well', 'text It did', 'rule']);
	});
	it('begin where their signs begin and say only their words', () => {
		expect(blocksOf('a\n\n  ##  Two  ')[1]).toMatchObject({ from: 5, start: 9, end: 12, line: 2 });
	});
});

describe('lists', () => {
	it('nest by two, three and four spaces and by tabs', () => {
		for (const indent of ['  ', '   ', '    ', '\t']) expect(shapeOf(`- a\n${indent}- b\n${indent}${indent}- c\n- d`)).toEqual(['item0 - a', 'item1 - b', 'item2 - c', 'item0 - d']);
	});
	it('have all the markers that people use', () => {
		const markers = ['-', '*', '+', '•', '◦', '▪', '–', '1.', '2)', '(3)', '④', '12.'];
		expect(shapeOf(markers.map((marker) => `${marker} a`).join('\n'))).toEqual(markers.map((marker) => `item0 ${marker} a`));
	});
	it('need white space behind a dash or star', () => {
		expect(shapeOf('-5 degrees\n**bold** text')).toEqual(['text -5 degrees', 'text **bold** text']);
	});
	it('keep the lines right below an item, indented or not', () => {
		expect(blocksOf('- a\nlazy\n  indented').map(({ kind, item }) => [kind, item])).toEqual([['item', -1], ['text', 0], ['text', 0]]);
	});
	it('keep an indented paragraph behind a blank line, and end at one that is not', () => {
		expect(blocksOf('- a\n\n  more\n\nafter').map(({ item }) => item)).toEqual([-1, 0, -1]);
	});
	it('have tasks, and take no link for one', () => {
		expect(shapeOf('- [ ] open\n- [x] done\n- [a](b)')).toEqual(['item0 - [ ] open', 'item0 - [x] done', 'item0 - [a](b)']);
	});
});

describe('quotes and callouts', () => {
	it('count their signs and leave them out of the words', () => {
		expect(blocksOf('> a\n>> b\n> > c').map(({ quote, start }) => [quote, start])).toEqual([[1, 2], [2, 7], [2, 13]]);
	});
	it('hold lists', () => {
		expect(shapeOf('> - a\n>   - b')).toEqual(['item0 - a', 'item1 - b']);
	});
	it('name the callout on its first line, folded or not, in lower case, and keep its title', () => {
		const text = '> [!SUCCESS]- Landed\n> story\n\n> [!todo]';
		expect(blocksOf(text).map(({ callout, start, end }) => [callout, text.slice(start, end)])).toEqual([['success', 'Landed'], ['', 'story'], ['todo', '']]);
	});
	it('are needed for a callout', () => {
		expect(blocksOf('[!note] A')[0]?.callout).toBe('');
	});
});

describe('tables', () => {
	it('have a head, rows and no delimiter row, with or without outer pipes', () => {
		expect(shapeOf('| Strength | Gap |\n|:--|--:|\n| calm | no numbers |')).toEqual(['head Strength | Gap', 'row calm | no numbers']);
		expect(shapeOf('a | b\n--|--\nc | d\n\ne')).toEqual(['head a | b', 'row c | d', 'text e']);
	});
	it('keep escaped pipes and pipes in links and code in their cells', () => {
		expect(shapeOf('| a |\n|---|\n| x \\| y |\n| [[n|m]] | `p|q` |')).toEqual(['head a', 'row x \\| y', 'row [[n|m]] | `p|q`']);
	});
	it('are not every line with a pipe', () => {
		expect(shapeOf('either a | or b')).toEqual(['text either a | or b']);
	});
});

describe('code', () => {
	it('gives no blocks, and ends only at as many signs of the same kind', () => {
		expect(shapeOf('````\n```\n# no\n```\n````\nafter\n~~~\n- no\n```\n~~~\nend')).toEqual(['text after', 'text end']);
	});
	it('that is not closed hides the rest and is a problem with its line', () => {
		expect(shapeOf('a\n```\nb')).toEqual(['text a']);
		expect(scan('a\n```\nb').problems).toEqual([{ code: 'fence-not-closed', params: {}, line: 1 }]);
	});
	it('in a quote ends with the quote', () => {
		expect(shapeOf('> ```\n> # no\nafter')).toEqual(['text after']);
	});
});

describe('comments', () => {
	it('give no block, within a line or over several', () => {
		expect(shapeOf('<!-- a -->\n%% b %%\nc\n<!-- d\n## e\n-->\n%%\n- f\n%%\ng')).toEqual(['text c', 'text g']);
	});
	it('leave the words before and behind them', () => {
		expect(shapeOf('a <!-- b\nc --> d')).toEqual(['text a', 'text d']);
		expect(shapeOf('b %% a %%')).toEqual(['text b']);
		expect(shapeOf('%% a %% <!-- b --> %% c %% d')).toEqual(['text d']);
	});
	it('inside a line are noted with their places', () => {
		const text = 'x\na %% b %% c <!-- d --> e';
		expect(scan(text).comments.map(({ start, end, line }) => [text.slice(start, end), line])).toEqual([['%% b %%', 1], ['<!-- d -->', 1]]);
	});
	it('in code hide nothing behind it', () => {
		expect(shapeOf('```\n<!--\n```\na')).toEqual(['text a']);
	});
});

it('leaves HTML around a line out of its words, and lines of nothing else out altogether', () => {
	expect(shapeOf('<div>\n<br>\n&nbsp;\n</div>\n<p>calm</p>\nclear<br>\nbrief\\')).toEqual(['text calm', 'text clear', 'text brief']);
});

it('takes items of an HTML list for items, each for itself', () => {
	expect(shapeOf('<ul>\n<li>calm</li>\n<li>clear\n</ul>')).toEqual(['item0 <li> calm', 'item0 <li> clear']);
});

it('knows rules of dashes, stars, low lines and long dashes', () => {
	expect(shapeOf('a\n\n---\n***\n_ _ _\n⸻')).toEqual(['text a', 'rule', 'rule', 'rule', 'rule']);
});

describe('places', () => {
	it('count UTF-16 units behind surrogate pairs and full-width signs', () => {
		expect(blocksOf('## 👍 亮点：\n- 🙂 很好。')[1]).toMatchObject({ from: 10, start: 12, end: 18, line: 1 });
	});
	it('count a byte order mark and the returns of Windows', () => {
		expect(blocksOf('\ufeff# A\r\n- b\r\n').map(({ kind, start, end, line }) => [kind, start, end, line])).toEqual([['heading', 3, 4, 0], ['item', 8, 9, 1]]);
	});
	it('of an empty note are none', () => {
		expect([scan('').blocks, scan('\ufeff').blocks]).toEqual([[], []]);
	});
});

describe('a note pressed into one line', () => {
	const pasted = 'Strong areas ***Depth***: knew it ***Poise***: calm ## Landed well - First story - Second story ## To work on - Third point';
	it('has the labels, headings and bullets that it had before', () => {
		expect(shapeOf(pasted)).toEqual(['text Strong areas', 'text ***Depth***: knew it', 'text ***Poise***: calm', 'h2 Landed well', 'item0 - First story', 'item0 - Second story', 'h2 To work on', 'item0 - Third point']);
		expect(blocksOf(pasted).every(({ line, collapsed }) => line === 0 && collapsed)).toBe(true);
	});
	it('is cut at dots, and at numbers that count up', () => {
		expect(shapeOf('Went well: • kept calm • asked first')).toEqual(['text Went well:', 'item0 • kept calm', 'item0 • asked first']);
		expect(shapeOf('Notes from it 1. kept calm 2. asked first')).toEqual(['text Notes from it', 'item0 1. kept calm', 'item0 2. asked first']);
	});
	it('keeps dashes between words and digits, signs in code, and numbers that do not count up', () => {
		for (const line of ['C# - the language of the second round', 'I was there from 2024 - 2025 with them', 'a well - known problem of that kind', 'The string `a ## b - c` was what they wanted', 'We had 3. rounds and 2. calls in that week']) expect(shapeOf(line)).toEqual([`text ${line}`]);
	});
});
