import { describe, expect, it } from 'vitest';
import { createLibrary, DEFAULT_SETTINGS, interviewNote, lastInterview, newNotePlace, newNoteRequest, NO_FACTS, notePath, parseSettings, read, readerOptions, render, templateCommands, TEMPLATES, withNames, type InterviewFacts } from '../../../src/core/index.ts';
import { NOTHING_KNOWN, templateValues } from './values.ts';

const options = readerOptions(DEFAULT_SETTINGS);
const path = (pattern: string, own: Parameters<typeof templateValues>[0] = {}, folder = ''): string => notePath(folder, pattern, templateValues(own), 'Interview note');

describe('the path of a new note', () => {
	it.each([
		['{{company}} {{date}}', {}, 'Halcyon 2026-03-02.md'],
		['{{company}} {{round}} {{stage}} {{date}}', { round: '', stage: '' }, 'Halcyon 2026-03-02.md'],
		['{{company}}/{{role}}/{{date}}', {}, 'Halcyon/Data analyst/2026-03-02.md'],
		['{{company}}', { company: 'A/B: "C" <D> | #1 [x]^' }, 'A-B- -C- -D- - -1 -x.md'],
		['{{company}}', { company: '../../etc/passwd' }, 'etc-passwd.md'],
		['../{{company}}', {}, 'Halcyon.md'],
		['{{company}}', { company: '..' }, 'Interview note.md'],
		['{{company}} {{date}}', { company: '', format: () => '' }, 'Interview note.md'],
		['{{company}}', { company: 'x'.repeat(300) }, `${'x'.repeat(120)}.md`],
		['{{company}}\n', { company: 'a\u0000b\tc' }, 'a-b-c.md'],
		['{{company}} {{cursor}}{{previous}}', { previous: '[[x]]' }, 'Halcyon.md'],
	])('%j with %j', (pattern, own, expected) => {
		expect(path(pattern, own)).toBe(expected);
	});

	it('stands in the folder of the settings, or that of interviews', () => {
		expect(path('{{company}}', {}, 'Job search/Notes')).toBe('Job search/Notes/Halcyon.md');
		expect(newNotePlace(parseSettings({ interviewFolder: '/Talks/', noteName: ' ' }))).toEqual({ folder: 'Talks', pattern: DEFAULT_SETTINGS.noteName });
		expect(newNotePlace(parseSettings({ interviewFolder: 'Talks', noteFolder: 'Inbox', noteName: '{{company}}' }))).toEqual({ folder: 'Inbox', pattern: '{{company}}' });
		expect(templateCommands(parseSettings({ 'command:mock': true, 'command:T/a.md': true, 'command:debrief': null, 'dismissed:x': true }))).toEqual(['T/a.md', 'mock']);
	});
});

describe('a note of an interview', () => {
	const FACTS: InterviewFacts = { company: 'Oakline: north', role: 'PM', round: '', stage: 'technical', date: '2026-03-02', interviewers: ['Ife Adeyemi'] };
	const made = (text: string, facts = FACTS) => {
		const note = interviewNote({ text, cursor: text.indexOf('‸') }, facts, options);
		if ('code' in note) throw new Error(note.code);
		return note;
	};

	it('is planned and knows what was said of it, whatever its template', () => {
		for (const text of ['Hello ‸', '---\nmood: good\n---\n‸', ...TEMPLATES.filter(({ makes }) => makes === 'interview').map((one) => render(one.text, templateValues(NOTHING_KNOWN)).text)]) {
			const note = made(text);
			if (text.includes('‸')) expect(note.text[note.cursor]).toBe('‸');
			const [record, ...more] = read({ path: 'a.md', text: note.text.replace('‸', ''), modified: 0 }, options).debriefs;
			expect(more).toEqual([]);
			expect(record).toMatchObject({ state: text.includes('Hello') ? expect.any(String) : 'planned', company: { value: 'Oakline: north' }, date: { value: '2026-03-02' } });
			expect(record?.interviewers.map(({ value }) => value)).toEqual(['Ife Adeyemi']);
		}
	});

	it('keeps a type of its own and takes the tag', () => {
		expect(made('---\ntype: meeting\n---\n‸', NO_FACTS).text).toBe('---\ntype: meeting\ntags:\n  - interview/debrief\n---\n‸');
	});
});

describe('the names of the vault', () => {
	const own = readerOptions(parseSettings({ propertyCompany: 'firm', propertyType: 'kind of', propertyInterview: 'talk?', typeValue: 'talk: mine', prepTag: 'prep', debriefTag: 'd' }));

	it('stand in every built-in template, which still says nothing until it is filled', () => {
		for (const template of TEMPLATES) {
			const text = withNames(template.text, own);
			expect(text.slice(text.indexOf('\n---\n'))).toBe(template.text.slice(template.text.indexOf('\n---\n')));
			expect(text).not.toMatch(/^(?:company|type|interview):/mu);
			const { debriefs } = read({ path: 'a.md', text: render(text, templateValues()).text, modified: 0 }, own);
			expect(debriefs.map(({ state, company }) => [state, company?.value])).toEqual(template.makes === 'interview' ? [['planned', 'Halcyon']] : []);
		}
	});

	it('are left as they are where the vault has the default ones', () => {
		for (const { text } of TEMPLATES) expect(withNames(text, options)).toBe(text);
	});
});

