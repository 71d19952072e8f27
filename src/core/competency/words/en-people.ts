import type { CueLists } from './cue-lists.ts';

/** Working with and through others. */
export const EN_PEOPLE: CueLists = {
	leadership: {
		4: `let .. go,tell .. what to do,do .. all myself,did .. all myself,helped .. junior|trainee|apprentice|kid|newcomer,now teaches,now leads,taught .. session,
junior,coach,delegate,captained,supervise,leadership,leader,lead without authority,led .. discussion,inspire,rally,mentor,mentorship,mentee
direct report,line manager,underperformer,performance improvement plan,fire someone,let go someone,hire senior,build culture,built .. culture,empower
visionary,morale,=succession,role model,gave .. feedback,charge nurse,department head,supervision,skip level,one on one,onboard new,take charge
up skilling,upskill,change management,bring .. up to speed,vision for,vision .. product,get .. behind,helped .. improve,=intern,=interns,apprentice,trainee
student teacher,get best out,best out of,chair,handle .. employee,employee .. late,clear direction,supported .. struggling,manager .. managers
sets standard,steering,team .. together,under me,appraisal,talk about people,huddle,briefing,no reports,=recruited,=recruiting,lead by example
whole team|ward|department|crew|staff .. behind,lead|manage|hire|build|grow|develop|difficult|struggling|accountable|organise|own|no team
motivate .. others|people|students|them|member,managed .. people|engineers|reports|direct|staff,lead|manage|built|grew|run|train .. team
performance management|issue|problem|plan,teach .. junior|commis|them|her|him,manage people|staff|others|engineers|direct|remote
run .. department|shift|store|kitchen|crew,the team|crew|kitchen|ward .. i,onboard|train|teach colleagues,lead|hire|grow|develop people
set .. example|tone|expectations|standard,staff|crew|team questions,train .. staff|colleagues|new,in front of .. nurses|everyone,train new|staff|up
make team|people better,management style|experience,struggling member|colleague,lead|hire engineers,lead|plan .. people,report .. struggle|perform
low|under performer,grow others|someone|somebody,team culture|building|growth,give|deliver feedback,develop others|staff,new grads|hires|starters
help .. grow|develop,turn .. around|round,teach junior|new,lead initiative|discussion`,
		3: `=unite,=united,supervisor,=direction,command room,=hiring,talent,charisma,headcount,influence culture,direct the,facilitate,managerial,motivate,vision
hire .. for,workshop,=led,=leading,apprenticeship,about people,let .. open|run|do,head|manager of`,
		2: `=manage,=managed,=managing,team,staff,team size,culture building,onboard,retention of,encourage,support team,senior,mentor taught,newcomers,trust in team,build trust,crew
brigade,trained,letting .. speak,assistants,volunteers,sack,fired`,
		1: `decision,strategic,voice,guide,guidance,command,teach,employee,squad,people,class,group,kitchen,nurses,trust,about me,earlier`,
		label: `leadership,management,mentoring,coaching,vision,lead,seniority`,
	},
	ownership: {
		4: `volunteered,drive,hustle,ownership,=accountable,=accountability,=initiative,took .. initiative,proactive,above and beyond,go beyond,=owns,=owned,end to end
start to finish,zero to one,get things done,drove .. result,driver of,autonomy,unprompted,i personally,we instead,instead of i,i vs we
=we too much,=we a lot,team not me,hands off,passive,blame,excuse,grit,tenacious,persistent,persevere,hard working,hardworking,scrappy,=resourceful
=resourcefulness,entrepreneurial,took it on,take .. on myself,fell through cracks,no one else,integrity,ethics,what was mine,which part
your role .. project,bystander,push .. forward,made it happen,doer,can do,pulled .. weight,motivated self,gap nobody,happened to me,filled .. it
stuck with it,stuck .. until,took over,agency,seize,conscientious,diligence,duty,do .. yourself,beyond .. role|job|scope|call
saw .. problem|gap|need|through|hole,identified .. gap|opportunity|need,until .. done|finished|closed|solved,spot .. problem|gap|opportunity|issue
noticed .. problem|gap|issue,self starter|motivated|directed|starting|led,chase .. up|down|result,without being .. asked|told
wait .. instructions|told|someone,exact|specific|my|individual role,without being asked|told,without .. ask|told,see|push .. through
take initiative|credit|lead,what i|you did,your part|role in,fill .. gap|hole,too much|many we,follow up|through,nobody else|asked
own .. mistake|failure,not my problem|job,my doing|part|idea,step up|in,from scratch|zero,we not|vs i,personally|team did,by myself|yourself
say|use we`,
		3: `owner,=responsibilities,initiate,=initiatives,contribute,dedicated,committed,founder,founded,=dependable,reliable person,spearhead,championed,pioneered
set up .. new,unasked,myself,responsible,created .. program|process|club`,
		2: `alone,determined,effort,relentless,care about quality,side project,took action,sunday,weekend,watched,passenger,credit,=finisher,yourself
before .. asked`,
		1: `act,action,create,build`,
		label: `ownership,initiative,drive,accountability,independence,autonomy,contribution,grit`,
	},
	collaboration: {
		4: `learned|remembered names,everybody got,talked to .. everyone,already tried,made .. laugh,looked at .. when,both of them,
bonding,=partnered,teammates,jointly,inclusive,collaborate,=teamwork,worked together,work well with,crossfunctional,interdisciplinary,multidisciplinary
interdepartmental,silo,partnership,co teach,pair programming,pairing,rapport,relationship,build trust,trust,liaise,liaison,interpersonal,people skills
handoff,handover,share knowledge,knowledge sharing,lone wolf,solo,work alone,other teams,timezones,camaraderie,include everyone,empathetic,empathy
two way,back and forth,sales and marketing,feedback loop between,built on .. ideas,build on .. hint,took hints,chemistry,by myself
felt like colleagues,pleasant .. work,alongside,in sync,as a team,asking for help,anyone else,=kindness,each other,two of us,we both,get to know
kept saying we,say we,got .. talking,shy girl,repair .. relationship,between .. teams,include .. everyone
work .. with others|design|marketing|finance|product|engineers,work .. together|nurses|legal|designers|engineers|sales|teachers|parents|families
work with @person|others|team|different|cross|people,bridge .. technical|between|business|engineering|team|gap
across team|departments|functions|orgs|business|company|organization,with .. teams|nurses|teachers|ward|crew|supplier
everybody|everyone relaxed|joined|talked|laughed|in,other people .. work|ideas|team,do everything myself|yourself|himself
team work|player|fit|environment|first|up,mention .. others|team|anyone,different teams|backgrounds|functions,cross team|department|org|functional
group task|exercise|discussion|work,quiet one|person|woman|man,design|product and engineering,between teams|departments|functions
everything alone|myself,ask .. for help|support,nobody|no one talked|spoke,share .. materials|work,get on|along well,got on|along with
sharing materials|work,hand off|over,remote|whole team`,
		3: `=share,=shared,coworker,colleague,joint,together,alignment across,cooperate,compassion,compassionate,respect,=community,=communities,coordinate,=communal
brainstorm,peer,multi team,matrixed,connect with,counterpart,=unite,=united,mutual,buddy,credit,joined in`,
		2: `networking,supportive,doctors,interact,=personable,physicians,external,relate,union,families,supplier,hint,agencies,committee,sync,helpful,warm to
=others,engineers and designers,crew,nurses,=others,shy,brigade,warmth,warm,took over,others talk,same uni|school`,
		1: `engineers,designers,work with,remote,department,team,group,cross,we,both,hospital,everybody,everyone,vendor,people,included`,
		label: `collaboration,teamwork,team,partnership,relationships,rapport,empathy,trust,interpersonal,cross-functional`,
	},
	influence: {
		4: `talk .. round|into|out of,won .. over,brought .. round,got .. on board,made .. case,changed .. mind,
get legal|finance|security|management to,got .. to drop|agree|sign|accept|change,get .. to drop|agree|sign|accept|change,gave .. number first,salary number,first number,believed,give and take,trade off .. with,
convince,haggled,lobby,funded,=political,=politics,concessions,pitch,persuade,sway,argument,influence,influential,persuasion,convince @person,stakeholder,buyin
=onboard with,bring .. along,negotiate,sold .. them,=salesmanship,=objections,closing skills,upsell,cold call,rebuttal,drive alignment,consensus
coalition,advocate,advocacy,=executive,=executives,sponsor,csuite,c level,vp,manage up,upward,made .. case,business case for,case for change,argue for,skeptic
change .. mind,change minds,credibility,convert,competing interests,thought leader,hold my own,report to someone else,people .. not report,green light
lead .. peers,partners .. senior,gatekeeper,new business,book of business,clients .. say no,price objection,ally,presidents,discount
price .. objection,talk .. into,talk .. out of,=authority,salesy,lead generation,customer said no,got budget,fundraise,donor,gave in,=objection,=objections
budget holder,mandate,get .. to do|say|move|accept|actually|follow|change|use|listen,convinced|sold|pitch|align .. leadership
close .. sale|deal|business|account|candidate,win .. over|trust|support|them|round|back,senior leadership|leaders|management|audience|people|partners
bring him|her|them around,sell .. idea|vision|product|me,got .. agree|approve|sign|commit,close deal|the|sale|candidate,convinced .. team|boss
say no to .. client|customer,leadership buy|support,get behind idea|plan,get .. on board|side,salary .. wanted|asked,asked for more|money
nudge .. team|people,on my|their side,sell me|them,bought|buy in|into,get support|approval`,
		3: `sell,sale,argued,approval,deal,align,leverage,sponsorship,champion,salesperson,prospect,incentive,manage expectations,diplomacy,diplomatic,adoption by
drive adoption,mobilize,win support,counter,salary,folded,cold open,go along,who decides,set expectations .. stakeholder|client,sales skills|process`,
		2: `price,
propose,board,vendor,minister,grant,recommend,close,trustees,resist,exec,investor,case for,sign off,committee,=opener,get .. to,buyer,regulators
present .. leadership|board`,
		1: `client,partner,case,management,agree,clever,warmth,asked for,trust,director,advice,offer,price,accept`,
		label: `influence,persuasion,stakeholders,negotiation,executive communication,sales,alignment,closing`,
	},
	conflict: {
		4: `did not agree,not agree,stand firm,stood firm,standing firm,told him|her|them .. was wrong,politely .. wrong,refuse,late .. team,client refused,fight,somebody|someone .. always late,blamed other,other side,
challenged,unhappy,heated,fought,arguing,angry,confront,rude,complaint,conflict,disagreement,push back,pushback,hold .. ground,argument .. @person
clash,tension,friction,dispute,mediate,arbitrate,deescalate,defuse,diffused,grievance,hostile,bully,harassment,contentious,fell out,get along
butted heads,different views,compromise,win win,say no,tell .. no,avoid hard,accommodating,speak up,upset customer,badmouth,toxic,uncooperative
undermine,cave,peacemaker,strong personalities,folded,agreeable,avoid .. conversations,shout,yell,made .. look bad,gossip,unfair,furious,go along with
he was mistaken,even though i thought,upset .. customer,smooth .. over,mend,repair .. relationship,hard feelings,resentment,overrule,override,veto
held firm,budge,calm .. down,refuse,stay neutral,told off,roleplay,role play,patron,behind my back,took sides
difficult conversation|@person|customer|patient|manager|boss,challenge .. manager|boss|assumption|leadership
angry customer|client|patient|parent|guest|stakeholder,told .. they|he|she wrong,criticized .. boss|manager|employer,he|she|they were wrong
stay .. polite|calm .. rude|angry,pushed him|her|them,agree .. too quickly|everything,hard|difficult .. work with,apologise to customer|client
difficult .. @customer|tenant,@hard @person|@customer|conversation,stood firm|up|by,bad mouth|relationship|review,calm|back down,gave in|way
row over|about`,
		3: `villainise,defend,blame,argument,anger,upset,irate,demanding,escalate,oppose,opposition,debate,contested,dissent,disrespect,respectfully
negotiate with difficult,aggressive,combative,dismissive,resolve,resolution,=polite,=politely,unreasonable,bothered,difficult,complain,relationship,apologise
tense,told .. straight,=differences,hold line|ground`,
		2: `boss,frustrated,stubborn,issue with,tough,=defense,counter,relative,refund,hurt,=firmly,get on with,resistance,fair,scenario,drunk,in front of,neutral
too soft,sack,the @customer|@person|chef|owner|surgeon|driver who,fire him|her|someone,story .. @customer|@person,told .. story|one`,
		1: `manager,coworker,empathy,opinion,surgeon,colleague,one about,no ending,parent,neighbour,story,said`,
		label: `conflict,disagreement,pushback,de-escalation,hard conversations`,
	},
	adaptability: {
		4: `threw away .. plan|starter|script,threw .. away,changed to .. in,change to .. instead,on the fly,
ambiguity,move from .. to,adapt,flexible,inflexible,uncertain,uncertainty,priorities shift,@change in plan,reorg,reorganization,restructuring,layoff
pick up .. quickly,picked up quickly,ramp,up to speed,=improvise,=improvised,=improvising,pivot,unfamiliar,uncharted,curveball,unforeseen,last minute,transition,transferable
growth through change,different cultures,cultural differences,plan b,pandemic,covid,open to change,set in ways,covered for,short staffed,midway
rulebook,rule book,by the book,pick .. up,figure it out,roll with,start from nothing,deep end,go with flow,spontaneous,moved countries
moved .. country,abroad,=adjust,surprise .. question,second guess plan,unpredictable,unplanned,bootcamp,quickly learn,pace of change
first time doing,never done .. before,never done before,=courses
new environment|role|field|situation|area|team|country|culture|things|ways|tool|skills|approach|process|manager|boss|language|software|system|machine
learn .. new|quickly|fast|skill|tool|language|system|something|myself,change .. plan|course|priorities|requirements|scope|direction|mid
from .. to sales|tech|product|business|nursing|teaching,shift .. priorities|requirements|scope|direction|plans|course
priorities|major|big|significant|handle|career|plans change,changing requirements|priorities|environment|needs|scope
learn .. in week|weekend|days|month,without .. experience|power|internet|tools,unclear|limited|little|no direction,switch .. from|to|career|field
limited|little|no|needs guidance,swap .. case|plan|interviewer|question,learned dutch|french|spanish|english,react|deal|handle .. @change
without clear|enough information|direction,unclear requirements|goal|scope,when .. broke|failed|gave,live with .. chaos|change
incomplete|limited information,needs structure|rules|instructions,outside .. field|expertise,set|no process,change|online course,context|career switch
learn quickly|fast,quick|self study,fast paced|moving,floated|=openness to,catch|carry on`,
		3: `surprises,unexpected,agility,learner,self taught,taught myself,teach yourself,versatile,fluid,dynamic,cope,undefined,open ended,openended,chaotic
messy,resilient,tolerate,tolerance for,resistant,comfortable with|in change`,
		2: `learn,situation changed,setback,=experiment,=experiments,variety,curiosity,curious,=learning,emergency,rigid,steep,merger,acquisition,chaos,learnt,broke`,
		1: `change,different,new,quickly,shift,switch`,
		label: `adaptability,flexibility,learning,agility,ambiguity,change,curiosity,resilience`,
	},
};
