import type { Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';
import { judge, subjectOf } from './judge.ts';
import type { Outline, Scope } from './outline.ts';
import { unitsOf, type Unit } from './units.ts';

/** Between two labels side by side, the mean leanings of their lines must be at least this far apart. */
const APART = 0.9;
/** Each on its own side of nought by at least this. */
const SIDE = 0.15;
/** A label without a counterpart needs this mean, */
const ALONE = 0.8;
/** and this many lines. */
const LINES = 2;
/** What an unknown label's own words add, where they lean. */
const OWN = 0.5;

interface Poll {
	readonly scopes: Scope[];
	/** Sum of the leanings of the lines, each between -2 and 2. */
	sum: number;
	lines: number;
	/** Questions, tasks and tables: nothing that judges. */
	mute: number;
	/** Lines about the candidate, and about others. */
	own: number;
	others: number;
}

/**
 * Settles labels whose words say nothing (`Sunny spells` / `Showers`): by how the lines under them lean, by the
 * contrast with the labels beside them, and by the leaning of their own words. A label that stands several times is
 * polled once. With too little margin the label stays unknown and its lines stay inferred. docs/formats.md names the
 * thresholds and what they cost.
 */
export function settleUnknown(outline: Outline): void {
	const polls = new Map<string, Poll>();
	const groups: { readonly parent: Scope; readonly keys: readonly string[] }[] = [];
	gather(outline.root);
	for (const { parent, keys } of groups) settleGroup(parent, [...new Set(keys)]);

	function gather(scope: Scope): void {
		const keys: string[] = [];
		for (const child of scope.children) {
			if (isOpen(child)) {
				const key = outline.text.slice(child.start, child.end).toLowerCase();
				keys.push(key);
				const poll = polls.get(key) ?? { scopes: [], sum: 0, lines: 0, mute: 0, own: 0, others: 0 };
				polls.set(key, poll);
				poll.scopes.push(child);
				for (const unit of unitsOf(outline, child)) count(poll, unit);
			}
			gather(child);
		}
		if (keys.length > 0) groups.push({ parent: scope, keys });
	}

	function isOpen({ label, sense, dress, rank, children }: Scope): boolean {
		return sense === 'unknown' && label.sense === 'unknown' && label.size <= 6 && rank > 1
			&& dress !== 'root' && dress !== 'run-in' && dress !== 'callout'
			&& !children.some((child) => child.sense === 'strength' || child.sense === 'gap');
	}

	function count(poll: Poll, unit: Unit): void {
		if (unit.kind === 'row' || unit.task !== null || /[?？]["”’)\s]*$/u.test(outline.text.slice(unit.start, unit.end))) {
			poll.mute++;
			return;
		}
		const tokens = outline.words(unit.start, unit.end);
		if (tokens.length === 0) return;
		poll.lines++;
		poll.sum += Math.max(-2, Math.min(2, leaning(tokens)));
		const subject = subjectOf(tokens);
		if (subject === 'candidate' || subject === 'own') poll.own++;
		else if (subject === 'other' || tokens.filter(({ word }) => (word?.marks ?? 0) & Mark.others).length * 4 > tokens.length) poll.others++;
	}

	function settleGroup(parent: Scope, keys: readonly string[]): void {
		const judging = keys.flatMap((key) => {
			const poll = polls.get(key) as Poll;
			const first = poll.scopes[0] as Scope;
			if (poll.lines === 0 || poll.mute * 2 >= poll.lines || poll.others * 2 > poll.lines || first.sense !== 'unknown') return [];
			const own = Math.max(-1, Math.min(1, judge(outline.words(first.start, first.end)).score));
			return [{ poll, mean: poll.sum / poll.lines + own * OWN }];
		});
		if (judging.length === 0) return;
		const known = new Set(parent.children.filter(({ sense }) => sense === 'strength' || sense === 'gap').map(({ sense }) => sense));
		const high = judging.reduce((best, one) => (one.mean > best.mean ? one : best));
		const low = judging.reduce((best, one) => (one.mean < best.mean ? one : best));
		const paired = high !== low && high.mean - low.mean >= APART && high.mean >= SIDE && low.mean <= -SIDE;
		for (const one of judging) {
			const { mean, poll } = one;
			if (paired && (one === high || (mean >= high.mean / 2 && isClear(one)))) settle(poll, 'strength');
			else if (paired && (one === low || (mean <= low.mean / 2 && isClear(one)))) settle(poll, 'gap');
			else if (known.has('strength') && !known.has('gap') && mean <= -SIDE) settle(poll, 'gap');
			else if (known.has('gap') && !known.has('strength') && mean >= SIDE) settle(poll, 'strength');
			else if (isClear(one)) settle(poll, mean > 0 ? 'strength' : 'gap');
		}
	}
}

/** Enough to stand without a counterpart. */
function isClear({ poll, mean }: { readonly poll: Poll; readonly mean: number }): boolean {
	return poll.lines >= LINES && Math.abs(mean) >= ALONE && poll.own > 0;
}

function settle(poll: Poll, sense: 'strength' | 'gap'): void {
	for (const scope of poll.scopes) settleAs(scope, sense);
}

function settleAs(scope: Scope, sense: 'strength' | 'gap'): void {
	scope.sense = sense;
	for (const child of scope.children) if (child.label.sense === 'neutral' || child.label.sense === 'unknown') settleAs(child, sense);
}

/** How a line leans, weak hints included: here many lines speak together, so that each may say little. */
function leaning(tokens: readonly Token[]): number {
	const { score } = judge(tokens);
	let hints = 0;
	for (const { word, key } of tokens) {
		if (!word) continue;
		if (word.marks & Mark.negation && word.judge >= 0) hints -= 0.7;
		else if (word.marks & Mark.excess || key === 'only' || key === 'until' || key === 'instead' || key === 'still' || key === 'again') hints -= 0.4;
	}
	return score + (score > 1 ? 0 : Math.max(-1, hints));
}
