import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/core/markdown/scan.ts';
import { shapeOf } from './blocks.ts';

const markdown = new MarkdownIt('commonmark').enable('table');

/** Kind, level or nesting, and line of each heading, item, rule, table row and line of a paragraph, as the parser has it. */
function parsed(text: string): string[] {
	const found: string[] = [];
	const items: number[] = []; // first lines of the open items
	let quotes = 0;
	for (const { type, map, tag } of markdown.parse(text, {})) {
		const [from, to] = map ?? [0, 0];
		if (type === 'blockquote_open') quotes++;
		else if (type === 'blockquote_close') quotes--;
		else if (type === 'heading_open') found.push(`heading ${tag.slice(1)} ${from} quote ${quotes}`);
		else if (type === 'tr_open') found.push(`row ${from} quote ${quotes}`);
		else if (type === 'hr') found.push(`rule ${from} quote ${quotes}`);
		else if (type === 'list_item_open') {
			found.push(`item ${items.length} ${from} quote ${quotes}`);
			items.push(from);
		} else if (type === 'list_item_close') items.pop();
		else if (type === 'paragraph_open') {
			const first = items[items.length - 1] === from ? from + 1 : from;
			for (let line = first; line < to; line++) found.push(`text ${line} quote ${quotes}`);
		}
	}
	return found;
}

function scanned(text: string): string[] {
	return scan(text).blocks.flatMap(({ kind, line, level, depth, quote }) => {
		if (kind === 'blank') return [];
		if (kind === 'heading') return [`heading ${level} ${line} quote ${quote}`];
		if (kind === 'item') return [`item ${depth} ${line} quote ${quote}`];
		return [`${kind} ${line} quote ${quote}`];
	});
}

