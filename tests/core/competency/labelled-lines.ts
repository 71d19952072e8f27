/** `any`: one of these must be among the ids; `first`: the best one must be this. Lines are invented. */
export interface LabelledLine {
	readonly text: string;
	readonly label?: string;
	readonly any: readonly string[];
	readonly first?: string;
}

/** Ids after a `|` at the end of each line; the first one is the best where it is marked with `!`. */
const table = (lines: string): readonly LabelledLine[] =>
	lines.trim().split('\n').map((line) => {
		const [words = '', ids = ''] = line.trim().split(/ \| (?=[^|]*$)/);
		const any = ids.split(' ').map((id) => id.replace('!', ''));
		const [label, text] = words.includes(' :: ') ? words.split(' :: ') : [undefined, words];
		const marked = ids.split(' ').find((id) => id.endsWith('!'))?.replace('!', '');
		return { text: text ?? '', any, ...(label === undefined ? {} : { label }), ...(marked === undefined ? {} : { first: marked }) };
	});

export const ENGLISH_NOTES = table(`
	Rambled for four minutes before getting to the point | structure!
	Didn't answer the question directly | structure!
	needed a more structured answer, jumped all over the place | structure!
	STAR stories :: the result part was missing each time | structure!
	buried the lede, interviewer had to ask twice | structure! communication
	No numbers in my story about the migration | impact!
	You could quantify the outcome of your work more | impact!
	lacked metrics of my work on the onboarding revamp | impact!
	I increased attendance from 71% to 88% and said so | impact!
	Closed $2M in new business last year, they loved that | impact influence
	I was nervous and froze on the first question | composure!
	ran out of time on the second case | composure!
	Pacing :: rushed the second half | composure!
	Presence :: came across as flat | composure!
	lost my cool when he kept cutting in | composure! conflict
	good eye contact and warm tone throughout | composure! communication
	my voice was shaking for the first ten minutes | composure!
	explained the pension rules in plain language | communication!
	used too much jargon for a non-technical audience | communication!
	Listened well and played back what I heard | communication!
	talked over the interviewer twice | communication!
	The candidate was articulate and concise | communication! structure
	hard to follow when describing the trial protocol | communication! technical-depth
	pushed back on the deadline respectfully | conflict!
	Conflict story fell flat, I made my colleague the villain | conflict!
	handled the angry parent scenario well | conflict!
	de-escalated the upset customer role play | conflict!
	badmouthed my former boss a bit | conflict!
	Stakeholder management :: good story about winning over the CFO | influence!
	did not explain how I got buy-in from the surgeons | influence!
	handled objections well in the mock cold call | influence!
	negotiation example was thin | influence!
	persuaded the board to change course | influence!
	Motivated a burnt-out crew through the winter | leadership!
	no example of mentoring juniors | leadership!
	Leadership Under Pressure :: kept the team calm in the outage | leadership!
	led the discussion in the group exercise | leadership!
	vague about how I delegate | leadership!
	I stepped in as charge nurse when nobody else would | ownership leadership
	Said "we" far too often, unclear what I did | ownership!
	took initiative to rebuild the intake form | ownership!
	blamed the vendor instead of owning the miss | ownership!
	showed strong ownership of the billing rewrite end to end | ownership!
	Relationship Management :: built trust with the ward staff | collaboration!
	worked closely with design and legal, good cross-functional example | collaboration!
	came across as a lone wolf | collaboration!
	team player story landed | collaboration!
	jumped straight into a solution without clarifying the goal | problem-solving!
	asked good clarifying questions before sizing the market | problem-solving!
	Case math :: slipped a zero when multiplying | problem-solving!
	broke the problem down into supply and demand | problem-solving!
	structured the problem with an issue tree | problem-solving!
	found the root cause of the pump failure on the whiteboard | problem-solving! growth
	need to state my assumptions | problem-solving!
	could not prioritize between the three patients | decision-making!
	weighed the trade-offs out loud and committed | decision-making!
	wishy-washy recommendation at the end | decision-making!
	good judgement call about stopping the trial early | decision-making!
	Prioritisation :: no framework, listed features | decision-making! product-sense
	strong user empathy, identified three pain points | product-sense!
	Go-to-market :: forgot the channel partners | product-sense!
	did not think about competitors | product-sense!
	product sense was good, picked a clear target segment | product-sense!
	business case for the new store was solid | product-sense influence
	knew the pricing landscape | product-sense!
	Domain expertise :: knew options pricing cold | technical-depth!
	SQL :: forgot window functions | technical-depth coding
	shaky on the fundamentals of heat transfer | technical-depth! composure
	DCF walk-through was rusty | technical-depth!
	mixed up sensitivity and specificity, stats need work | technical-depth! structure
	clinical knowledge of sepsis protocol impressed them | technical-depth!
	Could go deeper technically on transformers | technical-depth!
	tolerance stack-up questions went fine | technical-depth!
	classroom management answers were strong | technical-depth leadership
	sharding and cache invalidation discussion went great | system-design!
	forgot to talk about failure modes and redundancy | system-design!
	high level design was too hand wavy | system-design! technical-depth
	did not estimate QPS | system-design!
	API design was clean | system-design!
	missed the empty array edge case | coding!
	picked the wrong data structure, should have used a heap | coding!
	wrote test cases before coding | coding!
	couldn't get the recursion right | coding!
	Whiteboard :: messy code, no tests | coding!
	time complexity analysis was wrong | coding!
	clean code, good variable names | coding!
	brute force only, no optimal solution | coding!
	delivered the warehouse move on schedule | execution!
	didn't mention risks or dependencies in the project plan | execution!
	planning and deadlines were covered well | execution!
	scope creep example was good | execution!
	talked well about process improvement on the line | execution!
	comfortable with ambiguity | adaptability!
	learned the new charting system in a week | adaptability!
	couldn't improvise when the scenario changed | adaptability!
	pivoted quickly when requirements changed | adaptability!
	quick learner, gave the example of moving from retail to insurance | adaptability!
	got defensive about feedback | growth!
	failure story was a humblebrag | growth!
	honest about my weakness and what I learned from it | growth!
	showed real self-awareness | growth!
	hadn't researched the company at all | motivation!
	asked thoughtful questions about the team | motivation!
	Why us :: generic answer | motivation!
	couldn't say why I want to leave my job | motivation!
	Culture fit :: they liked my values | motivation!
	enthusiasm for the mission came through | motivation!
	salary expectations caught me unprepared | motivation! composure
	no questions prepared for the end | motivation!
	design critique was sharp, I defended my layout with usability findings | product-sense!
	your comunication was excelent | communication!
	stakholder alignment was weak | influence!
	prioritzation answer all over the shop | decision-making!
`);

