import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLibrary, createStoryMatcher, DEFAULT_SETTINGS, read, readerOptions } from '../../../src/core/index.ts';
import type { MatchUse, Story, StoryMatcher } from '../../../src/core/index.ts';

const options = readerOptions(DEFAULT_SETTINGS);
const told = (parts: { tags?: string; s?: string; t?: string; a: string; r?: string }): string =>
	[`**Situation:** ${parts.s ?? 'We had a plan for the spring.'}`, `**Task:** ${parts.t ?? 'It was mine to see to it.'}`, `**Action:** ${parts.a}`, ...(parts.r === '' ? [] : [`**Result:** ${parts.r ?? 'It held for 3 years.'}`]), ...(parts.tags ? [`Tags: ${parts.tags}`] : [])].join('\n');

const ROADMAPS = told({ tags: 'disagreement', s: 'My manager and I had two roadmaps.', a: 'I wrote mine on one page and asked for an hour with her.' });
const CANTEEN = told({ a: '\n- Read the old contract.\n- Asked three caterers for an offer.\n- Led the vendor negotiation myself, in two rounds.' });
const TORCH = told({ tags: 'pressure, emergency', a: 'I stopped the bus and called the dispatcher.' });
const SHELVES = told({ a: 'I counted every shelf twice and painted a line on the floor.' });

const never: MatchUse = { use: () => ({ tellings: [], interviews: 0, last: null, landed: { strong: 0, solid: 0, gap: 0 }, freshness: 'untold' }), toldHere: () => [] };

function storiesOf(notes: Readonly<Record<string, string>>): readonly Story[] {
	return Object.entries(notes).flatMap(([name, text]) => read({ path: `${name}.md`, text, modified: 0 }, options).stories);
}
function matcherOf(notes: Readonly<Record<string, string>>): StoryMatcher {
	const matcher = createStoryMatcher(options);
	matcher.follow(storiesOf(notes));
	return matcher;
}
const titles = (matcher: StoryMatcher, question: string): readonly string[] => matcher.match(question, never).stories.map(({ story }) => story.title);

const BANK = { 'Two roadmaps': ROADMAPS, Canteen: CANTEEN, 'Night bus': TORCH, Shelves: SHELVES };

