import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, read, readerOptions, type Reading } from '../../../src/core/index.ts';

function reading(text: string, path = 'Untitled 4.md'): Reading {
	return read({ path, text, modified: 0 }, readerOptions({ ...DEFAULT_SETTINGS, interviewFolder: 'Interviews' }));
}

describe('what is a record', () => {
	it.each([
		['headings below a title', '# Larkspur Dental – practice manager\n\n### Went well\n- knew the software\n\n### Went badly\n- forgot the owner’s name\n\n### They asked\n- why dentistry?'],
		['no title at all', '## What went well\n- explained my portfolio clearly\n## What didn’t\n- ran over time\n## Questions they asked\n- How do you work with PMs?\n- Walk me through a project that failed'],
		['prose of a day', 'Had my interview with Larkspur Dental today for the practice manager job. They asked about rotas and complaints. I handled the complaints one well. The rota question caught me out.'],
		['signs', 'Brightside Nursery - nursery nurse\nTrial morning Tues 6th\n\n+ kids came to me straight away\n+ knew ratios\n- didn’t wash hands before snack\n- missed the designated lead'],
		['feedback from the other side', 'Thank you for your interest in the Warehouse Supervisor role at Tallis. Feedback from the panel:\nStrengths - good knowledge of health and safety\nDevelopment - answers lacked detail'],
		['a practice with somebody', 'Mock with Elif, she played a grumpy CFO. Opening was strong. I lost her on the assumptions. She said my close was weak.'],
		['a call in which nothing was judged', 'minnow - senior ios engineer - recruiter call w tasha\n\npayments for market stalls. 45 ppl\nrange 80-92 + options\nshe asked about notice period'],
		['questions without a word on the answers', '# Pallister Life, pricing actuary, round 2\n\nWhat they asked:\n1. Walk us through a pricing project\n2. Tell me your strengths and weaknesses\n3. How would you improve our term product?'],
		['Chinese', '面试复盘 2025年5月6日\n公司：晨光出版\n岗位：编辑\n\n好的地方：\n- 自我介绍流畅\n不好的地方：\n- 选题问题没答上来'],
		['Korean', '오늘 새봄유치원 교사 면접 봤다. 원장님이 수업 시연을 시켰는데 생각보다 잘했다. 학부모 상담 질문에서는 말이 막혔다.'],
		['a day’s notes around it', 'slept badly. porridge.\n\nTalked to Maren at Corvid Analytics today about the data role. She asked me to walk her through a project end to end, I did it without slides. Then SQL: blanked on window functions. They will let me know by Friday.\n\nlaundry, called mum'],
		['no word of hiring but the questions and what follows', 'Larkmead Pharmacy today, the branch by the canal. Mr Adeyemi met me at the counter.\n\nHe asked how I would handle a discrepancy on a Saturday and I went blank. Then he wanted to hear about difficult customers and I told that one well. He will ring on Monday.'],
		['a hurried hand in a kitchen', 'did the stage at that bistro on canal st tonight, sous position. chef put me on sauces. held the pass when two tables came at once. butchery was slow and i cut the lamb wrong. asked what id change on the menu and i froze. money 14 an hour. they\'ll text tmrw'],
		['a scorecard of one’s own', '---\ncompany: Kelpworks\nrole: Data Scientist\n---\nSelf-scored in the train home, scale 1 to 5.\n\n| Area | Score | Why |\n|---|---|---|\n| SQL live | 4/5 | window functions fine |\n| Business | 1/5 | could not say what churn costs |'],
		['names of properties of one’s own', '---\nschool: Larkfield Primary\npost: Year 6 lead\n---\nLesson observation and then the head and a governor.\n\n### Gold stars\n* learned nine names in five minutes\n* calm throughout\n\n### See me after class\n* rushed the plenary\n* no figures on results'],
		['a plan that waits to be filled', '---\ncompany: Alder Press\nposition: production editor\nwhen: 2025-09-04\nwho: Ines Roth\n---\n# Interview Alder Press\n\n## What went well\n\n## What to improve\n\n## Questions they asked\n'],
	])('is an interview told with %s', (title, text) => {
		expect(reading(text).debriefs.map(({ state, reason }) => [state, reason])).toEqual([[title.startsWith('a plan') ? 'planned' : 'recorded', 'wording']]);
	});

	it.each([
		['a weekly journal', '# Week 19\n\n**What went well**\n- ran three times\n\n**What didn’t go so well**\n- slept badly\n- too nervous to send the application\n\n**Next week**\n- [ ] interview at Greystone maybe?'],
		['a study note', '# Kubernetes\n\n## Strengths\n- scaling\n## Weaknesses\n- complexity\n\n## Interview questions\n- What is a pod?\n- Explain a service'],
		['a question list', 'BEHAVIOURAL QUESTIONS master list\n\n1. Tell me your strengths and weaknesses\n2. Tell me about a conflict\n3. What went well in your last project?\n4. Describe a failure\n5. Why us?'],
		['preparation', '# How to answer: what is your greatest weakness?\n\nDraft 1: I used to struggle with delegating. Since then I write down who owns what.\n\nStrengths to mention:\n- calm\n- good with numbers'],
		['preparation for one company', '# Prep: Acre onsite Thursday\n\n## Strengths to show\n- ownership\n## Weak spots\n- system design\n## Questions to ask\n- how is the team split?'],
		['a job description', 'Regional Sales Lead (m/f/x), Corbin Paper\n\nWhat you’ll do\n- Own the pipeline\n- Coach two reps\n\nYour strengths\n- 5+ years in sales\n\nInterview process: call, case, meet the team.'],
		['a restaurant', '# Osteria Rovo, Sat 12 April\n\n👍 the bread\n👍 quiet enough to talk\n👎 dessert\n👎 40 min wait for the bill'],
		['a book on interviews', '---\ntitle: The Honest Interview\nauthor: R. Castle\n---\n## Strengths\n- short\n## Weaknesses\n- the author rambles\n- nothing about remote interviews'],
		['a meeting', 'Mtg pricing 14/05 — Ana, Torsten, me\n\n- pilot went well\n- gaps in docs\n\nActions\n- [ ] Lise: draft mail'],
		['a retro that mentions candidates', '# Retro sprint 41\n\nWhat went well\n- importer done early\n\nWhat could be improved\n- stories too big\n- we interviewed two candidates and it ate half a day'],
		['a talk with the manager', '## 1:1 w/ Shreya 3 June\n\n- strengths she’d put in the doc: delivery\n- areas to improve: more visible\n- she asked whether I’m interviewing elsewhere'],
		['a review of somebody’s year', 'Annual review – Leo V.\n\nStrengths\nLeo communicates clearly.\n\nAreas for development\nHe could be more assertive.\n\nNext steps: lead one project'],
		['an interviewer’s notes', '# Interview: candidate for junior analyst, 11:00\n\n- Explained her thinking well\n- Struggled with window functions\n\nStrengths: curious\nConcerns: speed\nRecommendation: hire'],
		['an interviewer’s notes without the word', 'Interviewed Tom for the backend role today.\nStrengths: good SQL, honest\nWeaknesses: rambled, weak on testing\nWould hire as mid level.'],
		['a panel’s scorecard', '**Panel debrief — Warehouse manager, candidate B** (I chaired)\n\n| Competency | Me | Doug |\n|---|---|---|\n| Safety | 2 | 2 |\n\nCandidate B was stronger than A on people.'],
		['a plan to hire', '# Hiring plan: support engineer (2x)\n\nProcess\n1. Screen\n2. Technical\n\nQuestions for candidates\n- Tell me about a customer who was wrong'],
		['an interview with a user', 'User interview 7 — bakery owner\n\nWhat works for her\n- reorder button\n\nWhat doesn’t\n- search is weak\n\nQuestions for next interview\n- show me the last time it went wrong'],
		['an interview for a paper', 'Interview with mayor Holt, 40 min on tape\n\nGood quotes: "We built the pool."\nWeak on: the budget question, he dodged twice.\n\n- gap: nobody from the opposition yet'],
		['an interview for a room', 'Flat share casting, Lindengasse\n\nThey interviewed me for an hour. Questions: do you cook? It went well I think. I talked too much about the parrot.'],
		['an exam', 'Oral exam constitutional law, Prof. Dahl\n\nQ1 proportionality - strong\nQ2 federal powers - weak\n\nStrengths: calm\nGaps: case names'],
		['a look at a company', '# Research: Halcyon Ferries\n\nInterview Thursday 10:00 with Ms Brandt, CFO\n\n### Strengths\n- only operator\n### Weaknesses\n- old fleet'],
		['a look at oneself', '# Career goals\nStrengths: analysis, patience. Weaknesses: networking. I want a product role by next year. Interviews are scary but ok.'],
		['advice from the web', '# Ten things to do after an interview\n\n## 1. Write down what went well\nPerhaps you told a story clearly.\n\n## 2. Write down what to improve\nPerhaps you rambled.'],
		['an application', 'Dear hiring manager,\n\nI am writing to apply for the analyst position. My strengths are attention to detail and communication.\n\nKind regards'],
		['a thank-you letter', 'Subject: Thank you\n\nDear Ms Orr,\n\nthank you for taking the time to meet me on Tuesday. I enjoyed our talk about the role.'],
		['a story', '# The roof that leaked twice\n\n**Situation:** I was site manager for a school roof.\n**Task:** Get it dry.\n**Action:** I put both on the roof.\n**Result:** School opened on time.'],
		['offers side by side', 'Osprey vs Stanmere\n\nOsprey\n+ team, I liked everyone I met\n- no pension\nthe salary gap is 6k\n\nStanmere\n+ name on the CV\n- manager seemed tense'],
		['a day that only mentions one', '# 2025-03-18 Tue\n\n- [x] iron the shirt\n- interview at Dunlin went by in a blur, will write it up tomorrow\n- lunch with Theo\n\ngood: sun\nbad: the train back'],
		['a review of a novel with interviews in it', '# Salt and Ledger (R. Abernethy)\n\nA novel about a clerk who interviews drowned sailors. 4/5 stars\n\n**What works**\n- the interview chapters\n- never a joke too many\n\n**What doesn’t**\n- rushed ending, forty years in eleven pages'],
		['a book lent to somebody', 'Small book about running building sites. ★★★★\n\n**Strengths:** short, funny, the chapter about deliveries. The author listens well.\n**Weaknesses:** no numbers anywhere.\n\nUse that one? In an interview it would sound rehearsed.'],
		['a journalist’s transcript', 'interview w/ Oona, brewer, for the Saturday page\n\nme: why beer\nOT: my gran. she made it in the bath\nme: what are you good at?\nOT: patience. im rubbish at selling\nme: biggest failure?\nOT: the elderflower year. i froze\n\nwent well: got the gran story\nwent badly: forgot to ask about the lawsuit'],
		['a bank of questions under one heading', '# behavioural question bank\n\ntick when I have a story for it\n\n## leadership\n- [ ] Tell me about a time you led without authority\n\n## weaknesses\n- [ ] What is your greatest weakness?\n\n## strengths\n- [x] What are you known for?'],
		['minutes of a group', '# Steering group – 2025-05-21\n\nAttendees: Pilar, Otto, me (minutes)\n\n## Agenda\n1. User interviews, round 2\n2. Hiring\n\nStrong signal on invoices, weak on reminders. Recruiter wants a decision on salary band.\n\n## Decisions\nOffline first'],
		['a candidate’s day as the panel saw it', 'Tom B., backend, onsite 12 March. I did the design round.\n+ asked good clarifying questions\n- weak on data model\nVote: lean hire'],
		['a page about a firm', '---\naliases: [2Ferns]\n---\nRotas for home nurses. Founders were nurses, which is where the name comes from.\n\n- Pilar, recruiting\n- Oyelaran, head of product\n\n**Strengths:** they know their users by first name. **Weaknesses:** no analytics to speak of.'],
		['a subject to study', '# System design: news feed\nStrengths of fan-out on write: fast reads. Weaknesses: celebrities.\nInterview question: how would you design a feed for 10M users?\nI should mention caching. Candidate answer: start with requirements.'],
		['a call to sell something', '# Sales call\nCall with Harrow & Pike, discovery. Dele asked about integrations, I answered well. Weak on security questions. Budget 40k. Next step: send proposal by Friday, he\'ll get back to me.'],
		['a viewing of a flat', 'Flat viewing with the landlord, he asked what I earn, I said enough. Good: light, quiet. Bad: damp, deposit. He will call on Friday.'],
		['notes on pay', '## Gaps\n- payments pays about 15% above energy for the same title\n- the salary gap to Northmoor is smaller than I feared\n\n## Halcyon\nband 94 to 112. Ask for 108.'],
		['a week in Chinese', '# 第23周复盘\n\n## 亮点\n- 项目按时上线了\n## 不足\n- 手机刷太多\n## 下周计划\n- [ ] 准备面试常见问题：你的优点和缺点是什么？'],
		['a week in Korean', '주간 회고\n잘한 점\n- 운동 3번\n아쉬운 점\n- 늦잠\n다음 주: 면접 준비'],
	])('is not %s', (_, text) => {
		expect(reading(text).debriefs).toEqual([]);
	});

	it('tells why a note that looked like one is none', () => {
		expect(reading('# Interview: candidate for junior analyst\n\nStrengths: curious\nConcerns: speed\nRecommendation: hire').skipped).toEqual({ code: 'review', params: {} });
		expect(reading('# Prep: Acre onsite Thursday, product manager\n\n## Strengths to show\n- ownership\n## Questions to ask\n- how is the team split?').skipped).toEqual({ code: 'preparation', params: {} });
	});
});