describe('the last interview at a company', () => {
	const note = (company: string, date: string): string => `---\ntype: interview-debrief\ncompany: ${company}\n${date === '' ? '' : `date: ${date}\n`}---\n## Strengths\n- calm\n`;
	const readings = Object.entries({ 'a.md': note('two-sigma', '2026-01-01'), 'b.md': note('Two Sigma', '2026-02-01'), 'c.md': note('Two Sigma LLC', ''), 'd.md': note('Two Sigma', '2026-05-01'), 'e.md': note('Oakline', '2026-02-20') }).map(([at, text]) => read({ path: at, text, modified: 0 }, options));
	const last = (company: string, before: string, except = ''): string | null => lastInterview(readings, company, before, except, options)?.path ?? null;

	it('is the one before the day, in any spelling of the name', () => {
		expect(last('TwoSigma', '2026-03-01')).toBe('b.md');
		expect(last('Two Sigma', '2026-03-01', 'b.md')).toBe('a.md');
		expect(last('2 sigma', '2025-01-01')).toBe('c.md');
		expect(last('Halcyon', '2026-03-01')).toBeNull();
		expect(last('', '2026-03-01')).toBeNull();
	});
});

describe('a link that asks for a note', () => {
	it('gives what it says where all of it is right', () => {
		expect(newNoteRequest({ action: 'interview-debrief', vault: 'Mine', do: 'new', company: ' Zażółć & Co. ', role: 'PM', round: '2', stage: 'final', date: '2028-02-29', interviewers: 'Ife, Bo', template: 'mock' })).toEqual({
			facts: { company: 'Zażółć & Co.', role: 'PM', round: '2', stage: 'final', date: '2028-02-29', interviewers: ['Ife', 'Bo'] },
			template: 'mock',
		});
		expect(newNoteRequest({ do: 'new' })).toEqual({ facts: NO_FACTS, template: null });
	});

	it.each([
		[{}, 'not-a-deed'],
		[{ do: 'open' }, 'not-a-deed'],
		[{ do: 'new', company: '' }, 'not-a-name'],
		[{ do: 'new', company: 'true\u202egnirts' }, 'not-a-name'],
		[{ do: 'new', role: '<script>' }, 'not-a-name'],
		[{ do: 'new', role: '[[Secret]]' }, 'not-a-name'],
		[{ do: 'new', round: '2'.repeat(41) }, 'not-a-name'],
		[{ do: 'new', interviewers: Array(13).fill('A').join(',') }, 'not-a-name'],
		[{ do: 'new', date: '2027-02-29' }, 'not-a-day'],
		[{ do: 'new', date: 'tomorrow' }, 'not-a-day'],
		[{ do: 'new', stage: 'Technical' }, 'not-a-stage'],
		[{ do: 'new', template: '../x' }, 'not-a-template'],
		[{ do: 'new', folder: '/' }, 'unknown-name'],
	])('is refused for one wrong value: %j', (params, code) => {
		expect(newNoteRequest(params)).toEqual([{ code, name: expect.any(String) as string }]);
	});
});

describe('interviews that wait for their debrief', () => {
	const waiting = (texts: Readonly<Record<string, string>>, today: string): readonly string[] => {
		const library = createLibrary({ read, options });
		for (const [at, text] of Object.entries(texts)) library.put({ path: at, text, modified: 0 });
		return library.awaiting(today).map(({ id }) => id);
	};
	const plan = (date: string, body = '## What went well\n- \n', company = 'Halcyon'): string => `---\ntype: interview-debrief\ncompany: ${company}\n${date === '' ? '' : `date: ${date}\n`}---\n${body}`;

	it('are those whose day has passed and that nothing judges yet, the last one first', () => {
		expect(waiting({ 'old.md': plan('2025-01-01'), 'new.md': plan('2026-03-01'), 'today.md': plan('2026-03-02'), 'none.md': plan(''), 'done.md': plan('2026-02-01', '## What went well\n- Calm voice\n') }, '2026-03-02')).toEqual(['new.md', 'old.md']);
	});

	it('wait no more when another note judges the same interview, or when all that is written is a month old', () => {
		expect(waiting({ 'plan.md': plan('2026-03-01'), 'feedback.md': plan('2026-03-01', '## Strengths\n- Calm voice\n') }, '2026-03-02')).toEqual([]);
		const asked = '## Questions they asked\n- Tell me about a launch that slipped?\n';
		expect(waiting({ 'a.md': plan('2026-03-01', asked) }, '2026-03-20')).toEqual(['a.md']);
		expect(waiting({ 'a.md': plan('2026-03-01', asked) }, '2026-05-20')).toEqual([]);
	});
});
