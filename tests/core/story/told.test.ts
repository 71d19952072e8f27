import { describe, expect, it } from 'vitest';
import { createLibrary, DEFAULT_SETTINGS, read, readerOptions, type Library, type Story } from '../../../src/core/index.ts';
import { recordOf } from '../reading.ts';

const told = (text: string): [string, string | null][] => recordOf(text).told.map(({ link, landed }) => [link, landed]);

describe('a story told in an interview', () => {
	it.each([
		['a question', '### Q1 Tell me about a conflict\nAnswered with [[Two roadmaps]]\nVerdict: weak', 'Two roadmaps', 'gap'],
		['the line of a question', '## Questions they asked\n1. Tell me about a conflict (told [[Two roadmaps]], ok)', 'Two roadmaps', 'solid'],
		['a list of stories', '## Strengths\n- calm\n\n## Stories told\n- [[Two roadmaps]] for the conflict question: solid', 'Two roadmaps', 'solid'],
		['an embed', '### Q1 Tell me about a conflict\n![[Two roadmaps]]\nRating: 9/10', 'Two roadmaps', 'strong'],
		['a heading of a bank', 'I told [[Bank#Two roadmaps|that one]], strong', 'Bank#Two roadmaps', 'strong'],
		['a block', 'I told [[Bank#^roadmaps]], it fell flat', 'Bank#^roadmaps', null],
		['a link of Markdown', 'I told [the roadmaps](Stories/Two%20roadmaps.md), strong', 'Stories/Two roadmaps', 'strong'],
		['a judgement', '## Strengths\n- [[Two roadmaps]] made her laugh', 'Two roadmaps', 'strong'],
		['another judgement', '## To work on\n- told [[Two roadmaps]] without my own part', 'Two roadmaps', 'gap'],
		['a table', '| Question | Story |\n|---|---|\n| A conflict? | [[Bank#Two roadmaps\\|that one]] |', 'Bank#Two roadmaps', null],
		['a property', '---\nstories: ["[[Two roadmaps]]"]\n---\n## Strengths\n- calm', 'Two roadmaps', null],
	])('is found in %s', (_, text, link, landed) => {
		expect(told(text)).toEqual([[link, landed]]);
	});

	it.each([
		['a plan for the next time', '## Strengths\n- calm\n\nNext time tell [[Two roadmaps]].'],
		['a better answer', '### Q1 Tell me about a conflict\nRambled.\nBetter answer: [[Two roadmaps]]'],
		['what should have been told', '## Gaps\n- should have used [[Two roadmaps]]'],
		['a task', '## Gaps\n- no numbers\n\n## Next steps\n- [ ] practise [[Two roadmaps]]'],
		['preparation', '## Prep\n- [[Two roadmaps]]\n\n## Strengths\n- calm'],
	])('is not what stands in %s', (_, text) => {
		expect(told(text)).toEqual([]);
	});

	it('lands as is said behind its own link, not behind another one', () => {
		expect(told('Stories: [[Cooling]] (half of it), [[Two roadmaps]] (Liv, weak), [[Bank#Vendor|vendor]] (Hollis, strong)\n\n## Strengths\n- calm')).toEqual([
			['Cooling', null],
			['Two roadmaps', 'gap'],
			['Bank#Vendor', 'strong'],
		]);
	});
});

const STAR = '**Situation:** The dam leaked.\n**Task:** I had the night.\n**Action:** I woke the mayor.\n**Result:** 40 houses dry.';
const BANK = `# Bank\n\n## Story 1: Two roadmaps\nTags: conflict\n${STAR}\n\n## Mill\nTags: ownership\n${STAR} ^mill\n\n## Both\n### Well\nTags: growth\n${STAR}`;
const debrief = (company: string, date: string, line: string): string => `---\ntype: interview-debrief\ncompany: ${company}\ndate: ${date}\n---\n${line}\n\n## Strengths\n- calm under pressure\n`;

function library(notes: Readonly<Record<string, string>>, resolveLink?: (link: string, from: string) => string | null): Library {
	const one = createLibrary({ read, options: readerOptions({ ...DEFAULT_SETTINGS, companyAliases: 'Two Sigma = TwoSig' }), ...(resolveLink ? { resolveLink } : {}) });
	for (const [path, text] of Object.entries(notes)) one.put({ path, text, modified: 0 });
	return one;
}
const named = (one: Library, title: string): Story => {
	const story = one.stories().find((other) => other.title === title);
	if (!story) throw new Error(`no story ${title}`);
	return story;
};
const uses = (one: Library, title: string) => {
	const { interviews, freshness, last, landed, tellings } = one.storyUse(named(one, title));
	return { interviews, freshness, last, landed, at: tellings.map(({ interview, path, line }) => `${interview.company ?? '?'} ${path}:${line}`) };
};

