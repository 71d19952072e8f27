import { bitsOf } from '../vocabulary/form.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';
import { subjectOf, type Subject } from './subject.ts';

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
export function judge(tokens: readonly Token[], toldAsThird = false): Judgement {
	let score = 0;
	let negated = 0;
	let less = 0;
	let wish = false;
	let modal = 0;
	let denied = false;
	let surprised = false;
	let able = false; // `I could do it in my sleep`, not `I could be clearer`
	let excess = 0;
	let hedged = false;
	let outcome = false;
	let asking = false; // what they asked is no judgement
	let doubted = false;
	let elsewhere = false; // `composed when the data turned out to be wrong`
	let conceded = false; // `honest about the gaps in my experience`
	const because: { token: Token; weight: number }[] = [];
	const count = (token: Token, weight: number): void => {
		if (weight === 0) return;
		score += weight;
		because.push({ token, weight: Math.abs(weight) });
	};
	for (const [index, token] of tokens.entries()) {
		const { word } = token;
		if (token.breaks) {
			asking = false;
			conceded = false;
			elsewhere = false;
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
		const sets = setsOf(token.form);
		if (bits & Mark.outcome && !(token.key === 'offered' && !OFFERED.test(tokens[index + 1]?.key ?? ''))) outcome = true;
		if (bits & Mark.hedge) hedged = true;
		let weight = word.judge;
		if (bits & Mark.self && index > 0 && !ASKING_ON.has((tokens[index - 1] as Token).key)) asking = false;
		if (sets & In.asking || (bits & Mark.asked && sets & In.asked)) {
			asking = true;
			continue;
		}
		if (sets & In.subordinate && index > 1 && score !== 0 && !isOwn(tokens, index + 1)) elsewhere = true;
		if (elsewhere && weight * score < 0) weight = 0;
		if (asking || (conceded && weight < 0) || !isCounted(tokens, index)) weight = 0;
		if (sets & In.wish) {
			if (!wish) count(token, negated > 0 ? 0 : -2);
			wish = true;
			continue;
		}
		// `never felt so prepared`, `didn't think it could go so well`
		if (weight > 0 && UTMOST.has(tokens[index - 1]?.key ?? '') && denied && surprised) {
			count(token, Math.max(2, weight));
			continue;
		}
		if (score < 0 && sets & In.gone) {
			score = 1;
			continue;
		}
		if (modal > 0 && (bits & Mark.more || (weight > 0 && !able))) {
			count(token, -2);
			wish = true;
			modal = 0;
			continue;
		}
		if (bits & Mark.modal) {
			modal = 4;
			able = token.key === 'could' && tokens[index - 1]?.key === 'i' && !UNABLE.has(tokens[index + 1]?.key ?? '');
		} else modal--;
		if (sets & In.surprise) surprised = true;
		if (bits & Mark.negation && weight === 0) {
			negated = 4;
			denied = true;
			continue;
		}
		if (sets & In.negating) {
			negated = 4;
			denied = true;
			weight = 0;
		}
		if (bits & Mark.less) {
			less = 3;
			continue;
		}
		if (bits & Mark.excess && sets & In.excess) excess = 2;
		else if (excess > 0 && weight >= 0 && !(bits & Mark.function)) {
			count(token, -2);
			excess = 0;
			continue;
		}
		if (weight !== 0) {
			if (less > 0) weight = Math.abs(weight) < 2 ? -Math.sign(weight) * 1.5 : -Math.sign(weight) * 2.1;
			else if (negated > 0) weight = weight > 0 ? -Math.max(1.5, weight) : Math.abs(weight) >= 2 ? (isStressed(tokens, index) ? 2 : 1) : 0.5;
			else if (wish || doubted) weight = weight > 0 ? 0 : weight / 2;
			count(token, weight);
			if (sets & In.doubts) doubted = true;
			if (sets & In.conceding) conceded = true;
		}
		if (!(bits & Mark.function)) {
			negated--;
			less--;
		}
	}
	// `could not have gone better`
	if (score < 2.5 && isUnsurpassed(tokens)) score = 2.5;
	because.sort((a, b) => b.weight - a.weight);
	return { score: hedged ? score * 0.9 : score, subject: subjectOf(tokens, toldAsThird), because: because.slice(0, 3).map(({ token }) => token), outcome };
}

const WISH = new Set(`could have,could've,couldve,coulda,could have been,could've been,should have,should've,shouldve,shoulda,wish i had,wish i'd,wished i had,if only,would have been better,would have helped,would benefit from,needs to be,needed to be,need to be,needs to have,needed to have,needs to show,needed to show,need to show,needs work,need work,must improve,has to improve,have to improve,could improve,should improve,to improve,to work on,need to work on,needs to work on,should work on,have to work on,must work on,was supposed to,needs improvement,needs practice,need practice,应该先,应该更,本来应该,本该,可以更,했어야,할걸`.split(','));
const UNSURPASSED = new Set(["couldn't have", 'could not have', 'couldnt have']);
const NEGATING = new Set(["didn't", "couldn't", "wasn't", "weren't", "hadn't", 'never', 'nothing', 'nobody', 'hardly', 'barely', 'not sure']);

/** Behind these what is said of good things is not certain. */
const DOUBTS = new Set(['doubt', 'doubts', 'doubted', 'doubtful', 'concern', 'concerns', 'concerned', 'reservations', 'questioned']);
const UTMOST = new Set(['so', 'this', 'that']);
/** What makes a denied `so well` the best of all. */
const SURPRISE = new Set(['never', 'think', 'expect', 'believe', 'imagine']);
/** `Nerves: gone` */
const GONE = new Set(['gone', 'vanished', 'disappeared', 'under control', 'at bay', 'faded', 'did not show up', "didn't show up", 'stayed away']);
const UNABLE = new Set(['be', 'have', 'use', 'improve', 'not']);
const SUBORDINATE = new Set(['when', 'while', 'after', 'once', 'because', 'since']);

function isOwn(tokens: readonly Token[], from: number): boolean {
	return tokens.slice(from, from + 3).some(({ word }) => ((word?.marks ?? 0) & (Mark.self | Mark.you | Mark.own)) !== 0);
}

/** `offered me the job`, not `offered him two slots` */
const OFFERED = /^(?:me|us|job|role|position|the (?:job|role|position))$/u;
const ASKING = new Set(['asked', 'asks', 'asking', 'wanted to know', 'wondered']);
/** `she asked if I …`: still the question. */
const ASKING_ON = new Set('if whether what how why when where who which would did had could should do that was were am have is are and asked'.split(' '));

/** `Well, …`, `the bad one`, a sign: words that judge elsewhere and not here. */
function isCounted(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index] as Token;
	const next = tokens[index + 1];
	if (!(setsOf(token.form) & In.letters)) return false;
	if (token.key === 'well' && next?.breaks && (index === 0 || token.breaks || tokens[index - 1]?.key === 'said')) return false;
	return !(next && (next.key === 'one' || next.key === 'ones') && index > 0 && tokens[index - 1]?.key === 'the');
}