const words = fc.array(fc.constantFrom('calm', 'I', 'froze', 'the', 'story', 'numbers', 'Acme', '讲得', '차분', '**bold**', '`code`', 'and', 'clear.', '👍'), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
const heading = fc.tuple(fc.integer({ min: 1, max: 6 }), words, fc.boolean()).map(([level, text, closed]) => `${'#'.repeat(level)} ${text}${closed ? ` ${'#'.repeat(level)}` : ''}`);
/** A line may end in a hard break, by two spaces or a backslash. */
const paragraph = fc.tuple(fc.array(words, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '  \n', '\\\n')).map(([lines, end]) => lines.join(end));
const underlined = fc.tuple(fc.constantFrom('What went well', 'Acme, round 2', '亮点'), fc.constantFrom('===', '---', '-----')).map(([title, line]) => `${title}\n${line}`);
const cells = fc.array(fc.constantFrom('calm', 'froze on **SQL**', '4/5', '`a`', '讲得'), { minLength: 2, maxLength: 3 });
const table = fc.tuple(cells, fc.array(cells, { minLength: 0, maxLength: 3 }), fc.constantFrom('---', ':-:', '--:')).map(([head, rows, sign]) => {
	const row = (texts: readonly string[]): string => `| ${head.map((_, index) => texts[index] ?? 'none').join(' | ')} |`;
	return [row(head), row(head.map(() => sign)), ...rows.map(row)].join('\n');
});
/** Comments of one line or several, and emphasis by tags inside a line. */
const html = fc.constantFrom('<!-- # no heading -->', '<!-- two\n- lines -->', 'I was <b>calm</b> and <em>clear</em>', 'one<br>two');
const fence = fc.tuple(fc.constantFrom('```', '~~~', '````'), fc.constantFrom('# no heading', '- no item', '> no quote', '', 'x')).map(([sign, code]) => `${sign}\n${code}\n${sign}`);
const rule = fc.constantFrom('---', '***', '___', '- - -', '* * *');
/** Each number says how much deeper an item goes than the one before, at most by one. */
const list = fc.tuple(fc.constantFrom('-', '*', '+', '1.', '1)'), fc.array(fc.tuple(fc.nat(3), words, fc.option(words, { nil: '' })), { minLength: 1, maxLength: 6 })).map(([marker, entries]) => {
	const step = ' '.repeat(marker.length + 1);
	let depth = 0;
	return entries.map(([wish, text, further], index) => {
		depth = index === 0 ? 0 : Math.min(wish, depth + 1);
		return `${step.repeat(depth)}${marker} ${text}${further === '' ? '' : `\n${step.repeat(depth + 1)}${further}`}`;
	}).join('\n');
});
const plain = fc.oneof(heading, paragraph, fence, rule, list, underlined, table, html);
const quote = fc.tuple(fc.oneof(heading, paragraph, list, table, fence), fc.constantFrom('> ', '> > ')).map(([text, sign]) => text.split('\n').map((line) => sign + line).join('\n'));
const generated = fc.array(fc.oneof({ arbitrary: plain, weight: 4 }, { arbitrary: quote, weight: 1 }), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('\n\n'));

describe('where CommonMark is clear', () => {
	it('headings, items and their nesting, paragraphs with hard breaks, tables, quotes, rules, comments and code lie in the same lines as a Markdown parser finds them', () => {
		fc.assert(fc.property(generated.filter((text) => !/^(?:---|___|\*\*\*)(?:\n|$)/u.test(text)), (text) => {
			expect(scanned(text)).toEqual(parsed(text));
		}), { numRuns: 1000 });
	});
});

describe('where ours differs on purpose', () => {
	it('headings inside a line count, because notes are pasted onto one line', () => {
		const text = 'It went well enough ## Landed well - First story - Second story ## To work on - Third';
		expect(parsed(text)).toEqual(['text 0 quote 0']);
		expect(shapeOf(text).filter((line) => line.startsWith('h'))).toEqual(['h2 Landed well', 'h2 To work on']);
	});
	it('two signs without a space are a heading, because people forget the space and tags have one sign', () => {
		expect(parsed('##Strengths')).toEqual(['text 0 quote 0']);
		expect(shapeOf('##Strengths')).toEqual(['h2 Strengths']);
	});
	it('dashes right below a long sentence are a rule, because nobody means a sentence as a title', () => {
		const text = 'I talked for ten minutes about nothing and they let me.\n---';
		expect(parsed(text)).toEqual(['heading 2 0 quote 0']);
		expect(shapeOf(text)).toEqual(['text I talked for ten minutes about nothing and they let me.', 'rule']);
	});
	it('an indent of four is no code, because notes are indented for looks', () => {
		expect(parsed('    calm')).toEqual([]);
		expect(shapeOf('    calm')).toEqual(['text calm']);
	});
	it('words between tags that stand alone count, because notes are exported as HTML', () => {
		expect(parsed('<div>\nI was calm\n</div>')).toEqual([]);
		expect(shapeOf('<div>\nI was calm\n</div>')).toEqual(['text I was calm']);
	});
	it('a summary is a heading, because it is the label of what it folds', () => {
		expect(parsed('<details><summary>What went well</summary>\n\ncalm\n\n</details>')).toEqual(['text 2 quote 0']);
		expect(shapeOf('<details><summary>What went well</summary>\n\ncalm\n\n</details>').filter((line) => line !== 'blank')).toEqual(['h3 What went well', 'text calm', 'rule']);
	});
	it('two rows with outer pipes are a table without the line below its head, because people leave it out', () => {
		expect(parsed('| SQL | weak |\n| Story | strong |')).toEqual(['text 0 quote 0', 'text 1 quote 0']);
		expect(scanned('| SQL | weak |\n| Story | strong |')).toEqual(['row 0 quote 0', 'row 1 quote 0']);
	});
	it('dots and other signs begin items, because notes come from other editors', () => {
		expect(parsed('• calm')).toEqual(['text 0 quote 0']);
		expect(shapeOf('• calm')).toEqual(['item0 • calm']);
	});
});
