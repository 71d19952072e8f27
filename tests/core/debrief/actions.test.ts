import { describe, expect, it } from 'vitest';
import { recordOf } from '../reading.ts';

/** A short note that is a record whatever stands in it; 4 March 2025 is a Tuesday. */
const noted = (body: string, date = '2025-03-04'): string => `---\ntype: interview-debrief\ncompany: Acme\n${date ? `date: ${date}\n` : ''}---\n# Acme PM round 1\n\nInterviewer: Sam\n\n${body}\n`;
const actions = (body: string): string[] => recordOf(noted(body)).actions.map(({ text }) => text);
const steps = (body: string): string[] => recordOf(noted(body)).process.map(({ text }) => text);
const assessment = (body: string): string | null => recordOf(noted(body)).assessment?.text ?? null;

describe('actions', () => {
	it.each([
		['a list under a heading', '## Next steps\n- Send the thank-you mail\n- Redo the SQL drill'],
		['tasks', '- [ ] Send the thank-you mail\n- [x] Redo the SQL drill'],
		['a plain label', 'to do:\n- Send the thank-you mail\n- Redo the SQL drill'],
		['a mark on each line', 'todo Send the thank-you mail\ntodo: Redo the SQL drill'],
		['a mark with several', 'To do: Send the thank-you mail; Redo the SQL drill'],
		['a callout', '> [!todo] To do\n> - [ ] Send the thank-you mail\n> - [ ] Redo the SQL drill'],
		['imperatives on lines of their own', 'The room was cold.\n\nSend the thank-you mail\n\nRedo the SQL drill'],
	])('reads %s', (_name, body) => {
		expect(actions(body).map((text) => text.replace(/^todo:? /iu, ''))).toEqual(['Send the thank-you mail', 'Redo the SQL drill']);
	});

	it.each([
		['She was kind. I need to email Dana tomorrow. The office is loud.', 'I need to email Dana tomorrow.'],
		['must practise the intro before the panel', 'must practise the intro before the panel'],
		["Fine overall. I'll send them the deck on Friday.", "I'll send them the deck on Friday."],
		["Don't forget to book the train.", "Don't forget to book the train."],
		['I lean on one story. Write up the hoarding case before the next panel.', 'Write up the hoarding case before the next panel.'],
		['周末把 InnoDB 那一章重新看一遍', '周末把 InnoDB 那一章重新看一遍'],
		['다음엔 꼭 알고리즘 정리해서 외우기', '다음엔 꼭 알고리즘 정리해서 외우기'],
		['할 일: 금요일까지 감사 메일', '금요일까지 감사 메일'],
		['Must do:\n- learn the tax tables', 'learn the tax tables'],
		['Next: ask Hal to play it colder', 'ask Hal to play it colder'],
		['Next: ten minutes of sums every morning', 'ten minutes of sums every morning'],
		['No answer yet. Ask Anders for the pilot data.', 'Ask Anders for the pilot data.'],
		['look for the survival certificate, maybe at home', 'look for the survival certificate, maybe at home'],
		['## What would I change\nNext time put the timer on the desk.', 'Next time put the timer on the desk.'],
	])('reads what one means to do: %s', (body, action) => {
		expect(actions(body)).toEqual([action]);
	});

	it('reads a paragraph that holds nothing but orders to oneself', () => {
		expect(actions('Ring Marek about the shifts. Learn the booking system, whatever it is called.')).toEqual(['Ring Marek about the shifts.', 'Learn the booking system, whatever it is called.']);
	});

	it('reads the states of tasks kept as words, wherever they stand', () => {
		const found = recordOf(noted('## Gaps\n- TODO revise split plots\n- DONE thank you mail')).actions;
		expect(found.map(({ text, done }) => [text, done])).toEqual([['revise split plots', false], ['thank you mail', true]]);
	});

	it('takes a task with a term out of the gaps it stands among', () => {
		expect(actions('## Areas for improvement\n- Blanked on the formula\n- ask Marta to drill me before next week')).toEqual(['ask Marta to drill me before next week']);
	});

	it.each([
		['a deed of any verb, where it has an object', 'Kind people. I must laminate the tide chart and hang it up.', ['I must laminate the tide chart and hang it up.']],
		['a list of orders under a label nobody has heard of', '## Barnacles\n- scrape the intro down to a minute\n- dig out receipts from the ferry job\n- drop my second example', ['scrape the intro down to a minute', 'dig out receipts from the ferry job', 'drop my second example']],
		['what stands beside an order below a label that looks ahead', '## Before the tasting\n- iron the blue apron\n- four spices, by smell', ['iron the blue apron', 'four spices, by smell']],
		['Korean nouns of deeds', '## 이번 주\n- 지게차 면허 접수\n- 자기소개 두 문장으로 줄이기', ['지게차 면허 접수', '자기소개 두 문장으로 줄이기']],
		['Chinese orders', '## 船票\n- 重写仓库的故事\n- 找师傅模拟一次', ['重写仓库的故事', '找师傅模拟一次']],
	])('reads %s', (_name, body, found) => {
		expect(actions(body)).toEqual(found);
	});

	it.each([
		['what was done', '## Barnacles\n- told the ferry story\n- scraped the intro down'],
		['what one knows', 'I will know the tides. I should feel the room.'],
		['things', '## Barnacles\n- a kettle from the nineties\n- key under the third pot'],
	])('takes no list for tasks that holds %s', (_name, body) => {
		expect(actions(body)).toEqual([]);
	});

	it.each([
		['a wish about the past', 'I should have asked about the roadmap. I wanted to send a portfolio.'],
		['what the company will do', "They will send the contract by Friday. She'll call HR. Denise will check the budget."],
		['a quality to gain', 'I need to be more concise.'],
		['a noun that looks like a verb', 'Call with Bas from the agency.\n\nPractice interview with the tutor.\n\ncall back in 2 weeks'],
		['a rhetorical question', 'Send another mail? Nope.'],
		['what the job asks for', '## Responsibilities\n- Write the roadmap\n- Prepare the launch review'],
		['pasted words of others', '> Please send me three dates.'],
		['a part of a story', '## Situation\nTwo teams fought.\n## Task\nEnd it.\n## Action\nI called both leads.\n## Result\nPeace.'],
		['nothing', '## Next steps\n- n/a\n- [ ]'],
		['questions with boxes to tick', '- [ ] What is your greatest weakness?\n- [x] Tell me about a time you led without authority'],
		['what they asked next', 'Follow-up: what happens when the vendor is down'],
		['mail that came and a call that was', 'Email came this morning, two lines, no name.\n\nphone 20/03/2025, half an hour, she called from the car'],
		['what one does not want to do', "I don't want to make up a number. I'd have to ask the lawyers."],
		['what a mail asks for', 'Please bring your certificates to step 2.'],
	])('hears no action in %s', (_name, body) => {
		expect(actions(body)).toEqual([]);
	});

	it('knows what is done', () => {
		const found = recordOf(noted('- [x] send the mail\n- [ ] redo the drill\n- [-] buy a suit')).actions;
		expect(found.map(({ text, done }) => [text, done])).toEqual([['send the mail', true], ['redo the drill', false], ['buy a suit', true]]);
	});
});

