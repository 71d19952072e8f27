import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, fileLine, read, readerOptions, type Filing, type Item, type Note } from '../../../src/core/index.ts';
import { inventedNotes, notes } from '../generated-notes.ts';

const OPTIONS = readerOptions({ ...DEFAULT_SETTINGS, interviewFolder: 'Interviews' });
const GAP: Filing = { kind: 'gap', competencies: ['structure'] };
const NOT_ME: Filing = { kind: null, competencies: [] };

const noteOf = (text: string): Note => ({ path: 'Interviews/Halcyon R1.md', text, modified: 0 });
const itemsOf = (text: string): readonly Item[] => read(noteOf(text), OPTIONS).debriefs.flatMap(({ items }) => items);

/** The item that holds these words. */
function lineOf(text: string, words: string): Item {
	const found = itemsOf(text).find((item) => text.slice(item.start, item.end).includes(words));
	if (!found) throw new Error(`No item holds “${words}”.`);
	return found;
}

function filed(text: string, words: string, filing: Filing | null): string {
	const result = fileLine(noteOf(text), lineOf(text, words), filing, OPTIONS);
	if (typeof result !== 'string') throw new Error(result.code);
	return result;
}

describe('filing a line', () => {
	it.each([
		['a sentence in a paragraph', 'We began late. I froze on the join question. Sam was kind.', 'I froze on the join question. (gap:: structure) Sam'],
		['a clause', 'I had good depth on the ledger but I froze at the end.', 'on the ledger (gap:: structure) but I froze at the end.'],
		['a list item', '- I froze on the join question\n- other\n', '- I froze on the join question (gap:: structure)\n- other\n'],
		['an item with an id', '- I froze on the join question ^f1\n', '- I froze on the join question (gap:: structure) ^f1\n'],
		['a quote', '> I froze on the join question.\n> more', '> I froze on the join question. (gap:: structure)\n> more'],
		['a callout', '> [!note] Talk\n> I froze on the join question.\n', '> I froze on the join question. (gap:: structure)\n'],
		['Windows lines', 'I froze on the join question.\r\nNext', 'I froze on the join question. (gap:: structure)\r\nNext'],
		['a line with a hard break', 'I froze on the join question.  \nNext', 'I froze on the join question. (gap:: structure)  \nNext'],
		['emphasis', '*I froze on the join question.* Next', '*I froze on the join question.* (gap:: structure) Next'],
		['the last words of a note', 'I froze on the join question', 'I froze on the join question (gap:: structure)'],
	])('marks %s', (_where, text, expected) => {
		const words = expected.startsWith('on the ledger') ? 'I had good depth' : 'I froze';
		expect(filed(text, words, GAP)).toContain(expected);
	});

	it('marks a cell of a table inside the cell', () => {
		const text = '| Strengths | Gaps |\n|---|---|\n| calm voice | rambled a lot |\n';
		expect(filed(text, 'calm voice', GAP)).toBe('| Strengths | Gaps |\n|---|---|\n| calm voice (gap:: structure) | rambled a lot |\n');
	});

	it('marks a point of a line that holds several', () => {
		const text = '## Landed well - Your reason to join was well told - The story of the night shift added warmth ## To work on - You could have been shorter\n';
		expect(filed(text, 'well told', GAP)).toContain('well told (gap:: structure) - The story');
	});

	it('marks a heading that is an item', () => {
		const text = '## Strengths\n### 1. Knew the domain cold\n### 2. Calm voice\n';
		expect(filed(text, 'Knew the domain', GAP)).toContain('### 1. Knew the domain cold (gap:: structure)\n');
	});

	it('writes the same mark for a line that has a label, and replaces the mark it has', () => {
		const text = '## Strengths\n- Calm voice\n';
		const once = filed(text, 'Calm', { kind: 'gap', competencies: ['composure', 'communication'] });
		expect(once).toBe('## Strengths\n- Calm voice (gap:: composure, communication)\n');
		expect(filed(once, 'Calm', { kind: 'strength', competencies: [] })).toBe('## Strengths\n- Calm voice (strength:: unclassified)\n');
		expect(filed(once, 'Calm', null)).toBe(text);
	});

	it('takes a line that is not about the person out of the items', () => {
		const text = '## Strengths\n- The team seems great\n- Calm voice\n';
		const [first] = itemsOf(text);
		const words = text.slice(first?.start, first?.end);
		const once = filed(text, words, NOT_ME);
		expect(once).toContain(`${words} (about:: not me)`);
		expect(itemsOf(once).map(({ start, end }) => once.slice(start, end))).not.toContain(words);
	});

	it('finds the line where it has moved, and refuses where its words have changed', () => {
		const line = lineOf('I froze on the join question.', 'froze');
		expect(fileLine(noteOf('New first line.\n\nI froze on the join question.'), line, GAP, OPTIONS)).toContain('question. (gap:: structure)');
		expect(fileLine(noteOf('I froze on the last question.'), line, GAP, OPTIONS)).toEqual({ code: 'changed', params: {} });
	});

	it('marks no value of a property', () => {
		const text = '---\ngaps: [no numbers]\n---\n';
		expect(fileLine(noteOf(text), lineOf(text, 'no numbers'), GAP, OPTIONS)).toEqual({ code: 'in-properties', params: {} });
	});
});