describe('the library', () => {
	it('says where a story was told, when, and how it landed, the last time first', () => {
		const one = library({
			'Bank.md': BANK,
			'a.md': debrief('Acme', '2025-03-01', 'Told [[Bank#Story 1 Two roadmaps|roadmaps]], strong'),
			'b.md': debrief('Oakline', '2025-05-01', '### Tell me about a conflict\n[[Bank#Two roadmaps]]\nVerdict: weak'),
			'c.md': debrief('Halcyon', '2025-04-01', 'Told [[Bank#^mill]], and [[Bank#Both]], and all of [[Bank]]'),
		});
		expect(uses(one, 'Two roadmaps')).toEqual({ interviews: 1, freshness: 'fresh', last: '2025-03-01', landed: { strong: 1, solid: 0, gap: 0 }, at: ['Acme a.md:5'] });
		expect(uses(one, 'Mill').at).toEqual(['Halcyon c.md:5']);
		expect(uses(one, 'Well').at).toEqual(['Halcyon c.md:5']);
	});

	it('counts an interview once however often it links to a story, also over its records', () => {
		const one = library({
			'Mill.md': STAR,
			'a.md': debrief('Acme', '2025-03-01', 'Told [[Mill]]. Then [[Mill]] again.'),
			'a feedback.md': debrief('ACME Inc.', '2025-03-01', 'You told [[Mill]] well.'),
		});
		expect(uses(one, 'Mill')).toMatchObject({ interviews: 1, at: ['ACME Inc. a feedback.md:5', 'ACME Inc. a.md:5', 'ACME Inc. a.md:5'] });
	});

	it.each([
		[0, 'untold'],
		[1, 'fresh'],
		[2, 'fresh'],
		[3, 'often'],
		[4, 'often'],
		[5, 'worn'],
	])('calls a story that was told in %i interviews %s', (count, freshness) => {
		const notes = Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.md`, debrief(`Firm ${String.fromCharCode(65 + at)}`, `2025-03-0${at + 1}`, 'Told [[Mill]]')]));
		expect(uses(library({ 'Mill.md': STAR, ...notes }), 'Mill')).toMatchObject({ interviews: count, freshness });
	});

	it('knows which company heard it, in any spelling', () => {
		const one = library({ 'Mill.md': STAR, 'a.md': debrief('Two Sigma', '2025-03-01', 'Told [[Mill]]') });
		const mill = named(one, 'Mill');
		for (const name of ['TwoSig', '2sigma', 'Two Sigma Ltd']) expect(one.toldAt(mill, name).map(({ path }) => path), name).toEqual(['a.md']);
		expect(one.toldAt(mill, 'Acme')).toEqual([]);
	});

	it('does not count what is only planned', () => {
		const one = library({ 'Mill.md': STAR, 'a.md': '---\ntype: interview-debrief\ncompany: Acme\ndate: 2025-03-01\nstories: ["[[Mill]]"]\n---\n## Strengths\n- \n\n## Gaps\n- \n' });
		expect(uses(one, 'Mill').interviews).toBe(0);
	});

	it('finds a story that is written after it was told, and forgets one that goes', () => {
		const one = library({ 'a.md': debrief('Acme', '2025-03-01', 'Told [[Mill]]') });
		one.put({ path: 'Stories/Mill.md', text: STAR, modified: 0 });
		expect(uses(one, 'Mill').interviews).toBe(1);
		one.put({ path: 'a.md', text: debrief('Acme', '2025-03-01', 'Told nothing'), modified: 1 });
		expect(uses(one, 'Mill').interviews).toBe(0);
		one.put({ path: 'a.md', text: debrief('Acme', '2025-03-01', 'Told [[Mill]]'), modified: 2 });
		one.remove('Stories/Mill.md');
		expect(one.stories()).toEqual([]);
		one.put({ path: 'Old/Mill.md', text: STAR, modified: 3 });
		expect(uses(one, 'Mill').interviews).toBe(1);
	});

	it('follows a title that changes', () => {
		const one = library({ 'Bank.md': BANK, 'a.md': debrief('Acme', '2025-03-01', 'Told [[Bank#Mill]]') });
		expect(uses(one, 'Mill').interviews).toBe(1);
		one.put({ path: 'Bank.md', text: BANK.replace('## Mill', '## The other mill').replace(' ^mill', ''), modified: 1 });
		expect(uses(one, 'The other mill').interviews).toBe(0);
	});

	it('looks up links as the host does', () => {
		const one = library({ 'x/Mill.md': STAR, 'y/Mill.md': STAR.replace('dam', 'mill'), 'a.md': debrief('Acme', '2025-03-01', 'Told [[Mill]]') }, (link) => (link === 'Mill' ? 'y/Mill.md' : null));
		expect(one.stories().map((story) => [story.path, one.storyUse(story).interviews])).toEqual([['x/Mill.md', 0], ['y/Mill.md', 1]]);
	});

	it('counts the stories of a competency in its gaps and in the coverage, where two are wanted', () => {
		const gaps = (date: string): string => `---\ntype: interview-debrief\ncompany: Acme\ndate: ${date}\n---\n## Gaps\n- handled the conflict badly\n- no numbers for the impact\n`;
		const one = library({ 'Bank.md': BANK, 'a.md': gaps('2025-03-01'), 'b.md': gaps('2025-04-01') });
		const { gaps: found, coverage, performance } = one.view({}, '2025-06-01').dashboard.value;
		expect(Object.fromEntries(found.map(({ competency, stories }) => [competency, stories]))).toMatchObject({ conflict: 1, impact: 0 });
		const of = (id: string) => coverage.find(({ competency }) => competency === id);
		expect(of('conflict')).toMatchObject({ fresh: 1, missing: 1, gap: true });
		expect(of('impact')).toMatchObject({ stories: [], fresh: 0, missing: 2, gap: true });
		expect(of('growth')).toMatchObject({ missing: 1, gap: false });
		expect(coverage).toHaveLength(19);
		expect(performance).toEqual([]);
	});

	it('puts the stories that were told most often first, and in the coverage the freshest', () => {
		const one = library({
			'Mill.md': `Tags: conflict\n\n${STAR}`, 'Well.md': `Tags: conflict\n\n${STAR}`,
			'a.md': debrief('Acme', '2025-03-01', 'Told [[Mill]], strong'), 'b.md': debrief('Oakline', '2025-04-01', 'Told [[Mill]], weak, and [[Well]]'),
		});
		const { coverage, performance } = one.view({}, '2025-06-01').dashboard.value;
		expect(performance.map(({ story, use }) => [story.title, use.interviews, use.landed.strong, use.landed.gap])).toEqual([['Mill', 2, 1, 1], ['Well', 1, 0, 0]]);
		expect(coverage.find(({ competency }) => competency === 'conflict')?.stories.map(({ story }) => story.title)).toEqual(['Well', 'Mill']);
	});

	it('keeps coverage and performance as they are where nothing of them changed', () => {
		const one = library({ 'Mill.md': STAR, 'a.md': debrief('Acme', '2025-03-01', 'Told [[Mill]]') });
		const view = one.view({}, '2025-06-01');
		const before = view.dashboard.value;
		one.put({ path: 'soup.md', text: 'beans', modified: 0 });
		expect(view.dashboard.value.coverage).toBe(before.coverage);
		expect(view.dashboard.value.performance).toBe(before.performance);
	});

	it('sees a number that differs between two tellings of one story', () => {
		const one = library({ 'Mill.md': STAR, 'old/Mill.md': STAR.replace('40 houses', '25 houses'), 'Well.md': STAR.replace('40 houses', '12 houses') });
		const mill = named(one, 'Mill');
		const [check] = one.storyChecks(mill);
		expect(check).toMatchObject({ code: 'number-differs', params: { here: '40 houses', there: '25 houses', path: 'old/Mill.md', title: 'Mill' } });
		expect(STAR.slice(check?.start, check?.end)).toBe('40 houses');
		one.put({ path: 'old/Mill.md', text: STAR, modified: 1 });
		expect(one.storyChecks(mill)).toEqual([]);
	});

	it('looks up as many links after one edit in a large vault as in a small one', () => {
		const work = (size: number): number => {
			const notes = Object.fromEntries(Array.from({ length: size }, (_, at) => [`${at}.md`, debrief(`Firm ${at}`, '2025-03-01', `Told [[Story ${at % 10}]]`)]));
			const stories = Object.fromEntries(Array.from({ length: size }, (_, at) => [`Story ${at}.md`, STAR]));
			const one = library({ ...stories, ...notes });
			const view = one.view({}, '2025-06-01');
			expect(view.dashboard.value.interviews).toBe(size);
			const before = one.work.linked;
			one.put({ path: '7.md', text: debrief('Firm 7', '2025-03-01', 'Told [[Story 8]]'), modified: 1 });
			expect(view.dashboard.value.interviews).toBe(size);
			return one.work.linked - before;
		};
		expect([work(10), work(80)]).toEqual([1, 1]);
	});
});
