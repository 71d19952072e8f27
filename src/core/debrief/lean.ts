import { askedOnce, bitsOf } from '../vocabulary/form.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';
import { isDeed } from './deeds.ts';
import { judge } from './judge.ts';
import { weighLine, type LineModel } from './line-model.ts';
import { isUnspaced } from './line-signs.ts';
import { RESPONSE } from './subject.ts';

/** What one line says where many are heard together. */
export interface Lean {
	/** Below 0 bad, above 0 good, between -2 and 2. */
	readonly lean: number;
	/** 1 where it tells what the candidate did, -1 where it tells of others or how things are, between where it is open. */
	readonly own: number;
	/** The score of the judging words, -3 to 3. */
	readonly judged: number;
	/** The sum of the weak hints, -1.2 to 1.2. */
	readonly hinted: number;
	/** Logit that the line judges the candidate at all. */
	readonly judges: number;
}

/** Weak hints: too little to judge one line by, but lines vote together. */
const HINTS = new Map<string, number>([
	...weigh(0.8, 'kindly,firmly,plainly,patiently,tactfully,and why,could say,could name,could show,could explain,could tell,found the,by heart,from memory,wrote that down,wrote it down,wrote this down,writing down,kept asking for more,asked for more,asked for the,asked me to,asked for a copy,agreed with'),
	...weigh(0.5, 'found,named,drew,before,straight,exactly,each,both,stayed,kept,knew,chose,picked,led,owned,admitted,tied,changed,rebuilt,wrote the,got the,had the,had a,had read,had brought,minutes left,to spare,in order,one by one,step,best,even,real,including,nobody had,unprompted,first time,myself first,by name,by the end,end to end,figures,numbers,number'),
	...weigh(0.3, 'told,gave,made,asked,showed,took them,walked,used,started with,began with,opened with,ended with,finished,without,because,two,three,with,from,then,and,first,said what,said which,said so'),
	...weigh(-1, 'pretended,apologised,apologized,mumbled,whispered,do not know,did not know,don\'t know,didn\'t know,never,had to,instead of,which is not,is not an,until,zero,should,wish,forgot,not one,not a,as if,far too,supposed to'),
	...weigh(-0.7, 'not,no,nothing,nobody,none,nor,could not,couldn\'t,cannot,can\'t,didn\'t,didnt,did not,wasn\'t,don\'t,dont,do not,twice,again,instead,only,just,called them,called him,called her,at all,too,out of,missed,somehow,meant to,tried to,asked twice,three times,four times,several times,ages,forever,lol,hmm,um,uh,eventually'),
	...weigh(-0.4, 'still,like,half,late,later,long,took,looked,something,whatever,guess,guessed,know,myself,which is,except,but,even though,although,though,when asked,asked how,mostly,old,wrong,so,kind of,sort of,a bit,basically,almost,nearly,away'),
]);

/** What hints of several words begin with, cut at each of their spaces. */
const BEGINNINGS = new Set([...HINTS.keys()].flatMap((words) => words.split(' ').slice(0, -1).map((_, index, parts) => parts.slice(0, index + 1).join(' '))));

/** How things are, not what somebody did. */
const STATES = new Set('is are has have takes needs wants pays runs starts sits works looks seems says uses does gets comes goes lives likes asks keeps smells means costs'.split(' '));

const MONEY = new Set('salary pay wage wages band benefits pension holidays hol commute parking canteen bonus equity office hours contract team people remote hybrid onsite floor building coffee kitchen desk desks'.split(' '));

const In = { begins: 1, states: 2, money: 4, response: 8, deeds: 16 } as const;
const setsOf = bitsOf(BEGINNINGS, STATES, MONEY, RESPONSE, { has: isDeed });
const hintOf = askedOnce((key) => HINTS.get(key) ?? NO_HINT);
/** No hint weighs so much. */
const NO_HINT = 99;

/** Whether a word tells what was done or how things are, as far as the lists go. */
export function isVerb(key: string): boolean {
	return STATES.has(key) || isDeed(key);
}

function weigh(weight: number, words: string): [string, number][] {
	return words.split(',').map((word) => [word, weight]);
}

/** How a line leans, weak hints included, and whom it is about. */
export function lean(tokens: readonly Token[], model?: LineModel): Lean {
	const { score } = judge(tokens);
	let hints = 0;
	let self = false;
	let deed = false;
	let first = false; // a deed is the very first word
	let state = false;
	let others = 0;
	let third = false;
	let responds = false;
	let unspaced = false;
	for (const [index, token] of tokens.entries()) {
		const { form } = token;
		const sets = setsOf(form);
		const bits = token.word?.marks ?? 0;
		const next = tokens[index + 1];
		const pair = sets & In.begins && next && !next.breaks ? HINTS.get(`${token.key} ${next.key}`) : undefined;
		const own = hintOf(form);
		hints += pair ?? (own !== NO_HINT ? own : bits & Mark.negation ? -0.7 : 0);
		if (bits & (Mark.self | Mark.you)) self = true;
		if (index < 4 && !third && sets & In.deeds) {
			deed = true;
			if (index === 0) first = true;
		}
		if (bits & (Mark.third | Mark.others) || sets & In.money) {
			others++;
			if (index < 2 && !(sets & In.money)) third = true;
		}
		if (sets & In.states) state = true;
		if (sets & In.response) responds = true;
		if (isUnspaced(form)) unspaced = true;
	}
	const hinted = Math.max(-1.2, Math.min(1.2, hints));
	const judged = Math.max(-3, Math.min(3, score));
	// nobody says I in Chinese and Korean notes
	const lacks = (tokens[0]?.word?.judge ?? 0) <= -1; // `no idea who their sponsor is`
	const own = unspaced && !self && third ? 0.1 : self ? (third && !responds ? 0.5 : 1) : responds ? 0.6 : first ? 1 : third ? -1 : deed ? 1  : lacks ? 0.6 : state ? -0.7 : others > 0 ? -0.4 : 0.2;
	const { good, judges } = weighLine(tokens, { judged, hinted, own }, model);
	return { lean: Math.max(-2, Math.min(2, good)), own, judged, hinted, judges };
}
