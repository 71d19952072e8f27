import { pattern } from '../vocabulary/pattern.ts';
import { Mark } from '../vocabulary/word.ts';
import type { Kind } from './debrief.ts';
import { hearingsOf, isTopic, type HeardLine, type Hearing } from './hearings.ts';
import type { Label, Sense } from './label.ts';
import type { Outline, Scope } from './outline.ts';
import { weighSections } from './section-model.ts';
import type { SectionWeight } from './section-signs.ts';

/** Logits from which on a label that its words leave open is settled: that it judges, and on which side. */
const JUDGES = 0.3;
const GOOD = 1;
/** That it judges, where its words name something else, */
const JUDGES_OTHER = 0.7;
/** or where it heads a column beside one of the other kind. */
const JUDGES_COLUMN = -0.5;
/** Below this a label whose words judge is about something else; */
const OVERRULED = -0.7;
/** below this over one line only. */
const OVERRULED_ONE = -1.5;

/** Labels that the model may settle. */
const OPEN = new Set<Sense>(['unknown', 'neutral', 'other', 'mixed', 'lesson', 'assessment']);
/** `问题`: questions or problems. */
const EITHER = pattern(/^(?:问题|問題|문제)$/u);
/** What stands under these keeps their sense, whatever a label within it says. */
const KEPT = new Set<Sense>(['strength', 'gap', 'other', 'requirement', 'preparation']);
const SENSELESS = new Set<Sense>(['neutral', 'unknown']);
/** `Q3 …`: a question that was asked. */
const QUESTION = pattern(/^(?:Q\d|Q[.:]|\d+[.)])/iu);
/** `“Tell us about a trial that …”` as a heading. */
const TIMED = pattern(/^\[?\d{1,2}[:.]\d{2}(?!\d)/u);
const ASKED = pattern(/^(?:\[?\d{1,2}:\d{2}\]?\s*)?["“„«][\s\S]{12,}["”“»]\P{L}*$/u);
/** `And then`: what came next. */
const FOLLOWING = pattern(/^(?:and )?(?:then|after(?:wards?| that)?|later(?: on)?|next|meanwhile|finally|the end)\P{L}*$/iu);

/**
 * Settles what labels stand for by their words, the lines under them and the labels beside them, all weighed by the
 * section model. The rule, its thresholds and what they cost stand in docs/reading.md.
 */
export function settleLabels(outline: Outline): void {
	const decided = new Map<Hearing, Sense>();
	for (const group of hearingsOf(outline)) {
		const weights = weighSections(group);
		const senses = group.map((hearing, index) => decided.get(hearing) ?? senseOf(outline, hearing, weights[index] as SectionWeight, isRivalled(group, weights, index)));
		const paired = senses.includes('strength') && senses.includes('gap');
		for (const [index, hearing] of group.entries()) {
			const sense = senses[index];
			if (sense && (paired || !isTopicOfBoth(hearing))) decided.set(hearing, sense);
		}
	}
	for (const [{ scopes, runIns, label }, sense] of decided) {
		// a label inside of one that was settled says what the line is about
		for (const scope of scopes) if (scope.sense === label.sense || (!KEPT.has(scope.sense) && SENSELESS.has(label.sense))) settleAs(scope, sense);
		if (sense === 'strength' || sense === 'gap') for (const block of runIns) outline.runInKinds.set(block, sense);
	}
}

/** Columns of a table, one of strengths and one of gaps; null where there are not both. */
export function settledPair(columns: readonly Hearing[]): ReadonlyMap<Hearing, Kind> | null {
	const kinds = new Map<Hearing, Kind>();
	const weights = weighSections(columns);
	for (const [index, { judges, good }] of weights.entries()) if (judges >= JUDGES_COLUMN && Math.abs(good) >= GOOD) kinds.set(columns[index] as Hearing, good > 0 ? 'strength' : 'gap');
	// of two columns, the one that is sure says what the other is
	const [sure] = kinds.values();
	if (kinds.size === 1 && columns.length === 2) {
		const other = columns.findIndex((column) => !kinds.has(column));
		const { judges, good } = weights[other] as SectionWeight;
		if (judges >= JUDGES_COLUMN && (sure === 'strength') === good < 0) kinds.set(columns[other] as Hearing, sure === 'strength' ? 'gap' : 'strength');
	}
	return new Set(kinds.values()).size === 2 ? kinds : null;
}

function senseOf(outline: Outline, hearing: Hearing, { judges, good }: SectionWeight, rivalled: boolean): Sense | null {
	const { label, scopes, lines, nested } = hearing;
	const known = kindOf(label);
	if (known) {
		if (scopes.length > 0) {
			const overruled = lines.length > 0 && nested === 0 && (!label.pure || (rivalled && isOfOthers(lines))) && judges < (lines.length === 1 ? OVERRULED_ONE : OVERRULED);
			return !overruled ? known : isOfBoth(lines) ? 'mixed' : 'other';
		}
		return label.known === 1 ? known : null;
	}
	if (lines.length === 0 || !isOpen(outline, hearing)) return null;
	if (judges < (label.sense === 'other' ? JUDGES_OTHER : JUDGES) || Math.abs(good) < GOOD) return null;
	return good > 0 ? 'strength' : 'gap';
}

/** `Pros` beside `Strengths`: of two labels that say the same, the other one is likelier about the candidate. */
function isRivalled(group: readonly Hearing[], weights: readonly SectionWeight[], index: number): boolean {
	return group.some(({ label, lines }, at) => at !== index && lines.length > 0 && label.sense === group[index]?.label.sense && (weights[at]?.judges ?? 0) > (weights[index]?.judges ?? 0) + 1);
}

/** One of several lines names a firm, pay, people or a place: `Pros` of an offer. */
function isOfOthers(lines: readonly HeardLine[]): boolean {
	return lines.length > 1 && lines.some(({ others }) => others);
}

/** A label that says nothing by itself, over lines of both kinds. */
function isTopicOfBoth({ label, lines }: Hearing): boolean {
	return label.lean === 0 && kindOf(label) === null && isOfBoth(lines);
}

function isOfBoth(lines: readonly HeardLine[]): boolean {
	return lines.some((line) => line.lean >= 1) && lines.some((line) => line.lean <= -1);
}

function kindOf({ sense }: Label): Kind | null {
	return sense === 'strength' || sense === 'gap' ? sense : null;
}

function isOpen(outline: Outline, { key, label, scopes, lines, tokens, asks, explained }: Hearing): boolean {
	if (explained && label.sense === 'neutral') return false;
	if (!OPEN.has(label.sense)) return label.sense === 'asked' && EITHER.test(key) && !lines.some((line) => line.asks);
	const scope = scopes[0];
	if (!scope) return true;
	const words = outline.text.slice(scope.start, scope.end);
	if (TIMED.test(words) || ASKED.test(words) || FOLLOWING.test(words) || QUESTION.test(words) || (asks && (tokens[0]?.word?.marks ?? 0) & Mark.question)) return false;
	return !scopes.some(({ children }) => children.some((child) => (child.sense === 'strength' || child.sense === 'gap') && !isPoint(child)));
}

/** `- The result was missing: …`: a line that begins with what it says. */
function isPoint({ dress, content, block }: Scope): boolean {
	return (dress === 'run-in' || dress === 'item') && content[0] === block;
}

/** `### The school in Tilbury` below `Load-bearing`: names what it was about by a place. */
function isPart({ label, dress }: Scope): boolean {
	return label.sense === 'other' && (dress === 'heading' || dress === 'bold') && label.known < 1 && !label.theirs;
}

function settleAs(scope: Scope, sense: Sense): void {
	scope.sense = sense;
	for (const child of scope.children) if (SENSELESS.has(child.label.sense) || isTopic(child) || isPart(child)) settleAs(child, sense);
}
