import { describe, expect, it } from 'vitest';
import { inferred, labelled, recordOf } from '../reading.ts';

describe('labels in any dress', () => {
	it.each([
		['headings', '## Strengths\n- Clear intro\n\n## Areas for improvement\n- No numbers for the launch\n'],
		['headings in capitals with counts and emoji', '## ✅ MAJOR STRENGTHS (1)\n- Clear intro\n\n## ⚠️ AREAS TO IMPROVE (1)\n- No numbers for the launch\n'],
		['bold lines', '**What went well**\n- Clear intro\n\n**What could be better:**\n- No numbers for the launch\n'],
		['bold lines with hard breaks', '**What landed**\\\nClear intro\n\n**What fell flat**  \nNo numbers for the launch\n'],
		['plain lines with emoji', '✅ Positives\n1.\tClear intro\n⸻\n❌ Negatives (why they passed)\n1.\tNo numbers for the launch\n'],
		['plain lines with a colon', 'Good:\n- Clear intro\nBad:\n- No numbers for the launch\n'],
		['questions', '**What went well?**\nClear intro\n\n**What would I do differently?**\nNo numbers for the launch\n'],
		['callouts', '> [!success] Landed\n> Clear intro\n\n> [!warning]- Work on\n> - No numbers for the launch\n'],
		['list items over nested lists', '- Strengths\n\t- Clear intro\n- Gaps\n\t- No numbers for the launch\n'],
		['flat lists under bold items', '- **Strengths**\n- Clear intro\n- **Weaknesses**\n- No numbers for the launch\n'],
		['table columns', '| Strength | Gap |\n| --- | --- |\n| Clear intro | No numbers for the launch |\n'],
		['an elliptical pair', '### What worked\n- Clear intro\n\n### What didn\'t\n- No numbers for the launch\n'],
		['details', '<details><summary>What went well</summary>\n\n- Clear intro\n\n</details>\n\n<details><summary>To improve</summary>\n\n- No numbers for the launch\n\n</details>\n'],
		['Chinese headings', '## 亮点\n- Clear intro\n\n## 不足\n- No numbers for the launch\n'],
		['Korean headings', '### 잘한 점\n- Clear intro\n\n### 아쉬운 점\n- No numbers for the launch\n'],
		['carriage returns', '## Strengths\r\n- Clear intro\r\n\r\n## Gaps\r\n- No numbers for the launch\r\n'],
	])('reads %s', (_name, text) => {
		expect(labelled(text)).toEqual(['+ Clear intro', '- No numbers for the launch']);
	});

	it('keeps the label of a run-in with its words', () => {
		const text = '## Areas for improvement\n- **Pacing:** I rushed the second half.\n';
		expect(labelled(text)).toEqual(['- **Pacing:** I rushed the second half.']);
		expect(recordOf(text).items[0]).toMatchObject({ label: 'Pacing', text: 'I rushed the second half.' });
	});

	it('hears a sign only where both sides of the pair are used', () => {
		expect(labelled('Interviewer: Sam\n\n+ told the story well\n- forgot the numbers\n')).toEqual(['+ told the story well', '- forgot the numbers']);
		expect(labelled('Interviewer: Sam\n\n## Strengths\n- told the story well\n- kept calm\n')).toEqual(['+ told the story well', '+ kept calm']);
	});

	it('reads inline fields, tags and lists in the properties', () => {
		expect(labelled('strength:: calm under pressure\ngap:: no numbers\n')).toEqual(['+ strength:: calm under pressure', '- gap:: no numbers']);
		expect(labelled('Interviewer: Sam\n\n- lost the thread twice #gap\n- asked first #strength/communication\n')).toEqual(['- lost the thread twice', '+ asked first']);
		expect(labelled('---\ntype: interview-debrief\nstrengths: [calm, "clear, short answers"]\ngaps:\n  - no numbers\n---\n')).toEqual(['+ calm', '+ clear, short answers', '- no numbers']);
	});

	it('counts a score from three quarters of its scale on, and below half of it', () => {
		const text = '| Competency | Score | Comment |\n|---|---|---|\n| Coding | 4/5 | clean |\n| Design | 2/5 | no cache |\n| SQL | 3/5 | slow |\n';
		expect(labelled(text)).toEqual(['+ Coding | 4/5 | clean', '- Design | 2/5 | no cache']);
	});

	it('splits a collapsed line into its labels and bullets', () => {
		const text = 'Strong areas ***Depth***: You knew the domain. ***Poise***: You stayed calm. ## Landed well - first story - second story ## To work on - third story ## Overall You did fine.';
		expect(labelled(text)).toEqual(['+ ***Depth***: You knew the domain.', '+ ***Poise***: You stayed calm.', '+ first story', '+ second story', '- third story']);
	});

	it('leaves dashes between words and years alone', () => {
		expect(labelled('Acme PM ## Went well - Well - known case from 2024 - 2025, solved - Good rapport ## Went badly - No numbers')).toEqual(['+ Well - known case from 2024 - 2025, solved', '+ Good rapport', '- No numbers']);
	});
});

