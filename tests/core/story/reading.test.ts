import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARTS, type PartName, type Story } from '../../../src/core/index.ts';
import { placeFaults } from '../reading-faults.ts';
import { readText } from '../reading.ts';

const stories = (text: string, path = 'Stories.md'): readonly Story[] => readText(text, path).stories;
const one = (text: string, path?: string): Story => {
	const found = stories(text, path);
	expect(found.map(({ title }) => title)).toHaveLength(1);
	return found[0] as Story;
};
/** The parts that hold something, by their first words. */
const told = (story: Story | undefined): Partial<Record<PartName, string>> => Object.fromEntries(PARTS.flatMap((part) => (story?.parts[part] ? [[part, story.parts[part].text]] : [])));

const WHOLE = { situation: 'the dam leaked', task: 'I had the night', action: 'I woke the mayor', result: '40 houses dry' };

describe('a story', () => {
	it.each([
		['headings', '## Situation\nthe dam leaked\n## Task\nI had the night\n## Action\nI woke the mayor\n## Result\n40 houses dry'],
		['bold labels', '**Situation:** the dam leaked\n**Task:** I had the night\n**Action:** I woke the mayor\n**Result:** 40 houses dry'],
		['bold labels without a colon', '**Situation** the dam leaked\n\n**Task** I had the night\n\n**Action** I woke the mayor\n\n**Result** 40 houses dry'],
		['capitals on lines of their own', 'SITUATION\nthe dam leaked\n\nTASK\nI had the night\n\nACTION\nI woke the mayor\n\nRESULT\n40 houses dry'],
		['letters', 'S: the dam leaked\nT: I had the night\nA: I woke the mayor\nR: 40 houses dry'],
		['letters in brackets', '(S) the dam leaked\n(T) I had the night\n(A) I woke the mayor\n(R) 40 houses dry'],
		['letters with dashes in a list', '- **S** — the dam leaked\n- **T** — I had the night\n- **A** — I woke the mayor\n- **R** — 40 houses dry'],
		['letters and words', '**S – Situation:** the dam leaked\n**T – Task:** I had the night\n**A – Action:** I woke the mayor\n**R – Result:** 40 houses dry'],
		['letters behind the words', '1. Situation (S): the dam leaked\n2. Task (T): I had the night\n3. Action (A): I woke the mayor\n4. Result (R): 40 houses dry'],
		['one line', 'Situation: the dam leaked. Task: I had the night. Action: I woke the mayor. Result: 40 houses dry'],
		['a numbered list', '1. Situation\n   the dam leaked\n2. Task\n   I had the night\n3. Action\n   I woke the mayor\n4. Result\n   40 houses dry'],
		['rows of a table', '| | |\n|---|---|\n| Situation | the dam leaked |\n| Task | I had the night |\n| Action | I woke the mayor |\n| Result | 40 houses dry |'],
		['columns of a table', '| S | T | A | R |\n|---|---|---|---|\n| the dam leaked | I had the night | I woke the mayor | 40 houses dry |'],
		['callouts', '> [!info] Situation\n> the dam leaked\n\n> [!todo] Task\n> I had the night\n\n> [!example] Action\n> I woke the mayor\n\n> [!success] Result\n> 40 houses dry'],
		['inline fields', 'situation:: the dam leaked\ntask:: I had the night\naction:: I woke the mayor\nresult:: 40 houses dry'],
		['tags of HTML', '<b>Situation</b>: the dam leaked<br>\n<b>Task</b>: I had the night<br>\n<b>Action</b>: I woke the mayor<br>\n<b>Result</b>: 40 houses dry<br>'],
		['other words', '**Background:** the dam leaked\n**My role:** I had the night\n**What I did:** I woke the mayor\n**Outcome:** 40 houses dry'],
	])('is read from %s', (_, text) => {
		const parts = told(one(text));
		const plain = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.replace(/\.$/u, '')]));
		expect(plain).toEqual(WHOLE);
	});

	it.each([
		['Chinese', '## 情境\n水坝漏水\n## 任务\n我值夜班\n## 行动\n我叫醒了镇长\n## 结果\n四十户没有进水\n## 反思\n早点打电话'],
		['Korean', '**상황:** 둑이 샜다\n**과제:** 밤새 내가 맡았다\n**행동:** 면장을 깨웠다\n**결과:** 40가구가 무사했다\n**배운 점:** 더 일찍 전화한다'],
	])('is read in %s with what was learned', (_, text) => {
		expect(Object.keys(told(one(text)))).toEqual([...PARTS]);
	});

	it('is told as challenge, action and result as well', () => {
		expect(Object.keys(told(one('**Challenge:** the dam leaked\n**Action:** I woke the mayor\n**Result:** dry')))).toEqual(['situation', 'action', 'result']);
	});

	it('has its obstacle as the task where a situation is told', () => {
		expect(told(one('Situation: the dam leaked\nObstacle: the phone was dead\nAction: I ran\nResult: dry'))).toMatchObject({ situation: 'the dam leaked', task: 'the phone was dead' });
	});

	it('shares a stretch between parts that stand under one label', () => {
		const { situation, task, result, reflection } = one('**Situation & Task:** the dam leaked and I had the night\n**Action:** I woke the mayor\n**Results and learnings:** dry, call earlier').parts;
		expect(task).toEqual(situation);
		expect(reflection).toEqual(result);
	});

	it('keeps its parts apart in whatever order they come', () => {
		expect(told(one('**Situation:** the dam leaked\n**Action:** I woke the mayor\n**Task:** I had the night\n**Result:** 40 houses dry'))).toEqual(WHOLE);
	});

	it('spans all paragraphs and nested points of a part', () => {
		const { action } = one('## Situation\nleak\n## Action\nI ran.\n\nThen I called:\n- the mayor\n  - twice\n- the baker\n## Result\ndry').parts;
		expect(action?.text).toBe('I ran.\n\nThen I called:\n- the mayor\n  - twice\n- the baker');
	});

	it('leaves out the text behind its last part', () => {
		expect(told(one('**Situation:** leak\n**Action:** I ran\n**Result:** dry\n\nTold at Acme, landed well.')).result).toBe('dry');
		expect(told(one('**Situation:** leak\n**Action:** I ran\n**Result:** dry\n**Length:** 90 s')).result).toBe('dry');
	});

	it('has at least two parts that hold something', () => {
		expect(stories('## Situation\nthe dam leaked\n## Task\n[yours]\n## Action\ntbd\n## Result\n...')).toEqual([]);
		expect(stories('## Situation\nthe dam leaked\n## Task\n[yours]\n## Action\nI ran\n## Result\n...')).toHaveLength(1);
	});

	it('is one of many in a note, each under its own title', () => {
		const text = '# Bank\n\n## Story 1: Dam\n- S: leak\n- T: mine\n- A: I ran\n- R: dry\n\n## 2. Mill\n- S: fire\n- T: mine\n- A: I shouted\n- R: out\n\n**The well**\nSituation: dry\nAction: I dug\nResult: water';
		expect(stories(text).map(({ title }) => title)).toEqual(['Dam', 'Mill', 'The well']);
	});

	it('takes the name of its note where it is alone in it', () => {
		const story = one('## Situation\nleak\n## Action\nI ran\n## Result\ndry', 'Stories/The dam.md');
		expect(story).toMatchObject({ title: 'The dam', id: 'Stories/The dam.md', target: { kind: 'note' } });
	});
});

