import type { Stage } from '../debrief/debrief.ts';
import { earliestDay, isLater, latestDay } from './calendar.ts';
import type { CellState } from './interview.ts';

/** Where a gap or a strength is in its life. A strength is never `closed` or `improving`. */
export type Life = 'mixed' | 'closed' | 'improving' | 'recurring' | 'once';

/** An interview as far as a life depends on it. */
export interface Moment {
	readonly date: string | null;
	readonly stage: Stage | null;
}

/** What one interview said about the competency in question. */
export interface Mark extends Moment {
	readonly state: CellState;
}

/** Stages in which a competency was last good, and last weak; in the order of the last word. */
export interface MixedStages {
	readonly good: readonly Stage[];
	readonly weak: readonly Stage[];
}

/** Debriefs with a date below which nothing is said about a change over time. */
export const DEBRIEFS_FOR_TREND = 4;

const STRENGTHS_TO_CLOSE = 2;
const QUIET_TO_IMPROVE = 2;

const saysWeak = (mark: Mark): boolean => mark.state === 'weak' || mark.state === 'both';

/**
 * The last word of each known stage, split into good and weak. `marks` are in time order, undated first. A stage whose
 * last word was both counts as neither.
 */
export function lastWords(marks: readonly Mark[]): MixedStages {
	const last = new Map<Stage, CellState>();
	for (const { stage, state } of marks) {
		if (stage === null || state === 'silent') continue;
		last.delete(stage);
		last.set(stage, state);
	}
	const stagesOf = (wanted: CellState): Stage[] => [...last].filter(([, state]) => state === wanted).map(([stage]) => stage);
	return { good: stagesOf('good'), weak: stagesOf('weak') };
}

/** Good in one stage and weak in another, by the last word of each; null where it is not so. */
export function mixedStages(marks: readonly Mark[]): MixedStages | null {
	const stages = lastWords(marks);
	return stages.good.length > 0 && stages.weak.length > 0 ? stages : null;
}

/** The last day on which a dated mark can have been weak. */
function lastWeakDay(marks: readonly Mark[]): string | null {
	let last: string | null = null;
	for (const mark of marks) {
		if (mark.date === null || !saysWeak(mark)) continue;
		const day = latestDay(mark.date);
		if (last === null || day > last) last = day;
	}
	return last;
}

/** A strength, and no gap, in two dated interviews on later days than the last dated gap. */
export function isClosed(marks: readonly Mark[]): boolean {
	const weak = lastWeakDay(marks);
	if (weak === null) return false;
	return marks.filter(({ date, state }) => state === 'good' && date !== null && earliestDay(date) > weak).length >= STRENGTHS_TO_CLOSE;
}

/** Two stages compare where they are the same or one is not known. */
function comparable(stages: ReadonlySet<Stage | null>, stage: Stage | null): boolean {
	return stage === null || stages.has(null) || stages.has(stage);
}

/**
 * At least four dated debriefs, and the last two of those whose stage compares with a stage of the gap came on later
 * days than the last dated gap, which means that they were silent about it or good. `debriefs` are all of them in
 * time order.
 */
export function isImproving(marks: readonly Mark[], debriefs: readonly Moment[]): boolean {
	const weak = lastWeakDay(marks);
	if (weak === null) return false;
	const firstDated = debriefs.findIndex(({ date }) => date !== null);
	if (firstDated < 0 || debriefs.length - firstDated < DEBRIEFS_FOR_TREND) return false;
	const stages = new Set(marks.filter((mark) => mark.date !== null && saysWeak(mark)).map(({ stage }) => stage));
	let quiet = 0;
	for (let at = debriefs.length - 1; at >= firstDated; at--) {
		const debrief = debriefs[at];
		if (debrief?.date == null || !comparable(stages, debrief.stage)) continue;
		if (!isLater(debrief.date, weak)) return false;
		quiet++;
		if (quiet === QUIET_TO_IMPROVE) return true;
	}
	return false;
}

/** The first life that fits a gap; `marks` has a gap in it, in time order with undated interviews first. */
export function lifeOfGap(marks: readonly Mark[], debriefs: readonly Moment[]): Life {
	if (mixedStages(marks)) return 'mixed';
	if (isClosed(marks)) return 'closed';
	if (isImproving(marks, debriefs)) return 'improving';
	return marks.filter(saysWeak).length > 1 ? 'recurring' : 'once';
}

/** The first life that fits a strength. */
export function lifeOfStrength(marks: readonly Mark[]): Life {
	if (mixedStages(marks)) return 'mixed';
	return marks.filter(({ state }) => state === 'good' || state === 'both').length > 1 ? 'recurring' : 'once';
}

/** What a number of dated debriefs can carry: nothing, a first look, a direction, or a change over time. */
export type Carries = 'nothing' | 'baseline' | 'direction' | 'trend';

export function carries(dated: number): Carries {
	if (dated >= DEBRIEFS_FOR_TREND) return 'trend';
	if (dated === 0) return 'nothing';
	return dated === 1 ? 'baseline' : 'direction';
}