describe('signs with a colour of skin', () => {
	it('are signs all the same', () => {
		expect(labelled('👍🏻 hands\n👎🏽 maths\n👍🏿 early start\n')).toEqual(['+ hands', '- maths', '+ early start']);
	});
});

describe('scope', () => {
	it('keeps the governing sense under neutral headings', () => {
		expect(labelled('## Strengths\n### Technical\n- knew the cache\n### Behavioural\n- calm story\n## Next steps\n- send mail\n')).toEqual(['+ knew the cache', '+ calm story']);
	});

	it('takes a title and its paragraph as one item', () => {
		expect(labelled('## Strengths\n### 1. Knew the domain cold\nEvery acronym came without a pause.\n### 2. Missing nothing in the setup\nAll set.\n')).toEqual(['+ Knew the domain cold\nEvery acronym came without a pause.', '+ Missing nothing in the setup\nAll set.']);
	});

	it('takes a bold line with a colon inside as a title, not as words under a label', () => {
		expect(labelled('**Ruth: a time you changed a mind**\n**Did well:** Told it in order.\n**Still weak:** No baseline.\n\n**Bo: teams that do not talk**\n**Did well:** A real ending.\n')).toEqual(['+ **Did well:** Told it in order.', '- **Still weak:** No baseline.', '+ **Did well:** A real ending.']);
	});

	it('gives a parent its nested bullets as evidence', () => {
		const text = '## Strengths\n- Told the launch story well\n\t- he wrote down the numbers\n\t- asked for more\n';
		expect(labelled(text)).toEqual(['+ Told the launch story well']);
		expect(recordOf(text).items[0]?.evidence.map((quote) => quote.text)).toEqual(['he wrote down the numbers', 'asked for more']);
	});

	it('ends a plain label where a blank line and another text follow', () => {
		expect(labelled('Interviewer: Sam\n\nWent well\nclear intro\ncalm voice\n\nThe office is near the station.\n')).toEqual(['+ clear intro', '+ calm voice']);
	});

	it('does not count what is said of the company, the product or the interviewer', () => {
		expect(labelled('## Strengths\n- clear intro\n\n## Gaps in their product\n- no search\n\n## Pros of the company\n- near home\n')).toEqual(['+ clear intro']);
		expect(labelled('## What went well\n- Priya was sharp and kind\n- I kept calm\n')).toEqual(['+ I kept calm']);
	});
});

describe('nothing', () => {
	it.each(['n/a', 'N/A', '-', 'none', 'tbd', '…', 'nothing much', 'nothing significant', '[describe the gap]', '_your answer here_', '<!-- fill in -->', '[[link]]'])('is what %s says', (words) => {
		expect(labelled(`## Strengths\n- calm voice\n\n## Gaps\n- ${words}\n`)).toEqual(['+ calm voice']);
	});

	it.each(['no red flags', 'no real issues', 'no concerns'])('is what %s says among gaps', (words) => {
		expect(labelled(`## Gaps\n- ${words}\n- no numbers\n`)).toEqual(['- no numbers']);
	});

	it('is how a story landed, told beside its link', () => {
		expect(labelled('## Gaps\n- [[Two roadmaps]], landed: strong\n- [[The move]] for the question on change: solid\n- no numbers\n')).toEqual(['- no numbers']);
	});
	it('is `nothing much` with a reason behind it', () => {
		expect(labelled('- What didn\'t go well? Nothing much, it was a screen.\n- What went well? Nothing special, we only talked\n## Gaps\n- Nothing on cost, and I rambled\n')).toEqual(['- Nothing on cost, and I rambled']);
	});
	it('is what a comment hides between a list item and a line behind it', () => {
		const { items } = recordOf('---\ntype: interview-debrief\n---\n## To improve\n- I froze on cost %% look\n   - I rambled on pay\n%% and on pay\n- I was late\n');
		expect(items.map(({ text }) => text.trim())).toEqual(['I froze on cost', 'and on pay', 'I was late']);
		const notes = recordOf('---\ntype: interview-debrief\n---\n- what they do\n-%% look\n   - I froze on the pension question\n%% I rambled on pay\n');
		expect(notes.items.map(({ text, line }) => [text, line])).toEqual([['I rambled on pay', 6]]);
	});
	it('is what code and comments say', () => {
		expect(labelled('## Strengths\n- calm voice\n\n```\n## Gaps\n- shell\n```\n\n%% ## Gaps\n- hidden %%\n')).toEqual(['+ calm voice']);
	});
});

