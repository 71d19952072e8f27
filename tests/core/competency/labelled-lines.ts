/** `any`: one of these must be among the ids; `first`: the best one must be this. Lines are invented. */
export interface LabelledLine {
	readonly text: string;
	readonly label?: string;
	readonly any: readonly string[];
	readonly first?: string;
}

/** Ids after a `|` at the end of each line; the first one is the best where it is marked with `!`. */
export const table = (lines: string): readonly LabelledLine[] =>
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
