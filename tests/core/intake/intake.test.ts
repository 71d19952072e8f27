import { describe, expect, it } from 'vitest';
import { blockFor, createStoryMatcher, intake, intakeMarkdown, read, readRole, withBlock } from '../../../src/core/index.ts';
import { texts } from '../../../src/i18n/index.ts';
import { interview, libraryOf, OPTIONS, story, TODAY, wikiLink } from '../prepare/library-of.ts';

const AD = [
	'# Planner, Halcyon', '', '## About us', '- We keep the lights on', '', '## What you will do', '- Own the monthly plan from end to end', '- Lead teams:', '\t- in planning', '\t- in repair', '',
	'**Requirements**', '- 5+ years of planning experience', '- Clear communication with customers', '  and colleagues', '- A driving licence', '- SQL is a plus', '',
	'Nice to have: some Danish', '', '## Benefits', '- A bicycle', '',
].join('\n');
const kinds = (text: string): (readonly [string, string])[] => readRole({ path: 'Ad.md', text }, OPTIONS).requirements.map(({ kind, text: words }) => [kind, words]);

describe('what a role asks for', () => {
	it('is read by headings, bold labels and labels on a line, and ends where the company speaks of itself', () => {
		expect(kinds(AD)).toEqual([
			['responsibility', 'Own the monthly plan from end to end'],
			['responsibility', 'in planning'],
			['responsibility', 'in repair'],
			['must', '5+ years of planning experience'],
			['must', 'Clear communication with customers\n  and colleagues'],
			['must', 'A driving licence'],
			['nice', 'SQL is a plus'],
			['nice', 'some Danish'],
		]);
	});

	it('keeps the place of each in the note', () => {
		for (const { start, end, text } of readRole({ path: 'Ad.md', text: AD }, OPTIONS).requirements) expect(AD.slice(start, end)).toBe(text);
	});

	it('knows what needs no story', () => {
		expect(readRole({ path: 'Ad.md', text: AD }, OPTIONS).requirements.filter(({ plain }) => plain).map(({ text }) => text)).toEqual(['A driving licence']);
	});

	it('is a list of duties without any label, and a line that demands', () => {
		expect(kinds('- Build the tools for our crews.\n- Lead work across teams.\n- Establish how we plan.\n\nMust be able to travel to the coast twice a month.\n')).toEqual([
			['responsibility', 'Build the tools for our crews.'],
			['responsibility', 'Lead work across teams.'],
			['responsibility', 'Establish how we plan.'],
			['must', 'Must be able to travel to the coast twice a month.'],
		]);
	});

	it('is not what the reader has done elsewhere, which is kept as a result of their own', () => {
		const text = 'You ran the depot. You reduced waiting times by 30% in your first year.\n\nYour responsibilities include:\n\n- Planning your crews\n- Training your crews\n\n\n## Requirements\n- Patience with crowds\n';
		const role = readRole({ path: 'Ad.md', text }, OPTIONS);
		expect(role.requirements.map(({ text: words }) => words)).toEqual(['Patience with crowds']);
		expect(role.own.map(({ text: words }) => words)).toEqual(['You reduced waiting times by 30% in your first year.']);
	});

	it('is every line of what a person selects, where nothing else tells', () => {
		expect(kinds('teach two classes\nspeak French with parents\n')).toEqual([['responsibility', 'teach two classes'], ['responsibility', 'speak French with parents']]);
	});

	it('is read in Chinese and Korean', () => {
		expect(kinds('## 岗位职责\n- 负责每月排班\n\n## 任职要求\n- 三年以上经验\n- 会日语优先\n')).toEqual([['responsibility', '负责每月排班'], ['must', '三年以上经验'], ['nice', '会日语优先']]);
		expect(kinds('## 주요 업무\n- 월간 계획 수립\n\n## 자격 요건\n- 경력 3년 이상\n')).toEqual([['responsibility', '월간 계획 수립'], ['must', '경력 3년 이상']]);
	});

	it('comes with the reading of a note that has its labels, for the company it names', () => {
		expect(read({ path: 'Jobs/Halcyon/JD.md', text: AD, modified: 0 }, OPTIONS).roles?.map(({ companies, requirements }) => [companies.includes('Halcyon'), requirements.length])).toEqual([[true, 8]]);
		expect(read({ path: 'soup.md', text: '# Soup\n- leek\n- cream\n', modified: 0 }, OPTIONS).roles).toBeUndefined();
	});
});