describe('sentences without a label', () => {
	const around = (sentence: string): string => `Interview at Acme with Sam. They asked me about caching. ${sentence}`;

	it.each([
		['I froze on the join question.', ['- I froze on the join question.']],
		['I rambled for ten minutes.', ['- I rambled for ten minutes.']],
		['I could have been more specific about the outcome.', ['- I could have been more specific about the outcome.']],
		['I nailed the estimation part.', ['+ I nailed the estimation part.']],
		['My answer was very clear.', ['+ My answer was very clear.']],
		["I don't think I rambled.", []],
		['Priya was sharp and kind.', []],
		['I got the offer!', []],
		['Despite feeling it went well, they passed.', []],
	])('%s', (sentence, items) => {
		expect(inferred(around(sentence))).toEqual(items);
	});

	it('hears both sides of a contrast', () => {
		expect(inferred(around('I explained the design very well but I completely froze on the numbers.'))).toEqual(['+ I explained the design very well', '- but I completely froze on the numbers.']);
	});
});

describe('scope, further', () => {
	it('keeps what a label says of them apart from what it says of the candidate', () => {
		expect(labelled('## Strengths\n- clear intro\n\n## Known issues (theirs)\n- the build takes long\n\n## Their concerns\n- I talked too long\n')).toEqual(['+ clear intro', '- I talked too long']);
	});

	it('reads emphasis with signs around it as a label', () => {
		expect(labelled('**Highlights** \u{1F389}\n- the cache question\n- calm voice\n\n**Lowlights** (1)\n- no numbers\n')).toEqual(['+ the cache question', '+ calm voice', '- no numbers']);
	});

	it('does not take a question or a task below a judging label for a point', () => {
		expect(labelled('## To improve\n- Why did you leave?\n- ask Marta to drill me before next week\n- vague numbers\n')).toEqual(['- vague numbers']);
	});

	it('reads plus and delta lists', () => {
		expect(labelled('+/\u0394\n+ light was fine, no cat\n+ slowed down\n\u0394 said like all the time\n')).toEqual(['+ light was fine, no cat', '+ slowed down', '- said like all the time']);
	});

	it('keeps inline fields to their own line', () => {
		expect(labelled('strength:: asked about the load first\ngap:: no plan for a region\n\n- he types loudly\n- their rota is hard #cons\n')).toEqual(['+ strength:: asked about the load first', '- gap:: no plan for a region']);
	});
});

describe('a line that returns', () => {
	it('to an item behind another label does not draw that label into the item', () => {
		const text = '## Strengths\n+ Calm throughout\nGaps: slow to start\n- Loud\n\n  %\n  quick';
		expect(labelled(text)).toEqual(['+ Calm throughout', '- Gaps: slow to start', '- Loud']);
	});
});

describe('sentences that begin with others', () => {
	it('hears the clause in which the candidate acts', () => {
		expect(inferred('Interview with Sam. Then he asked how I cost a dish and there I was solid.\n')).toEqual(['+ there I was solid.']);
	});

	it('hears fragments that begin with a deed', () => {
		expect(inferred("Call with Sam, hiring manager\n\ndidn't know the new rule\nstayed calm when he shouted\n")).toEqual(["- didn't know the new rule", '+ stayed calm when he shouted']);
	});
});
