import { describe, expect, it } from 'vitest';
import { readText, recordOf } from '../reading.ts';

const words = (spans: readonly { readonly text: string }[]): string[] => spans.map(({ text }) => text);

describe('what else is kept in a vault', () => {
	it.each([
		['a review of a thing', '# Standing desk review after 3 months\n\nBought it before an interview because my back hurt.\n\nPros\n- quiet motor\n- looks professional on camera\n\nCons\n- wobbles\n- the app froze twice\n\n**Verdict:** 4/5'],
		['a novel', '# Silent Rooms (novel) 📖\n\nAuthor: Piet Varga. Read in May.\n\n**Strengths**\n- the hiring panel scene\n- confident prose\n\n**Weaknesses**\n- rambles in the middle\n- the recruiter is a cliché\n\nQuestions for the club\n- Would you hire Anna?\n\nVerdict: 3/5'],
		['a race', '**Race:** Harbour 10k, 4 May 2025 **With:** Coach Lena\n**Result:** 47:12\n\n## What went well\n- pacing, even splits\n- stayed calm at the start\n\n## To improve\n- hills\n- sleep the night before\n\n## Coach asked\n- Why did you walk at km 7?\n- What would you do differently?'],
		['a plan of study', '# 30 days until I apply (frontend)\n\nStart 3 March. Target: Lumo and Kestrel, both 4 rounds.\n\n### Strong areas\n- debugging\n- accessibility\n\n### Weak areas\n- freezing when watched\n- talking while coding\n\n## Questions to practice\n- Tell me about a time you failed\n- Why do you want to leave?\n\n- [ ] mock with Ann'],
		['a form that nobody filled in', '# Debrief [Company] - [Role] - [Round]\n\nDate: __/__/____\nInterviewers: ______\nOutcome: ☐ waiting ☐ yes ☐ no\n\n## What went well\n1. [answer that landed]\n2. [ ]\n\n## What to improve\n1. [what happened] / [what I do next time]\n\n- [ ] send thanks'],
		['stories to tell', '# Stories for interviews\n\n## Warehouse move\nS: Two sites, one lease ending. T: I was asked to plan it. A: I wrote the plan and called every haulier. R: Zero days lost, my boss asked me to repeat it.\nGood for: leadership\n\n## Failed launch\nS: We launched late. T: I owned the date. A: I told the client early. R: Shipped two weeks late, kept the contract.\nWhat went well: honest early\nWhat could be better: I should have asked for help'],
		['a report on a project', '# Project report: intake portal\n\nTeam: four engineers, one designer. Role: tech lead.\n\n## Background\nThe clinic asked us to replace the form. I led the interviews with nurses.\n\n## What went well\n- Clear ownership, calm releases\n- I explained trade-offs early\n\n## What could be improved\n- Too few tests\n- I was late with the plan\n\n## Results\nThe manager said it was the best launch yet.'],
		['an examination', '# Theory test, lorry licence\n\nExaminer: Mr Boon. 12 June 2025, round 2.\nWhat went well\n- braking distances, all right\n- stayed calm\nWhat went badly\n- mixed up the mirror question\nHe asked why I want to drive lorries. Result: passed'],
	])('is no interview: %s', (_, text) => {
		expect(readText(text, 'Untitled 4.md').debriefs).toEqual([]);
	});

	it.each([
		['a hurried hand that names no job first', 'tram is packed so typing this standing. had coffee first\noakfield infants, ks1 teaching assistant, just got out, head plus a lady from the office\n\nsunny: phonics question, gave them the red word thing, head smiled\nsunny: the bit about hitting, said id get down to their level first\nstorm: safeguarding lead question, total blank, said id google it\n\nthey said theyll phone friday either way'],
		['a second meeting for a job in the properties', '---\ncompany: Orne & Daughters\nrole: payroll lead\n---\nThird meeting, this time the owner. 2 Sept 2025.\n\nPlus\n- told him about the year-end we closed in two days\n\nMinus\n- did not know what their union is called\n\nHe asked: what would you change on day one'],
		['prompts taken from somewhere', 'Found these prompts in a podcast, here goes.\n\nWent well\n- Explained the recall to Kirsi from Polarlys Foods, the hiring manager, step by step\n\nWent badly\n- Stumbled over the question about audits\n\nShe asked: why quality technician? She will ring on Monday.'],
	])('is an interview: %s', (_, text) => {
		expect(readText(text, 'Untitled 4.md').debriefs).toHaveLength(1);
	});

	it('gives nothing for a note without a word of work, however it is laid out', () => {
		const { debriefs, skipped, stories } = readText('# Garden\n\n## Strengths of this soil\n- drains well\n\n## Weaknesses\n- dry by the fence\n\nTom has the hose.', 'garden.md');
		expect([debriefs, skipped, stories]).toEqual([[], null, []]);
	});
});

