import { describe, expect, it } from 'vitest';
import { bucketKey, groupRecords, interviewsOf } from '../../../src/core/insight/grouping.ts';
import { UNCLASSIFIED } from '../../../src/core/insight/interview.ts';
import { record, type RecordShape } from './make.ts';

const group = (...shapes: RecordShape[]) => groupRecords(shapes.map((shape, at) => record({ path: `${String(at)}.md`, ...shape })));

describe('which records tell one interview', () => {
	it('joins a debrief and the feedback pasted elsewhere, in any spelling of the company', () => {
		expect(group({ company: 'Two Sigma', date: '2025-05-02' }, { company: '2Sigma LLC', date: '2025-05-02' })).toHaveLength(1);
	});

	it('keeps other days and other companies apart', () => {
		expect(group({ company: 'Acme', date: '2025-05-02' }, { company: 'Acme', date: '2025-05-03' })).toHaveLength(2);
		expect(group({ company: 'Acme', date: '2025-05-02' }, { company: 'Oakline', date: '2025-05-02' })).toHaveLength(2);
	});

	it('joins spellings of one round and keeps rounds of one day apart', () => {
		const day = { company: 'Acme', date: '2025-05-02' };
		expect(group({ ...day, round: 'R1' }, { ...day, round: 'first round' })).toHaveLength(1);
		expect(group({ ...day, round: 'R1' }, { ...day, round: 'R2' })).toHaveLength(2);
	});

	it('keeps kinds of round of one day apart', () => {
		const day = { company: 'Acme', date: '2025-05-02' };
		expect(group({ ...day, stage: 'technical' }, { ...day, stage: 'behavioural' })).toHaveLength(2);
		expect(group({ ...day, stage: 'technical' }, { ...day, round: '2' })).toHaveLength(1);
	});

	it('puts a record that names no round with one that does, the same one in whatever order they come', () => {
		const day = { company: 'Acme', date: '2025-05-02' };
		const shapes = [
			{ ...day, path: 'b.md', round: '2' },
			{ ...day, path: 'c.md' },
			{ ...day, path: 'a.md', round: '1' },
			{ ...day, path: 'd.md', stage: 'technical' as const, round: '1' },
		];
		const told = (list: typeof shapes) => group(...list).map(({ records }) => records.map(({ path }) => path));
		expect(told(shapes)).toEqual([['a.md', 'c.md', 'd.md'], ['b.md']]);
		expect(told([...shapes].reverse())).toEqual(told(shapes));
	});

	it('joins undated records of one company and round only', () => {
		expect(group({ company: 'Acme', round: '1' }, { company: 'acme', round: 'R1' })).toHaveLength(1);
		expect(group({ company: 'Acme', round: '1' }, { company: 'Acme', round: '2' })).toHaveLength(2);
		expect(group({ company: 'Acme' }, { company: 'Acme' })).toHaveLength(2);
		expect(group({ company: 'Acme', round: '1' }, { company: 'Acme', round: '1', date: '2025-05-02' })).toHaveLength(2);
	});

	it('never joins records without a company', () => {
		expect(group({ date: '2025-05-02', round: '1' }, { date: '2025-05-02', round: '1' })).toHaveLength(2);
		expect(group({ company: '–', date: '2025-05-02' }, { company: '–', date: '2025-05-02' })).toHaveLength(2);
	});

	it('uses a bucket that holds one company on one day', () => {
		expect(bucketKey(record({ company: 'Acme', date: '2025-05-02', round: '1' }))).toBe('acme|2025-05-02');
		expect(bucketKey(record({ company: 'Acme', round: 'R1' }))).toBe('acme|~1');
		expect(bucketKey(record({ path: 'x.md', company: 'Acme' }))).toBe('#x.md');
	});

	it('gives back the same object where the same records tell it', () => {
		const bucket = [record({ path: 'a.md', company: 'Acme', date: '2025-05-02' }), record({ path: 'b.md', company: 'Acme', date: '2025-05-02' })];
		const first = interviewsOf(bucket);
		expect(interviewsOf([...bucket].reverse(), undefined, first)[0]).toBe(first[0]);
		expect(interviewsOf(bucket.slice(1), undefined, first)[0]).not.toBe(first[0]);
	});
});

describe('an interview', () => {
	it('is planned until one of its records was filled', () => {
		const plan: RecordShape = { company: 'Acme', date: '2025-05-02', state: 'planned' };
		expect(group(plan).map(({ state }) => state)).toEqual(['planned']);
		expect(group(plan, { company: 'Acme', date: '2025-05-02' }).map(({ state }) => state)).toEqual(['recorded']);
	});

	it('takes nothing from a plan but its facts', () => {
		const [interview] = group(
			{ company: 'Acme', date: '2025-05-02', state: 'planned', round: '1', gaps: ['impact'], questions: ['Why us?'] },
			{ company: 'Acme', date: '2025-05-02' },
		);
		expect(interview).toMatchObject({ round: '1', debrief: false, questions: [], labelled: 0 });
	});

	it('is a debrief where something in it is labelled, not where it is only inferred', () => {
		expect(group({ gaps: ['impact'] })[0]?.debrief).toBe(true);
		expect(group({ gaps: [null] })[0]?.debrief).toBe(true);
		expect(group({ inferred: ['impact'] })[0]).toMatchObject({ debrief: false, labelled: 0 });
		expect(group({ inferred: ['impact'] })[0]?.unsorted).toHaveLength(1);
		expect(group({})[0]?.debrief).toBe(false);
	});

	it('says for each competency whether it was good, weak or both, over all its records', () => {
		const [interview] = group(
			{ company: 'Acme', date: '2025-05-02', strengths: ['impact', 'conflict'] },
			{ company: 'Acme', date: '2025-05-02', gaps: ['impact', 'structure', null] },
		);
		const states = [...(interview?.cells ?? [])].map(([id, { state }]) => [id, state]);
		expect(Object.fromEntries(states)).toEqual({ impact: 'both', conflict: 'good', structure: 'weak', [UNCLASSIFIED]: 'weak' });
	});

	it('is called as it was first written, unless that was a guess', () => {
		const guessed = { ...record({ path: 'a.md', company: '2sigma', date: '2025-05-02' }) };
		const known = record({ path: 'b.md', company: 'Two Sigma', date: '2025-05-02' });
		expect(groupRecords([known, guessed])[0]?.company).toBe('2sigma');
		const doubtful = { ...guessed, company: guessed.company && { ...guessed.company, guessed: true } };
		expect(groupRecords([known, doubtful])[0]?.company).toBe('Two Sigma');
	});

	it('stands by time, undated ones first, rounds of a day by number', () => {
		const order = group(
			{ company: 'Acme', date: '2025-05-02', round: '10' },
			{ company: 'Acme', date: '2025-05-02', round: '9' },
			{ company: 'Acme', date: '2025-05-01' },
			{ company: 'Acme' },
		).map(({ date, round }) => [date, round]);
		expect(order).toEqual([
			[null, null],
			['2025-05-01', null],
			['2025-05-02', '9'],
			['2025-05-02', '10'],
		]);
	});

	it('keeps the actions that are not done', () => {
		const [interview] = group({ actions: [{ text: 'Send thanks', done: true }, { text: 'Read up', due: '2025-05-09' }] });
		expect(interview?.openActions.map(({ text, due }) => [text, due])).toEqual([['Read up', '2025-05-09']]);
	});
});
