import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, read, readerOptions, type InterviewRecord } from '../../../src/core/index.ts';

function records(path: string, ...lines: string[]): readonly InterviewRecord[] {
	return read({ path, text: lines.join('\n'), modified: 0 }, readerOptions(DEFAULT_SETTINGS)).debriefs;
}
function only(path: string, ...lines: string[]): InterviewRecord {
	const found = records(path, ...lines);
	expect(found).toHaveLength(1);
	return found[0] as InterviewRecord;
}
const BODY = ['## Went well', '- explained the cut-over plan clearly', '## Went badly', '- rambled on pricing'];

describe('facts of an interview', () => {
	it('come from lines, in many dresses', () => {
		const record = only('x.md', '**Company:** Redwater Ltd', '`role`: Geologist <br/>', 'Round - 2', 'Interviewer: Sam (EM)', 'Date: 3 June 2025', 'Status: Rejected ❌', '', ...BODY);
		expect(record).toMatchObject({
			company: { value: 'Redwater Ltd', source: 'line' }, role: { value: 'Geologist' }, round: { value: '2' }, date: { value: '2025-06-03' }, outcome: { value: 'rejected' },
			interviewers: [{ value: 'Sam' }],
		});
	});

	it('come from properties before all else', () => {
		const record = only('x.md', '---', 'company: Halyard', 'role: Cook', 'stage: onsite', 'date: 2025-04-04', 'interviewers: [Ann, Bo]', '---', '# Osprey baker recruiter call 2025-05-05', ...BODY);
		expect(record).toMatchObject({
			company: { value: 'Halyard', source: 'property' }, role: { value: 'Cook' }, stage: { value: 'onsite' }, date: { value: '2025-04-04' }, interviewers: [{ value: 'Ann' }, { value: 'Bo' }],
		});
	});

	it('come from inline fields', () => {
		expect(only('x.md', 'company:: Saltmarsh', 'role:: QA engineer', 'talked a while (round:: 2)', '', ...BODY)).toMatchObject({ company: { value: 'Saltmarsh', source: 'inline' }, round: { value: '2', source: 'inline' } });
	});

	it('come from a first line that is no heading, with its place', () => {
		const text = 'Dunmore & Pike – senior accountant – final, 30 Jan 2025';
		const record = only('x.md', text, '', ...BODY);
		expect(record).toMatchObject({ company: { value: 'Dunmore & Pike' }, role: { value: 'senior accountant' }, stage: { value: 'final' }, date: { value: '2025-01-30' } });
		expect(text.slice(record.role?.start ?? 0, record.role?.end ?? 0)).toBe('senior accountant');
	});

	it('come from the lines below the title', () => {
		expect(only('x.md', '# Acorn & Vale', 'content strategist, hiring manager call, 5 May 2025', '', ...BODY)).toMatchObject({
			company: { value: 'Acorn & Vale' }, role: { value: 'content strategist' }, stage: { value: 'hiring-manager' }, date: { value: '2025-05-05' },
		});
	});

	it('come from the file name, without a place', () => {
		expect(only('Job search/Acre PM R2.md', ...BODY)).toMatchObject({ company: { value: 'Acre', source: 'file name', start: null }, role: { value: 'PM' }, round: { value: '2' } });
	});

	it('come from the folder where nothing nearer names a company, as a guess', () => {
		expect(only('Job search/Halcyon/onsite interview.md', ...BODY).company).toMatchObject({ value: 'Halcyon', source: 'folder', guessed: true });
	});

	it('put a day without a year into the year that the note names', () => {
		expect(only('x.md', '# Acre PM interview', 'Date: 5 June', '', 'Applied on 2 May 2025.', '', ...BODY).date).toMatchObject({ value: '2025-06-05', guessed: true });
	});

	it('are shared by the rounds of one note', () => {
		const found = records('x.md', '# Parallax Health - ML Engineer', '', '## Round 1 (2025-03-02), recruiter', '- clear on notice period', '- weak on salary', '## Round 2 (2025-03-09), coding, Dr. Wen', '- 👍 tests', '- 👎 complexity');
		expect(found.map(({ company, role, round, stage, date }) => [company?.value, role?.value, round?.value, stage?.value, date?.value])).toEqual([
			['Parallax Health', 'ML Engineer', '1', 'recruiter-screen', '2025-03-02'],
			['Parallax Health', 'ML Engineer', '2', 'technical', '2025-03-09'],
		]);
		expect(found[1]?.interviewers.map(({ value }) => value)).toEqual(['Dr. Wen']);
	});

	it('are each company’s own in a log of several', () => {
		const found = records('x.md', '# Interview log', '## Acre – data analyst – phone screen, 3 Mar 2025', '- clear on SQL', '- rambled on pay', '## Globex – BI developer – onsite, 9 Mar 2025', '- good rapport', '- weak on models');
		expect(found.map(({ company, role }) => [company?.value, role?.value])).toEqual([['Acre', 'data analyst'], ['Globex', 'BI developer']]);
	});

	it('take no speech in a transcript for names', () => {
		expect(only('x.md', '# Acre PM interview', '', 'Interviewer: So what happens next?', 'Me: I froze on that one', 'Interviewer: Right.').interviewers.map(({ value }) => value)).not.toContain('So what happens next');
	});

	it('leave a company unknown rather than take the place of a call for it', () => {
		expect(only('x.md', 'Where: Zoom', 'Role: Analyst', 'Round: 2', '', ...BODY).company).toBeNull();
	});

	it('say when a date property is no date', () => {
		const { problems } = read({ path: 'x.md', text: '---\ntype: interview-debrief\ncompany: Acre\ndate: soonish\n---\n## Strengths\n- calm', modified: 0 }, readerOptions(DEFAULT_SETTINGS));
		expect(problems).toContainEqual({ code: 'date-unreadable', params: { text: 'soonish' }, line: 3 });
	});
});
