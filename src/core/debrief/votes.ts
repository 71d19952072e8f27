import type { Token } from '../vocabulary/tokens.ts';
import { judge } from './judge.ts';
import type { Outline, Scope } from './outline.ts';
import { unitsOf } from './units.ts';

/** Of the weight that its lines carry, at least this share must lean one way before an unknown label is settled. */
const MARGIN = 0.6;
/** And at least this many lines must lean that way; one is enough where a sibling label is its opposite. */
const LINES = 2;

/**
 * Settles labels whose words say nothing: by what stands under them, and by the contrast with the label beside them.
 * With too little margin the label stays unknown and its lines stay inferred.
 */
export function settleUnknown(outline: Outline): void {
	visit(outline.root);

	function visit(scope: Scope): void {
		for (const [index, child] of scope.children.entries()) {
			if (child.sense === 'unknown' && child.label.sense === 'unknown' && child.label.size <= 6 && child.rank > 1 && (child.dress === 'heading' || child.dress === 'bold' || child.dress === 'plain')) settle(child, siblings(scope, index));
			visit(child);
		}
	}

	function siblings(scope: Scope, index: number): Scope[] {
		const own = scope.children[index] as Scope;
		return [scope.children[index - 1], scope.children[index + 1]].filter((other): other is Scope => other !== undefined && other.dress === own.dress && Math.floor(other.rank) === Math.floor(own.rank));
	}

	function settle(scope: Scope, beside: readonly Scope[]): void {
		const own = leaning(outline.words(scope.start, scope.end), 0);
		const { plus, minus, plusLines, minusLines } = votes(scope);
		const total = plus + minus;
		const opposite = beside.some(({ sense }) => sense === 'strength') ? 'gap' : beside.some(({ sense }) => sense === 'gap') ? 'strength' : null;
		const lean = total === 0 ? 0 : (plus - minus) / total;
		const least = opposite ? 1 : LINES;
		if (lean >= MARGIN && plusLines >= least && own >= 0 && opposite !== 'gap') settleAs(scope, 'strength');
		else if (lean <= -MARGIN && minusLines >= least && own <= 0 && opposite !== 'strength') settleAs(scope, 'gap');
		else if (opposite && total === 0 && own === (opposite === 'gap' ? -1 : 1)) settleAs(scope, opposite);
	}

	function votes(scope: Scope): { plus: number; minus: number; plusLines: number; minusLines: number } {
		const sum = { plus: 0, minus: 0, plusLines: 0, minusLines: 0 };
		for (const unit of unitsOf(outline, scope)) {
			if (unit.kind === 'row' || unit.task !== null) continue;
			const { score, subject } = judge(outline.words(unit.start, unit.end));
			if (subject === 'other' || Math.abs(score) < 1) continue;
			if (score > 0) {
				sum.plus += Math.min(score, 3);
				sum.plusLines++;
			} else {
				sum.minus += Math.min(-score, 3);
				sum.minusLines++;
			}
		}
		return sum;
	}

	function settleAs(scope: Scope, sense: 'strength' | 'gap'): void {
		scope.sense = sense;
		for (const child of scope.children) if (child.label.sense === 'neutral' || child.label.sense === 'unknown') settleAs(child, sense);
	}
}

function leaning(tokens: readonly Token[], least: number): -1 | 0 | 1 {
	const { score } = judge(tokens);
	return score > least ? 1 : score < -least ? -1 : 0;
}
