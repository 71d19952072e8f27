import { bare } from '../markdown/inline.ts';
import { Mark } from '../vocabulary/word.ts';
import { asksCandidate, asksThem, endsAsking, isInterrogative, isPromptToSelf, LATIN, listOf, mayAsk, questionEnd, questionMark, speaksOfSelf, type Whose } from './asking.ts';
import type { Outline, Scope } from './outline.ts';
import { unitsOf, type Unit } from './units.ts';

/** Asked by them, to ask them, or no list of questions. */
export type List = 'asked' | 'ask' | null;

export const NO_RUNS: ReadonlyMap<Unit, List> = new Map();
const EITHER = /^\P{L}*물어본 ?(?:것|거|점|질문)?\P{L}*$/u;
/** A longer line is looked at only so far. */
const LONG = 160;

/** Whether what stands under this label was asked by them or by the candidate; null where it is no list of questions. `votes` holds what was found out before. */
export function listUnder(outline: Outline, scope: Scope, units: readonly Unit[], votes: Map<Scope, List>): List {
	const { text } = outline;
	for (let own: Scope | null = scope; own && own.block >= 0; own = own.parent) {
		const label = text.slice(own.start, own.end);
		const named = listOf(label);
		if (named === 'either') {
			let list = votes.get(own);
			if (list === undefined) votes.set(own, (list = vote(text, own === scope ? units : unitsOf(outline, own))));
			return list;
		}
		if (named) return named;
		const { sense } = own.label;
		// `问题` over what went wrong
		if (sense === 'asked' && (own.sense === 'strength' || own.sense === 'gap')) return null;
		// `물어본 것` is of either side: beside a list of theirs it is one's own
		if (sense === 'asked' && EITHER.test(label)) {
			let list = votes.get(own);
			if (list === undefined) votes.set(own, (list = hasTheirs(outline) ? 'ask' : 'asked'));
			return list;
		}
		if (isPromptToSelf(label)) return null;
		if (sense === 'ask') return 'ask';
		if (sense === 'asked' && (!LATIN.test(label) || !/question(?!s)/iu.test(label)) && (!questionMark(`${label}:`) || (!LATIN.test(label) && !/[\d一二三四五六七八九十]/u.test(label)))) return !LATIN.test(label) || own.dress !== 'run-in' || own.label.known === 1 ? 'asked' : null;
		if (sense !== 'neutral' && sense !== 'unknown' && (own.dress !== 'plain' || own.label.pure)) return null;
		if (own.dress === 'heading' && own.rank <= 1) return null;
	}
	return null;
}

function hasTheirs({ text, scopes }: Outline): boolean {
	return scopes.some(({ label, start, end }) => label.sense === 'asked' && !EITHER.test(text.slice(start, end)));
}

/** A bare `Questions` may be of either side: its lines say whose they are. */
function vote(text: string, units: readonly Unit[]): List {
	let theirs = 0;
	let own = 0;
	for (const { start, end } of units) {
		const line = text.slice(start, end);
		if (asksThem(line)) own++;
		else if (asksCandidate(line)) theirs++;
		else if (isInterrogative(line) && !/(?:^|\s)(?:you|u|your|ur)(?![\p{L}])/iu.test(line) && line.includes(' ') && !/^why/iu.test(line)) own += 0.5;
	}
	return own > theirs ? 'ask' : 'asked';
}

/** A short line such as `she asked` or `my qs`, with the questions below it. */
export function leadIn(outline: Outline, scope: Scope, unit: Unit, next: Unit | undefined): { list: List } | null {
	const { text } = outline;
	if (unit.end - unit.start > 70 || unit.task !== null || scope.block === unit.block) return null;
	const below = unit.children.length > 0 || (unit.kind === 'paragraph' && next && next.kind !== 'row' && next.line <= unit.line + 2);
	if (!below) return null;
	const own = bare(text, unit.start, unit.end);
	const words = text.slice(own.start, own.end).replace(/[:：?]$/u, '').trim();
	const named = listOf(words);
	if (!named || /[.!,;:：?？]/u.test(words)) return null;
	return { list: named === 'either' ? vote(text, unit.children.length > 0 ? unit.children : next ? [next] : []) : named };
}

/** Lists most of whose items ask the candidate something are lists of questions. */
export function questionRuns(outline: Outline, units: readonly Unit[]): ReadonlyMap<Unit, List> {
	const { text } = outline;
	let runs: Map<Unit, List> | null = null;
	for (let from = 0; from < units.length; from++) {
		if (units[from]?.kind !== 'item') continue;
		let to = from;
		let theirs = 0;
		let asking = 0;
		let others = 0;
		for (; units[to]?.kind === 'item'; to++) {
			const { start, end } = units[to] as Unit;
			const words = text.slice(start, questionEnd(text, start, Math.min(end, start + LONG)));
			if (mayAsk(words, outline.words(start, end)) && !speaksOfSelf(words) && asksCandidate(words)) theirs++;
			else if (asksThem(words) || speaksOfSelf(words)) others++;
			else if (endsAsking(words)) asking++;
		}
		if (to - from >= 3 && (theirs * 5 >= (to - from) * 3 || (theirs > 0 && others === 0 && (theirs + asking) * 5 >= (to - from) * 4))) {
			runs ??= new Map();
			for (const unit of units.slice(from, to)) runs.set(unit, 'asked');
		}
		from = to;
	}
	if (!runs) runs = remarked(outline, units);
	return runs ?? NO_RUNS;
}

const YOU = /(?:^|[^\p{L}])(?:you|u|your)(?![\p{L}])/iu;

/** `my thesis in 3 sentences (clean)`: where several items of a list end in a remark, some of them asking, the others that have one were asked, too. */
function remarked({ text }: Outline, units: readonly Unit[]): Map<Unit, List> | null {
	let asking = 0;
	const found: Unit[] = [];
	for (const unit of units) {
		if (unit.kind !== 'item' || unit.end - unit.start > LONG || unit.task !== null) continue;
		const words = text.slice(unit.start, unit.end);
		const remark = /\s(?:[(（][^()（）]*[)）]|(?:->|→|=>|–|—)\s.*)\s*$/u.exec(words);
		if (!remark || remark.index < 8 || /^\W*(?:i|he|she|they|we)(?![\p{L}])|\d{4}/iu.test(words)) continue;
		found.push(unit);
		const head = words.slice(0, remark.index);
		if (isInterrogative(head) || YOU.test(head)) asking++;
	}
	return asking > 1 && asking * 2 >= found.length ? new Map(found.map((unit) => [unit, 'asked'])) : null;
}

/** Whose questions stand behind a label in another script, `역질문：`, `问 Mei：`. */
export function cjkList(outline: Outline, start: number, body: number): Whose | null {
	const label = outline.text.slice(start, body);
	if (LATIN.test(label) && !/^[问問]/u.test(label)) return null;
	if (/^[问問]\s*[\p{L} ]{2,}/u.test(label) && !/^[问問](?:我|题|題)/u.test(label)) return 'ask';
	if (LATIN.test(label)) return null;
	const marks = outline.words(start, body).reduce((sum, { word }) => sum | (word?.marks ?? 0), 0);
	return marks & Mark.ask ? 'ask' : marks & Mark.asked ? 'asked' : null;
}
