import { table } from './labelled-lines.ts';

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

/** The everyday kind, as most people write; kept apart from the lists until they were done. */
export const EVERYDAY_LINES = table(`
	Communication was strong, spoke at a good pace | communication composure
	Need to be more concise | communication structure
	Could have given more detail on the technical implementation | technical-depth
	I should have asked more clarifying questions before starting | problem-solving
	good energy and built rapport with the interviewer | composure collaboration
	Wasn't able to complete the second coding problem in time | coding composure
	struggled to think of a good example for the leadership question | leadership structure
	I need to practice SQL more | technical-depth coding
	My intro was too long | structure motivation
	You demonstrated deep understanding of customer pain points | product-sense
	She tends to give high-level answers without going into specifics | structure technical-depth
	They liked my project at the hospital | execution impact technical-depth
	Didn't show enough passion for the role | motivation
	I blanked when he asked about trade-offs of kafka vs sqs | composure system-design decision-making
	Too many um's | communication
	Should quantify results | impact
	good connection with hiring manager over similar backgrounds | collaboration motivation
	Strong strategic thinking, but lacked data to support decisions | decision-making product-sense impact
	Failed to explain how I would handle disagreement with eng lead | conflict
	system design interview: forgot about database indexing and caching | system-design
	Case interview: framework too generic, missed key drivers of cost | problem-solving structure
	Asked me about my management style; I gave a wishy washy answer | leadership decision-making
	strong on managing ambiguity and driving alignment between teams | adaptability influence collaboration
	Brushed past the result of my STAR story | structure impact
	Panicked on dynamic programming question | coding composure
	couldnt explain why I am leaving my current company | motivation
	Tell me about a time you had to meet a tight deadline | execution
	Tell me about a time when you had to make a decision without all the information | decision-making
	What are you most proud of? | impact
	Describe a time you had to deliver difficult feedback | leadership conflict
	How do you build relationships with stakeholders? | influence collaboration
	What's your approach to testing? | coding
	How would you design Instagram? | system-design product-sense
	Why did you choose product management? | motivation decision-making
	What do you know about our company? | motivation
	How would you handle a parent who disagrees with a grade? | conflict
	Tell me about a complex problem you solved | problem-solving
	Tell me about a time you made a mistake with a patient | growth
	Have you ever had to persuade your boss? | influence conflict
	Give an example of adapting your communication to different audiences | communication adaptability
	How do you motivate students who don't care? | leadership technical-depth motivation
	Estimate the number of gas stations in Ohio | problem-solving
	What questions do you have for us? | motivation
	I did not tie my answer back to the business impact | impact structure
	Lost confidence after the first wrong answer | composure
	I talked about the team's work rather than my own contributions | ownership
	good job walking through my thought process out loud | communication problem-solving
	Handled follow up questions well | technical-depth communication composure structure
	could improve on time complexity explanation | coding communication
	was too casual with the director | composure
`);