describe('who and where', () => {
	it.each([
		['Call with Hollin & Reeve Optics — Process Engineer II\n\n## Went well\n- clear', 'Hollin & Reeve Optics'],
		['omg ok, Ferngate house, senior carer, monday 2 june 2025\n\n## Went well\n- clear', 'Ferngate house'],
		['Phone screen w/ Dora @ Pellworth Search, client = Tarn Mutual\n\n## Went well\n- clear', 'Tarn Mutual'],
		['Subject: RE: Aldous & Pike - feedback following interview\n\n## Went well\n- clear', 'Aldous & Pike'],
		['Okay so that was Ridley Marsh second round, and I am tired.\n\n## Went well\n- clear', 'Ridley Marsh'],
		['- Company? Sollan Insurance\n- Position? Data analyst\n\n## Went well\n- clear', 'Sollan Insurance'],
		['<h1>Nordal Sensorik &mdash; firmware (2nd)</h1>\n\n## Went well\n- clear', 'Nordal Sensorik'],
		['Brightwell Relief (programme manager, Chad) 4 September 2025\n\n## Went well\n- clear', 'Brightwell Relief'],
		['---\ncompany: 2Sigma\n---\nTold [[Mill]]\n\n## Went well\n- clear', '2Sigma'],
		['溪谷茶行 通路業務經理 第三輪 2025年9月18日\n\n## 優點\n- 數字背得出來', '溪谷茶行'],
	])('finds the company in %j', (text, company) => {
		expect(recordOf(text, 'Interviews/Untitled.md').company?.value).toBe(company);
	});

	it.each(['12 High Street', '14:30 online', '3.15 at their place'])('takes %j for no company', (place) => {
		expect(recordOf(`Where: ${place}\n\n## Went well\n- clear`, 'Interviews/Untitled.md').company).toBeNull();
	});

	it('takes a name behind the day, and one that opens a line before how long it took, for those met', () => {
		expect(recordOf('# Tarn Mutual, analyst\n\n12 September 2025, Odile\n\n## Went well\n- clear').interviewers.map(({ value }) => value)).toEqual(['Odile']);
		expect(recordOf('# Tarn Mutual, analyst\n\nRika Brandt, 25 min on the phone while I walked.\n\n## Went well\n- clear').interviewers.map(({ value }) => value)).toEqual(['Rika Brandt']);
	});

	it('counts talks by the number their headings begin with', () => {
		expect(recordOf('# 2 - Hiring manager, 15 May 2025\n\n## Went well\n- clear', 'Interviews/Untitled.md').round?.value).toBe('2');
		expect(recordOf('# 2 - Went well, 15 May 2025\n\n- clear', 'Interviews/Untitled.md').round).toBeNull();
	});
});

describe('questions and steps', () => {
	it('hears what somebody asked among the judgements, once', () => {
		const text = '# Acme, analyst\n\n## What went badly\n- Ilse asked what happens after a day and I went blank\n- asked first how many reads there are before drawing\n- "how technical are you", I said too little\n\n## They asked\n- How technical are you?';
		expect(words(recordOf(text).questions)).toEqual(['what happens after a day', 'How technical are you?']);
	});

	it.each([
		['To ask if there is a next one: who is on call, and do they really ship on Fridays?', ['who is on call', 'do they really ship on Fridays?']],
		['for Bram: who decides? is there a van or do I drive my own?', ['who decides?', 'is there a van or do I drive my own?']],
		['My own questions were who can stop a release, and what happened to the last one.', ['who can stop a release', 'what happened to the last one']],
		['If they call, ask who owns the boat sheds.', ['who owns the boat sheds']],
		['还想问他们：新模式的留存是多少', ['新模式的留存是多少']],
	])('keeps questions still to be asked from %j', (line, questions) => {
		expect(words(recordOf(`# Acme, analyst\n\n## Went well\n- clear\n\n---\n\n${line}`).toAsk)).toEqual(questions);
	});

	it('leaves an order with the word ask in it among the tasks', () => {
		const { toAsk, actions } = recordOf('# Acme, analyst\n\n## To do\n- ask Nadia re: the quota');
		expect([words(toAsk), words(actions)]).toEqual([[], ['ask Nadia re: the quota']]);
	});

	it.each([
		['20 min case, 25 min grilling, 10 min them selling themselves'],
		['인사팀 10분 → 실무 40분 → 질문 10분'],
		['先自我介绍，再问项目，最后反问。'],
		['She answers before Christmas either way.'],
		['A third and last meeting is with the managing partner.'],
	])('reads %j as steps', (line) => {
		expect(words(recordOf(`# Acme, analyst\n\n## The end of it\n\n${line}`).process)).toEqual([line]);
	});

	it('does not take what was done in minutes for steps', () => {
		expect(recordOf('# Acme, analyst\n\nI talked for 20 min about pricing, then 10 min about me.').process).toEqual([]);
	});
});
