import { table } from './labelled-lines.ts';

/** Short lines from interviews of many trades, each with every competency that a reader would accept. */
export const MANY_TRADES = table(`
	couldn't remember the max dose of amoxicillin for a child | technical-depth
	knew the building regs on fire doors | technical-depth
	no idea what a stent is made of | technical-depth
	asked me to read the ECG and I got it right | technical-depth
	talked them through the tractor's gearbox | technical-depth communication
	My Spanish held up | communication technical-depth
	Kept checking if they followed | communication
	used too many abbreviations | communication
	spoke into my collar the whole time | communication composure
	the video froze and I lost my thread | composure structure adaptability
	forgot to mention what happened after the launch | impact structure
	said "a bunch of users" instead of a number | impact
	could tell them exactly how much food waste went down | impact
	my answer about weakness was a cliche | growth
	I owned up to the lost invoice | growth ownership
	blamed the night staff | ownership conflict
	asked how they train new starters | motivation
	hadn't looked at their menu | motivation product-sense
	They could tell I had tried the app | motivation product-sense
	sounded like I only want the money | motivation
	no real answer for why I'm leaving | motivation
	late because of the bus | composure
	hands were cold, voice tiny | composure
	got the giggles | composure
	felt rushed at the end | composure
	wrong order for the handover steps | execution technical-depth structure
	how I'd run a day with two cooks missing | leadership execution decision-making adaptability
	didn't say who would cover the till | execution decision-making leadership
	split my day into blocks and told them why | execution decision-making
	the roster question threw me | execution composure
	spoke about my crew with warmth | leadership collaboration communication
	said I'd sack him on the spot | leadership conflict decision-making
	stood by my call on the penalty | decision-making conflict
	picked the cheaper boiler without saying why | decision-making
	went for the safe option and explained the risk | decision-making
	the mother who shouted at reception | conflict composure product-sense
	guest complained about noise, I moved him and sent wine | conflict product-sense
	landlord dispute role play | conflict
	disagreed with the chair and stayed friendly | conflict
	talked the sceptical vet round | influence
	got two councils to share one depot | influence collaboration
	caved on salary right away | influence
	sold the idea well to the governors | influence
	went round in circles on the fault | structure problem-solving
	asked three questions before touching the pump | problem-solving
	guessed instead of measuring first | problem-solving impact
	found the leak by halving the pipe each time | problem-solving technical-depth
	did not check my assumption about the tide | problem-solving
	estimate of piano tuners was sensible | problem-solving impact
	O(n squared) and I knew it | coding technical-depth
	left off the null check | coding
	couldn't write the join from memory | coding technical-depth
	named variables badly | coding
	no plan for when the queue fills up | system-design execution
	forgot replication lag | system-design technical-depth
	drew the boxes too early | system-design problem-solving structure
	thought of the blind users first | product-sense
	suggested a feature nobody asked for | product-sense ownership
	knew who their rivals are | product-sense motivation
	learned the till in one morning | adaptability
	changed my plan when the rain scenario came | adaptability decision-making
	slow to learn their booking tool, I said so | adaptability growth
	started the reading club myself | ownership
	said what my part was, not the team's | ownership
	fixed the rota without waiting to be asked | ownership execution
	with the physios we made one plan | collaboration
	helped the other candidate in the group task | collaboration
	he didn't like that I work alone | collaboration
	two-minute story, beginning and end | structure
	story went nowhere | structure
	half my answers had no example | structure
	answered a question she hadn't asked | structure
	too much backstory about the merger | structure
	explained inflation with a bakery | communication technical-depth
	she looked bored by slide four | communication composure
	my handwriting on the flipchart was unreadable | communication
	cleared up the patient's worry in one sentence | communication product-sense
	calming the dog before the jab | technical-depth composure
	lesson ran over by ten minutes | composure execution
	the demo lesson had clear aims | structure technical-depth execution communication
	pupils were busy from the first minute | leadership technical-depth product-sense execution
	did not know the reporting line for safeguarding | technical-depth
	wobbled on consolidation entries | technical-depth composure
	talked about hedging like I knew it | technical-depth
	weld was porous, he showed me | technical-depth
	parallel parked the truck first go | technical-depth execution composure
	missed the second question inside the first | structure communication problem-solving
	long silence after the ethics question | composure
	her question about budget cuts: I had a list ready | decision-making impact execution motivation
	I let the panel's youngest member finish | communication collaboration
	charge nurse liked my SBAR | communication technical-depth structure
	parent evening scenario, listened first | conflict communication product-sense
	didn't know their student numbers | motivation
	knew which tram lines they run | motivation technical-depth
	my example for teamwork was from school days | collaboration structure
	too modest about what I did | ownership composure
	could not explain the gap in my CV | motivation communication growth
	spoke badly of the old place | motivation conflict composure
	froze on the compound interest one | composure technical-depth
	the maths test, ran out of time with three left | composure problem-solving technical-depth
	nice flow between my points | structure communication
	he kept interrupting and I kept going | composure communication conflict
	stayed polite when she rolled her eyes | composure conflict
	swapped debit and credit | technical-depth
	named the three types of hernia | technical-depth
	showed photos of my tiling | technical-depth motivation communication impact
	my till balance record impressed them | impact execution
	sold 40 memberships in a month, said that early | impact influence
	didn't say how many staff I had | impact leadership
	volunteer rota story showed I can organise | execution leadership
	took the lead in the tower exercise | leadership ownership collaboration
	let others talk in the group round | collaboration communication leadership
	could not say what I'd change about their shop | product-sense motivation decision-making
	ideas for their newsletter | motivation product-sense
	asked when I'd hear back, nothing else | motivation
	asked good questions about rotas and training | motivation
	I was honest that I'd never run payroll | technical-depth growth
	didn't ask for help when stuck | collaboration problem-solving growth
	took the hint and finished it | problem-solving collaboration coding growth
	off-by-one at the end | coding
	kept the code tidy | coding
	SQL took too long | coding technical-depth composure
	drew a clear diagram of the flow | system-design communication
	never talked about backups | system-design technical-depth execution
	what if the warehouse loses power, no answer | system-design problem-solving execution technical-depth
	compared two options and chose one | decision-making
	couldn't decide who to treat first | decision-making
	said I'd do everything at once | decision-making execution
	risk assessment for the school trip was thorough | decision-making execution technical-depth
	deadline story was good | execution structure
	had a timeline for the first three months | execution motivation
	last-minute change of task didn't faze me | adaptability composure
	story about moving to Leeds with two days notice | adaptability structure
	took the criticism of my drawing well | growth
	argued when she corrected me | conflict growth
	told about the time I dropped the tray, laughing at myself | growth composure structure
	convinced the landlord to wait | influence
	gave up on the objection too quickly | influence
	the volunteer who never turned up, how I dealt with it | conflict leadership
	no story about a difficult colleague | conflict
	said sorry too often | composure communication
	clear voice, good pace | communication composure
	my accent was not a problem | communication
	used the word synergy four times | communication
	explained VAT to the pretend client in one minute | communication technical-depth product-sense
	didn't catch the name of the panel chair | communication motivation composure
	thought about the guests with allergies | product-sense technical-depth
	forgot who the leaflet was for | product-sense communication
	budget question: numbers ready | impact execution
`);

/** What people write around the points: when, where, how it felt overall. */
export const ASIDES = `
	Lasted about an hour
	It was over Zoom
	They were running behind
	Two people on the call
	Second floor, room at the back
	Got there by train
	The office was lovely
	Coffee was terrible
	Same panel as before
	Felt okay about it
	Could have been worse
	Much better than the last one
	Hard to tell how it went
	No idea how it went
	They seemed pleased
	Will hear back by Friday
	Waiting to hear
	All in all not too shabby
	So so
	Pretty standard stuff
	Nothing special
	As expected
	Not sure yet
	We'll see
	Done
	Rescheduled to Thursday
	Thanks for the chat
	Met the whole office
	Nice building, parking was a pain
	Third one this week
	Quick one today
	Only twenty minutes
	I think I did well
	That part went badly
	This one was a disaster
`.trim().split('\n').map((line) => line.trim());
