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
		bias: -1.18,
		measures: { words: 0.11, said: 0.65, size: -0.27, known: -0.41, labelGood: 0.19, labelJudges: 0.19, labelOwn: 0.02, mean: 0.01, most: 0.45, least: -0.31, judges: 1.9, mostJudges: 2.09, own: 0.89, spread: -0.26, both: -0.44, apart: 0.99, lines: 0.04, asking: -1.11, tasks: -0.55, others: 0.03, ahead: -0.09, self: 0.21, length: -0.3, beside: 0.09, contrast: 0.04, contrastJudged: -0.18, place: -1.59 },
		words: [
			[1.6, '@after strength'],
			[1.2, '@pure gap'],
			[1, '@pure strength'],
			[0.8, '@before gap'],
			[0.7, 'the panel'],
			[0.6, '@unknown'],
			[0.5, 'client'],
			[0.4, '@alone,@explained,in the,the,점'],
			[0.3, '=,=in the bin,@after gap,@before other,@gap,^#,^client,^in,bin,from the,reason,said,story,team,the bin,관이,면접관이'],
			[0.2, '=client,=fire strategy,=lead a team,^fire,^lead,^need,^on,^where,a team,did,fire,fire strategy,i,lead,lead a,need,number,panel,where,접관'],
			[0.1, '=nobbut middlin,=safeguard,@after unknown,@like gap,@requirement,@strength,@twin gap,^nobbut,^reason,^safeguard,arithmetic,away,feedback,hers,middlin,miss,nobbut,nobbut middlin,not,out,safeguard,strategy,time,to,would i,것,내가,이건,했다'],
			[-0.1, '# feb,=observation,@after action,@after edge,@before story,@before strength,@first,@plain,@process,@pure other,@pure process,^about,^context,^good,^half,^i,^observation,^pros,^they,^we,^went,about,are,before,by,context,day,exhibit,feb,for,given,half,in,interviewer,last,liked,march #,observation,pros,room,task,the room,this,went well'],
			[-0.2, '# jan,# march,=cons,=pros,@after preparation,@after story,@before assessment,@before edge,@bold,@last,@other,^bad,^how,^q,^weaknes,^weakness,answer,asked,jan,list,q,spot,strength of,strong,they,told,we,weak spot,who,我,自己'],
			[-0.3, '=gaps,@action,@after asked,@after assessment,@before action,@before ask,@pure mixed,^cons,^weak,and,cons,how,next,weaknes,went'],
			[-0.4, '@asked,@assessment,@empty,@heading,@pure action,@pure answer,@pure story,@story,^part,^strength,a,part,part #'],
			[-0.5, '@pure asked,@run-in,^gaps,about the,gaps,good'],
			[-0.6, '=raw,@after mixed,@after neutral,@after other,@pure assessment,^the,raw,weak,weakness'],
			[-0.7, '@before neutral,@beside strength,@mixed,@mute,^raw,strength'],
			[-0.8, '@beside gap,@nested'],
			[-0.9, 'of'],
			[-1, '@one line,@theirs'],
		],
	},
	good: {
		bias: -0.61,
		measures: { words: 1.22, said: 0.03, size: 0.04, known: 0.31, labelGood: 0.37, labelJudges: -0.12, labelOwn: 0.21, mean: 0.68, most: 0.67, least: 0.67, judges: 0.17, mostJudges: -0.02, own: 0.06, spread: -0.03, both: 0.57, apart: 0.07, lines: -0.7, others: -0.27, ahead: -0.11, self: 0.45, length: 0.42, beside: -0.24, contrast: 1.06, contrastJudged: 0.13, place: -0.63 },
		words: [
			[0.9, '@pure strength'],
			[0.7, 'bad'],
			[0.6, '@strength,the,with the'],
			[0.5, '@after gap,@before neutral,@pure neutral,^#,with'],
			[0.4, '@beside gap,@first,open'],
			[0.3, '=in the pan,@after edge,@asked,case,decision,pan,question,the decision,the pan,would,관이,면접,면접관이,접관'],
			[0.2, '@after mixed,^☀,bit,they,☀,回血'],
			[0.1, '#,@before other,@before unknown,@explained,@twin gap,^the,gut,gut →,not,to,what they,→,이건,했다'],
			[-0.1, '^need,at,need,one,that'],
			[-0.2, '=fire strategy,=in the bin,@before edge,@before mixed,@before strength,@last,@pure other,@unknown,^fire,and,bin,fire,fire strategy,strategy,the bin'],
			[-0.3, '@asks,@nested,@other,do,no,on,on the,where,you do'],
			[-0.4, '@gap,@run-in,^area,area,somebody,stronger,were'],
			[-0.5, 'what'],
			[-0.6, '@after unknown,@pure gap'],
			[-1.3, '@after strength'],
			[-1.7, '@beside strength'],
		],
	},
	beside: {
		judges: [-0.67, 0.91, -0.03, -0.61, -0.73, -0.17, -1.17, 2.41, 0.22],
		good: [0.19, 1.08, -0.28, -0.44, -0.39, -0.13],
	},
};
