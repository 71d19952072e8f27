import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../src/core/debrief/debrief.ts';
import { DEFAULT_TAXONOMY } from '../../../src/core/competency/taxonomy.ts';
import { questionTokens } from '../../../src/core/insight/likeness.ts';
import { questionBank } from '../../../src/core/prepare/bank/index.ts';

const bank = questionBank();

describe('the question bank', () => {
	it.each(DEFAULT_TAXONOMY.map(({ id }) => id))('has at least eight questions for %s', (id) => {
		expect(bank.filter(({ competency }) => competency === id).length).toBeGreaterThanOrEqual(8);
	});

	it.each(STAGES)('has at least eight questions for a round of the kind %s', (stage) => {
		expect(bank.filter(({ stages }) => stages.has(stage)).length).toBeGreaterThanOrEqual(8);
	});

	it('asks nothing twice, not even in other words', () => {
		const keys = bank.map(({ text }) => questionTokens(text).join(' '));
		expect(new Set(keys).size).toBe(bank.length);
	});

	it('knows only competencies of the list, and a kind of round for every question', () => {
		const ids = new Set(DEFAULT_TAXONOMY.map(({ id }) => id));
		expect(bank.filter(({ competency, stages }) => !ids.has(competency) || stages.size === 0)).toEqual([]);
	});

	it('is written in whole sentences of at most 130 characters', () => {
		expect(bank.filter(({ text }) => !/^\p{Lu}.*[.?]$/u.test(text) || text.length > 130).map(({ text }) => text)).toEqual([]);
	});
});