function isUnsurpassed(tokens: readonly Token[]): boolean {
	let before = false;
	for (const { form } of tokens) {
		const sets = setsOf(form);
		if (before && sets & In.better) return true;
		if (sets & In.unsurpassed) before = true;
	}
	return false;
}

/** `not nervous at all`, `didn't ramble for once`. */
function isStressed(tokens: readonly Token[], from: number): boolean {
	return tokens.some(({ key }, index) => index > from && (STRESS.has(key) || (key === 'at' && tokens[index + 1]?.key === 'all')));
}

const STRESS = new Set(['at all', 'once', 'for once', 'ever', 'this time', 'first time', 'for the first time', 'new', 'even', 'single']);

const EXCESS = new Set(['too', 'overly', 'way too']);
const LETTER = /\p{L}/u;
const In = { asking: 1, asked: 2, subordinate: 4, wish: 8, gone: 16, surprise: 32, negating: 64, excess: 128, doubts: 256, conceding: 512, letters: 1024, better: 2048, unsurpassed: 4096 } as const;
const setsOf = bitsOf(ASKING, { has: (key) => key.endsWith('asked') }, SUBORDINATE, WISH, GONE, SURPRISE, NEGATING, EXCESS, DOUBTS,
	{ has: (key) => key.endsWith(' about') || key.startsWith('aware of ') }, { has: (key) => LETTER.test(key) }, { has: (key) => key === 'better' }, UNSURPASSED);
