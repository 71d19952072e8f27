import { describe, expect, it } from 'vitest';
import { anchorAt, freeBlockId, withAnchor, withStoryAnchor } from '../../../src/core/index.ts';
import { readText } from '../reading.ts';
import { storyOf } from './story-of.ts';

const at = (text: string, words: string): number => text.indexOf(words);

describe('a link to a place of a note', () => {
	it('leads to the block id of its paragraph, before anything else', () => {
		const text = '# Year\n\nWe shipped it.\nIt held. ^held\n\nMore.\n';
		expect(anchorAt(text, at(text, 'shipped'))).toEqual({ kind: 'block', id: 'held' });
		expect(anchorAt(text, at(text, 'More'))).toEqual({ kind: 'heading', heading: 'Year' });
	});

	it('leads to the nearest heading, unless another one says the same', () => {
		const text = '# One\n## Same\na\n## Other\nb\n## Same\nc\n';
		expect(anchorAt(text, at(text, 'b\n'))).toEqual({ kind: 'heading', heading: 'Other' });
		expect(anchorAt(text, at(text, 'c\n'))).toBeNull();
	});

	it('has nowhere to lead without a heading or an id', () => {
		expect(anchorAt('We shipped it.\n', 3)).toBeNull();
	});

	it.each([
		['a paragraph of two lines', 'One.\nTwo.\n\nThree.\n', 'One', 'One.\nTwo. ^x\n\nThree.\n'],
		['an item with a further line', '- one\n  more\n- two\n', 'one', '- one\n  more ^x\n- two\n'],
		['a quote, below it', '> one\n> two\n\nend\n', 'one', '> one\n> two\n\n^x\n\nend\n'],
		['a table, below it', '| a | b |\n|---|---|\n| c | d |\n', 'c ', '| a | b |\n|---|---|\n| c | d |\n\n^x\n'],
		['Windows line breaks', 'One.\r\n\r\nTwo.\r\n', 'One', 'One. ^x\r\n\r\nTwo.\r\n'],
		['the last line without a break', 'One.', 'One', 'One. ^x'],
	])('gets an id behind %s', (_what, text, words, expected) => {
		expect(withAnchor(text, at(text, words), 'x')).toBe(expected);
	});

	it('gets an id that the app allows, free in the note', () => {
		expect(freeBlockId('', 'Two roadmaps, one crew!')).toBe('two-roadmaps-one-crew');
		expect(freeBlockId('a ^two-roadmaps\n', 'Two roadmaps')).toBe('two-roadmaps-2');
		expect(freeBlockId('', '처음 맡은 팀')).toBe('story');
	});
});

describe('a story without a heading or note of its own', () => {
	it.each([
		['in paragraphs', '# Bank\n\nTell me about a conflict?\n\nSituation: Two plans.\nTask: Choose one.\nAction: I cut.\nResult: One plan, 4 weeks early.\n\nTell me about a failure?\n\nSituation: It fell.\nTask: Mend it.\nAction: I did.\nResult: 3 days later it stood.\n'],
		['in bullets', 'Tell me about a conflict?\n- S: Two plans.\n- T: Choose one.\n- A: I cut.\n- R: One plan, 4 weeks early.\n\nTell me about a failure?\n- S: It fell.\n- T: Mend it.\n- A: I did.\n- R: 3 days later it stood.\n'],
		['in tables', '# Bank\n\nTwo plans\n\n| | |\n|---|---|\n| Situation | Two plans |\n| Task | Choose one |\n| Action | I cut |\n| Result | One plan, 4 weeks early |\n\nThe fall\n\n| | |\n|---|---|\n| Situation | It fell |\n| Task | Mend it |\n| Action | I did |\n| Result | 3 days later it stood |\n'],
	])('can be linked once its id is written: %s', (_dress, text) => {
		const { stories } = readText(text, 'Bank.md');
		expect(stories.map(({ target }) => target)).toEqual([null, null]);
		for (const [index, story] of stories.entries()) {
			const after = withStoryAnchor(text, story, 'mine');
			if (typeof after !== 'string') throw new Error(after.code);
			const again = readText(after, 'Bank.md').stories;
			expect(again.map(({ blockIds }) => blockIds)).toEqual(index === 0 ? [['mine'], []] : [[], ['mine']]);
			expect(again.map(({ parts }) => parts.result?.text)).toEqual(stories.map(({ parts }) => parts.result?.text));
		}
	});

	it('keeps its words', () => {
		expect(storyOf('**Situation:** a thing fell\n**Action:** I lifted it\n**Result:** 3 days ^x').parts.result?.text).toBe('3 days');
	});
});
