import type { Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';
import { beginsWithDeed } from './deeds.ts';

/** Who a clause is about, as far as its first words tell. */
export type Subject = 'candidate' | 'own' | 'other' | 'none';

export interface Judgement {
	/** Below 0 a gap, above 0 a strength; the sum of the weights that counted. */
	readonly score: number;
	readonly subject: Subject;
	/** The tokens that counted, heaviest first. */
	readonly because: readonly Token[];
	/** It tells where the application ended, which is no judgement. */
	readonly outcome: boolean;
}

/** A clause about the candidate counts from here. */
const CANDIDATE = 1.8;
/** Without a subject only words of performance count: froze, nailed, rambled. */
const SUBJECTLESS = 2.6;
const OWN = 1.5;

/** The kind a judgement stands for where no label says it; null where the words do not carry it. */
export function inferredKind(judgement: Judgement): 'strength' | 'gap' | null {
	const { score, subject, outcome } = judgement;
	if (outcome && Math.abs(score) < 4) return null;
	const least = subject === 'candidate' ? CANDIDATE : subject === 'own' ? OWN : subject === 'none' ? SUBJECTLESS : 99;
	return score >= least ? 'strength' : score <= -least ? 'gap' : null;
}

/** Weighs the words of one clause. */
export function judge(tokens: readonly Token[]): Judgement {
	let score = 0;
	let negated = 0;
	let less = 0;
	let wish = false;
	let modal = 0;
	let excess = 0;
	let hedged = false;
	let outcome = false;
	const because: { token: Token; weight: number }[] = [];
	const count = (token: Token, weight: number): void => {
		if (weight === 0) return;
		score += weight;
		because.push({ token, weight: Math.abs(weight) });
	};
	for (const token of tokens) {
		const { word } = token;
		if (token.breaks) {
			negated = 0;
			less = 0;
			excess = 0;
		}
		if (word === null) {
			if (excess === 2) excess = 1;
			negated--;
			less--;
			continue;
		}
		const bits = word.marks;
		if (bits & Mark.outcome) outcome = true;
		if (bits & Mark.hedge) hedged = true;
		let weight = word.judge;
		if (WISH.has(token.key)) {
			if (!wish) count(token, negated > 0 ? 0 : -2);
			wish = true;
			continue;
		}
		if (modal > 0 && (bits & Mark.more || weight > 0)) {
			count(token, -2);
			wish = true;
			modal = 0;
			continue;
		}
		if (bits & Mark.modal) modal = 4;
		else modal--;
		if (bits & Mark.negation && weight === 0) {
			negated = 4;
			continue;
		}
		if (NEGATING.has(token.key)) {
			negated = 4;
			weight = 0;
		}
		if (bits & Mark.less) {
			less = 3;
			continue;
		}
		if (bits & Mark.excess && (token.key === 'too' || token.key === 'overly' || token.key === 'way too')) excess = 2;
		else if (excess > 0 && weight >= 0 && !(bits & Mark.function)) {
			count(token, -2);
			excess = 0;
			continue;
		}
		if (weight !== 0) {
			if (less > 0) weight = weight < 0 ? 1.5 : -1.5;
			else if (negated > 0) weight = weight > 0 ? -Math.max(1.5, weight) : Math.abs(weight) >= 2 ? 1 : 0.5;
			else if (wish) weight = weight > 0 ? 0 : weight / 2;
			count(token, weight);
		}
		if (!(bits & Mark.function)) {
			negated--;
			less--;
		}
	}
	// `could not have gone better`
	if (score < 2.5 && tokens.some(({ key }, index) => key === 'better' && tokens.slice(0, index).some(({ key: before }) => UNSURPASSED.has(before)))) score = 2.5;
	because.sort((a, b) => b.weight - a.weight);
	return { score: hedged ? score * 0.9 : score, subject: subjectOf(tokens), because: because.slice(0, 3).map(({ token }) => token), outcome };
}

const WISH = new Set(`could have,could've,couldve,coulda,could have been,could've been,should have,should've,shouldve,shoulda,wish i had,wish i'd,wished i had,if only,would have been better,would have helped,would benefit from,needs to,needed to,need to,needs work,need work,must improve,has to improve,have to improve,could improve,should improve,to improve,to work on,need to work on,needs to work on,should work on,have to work on,must work on,supposed to,needs improvement,needs practice,need practice,应该先,应该更,本来应该,本该,可以更,했어야,할걸`.split(','));
const UNSURPASSED = new Set(["couldn't have", 'could not have', 'couldnt have']);
const NEGATING = new Set(["didn't", "couldn't", "wasn't", "weren't", "hadn't", 'never', 'nothing', 'nobody', 'hardly', 'barely', 'not sure', 'no idea']);
const ARTICLES = new Set(['the', 'a', 'an', 'my', 'this', 'that']);
const COPULA = new Set('is was were are seems seemed seem has had gave got came looked sounded felt feels'.split(' '));

/**
 * Who a clause is about. The first to be named is its subject, unless somebody else does something in answer to the
 * candidate (`she nodded at my example`). A fragment such as `rambled on the intro` is nobody's.
 */
export function subjectOf(tokens: readonly Token[]): Subject {
	let own = false;
	let otherAt = -1;
	let selfAt = -1;
	let responds = false;
	let leading = true; // nothing but articles and the like so far
	for (const [position, token] of tokens.entries()) {
		const bits = token.word?.marks ?? 0;
		if (RESPONSE.has(token.key)) responds = true;
		if (selfAt < 0 && (bits & (Mark.self | Mark.you) || SELF_PHRASE.has(token.key))) selfAt = position;
		else if (bits & Mark.own && position < 6) own = true;
		if (otherAt < 0 && leading && bits & (Mark.third | Mark.others) && !(bits & Mark.own)) otherAt = position;
		if (otherAt < 0 && position > 0 && position < 3 && selfAt < 0 && COPULA.has(token.key) && isName(tokens[position - 1] as Token) && (position < 2 || !ARTICLES.has((tokens[position - 2] as Token).key))) otherAt = position;
		if (!(bits & (Mark.function | Mark.contrast | Mark.hedge))) leading = false;
	}
	if (otherAt >= 0 && (selfAt < 0 || otherAt < selfAt)) return responds ? 'candidate' : own && selfAt < 0 && otherAt > 1 ? 'own' : 'other';
	if (selfAt >= 0) return 'candidate';
	if (own) return 'own';
	return beginsWithDeed(tokens[0]?.key ?? '') ? 'candidate' : 'none';
}

/** What somebody else does because of what the candidate did. */
export const RESPONSE: ReadonlySet<string> = new Set([
	'liked', 'liked the', 'liked my', 'liked how i', 'liked that i', 'loved my', 'loved how i', 'loved the way i', 'enjoyed my', 'nodded', 'nodding', 'smiled', 'laughed', 'impressed', 'impressed by', 'impressed with', 'praised', 'complimented', 'appreciated',
	'said', 'engaged', 'lit up', 'resonated', 'told', 'loved', 'commented', 'clicked', 'rapport', 'connection', 'interrupted', 'frowned', 'unimpressed', 'cut off', 'confused',
]);

const SELF_PHRASE = new Set(['liked my', 'liked how i', 'liked that i', 'enjoyed my', 'loved my', 'loved how i', 'loved the way i', 'kept my cool', 'held my own', 'held my ground', 'lost my thread', 'lost my train', 'undersold myself', 'sold myself short', 'repeated myself', 'wish i had', "wish i'd", 'wished i had', 'out of my depth', 'in over my head']);

function isName(token: Token): boolean {
	return token.word === null && token.key.length > 1;
}
