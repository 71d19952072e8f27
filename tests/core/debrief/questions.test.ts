import { describe, expect, it } from 'vitest';
import type { Landed } from '../../../src/core/index.ts';
import { recordOf } from '../reading.ts';

/** A short note that is a record whatever stands in it. */
const noted = (body: string): string => `---\ntype: interview-debrief\ncompany: Acme\ndate: 2025-03-04\n---\n# Acme PM round 1\n\nInterviewer: Sam\n\n${body}\n`;
const asked = (body: string): string[] => recordOf(noted(body)).questions.map(({ text }) => text);
const toAsk = (body: string): string[] => recordOf(noted(body)).toAsk.map(({ text }) => text);

describe('questions they asked', () => {
	it.each([
		['a list under a heading', '## Questions they asked\n- How do you say no?\n- Tell me about a launch'],
		['a numbered list', '## Interview questions\n1. How do you say no?\n2. Tell me about a launch'],
		['a heading for each', '### Q1 How do you say no?\nSaid: kindly.\n\n### Q2 Tell me about a launch\nThe small one.'],
		['numbered headings', '## 1. How do you say no?\n\nKindly.\n\n## 2. Tell me about a launch\n\nThe small one.'],
		['bold lines', '**How do you say no?**\nKindly, I think.\n\n**Tell me about a launch**\nThe small one.'],
		['lines marked Q and A', 'Q: How do you say no?\nA: kindly\n\nQ: Tell me about a launch\nA: the small one'],
		['a question mark in front', '? How do you say no?\n? Tell me about a launch'],
		['a transcript', 'Interviewer: How do you say no?\nMe: kindly\nInterviewer: Tell me about a launch\nMe: the small one'],
		['a transcript with a name', 'Dana: How do you say no?\nMe: kindly\nDana: Tell me about a launch\nMe: the small one'],
		['a table', '| Question | Answer |\n|---|---|\n| How do you say no? | kindly |\n| Tell me about a launch | the small one |'],
		['one line behind a label', 'They asked: How do you say no? / Tell me about a launch'],
		['a plain line above them', 'she asked me\n- How do you say no?\n- Tell me about a launch'],
		['a list without a label', '1. How do you say no? - B\n2. Tell me about a launch - A\n3. What would your team say about you - C'].map((part, index) => (index === 1 ? part.split('\n').slice(0, 2).join('\n') : part)) as [string, string],
		['arrows to the answers', 'How do you say no? → told the export story\nTell me about a launch → the small one'],
		['a callout', '> [!question] Asked\n> - How do you say no?\n> - Tell me about a launch'],
		['a transcript with times', '[00:00:04] Speaker 1: How do you say no?\n[00:00:09] Speaker 2: kindly, and early, because nobody likes to hear it late\n[00:00:31] Speaker 1: Tell me about a launch\n[00:00:40] Speaker 2: the small one, which nobody had planned and which paid for the year'],
		['numbered headings with a rating below', '### 1 How do you say no?\nRating: 7/10\n\n### 2 Tell me about a launch\nRating: 4/10'],
		['what was set and what followed', 'Question was: How do you say no?\nfollow-up: Tell me about a launch'],
		['sentences behind a label', 'What they asked: How do you say no? Tell me about a launch'],
		['a lettered list in a pasted line', 'The talk took an hour and was kind. **Questions used** a. How do you say no? b. Tell me about a launch'],
		['quotes with the answer between them', '"How do you say no?" (me: kindly) "Tell me about a launch"'],
		['quotes in a sentence', 'She asked "How do you say no?" and followed up with "Tell me about a launch".'],
	])('reads %s', (_name, body) => {
		expect(asked(body)).toEqual(['How do you say no?', 'Tell me about a launch']);
	});

	it.each([
		['one told as one\'s own, with how it went', 'how would I weigh a swan - badly, I laughed', ['how would I weigh a swan']],
		['one told as one\'s own, with the answer behind it', 'Then the boats. What was my best season at the weir? I said the dry one.', ['What was my best season at the weir?']],
		['a speaker\'s, told as one\'s own', 'Ottilie: what do I do with a leaking lock → rang the engineer', ['what do I do with a leaking lock']],
		['one that wants to be taught', 'also teach me something about eels → the glass ones', ['also teach me something about eels']],
		['remarks in brackets', '- my worst flood in one minute (took three)\n- why do eels climb (no clue)\n- the lock you would close (easy)', ['my worst flood in one minute', 'why do eels climb', 'the lock you would close']],
		['several behind a colon', 'She wanted to know two things: can you read a gauge, do the keepers listen to you.', ['can you read a gauge', 'do the keepers listen to you']],
		['a table of verdicts', '| Who | What | How it went |\n|---|---|---|\n| Bo | draw a sluice for a mill | well |\n| Ada | the person you would not row with | weak |\n| – | soup | – |', ['draw a sluice for a mill', 'the person you would not row with']],
		['Chinese lines', '闸门坏了怎么办\n水位不对的话先找哪个人', ['闸门坏了怎么办', '水位不对的话先找哪个人']],
	])('reads %s', (_name, body, found) => {
		expect(asked(body)).toEqual(found);
	});

	it.each([
		['How do I stop rambling? I wish I knew.'],
		['what would I do differently - start with the number'],
	])('hears nobody ask in %s', (body) => {
		expect(asked(body)).toEqual([]);
	});

	it.each([
		['She asked why I left Globex.', 'why I left Globex'],
		['Then he asked me how I would cut the roadmap, and I froze.', 'how I would cut the roadmap'],
		['They wanted to know about on-call.', 'on-call'],
		['so then she goes what do you do when a driver refuses and i said call someone', 'what do you do when a driver refuses'],
		['They began with why logistics, and I had an answer.', 'why logistics'],
		['She asked about a time when a shipment was stuck.', 'a time when a shipment was stuck'],
		['I say it before I forget they asked me how many sites have you run and I said four', 'how many sites have you run'],
		['how would you set a target for a night job waffled. started with the wrong end', 'how would you set a target for a night job waffled.'],
		['Half an hour with the director. How do I treat a user who breaks the bench? Here I was at ease.', 'How do I treat a user who breaks the bench?'],
		['task: build a search box that waits for the last key', 'build a search box that waits for the last key'],
		['role play was client wants 20% off, what do you do', 'client wants 20% off, what do you do'],
		['트랜잭션 격리 수준을 설명해 보세요 하셨는데 막힘없이 답했다.', '트랜잭션 격리 수준을 설명해 보세요'],
		['最后问我为什么离开上一家，我回答得太消极了。', '为什么离开上一家'],
		['왜 이직하는지 물어보셨다.', '왜 이직하는지'],
	])('reads what is told in a sentence: %s', (body, question) => {
		expect(asked(body)).toEqual([question]);
	});

	it('parts what was asked in one sentence', () => {
		expect(asked('She asked if nights are a problem (no) and if I have clearance (lapsed).')).toEqual(['if nights are a problem', 'if I have clearance']);
	});

	it('parts what was asked at once, however it is joined', () => {
		expect(asked('She asked why now, how many direct reports, which tools you used.')).toEqual(['why now', 'how many direct reports', 'which tools you used']);
		expect(asked('He had three questions on a card: a person you could not keep, a deadline you moved, and a time you were wrong.')).toEqual(['a person you could not keep', 'a deadline you moved', 'a time you were wrong']);
	});

	it('takes the title of a part for a question only where no list holds its words', () => {
		expect(asked('## Questions you were asked\n1. How would you double the clerks?\n2. Which would you cut?\n\n## Analysis\n### Q1: Doubling the clerks\nClear.\n\n### Q2: What to cut\nLong.')).toEqual(['How would you double the clerks?', 'Which would you cut?']);
	});

	it('keeps the items of a list together where one of them holds judging words', () => {
		expect(asked('> [!question] Asked\n> 1. When do you wake somebody up?\n> 2. What do you read for pleasure?\n> 3. Explain tunnelling to my mother')).toEqual(['When do you wake somebody up?', 'What do you read for pleasure?', 'Explain tunnelling to my mother']);
	});

	it.each([
		['질문\n1. 맡았던 업무를 설명해 주세요\n2. 토요일 근무 가능하신가요', '맡았던 업무를 설명해 주세요'],
		['期望薪资多少', '期望薪资多少'],
		['问题一：怎么让后排学生开口？\n自评：9/10', '怎么让后排学生开口？'],
		['## 받은 질문\n- 가장 어려웠던 버그는 무엇이었나요?', '가장 어려웠던 버그는 무엇이었나요?'],
		['## 被问到的问题\n1. 讲一次你解决线上故障的经历', '讲一次你解决线上故障的经历'],
	])('reads Chinese and Korean: %s', (body, question) => {
		expect(asked(body)[0]).toBe(question);
	});

	it.each([
		['what the writer wonders', 'Why did I say that? What was I thinking?'],
		['a prompt in other words', '- What went well?\nClear intro.\n- What would you do different?\nNumbers.\n- How did you feel?\nTired.'],
		['what the candidate asks oneself in passing', 'What would I do differently? Slow down. How do I get better? Practice.'],
		['a case told by its facts', 'Case: should a maker of desks enter the market for home offices.'],
		['a prompt of the note itself', '## What went well?\n- Clear intro\n\n## What would you do differently?\n- Bring numbers'],
		['a compliment', 'They even asked if I would teach it.'],
		['what was asked for', 'She asked for a copy and asked me to speak up.'],
		['a wish', 'I should have asked how the team is measured.'],
		['a thing done when asked', '## Strengths\n- Stayed calm when he asked "would you sign it?"'],
		['preparation', '## Prep: likely questions\n- How do you say no?'],
		['an own task', '- [ ] Ask Dana how you get a badge'],
		['a chat with a friend', '[12/05/2025, 18:09] Ines: when do you hear\n[12/05/2025, 18:10] Ines: are you nervous?'],
		['an appendix', '## Appendix: questions that may come\n- How do you say no?'],
	])('hears no question in %s', (_name, body) => {
		expect(asked(body)).toEqual([]);
	});

	it.each<[string, Landed | null]>([
		['Verdict: weak', 'gap'],
		['Verdict: strong', 'strong'],
		['Rating: 8/10', 'strong'],
		['Rating: 6/10', 'solid'],
		['Self-rating: 2/5', 'gap'],
		['How it went: very well', 'strong'],
		['How it went: so so', 'solid'],
		['Told them about the export.', null],
	])('knows how it landed from "%s"', (line, landed) => {
		expect(recordOf(noted(`### Q1 How do you say no?\n${line}`)).questions[0]?.landed).toBe(landed);
		expect(recordOf(noted(`## Questions\n- How do you say no to your boss?\n\t- ${line}`)).questions[0]?.landed).toBe(landed);
	});

	it('knows how it landed from a grade behind a dash, a sign and a cell', () => {
		const landed = (body: string): (Landed | null)[] => recordOf(noted(body)).questions.map((question) => question.landed);
		expect(landed('1. Tell me about a launch — A-, honest\n2. How do you say no? — D\n3. Why this job for you? — B')).toEqual(['strong', 'gap', 'solid']);
		expect(landed('## Questions they asked\n- Tell me about a launch ✅\n- How do you say no? ❌')).toEqual(['strong', 'gap']);
		expect(landed('| Question | How |\n|---|---|\n| How do you say no? | weak |\n| Tell me about a launch | strong |')).toEqual(['gap', 'strong']);
	});

	it('gives each question the stories linked in its own answer', () => {
		const { questions } = recordOf(noted('### Q1 How do you say no?\nAnswered with [[Two roadmaps]]\n\n### Q2 Tell me about a launch\nUsed [[The small launch|that]] and [[Metrics]]'));
		expect(questions.map(({ stories }) => stories.map(({ link }) => link))).toEqual([['Two roadmaps'], ['The small launch|that', 'Metrics']]);
		const lines = recordOf(noted('a time you killed your own idea → [[Referral cards]]\nhow do you work with people who say no → the dashboard war, [[Dashboard war]]')).questions;
		expect(lines.map(({ text, stories }) => [text, stories[0]?.link])).toEqual([['a time you killed your own idea', 'Referral cards'], ['how do you work with people who say no', 'Dashboard war']]);
	});

	it('passes over a comment within an item, and counts its lines', () => {
		expect(asked('2) How do you say no?\n%% hidden\nwhat do you hide %%\nMe: kindly')).toEqual(['How do you say no?']);
	});

	it('points to the words in the note', () => {
		const text = noted('Q: **How do you say no?**\r\nA: kindly');
		for (const question of recordOf(text).questions) expect(text.slice(question.start, question.end)).toBe('How do you say no?');
	});
});

