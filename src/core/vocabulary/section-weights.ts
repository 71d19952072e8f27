import type { Measure } from '../debrief/section-signs.ts';

/** Weights of one logistic regression over labels; the words are signs of `section-signs.ts`, grouped by weight. */
export interface SectionWeights {
	readonly bias: number;
	readonly measures: Readonly<Partial<Record<Measure, number>>>;
	readonly words: readonly (readonly [weight: number, signs: string])[];
}

export interface SectionModel {
	readonly judges: SectionWeights;
	readonly good: SectionWeights;
	/** A second look with what the labels beside come to: bias, then the measures of `besideMeasures`. */
	readonly beside: { readonly judges: readonly number[]; readonly good: readonly number[] };
}

export const SECTION_WEIGHTS: SectionModel = {
	judges: {
		bias: -0.84,
		measures: { words: 0.14, said: 0.65, size: -0.11, known: -0.24, labelGood: 0.1, labelJudges: 0.08, labelOwn: 0.2, mean: 0.01, most: 0.54, least: -0.4, judges: 1.96, mostJudges: 2.21, own: 0.77, spread: -0.28, both: -0.43, apart: 0.98, lines: -0.19, asking: -1.09, tasks: -0.64, others: 0.07, ahead: -0.05, self: 0.26, length: -0.47, beside: -0.08, contrast: 0.1, contrastJudged: -0.3, place: -1.88 },
		words: [
			[1.6, '@after strength'],
			[0.9, '@pure gap,@pure strength'],
			[0.7, '@before gap'],
			[0.6, '@unknown,the panel'],
			[0.4, '@gap,client,where,점'],
			[0.3, '=,=in the bin,@alone,bin,bits,the,the bin'],
			[0.2, '@before other,^#,^client,^in,^need,^where,at the,in the,need,reason,school,story,관이,면접관이'],
			[0.1, '=client,=fire strategy,=key takeaway,=lead a team,=plus,=safeguard,@after gap,@before unknown,@like gap,@requirement,@twin gap,^fire,^key,^lead,^safeguard,^section,a team,did,fire strategy,from the,i\'d,incident,key,key takeaway,lead,lead a,miss,number,panel,safeguard,said,section,see,seem,seem to,take,takeaway,team,time,yes,접관'],
			[-0.1, '#,# march,=cons,=observation,=red flag,@after action,@after edge,@after preparation,@before mixed,@before story,@plain,@process,@pure action,@pure other,@pure process,^about,^and,^bad,^good,^half,^next,^observation,^pros,^they,^we,^weakness,and the,answer,are,by,do,exhibit,flag,given,half,interviewer,last,less,liked about,observation,of the,on,pros,red flag,room,spot,strength of,task,their,they liked,we,who,you,我,自己'],
			[-0.2, '# jan,=pros,@action,@after assessment,@after story,@before action,@before ask,@before edge,@bold,@first,@last,@other,@pure mixed,^cons,^how,^q,^weaknes,about,asked,before,cons,for,in,jan,q,strong,they,told,weak spot,weaknes,went well'],
			[-0.3, '=gaps,@pure answer,^part,^the,^weak,a,how,part,part #,went'],
			[-0.4, '@after asked,@assessment,@before assessment,@empty,@heading,@pure story,@story,^gaps,^strength,about the,next'],
			[-0.5, '=raw,@after mixed,@asked,@pure asked,@run-in,and,gaps,good,raw,weakness'],
			[-0.6, '@mixed,@mute,@pure assessment,^raw,weak'],
			[-0.7, '@after neutral,@after other,@before neutral,@beside gap,strength'],
			[-0.8, '@beside strength,@nested,@one line,@theirs'],
			[-0.9, 'of'],
		],
	},
	good: {
		bias: -1.17,
		measures: { words: 1.08, said: 0.21, size: -0.02, known: 0.47, labelGood: 0.31, labelJudges: -0.09, labelOwn: 0.02, mean: 0.71, most: 0.48, least: 0.57, judges: 0.14, mostJudges: -0.02, own: -0.07, spread: -0.03, both: 0.34, apart: 0.29, lines: -0.67, asking: 0.02, tasks: 0.01, others: 0.01, ahead: -0.13, self: 0.44, length: 0.62, beside: -0.08, contrast: 1.18, contrastJudged: 0.24, place: -0.54 },
		words: [
			[0.7, '@strength,bad'],
			[0.5, '@after edge,@first,@pure strength'],
			[0.4, '@after mixed,@beside gap,the,with the'],
			[0.3, '=in the pan,@twin gap,^you,open,pan,the pan,관이,면접,면접관이,접관'],
			[0.2, '+,@action,@asked,@before gap,@before neutral,@pure neutral,^🔧,be,don\'t,gut,i don\'t,know,question,to,with,🔧'],
			[0.1, '@before unknown,^better,^i,^in,^what,a,anselm,better,case,chew,decision,good,made anselm,school,the decision,they,的'],
			[-0.1, '=fire strategy,=in the bin,=需要改进,@before action,@before mixed,@twin strength,^fire,^need,^post,^where,and,bin,fire,fire strategy,miss,number,one,post,strategy,the bin,where the,yellow,改进,要改,需要,需要改进'],
			[-0.2, '=own goal,=see me after clas,@mixed,@nested,@one line,@pure other,^area,^own,^see,^the,about,after,after clas,area,clas,crit,do,goal,me after,no,other,own,own goal,see,see me,stronger,were'],
			[-0.3, '@run-in,@unknown,somebody,you do'],
			[-0.4, '@gap,need'],
			[-0.5, '@asks,@before strength,@other'],
			[-0.6, 'where'],
			[-0.7, '@after unknown,@pure gap'],
			[-0.8, 'me'],
			[-1.1, '@after strength'],
			[-1.5, '@beside strength'],
		],
	},
	beside: {
		judges: [-0.53, 0.92, -0.07, -0.61, -0.68, -0.03, -1.25, 2.26, 0.21],
		good: [-0.05, 1.04, -0.45, 0.22, -0.62, 0.1],
	},
};