export const ENGLISH_QUESTIONS = table(`
	Tell me about a time you disagreed with your manager | conflict!
	Describe a situation where you had to deal with a difficult customer | conflict!
	How do you handle conflict in a team? | conflict!
	Tell me about a time you failed | growth!
	What is your greatest weakness? | growth!
	Tell me about critical feedback you received | growth!
	Why do you want to work here? | motivation!
	Where do you see yourself in five years? | motivation!
	Walk me through your resume | motivation!
	Tell me about yourself | motivation!
	Design a URL shortener | system-design!
	How would you scale this to ten million users? | system-design!
	Reverse a linked list in place | coding!
	Given an array of intervals, merge the overlapping ones | coding!
	How would you improve Google Maps? | product-sense!
	What is your favourite product and why? | product-sense!
	How would you measure the success of this feature? | product-sense impact
	How do you prioritize when everything is urgent? | decision-making!
	Tell me about a hard decision you made with incomplete data | decision-making!
	Tell me about a time you influenced someone without authority | influence!
	How do you convince a sceptical client? | influence!
	Tell me about a time you led a team through change | leadership! adaptability
	How do you deal with an underperforming report? | leadership!
	Tell me about your proudest achievement | impact!
	Describe a time you went above and beyond | ownership!
	Tell me about a time you took initiative | ownership!
	How do you work with engineers and designers? | collaboration!
	Tell me about a time you worked cross-functionally | collaboration!
	How do you manage multiple deadlines? | execution! decision-making
	Tell me about a project that was behind schedule | execution!
	Tell me about a time you had to learn something quickly | adaptability!
	How do you deal with ambiguity? | adaptability!
	How many piano tuners are there in Chicago? | problem-solving!
	Sales dropped 15% last quarter, how would you find out why? | problem-solving impact
	How do you handle pressure? | composure!
	Explain gradient descent to a ten year old | communication technical-depth
	What is the difference between a process and a thread? | technical-depth!
	How do you differentiate instruction for mixed classes? | technical-depth!
	Walk me through a DCF | technical-depth!
	Which metrics did you move in your last role? | impact! product-sense
`);

