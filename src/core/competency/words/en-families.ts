/** Words that mean much the same in a cue: `@name`. */
export const FAMILIES: Readonly<Record<string, string>> = {
	answer: 'answer|response|reply|story|example|explanation|pitch|intro|introduction|anecdote|narrative',
	person: 'manager|boss|colleague|coworker|teammate|peer|supervisor|lead|director|engineer|designer|pm|doctor|physician|nurse|teacher|principal|partner|vendor|team|member|people|stakeholder|executive|leader|employee|superior|sales|someone|somebody|associate|consultant|counsel|recruiter|developer|analyst|cofounder|leadership|coach|faculty|staff',
	customer: 'customer|client|user|consumer|buyer|shopper|guest|patient|parent|family|student|pupil|caller|passenger|tenant',
	company: 'company|firm|organization|org|mission|startup|business|school|hospital|agency|bank|product|place|employer|brand|fund|charity|lab',
	good: 'good|great|strong|solid|thoughtful|smart|sharp|insightful|intelligent|excellent|better|interesting|relevant|deep',
	long: 'long|lengthy|wordy|verbose|windy|drawn',
	hard: 'hard|difficult|tough|challenging|tricky|angry|upset|irate|hostile|demanding|aggressive|abusive|rude|unhappy|toxic|frustrated|annoyed|stubborn',
	up: 'increase|grow|raise|boost|improve|lift|double|triple|expand|gain',
	down: 'reduce|decrease|cut|lower|shrink|drop|save|halve|shorten|eliminate',
	measure: 'revenue|cost|sales|retention|conversion|churn|latency|downtime|time|error|spend|adoption|engagement|efficiency|attendance|turnover|attainment|productivity|profit|margin|score|signup|traffic|satisfaction|nps|defect|waste|uptime|budget|readmission|fall|complaint|hour',
	nerves: 'nervous|anxious|nerve|anxiety|jitters|panic|stress|tense',
	lack: 'lack|no|not|without|miss|need|want|few|enough|add|include|use|give|have|bring|forget|more|little|avoid|skip',
	know: 'know|forget|remember|recall|blank|name|quote|cite|define',
	mixup: 'mix|swap|confuse|muddle',
	they: '=she|=he|=they|everyone|everybody|interviewer|panel|manager|boss|director',
	place: 'branch|shop|store|site|office|school|ward|museum|place|plant|garden|showroom|website|exhibition|hotel|farm',
	change: 'change|shift|pivot|reorg|restructure|reorganization|transition|uncertainty|ambiguity|unknown|chaos',
};

/** Words that may stand inside any cue. */
export const FILLERS = `the a an my your our their his her its this that these those of to in on at for with by and or be is was were am are been i we he she they it me you
him them us really very quite so just more much some any bit little also as into about from`;

/** Forms the stemmer does not bring home; the last word of each group is the one they stand for. */
const IRREGULAR_GROUPS = `led lead,told tell,said say,spoke spoken speak,wrote written write,built build,drove driven drive,took taken take,gave given give,knew known know
lost lose,froze frozen freeze,ran run,got get,made make,broke broken break,chose chosen choose,found find,taught teach,went gone go,brought bring
understood understand,kept keep,sold sell,won win,shown show,felt feel,dealt deal,grew grown grow,held hold,met meet,sought seek,fought fight
sped speed,shook shaken shake,sank sink,forgot forgotten forget,fell fallen fall,began begin,heard hear,came come,did done does do,had has have
thought think,behaviour behaviours behavior,programme programmes program,judgement judgements judgment,practise practised practising practice
defence defense,behavioural behavioral,criteria criterion,people person,analyses analyze analyse analyzed analysed analyzing analysing analysis
colour color,favourite favorite,didnt dont couldnt wasnt doesnt havent hadnt cant cannot wont isnt wouldnt shouldnt never not,lied lie,swam swim
blew blown blow,threw throw,comms communication,eng engs engineer,devs dev developer,mgr manager,mgmt management,convo conversation
algos algo algorithm,perf performance,prio prios priority,arch architecture`;

/** The word that an irregular form stands for, by the form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
	IRREGULAR_GROUPS.split(/[,\n]/u).flatMap((group) => {
		const words = group.split(' ');
		const last = words.pop() ?? '';
		return words.map((word) => [word, last] as const);
	}),
);

/** Words and pairs that say nothing about the candidate here: they keep their words from counting. */
export const SAYS_NOTHING = `@they|when|then ask what|how|if|whether|about|why|when|for|who,like a|an|the|always|that|this,as you like,for like #,like # min|minutes
hiring process,data scientist,software developer,customer service role,end of day,other hand,no idea why,on time for call,call back,next step
took place,=leading up to,first thing,team match,market street,customer success manager,system administrator,change of clothes,number of people
=interesting,=completely,=personally,=personal,=person,=author,=authors,=live,=living,=critical,=generally,=general,=generation,i guess,about a time
a lot of time,=executor,=actor,=activity,=activities,=active,=actively,=organ,=positive,=position,=positions,=objective,=user name,=importer
=testament,team of interviewers,all the time,of course,on call with,work day,mixed bag,as far as i know,you know,good to know,who knows,how it went
no idea,=train,=trains,running behind,pretty standard,nothing special,people on call,two people,hour long,in any case
lead|long|every|same|this|last|next|first|most|over time,product|project|program|engineering|hiring|account manager
next|technical|design|coding|behavioral|leadership round,contact|phone|room|round|job number,let me|us|you|them know
hiring|design|product|data|sales|leadership team,coding|technical|behavioral interview,lead|data|software engineer,lead|system|product designer
head of product|design|engineering,no|strong|lean|would hire,tell me|us about,time when|you|i,interview process|question,sort|kind|panel|case of
business|systems analyst,phone|technical screen,team|tech lead,test week|drive,meeting|conference room,an|half hour,for example|instance
days|weeks ago,in terms|case,hire|walk me,at first|times`;