describe('a table of several stories', () => {
	const PARTS_OF = [{ situation: 'leak', task: 'mine', action: 'I ran', result: 'dry' }, { situation: 'fire', task: 'ours', action: 'I shouted', result: 'out' }];

	it.each([
		['the name beside the first part', '| Story | Part | Text |\n|---|---|---|\n| Dam | S | leak |\n| | T | mine |\n| | A | I ran |\n| | R | dry |\n| Mill | S | fire |\n| | T | ours |\n| | A | I shouted |\n| | R | out |'],
		['rows of names', '| Part | Text |\n|---|---|\n| **Dam** | |\n| Situation | leak |\n| Task | mine |\n| Action | I ran |\n| Result | dry |\n| **Mill** | |\n| Situation | fire |\n| Task | ours |\n| Action | I shouted |\n| Result | out |'],
		['a table each', '| Dam | |\n|---|---|\n| S | leak |\n| T | mine |\n| A | I ran |\n| R | dry |\n\n| Mill | |\n|---|---|\n| S | fire |\n| T | ours |\n| A | I shouted |\n| R | out |'],
		['a row each', '| Story | Situation | Task | Action | Result |\n|---|---|---|---|---|\n| Dam | leak | mine | I ran | dry |\n| Mill | fire | ours | I shouted | out |'],
		['a column each', '| | Dam | Mill |\n|---|---|---|\n| Situation | leak | fire |\n| Task | mine | ours |\n| Action | I ran | I shouted |\n| Result | dry | out |'],
	])('is parted by %s', (_, text) => {
		const found = stories(`# Stories\n\n${text}`);
		expect(found.map(({ title }) => title)).toEqual(['Dam', 'Mill']);
		expect(found.map(told)).toEqual(PARTS_OF);
	});

	it('takes parts that share a column for both', () => {
		expect(stories('| Story | S/T | A | R |\n|---|---|---|---|\n| Dam | leak | I ran | dry |').map(told)).toEqual([{ situation: 'leak', task: 'leak', action: 'I ran', result: 'dry' }]);
	});
});

