import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/index.ts';
import { interview, libraryOf, markdownOf, OPTIONS, sheetOf, story } from './library-of.ts';

const ROADMAPS = story('Two roadmaps', 'Tags: conflict\n\n**Situation:** My colleague and I disagreed about the roadmap for the tram depot.\n\n**Action:** I drew both plans on one page and we walked through every conflict between them.\n\n**Result:** We shipped one plan in 4 weeks.');
const COOLING = story('The night the cooling failed', 'Tags: ownership\n\n**Situation:** An alarm came at three in the morning and nobody was responsible for the pumps.\n\n**Action:** I took charge, although it was not my job, and stayed until it ran.\n\n**Result:** Nothing was lost in 3 hours.');
const R1 = interview({ company: 'Halcyon', stage: 'behavioural', date: '2026-11-05', interviewers: 'Soledad Prieto', role: 'Planner' }, [
	'## What went well', '- Clear about teamwork with other teams and who did what',
	'## What to improve', '- No numbers for the impact of the launch',
	'## Questions they asked', '- Tell me about a conflict with a colleague', '  Answered with [[Two roadmaps]]', '  Verdict: weak',
	'## Questions to ask', '- [x] Who decides what ships?', '- [ ] How do you notice that a release went wrong?',
	'## Next steps', '- [ ] send the drawing 📅 2026-11-20', '- [x] thank Soledad',
].join('\n'));
const NEXT = interview({ company: 'Halcyon', stage: 'final', date: '2026-11-26', interviewers: 'Cassia Thorne' }, '## What went well\n-\n\n## What to improve\n-');
const OAKLINE = interview({ company: 'Oakline', stage: 'final', date: '2026-10-02' }, '## What to improve\n- Could not quantify the impact with numbers\n## Questions they asked\n- What would you change here in your first year?');
const AD = '# Planner at Halcyon\n\n## Responsibilities\n- Own the monthly plan from end to end\n\n## Requirements\n- Strong communication with customers\n- Driving licence\n';
const NOTES = { 'Jobs/Halcyon 1.md': R1, 'Jobs/Halcyon final.md': NEXT, 'Jobs/Oakline.md': OAKLINE, 'Jobs/Ad.md': AD, 'Stories/Two roadmaps.md': ROADMAPS, 'Stories/The night the cooling failed.md': COOLING };

const sheet = sheetOf(NOTES, 'halcyon inc');

describe('where the process stands', () => {
	it('is told by the interviews so far and the one ahead, whatever spelling was asked for', () => {
		expect(sheet).toMatchObject({ company: 'Halcyon', role: 'Planner', stage: 'final', stageFrom: 'planned' });
		expect(sheet.next).toMatchObject({ date: '2026-11-26', people: [{ name: 'Cassia Thorne' }] });
		expect(sheet.interviews.map(({ date, people }) => [date, people.map(({ name }) => name)])).toEqual([['2026-11-05', ['Soledad Prieto']]]);
	});

	it('follows the kind of round that was asked for', () => {
		expect(sheetOf(NOTES, 'Halcyon', 'case')).toMatchObject({ stage: 'case', stageFrom: 'given', next: null });
	});

	it('takes the kind of round from the next step that they named where none is planned', () => {
		const screen = interview({ company: 'Tarn', stage: 'recruiter-screen', date: '2026-11-01' }, '## What went well\n- Calm voice\n## Next steps\n- system design round with two engineers');
		const made = sheetOf({ 'Tarn.md': screen }, 'Tarn');
		expect(made).toMatchObject({ stage: 'system-design', stageFrom: 'step' });
		expect(made.step?.text).toContain('system design round');
	});

	it('is empty and usable for a company that nobody wrote about', () => {
		const made = sheetOf(NOTES, 'Nordhafen');
		expect(made).toMatchObject({ company: 'Nordhafen', interviews: [], next: null, heard: [] });
		expect(made.questions).toHaveLength(8);
	});
});

describe('what they know already', () => {
	it('is the stories they have heard, with how they landed, and never one of the planned ones', () => {
		expect(sheet.heard.map(({ story: { title }, telling }) => [title, telling.landed])).toEqual([['Two roadmaps', 'gap']]);
		expect(sheet.questions.flatMap(({ story: planned }) => planned?.story.title ?? [])).not.toContain('Two roadmaps');
	});

	it('is what landed and what did not there, and not elsewhere', () => {
		expect(sheet.landed.map(({ text }) => text)).toEqual(['Clear about teamwork with other teams and who did what']);
		expect(sheet.missed.map(({ text }) => text)).toContain('No numbers for the impact of the launch');
		expect(sheet.missed.map(({ text }) => text)).not.toContain('Could not quantify the impact with numbers');
	});
});

describe('what to watch', () => {
	it('is what comes back in several interviews, with lines that are not on the sheet yet', () => {
		const [first] = sheet.gaps;
		expect(first).toMatchObject({ competencies: [{ id: 'impact' }], interviews: 2, of: 2 });
		expect(first?.items.map(({ text }) => text)).toEqual(['Could not quantify the impact with numbers']);
	});
});

