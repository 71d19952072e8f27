import { effect } from '@preact/signals-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InterviewRecord } from '../../src/core/debrief/debrief.ts';
import { dashboardJson } from '../../src/core/insight/dashboard.ts';
import type { Filter } from '../../src/core/insight/filter.ts';
import { createLibrary, type Library, type LibraryOptions } from '../../src/core/library.ts';
import type { Note } from '../../src/core/note.ts';
import type { ReaderOptions } from '../../src/core/reader-options.ts';
import type { Reading } from '../../src/core/reading.ts';
import { record, type RecordShape } from './insight/make.ts';

const TODAY = '2025-06-30';

const OPTIONS: ReaderOptions = {
	interviewFolder: '',
	excludedFolders: [],
	templateFolder: '',
	debriefTag: 'interview/debrief',
	prepTag: 'interview/prep',
	typeValue: 'interview-debrief',
	properties: {
		type: 'type',
		interview: 'interview',
		company: 'company',
		role: 'role',
		round: 'round',
		stage: 'stage',
		date: 'date',
		interviewers: 'interviewers',
		outcome: 'outcome',
		strengths: 'strengths',
		gaps: 'gaps',
	},
	strengthWords: [],
	gapWords: [],
	taxonomy: ['impact', 'structure', 'conflict'].map((id) => ({ id, name: id.toUpperCase(), about: '', words: [] })),
	companyAliases: [],
	dayFirst: false,
};

/** The text of these notes is what is to be read from them, as JSON. */
function read(note: Note): Reading {
	const content = JSON.parse(note.text) as { skip?: string; shapes?: RecordShape[] };
	return {
		path: note.path,
		skipped: content.skip ? { code: 'journal', params: {} } : null,
		debriefs: (content.shapes ?? []).map((shape, at): InterviewRecord => record({ ...shape, path: note.path, id: `${note.path}#${String(at)}`, start: at * 100 })),
		stories: [],
		problems: content.skip ? [{ code: 'stage-unknown', params: { text: content.skip }, line: 0 }] : [],
	};
}

function note(path: string, ...shapes: RecordShape[]): Note {
	return { path, text: JSON.stringify({ shapes }), modified: 0 };
}

function library(more: Partial<LibraryOptions> = {}, ...notes: Note[]): Library {
	const made = createLibrary({ read, options: OPTIONS, ...more });
	for (const each of notes) made.put(each);
	return made;
}

const look = (from: Library, filter: Filter = {}, today = TODAY) => from.view(filter, today).dashboard.value;

