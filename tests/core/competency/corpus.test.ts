import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../../src/core/competency/classify.ts';
import { DEFAULT_TAXONOMY } from '../../../src/core/competency/taxonomy.ts';

interface Expected {
	readonly records: readonly { readonly items: readonly { readonly quote: string; readonly competencies: readonly string[] }[] }[];
}

const folder = new URL('../../corpus/tuning/', import.meta.url);
const classify = createClassifier(DEFAULT_TAXONOMY);
const items = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.flatMap((name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Expected).records ?? [])
	.flatMap((record) => record.items)
	.filter((item) => item.competencies.length > 0);
const share = (right: (ids: readonly string[], wanted: readonly string[]) => boolean): number =>
	items.filter(({ quote, competencies }) => right(classify(quote, null).competencies, competencies)).length / items.length;

describe('the items of the invented notes, without their labels', () => {
	it('are many', () => {
		expect(items.length).toBeGreaterThan(400);
	});

	it('get a right competency among the three in six of seven', () => {
		expect(share((ids, wanted) => ids.some((id) => wanted.includes(id)))).toBeGreaterThanOrEqual(0.86);
	});

	it('get a right competency first in five of eight', () => {
		expect(share(([first], wanted) => first !== undefined && wanted.includes(first))).toBeGreaterThanOrEqual(0.625);
	});
});