describe('questions to ask them', () => {
	it.each([
		['a heading', '## Questions to ask\n- Who decides what ships?\n- how is the team measured'],
		['a plain line', 'my qs\n- Who decides what ships?\n- how is the team measured'],
		['what one asked', 'I asked:\n- Who decides what ships?\n- how is the team measured'],
		['a bold run-in', '**Questions I asked:** Who decides what ships? / how is the team measured'],
		['a bare label over what an applicant wants to know', "q's\n- Who decides what ships?\n- how is the team measured"],
		['a list with the answers', '## My questions\n- Who decides what ships? → the founders\n- how is the team measured → revenue'],
		['a callout', '> [!question] Questions for them\n> - Who decides what ships?\n> - how is the team measured'],
		['a coach speaking', '## Your questions\n- Who decides what ships?\n- how is the team measured'],
		['a table', '| Questions to ask | Answer |\n|---|---|\n| Who decides what ships? | all |\n| how is the team measured | revenue |'],
		['a bare heading', '## Questions\n- Who decides what ships?\n- how is the team measured'],
	])('reads %s', (_name, body) => {
		expect(toAsk(body)).toEqual(['Who decides what ships?', 'how is the team measured']);
		expect(asked(body)).toEqual([]);
	});

	it('reads Chinese and Korean', () => {
		expect(toAsk('## 反问\n- 团队怎么分工？')).toEqual(['团队怎么分工？']);
		expect(toAsk('역질문: 야간 근무는 몇 명이서 하나요?')).toEqual(['야간 근무는 몇 명이서 하나요?']);
		expect(toAsk('问 Mei：团队怎么分工？')).toEqual(['团队怎么分工？']);
	});

	it('keeps both kinds apart in one note', () => {
		const body = 'asked me\n- how do you say no\n- why us\n\nmy questions\n- who decides what ships\n- how is the team measured';
		expect(asked(body)).toEqual(['how do you say no', 'why us']);
		expect(toAsk(body)).toEqual(['who decides what ships', 'how is the team measured']);
	});

	it('leaves out what stands below a question and what says nothing', () => {
		expect(toAsk('## Questions to ask\n- Who decides what ships?\n\t- has it ever changed?\n- n/a\n-')).toEqual(['Who decides what ships?']);
	});
});
