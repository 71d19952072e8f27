import type { Kind } from './debrief.ts';
import type { Token } from '../vocabulary/tokens.ts';
import type { Label } from './label.ts';
import { lean } from './lean.ts';
import type { Dress, Scope } from './outline.ts';

/** What the lines under one label say together, wherever in the note it stands. */
export interface Poll {
	readonly key: string;
	/** How the label's own words lean, and how many carry something. */
	readonly words: number;
	readonly size: number;
	readonly dress: Dress;
	/** Its own words say it beyond doubt; it is here as a neighbour. */
	readonly given: boolean;
	kind: Kind | null;
	readonly scopes: Scope[];
	/** Blocks that begin with it. */
	readonly runIns: number[];
	/** Sums over the lines of how they lean and whom they are about. */
	sum: number;
	/** How many lines lean clearly to the good side, and to the bad one. */
	good: number;
	bad: number;
	own: number;
	/** Sum of the chances that a line judges the candidate. */
	judging: number;
	/** Its words name something that is not the candidate. */
	topic: boolean;
	/** The note says that it judges. */
	sure: boolean;
	lines: number;
	/** Questions, tasks and tables: nothing that judges. */
	mute: number;
	/** Long paragraphs: a diary's, as likely as points. */
	prose: number;
}

export function newPoll(key: string, { lean: words, size }: Label, dress: Dress, given: Kind | null): Poll {
	return { key, words, size, dress, given: given !== null, kind: given, scopes: [], runIns: [], sum: 0, good: 0, bad: 0, own: 0, judging: 0, topic: false, sure: false, lines: 0, mute: 0, prose: 0 };
}

/** Counts what one line says. */
export function hear(poll: Poll, tokens: readonly Token[]): void {
	const line = lean(tokens);
	poll.lines++;
	poll.sum += line.lean;
	if (line.lean >= 1) poll.good++;
	else if (line.lean <= -1) poll.bad++;
	poll.own += line.own;
	poll.judging += 1 / (1 + Math.exp(-line.judges));
}

/** Good stands before bad in four of five pairs. */
const FIRST_GOOD = 0.35;
/** The share of lines about the candidate's own doing below which a label judges nothing. */
const OWN = 0.2;
/** The mean chance that a line judges below which a label judges nothing. */
const JUDGED = 0.25;
/** Margin that decides a pair. */
const PAIR = 0.75;
/** Margin that decides a label beside a known one of the other kind. */
const BESIDE = 0.25;
/** A further label of the same dress right beside a settled one of its kind. */
const NEAR = 0.6;
/** The same where the lines are plainly about the candidate. */
const NEARLY = 0.05;
/** and this mean chance that a line judges, */
const JUDGING = 0.5;
/** A label alone needs this mean, */
const ALONE = 1;
/** a mean chance of this */
const SOME = 0.45;
/** or this one over more lines that judge, */
const SEVERAL = 0.6;
/** and this many lines. */
const LINES = 2;

/** The leaning of a label with its lines; few lines count for less. */
function leaning(poll: Poll): number {
	return poll.given ? 0 : votes(poll) + Math.max(-1.5, Math.min(1.5, poll.words)) * 0.7;
}

function votes({ sum, lines }: Poll): number {
	return sum / (lines + 0.7);
}

function judges(poll: Poll): boolean {
	if (poll.given || poll.sure) return true;
	const words = Math.min(0.4, Math.abs(poll.words) * 0.3);
	return poll.lines > 0 && poll.judging / poll.lines + words >= (poll.topic ? JUDGING : JUDGED) && poll.mute * 2 < poll.lines && poll.own / poll.lines + words >= OWN;
}