describe('labels in words that no list holds', () => {
	it('tell their part by a word or by the place left open, among stories', () => {
		const text = '# Stories\n\n## Dam\n**The mess:** leak\n**My bit:** mine\n**What I did:** I ran\n**How it ended up:** dry';
		expect(told(stories(text)[0])).toEqual({ situation: 'leak', task: 'mine', action: 'I ran', result: 'dry' });
	});

	it('prove nothing elsewhere', () => {
		expect(stories('# Lab\nBackground: yeast grows\nAim: find the optimum\nMethod: three flasks\nResult: 31.5', 'Lab.md')).toEqual([]);
	});
});

describe('the question of a story', () => {
	it.each([
		['quoted in a line', '## Dam\nAnswers "Tell me about a time you took a risk"'],
		['in a quotation above', '## Dam\n> Tell me about a time you took a risk\n'],
		['behind a label of the competency', '### Leadership: Tell me about a time you took a risk'],
		['with a limit of words', '**Question 2 – Tell me about a time you took a risk (max. 300 words)**'],
		['in its title', '## Dam → "Tell me about a time you took a risk"'],
	])('is found %s', (_, head) => {
		expect(one(`# Bank\n\n${head}\n**S:** leak\n**T:** mine\n**A:** I ran\n**R:** dry`).question?.text).toBe('Tell me about a time you took a risk');
	});
});

describe('a question over a story', () => {
	it.each([
		['a heading', '### Tell me about a time you took a risk\n**S:** leak\n**T:** mine\n**A:** I ran\n**R:** dry'],
		['a numbered line', '3. Tell me about a time you took a risk\n\nSituation: leak\nTask: mine\nAction: I ran\nResult: dry'],
		['a mark', '**Q: Tell me about a time you took a risk**\nSituation: leak\nTask: mine\nAction: I ran\nResult: dry'],
		['a label', '# Dam\nQuestion: Tell me about a time you took a risk\n\n**S:** leak\n**T:** mine\n**A:** I ran\n**R:** dry'],
	])('is found as %s', (_, text) => {
		expect(one(text).question?.text).toBe('Tell me about a time you took a risk');
	});

	it('asks for a story that has no labels', () => {
		const story = one('## Tell me about a time you took a risk\n- The dam leaked on a Sunday and the mayor slept.\n- I was the only guard, so I had to decide.\n- I rang every bell in the village and opened the sluice.\n- In the end 40 houses stayed dry.');
		expect(story.certainty).toBe('inferred');
		expect(Object.keys(told(story))).toEqual(['situation', 'task', 'action', 'result']);
	});

	it('gets no story from a report of how the answer went', () => {
		expect(stories('## Tell me about a time you took a risk\n- told the dam story, they nodded\n- I rambled at the end\n- should have given numbers')).toEqual([]);
		expect(stories('## Why us?\n- I had read about the dam.\n- I built one myself at school.\n- In the end we won a prize of 40 euros.')).toEqual([]);
	});
});

