import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, read, readerOptions, type Reading } from '../../src/core/index.ts';

const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

function readSeed(name: string): { reading: Reading; text: string } {
	const text = readFileSync(`${folder}${name}.md`, 'utf8');
	return { reading: read({ path: `${name}.md`, text, modified: 0 }, readerOptions(DEFAULT_SETTINGS)), text };
}

describe.skipIf(!existsSync(folder))(`the three real notes (left out where ${folder} is absent)`, () => {
	describe('a debrief pasted onto one line', () => {
		const record = (): Reading['debriefs'][number] => {
			const [first, ...rest] = readSeed('2Sigma PM R1').reading.debriefs;
			expect(rest).toEqual([]);
			if (!first) throw new Error('no record');
			return first;
		};

		it('has company, role and round from its title', () => {
			const { company, role, round } = record();
			expect(company).toMatchObject({ value: '2Sigma', source: 'title' });
			expect(role).toMatchObject({ value: 'PM', source: 'title' });
			expect(round).toMatchObject({ value: '1', source: 'title' });
		});

		it('has eight labelled strengths, four of them with a label of their own', () => {
			const strengths = record().items.filter(({ kind, certainty }) => kind === 'strength' && certainty === 'labelled');
			expect(strengths.map(({ label }) => label)).toEqual(['Technical & Domain Expertise', 'Problem-Solving Approach', 'Leadership Under Pressure', 'Relationship Management', null, null, null, null]);
		});

		it('has two labelled gaps', () => {
			expect(record().items.filter(({ kind, certainty }) => kind === 'gap' && certainty === 'labelled')).toHaveLength(2);
		});

		it('has one assessment', () => {
			expect(record().assessment).not.toBeNull();
		});

		it('asks them what the list and the three quoted lines say', () => {
			const asked = record().toAsk.map(({ text }) => text);
			expect(asked.filter((text) => /["“]/u.test(text))).toHaveLength(3);
			expect(asked[0]).toBe('biggest needs');
			expect(asked).toHaveLength(8);
		});
	});

	it('finds no interview in a reflection on a job', () => {
		expect(readSeed('what ive learned from working at microsoft').reading.debriefs).toEqual([]);
	});

	describe('a daily note with a recruiter call in it', () => {
		it('is a record from the line that opens the call', () => {
			const { reading: { debriefs: [record, ...rest] }, text } = readSeed('2025-05-02');
			expect(rest).toEqual([]);
			expect(record && text.slice(record.start).startsWith('scale ai tpm:')).toBe(true);
		});

		it('knows company, role, kind of round and date', () => {
			const [record] = readSeed('2025-05-02').reading.debriefs;
			expect(record?.company?.value.toLowerCase()).toBe('scale ai');
			expect(record?.role?.value.toLowerCase()).toBe('tpm');
			expect(record?.stage).toMatchObject({ value: 'recruiter-screen', source: 'wording', guessed: true });
			expect(record?.date).toMatchObject({ value: '2025-05-02', source: 'title' });
		});

		it('has the steps of the process', () => {
			const steps = readSeed('2025-05-02').reading.debriefs[0]?.process.map(({ text }) => text).join('\n') ?? '';
			expect(steps).toMatch(/^30min interview/mu);
			expect(steps).toContain('2 case interviews');
		});

		it('has neither strengths nor gaps', () => {
			expect(readSeed('2025-05-02').reading.debriefs[0]?.items).toEqual([]);
		});
	});
});