/** Decides labels that stand side by side, in the order they stand; null is a label that is no candidate. */
export function contrast(group: readonly (Poll | null)[]): void {
	const able = group.map((poll) => poll !== null && judges(poll));
	const known = new Set(group.flatMap((poll) => (poll?.kind ? [poll.kind] : [])));
	const pair = known.size < 2 ? bestPair(group, able) : null;
	if (pair) {
		pair.a.kind ??= pair.good ? 'strength' : 'gap';
		pair.b.kind ??= pair.good ? 'gap' : 'strength';
	}
	const decided = pair !== null || known.size === 2;
	for (const [index, poll] of group.entries()) {
		if (!poll || poll.kind !== null || !able[index]) continue;
		const value = leaning(poll);
		const kind = value > 0 ? 'strength' : 'gap';
		const own = poll.own / poll.lines;
		const judging = poll.judging / poll.lines >= JUDGING;
		const near = judging && [group[index - 1], group[index + 1]].some((one) => one?.kind === kind && one.dress === poll.dress);
		if (poll.prose * 2 > poll.lines && decided) continue;
		if (poll.sure && decided && Math.abs(value) >= BESIDE) poll.kind = kind;
		else if (near && (kind === 'gap' ? value <= -NEAR || (own >= 0.6 && value <= -NEARLY) : value >= ALONE && poll.lines >= LINES)) poll.kind = kind;
		else if (!decided && poll.good > 0 && poll.bad > 0) continue; // a label alone over lines of both kinds is a topic
		else if (!decided && poll.lines > LINES && poll.dress !== 'run-in' && poll.judging / poll.lines >= SOME && own >= 0.6 && Math.abs(poll.sum / poll.lines) >= SEVERAL) poll.kind = kind;
		else if (!decided && poll.lines >= LINES && Math.abs(poll.sum / poll.lines) >= ALONE && own >= 0.5) poll.kind = poll.sum > 0 ? 'strength' : 'gap';
	}
}

/** Words that lean so far are not outvoted. */
const SAID = 1.3;

interface Pair {
	readonly a: Poll;
	readonly b: Poll;
	readonly margin: number;
	/** The first of the two is the good one. */
	readonly good: boolean;
}

function bestPair(group: readonly (Poll | null)[], able: readonly boolean[]): Pair | null {
	let best: Pair | null = null;
	for (let first = 0; first < group.length; first++) {
		for (let second = first + 1; second < Math.min(group.length, first + 3); second++) {
			const a = group[first];
			const b = group[second];
			if (!a || !b || !able[first] || !able[second] || (a.given && b.given) || (a.kind !== null && a.kind === b.kind)) continue;
			if (second > first + 1 && a.prose === a.lines && b.prose === b.lines) continue;
			if (second > first + 1 && group[first + 1] === null && (a.lines < LINES || b.lines < LINES)) continue;
			const half = a.kind !== null || b.kind !== null;
			if (half && a.dress !== b.dress) continue;
			const apart = leaning(a) - leaning(b) + (half ? 0 : FIRST_GOOD);
			const good = a.kind ? a.kind === 'strength' : b.kind ? b.kind === 'gap' : apart > 0;
			if ((good ? -a.words : a.words) >= SAID || (good ? b.words : -b.words) >= SAID) continue;
			const margin = Math.min(1.5, good ? apart : -apart) * (second === first + 1 ? 1 : 0.8) + likeness(a, b) - first * 0.1;
			if (margin >= (half ? BESIDE : PAIR) && (!best || margin > best.margin)) best = { a, b, margin, good };
		}
	}
	return best;
}

/** Two labels of a pair tend to look alike: the same dress, about as many words, words in common. */
function likeness(a: Poll, b: Poll): number {
	if (a.dress !== b.dress) return -0.3;
	if (a.prose === a.lines && b.prose === b.lines && !a.given && !b.given && a.words * b.words >= 0) return a.key.split(' ').some((word) => b.key.split(' ').includes(word)) ? 0 : -0.6;
	let sum = Math.abs(a.size - b.size) <= 1 ? 0.1 : -0.1;
	const words = a.key.split(' ');
	const others = b.key.split(' ');
	const common = others.filter((word) => words.includes(word)).length;
	// `The bits I'd frame` and `The bits I'd burn` are made for each other
	if (common > 0) sum += common >= 2 && common * 2 >= Math.max(words.length, others.length) ? 0.7 : 0.2;
	return sum;
}
