import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedMoreThanOnce, foldedQuestion } from '../../../src/core/insight/asked.ts';
import { groupRecords } from '../../../src/core/insight/grouping.ts';
import { jaccard, LIKE, LikenessIndex, questionTokens } from '../../../src/core/insight/likeness.ts';
import { record } from './make.ts';

const alike = (a: string, b: string) => jaccard(questionTokens(a), new Set(questionTokens(b))) >= LIKE;

describe('the likeness of two questions', () => {
	it('looks past case, punctuation, framing words and endings', () => {
		expect(alike('Tell me about a time you failed.', 'Describe a situation when you FAILED?')).toBe(true);
		expect(alike('What is your biggest weakness?', "What's your greatest weakness")).toBe(true);
		expect(alike('How do you prioritise competing projects?', 'How would you prioritise projects that compete')).toBe(true);
	});

	it('keeps different questions apart', () => {
		expect(alike('Tell me about a time you failed.', 'Tell me about a time you led a team.')).toBe(false);
		expect(alike('Why do you want to work here?', 'Why did you leave your last job?')).toBe(false);
	});

	it('compares scripts without spaces by pairs of letters', () => {
		expect(alike('请做一个自我介绍', '请你做一个自我介绍。')).toBe(true);
		expect(alike('请做一个自我介绍', '为什么离开上一家公司')).toBe(false);
	});

	it('still has words where all of them only frame', () => {
		expect(questionTokens('What would you do?')).not.toEqual([]);
		expect(questionTokens(' ?! ')).toEqual([]);
	});
});

describe('the groups of questions', () => {
	const vocabulary = ['team', 'fail', 'deadline', 'conflict', 'launch', 'metric', 'user', 'scale'];
	const question = fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 }).map((list) => questionTokens(list.join(' ')));

	it('hold whatever a chain of alike questions joins, in whatever order they came or went', () => {
		fc.assert(
			fc.property(fc.array(question, { maxLength: 12 }), fc.array(question, { maxLength: 6 }), (staying, passing) => {
				const index = new LikenessIndex();
				for (const tokens of passing) index.add(tokens);
				for (const tokens of passing.slice(0, 2)) index.groupOf(tokens.join(' '));
				for (const tokens of staying) index.add(tokens);
				for (const tokens of staying) index.groupOf(tokens.join(' '));
				for (const tokens of passing) index.remove(tokens);
				// The same by brute force: spread the smallest key along every pair that is alike.
				const label = new Map(staying.map((tokens) => [tokens.join(' '), tokens.join(' ')]));
				for (let pass = 0; pass < staying.length; pass++) {
					for (const a of staying) {
						for (const b of staying) {
							const [x, y] = [label.get(a.join(' ')) ?? '', label.get(b.join(' ')) ?? ''];
							if (jaccard(a, new Set(b)) >= LIKE && y < x) label.set(a.join(' '), y);
						}
					}
				}
				for (const [key, id] of label) expect(index.groupOf(key)).toBe(id);
			}),
		);
	});
});

describe('questions asked more than once', () => {
	it('are those of two interviews or more, most often first, in the words used last', () => {
		const interviews = groupRecords([
			record({ path: 'a.md', company: 'Acme', date: '2025-05-01', questions: ['Tell me about a time you failed', 'Why us?', 'Why us'] }),
			record({ path: 'b.md', company: 'Oakline', date: '2025-05-08', questions: ['Describe a time you failed.', 'Why are you leaving your job?'] }),
			record({ path: 'c.md', company: 'Halcyon', date: '2025-05-09', questions: ['Why leave the job?', 'An example of when you failed?'] }),
		]);
		const index = new LikenessIndex();
		for (const { questions } of interviews) for (const place of questions) index.add(foldedQuestion(place).tokens);
		const asked = askedMoreThanOnce(interviews, index);
		expect(asked.map(({ text, interviews: n, last }) => [text, n, last])).toEqual([
			['An example of when you failed?', 3, '2025-05-09'],
			['Why leave the job?', 2, '2025-05-09'],
		]);
		expect(asked[0]?.places.map(({ path }) => path)).toEqual(['c.md', 'b.md', 'a.md']);
	});
});