describe('a dashboard', () => {
	const notes = [
		note('a.md', { company: 'Acme', date: '2025-04-01', round: '1', role: 'PM', stage: 'technical', gaps: ['impact'], strengths: ['conflict'] }),
		note('a feedback.md', { company: 'ACME Inc.', date: '2025-04-01', gaps: ['impact', 'structure'], inferred: ['impact'] }),
		note('b.md', { company: 'Oakline', date: '2025-05-01', role: 'p.m.', stage: 'final', strengths: ['impact'], outcome: 'rejected' }),
		note('c.md', { company: 'Oakline', date: '2025-07-04', state: 'planned', stage: 'onsite' }, { company: 'Oakline', state: 'planned' }),
		note('d.md', { gaps: ['structure'] }),
		note('e.md', { company: 'Halcyon', date: '2025-06-01' }),
		{ path: 'f.md', text: JSON.stringify({ skip: 'a week' }), modified: 0 },
	];

	it('counts distinct interviews, those of them that judge, and companies', () => {
		expect(look(library({}, ...notes))).toMatchObject({
			interviews: 4,
			debriefs: 3,
			companies: 3,
			from: '2025-04-01',
			to: '2025-06-01',
			undated: 1,
			carries: 'direction',
			labelled: 6,
		});
	});

	it('shows gaps in order of rank, strengths, and the three gaps to work on', () => {
		const { gaps, strengths, next } = look(library({}, ...notes));
		expect(gaps.map(({ competency, interviews, of, life }) => [competency, interviews, of, life])).toEqual([
			['structure', 2, 3, 'recurring'],
			['impact', 1, 3, 'mixed'],
		]);
		expect(strengths.map(({ competency }) => competency)).toEqual(['impact', 'conflict']);
		expect(next).toEqual(gaps);
	});

	it('lays out the form with undated interviews first and silence where nothing was said', () => {
		const json = dashboardJson(look(library({}, ...notes)), () => '');
		expect(json.form.map(({ competency }) => competency)).toEqual(['impact', 'structure', 'conflict']);
		expect(json.form[0]?.cells).toEqual([
			{ interview: 'd.md#0', date: null, state: 'silent' },
			{ interview: 'a feedback.md#0', date: '2025-04-01', state: 'weak' },
			{ interview: 'b.md#0', date: '2025-05-01', state: 'good' },
			{ interview: 'e.md#0', date: '2025-06-01', state: 'silent' },
		]);
	});

	it('knows what is coming up, what waits to be filled, and what is unsorted', () => {
		const dashboard = look(library({}, ...notes));
		expect(dashboard.comingUp.map(({ date }) => date)).toEqual(['2025-07-04']);
		expect(dashboard.unfilled.map(({ id }) => id)).toEqual(['c.md#1']);
		expect(dashboard.unsorted.map(({ path }) => path)).toEqual(['a feedback.md']);
		expect(look(library({}, ...notes), {}, '2025-07-05').comingUp).toEqual([]);
	});

	it('says where each company stands', () => {
		const { standings } = look(library({}, ...notes));
		expect(standings.map(({ name, interviews, outcome, lastContact, next }) => [name, interviews, outcome, lastContact, next?.date])).toEqual([
			['Halcyon', 1, null, '2025-06-01', undefined],
			['Oakline', 1, 'rejected', '2025-05-01', '2025-07-04'],
			['ACME Inc.', 1, null, '2025-04-01', undefined],
		]);
	});

	it('can be narrowed by company, role, stage and period', () => {
		const all = library({}, ...notes);
		expect(look(all, { company: 'acme llc' })).toMatchObject({ interviews: 1, debriefs: 1 });
		expect(look(all, { role: 'P.M.' }).interviews).toBe(1);
		expect(look(all, { stage: 'final' }).strengths.map(({ of }) => of)).toEqual([1]);
		expect(look(all, { since: '2025-05' })).toMatchObject({ interviews: 2, undated: 0 });
		expect(look(all, { until: '2025-04' }).interviews).toBe(1);
		expect(look(all, { since: '2025-05-01', until: '2025-05-01' })).toMatchObject({ interviews: 1, comingUp: [{ date: '2025-07-04' }] });
		expect(look(all, { company: 'nobody' })).toMatchObject({ interviews: 0, gaps: [], from: null });
	});

	it('gives exactly the agreed JSON, in the agreed order', () => {
		const json = dashboardJson(look(library({}, ...notes)), ({ code }) => `because ${code}`);
		expect(Object.keys(json)).toEqual(['schema', 'interviews', 'debriefs', 'companies', 'from', 'to', 'gaps', 'strengths', 'form', 'unsorted', 'skipped']);
		const [gap] = json.gaps;
		expect(Object.keys(gap ?? {})).toEqual(['competency', 'name', 'interviews', 'of', 'interval', 'life', 'last', 'rank', 'why', 'stories', 'items']);
		expect(Object.keys(json.strengths[0] ?? {})).toEqual(['competency', 'name', 'interviews', 'of', 'interval', 'life', 'last', 'stories', 'items']);
		expect(gap).toMatchObject({ name: 'STRUCTURE', interval: [0.1767, 0.9613], last: '2025-04-01' });
		expect(gap?.items[0]).toEqual({ path: 'a feedback.md', start: 20, end: 39, line: 20, text: 'gap about structure', date: '2025-04-01' });
		expect(json).toMatchObject({ schema: 1, unsorted: 1, skipped: [{ path: 'f.md', code: 'journal', message: 'because journal' }] });
	});

	it('is empty, not broken, for a vault without interviews', () => {
		expect(look(library())).toMatchObject({ interviews: 0, debriefs: 0, companies: 0, from: null, to: null, gaps: [], strengths: [], carries: 'nothing' });
	});

	it('follows the number of stories', () => {
		expect(look(library({ storiesFor: (id) => (id === 'impact' ? 2 : 0) }, ...notes)).gaps.find(({ competency }) => competency === 'impact')?.stories).toBe(2);
	});
});