describe('the story for a question', () => {
	const matcher = matcherOf(BANK);

	it('is found by its tag, in other words than the question', () => {
		expect(titles(matcher, 'conflict with your manager')[0]).toBe('Two roadmaps');
		expect(titles(matcher, 'Tell me about a time you did not see eye to eye and had a disagreement with your boss')[0]).toBe('Two roadmaps');
	});

	it('is found by its third line of action', () => {
		expect(titles(matcher, 'vendor negotiation')).toEqual(['Canteen']);
		expect(titles(matcher, 'Tell me about a time you negotiated with vendors')[0]).toBe('Canteen');
	});

	it('is found by a word that is misspelt, and by one that is still being typed', () => {
		expect(titles(matcher, 'dispatchr')[0]).toBe('Night bus');
		expect(matcher.match('dispat', never, { typing: true }).stories[0]?.story.title).toBe('Night bus');
		expect(titles(matcher, 'dispat')).toEqual([]);
	});

	it.each(['flurble wibble snork', '', '???', 'Tell me about a time when you', 'What is your favorite color?', 'Why do you want to work here?'])('is none for %j', (question) => {
		expect(matcher.match(question, never)).toMatchObject({ stories: [], chosen: null, gap: true });
	});

	it('is not found by the frame of a question that is its title', () => {
		const bank = matcherOf({ ...BANK, 'Tell me about a time you failed': told({ a: 'I planted the oats too early.' }) });
		expect(titles(bank, 'Tell me about a time you negotiated with a vendor')).toEqual(['Canteen']);
		expect(titles(bank, 'Tell me about a time that your plan was a failure')[0]).toBe('Tell me about a time you failed');
	});

	it('is about what somebody was led through, more than about leading', () => {
		const bank = matcherOf({ ...BANK, Choir: told({ a: 'I ran the choir with nine people for a year, and gave each of them a part.' }), Pumps: told({ s: 'An alarm at two in the night, both pumps down.', a: 'I called two people and wrote the order on the wall.', r: 'Stable after 3 h.' }) });
		expect(titles(bank, 'Tell me about a time you led a team through an incident')[0]).toBe('Pumps');
		expect(titles(bank, 'Tell me about a time you led a team')[0]).toBe('Choir');
	});

	it('is found among the invented notes of the demo by what it shows', () => {
		const vault = 'tests/fixtures/vault/Stories';
		const bank = matcherOf(Object.fromEntries(readdirSync(vault).filter((name) => name.endsWith('.md')).map((name) => [name.replace(/\.md$/u, ''), readFileSync(`${vault}/${name}`, 'utf8')])));
		expect(titles(bank, 'tell me about a time you led a team through an incident')[0]).toBe('The night the cooling failed');
	});

	it('is found in another language by what both are about', () => {
		const bank = matcherOf({ ...BANK, 부장님: told({ s: '부장님과 의견이 달랐습니다.', a: '저는 동의하지 않았지만 따로 말씀드렸습니다.' }) });
		expect(titles(bank, 'When did you last disagree with your boss?')).toContain('부장님');
		expect(titles(bank, '你和上级有过分歧吗？')).toContain('부장님');
	});

	it('is found by the words of a cue in another order', () => {
		const bank = matcherOf({ ...BANK, Fog: told({ a: 'With half of the information missing, I decided to anchor.' }) });
		expect(titles(bank, 'Describe a time when information was missing')[0]).toBe('Fog');
	});

	it('says why, in the words of the question and of the story', () => {
		const [first] = matcher.match('conflict with your manager', never).stories;
		expect(first?.because).toEqual([
			{ code: 'asks-tags', params: { competency: 'conflict', tag: 'disagreement' } },
			{ code: 'like', params: { asked: 'your manager', words: 'My manager', field: 'situation' } },
			{ code: 'untold', params: {} },
		]);
		const [canteen] = matcher.match('vendor negotiation', never).stories;
		expect(canteen?.because).toContainEqual({ code: 'says', params: { words: 'vendor negotiation', field: 'action' } });
	});

	it('stands first as strong where it says what is asked for, and further down as a stretch where it touches it', () => {
		const bank = matcherOf({ ...BANK, 'Ladder rule': told({ tags: 'safety', a: 'I closed the attic until each ladder was checked.' }), Attic: told({ s: 'The attic was full and a little unsafe.', a: 'We carried boxes for a day.' }) });
		const grades = bank.match('Tell me about a time you put safety first', never).stories.map(({ story, grade }) => [story.title, grade]);
		expect(grades[0]).toEqual(['Ladder rule', 'strong']);
		expect(grades.slice(1).every(([, grade]) => grade === 'stretch')).toBe(true);
	});

	it('is lower where its result is missing', () => {
		const both = matcherOf({ Whole: told({ tags: 'mentoring', a: 'I sat with him.' }), Half: told({ tags: 'mentoring', a: 'I sat with him.', r: '' }) });
		const [first, second] = both.match('mentoring', never).stories;
		expect([first?.story.title, second?.story.title]).toEqual(['Whole', 'Half']);
		expect(second?.because).toContainEqual({ code: 'no-result', params: {} });
	});

	it('is found in Chinese by pairs of characters and in Korean without particles', () => {
		const east = matcherOf({
			...BANK,
			排班: '**情境：** 夜班总是缺人。\n**任务：** 重新排班。\n**行动：** 我做了一份匿名问卷。\n**结果：** 没有人再离职，请假少了40%。',
			창고: '**상황:** 창고가 좁았습니다.\n**과제:** 공간을 늘려야 했습니다.\n**행동:** 선반을 다시 배치하고 바닥에 선을 그었습니다.\n**결과:** 30% 더 들어갑니다.',
		});
		expect(titles(east, '请讲一次你做匿名问卷的经历')[0]).toBe('排班');
		expect(titles(east, '선반은 어떻게 배치했나요?')[0]).toBe('창고');
		expect(titles(east, '你怎么处理和上级的分歧？')[0]).toBe('Two roadmaps');
		expect(titles(east, '공급업체와 협상한 경험이 있나요?')[0]).toBe('Canteen');
	});
});