describe('likely questions', () => {
	it('come from there, then from this kind of round elsewhere, then from the role, then from the bank', () => {
		const order = ['here', 'stage', 'role', 'bank'];
		const origins = sheet.questions.map(({ origin }) => origin);
		expect([...origins].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(origins);
		expect(new Set(origins)).toEqual(new Set(order));
		expect(sheet.questions[0]).toMatchObject({ text: 'Tell me about a conflict with a colleague', landed: 'gap' });
		expect(sheet.questions[1]?.asked).toMatchObject({ company: 'Oakline', path: 'Jobs/Oakline.md' });
	});

	it('name the line of the role that each stands for, and ask for no story about a licence', () => {
		const asked = sheet.questions.flatMap(({ requirement }) => requirement?.text ?? []);
		expect(asked.length).toBeGreaterThan(0);
		for (const text of asked) expect(AD).toContain(text);
		expect(asked).not.toContain('Driving licence');
	});

	it('have a story each, and no story twice', () => {
		const all = sheetOf(NOTES, 'Nordhafen').questions.flatMap(({ story: planned }) => planned?.story.id ?? []);
		expect(all.length).toBeGreaterThan(0);
		expect(new Set(all).size).toBe(all.length);
	});

	it('say which heard story would have fitted where no other does', () => {
		expect(sheet.questions[0]).toMatchObject({ story: null, heard: { title: 'Two roadmaps' } });
	});
});

describe('what to ask and to do', () => {
	it('leaves out what was asked, and done', () => {
		expect(sheet.ask.filter(({ origin }) => origin === 'here').map(({ text }) => text)).toEqual(['How do you notice that a release went wrong?']);
		expect(sheet.actions.map(({ text }) => text)).toEqual([expect.stringContaining('send the drawing')]);
	});
});

describe('the sheet as a note', () => {
	const note = markdownOf(sheet);

	it('is never read back: no items, stories, told links or requirements', () => {
		const reading = read({ path: 'Jobs/sheet.md', text: note, modified: 0 }, OPTIONS);
		expect(reading).toEqual({ path: 'Jobs/sheet.md', skipped: { code: 'prep-sheet', params: {} }, debriefs: [], stories: [], problems: [] });
	});

	it('changes no number and no use of a story in the vault it is put into', () => {
		const library = libraryOf(NOTES);
		const seen = (): unknown => {
			const { gaps, interviews, debriefs, performance, comingUp } = library.view({}, '2026-11-21').dashboard.value;
			return [gaps, interviews, debriefs, comingUp.length, performance.map(({ story: { id }, use }) => [id, use.interviews])];
		};
		const before = JSON.stringify(seen());
		library.put({ path: 'Jobs/sheet.md', text: note, modified: 0 });
		expect(JSON.stringify(seen())).toBe(before);
	});

	it('links every line that has a source to it', () => {
		const lines = note.slice(note.indexOf('\n## ')).split('\n').filter((line) => /^(?:- |\d+\. |\s+→)/u.test(line));
		const without = lines.filter((line) => !line.includes('[['));
		const bank = [...sheet.questions.filter(({ origin }) => origin === 'bank'), ...sheet.ask.filter(({ origin }) => origin === 'bank')].map(({ text }) => text);
		expect(without.filter((line) => !bank.some((text) => line.includes(text)) && !line.includes('no story yet'))).toEqual([]);
	});

	it('takes nothing from a note that would mean something in another one', () => {
		const wild = interview({ company: 'Tarn', stage: 'final', date: '2026-11-01' }, '## What went well\n- #win Said [[Two roadmaps|my best]] **calmly** (strength:: composure) and `coolly` <b>there</b> %% hush %% ^abc');
		const text = markdownOf(sheetOf({ 'Tarn.md': wild }, 'Tarn'));
		const [line = ''] = text.split('\n').filter((one) => one.includes('calmly'));
		expect(line).toMatch(/^- win Said my best calmly and coolly ‹b›there‹\/b› \(\[\[Tarn\]\]\)$/u);
	});

	it('writes names with signs as valid properties', () => {
		expect(markdownOf(sheetOf({}, 'Ash: "Oak" & Co', 'case'))).toContain('company: "Ash: \\"Oak\\" & Co"\n');
	});
});

describe('the sheets of the invented vault', () => {
	const root = fileURLToPath(new URL('../../fixtures/vault', import.meta.url));
	const notes = Object.fromEntries(readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
		.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return [relative(root, path), readFileSync(path, 'utf8')];
		}));

	it.each(['Halcyon', 'Kestrel Pay', 'Two Ferns', 'Oakline', 'Brightwater Robotics'])('of %s fits one printed page', (company) => {
		const shown = markdownOf(sheetOf(notes, company))
			.replace(/^---\n[\s\S]*?\n---\n/u, '')
			.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/gu, (_, name: string) => name.split('/').at(-1) ?? '')
			.split('\n')
			.filter((line) => line.trim() !== '');
		const rows = shown.reduce((sum, line) => sum + Math.ceil(line.replace(/\*\*/gu, '').length / 96), 0);
		expect(rows).toBeLessThanOrEqual(70);
	});

	it('plan the fresh stories for Halcyon that its person would tell', () => {
		const made = sheetOf(notes, 'Halcyon');
		expect(made.heard.map(({ story: { title } }) => title).sort()).toEqual(['Ridgeway move', 'The dashboard nobody opened', 'Vendor divorce', '처음 맡은 팀'].sort());
		expect(made.questions.flatMap(({ story: planned }) => planned?.story.title ?? [])).toContain('The night the cooling failed');
	});
});
