import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, read, readerOptions, type Reading } from '../../src/core/index.ts';
import { inventedNotes, notes } from './generated-notes.ts';
import { overlaps, placeFaults } from './reading-faults.ts';

const options = readerOptions({ ...DEFAULT_SETTINGS, interviewFolder: 'Interviews' });
const generated = notes(inventedNotes());
const runs = { numRuns: 2000, verbose: fc.VerbosityLevel.None };

/** In the folder of interviews, so that nearly every note gives a record. */
function readGenerated(text: string): Reading {
	return read({ path: 'Interviews/Acme PM R1.md', text, modified: 0 }, options);
}

/** Where the note ends, so do the records that reach to its end. */
function withoutEnds(reading: Reading): unknown {
	return { ...reading, debriefs: reading.debriefs.map((record) => ({ ...record, end: null })) };
}

describe('any note at all', { timeout: 120_000 }, () => {
	it('is read without an exception, and every place lies in the note, in its line, with its words', () => {
		fc.assert(fc.property(generated, (text) => {
			expect(placeFaults(text, readGenerated(text))).toEqual([]);
		}), runs);
	});

	it('gives no two items of one certainty for the same words', () => {
		fc.assert(fc.property(generated, (text) => {
			expect(overlaps(text, readGenerated(text))).toEqual([]);
		}), runs);
	});

	it('gives each record an id of its own', () => {
		fc.assert(fc.property(generated, (text) => {
			const ids = readGenerated(text).debriefs.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}), runs);
	});

	it('reads the same a second time', () => {
		fc.assert(fc.property(generated, (text) => {
			expect(readGenerated(text)).toEqual(readGenerated(text));
		}), runs);
	});

	it('reads the same with blank lines below', () => {
		fc.assert(fc.property(generated, fc.constantFrom('\n', '\n\n\n', '\r\n\r\n', '\n \n\t\n'), (text, blank) => {
			const newline = text.endsWith('\n') ? '' : '\n';
			expect(withoutEnds(readGenerated(text + newline + blank))).toEqual(withoutEnds(readGenerated(text)));
		}), runs);
	});

	it('can be cut anywhere and still be read', () => {
		fc.assert(fc.property(generated, fc.nat(6000), (text, at) => {
			const part = text.slice(0, at % (text.length + 1));
			expect(placeFaults(part, readGenerated(part))).toEqual([]);
		}), runs);
	});

	it('gives a record for most generated notes, so that the sentences above say something', () => {
		const texts = fc.sample(generated, { numRuns: 500 });
		const readings = texts.map(readGenerated);
		expect(readings.filter(({ debriefs }) => debriefs.length > 0).length).toBeGreaterThan(250);
		expect(readings.flatMap(({ debriefs }) => debriefs).flatMap(({ items }) => items).length).toBeGreaterThan(1000);
	});
});

it('takes words for one item at most', () => {
	const text = '+ Strengths (2)\n    - Strengths Strengths\n   Strengths - ';
	expect(overlaps(text, readGenerated(text))).toEqual([]);
});

it('takes a field that stands in the line of a label once', () => {
	const text = '+ Strengths. Strengths Strengths: [gap:: no follow-up] Strengths <details><summary>What went well</summary>\nIt did\n</details> Strengths - ';
	expect(readGenerated(text).debriefs.flatMap(({ items }) => items).map(({ kind, text: words }) => `${kind} ${words}`)).toEqual(['gap no follow-up']);
});
