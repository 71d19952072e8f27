/** Weights of one logistic regression; the words are signs of `line-signs.ts`, grouped by weight. */
export interface Weights {
	readonly bias: number;
	readonly judged: number;
	readonly hinted: number;
	readonly own: number;
	readonly words: readonly (readonly [weight: number, signs: string])[];
}

export const LINE_WEIGHTS: { readonly good: Weights; readonly judges: Weights } = {
	good: {
		bias: -0.02, judged: 0.85, hinted: 0.95, own: 0,
		words: [
			[0.5, 'got,the'],
			[0.4, '没,까지'],
			[0.3, 'about the,and,and you,case,ten,test,who,我,다고,더니'],
			[0.2, '^i,all,away,back,before,chang,didn\'t,each,he,last,let,loud,night,off the,order,pan,put,round,table,through,told them,too,wasn\'t,with,would,了,出来,的,自己,都,를,안,전에,해서'],
			[0.1, '#,^a,^knew,^the,a real,aloud,and a,and gave,and he,and said,and the,are,assumption,bad,being,block,brought,could,date,day,demo,detail,do,do not,every,everybody,exact,first,first sentence,found,found the,from,from the,gap,had a,hand,head,his,i could,i was,i would,in front,in one,it,later,light,line,look,minute,miss,mistake,named,nervou,none,note,nurs,once,only one,out,out loud,owner,page,pick up,put the,real,reason,said,said the,saw,saw the,short,slip,slow,so i,stay,step,than,that,that the,the date,the pan,them,they,to do,version,water,well,what it,where,which,with my,within,without,without being,word,would not,wrong,you asked,下来,两个,事,他,和,她,学生,很,打断,没有,着,项目,먼저,보고,설명,얘기,여쭤,으로,하심,했더'],
			[-0.1, '# min,^how,^when,a story,about,again,am,and never,at #,be,because of,before i\'d,bin,budget,call,call the,couldn\'t,eight,everyth,example,for the,forty,going,gone,had,had asked,had no,have,hear,how many,i am,i\'d,is,it show,job,know,level,mention,menu,mixed,money,nobody had,of,offer,one,one example,past,person,right,say what,second,shar,she was,since,stop,system,tell,the bin,the middle,the next,the one,they want,to,was,what,what did,一页,写,냐는,는데,습니,었는'],
			[-0.2, '^my,^no,and i,and it,but,came,had to,i gave,i said,minut,my,name,never,only,other,she asked,task,the other,then,tool,you,就,니다,었다'],
			[-0.3, 'a,a number,and then,been,could not,get,three,time,twice'],
			[-0.4, 'in the,on the,say'],
			[-0.6, 'i'],
		],
	},
	judges: {
		bias: -1.95, judged: 0.73, hinted: 1.02, own: 0.76,
		words: [
			[1.2, '了'],
			[0.6, 'said'],
			[0.5, 'all,could'],
			[0.4, 'gave,had,question,story,the,without,的,를'],
			[0.3, 'answer,he,it,my,when,我,没,까지,는데,안,했다'],
			[0.2, 'and,and it,asked,back,came,explain,him,i,idea,kept,knew,number,only,out,took,더니,시간,질문'],
			[0.1, '# #,# of,^said,^you,asked for,before,check,cost,couldn\'t,didn\'t,example,finish,first,for,for the,found,got,hand,her,i could,i said,i\'d,line,list,minut,minute,named,never,not,one,order,own,she,stay,step,talk,test,three,to,told,under,up,went,what the,why,word,他,出来,在,就,没有,看,都,가,냐고,다고,때,부터,숫자,얘기,에서,으로,을,이,한,했는'],
			[-0.1, '+,^he,^how,^strong,^their,^then,about a,again,and a,ask,bad,before i,between,car,conversation,don\'t,gaps,have,hour,i think,i want,in,interviewer,last,next,nobody,of,one of,panel,record,says,site,somebody,team,there,think,this,um,want,want to,we,weaknes,weakness,with,work,year'],
			[-0.2, '^it,^she,a,be,from,gap,good,i\'m,if,interview,it\'s,so,speaker,speaker #,strength,strong,that,the last,they,weak,week,who'],
			[-0.3, '#,^me,^they,are,because,do,has,me,would'],
			[-0.4, '^#,^i,then'],
			[-0.5, '^and'],
			[-0.6, 'is'],
			[-0.7, '^what,you'],
		],
	},
};
