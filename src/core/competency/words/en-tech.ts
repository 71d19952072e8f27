import type { CueLists } from './cue-lists.ts';

/** Knowledge of the trade, design of systems, code. */
export const EN_TECH: CueLists = {
	'technical-depth': {
		4: `no idea about|what,knew exactly|each|every|all,by the book,never run,never used|ran,never did,difference of|between,missed .. rule,ethics,two ways,
theory,mechanism,contracts,machining,regulations,knowledgeable,knows .. stuff,speciality,certification,technically,domain,expertise,subject matter,sme
depth,deeper,superficial,shallow,fundamental,first year stuff,theoretical,=internals,how .. work,what is .. difference,difference between
what happens when,define,definition,terminology,rusty,brush up,not remember,license,credentials,qualified,=degree,phd,thesis,experimental,clinical
medication,dosage,pharmacology,protocol,icu,wound,vitals,sepsis,anatomy,pathology,patient safety,evidence based practice,pedagogy,curriculum,curricula
differentiation,differentiate instruction,scaffolding,literacy,phonics,assessment design,formative assessment,iep,dcf,valuation,ebitda,=accounting
=accountant,gaap,ifrs,balance sheet,excel,vlookup,derivative,options pricing,bond,hedging,equities,m a,tax,audit,regulatory,compliance,statute
statutory,litigation,due diligence,jurisdiction,gdpr,hipaa,drafting,statistics,stats,p value,confidence interval,regression,bayes,bayesian
hypothesis test,causal inference,=ml,llm,transformer,nlp,embedded,=rag,gradient descent,model evaluation,tensorflow,pytorch,pandas,airflow,dbt,sql
sql query,window function,=joins,=tableau,etl,kubernetes,k8s,docker,aws,gcp,azure,terraform,linux,tcp,=http,dns,tls,operating system,threads
multithreading,concurrency,mutex,deadlock,compiler,=reactjs,hooks,css,javascript,typescript,java,python,golang,rust,c++,c#,swift,kotlin,android,ios
graphql,frontend,front end,closures,cryptography,encryption,oauth,firmware,pcb,circuit,analog,signal processing,cad,fea,tolerance,thermodynamics
heat transfer,fatigue,materials,salesforce,crm,payroll,erp,sap,typography,adobe,photoshop,knowledge gap,stack,on surface,debit,reconciliation
depreciation,moulding,drug,dose,law,legal,lawsuit,knowledge .. gap,textbook,by heart,indexes,grilled,biology,physics,chemical,electrical,welding,pumps
robotics,sensors,attribution,bid,underwriting,actuarial,credit risk,macro,volatility,radiology,cardiac,ecg,charting,safeguarding,recruitment law
sourcing,mri,dementia,paediatric,oncology,reg,=probability,=papers,=publication,=trading,ventilator,hazy,vague on how,postgres,mysql,specialty
why it works,quiz,quizzed,trivia,math behind,cutting edge,iso,building codes,exam board,syllabus,cpa,cfa,bar exam,patent,deposition,precedent
rule of thumb,mix .. up,back to front,from memory,nearly know,level of detail,@mixup .. @mixup|two|three|both|terms
classroom|behavior|memory management,know .. about|field|trade,know nothing|everything|nearly|every,forgot .. term|name,=go|programming language
triage protocol|skills,google ads|analytics,deep understanding|learning,hand wavy|waved,data modeling|warehouse`,
		3: `instrument,modeling,familiarity,mastery,master,tech,technology,proficient,=basic,=basics,principles,=specialist,formula,science,scientific,=experience with
research experience,years of experience,hardware,engineering,nursing,syntax,deeply,database,cloud,devops,tuning,follow up questions,drilled down,drill
know how,discipline,did not know,not know .. answer,=iv,journal,ledger,lease,got .. wrong,got wrong,=confused .. with,@mixup,cite,quote,clause,mix up
recognise,recite,named .. from,read about,tutorial,demonstrated,technique,=practical,red flags,contraindication,accredited,guideline,calculation,ratio
spec,=specification,=specifications,=spec,=specs,only know,no idea .. of,@know what|how|which|why|number|name|term|code|value|limit|date|version|order
list .. all|every|types|kinds|stages|steps|three|four|five,forgot .. rule|word|step|that|about|what|why
wrong year|name|number|term|unit|code|value|answer|way,name .. all|every|kinds|steps|three|four|five,@know .. cold|inside|exactly|off
not used|touched|heard|worked|seen|tried|done,show .. photos|pictures|drawings|work,rules for|on|about|around,know .. well|cold|inside
without|no|w o notes,used .. every|for years,missed step|term|rule,experienced in|with,no idea|clue .. what,skills test|check,forgot step|rule
hands|blank on,kinds|types of`,
		2: `rules|regulations,
specifics of,explain how,follow ups,lab,equipment,hood,jargon,=paper,policy,lesson,safety,language,benefits,exam,surface,standard,software,subject
study,query,concept,library,tool,security,craft,network,know,forgot,remember,name,blanked,=correct,=correctly,exact,guessed,rule,procedure,method,=works,stage
steps,portfolio,sample,recipe,diagram,units,look .. up,treatment,diagnosis,patient .. through,assessment,questions .. on|about|were
only read|heard|seen,teach class|lesson,in|from head`,
		1: `skill,background,training,experience,deep,data,detail,question,section,explain,type,asked about,part,right,wrong,test,drawing,photos,pictures`,
		label: `technical,domain,knowledge,expertise,depth,sql,clinical,tech,fundamentals,modeling,accounting,statistics,ml,machine learning,theory,excel,valuation
experience,skills`,
	},
	'system-design': {
		4: `backoff,dead letter,jitter,=consumers,behaves with,failure modes,schema,ledger,outage,throughput,hot key,idempotent,
infrastructure,reliability,design .. search engine,design .. key value,url shortener,rate limiter,news feed,parking lot,architecture,architect
scalable,scale .. users,# users,low level design,api,endpoint,schema,database choice,distributed,shard,=partition,=partitioning,=partitioned,replica
load balance,cache,redis,message queue,kafka,microservice,monolith,consistency,availability,fault tolerant,failover,fail over,failure modes,redundancy
latency,throughput,bottleneck,nosql,indexing,index strategy,idempotent,functional requirements,requirements .. design,design trade offs,diagram
drew .. boxes,observability,streaming,ingestion,object storage,service boundaries,systems thinking,infra,multi region,ml system,feature store
model serving,what happens when .. server,growth .. data,reads and writes,one database,database .. down,goes down,back pressure,retry,timeouts,async
asynchronous,single point,design .. feed|chat|instagram|ticketing|messaging|warehouse|scheduler,what happens .. down|offline|dies|fails
estimate .. storage|qps|load|capacity,design pattern|doc|document|decision,data model|pipeline|flow,capacity planning|estimate,million users|requests
system|technical design,draw|drew boxes,write|read path`,
		3: `capacity,traffic,scale,database,platform,server,backend,trade off,tradeoff,extensible,modular,high level,stateless,pipeline,security of system,failure
deploy,cluster,=pager,=paging,across regions,backup,restore,lose power,safe design,goes|go offline`,
		2: `technical decision,abstraction,robust,service,systems,box,crash,load,storage,component,requests,node,performance,integration,interface,spike
monitoring,alert,queue,cloud,offline,region,network`,
		1: `complexity,whiteboard,design,requirements,store,path`,
		label: `design,architecture,scaling,scalability,design round,systems,infra,data modeling`,
	},
	coding: {
		4: `loop condition,while|for|inner|nested loop,condition right|wrong,
drag and drop,keyboard support,css,flex,google .. syntax|flex|css|again,re render,rendered,typo,pointer,rust,regex,
=programming,hash,=loops,optimal,=coded,coder,leetcode,algorithm,big o,time complexity,complexity analysis,runtime,o n,quadratic,bruteforce,suboptimal
off by one,null,syntax,compile,bugs in,buggy,dry run,tdd,refactor,variable,pseudocode,recursion,iterative,backtracking,=dp,memoize,sliding window
priority queue,hashmap,array,substring,subarray,tree,graph,bfs,dfs,dijkstra,lru,intervals,reverse .. list,two sum,pair programming,pull request
solid principles,oop,inheritance,polymorphism,pointer,pass .. tests,debugger,hardcoded,sql query,group by,subquery,cte,window function
run through .. solution,handle .. empty,nested,one pass,segfault,lint,commit history,readme,git,=sorting,comparator,=exceptions,initialise,=variables
pass by reference,bracket,pseudo,hashset,sum problem,solve .. without hints,assertions,mock objects,coverage,=ide,forgot .. return,take home code
write .. function|query|script|test|class,implement .. stack|queue|method,solution .. work|run|slow,walk .. through .. solution|code
optimal|working|faster solution,edge|test|base|boundary case,half finished solution|code,optimize|wrote .. solution,tests before|first|for
code|data structure,unit|failing|wrote test,return .. value|type,error|exception handling,=code .. ran|worked,code .. run|work,join|query in sql
empty|example input,merge sort|conflict,index|type error,wrong index|operator,code challenge|organization,empty|linked list,test driven|fails
technical|tech debt`,
		3: `code,bug,scripting,sql,complexity,debug,python,java,javascript,regex,whiteboard,brute,codebase,technical problem,readable,solution .. clean
clean solution,hints,snippet,spaghetti,ran first,vectorise,running total,pandas,rewrite .. query|function`,
		2: `test,inputs,solution,medium,performance,typo,finish .. problem,heap,greedy,matrix,dictionary,=exception,typed,implement,stack,traversal,string,lookup
function,rewrote,automated,query,second|first problem`,
		1: `problem,class,cases,quality,efficient,=functions,output,language,clean,easy question,ran,elegant,in one go`,
		label: `coding,algorithms,testing,leetcode,whiteboard,sql,programming,complexity`,
	},
};
