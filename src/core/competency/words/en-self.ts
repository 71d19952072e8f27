import type { CueLists } from './cue-lists.ts';

/** How the candidate came across: the answer, the evidence, the person in the room. */
export const EN_SELF: CueLists = {
	communication: {
		4: `talk over,talk too much|fast|long|quickly,went quiet,
=talkative,listen,verbalize,communicate,articulate,jargon,acronym,know audience,=um,=uh,=uhs,say like,mumble,monotone,=interruptions,cut .. off
=concise,=concisely,=concision,=succinct,=succinctly,misunderstand,miscommunicate,storyteller,get .. point across,narrate,went silent,=accent
overexplain,explain technical,=simply,hear .. out,get across,translate .. for,crisp,repeat myself,make myself understood,looked lost,paraphrase
read room,let .. finish,bad news,too technical for,attentive,thoughts into words,find .. words,be understood,lost in translation,unclear
conversational flow,too many words,speak up,swear,swore,layperson,buzzword,glaze over,plain,plainly,talk .. through,easy to .. to,shorter sentences
find word,think out loud,thought process out loud,easy to follow|understand|picture|read,non lawyer|engineer|technical|specialist|expert
explain .. non child|kid,interviewer .. lost|confused,lose audience|interviewer|them,could not hear|follow,follow .. me|it,second|accessible language
hard to follow|understand,deliver|break .. news,short answer|and,go|too quiet,in|my spanish|french,over explain|heads`,
		3: `use .. word|words,
summarise,=worded,slides,=conversational,spoke,=clarity,clear,=clearly,confuse,explain,explanation,eloquent,wordy,verbose,coherent,incoherent,fluent
fluency,present,audience,pronunciation,word choice,choice of words,phrase,speak too fast,too fast,analogy,metaphor,translate technical,lose thread
simplify,=convey,=conveyed,documentation,write report,memo,vocal,speech,talk .. too much,misheard,hear question,tone,storyline,english,vocabulary
intelligible,comprehensible,=picture,joke,funny,humour,humor,laughter,simple,=image,vivid,memorable,charming,interrupt,wrote .. down,written down
summary,synthesis,headline,demo,demonstration,read .. out,aloud,repeat,whisper,loud,louder,apologised .. for,@they asked .. again,@they lean in
said too much,over share,overshared,sentence,sarcasm,=polite,=politely,blunt,abbreviations,handwriting,unreadable,illegible,legible,leaflet,diction
body .. language,talk too fast|quickly|much,my|your|the delivery,translate .. technical|business,pass .. round|around,without|kept saying
@they followed|understood`,
		2: `=saying,writing,emails,pitch,=vaguely,ambiguous answer,brief,=briefly,express,translate,dialogue,mutter,chatty,voice,walk .. through,deck,laugh,smiled
nod,openly,gossip,relaxed,walkthrough,sounded,short,quiet,quietly,silent,back and forth,@they smiled|liked|loved|relaxed|noticed|lost
answer .. long|short,lost him|her|the`,
		1: `talk,word,
understand,detail,dense,tell,wrote up,message,asked,mention,long,honest,note,light,describe`,
		label: `delivery,clarity,speaking,english,written,verbal,concise,story,language,voice`,
	},
	structure: {
		4: `kept .. to #|two|three|one,keep .. short|brief|tight,
never got to,get to .. point,in wrong order,wrong order,out of order,for # mins|minutes|min,solutions before,jumped to solution,kept talking,talking and talking,mixed up .. with,main point,last # minutes,too many endings,
flowed,wrap up,forever,unstructured,=structure,=structured,=star,ramble,to the point,bury lede,buried .. lede,headline,tangent,sidetrack
all over place,meander,circular,=directly,direct with,not answer .. question,answer .. question asked,evasive,too @long,long winded,overlong
too .. detail,context setting,backstory,signpost,mece,=car method,situation task,action result,specific enough,=specificity,=specifics
@lack .. example,trail off,fizzle,ending .. weak,disorganized,scattered,beginning middle end,number .. points,wander,waffle,no clear point
lose .. thread,train of thought,story bank,prepared stories,stay on point,circle back,crisp,crisper,background before,punchline,what actually happened
lost in detail,weeds,over explain,lost my place,answer .. half,clear beginning,so many words,monologue,one breath,something else,chronological,endless
lots of detail,much detail,over index on,little signal,straightforward,roundabout,fragmented,=canned,everywhere,over .. map,two part question
in circles,trim,shorten,shorter,tighter,narrative,arc,reached .. end,so what,took .. while .. get|say|explain|reach|answer
took .. minutes .. get|say|explain|reach,structure|actually|short|straight|clean|minute answer,structured|short|long|tight|organized @answer
led with answer|result|problem|end,missed|half|different|wrong question,start with|at end|beginning|middle|the,situation .. long|clear|short
@answer .. structure|long|short,skipped .. situation|task|action,get to result|action|end|what,roadmap|cut|minutes .. answer
action .. thin|missing|unclear,result .. missed|thin|vague,same|structure|back|clean story,get|jump|reached .. point
too much context|background|situation,real|one|second example,not .. finish story|answer,start .. with answer|result,sentences .. long|run
straight|came to .. point,no result|end|conclusion|point|thread,three points|part|step,too vague|generic level,skip|forgot .. result
looked at clock|watch,structure|direct response,not|more specific,too many examples|things,jump .. around|place,lost .. train|track,short|long version
tie|tied .. back,answer structure|first,far too|much in,off|side track,in|wrong order,top|cut down,same case|one,key point|message`,
		3: `rehearsed,example,=focused,unfocused,=organised,=organized,=organization,=organisation,=generic,vagueness,=abstract,verbose,wordy,=concise,=concisely
=succinct,logically,coherent,storyline,conclusion,summary,sum up,recap,=repetitive,@long @answer,setup,brevity,weak ending,high level,answer all parts
intro pitch,script,ages,crisply,fluffy,fluff,padded,thin answer,fell flat,short examples,preamble,synthesis,=ending,got to .. end,and why,half of it
in other words,went past,before .. knew why,wrong|same|better|weak|strong|good|great|solid|clear|thin|powerful|no example
example .. thin|old|weak|not|no|was,wrong|better|weak|strong|good|great|solid|thin|short story,story .. lack|need|miss|thin|weak|flat
organize thoughts|thinking|answer|my|ideas,answered .. well|way|clearly|badly,repeat .. self|myself|yourself,answers|examples|kept .. short
minutes about|on|in,ran|went|too|so long,@answer .. tight|clear,half .. question|answer,minute of|into,three things|reasons
# things|points|parts|reasons,second|multi part,too short|early,in minutes|first`,
		2: `short,story,answers,scenario,context,organize,framework,=direct,length,lengthy,sequence,background,long,takeaway,=situational,hypothetical,=closing
=shape,=concrete,=opening,specific,memorable,went back to,order,beginning,clock,picked .. story|example`,
		1: `brief,intro,end,point,question,detail,signal,start,case,minute`,
		label: `=star,story,answers,conciseness,focus,format,specificity,examples,intro,organization,brevity,relevance,length,flow,directness`,
	},
	impact: {
		4: `# to #,to # days|weeks|tickets|percent,what it saved,before and after,put .. figure|number on,
saving,measurable,figures,revenue,achievement,accomplishment,evidence,bottom line,quantify,unquantified,@lack figures,=kpi,=kpis,business value
percentage,dollar,=roi,quota,attainment,hit goal,=impact,=impactful,@up @measure,from # to #,baseline,track record,most proud,proudest,magnitude
test scores,business case numbers,link .. business,# .. goal,three years running,needle,scale of what,grades went up,scores up,did it work
deals closed,ranked first,top performer,award,recognised,promoted,payoff,from # .. to #,hours .. week,outperform,year over year,month over month
how often .. said,brought in,# to #,how .. know,attendance,not a result,@down churn|downtime|errors|spend|complaints|readmissions|time
@up .. conversion|retention|sales|engagement|adoption|attendance,measure .. impact|result|outcome|success,measurable impact|result|outcome
results .. vague|clear|concrete,whether .. stopped|worked|helped,effect .. work|project|what,budget per|for|question
# people|users|customers|students|patients|hours|accounts,saved .. time|cost,@lack|=growth numbers,@down|@up .. by #,biggest|greatest|favorite win
size .. what|work,no|one number,before|happened after,what changed|difference,team|budget of #,success|win rate,how many|much,no result|figure
proud|size of,return|stats on,worth|delivered #`,
		3: `number,sales,target,money,metric,outcome,profit,percent,okrs,value delivered,=conversion,=conversions,=nps,ctr,gmv,exceeded,exceed,back up .. claim,quantity
make difference,=x growth,benchmark,improvement in,payback,stat,result,so what,counted,cost,significantly,waste,data,wages,turnover,loss,waiting time
statistics,weekly,monthly,growth numbers|of`,
		2: `goal,budget,improved,data driven,downtime,uptime,efficiency,increase,reduce,consequence,value,doubled,tripled,halved,reliability improved,scale,=wins
=differences made,=difference,proof,prove,claim,effect,cash,worth,spend,spent,price,drop,grew,size,hours,caseload,=rate,=rates,score,significant
per week|month|year|day|head|shift,a week|month|year|lot,up|down from`,
		1: `success,change,growth,scope,estimate`,
		label: `impact,results,outcomes,metrics,data,achievements,evidence`,
	},
	growth: {
		4: `ruined .. and,what i changed,changed after,did not dress up,blamed .. for,my own fault,said so,said that i did not know,
lessons,=weakness,=weaknesses,faked,humble,reflect,failure,mistake,take feedback,=criticism,=criticized,=criticised,introspect,do differently,do .. different
development area,humility,defensive,=ego,arrogant,overconfident,coachable,receptive,retrospective,retro,post mortem,postmortem,admit,regret,setback
vulnerable,honest .. gap,personal development,fake weakness,humblebrag,got .. wrong,wish .. had done,improve yourself,work on yourself,better version
tried again,own mistake,what .. would change,too proud,know .. limits,knows limits,said i did not know,i dont know,bluff,bluffed,made up .. answer
take it personally,bristle,prickly,touchy,correct .. me,corrected me,took from it,got .. better at,know it all,fake .. weakness,perfectionist
perfectionism,owned .. botched,botched,blunder,low point,developing myself,stay current,reading list,now i know,i know now,differently now,my fault
honest about,feedback,corrected,learn from,what .. learn,learn .. from it,keep up with .. developments|field,get|go|was wrong
self aware|improvement|assessment,areas .. development|improvement,didnt go well|plan,keep|still learning,take .. feedback|coaching
own .. mistake|failure,owned|slip up`,
		3: `strengths,=limitation,=limitations,improve on,acknowledge,growth,=candid,=candidly,candor,=critique,flaw,shortcoming,disappoint,let .. down,rejection,rejected idea
error .. judgment,hindsight,looking back,=evolve,resilient,mature,improvement plan,performance review,course .. taking,mentor taught,arrogantly,learnt
cliche,first version,it was me,what i|you do about it,what changed|now|learned you|i,self critical|knowledge`,
		2: `honestly,improve,develop,takeaway,self,authentic,transparent,worked on,better at,=oops,=messed,excuse,=openness,openly,=fail,=failed,=failing
=differently,honest,training,blame,could|would|should have done,open to|minded`,
		1: `recover,changed,version,wrong,fault`,
		label: `growth,failure,reflection,coachability,feedback,learning,humility,mistakes,weakness`,
	},
	motivation: {
		4: `reason for switching|leaving|moving|applying|changing|coming,switch from .. to,why i left|leave|switched,
turn up early,turned .. early,arrived early,with my cards|certificates|portfolio|papers,in folder,visited .. before,had read .. report|site|paper,
motivation,career,researched,homework,belong,genuine,why do you want,why should .. hire,what drives you,culture,=values,mission,know .. firm model
knew .. company,knowledge of company,read up,annual report,question .. end,where .. see .. yourself,five years,in # years,tell .. about yourself
introduce yourself,walk .. experience,resume,=cv,notice period,relocate,visa,what .. looking for,underprepared,unprepared,overprepared,prepare
align .. role,work life balance,employment gap,overqualified,not know what .. make,any job,just .. job,ready with .. questions,my question
never heard .. company,=posting,=postings,stay .. long,commitment to field,sincere,long run,start date,lukewarm,half hearted,indifferent,=expectations .. comp
pay,wage,first # days,first thirty days,ninety days,know little .. about,little about company,commit to role,believe in,fitted,thinking of leaving
stay .. with us,ideal,perks,slag off,visit .. @place,all .. questions,answer .. why,# years time,in ten years
their product|clients|business|app|work|customers|site|blog|name|report|founder|ceo|news|funding|campaign|show|exhibition|papers|talks|menu|shop|store|branch|model
why us|here|work|join|me|you|consulting|banking|product|teaching|nursing|law|sales|marketing|design|engineering|finance|hr|recruiting|data|tech|leave|them|this|that|question|answer
ask .. question .. team|role|company|day|process,interest in @company|us|position|job|team|field,@good question .. them|team|role|interviewer
why .. want .. work|role|company|position,read .. blog|report|site|papers|news|book,should have look|checked|asked|known
knowledge .. company|firm|business website|model,what .. company does|makes|sells,leave|left .. banking|consulting|teaching|nursing|current
why .. leave|left|now|switch|change,know .. about us|them|company,complain .. boss|manager|job,asked what|how|when|whether|if,what they do|make|sell
no|generic|good questions,had read|seen|visited|tried|used|played,research|know .. business model,move out of|from|away,question about .. team|role
asked .. interesting|good|great,know .. firm|business website,move .. banking|consulting|teaching,comp expectation|question|range|number
looking for .. next|role,# questions .. ready|them,career change|transition|switch,salary expectation|range|number,went|been to .. @place
not know .. product|firm,other offers|companies|interviews,read|negative|ask about,in .. first days|year,use|tried .. product,no idea .. their|they
want .. job|this,used|tried .. app,meant|forgot to ask,first month|week,never asked|mentioned,remote|hybrid work,job ad|advert`,
		3: `rehearsed,curious,curiosity,=joining,salary,passion,excited,enthusiasm,enthusiastic,interest,eager,keen,=hungry,hunger,aspiration,ambitious,long term
background,personal story,website,linkedin,glassdoor,thoughtful questions,engaged,aligned with,diversity,inclusion,generic .. why,flattery,sell me on
current job,commute,outside of work,hobby,apply,=likes,candidates rarely ask,looked up,mentioned .. name,view on,called their,wrong name
@know .. they had|do|make|sell|are|use|own|run,brought .. printed|copy|sketch|sample|something,their patients|pupils|guests|members|prices|brands
want to work|be|do|join,leaving .. job|role|company,question to|for|i,previous|former|last|old boss|job|manager|school|place,convince .. want|interest
curious|curiosity .. product,night|week before,work environment|style`,
		2: `ask,energy for,prep,practice,opportunity,purpose,meaningful,attract,appeal,compensation,hire,=expectations,questions,visit,history,boss,=booked
catch name,what .. do here,names of,called them|him|her|it,showed .. her|him|them,used .. service|it|site,what you|i want`,
		1: `company,role,industry,goals,why,love,enjoy,wanted,their`,
		label: `motivation,fit,questions,culture,preparation,research,prep,interest,enthusiasm,background,passion,values,company knowledge,salary,compensation,intro
curiosity`,
	},
	composure: {
		4: `run out of time,
voice low|level|steady,kept .. voice,under my skin,lost .. temper,snapped at,carried on,silence,sneered,sounded bitter,took .. breath,breathed,kept going,
wobble,breathe,silence,slept,blush,@nerves,nervousness,=calmly,calmness,=composed,composure,froze,confidence,unconfident,insecure,hesitate,hesitantly
fluster,rattle,panicky,blank,choke,shaky,shaking,sweat,stutter,stammer,stumble,trip up,presence,executive presence,poised,relax,comfortable
uncomfortable,awkward,awkwardly,body language,eye contact,posture,fidget,energy,energetic,tired,exhausted,sleepy,lethargic,charisma,=personable,warm
warmth,friendly,rapport with interviewer,small talk,out of time,timekeeping,manage .. time,pace,rush,pause,silent,late .. join,join .. late
show up late,camera,microphone,webcam,background noise,dressed,outfit,attire,handshake,impression,monotone,spiral,meltdown,intimidate,imposter
apologize,apologetic,undersell,undersold,second guess,threw .. off,recovered,keep cool,steady,unflappable,unshaken,timid,shy,bored,disengaged
distracted,running late,robot,stiff,stilted,read from,sweaty,unsure of myself,sound sure,laugh too,giggle,look at .. notes,whole time .. notes
minutes .. last,rhythm,stride,lost .. words,words failed,went to pieces,keep it together,head .. clear,butterflies,heart .. race,overslept,red face
dry mouth,looked away,ran .. over,over ran,overran,no spark,without .. word,heart racing,collected,level headed,grace under,patience,impatient
patient with me,irritated,snapped,myself today,on edge,edgy,off day,speechless,stared,threw me,palms,hurry,hurriedly,breathless,overeager,casual
informal,cheery,laughed at myself,sounded like,=sorry,voice .. thin|small|low|quiet|crack,looked at .. phone|screen|paper
time limit|management|keeping|left|check,speak|talk .. too|so|very quickly|fast,came across .. cold|flat,sell|not|like myself
stayed level|polite|neutral,time for .. last|questions,short on|of time,reading .. notes|script,slow|settle|shut down,settle .. down|in
went red|quiet|silent,too little|much time,too long on|for,time .. left|ran,kept .. cool|head,felt .. small|good,under pressure|fire,watch|the clock
trip|ran over,enough|on time,sell yourself|short,minute|min left,timed|ran out,too fast|slow,sat up|there`,
		3: `scared,thrown,professionalism,overwhelm,cool,assured,assertive,enthusiasm,enthusiastic,engaging,upbeat,negative,attitude,demeanor,vibe,falter,fear
worry,sure of myself,unsure,tentative,=personality,mute,charm,likable,shyness,tiredness,late,flat,at ease,smile,babbled,too soft,look down,spent # of
waffled,=lost,connection|tech issue`,
		2: `fast,punctual,frustrated,emotion,humor,humour,tone,loud,voice,strong start,rough,laughed,quiet,pressure,slow,slowly,=natural,=lively,dull,spark,clock
said nothing,took a minute,=polite,=politely,hands,took .. back,speed,soft,night shift,slower,honest,gave up,mic,wifi,flinch,drink enough,noise,voice gone,cough
cold,dry`,
		1: `minutes,overthink,overthought,finish,start,end,feel,quickly,=early,struggle,stuck,room,min,time,finally,embarrassing`,
		label: `presence,pacing,nerves,confidence,energy,timing,time management,poise,calm,composure,demeanor,body language,mindset,attitude,professionalism,vibe,tone`,
	},
};