describe('what a story is good for', () => {
	const PARTS_OF = '\n**S:** leak\n**T:** mine\n**A:** I ran\n**R:** dry';

	it.each([
		['a tag', `# Dam #conflict${PARTS_OF}`],
		['a line of tags', `# Dam\nTags: conflict, dams${PARTS_OF}`],
		['what it also answers', `# Dam\nAlso answers: disagreement, dams${PARTS_OF}`],
		['what it is best for', `# Dam${PARTS_OF}\nBest for: a time you disagreed with somebody`],
		['the heading above', `# Stories\n## Conflict\n### Dam${PARTS_OF}`],
		['a property', `---\ncompetencies: [conflict]\n---\n# Dam${PARTS_OF}`],
		['the question', `## Tell me about a conflict with a colleague${PARTS_OF}`],
	])('is known from %s', (_, text) => {
		const { competencies, clear } = one(text);
		expect(competencies[0]).toBe('conflict');
		expect(clear).toBeGreaterThan(0);
	});

	it('is kept in the order in which the note states it', () => {
		expect(one(`# Dam\nCompetencies: ownership, conflict, communication${PARTS_OF}`).competencies.slice(0, 3)).toEqual(['ownership', 'conflict', 'communication']);
	});
});

describe('what is no story', () => {
	it.each([
		['a table that explains the method', '| Letter | Means |\n|---|---|\n| S | Situation, where and when |\n| T | Task, what was yours |\n| A | Action, what you did |\n| R | Result, with a number |'],
		['a list that explains it', '- Situation: set the scene for the listener\n- Task: explain your responsibility\n- Action: describe what you did\n- Result: share the outcome'],
		['an empty template', '## Situation\n[describe the context]\n## Task\n_What was yours?_\n## Action\n<!-- I -->\n## Result\n'],
		['a reference to another one', '1. Tell me about a conflict\n\nUse the same answer as question 4.'],
		['references in its parts', '**Situation:** see story 1\n**Task:** same as above\n**Action:** [[Dam]]\n**Result:** n/a'],
		['feedback on an answer', '**Situation:** You set the scene well.\n**Task:** Your role was unclear.\n**Action:** You said “we” too often.\n**Result:** You gave no number.'],
		['an incident report', '## Context\nThe index was locked.\n## Impact\n38 minutes without search.\n## Action items\n- move the job\n## Lessons learned\n- rehearse'],
		['a plan', 'Goal: run 10 km\nActions: three runs a week\nResult: see in May'],
		['another note’s story with its link', '### Tell me about a risk\n[[Dam]]\n- **S** — leak\n- **T** — mine\n- **A** — I ran\n- **R** — dry'],
	])('is %s', (_, text) => {
		expect(stories(text, 'Notes.md')).toEqual([]);
	});

	it('is a debrief whose labels tell the interview', () => {
		const { debriefs, stories: found } = readText('# Corvane, panel interview for grants manager, 3 June 2025\n\n## Situation\nFive interviewers around a table.\n\n## Task\nConvince them that I can run the team.\n\n## Action\nI used the food bank example twice.\n\n## Result\nNumbers landed well. I rambled on the audit question.', 'Corvane.md');
		expect(debriefs).toHaveLength(1);
		expect(found).toEqual([]);
	});

	it('makes no interview of a bank of stories', () => {
		const text = '# Stories for interviews\n\n## Tell me about a time you handled conflict\n**Situation:** Two leads fought over six electricians.\n**Task:** I ran the site.\n**Action:** I put both plans on one wall and asked each to present the other one.\n**Result:** One plan, nobody worked the holiday.';
		expect(readText(text, 'Behavioural stories.md')).toMatchObject({ debriefs: [], skipped: null, stories: [{ certainty: 'labelled' }] });
	});
});

describe('a link to a story', () => {
	const two = (first: string, second: string, between = ''): readonly Story[] => stories(`${first}\n**S:** leak\n**T:** mine\n**A:** I ran\n**R:** dry${between}\n\n${second}\n**S:** fire\n**T:** mine\n**A:** I shouted\n**R:** out ^mill-fire`);

	it('points at its heading where several share a note', () => {
		expect(two('## Story 1: Dam', '## Mill').map(({ target }) => target)).toEqual([{ kind: 'heading', heading: 'Story 1: Dam' }, { kind: 'heading', heading: 'Mill' }]);
	});

	it('points at its block id where it has no heading, which is no part of its words', () => {
		const [first, second] = two('**Dam**', '**Mill**');
		expect(first?.target).toBeNull();
		expect(second?.target).toEqual({ kind: 'block', id: 'mill-fire' });
		expect(second?.parts.result?.text).toBe('out');
	});

	it('never points at a debrief as a whole', () => {
		const text = '---\ntype: interview-debrief\ncompany: Acme\n---\n### Tell me about a time you took a risk\n**S:** leak\n**T:** mine\n**A:** I ran\n**R:** dry\n\n## Strengths\n- calm';
		expect(one(text).target).toEqual({ kind: 'heading', heading: 'Tell me about a time you took a risk' });
	});
});

