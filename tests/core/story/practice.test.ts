import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, dueStories, outlook, practiceIn, rated, RATINGS, read, readerOptions, withPractice } from '../../../src/core/index.ts';
import type { Practice, PracticeRating, Story } from '../../../src/core/index.ts';
import { LONGEST_DAYS } from '../../../src/core/story/practice.ts';

const options = readerOptions(DEFAULT_SETTINGS);
const storiesOf = (text: string): readonly Story[] => read({ path: 'Bank.md', text, modified: 0 }, options).stories;
const STATE: Practice = { due: '2026-12-01', last: '2026-11-21', stability: 8.3, difficulty: 4.88, times: 2, lapses: 1 };

const ALONE = '---\ntags: [story] # mine\nsource: "old: notes"\n---\n**Situation:** The shed flooded.\n**Task:** Keep it dry.\n**Action:** I dug a trench.\n**Result:** Dry for 4 years.\n';
const BANK = `# Bank

## The shed
- **Situation:** The shed flooded.
- **Task:** Keep it dry.
- **Action:** I dug a trench.
- **Result:** Dry for 4 years.
Tags: rain

## The roof
- **Situation:** The roof leaked.
- **Task:** Mend it in May.
- **Action:** I laid new tiles.
- **Result:** No drop since 2024.
`;

/** What a note says of its stories, but for where it stands. */
const contents = (stories: readonly Story[]): unknown => stories.map(({ title, parts, tags, certainty, question }) => ({ title, tags, certainty, question: question?.text, parts: Object.entries(parts).map(([name, part]) => [name, part?.text]) }));

const told = (text: string): unknown => contents(storiesOf(text));

function written(text: string, index: number, state: Practice | null): string {
	const stories = storiesOf(text);
	const result = withPractice(text, stories[index] as Story, stories, state);
	if (typeof result !== 'string') throw new Error(result.code);
	return result;
}
function stateOf(text: string, index: number): Practice | null {
	const stories = storiesOf(text);
	return practiceIn(text, stories[index] as Story, stories);
}

describe('a rating', () => {
	const day = '2026-11-21';

	it('brings a story back the sooner the worse it went, tomorrow at the earliest', () => {
		const { again, hard, good, easy } = outlook(null, day);
		expect(again > day).toBe(true);
		expect([again, hard, good, easy]).toEqual([again, hard, good, easy].sort());
		expect(easy > again).toBe(true);
	});

	it('spaces a story that goes well further and further apart, up to a limit', () => {
		let practice: Practice | null = null;
		let now = day;
		const gaps: number[] = [];
		for (let time = 0; time < 8; time++) {
			practice = rated(practice, 'good', now);
			gaps.push((Date.parse(practice.due) - Date.parse(now)) / 86_400_000);
			now = practice.due;
		}
		expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
		expect(gaps[2]).toBeGreaterThan(gaps[0] as number);
		expect(Math.max(...gaps)).toBeLessThanOrEqual(LONGEST_DAYS);
		expect(practice).toMatchObject({ times: 8, lapses: 0 });
	});

	it('counts a story that was gone, and brings it back soon', () => {
		const before = rated(rated(null, 'good', '2026-10-01'), 'good', '2026-10-10');
		const after = rated(before, 'again', '2026-11-21');
		expect(after.lapses).toBe(1);
		expect(after.stability).toBeLessThan(before.stability);
		expect(after.due < rated(before, 'hard', '2026-11-21').due).toBe(true);
	});

	it('takes a day that is ahead of the clock for today', () => {
		expect(rated({ ...STATE, last: '2027-05-01' }, 'good', day).last).toBe(day);
	});

	it('never gives anything that cannot be read back', () => {
		fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...RATINGS), fc.integer({ min: 0, max: 200 })), { minLength: 1, maxLength: 20 }), (steps: [PracticeRating, number][]) => {
			let practice: Practice | null = null;
			let at = Date.parse('2026-01-01');
			for (const [rating, days] of steps) {
				at += days * 86_400_000;
				practice = rated(practice, rating, new Date(at).toISOString().slice(0, 10));
			}
			expect(stateOf(written(BANK, 0, practice), 0)).toEqual(practice);
		}), { numRuns: 25 });
	});
});

describe('what is due', () => {
	it('is what is due today or was before, the longest first, and never what was not practised', () => {
		const due = dueStories([['a', { ...STATE, due: '2026-11-21' }], ['b', null], ['c', { ...STATE, due: '2026-11-11' }], ['d', { ...STATE, due: '2026-11-22' }], ['e', { ...STATE, due: '2026-11-21', stability: 1 }]], '2026-11-21');
		expect(due.map(({ story, overdue }) => [story, overdue])).toEqual([['c', 10], ['e', 0], ['a', 0]]);
	});
});

