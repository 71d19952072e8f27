import type { CueLists } from './cue-lists.ts';

/** Thinking and deciding, product, planning. */
export const EN_CRAFT: CueLists = {
	'problem-solving': {
		4: `read .. brief|question|task|case wrong|carefully|twice|properly,misread,
=asked .. before,ask .. before draw|solve|code|compute|answer|design|propose|build|write|touch,before drawing|solving|coding|computing|answering|designing|proposing|building|touching|anything,opened by asking,ask what .. meant,within .. quarter|hour|minutes,ran it with,step by step,
methodical,puzzle,guessing,causes,solved,analysis,logic,estimation,investigate,alternative,problemsolving,challenging bug,break .. down,breakdown
decompose,decomposition,clarify,rush .. solution,straight .. code,assumption,hypothesis,hypothesis driven,rca,five whys,issue tree,framework .. market
arithmetic,math mistake,calculate,miscalculated,market sizing,guesstimate,estimate .. number,brainteaser,riddle,analytic,critical thinking,deduce
deduction,debug,troubleshoot,diagnosis,differential,pinpoint,unstuck,work through problem,creative,innovate,out of box,outside .. box,workaround
systematic,step by step,exhibit,graph reading,needed hints,need .. hint,why .. fall,drop in,anomaly,logs,culprit,guesswork,reason .. through,angle
think .. before,thought before,deal with problem,sanity,trial and error,eliminated,make sense of,way of thinking,how .. thinks,think on .. own,nudge
what was odd,=trick,aha,misread,graph .. read,ingenuity,inventive,tinker,hunch,dead end,exploring,exhaustive,model answer,backwards,inferred
conclusions,=lateral,compare,fault,locate,symptom,repro,reproduce,narrow,sized,rule out,never did .. maths
structure .. problem|approach|thinking|case|prompt|ambiguous
before understand|asking|proposing|offering|saying|answering|suggesting|touching|starting|anything,checked sign|units|order|both|twice|first|edge
jump .. answer|straight|right|implementation|code,start .. building|coding .. before|without|too,interpret .. data|chart|graph
simple first|model|case|version,found .. under|within|first,hard|difficult|challenging problem,why|metric|find .. drop,went through .. data|steps
half of chart|data|graph,understand .. ask|problem,what happens when|if,get|been|be stuck,how many .. in|are,wrong path|track|direction
structured thinking|approach,isolate .. issue|problem,problem|case structure,reason|think through,without understand|asking,find .. leak|answer
figure|worked .. out,first principles|idea,case interview|study`,
		3: `=questioned,insight,prompted,solution,approach,framework,math,numeracy,scoping,requirements,edge of problem,constraint,quantitative,inquisitive
discovery,probed,research .. problem,bug,thought process,drill down,incident,outage,sev,curious .. why,clue,mystery,pattern,odd,sums,error,=experiment,=experiments
asked for .. figure|data|details,analyst|quick|sharp thinking`,
		2: `bottleneck,
=solutions,complex,methodology,overcomplicate,overthink,overthought,breaking,tackle,resolve,smart,issue,spotted,figure,hint,reasoned,stuck,problem
chart,found,fix,hole,noticed,trace,gap in,check,mess,case,two|three|several ways,split .. from|into`,
		1: `challenge,obstacle,difficult,deep,goal,think,idea,data,handle,missed,test,ways,quickly`,
		label: `analysis,analytical,thinking,approach,debugging,clarifying,case,math,framework,logic,creativity,troubleshooting,discovery`,
	},
	'decision-making': {
		4: `choose by,picked .. because,could not decide,gut,went with my gut,
=importance,=important,judgment,choice,chose,risks,ranked,stakes,decision,decisionmaking,indecisive,decide,undecided,prioritize,reprioritize,deprioritize,priority
competing deadlines,triage,tradeoff,trade off,weigh,pros cons,opportunity cost,calculated risk,chose between,chose .. between,make .. call
justification,rationale,reasoning behind,=rice,on the fence,wishy washy,noncommittal,take .. position,gut,intuition,=criterion,reversible,dilemma
cut scope,sunset,kill project,make or buy,speed vs quality,quality vs speed,allocation,why .. went with,gamble,sat on fence,hedge,one number
call .. under pressure,say no to,what matters,matters most,dropped .. feature,drop .. keep,drop and,changed .. mind,change .. answer,waver,wait .. act
upside,downside,side with,took side,why that one,why not .. other,cutoff,bandwidth,with reason,never named why,when .. and when not,straight answer
clear view,reject,stop .. project,threshold,would you sign|pay|take|buy|do,make|defend|change .. recommendation,commit to answer|position|one|number
commit to .. one|number|answer,which|what|do|comes first,would .. drop|cut|keep,never say|named alternative,what to drop|keep|cut
hard|difficult|wrong|right call,firm|clear recommendation,without all .. information|data,conflicting priorities|deadlines,not enough data|information
build vs|or buy,one|two way door,which|who .. first,cut|kill feature,reason for|and,incomplete|limited information|data,worst|best case,said when|why`,
		3: `versus,options,pick,=assess,=assessed,evaluating,instinct,prefer,criteria,balance,juggle,evidence based,consequences,consider,compare,comparison,backlog,urgent
stance,second order,fence,why .. over,refuse,stayed with,before .. asked,would have stopped|called|done,kill .. idea|project|feature
data driven|informed,explain|and why`,
		2: `why,reason,strategic thinking,thoughtful,cautious,many projects at once,recommend,commit,select,never did,bold,bet,alternative,limit,stop,straight
say no,cancel,cost of,which to|one`,
		1: `scope,strategy,logic,data,quick,resources,focus,which,given,first,cut,wait,safe,when,rather,instead,order,cost,view`,
		label: `judgment,prioritization,priorities,tradeoffs,decisions,risk,recommendation`,
	},
	'product-sense': {
		4: `passengers|users|customers|patients|readers|children before,pain concrete,=pains,who .. it is for,who uses,from .. user|customer side,
strategist,segment,strategy,=shopping,opportunity,pricing,markets,audience,persona,funnel,storefront,subscribers,competitive,strategically,commercially
how would you improve,design .. product service,build .. product for,=user,voice of customer,pain point,usability,=ux,=ui,wireframe,prototype,mockup
figma,portfolio,accessibility,target customer,gtm,competitor,brand,monetize,big picture,north star,metric .. track,measure success
how .. measure .. success,a b test,experimentation,adoption,=activation,growth loop,mvp,roadmap,go no go,launch plan,seo,sem,content strategy,cac,ltv
swot,porter,=merchandising,people .. use,uses it,leave .. app,forgot .. customer,shopper,buyer,reader,viewers,why now,whom .. for
what problem .. solves,feature list,taste,viral,word of mouth,subscription,freemium,=positioned,=positioning,rival,whitespace,teardown,checkout,landing page
ecommerce,ads,advert,would people pay,pay for it,launch .. country,new line,information architecture,copywriting,newsletter,from .. side,playtest
niche,drop off,onboarding,=users,older users,tested with users,dashboard .. users
customer research|interview|experience|empathy|pain|problem|feedback|value|first|discovery|success|facing|complain|instinct|side
improve .. product|app|maps|google|feature|experience|service|store|hotel|library|museum,design .. for kids|drivers|feature|alarm|experience|service
why customers leave|use|buy|churn|stop|come,product|client|guest|player|patient|pupil|student instinct
business model|sense|case|context|understanding|judgment|plan,why users leave|stop|use|buy|churn|come
design thinking|process|exercise|challenge|system team,client|guest|player|patient|pupil|student complain,why people leave|buy|churn|stop|come
design .. app kids|drivers|alarm|service,patient|student|client|player experience,product design|question|improvement|requirements|analytics
who else sells|makes|offers|does,product you|that .. love|like,who reads|uses|buys|needs|visits,for the player|guest|customer
client|player|patient|student first|side,feature .. build|request,patient|student|people need,what|which metrics,experiment|service design
market size|analysis,success|guardrail metric,user flow|empathy,use|profitability case,people|customers want,favorite|mobile app`,
		3: `product,consumer,metrics,insight,design critique,usage,business side,trend,launch,stakeholder needs,onboarding flow,guests,who .. customer,influencers
pupil,promo,promotion,game,empathy|vision for`,
		2: `ideas,wow,delight,channel,startup,ecosystem,demand,retail,learner,vision,retention,client,business,app,sells,feature,customer,campaign,test,label
=finding,=findings,menu,player,visitor,testers,with allergies,who .. for`,
		1: `engagement,conversion,need,research,growth,use,design,experience,industry,people,family,patient,page,screen,report,site,rating,offer,store,service
start`,
		label: `product,strategy,customer,user,market,gtm,design sense,metrics,portfolio,ux,empathy,brand`,
	},
	execution: {
		4: `squeezed into,not finished .. in time,finished .. left,minutes left,have not finished,covers,nothing came back,how i plan,plan .. week|term|job|shift,how .. budget,do .. budget,budget for,=reporting,was .. mess,took me # min|minutes,# left for,
risks,rigorous,releasing,launching,progress,organising,logistics,resourcing,rota,scheduled,ship,delivering,paperwork,=operational,=execution,=execute
=executed,=executing,delivery,manage .. multiple,project .. late,deadline,timeline,milestones,planner,contingency,mitigate,dependency,unblock
critical path,gantt,sprint,agile,scrum,kanban,standup,jira,waterfall,velocity,cadence,rollout,roll out,go live,=operationally,ops
operational excellence,process improvement,streamline,workflow,efficient,lean,kaizen,supply chain,procurement,=production,throughput,off track
get .. done,organized person,multitask,multi task,workload,caseload,stay organized,staffing,manage your time,sla,follow through,close books,month end
tpm,change control,checklist,on time,miss .. step,renovation,moving parts,run .. campaign,due date,next steps plan,organised day,closing month
close .. month,turnaround,hand over plan,sequencing,week by week,plan to show,run meeting,fall through .. cracks,nothing falls,to do list,calendar
agenda,prioritised backlog,smoothly,forecast,risk log,overdue,backlog,standardise,playbook,runbook,systems in place,double check,careless,sloppy
accuracy,meticulous,=timing,paper work,record kept,write .. up,not write .. down,prep,handover,roster,plan .. people,owner for each,by when,cut over
who does what,step by step,manage .. time .. work|day|tasks,met|miss|hit .. date date,project|implementation|lesson|unit|launch|capacity plan
program|project|vendor management,manage|implement|run .. program,project|implement|shift .. plan,keep .. moving|going|organised,manage|run .. project
several|many .. at once,finished early|late,day by|to day,scope creep|change,shift handover|planning`,
		3: `ran out of time,
blocked,process,budgets,scoped,implement,track,coordinate,roadmap,quarter,estimates,delay,slip,prioritize tasks,pipeline management,=productivity
=productive,cross team program,oversee,oversaw,results driven,plan,ticket,admin,status,program,blocker,migration,=documented,=documents,stock,dispatch,timetable
safety,replanned,permit,# of # done,who .. cover,cover .. shift|till|desk|for,manage|late|run project`,
		2: `priority,goal,okr,track record,thorough,rigour,diligent,=completing,date,project,event,inventory,quality,task,behind,ahead,precision,complete,accurate
at once,set up,control,notice,discipline,speed,steps,record,statement,protocol,prepare,procedure,ran late,late running,minutes went,weekly plan
what needs,who does,hand|carry on`,
		1: `stakeholders,data,=complete,manage,work,meeting,detail,order,weeks,days,hours,ran,alone,min,done,slow,fast,quick,quickly,file,minutes,spent,isolate`,
		label: `execution,delivery,planning,operations,organization,process,attention to detail,scope,deadlines,scheduling,project|time management`,
	},
};