describe('the invented notes with stories', () => {
	const notes = ['tuning', 'second'].flatMap((set) => readdirSync(`tests/corpus/stories/${set}`).filter((name) => name.endsWith('.md')).map((name) => `${set}/${name}`));
	const pathOf = (name: string): string => name.replace(/^\w+\/\d+-/u, '');

	it.each(notes)('are read with exact places: %s', (name) => {
		const text = readFileSync(`tests/corpus/stories/${name}`, 'utf8');
		const expected = JSON.parse(readFileSync(`tests/corpus/stories/${name.replace(/\.md$/u, '.json')}`, 'utf8')) as { stories: readonly { title: string; certainty: string; parts: Record<PartName, { quote: string } | null> }[] };
		const reading = readText(text, pathOf(name));
		expect(placeFaults(text, reading)).toEqual([]);
		expect(reading.stories.map((story) => [story.certainty, ...PARTS.map((part) => story.parts[part] !== null)])).toEqual(expected.stories.map((story) => [story.certainty, ...PARTS.map((part) => story.parts[part] !== null)]));
	});

	it('read the same with line breaks of the other kind', () => {
		for (const name of notes) {
			const text = readFileSync(`tests/corpus/stories/${name}`, 'utf8');
			const other = text.replaceAll('\n', '\r\n');
			const reading = readText(other, name);
			expect(placeFaults(other, reading), name).toEqual([]);
			expect(reading.stories.map((story) => PARTS.filter((part) => story.parts[part])), name).toEqual(readText(text, name).stories.map((story) => PARTS.filter((part) => story.parts[part])));
		}
	});
});

describe('a story whose words sound like applying for work', () => {
	const PAYROLL = '# Leap year\n\n**Situation**: I inherited a payroll module without tests.\n\n**Task**: I was to make it faster.\n\n**Action**: I wrote tests, then I rewrote the slow loop in small steps.\n\n**Result**: It took six minutes.';

	it('is a story where it only has a loop', () => {
		expect(one(PAYROLL, 'Leap year.md').title).toBe('Leap year');
		expect(readText(PAYROLL, 'Leap year.md').debriefs).toEqual([]);
	});

	it('is a story where a grant was applied for, under a question and without labels', () => {
		const text = '# Tell me about a time you failed\n\nIn spring I applied for a grant for our seal station.\n\nI was to lead the application, with three co-applicants.\n\nI wrote it alone, at night, and I showed it to nobody.\n\nWe were turned down in the first round, and two people lost their contracts.\n\nI rang the reviewer. The next time everybody wrote their own part.';
		const found = one(text, 'Tell me about a time you failed.md');
		expect(found.certainty).toBe('inferred');
		expect(Object.keys(told(found))).toEqual([...PARTS]);
		expect(readText(text, 'Tell me about a time you failed.md').debriefs).toEqual([]);
	});

	it('is a debrief where it tells of an interview', () => {
		const text = '# Panel interview, Eastmoor, 17 July 2025\n\n## Situation\nFour people and a candidate who never came.\n\n## Task\nShow that I can lead.\n\n## Action\nI told them of the flood.\n\n## Result\nThey nodded, I could not say how I would manage the budget.';
		expect(stories(text, 'Eastmoor.md')).toEqual([]);
	});
});

describe('a line that says what a story answers', () => {
	it.each(['Also answers: pressure', 'Would also do for questions about: pressure', 'Questions this one fits: pressure', '이런 질문에도: 압박', '这些问题也能用：压力', '可用于这类问题：压力'])('is no title and no part: %s', (line) => {
		const found = one(`# The dam\n${line}\n\n**Situation** the dam leaked\n\n**Task** I had the night\n\n**Action** I woke the mayor\n\n**Result** 40 houses dry`, 'The dam.md');
		expect(found.title).toBe('The dam');
		expect(found.answers.map(({ text }) => text)).toHaveLength(1);
	});
});
