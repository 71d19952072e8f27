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

	it.each([
		['a name beside a role', 'Monday 5 May 2025. Orme Quarries, Senior Surveyor, north pit. Interview with Gus.', 'Orme Quarries'],
		['the one at a place', 'mock with Bea for the ranger one at Linden Trust, 5 May 2025', 'Linden Trust'],
		['a dictation', 'ok so that was orme quarries the night surveyor job and um Gus asked me why stones', 'orme quarries'],
	])('take the company from %s', (_name, line, company) => {
		expect(read({ path: 'New recording 3.md', text: ['---', 'type: interview-debrief', '---', 'New recording 3', '', line, '', ...BODY].join('\n'), modified: 0 }, readerOptions(DEFAULT_SETTINGS)).debriefs[0]?.company?.value).toBe(company);
	});

	it('take the role from what a sentence calls the post', () => {
		expect(only('x.md', '# Redwater interview 2025-05-05', '', 'A fine house. The post is operations manager, a year first. Gus asked me why.', '', ...BODY).role?.value).toBe('operations manager');
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

	it('do not come from a link to the note of another round', () => {
		const record = only('Acre technical 2025-05-05.md', '---', 'company: Acre', '---', '[[Acre R1]]', '', ...BODY);
		expect(record).toMatchObject({ round: null, stage: { value: 'technical', source: 'file name' }, date: { value: '2025-05-05' } });
		expect(only('baker interview 2025-05-05.md', '[[Acre]]', 'Interviewer: Ann', '', ...BODY).company).toMatchObject({ value: 'Acre' });
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

	it.each([
		['a sentence of meeting', 'Talked to Odette at Marlowe & Finch today (3 April 2025) about the paralegal job. She asked why I left litigation and I answered well.', { company: 'Marlowe & Finch', role: 'paralegal', date: '2025-04-03' }],
		['short sentences', 'Cragside Fabrication. Site welder. 24/10/2024. Norm the foreman plus a weld test.\n\nHe asked about 6G and I explained it badly.', { company: 'Cragside Fabrication', role: 'Site welder', date: '2024-10-24' }],
		['a dictation', 'okay so just out of the norvik distribution one the shift lead job and carl asked how many people I had. I nailed that. Then safety, I rambled.', { company: 'norvik distribution', role: 'shift lead' }],
		['a report’s name', '# Patch notes – Mossfield Interactive, frontend dev\n\nThey asked me to build a list and I explained each step.\n\n**Went well**\n- finished the drag and drop\n**Went badly**\n- wrote no tests', { company: 'Mossfield Interactive', role: 'frontend dev' }],
		['a mail’s subject', 'Subject: Re: Your application – Commissioning Engineer, Sablewind Energy\n\nHi Tomasz,\n\nthank you for the interview. You were clear, and you could have said more on safety.', { company: 'Sablewind Energy', role: 'Commissioning Engineer' }],
		['Chinese', '2025年5月20日 小雨\n\n今天去衡信机械面总账会计。他问月结流程，我讲得很顺。又问盘点差异，我答错了。', { company: '衡信机械', role: '总账会计', date: '2025-05-20' }],
		['a weekday that settles the day', 'Calder Freight, HR partner, interview Tue 11/02/2025.\n\n**Went well**\n- calm\n**Went badly**\n- vague', { company: 'Calder Freight', date: '2025-02-11' }],
	])('stand in %s', (_, text, wanted) => {
		const record = only('x.md', text);
		expect(Object.fromEntries(Object.keys(wanted).map((key) => [key, record[key as 'company']?.value ?? null]))).toEqual(wanted);
	});

	it.each([
		['they have appointed somebody else', 'rejected'], ['Got a no by text the same evening.', 'rejected'], ['somebody internal got it', 'rejected'], ['we have decided to move forward with another candidate', 'rejected'],
		['Sunday: he rang, offer!', 'offer'], ['the job’s mine if I want it', 'offer'], ['he passed me on the same afternoon', 'passed'], ['Through to the second leg!', 'passed'], ['收到短信：进入第二轮', 'passed'], ['일주일 뒤 연락 옴. 합격!', 'passed'],
		['一周后收到消息，挂了', 'rejected'], ['waiting to hear', 'open'], ['if they want me I start in May', null], ['합격하면 2차는 임원면접이라고 한다', null], ['the salary on offer. Fine', null], ['路上买了个烧饼，凉了', null],
	])('read “%s” as %s', (sentence, outcome) => {
		expect(only('x.md', '# Redwater – geologist – interview', '', ...BODY, '', sentence).outcome?.value ?? null).toBe(outcome);
	});
});