export const CHINESE_AND_KOREAN = table(`
	自我介绍太长，没有重点 | structure! motivation
	回答有点啰嗦，跑题了 | structure!
	太紧张了，大脑一片空白 | composure!
	时间不够，最后一题没写完 | composure! coding
	项目成果没有量化，缺少数据支撑 | impact!
	系统设计里没有考虑缓存和高可用 | system-design!
	边界条件没考虑到 | coding!
	动态规划那道题没做出来 | coding!
	沟通清晰，表达流畅 | communication!
	说服利益相关方的例子不错 | influence!
	跨部门合作讲得很好 | collaboration!
	反问环节问了好问题 | motivation!
	对公司业务了解不够，准备不足 | motivation!
	请讲一次你和同事意见不合的经历 | conflict!
	你最大的缺点是什么 | growth!
	讲讲你失败的经历 | growth!
	优先级怎么排 | decision-making!
	底层原理答得不够深入 | technical-depth!
	没有主动推动，显得被动 | ownership!
	긴장해서 말을 더듬었다 | composure! communication
	답변이 너무 길고 횡설수설했다 | structure!
	성과를 수치로 말하지 못했다 | impact!
	지원동기를 구체적으로 말하지 못함 | motivation structure
	갈등 해결 경험을 잘 설명했다 | conflict! communication
	시간복잡도 질문에 대답을 못했다 | coding! technical-depth
	시스템 설계에서 캐시를 빼먹었다 | system-design!
	이해관계자를 설득한 사례가 좋았다 | influence!
	팀을 이끈 경험을 말씀해 주세요 | leadership!
	실패한 경험이 있나요? | growth!
	우선순위를 어떻게 정하나요? | decision-making!
	새로운 환경에 빨리 적응한다고 어필 | adaptability!
	협업 경험이 풍부하다는 점이 좋았다 | collaboration!
	일정 관리를 잘했다고 칭찬받음 | execution!
	회사에 대한 조사가 부족했다 | motivation!
`);

