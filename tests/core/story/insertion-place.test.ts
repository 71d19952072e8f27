import { describe, expect, it } from 'vitest';
import { INSERT_FORMS, insertionAt, insertionOf } from '../../../src/core/index.ts';
import { en } from '../../../src/i18n/en.ts';
import { readText } from '../reading.ts';
import { storyOf } from './story-of.ts';

const LINK = '[[Two roadmaps]]';
const OUTLINE = [LINK, '- Situation: Two plans.', '- Result: One plan.'];

/** The line with the lines put at its end; the caret shows where the cursor is then. */
function put(line: string, lines: readonly string[]): string {
	const { text, cursor } = insertionAt(line, line.length, lines);
	return `${line}${text.slice(0, cursor)}‸${text.slice(cursor)}`;
}

describe('putting a story into a line', () => {
	it('writes one line where the cursor is, with a space only where words would touch', () => {
		expect(put('Tell me about a conflict?', [LINK])).toBe(`Tell me about a conflict? ${LINK}‸`);
		expect(put('- told ', [LINK])).toBe(`- told ${LINK}‸`);
		expect(put('讲一次冲突？', [LINK])).toBe(`讲一次冲突？${LINK}‸`);
	});

	it('writes between words', () => {
		const line = 'told it well';
		const { text, cursor } = insertionAt(line, 5, [LINK]);
		expect(line.slice(0, 5) + text + line.slice(5)).toBe(`told ${LINK} it well`);
		expect(cursor).toBe(LINK.length);
	});

	it('begins several lines on a line of their own, unless theirs is empty', () => {
		expect(put('', OUTLINE)).toBe(`${LINK}\n- Situation: Two plans.\n- Result: One plan.‸`);
		expect(put('A conflict?', OUTLINE)).toBe(`A conflict?\n${LINK}\n- Situation: Two plans.\n- Result: One plan.‸`);
	});

	it('puts further lines below the item of a list', () => {
		expect(put('- A conflict?', OUTLINE)).toBe(`- A conflict?\n  - ${LINK}\n    - Situation: Two plans.\n    - Result: One plan.‸`);
		expect(put('- ', OUTLINE)).toBe(`- ${LINK}\n  - Situation: Two plans.\n  - Result: One plan.‸`);
		expect(put('\t- ', OUTLINE)).toBe(`\t- ${LINK}\n\t\t- Situation: Two plans.\n\t\t- Result: One plan.‸`);
		expect(put('1. A conflict?', OUTLINE)).toBe(`1. A conflict?\n   - ${LINK}\n     - Situation: Two plans.\n     - Result: One plan.‸`);
	});

	it('stays in a callout or quote, and in a list within it', () => {
		expect(put('> A conflict?', OUTLINE)).toBe(`> A conflict?\n> ${LINK}\n> - Situation: Two plans.\n> - Result: One plan.‸`);
		expect(put('> - A conflict?', OUTLINE)).toBe(`> - A conflict?\n>   - ${LINK}\n>     - Situation: Two plans.\n>     - Result: One plan.‸`);
	});

	it('stays in the cell of a table', () => {
		const line = '| A conflict? |  |';
		const { text } = insertionAt(line, 15, ['[[Bank#Two roadmaps|Two roadmaps]]', '- Result: One | plan.']);
		expect(text).toBe('[[Bank#Two roadmaps\\|Two roadmaps]]<br>- Result: One \\| plan.');
	});

	it('keeps what stands behind the cursor in the list or quote', () => {
		const { text, cursor } = insertionAt('> one two', 5, OUTLINE);
		expect(`> one${text} two`).toBe(`> one\n> ${LINK}\n> - Situation: Two plans.\n> - Result: One plan.\n>  two`);
		expect(text.slice(cursor)).toBe('\n> ');
	});
});

const STORY = `## Situation
Two leads. One crew, and no date.

## Task/Action
- Printed both plans
- Put them on a wall. Then we cut.

## Result
One plan, 4 weeks early.

## Reflection
Ask first.
`;

describe('a story that was put into a debrief', () => {
	it.each([
		['below an item', '- Tell me about a time you had a conflict?', ''],
		['in an empty item below a question', '- Tell me about a time you had a conflict?\n  - ', ''],
		['in a paragraph', 'Tell me about a time you had a conflict?', ''],
		['in a list in a callout', '> [!question] Behavioral\n> - Tell me about a time you had a conflict?', ''],
		['below a heading', '### Tell me about a time you had a conflict?\n', '\n'],
	])('is no second story and no judgement: %s', (_where, before, after) => {
		for (const form of INSERT_FORMS) {
			const lines = (insertionOf(storyOf(STORY), form, LINK, en.parts) ?? '').split('\n');
			const last = before.split('\n').at(-1) ?? '';
			const { text } = insertionAt(last, last.length, lines);
			const debrief = `---\ntype: interview-debrief\ncompany: Acme\n---\n## Questions they asked\n${before}${text}\n${after}\n## What went well\n- I was calm\n`;
			const { stories, debriefs } = readText(debrief, 'Acme R1.md');
			expect(stories.map(({ title }) => title)).toEqual([]);
			expect(debriefs[0]?.items.map((item) => item.text)).toEqual(['I was calm']);
			expect(debriefs[0]?.questions.map((question) => question.text)).toEqual(['Tell me about a time you had a conflict?']);
			expect(debriefs[0]?.told.map(({ link }) => link)).toEqual(['Two roadmaps']);
		}
	});
});