describe('the library', () => {
	it('does not read the same note twice', () => {
		const one = library({}, note('a.md', { gaps: ['impact'] }), note('a.md', { gaps: ['impact'] }));
		expect(one.work.read).toBe(1);
		one.put(note('a.md', { gaps: ['structure'] }));
		expect(one.work.read).toBe(2);
	});

	it('keeps skipped notes and problems by path, and drops them with the note', () => {
		const one = library();
		for (const path of ['b.md', 'a.md']) one.put({ path, text: JSON.stringify({ skip: path }), modified: 0 });
		one.putReading({ path: 'c.md', skipped: { code: 'unreadable', params: { reason: 'locked' } }, debriefs: [], stories: [], problems: [] });
		expect(one.skipped().map(({ path, skip }) => [path, skip.code])).toEqual([['a.md', 'journal'], ['b.md', 'journal'], ['c.md', 'unreadable']]);
		expect(one.problems().map(({ path, problem }) => [path, problem.params['text']])).toEqual([['a.md', 'a.md'], ['b.md', 'b.md']]);
		one.remove('a.md');
		one.remove('never there.md');
		expect(one.skipped().map(({ path }) => path)).toEqual(['b.md', 'c.md']);
		expect(one.problems()).toHaveLength(1);
		expect(one.reading('a.md')).toBeUndefined();
		expect(one.readings().map(({ path }) => path)).toEqual(['b.md', 'c.md']);
		expect(one.size()).toBe(2);
	});

	it('offers the companies, roles, stages and years there are', () => {
		const one = library({}, note('a.md', { company: 'Two Sigma', date: '2025-01-01', role: 'PM', stage: 'case' }), note('b.md', { company: '2Sigma', date: '2025-01-02' }));
		one.put(note('c.md', { company: 'Acme', state: 'planned', date: '2025-08-01' }));
		expect(one.choices()).toEqual({
			companies: [{ name: '2Sigma', interviews: 2 }, { name: 'Acme', interviews: 0 }],
			roles: [{ name: 'PM', interviews: 1 }],
			stages: [{ name: 'case', interviews: 1 }],
			years: [{ name: '2025', interviews: 2 }],
		});
	});

	it('tells who follows a view once for many changes, and not at all where nothing changed for it', () => {
		const one = library({}, note('a.md', { company: 'Acme', date: '2025-01-01', gaps: ['impact'] }));
		const view = one.view({}, TODAY);
		const seen: number[] = [];
		const stop = effect(() => {
			seen.push(view.dashboard.value.interviews);
		});
		one.batch(() => {
			for (let day = 1; day < 10; day++) one.put(note(`${String(day)}.md`, { company: 'Acme', date: `2025-02-0${String(day)}` }));
		});
		one.put(note('no interview.md'));
		one.remove('no interview.md');
		stop();
		expect(seen).toEqual([1, 10]);
	});

	it('keeps every part of the dashboard that an edit does not change', () => {
		const one = library({}, note('a.md', { company: 'Acme', date: '2025-01-01', gaps: ['impact'], questions: ['Why us?'] }), note('b.md', { company: 'Oakline', date: '2025-01-02', gaps: ['structure'], questions: ['Why us?'] }));
		const view = one.view({}, TODAY);
		const before = view.dashboard.value;
		one.put(note('a.md', { company: 'Acme', date: '2025-01-01', gaps: ['impact', 'impact'], questions: [] }));
		const after = view.dashboard.value;
		const themeOf = (from: typeof before, id: string) => from.gaps.find(({ competency }) => competency === id);
		expect(themeOf(after, 'impact')?.items).toHaveLength(2);
		expect(themeOf(after, 'structure')).toBe(themeOf(before, 'structure'));
		expect(after.form.rows).toBe(before.form.rows);
		expect(after.strengths).toBe(before.strengths);
		expect(after.unsorted).toBe(before.unsorted);
		expect(before.asked).toHaveLength(1);
		expect(after.asked).toHaveLength(0);
	});

	it('forgets all at once, and reads by other options from then on', () => {
		const one = library({}, note('a.md', { company: 'Acme', date: '2025-01-01', gaps: ['impact'] }), note('b.md', { company: 'Apex', date: '2025-01-01', gaps: ['impact'] }));
		const view = one.view({ company: 'Acme' }, TODAY);
		expect(view.dashboard.value.interviews).toBe(1);
		one.clear({ ...OPTIONS, companyAliases: [['Acme', 'Apex']] });
		expect(view.dashboard.value.interviews).toBe(0);
		one.put(note('b.md', { company: 'Apex', date: '2025-01-01', gaps: ['impact'] }));
		expect(view.dashboard.value).toMatchObject({ interviews: 1, companies: 1 });
	});

	it('leaves a closed view as it was', () => {
		const one = library({}, note('a.md', { gaps: ['impact'] }));
		const view = one.view({}, TODAY);
		const before = view.dashboard.value;
		view.close();
		one.put(note('b.md', { gaps: ['impact'] }));
		expect(view.dashboard.value).toBe(before);
	});
});

