/** Weights of a multinomial logistic regression over the signs of `competency/signs.ts`. */
export const COMPETENCY_WEIGHTS: {
	/** The competencies, which the codes name by letters from a. */
	readonly ids: readonly string[];
	readonly biases: readonly number[];
	/** What the digits of the codes stand for. */
	readonly sizes: readonly number[];
	/**
	 * Signs by what they say, in groups with `;` or a new line between: `b9A3 word,word` speaks for the second competency and against the first. A pair is written with
	 * a space, what says it in a label only with a colon before, every two characters of a run with `~`; `?` to `???` are the
	 * first three words of the candidate's field.
	 */
	readonly signs: string;
} = {
	ids: ['communication', 'structure', 'impact', 'leadership', 'ownership', 'collaboration', 'influence', 'conflict', 'problem-solving', 'decision-making', 'product-sense', 'technical-depth', 'system-design', 'coding', 'execution', 'adaptability', 'growth', 'motivation', 'composure'],
	biases: [0.56, 0.02, 0.16, -0.03, -0.08, -0.29, -0.03, 0.07, 0.04, 0.1, -0.03, 0.55, -0.35, -0.16, -0.12, -0.37, -0.04, 0.31, 0.37],
	sizes: [0.3, 0.45, 0.65, 0.9, 1.2, 1.5, 1.9, 2.4, 3],
	signs: `
A1 explain why,laugh sai,no answer;A1C2I2J2k2m3 where;A1F1G2j5r7S2 why;A1b1l5p1q6 lesson;A1b2d1O1 three;A1b2j1 crisi;A1b3 thirti;A1b3c2j4k2 cut;A1c1J2m2o2 noth;A1c3j3k1L2r1 five
A1c6g4 monei;A1e2k2 write down;A1f2l2p8q7S1 learn;A1h2j4k2r4 view;A1i7l5o1 spot;A1l1 here;A1s2 enough;A2B2c3e2g2H1j2L5p8q4S1 chang;A2B2h1I2q2 show;A2C3n5p1s1 off;A2H2j1m2 everyth
A2b1g2H1L2o2p3 move;A2b2C3e2f2i1n3R2S2 take;A2b3e6r5 yourself;A2c2q7 fail;A2c3k6 busi;A2c3m6 per;A2c5k1 grow;A2c6i5j4l4m6n3o3 data;A2e2m5 happen;A2j1 two sentenc
A2k1 sai word,word word;A2k2o1r2 morn;A2o2S1 same;A3B1d3I2m2o1r2s3 night;A3C3d3g2o8p2 plan;A3c2g2o5S1 date;A3j1k5n5Q1R1S3 list;A3k1L2q5r2 now;A3n3 onli;A3s2 :bad;B1C1d5h2K1R2 let
B1c1d1f6G1i3o2p4q1S2 work;B1c3 month;B1c6g1i4K1S1 #%;B1d1q2 strong;B1d2g1I1J2k2L3r1S1 bring;B1g5l1 board;B2D2e6f2K2M1q5 own;B2d2 becaus;B2d3f2k5L3S3 who;B2e5k1q2 someth
B3f3I2j2l2P2q1r5S1 name;C1H1l4n2r3 all;C1g1h5j4q4 defend;C1g3L1p1 turn;C2F1g1h4k7 custom;C2J2l2m1n2r4 read;C2e2h1l4q4 wrong;C2l1o2 round;C2q3 be;D1 lol,person call,sai first
D1f2i1N1r1 good;D1j2O2r2 should;D1o2 bar;E1g6K2n2O1 get;F3g2h2j2L5N2r4 want;G2j4n1q2 which;H1i1S2 most;H1i3n2o2 exerc;I1L1 okai;J1 todai;J2p3 pick up;K4r2 park;L1 kid;L1m6q8 failur
L1q3 badli,find out;L1r2 true;L2o1 go wrong;L2p4r1 shift;O2 all dai;Q1 back,line;R2 video;S1 drag,floor;S2 out loud
a1 better,contact,eleven,explain someth,feel like,filler,finish everi,grand,let finish,not go,not hear,not person,onc sai,person work,steal,such,technic person,three person,want see,wife,yeah
a1B2d2f4h3p1Q2 other;a1E1i3k1m4o1r4S1 page;a1E2f3o2 well;a1J1K1 hear;a1b6 too long;a1c1i5l5 chart;a1c5i2o3 hour;a1d3 nod;a1f5 doctor;a1g1 ceo;a1g1h3l1 hold;a1h2 mr;a1h6 opposit
a1i2m5R1S2 drew;a1i5q5 mess;a1k7 reader;a1l5 drill;a1m1 afterward;a1r1s2 even;a1s6 dress;a1s7 ey contact,sorri,tire
a2 bug report,custom end,easi follow,fourteen,hr,letter,not mouth,notic period,proper,should sai,slow down;a2B2 onc;a2C1g3h3R3s1 too;a2C1j1o2s2 small;a2D3K2q1R3s4 time
a2E3G1i1k3 out;a2I1o1s5 hand;a2S1 good ey;a2b2e5 drive;a2b2g4 director;a2b3s6 breath;a2b4E3h1i4J1l4Q1r5s3 question;a2b5 ag;a2d1e1F1g2h3j2N1q3 sai;a2d2N1r1 like;a2d2g4k1o5S1 report
a2e2f2i4o4 notic;a2g2l2O1R1 exactli;a2h3o3S3 while;a2j1 but not;a2l1 visibl;a2l5 ratio;a2l5q7 correct;a2n6 readabl;a2o3 pass;a2o6r1 ticket;a2o7p6 agil;a2o8 deadlin;a2p4 switch
a2r6 passion;a2s8 silenc;a3 bad new,easi,french,keep sai,ladi,lot,pt,question finish,stori not,titl,too mani,two minut;a3B1g3q1 funni;a3b1f2r1 twice;a3b2C3e1I2L4M1o2 keep
a3b2d4L2S2 describ;a3b4l6o4 detail;a3b5C1d3H3j3M1N2q2s3 answer;a3b6 short answer;a3c3d6f4h1J1k3m2 person;a3d7l6 intern;a3e3f1i2o3s4 finish;a3g1 panel;a3h1r1 sound;a3i1q4s2 lose
a3i4j1 aloud;a3k4O2p6r1 us;a3l5o1 sampl;a3n1o4s5 slow;a3o7 lean;a3r3 note;a3s3 ye;a4 dens,man,messag,repeat;a4b5E2o3Q2s4 minut;a4b5s2 long;a4c4e3 count;a4c5g1h4k4q1 convers
a4d4l1s7 voic;a4f4m1 everyon;a4l1s4 less;a4l3s6 smile;a4l5 basic,draw;a4q3 light;a5 briefli,chatti,deck,dialogu,email,express,memo,mutter,non,quietli,translat,walkthrough
a5C2f3J1o2s1 talk;a5E2f3g4L1s6 laugh;a5G3H2L2n5o3 write;a5L1 clear;a5b1h7 gossip;a5b5f2h2 short;a5b6e3 vagu;a5b7k1l1 headlin;a5e4p3 unclear;a5f4s5 quiet;a5i4 understand;a5j2 simpl
a5k1q5 openli;a5k3l1 pictur;a5l1R1 follow;a5n6 readm;a5o6 document;a5p1 plainli;a5p2 demo;a5q6s3 honest;a5s5 humour
a6 abbrevi,blunt,bodi languag,clariti,clearli,comprehens,convei,diction,eloqu,explan,find word,fluenci,fluent,handwrit,illeg,imag,incoher,intellig,joke,laughter,leaflet,legibl,louder,metaphor,misheard,overshar,phrase,present,pronunci,sarcasm,second languag,simplifi,speech,summar,think aloud,uh,unread,vivid,vocabulari,vocal
a6b1 um;a6b1f6 commun;a6b2o3s1 slide;a6b3L2m3s2 sentenc;a6b4d7 brief;a6b5 memor;a6b6 coher,storylin,summari,synthesi,verbos,wordi;a6b6s3 crisp;a6f1g2 whisper;a6f1h2k4L1s1 speak
a6g7 pitch;a6g7h7s5 polit;a6k1l3R1 word;a6k9 audienc;a6l1s5 tone;a6l2 confus;a6l6 demonstr;a6l7 analog;a6s5 humor,loud;a6s6 charm;a6s7 relax,silent
a7 :clariti,:conciz,:english,:languag,:speak,:verbal,:voic,:write,accent,acronym,activ listen,articul,attent,buzzword,english,hear out,layperson,miscommun,misunderstand,mumbl,narrat,overexplain,paraphras,plain,plain languag,read room,simpli,speak up,storytel,succinctli,swear,swore,talk over,verbal
a7b4 listen;a7b6 concis,succinct;a7b7 :stori,conciz;a7l5 jargon;a7o7 :deliveri;a7s2 interrupt;a7s7 monoton;a8C1g2h2l4m1R1 explain
b1 :stronger,almost,arriv befor,descript,nobodi ask,q,question talk,school,stronger,write test;b1D2E3F1I4m1r2S2 no;b1I1 befor go;b1O1 last;b1c2L1o3p1 week;b1c4h5l3p5q7S1 differ
b1d7 traine;b1e3f1h4K4N2q3S3 tell;b1e5l3r3 account;b1h1 come out;b1i2 jump;b1i2L2o2 not get;b1i3k1l4n8R1 test;b1i6 constraint;b1l2 mix up;b1l2p2 up;b1o2 first thirti;b1r5 job
b1r6 belong;b2 case no,go back,half page,health,health safeti,introduct,look clock,matter,reach,six minut,ten minut,three point,walk through;b2C1d1e6I1O1q2s3 myself
b2C3F1h1i1o1S2 two;b2D1i2o2 walk;b2F1J1R1 go;b2G1m4Q1 each;b2R1s1 second;b2c6j2o7 budget;b2e2l3 part;b2f1o6 deliv;b2h2j1L1n1 but;b2i4 incid;b2i6 sum;b2j3L1m3 six;b2k2o2R2S1 everi
b2k3n2p1R2 need;b2l1 five minut;b2l2m5p3R1 system;b2l5o6 safeti;b2o7 agenda;b2r3 place;b3 histori project,middl,not come,not land,talk talk,three time,tour;b3D2f1L2p2 come
b3G1H1 four;b3c2F1j5K1O3Q2R3 stop;b3c3D1e3f2L1o5q2R2S2 project;b3d1Q1S1 through;b3g4i3l1q4r4S2 open;b3i2N2r4 actual;b3j2 land;b3k7l5 portfolio;b3l5p5 tool;b3o4s4 min;b3p5 merger
b3r2 why leav;b3s2 life;b4 circl,concret,intro,signal;b4C2g2H2i3j4m2P1R1 first;b4J2k3q3 point;b4Q1r5 histori;b4c3f3J3o1p2q2R3S2 exampl;b4e1i6n3 problem;b4e2i2J1k1s4 start
b4g2h2i5k3n5p2 case;b4h5i3j3 scenario;b4i3l3o5 step;b4i6L1n6 solut;b4n7 tree;b5 context,hypothet,length,lengthi,shape;b5D2f2J1M2o2P2 end;b5L1N2p4 half;b5c3d2e3f2g4h4L3R3S4 stori
b5d6 direct;b5g4j2o3 close;b5g4j8 recommend;b5i6l1 framework;b5o7 sequenc;b5p3 situat;b5q5 takeawai;b5r6 rehears;b5s6 clock
b6 begin,breviti,clear exampl,crispli,exampl thin,fluff,fluffi,focus,pad,preambl,recap,repetit,setup,straight answer,unfocus;b6i7j4 logic;b6m5 abstract;b6n7 script;b6o8 organ
b6r2 gener
b7 :answer,:breviti,:concis,:direct,:exampl,:flow,:focu,:format,:length,:relev,:specif,:star,arc,backstori,can,chronolog,circular,crisper,data first,directli,disorgan,endless,evas,everywher,fizzl,flow,forev,fragment,jump around,lose thread,main point,meander,mece,monologu,narr,overlong,punchlin,roundabout,scatter,shorter,sidetrack,signpost,star,straight point,straightforward,tangent,tighter,trail off,trim,unstructur,wander,weed,wrong order
b7d3l5r4 specif;b7i2n3 structur;b7j4l3m1o5 order;b7l3r6 background;b7l3s5 waffl;b7m2 shorten;b7o7 :organ;b7r1 answer question;b7r7 :intro;b8 rambl;b8i6 conclus
c1 :number,ask not,fewer,forecast accuraci,forget sai,heart,look #,look good,mention not,none,not mention,our,sai within,tell get;c1L1m3 million;c1d1k2m6 store;c1d4l2n4 class
c1d6r5 hire;c1i2 whether;c1i5j5r2 reason;c1j6 evalu;c1k6o7 launch;c1m4 load;c1o6 accuraci;c1s2 whole;c2 # #%,# want,chang number,cost question,sai margin,success measur,three figur
c2D3E1H2l6N1p1r4 know;c2J2n3s4 left;c2K3r2 no idea;c2d2H2q3 year;c2d7e2f7h1I1p2S4 team;c2e6g6 champion;c2g2i3j3L2n1R1s1 drop;c2g2l7 contract;c2g5i1j1k8 price;c2i4l5 guess
c2j2R1 instead;c2l6q1 sourc;c2l7 audit;c2o2 # dai;c3 # hour,absenc,card,first sourc,give number,hear whether,margin,most proud,not rememb,person like;c3N3q3 down;c3R1 question not
c3d2g1J1M1q2R2 after;c3e2o4 dai;c3g7 upsel;c3i5j5o7 scope;c3k1l4n4O1 forget;c3l3s1 rememb;c3n7o6 program;c4 proud;c4G2n2 # #;c4i7m3o6 estim;c4k4q6 growth;c4r1 mention
c5 cash,downtim,effect,halv,increas,proof,reduc,score,spend,tripl,uptim;c5D2Q1 not sai;c5L2 know work;c5d7k1q1 success;c5g5 win;c5i2O1q1 doubl;c5i4o5r4 goal;c5j2 worth;c5j5 consequ
c5k4 rate;c5l1 signific;c5l3 loss;c5m7 scale;c5n3r7 valu;c5n4o7 effici;c5o1 prove;c5o5 spent;c5o7 caseload;c5r1 claim
c6 benchmark,ctr,exce,exceed,gmv,monthli,np,outcom,payback,quantiti,significantli,target,turnov,weekli;c6g1j6o6R1S3 cost;c6g6 sale;c6i2 mani;c6i3 profit;c6i7l2 size;c6k3p7q5 improv
c6l7 stat,statist;c6o5 okr;c6r7 wage
c7 :achiev,:data,:evid,:impact,:outcom,:result,accomplish,attain,attend,award,baselin,befor after,dollar,evid,hard number,impact,kpi,magnitud,needl,no number,outperform,payoff,percent,percent up,percentag,proudest,roi,unquantifi
c7e1 achiev;c7e2 result;c7g4i2J1m3o1P1R3 number;c7h1 wast;c7j1k7 metric;c7k6 promot;c7k7 :metric;c7l3 revenu;c7l6 recogn;c8 quantifi,quota,save;c8i5l1 figur;c8l2 measur
d1 answer dai,believ lead,children,feel,person team,rate #,regist,rose;d1G1i2j1o2s4 late;d1G2l2o2s2 head;d1H1J1r3s5 look;d1L1q2 again;d1g5h4s2 deal;d1i2 get #;d1l2 best,still sai
d1l7 textbook;d1o5 ahead;d1q3 report sai;d2 behind,boi,let go,sai id,second get,winter,yet,yr;d2F1n4o5s3 run;d2F2g2j3p1q3R1S1 give;d2L1 sit;d2f4j2 both;d2f7 help;d2g6h2r4 believ
d2j1n7 id;d2l2 alwai;d2o3q4 do;d2s3 struggl;d2s8 calm;d3 grad;d3G1i2l2q4 train;d3f4g1h3I1O1S2 someon;d3f4g2 depart;d3f7g4r2 trust;d3j7 decis
d4 build team,command,employe,guidanc,kitchen,squad;d4f1 commi;d4f5l4r3 nurs;d4f8 group;d4g4J4s2 somebodi;d4k7 strateg;d4l3 guid;d4o7 rota;d4p2 teach;d4r2 student
d5 chair,earlier,encourag,fire,senior;d5e2k6 onboard;d5f1 assist;d5f2 newcom;d5f5 brigad;d5f6i2l4 unit;d5h5 sack;d5h7s3 shout
d6 apprenticeship,facilit,headcount,manageri,staff,talent,workshop;d6f5 crew;d6h2 supervisor;d6n1 recruit;d6s7 charisma
d7 :coach,:lead,:leadership,:manag,:mentor,:senior,:vision,apprais,captain,coach,difficult report,direct report,empow,huddl,inspir,junior,lead,lead discuss,lead team,leader,mente,mentorship,moral,ralli,steer,supervis,team lead,upskil,visionari
d7e7h2 volunt;d7f3g4h6o3p1 manag;d7h1 underperform;d7r8 motiv;d8 deleg,leadership,mentor,superv;d8k5 vision;d9 apprentic
e1 door,driver,get wrong,modest,near miss,not team,part not,result not,which result;e1f1 least;e1f1r3 els;e1f2 far;e1f4h2I2L2O2 make;e1g2k1r3 love;e1i5s4 stuck
e1i7k4l3n4q2R2S4 find;e1j4S1 rather;e1l5o5 procedur;e1n1 state;e1o6 ship;e1p1 instruct;e1q8 admit;e1r1s2 earli;e1s5 phone;e2 chang after,charg,not keep,properli,tend,try
e2F1G2l3R2 ???;e2f4k2m2R2S1 build;e2h1L2 anyon;e2j2L1q5r1 candid;e2j3K1L2 thing;e2k1 someth nobodi;e2l1q8 mistak;e2l3s3 put;e2l4o4 section;e2m2 old;e2q3 zero;e2s3 rang
e3 go beyond,often;e3F1H1k1l3R1 without;e3G2L4o2p2 nobodi;e3g1i3L1M1P2r4 ask;e3n2 ring;e3o6 slip;e3q1 tell straight;e4 action,creat,not your,someth start;e4g1 act;e4j2l2 polici
e5 beyond,determin,effort,mine,relentless,sundai,time go,weekend;e5f2o4 alon;e5f7 credit;e5g1h2L2 owner;e5j3o7 depend;e5k1 passeng;e5o2s3 watch
e6 contribut,dedic,found,founder,pioneer,respons,spearhead,unask,your;e6j6 commit
e7 :autonomi,:contribut,:drive,:grit,:independ,:initi,:ownership,autonomi,bystand,conscienti,doer,duti,entrepreneuri,first step,grit,hardwork,hustl,own mistak,own work,ownership,passiv,persever,persist,proactiv,scrappi,seiz,take charg,take respons,tenaci,unprompt
e7f5 agenc;e7h6q5 blame;e7j3l7 ethic;e7j4o7 resourc;e7l7 :account;e7m5 integr;e7o5 dilig;e7q5 excus;e9n7 initi;f1 ask opinion,ask question,girl,group task,last job,s,true funni
f1I1n3 befor ask;f1m2Q1 anyth;f1n8 loop;f1r3 question end;f2 answer work,contractor,di,first five,sat,tri,w;f2g2i3k3 idea;f2k4r6 research
f3 across,co,come across,help someon,work person;f3j2K1L4R3 over;f3j2S1 side;f3p1 alreadi;f4 cross,hospit,like work,plant,we;f4S1 everybodi;f4g5 vendor;f4h2 includ;f4k3m9 design
f4l3 remot;f5 extern,interact,physician,relat,support,sync,union;f5g4s6 warmth;f5g5 committe;f5g5S1 supplier;f5i4l2n7q1 hint;f5j2k5 famili;f5k1s5 warm;f5l5m5 network;f5s7 shy
f6 brainstorm,buddi,compass,compassion,cooper,counterpart,joint,mutual,peer,respect;f6h4 cowork;f6h4q2 colleagu;f6n5 matrix;f6o6 coordin;f6r2 kind
f7 :collabor,:cross-funct,:interperson,:partnership,:rapport,:relationship,:team,:teamwork,:trust,alongsid,camaraderi,chemistri,collabor,cross function,crossfunct,empathet,handoff,interdepartment,interdisciplinari,interperson,jointli,liaison,liaiz,multidisciplinari,other depart,other team,partnership,rapport,share,silo,solo,team player,teammat,timezon,togeth,work togeth
f7g2h2l1 engin;f7g4h2 partner;f7h4 empathi;f7k7 :empathi;f7l7 bond;f7o7 handov;f7r5 inclus;f8 pair,teamwork;f8h6 relationship
g1 band,bring along,depot,doubt,good stori,hate,low,mai,op director,pen,sai number,sign off,term;g1h2 role plai;g1h2s7 calmli;g1i1 sign;g1i4o4p5s4 quickli;g1i7 trick;g1j4L2 give up
g1l6 theori;g1o7 op;g2 agre date,agreement,answer short,befor even,best minut,client who,end ask,minut interview,vet,win over;g2i7 analysi;g2j2 chang mind;g2o2 meet;g2q4 develop
g2s3 cold;g3 bui,get legal,sai figur,stori get,too low;g3h4 surgeon;g3h7j7 refus;g3o2 himself;g4 accept,advic,clever,get bui,not report,sceptic,time chang;g4h4j2L2 sai no
g4h5L1s3 agre;g4l6 legal;g5 exec,investor,minist,truste;g5h2j1k5L2 client;g5h5p6 resist;g5j2 mind;g5k7 buyer;g5l7 regul;g5o3 grant
g6 approv,diplomaci,diplomat,incent,leverag,mobil,propos,prospect,salesperson,sponsorship;g6h5 counter;g6h6 argument;g6h7 fold;g6h7q2 argu
g7 :align,:close,:influenc,:negoti,:persuas,:sale,:stakehold,advoc,advocaci,align,alli,author,bui in,buyin,coalit,concess,consensu,convert,credibl,csuit,donor,fund,fundraiz,gatekeep,get agre,haggl,influenti,lobbi,mandat,object,persuas,presid,push through,rebutt,salesi,salesmanship,skeptic,sponsor,stakehold manag,swai,upward
g7h2 discount;g7k6 influenc;g7o7 execut;g7s1 vp;g8h2o4 stakehold;g9 convinc,negoti,persuad;g9k5 sell;g9r5 salari
h1 along,bring two,disagr question,dog,em,ever,half time,sound like,stakehold not,thing sai;h1j4q3R1 straight;h1k3q3 strength;h1k6 guest;h1o5 block;h1q1 hardest;h1q8 feedback
h1s6 worri;h2 against,alwai late,befor speak,find three,go along,high,not agre,stai friendli,stood,tell em,who alwai,who underperform;h2K2 nice;h2L1 push;h2i3J2k3s4 think;h2j3 sent
h2s1 though;h3 ground,hold ground,team who,want hear;h3o6 releas;h3s6 friendli;h4 neighbour;h4i3K2n1R3s6 handl;h4j3 opinion;h4k1q7 weak;h4k1s5 stai;h4o4 fair
h5 drunk,firmli,neutral,refund,rel,stubborn,tough,who not;h5j2 parent;h5j3 hurt;h5q7s2 defens;h5r5 boss;h5s5 frustrat
h6 aggress,anger,comb,contest,debat,dismiss,disrespect,dissent,irat,oppos,resolut,respectfulli,tens,unreason,upset,villain;h6i5 resolv;h6j2 escal;h6k2 complain;h6k5 demand
h6l2 bother;h6q2 complaint;h6s8 apolog
h7 :conflict,:de-escal,:disagr,:pushback,accommod,agreeabl,angri,angri custom,arbitr,badmouth,budg,bulli,cave,clash,comprom,confront,contenti,deescal,defus,difficult colleagu,difficult person,diffus,disput,friction,furiou,grievanc,harass,heat,hostil,mediat,mend,overrid,overrul,patron,peacemak,push back,pushback,resent,roleplai,rude,stood ground,tension,toxic,uncoop,undermin,unfair,unhappi,veto,yell
h7i4 challeng,difficult;h7k2 fight;h8 conflict,disagr,disagre;i1 #% #,bike,draw first,go first,guess instead,most person,piano,piano tuner;i1L2 next;i1N1 actual finish;i1k3 offer
i1k8 segment;i1l2 under;i1l2R1 mean;i1l3S2 ??;i1l3s2 red;i1l4n4 clean;i1l5 machin;i1n3 frame;i1o4 quarter
i2 ask happen,bakeri,budget befor,chang befor,fall,header,meant,not plan,not trust,paint,phish,question befor,session,sheet,top,von,wholesal;i2k5 retent;i2k7 market size;i2l1 crane
i2l2n8s2 code;i2l3m4O2q1 right;i2l4r5 practic;i2l5 exact;i2l6 model;i2l6n5 stack;i2m2o2 ten;i2m7 box;i2n1 empti;i2r7 perk;i3 arriv,ask whether,befor offer,poland,touch,work out
i3L1R3 want know;i3L1o2 set;i3j1 wai;i3k7 activ;i3l5n6 queri;i3p2 saw;i4 approach,befor touch,estim number,hole,not ask,obstacl;i4O3 within;i4j1m1O1Q2 befor;i4l2m2p5 break
i4l4 deep;i4m4n8 complex;i4n4S2 miss;i5 issu,methodolog,overcompl,smart,tackl,trace;i5l1 fix;i5m7 outag;i5m8 bottleneck;i5n7 bug;i5s4 overthink,overthought
i6 backward,discoveri,inquisit,mysteri,numeraci,odd,pattern,probe,quantit,sev;i6J2l4n1q2 check;i6k4l5p5 experi;i6k6 insight;i6l1m1 caus;i6l2 prompt;i6l2n3 error;i6l3 clue;i6l5 math
i6m4p1 requir
i7 :analysi,:analyt,:approach,:case,:clarifi,:creativ,:debug,:discoveri,:framework,:logic,:math,:think,:troubleshoot,aha,analyt,angl,anomali,arithmet,brainteas,break down,break problem,breakdown,case math,clarifi,clarifi question,creativ,culprit,decompos,decomposit,deduc,deduct,elimin,exhibit,explor,guesstim,guesswork,hunch,hypothesi,infer,ingenu,innov,investig,locat,mental math,miscalcul,misread,narrow,nudg,pinpoint,problemsolv,puzzl,rca,repro,reproduc,riddl,root caus,saniti,saniti check,solv,structur problem,symptom,systemat,tinker,troubleshoot,unstuck,workaround
i7j5 altern;i7j6n7 compar;i7l1 later;i7l5 diagnosi;i7l6 calcul,method;i7l7 differenti;i7m2 assumpt;i7n6 debug;i7q1 invent;i7q4 fault;i7r2 log;i7s7 exhaust
j1 ask which,between three,get laugh,hard,ward;j1k1 vehicl;j1k7 posit;j1l6 litig;j1m3 vs
j2 first month,hard decis,not answer,not litig,payment,sai each,sai who,singl,stop do,wishi washi;j2k7 shop;j2l2 answer all;j2l4 between,quot;j2m7 kafka
j3 befor sai,eastgat,get hurt,minut six,promiz;j3k7o6 roadmap;j3l2r1 call;j3n1 who get;j3o4 quick;j3s5 inform;j4 focu,kill,safe,wait,when;j4k6 featur;j4k7 strategi
j5 bet,bold,cancel,cautiou,select,thought;j5o3q5 limit;j5q1 instinct;j6 comparison,consid,fenc,import,juggl,option,prefer,stanc,urgent,versu;j6k4q2 pick;j6l1 balanc;j6l6 assess
j6n4 revers;j6o6 backlog
j7 :decis,:judgment,:priorit,:prioriti,:recommend,:risk,:tradeoff,alloc,bandwidth,choic,criterion,cutoff,decisionmak,depriorit,dilemma,downsid,gambl,gut,indecis,intuit,judgment,justif,noncommitt,pro con,rank,rational,repriorit,rice,stake,sunset,trade off,triag,undecid,waver,weigh,what first
j7L2r2 choos;j7l3 threshold;j7l7 hedg;j7m6 tradeoff;j7o5 prioriti;j7o7 risk;j7p1 upsid;j7q6 reject;j8 decid,priorit
k1 bitter,bring new,churn,farmer,favorit,googl,link,sound bitter,want learn,who custom;k1l1 map;k1o7 logist;k1q4 version;k1r3 no view;k1s6 pace;k2 b,refer,row,sharp,time without
k2L1p3q3r1s2 not know;k3 busi sens,discuss,not build;k3l2 screen;k4 patient,sens;k4R2 ask who;k4l2 pupil;k4r4 industri,site;k4r6s6 engag
k5 channel,delight,ecosystem,retail,startup,tester,visitor,wow;k5m5 servic;k5o2 label;k5p6 learner;k6 campaign,pain,promo,trend,usag;k6L2 player;k6l5 access;k6m7 consum
k6r2 game,menu
k7 :brand,:custom,:gtm,:market,:portfolio,:product,:strategi,:user,:ux,adopt,advert,app,brand,busi case,busi model,cac,checkout,competit,copywrit,ecommerc,figma,freemium,funnel,go market,gtm,ltv,market,merchand,mockup,monet,mvp,newslett,nich,persona,playtest,prototyp,rival,sem,seo,shopper,storefront,strategist,subscrib,subscript,swot,tast,teardown,ui,usabl,user need,ux,viewer,viral,whitespac,wirefram
k7l1n1 ad;k7l7 experiment;k7o1 porter;k7r5 opportun;k8 commerci;k8m3 user;k8r3 competitor;k9o5r4 product
l1 adr,ask copi,bridg,cell,come back,filter,food cost,green,myself sai,not name,not touch,produc,resid,sai ok,test plate,three thing,wai not,whatev,zoom;l1S1 last time;l1n7 autom
l1o7 paperwork;l1p3s4 live;l1p6 surpriz;l1p7 pivot;l1r2 not explain;l1r6 appli;l1s7 confid
l2 ?,anybodi,aria,ask follow,ask someth,averag,call green,check first,erklärt,first good,good answer,insid out,liter,mix two,nail,nec4,no bother,own show,profil,sai noth,sai which,sauc,shoulder,solid,special,swap,thin,third,tool method,until,window,word but
l2m4n4p3 whiteboard;l2m7 latenc,retri;l2o2r2 paper;l2o4 standard;l2r2 chef;l2s3 go red;l3 :moment,insid,mix,no clue,p,pencil,river,sampl size,vat,watchdog;l3M1 design system
l3m7 api;l3o1 photo;l3o3 financ;l3o7q1 procur;l3r5 librari;l3r6 interest;l3s7 hesit;l4 connect,differ between,exam,instead sai,leas,memori,modul,power,revpar,skill,varianc
l4n4 languag;l5 benefit,concept,correctli,equip,hood,lab,level,recip,recit,secur,softwar,subject,surfac,treatment,tune;l5m6 databas;l5m7 diagram;l5n5 type;l5o2 stage;l5r1 studi
l5s7 blank
l6 accredit,cite,contraind,deepli,depth,devop,drug,excel,familiar,formula,guidelin,hardwar,instrument,iv,journal,master,masteri,principl,profici,scienc,scientif,spec,specialist,tech,techniqu,technolog,trade,tutori
l6m5p1 cloud;l6m7 index,ledger;l6n7 syntax;l6n8 python;l6o5 disciplin;l6r6 public
l7 :clinic,:depth,:domain,:excel,:experi,:expert,:fundament,:knowledg,:ml,:model,:skill,:statist,:tech,:technic,:theori,:valuat,actuari,adob,airflow,anatomi,android,attribut,aw,azur,bay,bayesian,bid,biologi,c#,c++,cad,cardiac,certif,cfa,chemic,circuit,claus,clinic,closur,complianc,concurr,cpa,craft,credenti,crm,cryptographi,curricula,curriculum,dbt,dcf,deadlock,debit,deeper,defin,definit,degre,dementia,deposit,depreci,deriv,dn,docker,domain,domain expert,domain knowledg,dose,draft,ebitda,ecg,electr,embed,encrypt,equiti,erp,etl,expert,fatigu,fea,firmwar,frontend,fundament,gaap,gcp,gdpr,golang,graphql,grill,hazi,hipaa,hook,http,icu,iep,ifr,io,iso,jurisdict,k8,knowledg,kotlin,kubernet,lawsuit,licens,linux,literaci,llm,macro,materi,mechan,medic,ml,mould,mri,multithread,mutex,mysql,nlp,oauth,oncolog,paediatr,patent,patholog,payrol,pcb,pedagogi,pharmacolog,phd,phonic,photoshop,physic,postgr,preced,probabl,pump,pytorch,qualifi,quiz,quizz,radiolog,rag,reactj,reconcili,reg,regress,regulatori,rusti,safeguard,salesforc,sap,scaffold,sensor,sepsi,shallow,sme,specialti,statut,statutori,superfici,swift,syllabu,tableau,tax,tcp,technic,tensorflow,terminolog,terraform,theoret,thermodynam,thesi,thread,tl,transform,trivia,typescript,typographi,underwrit,valuat,ventil,vital,vlookup,weld,wound
l7n2r6 join;l7n3 volatil;l7n6 java,javascript,panda;l7n7 :sql,compil,css,rust;l7n8 sql;l7o5 protocol;l7p2 rule;l7p6 toler;l7q2 dosag;l7s7 robot;l8 law
m1 dislik,first ten,host,idea sai,kei,multi region,split,topic,wen,without stop,zone;m1p1 six week;m2 idempot kei,land zone,no plan,right awai,where bottleneck;m3 broker
m4 larg,million user,path;m5 alert,compon,crash,interfac,node,offlin,request,robust,spike,storag;m5n5 perform
m6 backend,backup,capac,cluster,deploi,extens,modular,monitor,pager,platform,queue,restor,server,stateless,traffic;m6o1 pipelin
m7 :architectur,:design,:infra,:scalabl,:scale,:system,architect,architectur,async,asynchron,avail,back envelop,backoff,cach,consist,data model,distribut,endpoint,failov,idempot,infra,infrastructur,ingest,jitter,microservic,monolith,nosql,observ,partit,redi,redund,reliabl,replica,scalabl,schema,shard,singl point,stream,system design,timeout
m7o7 throughput;m8 region;n1 n,start end,time complex,wrong data;n1S1 person who;n1o5 event;n1o7 calendar
n2 comment,error state,home,keyboard,mental,o n,return,state error,take home,test befor;n3 buffer,first time,on,ring buffer;n4 eleg,o,output;n4o5 qualiti
n5 dictionari,greedi,heap,input,lookup,medium,rewrot,string,travers;n5o6 implement;n6 brute,codebas,snippet,spaghetti,vector
n7 :algorithm,:code,:complex,:leetcod,:program,:test,:whiteboard,algorithm,arrai,backtrack,bf,big o,bracket,bruteforc,buggi,code review,coder,coverag,cte,debugg,df,dijkstra,dp,edg case,except,flex,function,git,graph,hardcod,hash,hashmap,hashset,inherit,interv,iter,leetcod,lint,live code,memoiz,nest,off on,optim,pointer,polymorph,pseudo,pseudocod,quadrat,refactor,regex,render,runtim,segfault,sort,subarrai,suboptim,subqueri,substr,tdd,test case,typo,unit test,variabl
n7q5 oop;n7s6 assert;n8 lru,null,recurs;n9 data structur;o1 ear,go great,go onc,himself which,like know,noth come,overbook stori,pass round,think sai,warehous;o1q1 project go
o1s6 cool;o2 # min,book #,find hole,nineti dai,sai keep,while talk;o3 complet,fee,file,float,month end,not find,not think,not write,plenari,roll,roll out,sever,stage #;o3r3 readi
o4 min #,nineti,not again;o4p2s5 speed;o4p3s6 fast;o5 accur,control,inventori,isol,precis,rigour,statement,thorough;o5p1q1 task;o5r8 prepar
o6 admin,blocker,delai,dispatch,oversaw,overse,permit,process,replan,statu,stock,timet,track
o7 :deadlin,:execut,:oper,:plan,:process,:schedul,:scope,cadenc,careless,checklist,conting,cover,deliveri,forecast,gantt,jira,kaizen,kanban,meticul,migrat,mileston,mitig,multitask,oper,operation,overdu,planner,playbook,progress,project manag,project plan,record,renov,rigor,rollout,roster,runbook,schedul,scrum,sla,sloppi,smoothli,sprint,staf,standup,streamlin,tpm,turnaround,unblock,veloc,waterfal,workflow,workload
o7r1 timelin;o7r5 prep;p1 all come,differ year,give exampl,not;p1R2 countri;p1q2R2 sai not;p1s2 carri;p2 get up,someon who,up speed;p2r4 their;p3 nobodi want;p3r4 seen;p4 field
p4r1 not seen;p4s6 comfort;p5 acquisit,chao,emerg,rigid,steep,varieti;p5q6 learnt;p5q7 setback;p5r3 new;p5r6 curiou;p5r8 curios
p6 chaotic,cope,dynam,fluid,messi,openend,undefin,unexpect,versatil;p6q6 resili
p7 :adapt,:agil,:ambigu,:chang,:flexibl,:resili,abroad,adapt,adjust,bootcamp,chang plan,cours,covid,curvebal,flexibl,inflex,layoff,learn quickli,midwai,new tool,pandem,ramp,reorg,reorgan,restructur,rulebook,spontan,transfer,transit,uncertain,uncertainti,unchart,unfamiliar,unforeseen,unplan,unpredict
p7q7 :learn;p7r7 :curios;p8 ambigu
q1 # sai,answer without,appreci candour,ask end,ask weak,awar,batch,biggest,candour,comma,head sai,invent someth,leak,look after,not turn,see face,self awar;q1s6 pressur
q2 awai sai,hide,let somebodi,manag sai,past,take critic,time fail;q2s3 embarrass;q3 dorota,mark;q3R1 bad;q4 sinc;q4R1 real;q4s7 recov;q5 authent,honestli,transpar
q6 acknowledg,arrogantli,candidli,candor,clich,critiqu,disappoint,evolv,flaw,hindsight,matur,self,shortcom
q7 :coachabl,:failur,:feedback,:growth,:humil,:mistak,:reflect,:weak,arrog,biggest weak,bluf,bluff,blunder,botch,bristl,coachabl,ego,fake,humbl,humblebrag,humil,introspect,lesson learn,overconfid,own weak,perfection,perfectionist,postmortem,prickli,recept,reflect,regret,retro,retrospect,take feedback,touchi,vulner
q8 critic;r1 bank,board paper,gc,have,nice moment,sai question,tell where,why now
r2 :why,all three,appar,applic,ask chang,ask last,ask thing,employ,free,idea who,know last,know make,logo,museum,name two,near,poster,product line,question who,sai like,sai nobodi,true but,two annual,want job,why consult
r3 annual,bed,five year,get out,night befor,not give,paid,role,sai final,see yourself,where see,which valu
r4 annual report,answer why,book,expect,no question,not even,purpos,turn up,want work;r4s2 enjoi;r5 appeal,attract,compani,compens,meaning,visit
r6 ambiti,aspir,commut,cultur,divers,eager,excit,flatteri,glassdoor,hobbi,hunger,hungri,keen,linkedin,websit;r6s6 enthusiasm,enthusiast
r7 :background,:compens,:cultur,:enthusiasm,:fit,:interest,:motiv,:passion,:prep,:prepar,:question,:research,:salari,:valu,career,compani valu,cultur fit,cv,fit,genuin,good question,homework,homework do,ideal,indiffer,lukewarm,mission,overprepar,overqualifi,own question,pai,post,reloc,resum,sincer,underprepar,unprepar,visa,why compani,why us
s1 apolog befor,back without,blank sai,eaten,even fake,finish #,first hour,gap,get not,governor,interview,januari,laugh too,out time,patch,permiss,scream,tape,without go
s2 big,check watch,choos over,end think,entir,ey,less nervou,look door,minut left,moment,mother,not nervou,number not,oh,plai,settl,sigh,time nobodi,who do,why should
s3 add,alarm,caught,ceil,final,fire alarm,run out;s4 cry,water;s5 cough,dry,dull,emot,flinch,mic,natur,nois,punctual,rough,slower,slowli,soft,spark,wifi
s6 assur,attitud,demeanor,falter,fear,flat,impress,likabl,mute,neg,nervou,overwhelm,profession,scare,shyness,tent,thrown,tired,unsur,upbeat,vibe
s7 :attitud,:calm,:composur,:confid,:demeanor,:energi,:mindset,:nerv,:pace,:pois,:presenc,:profession,:time,:tone,:vibe,apologet,attir,awkward,awkwardli,babbl,blush,bore,breathless,butterfli,casual,cheeri,choke,collect,compos,composur,deep breath,disengag,distract,edgi,energet,energi,fidget,fluster,freez,giggl,go blank,handshak,hesitantli,hurri,hurriedli,impati,impost,insecur,intimid,irrit,letharg,lose cool,meltdown,microphon,nervous,outfit,overeag,overran,overslept,palm,panicki,patienc,paus,pois,postur,presenc,rattl,rhythm,run time,rush,shake,shaki,sleepi,slept,snap,sneer,speechless,spiral,stai calm,stammer,stare,steadi,stiff,stilt,stride,stumbl,stutter,sweat,sweati,timekeep,timid,uncomfort,unconfid,undersel,undersold,unflapp,unshaken,webcam,wobbl
s8 camera
`,
};