describe('reading a mark', () => {
	const only = (text: string): Item => {
		const [item, ...others] = itemsOf(text);
		if (!item || others.length > 0) throw new Error(`${String(others.length + 1)} items`);
		return item;
	};

	it('gives the words without the mark, the kind and the competencies', () => {
		const text = 'We talked about trains. (gap:: structure, Leadership) Then lunch.';
		const item = only(text);
		expect(item).toMatchObject({ kind: 'gap', certainty: 'labelled', competencies: ['structure', 'leadership'], clear: 2, because: [] });
		expect(text.slice(item.start, item.end)).toBe('We talked about trains.');
	});

	it('lets the words decide where the mark names no competency', () => {
		for (const value of ['', ' unclassified']) expect(only(`I told it without numbers. (gap::${value})`).competencies).toEqual(only('- [gap:: I told it without numbers.]').competencies);
	});

	it('leaves a field that is a person’s own words as it was', () => {
		const text = '- Halcyon (gap:: no numbers at all)';
		const item = only(text);
		expect(text.slice(item.start, item.end)).toBe('no numbers at all');
		expect(itemsOf('(gap:: structure)')).toHaveLength(1);
		const code = 'Write `I froze (gap:: structure)` like this';
		expect(itemsOf(code).filter(({ start, end }) => code.slice(start, end).includes('froze'))).toEqual([]);
	});

	it('counts only what stands in the text, not what is code', () => {
		expect(itemsOf('```\nWe talked. (gap:: structure)\n```\n')).toEqual([]);
	});

	it('keeps the key of a line through filing, a new name and changes elsewhere', () => {
		const text = '## Talk\nI froze on the join question.\n';
		const { key } = lineOf(text, 'froze');
		expect(lineOf(filed(text, 'froze', GAP), 'froze').key).toBe(key);
		expect(lineOf(`Before\n\n${text}\nAfter`, 'froze').key).toBe(key);
		expect(lineOf(text.replace('Talk', 'Other talk'), 'froze').key).not.toBe(key);
		expect(lineOf('I froze on the join question ^x1', 'froze').key).toBe(lineOf(filed('I froze on the join question ^x1', 'froze', GAP), 'froze').key);
	});
});

const filing: fc.Arbitrary<Filing> = fc.oneof(
	fc.record({ kind: fc.constantFrom('strength' as const, 'gap' as const), competencies: fc.uniqueArray(fc.constantFrom(...OPTIONS.taxonomy.map(({ id }) => id)), { maxLength: 3 }) }),
	fc.constant(NOT_ME),
);

const INVENTED = inventedNotes();

/** Files one item of a note and looks at all that has to hold then. False where no mark can stand there. */
function roundTrip(text: string, pick: number, wanted: Filing): boolean | null {
	const before = itemsOf(text);
	const item = before[pick % Math.max(1, before.length)];
	if (!item) return null;
	const result = fileLine(noteOf(text), item, wanted, OPTIONS);
	if (typeof result !== 'string') {
		expect(['no-place', 'in-properties']).toContain(result.code);
		return result.code === 'in-properties';
	}
	const after = itemsOf(result);
	const same = before.find(({ key }) => key === item.key) === item ? item : null;
	expect(after).toHaveLength(before.length - (wanted.kind === null ? 1 : 0));
	const now = after.find(({ key, start }) => key === item.key && start === item.start);
	if (wanted.kind === null) {
		if (same) expect(now).toBeUndefined();
		return true;
	}
	expect(now).toMatchObject({ kind: wanted.kind, certainty: 'labelled', ...(wanted.competencies.length > 0 && { competencies: wanted.competencies }) });
	if (now) {
		expect(result.slice(now.start, now.end)).toBe(text.slice(item.start, item.end).replace(/[ \t]+\^[A-Za-z0-9-]+[ \t]*$/, ''));
		expect(fileLine(noteOf(result), now, null, OPTIONS)).toBe(text);
		expect(fileLine(noteOf(result), now, wanted, OPTIONS)).toBe(result);
	}
	return true;
}

describe('filing any line of any note', () => {
	it('reads back what was filed, and unfiling gives the note from before', () => {
		fc.assert(
			fc.property(notes(INVENTED), fc.nat(40), filing, (text, pick, wanted) => {
				roundTrip(text, pick, wanted);
			}),
			{ numRuns: 60 },
		);
	}, 60_000);

	it('finds a place for nearly every line of the invented notes', () => {
		let lines = 0;
		const refused: string[] = [];
		for (const [index, text] of INVENTED.entries()) {
			const items = itemsOf(text);
			if (items.length === 0 || text.length > 4000 || index % 6 > 0) continue;
			const pick = index % items.length;
			lines++;
			if (roundTrip(text, pick, GAP) === false) refused.push(items[pick]?.text ?? '');
		}
		expect(lines).toBeGreaterThan(12);
		expect(refused).toEqual([]);
	}, 60_000);
});