/** Written without the word lists at hand. */
export const OTHER_VOICES = table(`
	I kept circling back and never landed the plane | structure!
	Took forever to get to what actually happened | structure!
	My example had no ending | structure!
	They wanted the short version and got the director's cut | structure!
	She said my answers felt rehearsed and a bit canned | structure composure communication
	could have been crisper | structure communication
	You gave a lot of background before telling us your action | structure!
	Interviewer looked lost when I described the reporting hierarchy | communication!
	I mumbled | communication!
	Great at putting complicated things simply | communication!
	He noted that I hear people out | communication!
	kept using acronyms nobody outside our plant knows | communication!
	my english got worse when i was tired | communication composure
	I forgot to say how much money it saved | impact!
	They asked "so what was the effect?" and I had nothing | impact!
	couldn't remember by how much we cut readmissions | impact!
	Hit 120% of quota three years running, good hook | impact!
	the size of what I did never came through | impact!
	They liked how I brought the new grads up to speed | leadership!
	Never had direct reports and it showed | leadership!
	I got the whole ward behind the new rota | leadership influence
	Vision for the department was missing | leadership!
	The candidate tends to wait for instructions | ownership!
	I fixed it on a Sunday without anyone asking | ownership!
	Good hustle story about the pop-up stall | ownership!
	It sounded as though my team did it and I watched | ownership collaboration
	Took responsibility for the wrong shipment | ownership!
	good chemistry with the panel, felt like colleagues already | collaboration composure motivation
	I tend to do everything myself and they noticed | collaboration ownership
	spoke well of co-teaching and sharing materials | collaboration!
	Explained how I win over people who report to someone else | influence!
	Fumbled when she asked me to sell her the pen | influence!
	They doubted I could hold my own with partners | influence!
	Got leadership to fund the second shift | influence leadership
	I caved as soon as he challenged my assumption | conflict!
	Good: stayed polite with the rude role-player | conflict! composure
	I avoid hard conversations and it came out | conflict!
	Couldn't think of a time I clashed with anyone | conflict!
	started solving before understanding the ask | problem-solving!
	Went through the logs step by step, found the culprit | problem-solving!
	guessed instead of reasoning it through | problem-solving!
	the maths took me ages | problem-solving!
	you considered several angles before answering | problem-solving decision-making
	sat on the fence, they wanted one number | decision-making!
	Explained why I picked vendor B over vendor A | decision-making!
	Which to do first and why: strong | decision-making!
	I took a gamble on the launch date and could not justify it | decision-making!
	I forgot who the shopper is | product-sense!
	Never talked to anyone who uses it, just listed features | product-sense!
	they liked my take on why people leave the app after a week | product-sense!
	Did not know who else sells this | product-sense!
	blanked on the journal entries for a lease | technical-depth! composure
	my knowledge of employment law was thin | technical-depth!
	Impressed by my experience with injection moulding | technical-depth!
	drug calculation questions: all right | technical-depth problem-solving
	I only know kubernetes on the surface | technical-depth!
	they drilled into indexes and I was out of my depth | technical-depth! system-design
	didn't think about what happens when a server dies | system-design!
	drew boxes but no data flow | system-design!
	one box for the database, nothing on growth of data | system-design!
	my loop was off by one | coding!
	did not run through my solution with an example input | coding!
	Forgot to handle nulls | coding!
	took two hints to see it was a graph problem | coding!
	Walked them through how I kept the renovation on budget and on time | execution!
	Too little on how I track progress | execution!
	juggling six accounts at once: good story | execution decision-making
	missed steps in the rollout | execution!
	the switch from teaching to sales worried them | adaptability motivation
	I coped well when they swapped the case midway | adaptability!
	Picks up tools fast | adaptability!
	I came across as someone who needs a rulebook | adaptability!
	couldn't name a mistake | growth!
	took their criticism well and tried again | growth!
	Sounded arrogant about past projects | growth!
	didn't know what they make | motivation!
	Could not explain the move out of banking | motivation!
	they felt I just want any job | motivation!
	Ready with five questions, two they had never heard | motivation!
	hands were sweaty, voice thin | composure!
	sounded unsure of myself | composure!
	Laughed too much, looked at my notes the whole time | composure!
	Only twelve minutes left for the last part | composure!
	Settled down after a slow start | composure!
`);