const STORY = story('The angry tenant', 'Tags: communication\n\n**Situation:** A customer was angry about a late repair.\n\n**Action:** I explained the delay to the customers every day in plain words.\n\n**Result:** All 12 stayed.');
const WEAK = interview({ company: 'Oakline', date: '2026-10-02' }, '## What to improve\n- The plan slipped and I could not say how I would deliver it on time');

function blockFrom(text: string, notes: Readonly<Record<string, string>>): string {
	const library = libraryOf(notes);
	return intakeMarkdown(intake(readRole({ path: 'Ad.md', text }, OPTIONS), library, createStoryMatcher(OPTIONS), TODAY), texts('en').prepare.intake, wikiLink, TODAY);
}

describe('the block of requirements', () => {
	const block = blockFrom(AD, { 'Stories/The angry tenant.md': STORY, 'Oakline.md': WEAK });

	it('names the stories that show each, what is missing, and the gap that it touches', () => {
		expect(block).toContain('> - Clear communication with customers and colleagues → [[Stories/The angry tenant|The angry tenant]]');
		expect(block).toContain('> - 5+ years of planning experience → no story yet; gap: execution in 1 of 1 interview');
		expect(block).toContain('> - A driving licence → yes or no, needs no story');
	});

	it('stands below the description, and every other byte stays', () => {
		const { requirements } = readRole({ path: 'Ad.md', text: AD }, OPTIONS);
		const written = withBlock(AD, block, null, Math.max(...requirements.map(({ end }) => end)));
		expect(written.replace(block, '').replace(/\n{3}/u, '\n')).toBe(AD);
		expect(written.indexOf(block)).toBeGreaterThan(written.indexOf('some Danish'));
		expect(written.indexOf(block)).toBeLessThan(written.indexOf('## Benefits'));
	});

	it.each([['\n'], ['\r\n']])('is written anew in its place and keeps what was changed around it, line breaks %j', (newline) => {
		const text = AD.replace(/\n/gu, newline);
		const first = withBlock(text, block, null, text.indexOf('Danish'));
		const edited = `${first}My own words.${newline}`.replace('## Benefits', '## Perks');
		const again = withBlock(edited, blockFrom(edited, {}), blockFor(edited), 0);
		expect(again.split('interview-debrief: requirements')).toHaveLength(2);
		expect(again).toContain(`My own words.${newline}`);
		expect(again).toContain('## Perks');
		expect(again).not.toContain('The angry tenant');
		expect(again.replace(/\r\n/gu, '').includes('\n')).toBe(newline === '\n');
		const old = blockFor(edited);
		const now = blockFor(again);
		if (!old || !now) throw new Error('There is no block.');
		expect([again.slice(0, now.start), again.slice(now.end)]).toEqual([edited.slice(0, old.start), edited.slice(old.end)]);
	});

	it('is never read back, neither its lines nor its links', () => {
		const note = interview({ company: 'Oakline', date: '2026-10-02' }, `## What went well\n- Calm voice\n\n${block}\n\n## What to improve\n- No numbers`);
		const without = note.replace(block, block.replace(/[^\n]/gu, ' '));
		expect(read({ path: 'a.md', text: note, modified: 0 }, OPTIONS)).toEqual(read({ path: 'a.md', text: without, modified: 0 }, OPTIONS));
		expect(kinds(`${block}\n`)).toEqual([]);
	});

	it('ends with its quoted lines where its last line was lost, so that no words of a person are hidden', () => {
		const broken = `## What went well\n- Calm voice\n\n${block.split('\n').slice(0, -1).join('\n')}\n\n## What to improve\n- No numbers for the impact`;
		const reading = read({ path: 'a.md', text: interview({ company: 'Oakline' }, broken), modified: 0 }, OPTIONS);
		expect(reading.debriefs[0]?.items.map(({ text }) => text)).toEqual(['Calm voice', 'No numbers for the impact']);
	});
});
