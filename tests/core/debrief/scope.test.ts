import { describe, expect, it } from 'vitest';
import { inferred, labelled } from '../reading.ts';

describe('what a label governs', () => {
	it('ends where a transcript begins', () => {
		const report = '### Strengths\n- **Framing:** split the delays into two causes\n\n### Areas for improvement\n- **Brevity:** nine minutes for one example\n\n### Excerpt\n> **Dana:** Where do you start?\n> **Me:** With the nurses who were never late. I should have asked you first.\n\nShe showed me the ward afterwards.\n';
		expect(labelled(report)).toEqual(['+ **Framing:** split the delays into two causes', '- **Brevity:** nine minutes for one example']);
	});

	it('does not reach over questions that quote themselves in brackets', () => {
		expect(labelled('SANG\n* called the orders loud\n* never lost a ticket\n\nBURNT\n* the hazelnuts, twice\n* could not price the menu\n\nchat after:\n"what do you do when a cook is better than you" (me: learn) "how long do you stay"\n'))
			.toEqual(['+ called the orders loud', '+ never lost a ticket', '- the hazelnuts, twice', '- could not price the menu']);
	});

	it('does not take a line with a label of its own along', () => {
		expect(labelled('What I did right: named the budget before they asked and waited for their answer\nWhat I did wrong: no view on who their buyers are\n'))
			.toEqual(['+ What I did right: named the budget before they asked and waited for their answer', '- What I did wrong: no view on who their buyers are']);
	});

	it('stays with what the candidate delivered, whatever else the word can name', () => {
		expect(labelled('## Gaps\n- **Recommendation:** three options of the same size\n- **Roll-out:** nothing on a pilot\n')).toEqual(['- **Recommendation:** three options of the same size', '- **Roll-out:** nothing on a pilot']);
	});

	it.each([
		'## What I learned about the company\n- Gaps: no night support\n- Strengths: uptime, patience\n',
		'## Gaps in the unit (my impression)\nNine nurses short and the rota is on paper.\n',
		'What do I think of them? Good: the boss, no debt. Bad: the reports.\n',
		'### 회사 느낌\n장점: 팀이 젊다. 단점: 연봉은 비공개.\n',
		'biggest gap they have = nobody owns the data\n',
		'- Gaps in staff: they lose two people in July\n',
	])('says nothing of the candidate where it is about others: %s', (text) => {
		expect(labelled(text)).toEqual([]);
	});

	it('reads labels in the middle of a run of lines where both kinds stand there', () => {
		expect(labelled('w Priti, coo, 35 min\nhits\nthe warehouse move, planned to the hour\nshort answers for once\nmisses\nno idea about customs\nshe asked what i do on a strike day\npay ok ish\n'))
			.toEqual(['+ the warehouse move, planned to the hour', '+ short answers for once', '- no idea about customs']);
	});

	it('gives each answer to its prompt where the answers come after all prompts', () => {
		expect(labelled('1. What did you do well?\n2. What was not good?\n3. What did they want to hear?\n\n1. I explained the roster from memory.\n2. My English at the beginning.\n3. tbd\n')).toEqual(['+ I explained the roster from memory.', '- My English at the beginning.']);
	});

	it('takes signed lines one by one, the first one too', () => {
		expect(labelled('My take\n\n🟢 clear drawings\n🟢 asked before assuming\n🔴 rushed the end\n🟡 fine but flat\n')).toEqual(['+ clear drawings', '+ asked before assuming', '- rushed the end']);
	});

	it('reads a label with a bracket behind it', () => {
		expect(labelled('What they liked (per Dana, recruiter)\nMy calm.\n\nWhat worried them\nNo litigation experience.\n')).toEqual(['+ My calm.', '- No litigation experience.']);
	});

	it('hears a sentence of a paragraph that plainly says the contrary of its label', () => {
		const text = 'To improve: the budget was rough and you changed it twice. You were honest about the gaps in your experience, which we really appreciated.\n';
		expect(labelled(text)).toEqual(['- To improve: the budget was rough and you changed it twice.']);
		expect(inferred(text)).toEqual(['+ You were honest about the gaps in your experience, which we really appreciated.']);
	});

	it('never takes a wish for praise', () => {
		expect(labelled('- What could have been improved: the ending\n')).toEqual(['- What could have been improved: the ending']);
	});
});

describe('tables without a name for their scores', () => {
	it('know the column by its values', () => {
		expect(labelled('| Area | Me | Why |\n|---|---|---|\n| Rules | 5/5 | quoted the paragraph |\n| Budget | 1/5 | could not say a figure |\n| Team | 3/5 | ok |\n')).toEqual(['+ Rules | 5/5 | quoted the paragraph', '- Budget | 1/5 | could not say a figure']);
	});

	it('know a column by the contrast with the one beside it', () => {
		expect(labelled('| Went for me | Went against me |\n|---|---|\n| the model in order | no view on rates |\n')).toEqual(['+ the model in order', '- no view on rates']);
	});
});

describe('a label among others', () => {
	const items = (text: string): readonly string[] => labelled(`Interview with Sam\nDate: 2 March 2025\n\n${text}`);

	it('judges inside a list of questions, too', () => {
		expect(items('## Question-by-question review\n\n### "Walk us through a programme"\n\n**What worked**\n- You gave its shape in three sentences.\n\n**What held you back**\n- You never said whether it finished on time.\n')).toEqual(['+ You gave its shape in three sentences.', '- You never said whether it finished on time.']);
	});

	it('says nothing as the title of the note, whatever word of it judges', () => {
		expect(items('').length).toBe(0);
		expect(labelled('## Sorrentine, trial + chat with the owner\n\nGot there at six because I was scared of the bus.\n')).toEqual([]);
		expect(labelled('# Fire service, stage 3 interview – scores\n\n| Area | Mark | What they said |\n|---|---|---|\n| Others | 5/5 | excellent example from the crew |\n| Development | 2/5 | no example of your own |\n')).toEqual(['+ Others | 5/5 | excellent example from the crew', '- Development | 2/5 | no example of your own']);
	});

	it('names a part of what is judged by its place', () => {
		expect(items('## Load-bearing\n\n### The school in Tilbury\nI could open any page and say why, and she nodded.\n\n## Weak\n\n### Fees\nAsked what it cost us and I said "a lot".\n')).toEqual(expect.arrayContaining([expect.stringContaining('I could open any page'), expect.stringContaining('Asked what it cost us')]));
	});

	it('in italics heads the list behind it where all stands in one line', () => {
		expect(items('**Big picture** *Positive indicators:* - You linked it to the wider spending - You knew the region *Areas for development:* - You did not mention devolution **Decisions** *Positive indicators:* - Clear options\n')).toEqual(['+ You linked it to the wider spending', '+ You knew the region', '- You did not mention devolution', '+ Clear options']);
	});
});