/** A second round of lines, written after the lists had grown. */
export const LATER_VOICES = table(`
	Over-indexed on background, under-delivered on what I actually did | structure ownership
	Interviewer kept nudging me to wrap up | structure composure
	Lots of detail, little signal | structure communication
	Answered a different question from the one she asked | structure!
	Good hook and a clear ending this time | structure communication
	my sentences were endless | structure communication
	You explain things so that a newcomer would get it | communication!
	spoke over her a couple of times, must let people finish | communication!
	Hard time putting my thoughts into words | communication composure structure
	Strong verbal skills, engaged the panel | communication!
	I should mention the 40 hours a week we saved | impact!
	Results of the campaign were fuzzy | impact product-sense
	Could not back up the claim with figures | impact!
	Great stats on pupil progress, they wrote it down | impact technical-depth
	How I supported a struggling junior colleague went down well | leadership collaboration
	My take on building teams felt textbook | leadership!
	they don't see me managing managers yet | leadership!
	set a clear direction for the squad | leadership!
	Made it sound like things happened to me | ownership!
	saw a hole in the onboarding and filled it | ownership!
	Stuck with it until the last ticket was closed | ownership execution
	was unclear about my individual role | ownership!
	Good examples of partnering with physicians and families | collaboration!
	did not mention anyone else on the project | collaboration ownership
	The two of us building on each other's ideas was fun | collaboration!
	getting sign-off from three vice presidents | influence!
	I gave up on the discount too early in the role play | influence conflict
	Your argument for the price rise did not sway me | influence product-sense
	stayed respectful while disagreeing with the architect | conflict!
	I went along with my supervisor even though I thought he was mistaken | conflict!
	story about the shouting relative was a hit | conflict!
	they wanted a real fight, mine was a misunderstanding | conflict communication
	missed half of the chart in the case | problem-solving!
	good at spotting what was odd in the numbers | problem-solving impact
	went for the first idea, no alternatives | problem-solving!
	I needed a nudge to see the pattern | problem-solving coding
	didn't ask what the requirements were | problem-solving!
	changed my recommendation three times | decision-making!
	clear about what I would drop and what I would keep | decision-making!
	explained the risk of waiting versus acting | decision-making!
	my idea ignored older users | product-sense!
	They loved my teardown of the checkout | product-sense!
	commercial side was weak | product-sense!
	need to brush up on IFRS 16 | technical-depth!
	They could tell I have not touched Python in a year | technical-depth coding
	solid on wound care, weak on ventilators | technical-depth!
	knew the regs better than the interviewer | technical-depth!
	hazy on how the garbage collector works | technical-depth!
	chose postgres without saying why | system-design decision-making
	nothing about monitoring or rollbacks | system-design execution
	Good intuition for where the bottleneck would be | system-design!
	got the solution working but it was O(n^2) | coding!
	tripped on a sort comparator | coding composure
	forgot to return the value | coding!
	laid out the turnaround week by week | execution!
	late deliverables came up and I had no plan to show | execution!
	Good grip on logistics of the trade fair | execution!
	I like rules, and they need someone who can live with chaos | adaptability!
	Moved countries and learned Dutch, good proof that I adjust | adaptability!
	got thrown by the surprise second case | adaptability composure
	bristled when he corrected me | growth!
	named a real shortcoming and what I do about it | growth!
	owned the botched rollout and said what I took from it | growth ownership
	should read their annual report before such a call | motivation!
	sounded lukewarm about the job | motivation!
	could not name one of their products | motivation product-sense
	good answer to why nursing | motivation!
	my pay range was above theirs | motivation!
	heart racing all the way | composure!
	kept my head when the fire alarm went | composure!
	dull voice, no spark | composure communication
	sat there without a word for a minute | composure communication
	How would you handle an employee who is always late? | leadership conflict
	Tell me about a time you had to persuade a colleague | influence!
	What would you do in your first 90 days? | execution motivation
	How do you make sure nothing falls through the cracks? | execution ownership
	Describe your ideal manager | motivation leadership
	How do you keep up with new developments in your field? | growth adaptability technical-depth motivation
	How would you price a new medicine? | product-sense problem-solving
	What would your colleagues say about you? | growth collaboration
	How do you give a pupil bad news? | communication conflict
	Explain how a heat exchanger works | technical-depth communication
`);

export const SAY_NOTHING = `
	It went fine
	Good
	They passed
	Not bad at all
	Nothing to add
	Great chat overall
	I got the offer!
	Could not have gone better
	Meh
	See above
	Same as last time
	Okay I guess
	The interviewer was nice
	Met with Dana on Tuesday
	n/a
	tbd
	Really happy with this one
	It was a bit of a mixed bag
	Went better than Monday
	They will let me know next week
	Overall a good day
	...
	👍
	第一轮
	还可以
	挺好的
	좋았다
	그냥 그랬다
	무난했음
	That was that
	Not my best
	12
`.trim().split('\n').map((line) => line.trim());