describe('due dates', () => {
	it.each([
		['send the mail by 2025-03-20', '2025-03-20'],
		['send the mail by 20 March 2025', '2025-03-20'],
		['send the mail by March 20', '2025-03-20'],
		['send the mail by 3 January', '2026-01-03'],
		['send the mail 📅 2025-03-20', '2025-03-20'],
		['send the mail (due: 2025-03-20)', '2025-03-20'],
		['send the mail by Friday', '2025-03-07'],
		['send the mail by fri', '2025-03-07'],
		['send the mail on Tuesday', '2025-03-11'],
		['send the mail before next Wednesday', '2025-03-12'],
		['send the mail tomorrow', '2025-03-05'],
		['send the mail today', '2025-03-04'],
		['send the mail in two weeks', '2025-03-18'],
		['send the mail within 3 days', '2025-03-07'],
		['send the mail in a couple of days', '2025-03-06'],
		['send the mail a week from today', '2025-03-11'],
		['send the mail before the 17th', '2025-03-17'],
		['send the mail by the 2nd', '2025-04-02'],
		['tell Pia that I am off on the 9th', null],
		['send the mail next week Tuesday', '2025-03-11'],
		['send the mail Thursday next week', '2025-03-13'],
		['send the mail by EOD', '2025-03-04'],
		['send the mail Friday EOD', '2025-03-07'],
		['send the mail by the end of next week', '2025-03-14'],
		['print the oath, on 28 February', '2025-02-28'],
		['사흘 안에 메일 보내기', '2025-03-07'],
		['다음 주 화요일까지 메일 보내기', '2025-03-11'],
		['周五前发邮件', '2025-03-07'],
		['send the mail by the end of the month', '2025-03-31'],
		['明天发邮件', '2025-03-05'],
		['下周三发邮件', '2025-03-12'],
		['5/30까지 감사 메일', '2025-05-30'],
		['금요일까지 감사 메일', '2025-03-07'],
		['send the mail', null],
		['send the report on the second half', null],
	])('reads "%s" from the interview on 4 March 2025', (line, due) => {
		expect(recordOf(noted(`- [ ] ${line}`)).actions[0]?.due).toBe(due);
	});

	it('gives no day where only the missing date of the interview would tell it', () => {
		expect(recordOf(noted('- [ ] send the mail by Friday', '')).actions[0]?.due).toBeNull();
		expect(recordOf(noted('- [ ] send the mail by 20 March 2025', '')).actions[0]?.due).toBe('2025-03-20');
	});
});

