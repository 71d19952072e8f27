import { describe, expect, it } from 'vitest';
import { DEFAULT_TAXONOMY, mergeTaxonomy } from '../../../src/core/competency/taxonomy.ts';

describe('the taxonomy', () => {
	it('holds nineteen competencies with ids of their own', () => {
		expect(new Set(DEFAULT_TAXONOMY.map(({ id }) => id)).size).toBe(19);
	});

	it('adds words to a known competency, found by id or by name', () => {
		const merged = mergeTaxonomy([
			{ id: 'coding', name: '', about: '', words: ['kata', ' kata '] },
			{ id: 'mine', name: 'conflict', about: '', words: ['row'] },
		]);
		expect(merged).toHaveLength(19);
		expect(merged.find(({ id }) => id === 'coding')).toEqual({ id: 'coding', name: 'Coding', about: 'algorithms, edge cases, code quality, testing', words: ['kata'] });
		expect(merged.find(({ id }) => id === 'conflict')?.words).toEqual(['row']);
	});

	it('puts a new competency at the end and passes over one without an id', () => {
		const merged = mergeTaxonomy([
			{ id: 'bedside', name: 'Bedside manner', about: '', words: [] },
			{ id: ' ', name: 'Nothing', about: '', words: ['x'] },
		]);
		expect(merged).toHaveLength(20);
		expect(merged.at(-1)?.id).toBe('bedside');
	});

	it('leaves the defaults alone', () => {
		mergeTaxonomy([{ id: 'coding', name: 'Katas', about: '', words: ['kata'] }]);
		expect(DEFAULT_TAXONOMY.find(({ id }) => id === 'coding')).toMatchObject({ name: 'Coding', words: [] });
	});
});
