/** Words that mean much the same in a cue: `@name`. */
export const FAMILIES: Readonly<Record<string, string>> = {
	answer: 'answer|response|reply|story|example|explanation|pitch|intro|introduction|anecdote|narrative',
	say: 'say|tell|talk|speak|explain|describe|present|communicate|convey',
	person: 'manager|boss|colleague|coworker|teammate|peer|supervisor|lead|director|engineer|designer|pm|doctor|physician|nurse|'
		+ 'teacher|principal|partner|vendor|team|member|people|person|stakeholder|executive|leader|employee|superior|engineering|sales|'
		+ 'someone|somebody|associate|consultant|counsel|recruiter|developer|analyst|cofounder|management|leadership|coach|faculty|staff',
	customer: 'customer|client|user|consumer|buyer|shopper|guest|patient|parent|family|student|pupil|caller|passenger|tenant',
	company: 'company|firm|organization|org|mission|startup|business|school|hospital|agency|bank|product|place|employer|brand|fund|charity|lab',
	role: 'role|job|position|team|company|firm|work|industry|field|opportunity|school|hospital|mission|product|space',
	good: 'good|great|strong|solid|thoughtful|smart|sharp|insightful|intelligent|excellent|better|interesting|relevant|deep',
	long: 'long|lengthy|wordy|verbose|windy|drawn',
	fix: 'fix|solve|resolve|debug|repair|troubleshoot|diagnose',
	hard: 'hard|difficult|tough|challenging|tricky|angry|upset|irate|hostile|demanding|aggressive|abusive|rude|unhappy|toxic|frustrated|annoyed|stubborn',
	up: 'increase|grow|raise|boost|improve|lift|double|triple|expand|gain',
	down: 'reduce|decrease|cut|lower|shrink|drop|save|halve|shorten|eliminate',
	measure: 'revenue|cost|sales|retention|conversion|churn|latency|downtime|time|error|spend|adoption|engagement|efficiency|attendance|turnover|'
		+ 'attainment|productivity|profit|margin|score|signup|traffic|satisfaction|nps|defect|waste|uptime|budget|readmission|fall|complaint|hour',
	nerves: 'nervous|anxious|nerve|anxiety|jitters|panic|stress|tense',
	lack: 'lack|no|not|without|missing|miss|need|want|few|enough|add|include|use|give|have|bring|forget|more|little|avoid|skip',
	know: 'know|forget|remember|recall|blank|name|quote|cite|define',
	mixup: 'mix|swap|confuse|muddle',
	they: '=she|=he|=they|everyone|everybody|interviewer|panel|manager|boss|director',
	place: 'branch|shop|store|site|office|school|ward|museum|place|plant|garden|showroom|website|exhibition|hotel|farm',
	change: 'change|shift|pivot|reorg|restructure|reorganization|transition|uncertainty|ambiguity|unknown|chaos',
};

/** Words that may stand inside any cue. */
export const FILLERS = 'the a an my your our their his her its this that these those of to in on at for with by and or be is was were am are '
	+ 'been i we he she they it me you him them us really very quite so just more much some any bit little also as into about from';

/** Forms the stemmer does not bring home. */
export const IRREGULAR: Readonly<Record<string, string>> = {
	led: 'lead', told: 'tell', said: 'say', spoke: 'speak', spoken: 'speak', wrote: 'write', written: 'write', built: 'build', drove: 'drive',
	driven: 'drive', took: 'take', taken: 'take', gave: 'give', given: 'give', knew: 'know', known: 'know', lost: 'lose', froze: 'freeze',
	frozen: 'freeze', ran: 'run', got: 'get', made: 'make', broke: 'break', broken: 'break', chose: 'choose', chosen: 'choose', found: 'find',
	taught: 'teach', went: 'go', gone: 'go', brought: 'bring', understood: 'understand', kept: 'keep', sold: 'sell', won: 'win', shown: 'show',
	felt: 'feel', dealt: 'deal', grew: 'grow', grown: 'grow', held: 'hold', met: 'meet', sought: 'seek', fought: 'fight', sped: 'speed',
	shook: 'shake', shaken: 'shake', sank: 'sink', forgot: 'forget', forgotten: 'forget', fell: 'fall', fallen: 'fall', began: 'begin',
	heard: 'hear', came: 'come', did: 'do', done: 'do', does: 'do', had: 'have', has: 'have', having: 'have', owned: 'own', thought: 'think',
	behaviour: 'behavior', behaviours: 'behavior', programme: 'program', programmes: 'program', judgement: 'judgment', judgements: 'judgment',
	practise: 'practice', practised: 'practice', practising: 'practice', defence: 'defense', behavioural: 'behavioral', criteria: 'criterion',
	people: 'person', analyses: 'analysis', analyze: 'analysis', analyse: 'analysis', analyzed: 'analysis', analysed: 'analysis',
	analyzing: 'analysis', analysing: 'analysis', stakeholders: 'stakeholder', tradeoffs: 'tradeoff', colour: 'color', favourite: 'favorite',
	didnt: 'not', dont: 'not', couldnt: 'not', wasnt: 'not', doesnt: 'not', havent: 'not', hadnt: 'not', cant: 'not', cannot: 'not',
	wont: 'not', isnt: 'not', wouldnt: 'not', shouldnt: 'not', never: 'not', lied: 'lie', swam: 'swim', blew: 'blow', blown: 'blow', threw: 'throw',
	comms: 'communication', eng: 'engineer', engs: 'engineer', devs: 'developer', dev: 'developer', mgr: 'manager', mgmt: 'management',
	convo: 'conversation', algos: 'algorithm', algo: 'algorithm', perf: 'performance', prio: 'priority', prios: 'priority', arch: 'architecture',
};

/** Word pairs whose words say nothing about the candidate here: they keep their words from counting. */
export const SAYS_NOTHING = `product manager, product managers, product management, project manager, program manager, team lead, tech lead,
	lead engineer, lead designer, engineering manager, hiring manager, hiring team, hiring process, account manager, data scientist, data engineer,
	software engineer, software developer, design team, product team, data team, sales team, customer service role, system designer,
	in terms, end of day, other hand, for example, for instance, no idea why, on time for call, call back, next round, next step,
	took place, take place, phone screen, coding interview, technical interview, technical screen, technical round, design round, coding round,
	behavioral interview, behavioral round, leadership round, =leading up to, lead time, first thing, team match, test week, market street,
	product designer, customer success manager, business analyst, systems analyst, system administrator, change of clothes, number of people,
	=interesting, =completely, =personally, =personal, =person, =author, =authors, =live, =living, =critical, =generally, =general, =generation, i guess, sort of, kind of, no hire, strong hire, lean hire, would hire, hire me, about a time, time when,
	time you, time i, long time, every time, a lot of time, tell me about, tell us about, meeting room, conference room, =executor, =actor, =activity,
	=activities, =active, =actively, =organ, =positive, =position, =positions, =objective, =user name, =importer, walk me, =testament, at first, team of interviewers, panel of, test drive, contact number, phone number, room number, round number, job number,
	interview process, same time, this time, last time, next time, first time, all the time, most time, of course, over time, at times, on call with,
	project managers, interview question, interview questions, leadership team, head of product, head of design, head of engineering, work day, mixed bag, let me|us|you|them know, as far as i know, you know, good to know, who knows,
	how it went, no idea, =train, =trains, running behind, ran behind, pretty standard, nothing special, people on call, two people, hour long, an hour, half hour, days ago, weeks ago, in case, in any case, case of`;