describe('what was told already', () => {
	const debrief = (company: string, date: string, link: string): string =>
		`---\ntype: interview-debrief\ncompany: ${company}\ndate: ${date}\n---\n## Questions\n### Tell me about a conflict\nAnswered with [[${link}]]\n\n## Gaps\n- Too long\n`;
	const open = (notes: Readonly<Record<string, string>>) => {
		const library = createLibrary({ read, options });
		for (const [name, text] of Object.entries(notes)) library.put({ path: `${name}.md`, text, modified: 0 });
		const matcher = createStoryMatcher(options);
		matcher.follow(library.stories());
		const useAt = (company: string): MatchUse => ({ use: library.storyUse, toldHere: (story) => library.toldAt(story, company) });
		return { matcher, useAt };
	};
	const OTHER = told({ tags: 'disagreement', a: 'I told my boss over tea that the shed would flood.' });
	const { matcher, useAt } = open({ 'Two roadmaps': ROADMAPS, Shed: OTHER, 'Halcyon R1': debrief('Halcyon', '2026-03-02', 'Two roadmaps') });

	it('is a stretch for the company that heard it, says when, and is not planned again', () => {
		const answer = matcher.match('conflict with your manager', useAt('halcyon'));
		expect(answer.stories[answer.chosen ?? -1]?.story.title).toBe('Shed');
		const heard = answer.stories.find(({ story }) => story.title === 'Two roadmaps');
		expect(heard).toMatchObject({ grade: 'stretch', heardHere: true });
		expect(heard?.because).toContainEqual({ code: 'told-here', params: { company: 'Halcyon', date: '2026-03-02' } });
	});

	it('is as good as before for another company', () => {
		const answer = matcher.match('conflict with your manager', useAt('Oakline'));
		expect(answer.stories[0]).toMatchObject({ heardHere: false });
		expect(answer.stories.map(({ story }) => story.title)).toContain('Two roadmaps');
		expect(answer.stories.every(({ grade }) => grade !== 'stretch')).toBe(true);
	});

	it('weighs less the more interviews heard it', () => {
		const often = open({
			Aspen: ROADMAPS,
			Birch: ROADMAPS,
			...Object.fromEntries(['Halcyon', 'Oakline', 'Kestrel', 'Brightwater', 'Tern'].map((company, at) => [company, debrief(company, `2026-03-0${at + 1}`, 'Aspen')])),
		});
		const [first, second] = often.matcher.match('conflict with your manager', often.useAt('Two Ferns')).stories;
		expect([first?.story.title, second?.story.title]).toEqual(['Birch', 'Aspen']);
		expect(second?.because).toContainEqual({ code: 'told-worn', params: { interviews: 5 } });
	});
});

