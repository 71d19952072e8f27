import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../src/core/competency/classify.ts';
import { DEFAULT_TAXONOMY, mergeTaxonomy } from '../../../src/core/competency/taxonomy.ts';
import { CHINESE_AND_KOREAN, ENGLISH_NOTES, ENGLISH_QUESTIONS, SAY_NOTHING } from './labelled-lines.ts';
import type { LabelledLine } from './labelled-lines.ts';
import { ASIDES, MANY_TRADES } from './many-trades.ts';
import { EVERYDAY_LINES, LATER_VOICES, OTHER_VOICES } from './other-voices.ts';

const classify = createClassifier(DEFAULT_TAXONOMY);
const best = (text: string, label: string | null = null): string | undefined => classify(text, label).competencies[0];
const own = (id: string, ...words: string[]) => ({ id, name: '', about: '', words });

/** The lines of a table that are not answered as labelled; `first` asks for the best id where one is marked. */
function missed(lines: readonly LabelledLine[], by: 'any' | 'first'): string[] {
	return lines
		.filter(({ text, label, any, first }) => {
			const { competencies } = classify(text, label ?? null);
			return by === 'any' ? !competencies.some((id) => any.includes(id)) : first !== undefined && competencies[0] !== first;
		})
		.map(({ text }) => text);
}

describe('a line written after an interview', () => {
	it.each([
		['notes in English', ENGLISH_NOTES],
		['questions in English', ENGLISH_QUESTIONS],
		['notes and questions in Chinese and Korean', CHINESE_AND_KOREAN],
		['lines in other voices', OTHER_VOICES],
		['later lines in other voices', LATER_VOICES],
		['everyday lines', EVERYDAY_LINES],
		['lines from many trades', MANY_TRADES],
	])('gets a right competency in %s, most often as the best', (_, lines) => {
		expect(missed(lines, 'any').length).toBeLessThanOrEqual(lines.length * 0.08);
		expect(missed(lines, 'first').length).toBeLessThanOrEqual(lines.length * 0.15);
	});

	it('mostly counts for nothing where no word says anything', () => {
		const lines = [...SAY_NOTHING, ...ASIDES];
		expect(lines.filter((line) => classify(line, null).clear > 0).length).toBeLessThanOrEqual(lines.length * 0.3);
	});

	it.each(['n/a', '...', '👍', '12', 'They passed', 'Ottoline Brackwater', 'Nothing to add'])('counts "%s" for nothing', (line) => {
		expect(classify(line, null).clear).toBe(0);
	});
});

describe('words of a field', () => {
	it('speak of its knowledge where nothing else is said', () => {
		const { competencies, clear, because } = classify('warfarin and clarithromycin', null);
		expect(competencies.slice(0, clear)).toEqual(['technical-depth']);
		expect(because.slice().sort()).toEqual(['clarithromycin', 'warfarin']);
	});

	it('yield to a word that is clear', () => {
		expect(best('rambled about warfarin and clarithromycin')).toBe('structure');
	});

	it('are not looked for in names', () => {
		expect(best('Ottoline Brackwater')).toBeUndefined();
	});
});

describe('words in context', () => {
	it.each([
		['My answer had no structure', 'structure'],
		['Chose the wrong data structure', 'coding'],
		['Structured the problem before diving in', 'problem-solving'],
		['Gave a structured answer', 'structure'],
		['System design went badly', 'system-design'],
		['Skipped a test case', 'coding'],
		['The business case was weak', 'product-sense'],
		['Led the discussion with the group', 'leadership'],
	])('reads "%s" as %s', (text, id) => {
		expect(best(text)).toBe(id);
	});

	it('does not mind whether the line says that it went well or badly', () => {
		expect(best('I did not ramble')).toBe(best('I rambled'));
	});

	it('lets small words stand between those of a pair', () => {
		expect(classify('kept eye on the contact', null).because).toContain('eye on the contact');
	});

	it('counts a number with a unit for impact, and no bare number', () => {
		expect(best('From 90% to 95%')).toBe('impact');
		expect(best('$2M')).toBe('impact');
		expect(best('3x')).toBe('impact');
		expect(best('Room 12')).toBeUndefined();
	});
});

describe('short forms', () => {
	it.each([
		["I'd", undefined],
		["I've been there", undefined],
		["I'd prioritise", 'decision-making'],
	])('do not hide the word they belong to: %s', (text, id) => {
		expect(best(text)).toBe(id);
	});
});

describe('the label', () => {
	it('weighs more than the text', () => {
		expect(best('good story about the clinic', 'Negotiation')).toBe('influence');
	});

	it.each([
		['Pacing', 'composure'],
		['Domain expertise', 'technical-depth'],
		['STAR stories', 'structure'],
		['Whiteboard', 'coding'],
		['Culture fit', 'motivation'],
		['Go-to-market', 'product-sense'],
		['Case math', 'problem-solving'],
		['Stakeholder management', 'influence'],
		['Presence', 'composure'],
		['Questions', 'motivation'],
	])('%s speaks of %s without any help', (label, id) => {
		expect(best('solid', label)).toBe(id);
	});

	it('has words that say something only there', () => {
		expect(best('needs another look', 'Numbers')).toBe('impact');
		expect(best('so so', 'Fit')).toBe('motivation');
	});
});