describe('marks', () => {
	it.each([
		['type', '---\ntype: interview-debrief\n---\nSpoke slowly, they liked it.', 'x.md'],
		['tag', '---\ntags: [interview/debrief]\n---\nSpoke slowly, they liked it.', 'x.md'],
		['tag', 'Acre #interview/debrief/onsite\n\nSpoke slowly, they liked it, and I had a good example for each of the questions.', 'x.md'],
		['folder', 'Spoke slowly, they liked it, and I had a good example for each of the four questions that came.', 'Interviews/acre.md'],
	])('make any note a record by %s', (reason, text, path) => {
		expect(reading(text, path).debriefs.map((record) => record.reason)).toEqual([reason]);
	});

	it('take a note out', () => {
		const found = reading('---\ntype: interview-debrief\ninterview: false\n---\n# Acre PM R1\n## Strengths\n- calm');
		expect(found).toMatchObject({ debriefs: [], skipped: { code: 'excluded' } });
	});

	it('leave a note that is not filled yet planned', () => {
		expect(reading('---\ntype: interview-debrief\ncompany: Bramwell Rail\nround: 1\n---\n## Strengths\n- \n\n## Gaps\n- \n\n## Overall\n…').debriefs.map(({ state }) => state)).toEqual(['planned']);
	});

	it('make no record of a template', () => {
		expect(reading('---\ntype: interview-debrief\ncompany: "{{company}}"\n---\n## Strengths\n- \n\n## Gaps\n- ').debriefs).toEqual([]);
		expect(reading('# {{company}} – {{role}} – round {{round}}\n\nDate: {{date}}\nInterviewer:\n\n## What went well\n- \n\n## What to improve\n- ').debriefs).toEqual([]);
		expect(reading('INTERVIEW REFLECTION\n\nCompany: ______\nDate: [YYYY-MM-DD]\n\nSTRENGTHS\n[List 3 things you did well]\n\nGAPS\n[List 3 things to work on]').debriefs).toEqual([]);
	});

	it('on a heading make only its section a record', () => {
		const text = '# 2024-11-28\n\n## Morning\nSlept, finally.\n\n## Studio Halvard portfolio talk (project architect) #interview/debrief\n**Good**\n- Detail drawings\n\n**Bad**\n- Cost questions\n\n## Afternoon\n- weak signal';
		const [record, ...rest] = reading(text).debriefs;
		expect(rest).toEqual([]);
		expect(text.slice(record?.start, record?.end)).toMatch(/^## Studio Halvard[^]*Cost questions\n\n$/u);
	});
});

describe('sections', () => {
	it('of several interviews are records of their own', () => {
		const text = '# job hunt log 2025\n\n## 2 Jan\nupdated the CV\n\n## 14 Jan 2025 – Pinehollow Bank, SOC analyst, recruiter (Fay)\nshe asked if nights are a problem. clear answer.\n\n## 22 Jan 2025 – Quarrystone, security engineer, technical w/ Marek\n++\nphishing triage, step by step\n--\nkerberos, I swapped the tickets';
		const found = reading(text).debriefs;
		expect(found.map(({ start }) => text.slice(start).split('\n')[0])).toEqual(['## 14 Jan 2025 – Pinehollow Bank, SOC analyst, recruiter (Fay)', '## 22 Jan 2025 – Quarrystone, security engineer, technical w/ Marek']);
		expect(found.map(({ id }) => id)).toEqual(['Untitled 4.md#1', 'Untitled 4.md#2']);
	});

	it('begin at a bare line in a day’s notes and end at the next heading', () => {
		const text = 'standup moved to thu\ndentist 4pm\n\nvantor pm call w/ elif (hiring manager):\nshe runs billing, 3 pms\npitch landed, she repeated it back to me\nrambled on activation\nnext: case w 2 pms\n\n## evening\nran 6k';
		const [record, ...rest] = reading(text, '2025-09-23.md').debriefs;
		expect(rest).toEqual([]);
		expect(record?.company?.value).toBe('vantor');
		expect(text.slice(record?.start, record?.end)).toMatch(/^vantor pm call[^]*case w 2 pms\n\n$/u);
	});

	it('of one long report are one record', () => {
		const text = '# Mock interview report: Platform Engineer, Thornwick Cloud\n\n## Part 1. Introduction (00:00 – 09:40)\n**Strengths**\n- memorable opening\n\n## Part 2. Design exercise (41:30 – 63:15)\n**Room to grow**\n- you never named the alternative\n\n## Delivery\nYour pace was even.';
		expect(reading(text).debriefs).toHaveLength(1);
	});
});