describe('a set of questions', () => {
	const SHED = told({ tags: 'disagreement, conflict', a: 'I told my manager that the shed would flood, and we argued.' });
	const DIGGER = told({ s: 'Two crews were in conflict over one digger.', a: 'I drew up a plan for the digger.' });
	const matcher = matcherOf({ ...BANK, Shed: SHED, Digger: DIGGER });
	const planned = (...questions: string[]): readonly (string | null)[] =>
		matcher.matchAll(questions, never).map(({ stories, chosen }) => (chosen === null ? null : (stories[chosen]?.story.title ?? '')));

	it('gets a story each, none twice', () => {
		const plan = planned('conflict with your manager', 'disagreement with your boss', 'a conflict in a team');
		expect(new Set(plan).size).toBe(3);
		expect(plan).not.toContain(null);
	});

	it('names the gaps and does not fill them', () => {
		expect(planned('vendor negotiation', 'flurble wibble')).toEqual(['Canteen', null]);
		expect(matcher.matchAll(['vendor negotiation', 'flurble wibble'], never).map(({ gap }) => gap)).toEqual([false, true]);
	});

	it('leaves the second of two questions open where one story answers both', () => {
		expect(planned('vendor negotiation', 'negotiating with a vendor').filter((title) => title === null)).toHaveLength(1);
	});

	it('shows a planned story however few are shown', () => {
		const answers = matcher.matchAll(['conflict', 'conflict', 'conflict'], never, { most: 1 });
		for (const { stories, chosen } of answers) expect(chosen === null || stories[chosen] !== undefined).toBe(true);
		expect(new Set(answers.flatMap(({ stories, chosen }) => (chosen === null ? [] : (stories[chosen]?.story.id ?? [])))).size).toBe(3);
	});

	it('is nothing for no questions', () => {
		expect(matcher.matchAll([], never)).toEqual([]);
	});
});

describe('following the stories of a vault', () => {
	const many = (count: number): Readonly<Record<string, string>> => Object.fromEntries(Array.from({ length: count }, (_, at) => [`Story ${at}`, SHELVES]));

	it.each([10, 300])('costs what changed among %i', (count) => {
		const matcher = createStoryMatcher(options);
		const stories = [...storiesOf(many(count)), ...storiesOf({ Canteen: CANTEEN })];
		matcher.follow(stories);
		expect(matcher.work).toBe(count + 1);
		matcher.follow(stories);
		expect(matcher.work).toBe(count + 1);
		matcher.follow([...stories.slice(1), ...storiesOf({ 'Night bus': TORCH })]);
		expect(matcher.work).toBe(count + 3);
	});

	it('forgets what is gone, and reads anew what says something else', () => {
		const matcher = matcherOf(BANK);
		matcher.follow(storiesOf({ ...BANK, Canteen: SHELVES }));
		expect(titles(matcher, 'vendor negotiation')).toEqual([]);
		matcher.follow(storiesOf({ Canteen: CANTEEN }));
		expect(titles(matcher, 'vendor negotiation')).toEqual(['Canteen']);
		expect(titles(matcher, 'dispatcher')).toEqual([]);
	});

	it('finds the same in whatever order the stories came and went', () => {
		const one = matcherOf(BANK);
		const other = createStoryMatcher(options);
		other.follow(storiesOf({ Shelves: SHELVES, 'Night bus': CANTEEN }));
		other.follow([...storiesOf(BANK)].reverse());
		for (const question of ['conflict with your manager', 'vendor negotiation', 'an emergency', 'counting shelves']) {
			expect(other.match(question, never)).toEqual(one.match(question, never));
		}
	});

	it('can be done in slices', () => {
		const matcher = createStoryMatcher(options);
		const stories = storiesOf(BANK);
		expect(matcher.follow(stories, 3)).toBe(false);
		expect(matcher.follow(stories, 3)).toBe(true);
		expect(matcher.work).toBe(4);
	});

	it('knows competencies of the user', () => {
		const own = readerOptions({ ...DEFAULT_SETTINGS, competencyWords: 'gardening = Gardening: topiary, pruning' });
		const matcher = createStoryMatcher(own);
		matcher.follow(read({ path: 'Hedge.md', text: told({ tags: 'gardening', a: 'I cut it by hand.' }), modified: 0 }, own).stories);
		const [first] = matcher.match('Tell me about your topiary', never).stories;
		expect(first?.story.title).toBe('Hedge');
		expect(first?.because[0]).toEqual({ code: 'asks-tags', params: { competency: 'gardening', tag: 'gardening' } });
	});
});