describe('what people type', () => {
	it('reads curly apostrophes, emphasis and full-width letters', () => {
		expect(best('I didn’t answer the question **directly**')).toBe('structure');
		expect(best('ＳＱＬ was hard')).toBe(best('SQL was hard'));
		expect(best('kept `rambling` _again_')).toBe('structure');
	});

	it('forgives a slip in a long word', () => {
		expect(best('my comunication')).toBe('communication');
		expect(best('stakeholdres')).toBe('influence');
	});

	it('takes British and American spelling alike', () => {
		expect(classify('prioritised the backlog', null).competencies).toEqual(classify('prioritized the backlog', null).competencies);
	});

	it('overlooks spaces inside Korean words', () => {
		expect(best('시간관리 실패')).toBe(best('시간 관리 실패'));
	});
});

describe('the words that decided', () => {
	it('are given as written', () => {
		expect(classify('RAMBLED', null).because).toEqual(['RAMBLED']);
		expect(classify('真的太啰嗦了', null).because).toEqual(['太啰嗦']);
	});

	it('stand for returned competencies only, best first', () => {
		const { competencies, because } = classify('nervous, and I rambled', null);
		expect(competencies.slice().sort()).toEqual(['composure', 'structure']);
		expect(because.slice().sort()).toEqual(['nervous', 'rambled']);
	});
});

describe('what a whole text is about', () => {
	const alike = (one: string, other: string): number => [...(classify.profile(one) ?? [])].reduce((sum, share, at) => sum + share * (classify.profile(other)?.[at] ?? 0), 0);

	it('is a vector of length 1, or nothing where no word speaks of anything', () => {
		const profile = classify.profile('I stayed calm under pressure and explained the plan.');
		expect(profile?.reduce((sum, share) => sum + share ** 2, 0)).toBeCloseTo(1, 9);
		expect(classify.profile('???')).toBeNull();
	});

	it('is closer to a question about the same than to one about something else', () => {
		const story = 'Both engineers shouted. I let each of them finish and we settled the disagreement over lunch.';
		expect(alike(story, 'Tell me about a conflict with a colleague')).toBeGreaterThan(alike(story, 'How would you design a cache for ten servers?'));
	});
});

describe("the user's words", () => {
	it('win over shipped ones', () => {
		const mine = createClassifier(mergeTaxonomy([own('growth', 'rambled', 'deal book')]));
		expect(mine('I rambled and was nervous about the deal book', null).competencies[0]).toBe('growth');
	});

	it('win inside a shipped phrase too', () => {
		const mine = createClassifier(mergeTaxonomy([own('execution', 'stakeholder')]));
		expect(mine('stakeholder management', null).competencies[0]).toBe('execution');
	});

	it('may be phrases, Han or Hangul, or hold signs', () => {
		const mine = createClassifier(mergeTaxonomy([own('coding', 'C++', '面经', '면접 복기')]));
		for (const line of ['weak in C++', '看了面经', '면접복기를 했다']) expect(mine(line, null).competencies).toEqual(['coding']);
	});

	it('make a competency of their own, found by its name and description as well', () => {
		const mine = createClassifier(mergeTaxonomy([{ id: 'rigour', name: 'Lab rigour', about: 'replicates, controls', words: ['blinding'] }]));
		expect(mine('forgot blinding', null).competencies[0]).toBe('rigour');
		expect(mine('no controls', null).competencies[0]).toBe('rigour');
	});

	it('do nothing to competencies that were left out', () => {
		const few = createClassifier(DEFAULT_TAXONOMY.filter(({ id }) => id === 'coding'));
		expect(few('I rambled', null).competencies).toEqual([]);
	});
});

describe('any text', () => {
	const known = new Set(DEFAULT_TAXONOMY.map(({ id }) => id));
	const words = [...ENGLISH_NOTES, ...OTHER_VOICES, ...CHINESE_AND_KOREAN].flatMap(({ text }) => text.split(' '));
	const texts = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.string({ unit: 'binary' }),
		fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 30 }).map((parts) => parts.join(' ')),
	);

	it('gives at most three known ids once each, and words that stand in it', () => {
		fc.assert(
			fc.property(texts, fc.option(texts), (text, label) => {
				const { competencies, because } = classify(text, label);
				expect(competencies.length).toBeLessThanOrEqual(3);
				expect(new Set(competencies).size).toBe(competencies.length);
				expect(competencies.every((id) => known.has(id))).toBe(true);
				expect(because.length).toBeLessThanOrEqual(3);
				expect(because.length > 0).toBe(competencies.length > 0);
				for (const word of because) expect(text.includes(word) || (label ?? '').includes(word)).toBe(true);
			}),
		);
	});

	it('gives the same answer whatever was read before', () => {
		fc.assert(
			fc.property(texts, texts, (one, other) => {
				const before = classify(one, null);
				classify(other, one);
				expect(classify(one, null)).toEqual(before);
			}),
		);
	});
});