describe('the hiring process', () => {
	it.each([
		['a list', '## Interview process\n- hm call, 45 min\n- panel with two engineers', ['hm call, 45 min', 'panel with two engineers']],
		['plain lines', 'process\nhm call, 45 min\npanel: 2 engineers', ['hm call, 45 min', 'panel: 2 engineers']],
		['one line', 'process: Hanne → 2 peers → CTO', ['Hanne → 2 peers → CTO']],
		['what comes next', 'next: case with two PMs, then the VP', ['case with two PMs, then the VP']],
		['a sentence', 'Next is a half-day trial and a talk with the head nurse.', ['a half-day trial and a talk with the head nurse.']],
		['a counted list', 'Easy chat. 4 rounds: recruiter, coding, design, values.', ['4 rounds: recruiter, coding, design, values.']],
		['arrows', 'screen -> onsite -> offer', ['screen -> onsite -> offer']],
		['a chain', '- tech with the team lead, then half a day on site', ['tech with the team lead, then half a day on site']],
		['Chinese', '流程：一面、业务负责人面、HR 面', ['一面、业务负责人面、HR 面']],
		['a step with its day', 'The hall was cold.\n\ntrial shift thurs 7-3, paid\n\nDecision by the 21st.', ['trial shift thurs 7-3, paid', 'Decision by the 21st.']],
		['a step to follow', 'Numeracy test to follow from the college.', ['Numeracy test to follow from the college.']],
		['steps without verbs', 'police check, hearing test, boots', ['police check, hearing test, boots']],
		['a name with a sign', 'Final = two elders and a reading aloud.', ['Final = two elders and a reading aloud.']],
		['lines under a label that looks ahead', '## From here\n- second talk on Monday\n- the mayor signs', ['second talk on Monday', 'the mayor signs']],
		['Chinese that looks ahead', '下周二去船厂体检，之后谈话', ['下周二去船厂体检，之后谈话']],
		['Korean that looks ahead', '2주 뒤 메일로 발표', ['2주 뒤 메일로 발표']],
		['a named round', 'They passed me on Friday. Partner round is two partners, one hour, with a presentation.', ['Partner round is two partners, one hour, with a presentation.']],
		['rounds with signs', 'R2 = system design with two seniors, R3 = art director', ['R2 = system design with two seniors, R3 = art director']],
		['what somebody said is to come', 'She said she calls in a week and then it would be a paid day with them.', ['she calls in a week and then it would be a paid day with them.']],
		['what somebody will do', "They'll call early next week and there's a written test on origin", ["They'll call early next week and there's a written test on origin"]],
		['what the house does next', 'she talks to the ceo then maybe a site day in july', ['she talks to the ceo then maybe a site day in july']],
		['what comes if it goes on', 'If they proceed there is a lunch with the whole team, then a vote.', ['If they proceed there is a lunch with the whole team, then a vote.']],
		['when one hears from them', 'Prof W will ring after Easter.', ['Prof W will ring after Easter.']],
		['a line that ends in a list', 'Great talking to you on Thursday, and as promised here is a summary of what we discussed. The next steps are as follows:\n\n1. Video call with Callum\n2. Medical papers', ['Video call with Callum', 'Medical papers']],
		['what follows a judged paragraph', '## Gaps\nI had no figures. Second round is a written exercise, four hours.', ['Second round is a written exercise, four hours.']],
		['more Chinese', '他说一周内给消息，二面是业务总监。', ['他说一周内给消息，二面是业务总监。']],
		['Korean', '합격하면 2차는 임원면접이라고 한다.', ['합격하면 2차는 임원면접이라고 한다.']],
	])('reads %s', (_name, body, expected) => {
		expect(steps(body)).toEqual(expected);
		expect(actions(body)).toEqual([]);
	});

	it('tells steps from tasks where they stand together', () => {
		const body = 'next steps\n30 min with the hiring manager\nthen 5 interviews in one day\nsend her my availability';
		expect(steps(body)).toEqual(['30 min with the hiring manager', 'then 5 interviews in one day']);
		expect(actions(body)).toEqual(['send her my availability']);
	});

	it.each([
		['what happened in the interview', 'Then the presentation went on for an hour. Then she asked about the case.'],
		['a product', 'quiz → plan → list → cook'],
		['next time', 'next time bring a case'],
		['the work itself', 'on call 1 in 7, paid extra\n\nThe team meets every Monday.\n\nDeploys go out in May.'],
		['what the interview was like', '**Format:** on-site panel, 2 hours'],
		['what was said of the interview before it', 'The recruiter told me twice the interview would be an hour.'],
		['pay among the steps', '## Process and facts\n- Pay band 78 to 92, bonus in spring'],
	])('hears none in %s', (_name, body) => {
		expect(steps(body)).toEqual([]);
	});
});

describe('the assessment', () => {
	it.each([
		['a heading', '## Overall assessment\nA calm, honest conversation that should move forward.\n\nAnother paragraph.', 'A calm, honest conversation that should move forward.'],
		['a run-in', '**Overall:** A calm, honest conversation that should move forward.', 'A calm, honest conversation that should move forward.'],
		['a paragraph that begins so', 'Overall, a calm, honest conversation that should move forward.', 'a calm, honest conversation that should move forward.'],
		['a closing title', '## Taking it together\nA calm, honest conversation that should move forward.', 'A calm, honest conversation that should move forward.'],
		['Chinese', '**总体评价** 你的专业基础扎实，表达再精炼一些就很有竞争力。', '你的专业基础扎实，表达再精炼一些就很有竞争力。'],
	])('reads %s', (_name, body, expected) => {
		expect(assessment(body)).toBe(expected);
	});

	it('is none where it says nothing or only gives a verdict on one answer', () => {
		expect(assessment('## Overall\n...')).toBeNull();
		expect(assessment('### Q1 Tell me about a launch\nVerdict: strong, calm and quite specific')).toBeNull();
	});
});