describe('the state of a story alone in its note', () => {
	it('stands in flat properties and leaves every other line as it is', () => {
		const text = written(ALONE, 0, STATE);
		expect(text).toBe(ALONE.replace('notes"\n', 'notes"\npractice-due: 2026-12-01\npractice-last: 2026-11-21\npractice-stability: 8.3\npractice-difficulty: 4.88\npractice-count: 2\npractice-lapses: 1\n'));
		expect(stateOf(text, 0)).toEqual(STATE);
	});

	it('is put in the place of the one before, and taken out to the last byte', () => {
		const text = written(written(ALONE, 0, STATE), 0, { ...STATE, due: '2027-01-09', times: 3 });
		expect(stateOf(text, 0)).toEqual({ ...STATE, due: '2027-01-09', times: 3 });
		expect(text.match(/practice-due/gu)).toHaveLength(1);
		expect(written(text, 0, null)).toBe(ALONE);
	});

	it('is refused where the properties never end', () => {
		const broken = ALONE.replace('\n---\n**S', '\n**S');
		const stories = [{ start: 0, end: broken.length, target: { kind: 'note' as const } }];
		expect(withPractice(broken, stories[0] as (typeof stories)[0], stories, STATE)).toMatchObject({ code: 'bad-properties' });
	});
});

describe('the state of a story in a bank', () => {
	it('is one line at the end of its own section', () => {
		const text = written(BANK, 0, STATE);
		expect(text).toBe(BANK.replace('Tags: rain\n', 'Tags: rain\n\n[practice-due:: 2026-12-01] [practice-last:: 2026-11-21] [practice-stability:: 8.3] [practice-difficulty:: 4.88] [practice-count:: 2] [practice-lapses:: 1]\n'));
		expect(stateOf(text, 0)).toEqual(STATE);
		expect(stateOf(text, 1)).toBeNull();
		expect(told(text)).toEqual(told(BANK));
	});

	it('is each story\'s own, at the end of the text too', () => {
		const other = { ...STATE, due: '2027-02-02' };
		const text = written(written(BANK.trimEnd(), 1, other), 0, STATE);
		expect([stateOf(text, 0), stateOf(text, 1)]).toEqual([STATE, other]);
		expect(written(written(text, 1, null), 0, null)).toBe(BANK.trimEnd());
	});

	it('keeps the quote signs and line breaks of where it stands', () => {
		const quoted = BANK.split('\n').map((line) => (line.startsWith('-') || line.startsWith('Tags') ? `> ${line}` : line)).join('\r\n');
		const text = written(quoted, 0, STATE);
		expect(text).toContain('> Tags: rain\r\n>\r\n> [practice-due:: 2026-12-01]');
		expect(stateOf(text, 0)).toEqual(STATE);
		expect(written(text, 0, null)).toBe(quoted);
	});

	it('is nothing where it was mangled by hand', () => {
		const text = written(BANK, 0, STATE);
		for (const [from, to] of [['2026-12-01', 'soon'], ['[practice-last:: 2026-11-21] ', ''], ['8.3', 'x']] as const) expect(stateOf(text.replace(from, to), 0)).toBeNull();
		expect(stateOf(text.replace('4.88', '99'), 0)).toMatchObject({ difficulty: 10 });
	});

	it('is refused where two stories share their lines', () => {
		const both = [{ start: 0, end: 50, target: null }, { start: 10, end: 60, target: null }];
		expect(withPractice('x'.repeat(80), both[0] as (typeof both)[0], both, STATE)).toMatchObject({ code: 'no-place' });
	});
});

describe('in every note of the corpus', () => {
	const folder = fileURLToPath(new URL('../../corpus/stories/tuning/', import.meta.url));
	const notes = readdirSync(folder).filter((name) => name.endsWith('.md'));

	it('the state goes in, is read back, changes no story, and comes out without a trace', { timeout: 60_000 }, () => {
		const wrong: string[] = [];
		let count = 0;
		for (const name of notes) {
			const text = readFileSync(folder + name, 'utf8');
			const stories = storiesOf(text);
			for (const [index, story] of stories.entries()) {
				const result = withPractice(text, story, stories, STATE);
				if (typeof result !== 'string') {
					if (result.code !== 'no-place') wrong.push(`${name} ${index}: ${result.code}`);
					continue;
				}
				count++;
				const after = storiesOf(result);
				const own = after[index] as Story;
				if (JSON.stringify(contents(after)) !== JSON.stringify(contents(stories))) wrong.push(`${name} ${index}: the stories changed`);
				else if (JSON.stringify(practiceIn(result, own, after)) !== JSON.stringify(STATE)) wrong.push(`${name} ${index}: not read back`);
				else if (withPractice(result, own, after, null) !== text) wrong.push(`${name} ${index}: left a trace`);
			}
		}
		expect(wrong).toEqual([]);
		expect(count).toBeGreaterThan(60);
	});
});
