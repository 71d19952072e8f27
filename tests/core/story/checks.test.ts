import { describe, expect, it } from 'vitest';
import { balanceOf, spokenWords, type Story } from '../../../src/core/index.ts';
import { texts } from '../../../src/i18n/index.ts';
import { storyOf } from './story-of.ts';

const codes = (story: Story): string[] => story.checks.map(({ code }) => code);
const story = (parts: Partial<Record<'situation' | 'task' | 'action' | 'result' | 'reflection', string>>): Story =>
	storyOf(Object.entries({ situation: 'The dam leaked at 2 am.', task: 'I had the night shift.', action: 'I woke the mayor and I opened the sluice.', result: '40 houses dry.', ...parts }).map(([name, text]) => `## ${name}\n${text}`).join('\n\n'));

describe('the checks of a story', () => {
	it('find nothing in one that has all it needs', () => {
		expect(codes(story({}))).toEqual([]);
	});

	it('name a part that is missing and one that is empty, and where', () => {
		const missing = storyOf('## Situation\nThe dam leaked.\n## Task\nMine.\n## Action\nI ran.');
		expect(missing.checks).toMatchObject([{ code: 'part-missing', params: { part: 'result' }, line: 0 }]);
		const empty = story({ result: '...' });
		expect(empty.checks).toMatchObject([{ code: 'part-empty', params: { part: 'result' }, line: 9 }]);
	});

	it('ask for the task where nothing names it', () => {
		expect(codes(storyOf('**Situation:** leak\n**Action:** I ran\n**Result:** 40 dry'))).toEqual(['no-task']);
		expect(codes(storyOf('**Situation/Task:** leak, mine\n**Action:** I ran\n**Result:** 40 dry'))).toEqual([]);
		expect(codes(storyOf('**Challenge:** leak\n**Action:** I ran\n**Result:** 40 dry'))).toEqual([]);
	});

	it.each([
		['40 houses dry', []],
		['Costs halved.', []],
		['Three of them came back.', []],
		['销售额翻倍', []],
		['两周后上线', []],
		['절반으로 줄었다', []],
		['They were happy and still are.', ['no-number']],
		['大家都很满意', ['no-number']],
	])('look for a number in the result: %s', (result, expected) => {
		expect(codes(story({ result }))).toEqual(expected);
	});

	it.each([
		['We built it. We tested it.', ['we-not-i']],
		['We moved the team, then I wrote the plan and I sent it.', []],
		['I asked what we need, and cut our list.', []],
		['Counted every bag. We met on Fridays. Wrote it down.', []],
		['我们开了会，我们决定推迟。', ['we-not-i']],
		['我先问了两边，然后我们定了日期。', []],
		['우리는 회의를 했고 우리는 일정을 미뤘다.', ['we-not-i']],
	])('see “we” where “I” is meant: %s', (action, expected) => {
		expect(codes(story({ action }))).toEqual(expected);
	});

	it('show the first “we” itself', () => {
		const text = '**Situation:** leak\n**Task:** mine\n**Action:** Well,\nwe ran. We shouted.\n**Result:** 40 dry';
		const found = storyOf(text).checks.find(({ code }) => code === 'we-not-i');
		expect(text.slice(found?.start, found?.end)).toBe('we');
		expect(found?.line).toBe(3);
	});

	it('count what takes longer than two minutes', () => {
		expect(codes(story({ action: 'I ran far. '.repeat(80) }))).toEqual([]);
		const [check] = story({ action: 'I ran far. '.repeat(100) }).checks;
		expect(check).toMatchObject({ code: 'too-long', params: { words: 314, minutes: 2.2, action: 95, situation: 2, task: 2, result: 1, reflection: 0 } });
	});

	it('have one plain sentence each', () => {
		const { storyChecks } = texts('en');
		for (const { code, params } of [...story({ result: '...' }).checks, ...story({ action: 'We ran. We shouted.', result: 'good' }).checks, ...story({ action: 'I ran far. '.repeat(200) }).checks]) {
			const sentence = storyChecks[code](params);
			expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
			expect(sentence).not.toMatch(/undefined|NaN/);
		}
	});
});

describe('the balance of a story', () => {
	it('shares the time among the parts, together 100', () => {
		const { words, minutes, shares } = balanceOf(story({ situation: 'one two three four', task: 'one two', action: 'one two three', result: 'one' }));
		expect([words, minutes, shares]).toEqual([10, 0.1, { situation: 40, task: 20, action: 30, result: 10, reflection: 0 }]);
	});

	it('halves what two parts tell together', () => {
		expect(balanceOf(storyOf('**Situation/Task:** one two three four\n**Action:** one two\n**Result:** one 2')).shares).toEqual({ situation: 25, task: 25, action: 25, result: 25, reflection: 0 });
	});

	it('counts what is said: a link by the name it shows, Chinese by its characters', () => {
		expect(spokenWords('told [[Bank#Dam|the dam]] to **two** people')).toBe(6);
		expect(Math.round(spokenWords('我先分别跟两边各聊了半小时把日期列出来'))).toBe(11);
		expect(spokenWords('면장을 깨웠다')).toBe(2);
	});
});