describe('the work after one edit', () => {
	function vault(size: number): Library {
		const one = library();
		const competencies = ['impact', 'structure', 'conflict', 'leadership'];
		one.batch(() => {
			for (let at = 0; at < size; at++) {
				const date = `${String(2000 + (at % 25))}-0${String((at % 9) + 1)}-1${String(at % 10)}`;
				const id = competencies[at % 4] ?? '';
				one.put(note(`${String(at)}.md`, { company: `Firm ${String(at)}`, date, gaps: [id], strengths: [competencies[(at + 1) % 4] ?? ''], questions: [`Question ${String(at % 50)}`] }));
			}
		});
		return one;
	}

	function workOf(size: number, edit: (one: Library) => void) {
		const one = vault(size);
		const view = one.view({}, TODAY);
		expect(view.dashboard.value.interviews).toBe(size);
		const before = { ...one.work };
		edit(one);
		expect(view.dashboard.value.interviews).toBeGreaterThan(0);
		const { read: notes, grouped, themes } = one.work;
		return { read: notes - before.read, grouped: grouped - before.grouped, themes: themes - before.themes };
	}

	const edits: Record<string, [(one: Library) => void, object]> = {
		'other words in a note': [(one) => one.put(note('7.md', { company: 'Firm 7', date: '2007-08-17', gaps: ['leadership', 'leadership'], strengths: ['impact'], questions: ['Question 7'] })), { read: 1, grouped: 1, themes: 1 }],
		'another date': [(one) => one.put(note('7.md', { company: 'Firm 7', date: '2024-08-17', gaps: ['leadership'] })), { read: 1, grouped: 2, themes: 4 }],
		'a new note': [(one) => one.put(note('new.md', { company: 'New firm', date: '2024-08-17', gaps: ['impact'] })), { read: 1, grouped: 1, themes: 4 }],
		'a note gone': [(one) => one.remove('7.md'), { read: 0, grouped: 1, themes: 4 }],
		'a note about something else': [(one) => one.put(note('other.md')), { read: 1, grouped: 0, themes: 0 }],
	};

	it.each(Object.entries(edits))('is the same for 100 and for 10,000 notes: %s', (_, [edit, expected]) => {
		expect(workOf(100, edit)).toEqual(expected);
		expect(workOf(10_000, edit)).toEqual(expected);
	});
});

