import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutOf, CUT_WORDS, piecesOf } from '../../../src/core/story/cuts.ts';
import { INSERT_FORMS, insertedAt, insertionOf } from '../../../src/core/story/insertion.ts';
import { DEFAULT_SETTINGS, read, readerOptions, spokenWords } from '../../../src/core/index.ts';
import type { Story } from '../../../src/core/index.ts';

const options = readerOptions(DEFAULT_SETTINGS);
const NAMES = { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result', reflection: 'Reflection' };
const storyOf = (text: string): Story => read({ path: 'Shed.md', text, modified: 0 }, options).stories[0] as Story;
const said = (story: Story, length: 'short' | 'long'): string | null => cutOf(story, length)?.pieces.map(({ text }) => text).join(' ') ?? null;

const SHED = `**Situation:** The shed flooded each spring. Nobody knew why. We had tried three pumps.
**Task:** Keep it dry until June.
**Action:**
- I dug a trench along the north wall. It took two days.
- I ==asked the old gardener== where the stream had run.
- I lined it with gravel.
**Result:** The floor stayed dry for four years. **Two neighbors copied it.**
**Reflection:** I ask the oldest person first now.`;
const story = storyOf(SHED);

describe('a cut', () => {
	it('takes the marked sentences, and of parts without any the first', () => {
		expect(said(story, 'short')).toBe('The shed flooded each spring. Keep it dry until June. I asked the old gardener where the stream had run. Two neighbors copied it. I ask the oldest person first now.');
	});

	it('goes on with what else there is room for where it is long', () => {
		expect(said(story, 'long')).toBe('The shed flooded each spring. Nobody knew why. We had tried three pumps. Keep it dry until June. I dug a trench along the north wall. It took two days. I asked the old gardener where the stream had run. I lined it with gravel. The floor stayed dry for four years. Two neighbors copied it. I ask the oldest person first now.');
	});

	it('is never without the result, whatever else must go', () => {
		const long = storyOf(SHED.replace('The shed flooded each spring.', `${'It rained and rained '.repeat(15)}.`).replace('**Two neighbors copied it.**', ''));
		expect(said(long, 'short')).toContain('The floor stayed dry for four years.');
		expect(said(long, 'short')).not.toContain('rained');
	});

	it('is none where there is no result, or none short enough to say', () => {
		expect(cutOf(storyOf(SHED.replace(/\*\*Result:.*/u, '')), 'short')).toBeNull();
		const endless = storyOf(SHED.replace('The floor stayed dry for four years. **Two neighbors copied it.**', `It ${'held and '.repeat(60)}held.`));
		expect(cutOf(endless, 'short')).toBeNull();
		expect(cutOf(endless, 'long')).not.toBeNull();
	});

	it('is made of sentences that stand in the story, and short enough, whatever the story', () => {
		const sentence = fc.array(fc.constantFrom('rain', 'trench', 'I', 'dug', '**deep**', 'and', '==wide==', '2 days'), { minLength: 1, maxLength: 30 }).map((list) => `${list.join(' ')}.`);
		const part = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((list) => ({ text: list.join(' '), line: 0 }));
		fc.assert(fc.property(part, part, part, (situation, action, result) => {
			const quote = (own: { text: string }, start: number) => ({ text: own.text, start, end: start + own.text.length, line: 0 });
			const parts = { situation: quote(situation, 0), task: null, action: quote(action, 10_000), result: quote(result, 20_000), reflection: null };
			const whole = piecesOf({ parts }).map(({ text }) => text);
			for (const length of ['short', 'long'] as const) {
				const cut = cutOf({ parts }, length);
				if (cut === null) continue;
				expect(cut.pieces.every(({ text }) => whole.includes(text))).toBe(true);
				expect(cut.pieces.some((piece) => piece.part === 'result')).toBe(true);
				expect(cut.pieces.reduce((sum, { text }) => sum + spokenWords(text), 0)).toBeLessThanOrEqual(CUT_WORDS[length]);
			}
		}));
	});

	it('counts Chinese by what it takes to say', () => {
		const han = storyOf('**情境：** 夜班总是缺人。\n**任务：** 重新排班。\n**行动：** 我先做了一份问卷。然后让每个人自己挑一组。\n**结果：** 半年内没有人再离职。');
		expect(said(han, 'short')).toBe('夜班总是缺人。 重新排班。 我先做了一份问卷。 半年内没有人再离职。');
	});
});

describe('what is inserted', () => {
	const link = '[[Bank#The shed|The shed]]';

	it('names the story by its link, in every form', () => {
		for (const form of INSERT_FORMS) expect(insertionOf(story, form, link, NAMES)).toContain(link);
	});

	it('is the link alone, or shows the story in place', () => {
		expect(insertionOf(story, 'link', link, NAMES)).toBe(link);
		expect(insertionOf(story, 'embed', link, NAMES)).toBe(`!${link}`);
	});

	it('is four lines under the link as an outline', () => {
		expect(insertionOf(story, 'outline', link, NAMES)?.split('\n')).toEqual([
			link,
			'- **Situation:** The shed flooded each spring.',
			'- **Task:** Keep it dry until June.',
			'- **Action:** I asked the old gardener where the stream had run.',
			'- **Result:** Two neighbors copied it.',
		]);
	});

	it('keeps the lists of a part, one level in, as full text', () => {
		expect(insertionOf(story, 'full', link, NAMES)).toContain('- **Action:**\n  - I dug a trench along the north wall. It took two days.\n  - I ==asked');
	});

	it('keeps a first line that leads to a list beside its label', () => {
		const led = storyOf(SHED.replace('**Action:**\n', '**Action:** Three things:\n'));
		expect(insertionOf(led, 'full', link, NAMES)).toContain('- **Action:** Three things:\n  - I dug a trench');
	});

	it('is nothing for a cut without a result', () => {
		expect(insertionOf(storyOf(SHED.replace(/\*\*Result:.*/u, '')), 'short', link, NAMES)).toBeNull();
	});

	it.each(INSERT_FORMS)('is no second story where it is put: %s', (form) => {
		const text = `---\ntype: interview-debrief\ncompany: Halcyon\n---\n### Tell me about a problem you solved\n${insertionOf(story, form, link, NAMES) ?? ''}\n\nVerdict: strong\n`;
		const reading = read({ path: 'Halcyon R1.md', text, modified: 0 }, options);
		expect(reading.stories).toEqual([]);
		expect(reading.debriefs[0]?.told.map(({ link: target }) => target)).toEqual(['Bank#The shed']);
	});

	it('goes on in the list and in the quote in which it stands', () => {
		expect(insertedAt('a\n- b', '')).toBe('a\n- b');
		expect(insertedAt('a\n- b', '  - ')).toBe('a\n    - b');
		expect(insertedAt('a\n- b', '> > 12. asked: ')).toBe('a\n> >     - b');
		expect(insertedAt('a\n- b', '- [ ] ')).toBe('a\n  - b');
		expect(insertedAt('a\n- b', '\t- ')).toBe('a\n\t  - b');
		expect(insertedAt('a\n- b', 'Answered with ')).toBe('a\n- b');
	});
});