describe('the order in which notes come', () => {
	const competency = fc.constantFrom('impact', 'structure', null);
	const shape: fc.Arbitrary<RecordShape> = fc.record(
		{
			state: fc.constantFrom('recorded', 'recorded', 'recorded', 'planned'),
			company: fc.constantFrom('Acme', 'acme inc', 'Two Sigma', '2Sigma'),
			round: fc.constantFrom('1', 'R1', '2', 'final'),
			stage: fc.constantFrom('technical', 'final'),
			date: fc.constantFrom('2025-05-01', '2025-05-02', '2025-06', '2025-07-20'),
			role: fc.constantFrom('PM', 'TPM'),
			outcome: fc.constantFrom('passed', 'rejected'),
			gaps: fc.array(competency, { maxLength: 2 }),
			strengths: fc.array(competency, { maxLength: 2 }),
			inferred: fc.constantFrom(['impact'], []),
			questions: fc.subarray(['Why us?', 'Why this company, us?', 'A conflict with your manager?', 'Conflict with a manager']),
			actions: fc.constantFrom([{ text: 'Send thanks', due: '2025-05-09' }], []),
		},
		{ requiredKeys: [] },
	);
	const content = fc.record({ shapes: fc.array(shape, { maxLength: 2 }), skip: fc.constantFrom('', '', 'a week') });
	const step = fc.record({
		path: fc.constantFrom('a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md'),
		content: fc.option(content, { nil: null, freq: 4 }),
		/** Instead of the content: the same note as before with other gaps. */
		relabel: fc.option(fc.array(competency, { maxLength: 3 }), { nil: null, freq: 1 }),
		look: fc.boolean(),
	});
	const filters: Filter[] = [{}, { company: '2sigma' }, { stage: 'technical' }, { since: '2025-05-02', role: 'PM' }];

	it('makes no difference to any number, whatever was put, edited, removed or looked at on the way', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
				const travelled = library();
				const views = filters.map((filter) => travelled.view(filter, TODAY));
				const final = new Map<string, Note>();
				for (const { path, content: given, relabel, look: looked } of steps) {
					const old = final.get(path);
					const kept = old && relabel ? (JSON.parse(old.text) as { skip: string; shapes: RecordShape[] }) : null;
					const put = kept ? { ...kept, shapes: kept.shapes.map((each) => ({ ...each, gaps: relabel ?? [] })) } : given;
					if (put) {
						const each = { path, text: JSON.stringify(put), modified: 0 };
						final.set(path, each);
						travelled.put(each);
					} else {
						final.delete(path);
						travelled.remove(path);
					}
					if (looked) for (const view of views) expect(view.dashboard.value.interviews).toBeLessThanOrEqual(12);
				}
				const fresh = library({}, ...final.values());
				for (const [at, view] of views.entries()) expect(view.dashboard.value).toEqual(look(fresh, filters[at] ?? {}));
				expect(travelled.choices()).toEqual(fresh.choices());
				expect(travelled.problems()).toEqual(fresh.problems());
				const ids = new Set(look(travelled).form.columns.flatMap(({ records }) => records.map(({ id }) => id)));
				const recorded = [...final.values()].flatMap((each) => read(each).debriefs.filter(({ state }) => state === 'recorded'));
				for (const { id } of recorded) expect(ids.has(id)).toBe(true);
			}),
			{ numRuns: 150 },
		);
	});

	it('makes no difference to what a view shows after its filter or day was changed', () => {
		fc.assert(
			fc.property(fc.array(content, { maxLength: 6 }), fc.constantFrom(...filters), (contents, filter) => {
				const notes = contents.map((each, at) => ({ path: `${String(at)}.md`, text: JSON.stringify(each), modified: 0 }));
				const one = library({}, ...notes);
				const view = one.view({ stage: 'final' }, '2025-01-01');
				expect(view.dashboard.value.today).toBe('2025-01-01');
				view.set(filter, TODAY);
				expect(view.dashboard.value).toEqual(look(one, filter));
			}),
			{ numRuns: 50 },
		);
	});
});
