import type { Kind } from '../debrief/debrief.ts';
import { daysSince } from './calendar.ts';
import { UNCLASSIFIED, type Cell, type ItemPlace } from './interview.ts';
import { jeffreysInterval } from './interval.ts';
import { lifeOfGap, lifeOfStrength, mixedStages, type Life, type MixedStages, type Moment } from './life.ts';
import { rankOf, type Coming, type RankFactors, type Why } from './rank.ts';

/** What all debriefs together say about one competency, as a strength or as a gap. */
export interface Theme {
	readonly kind: Kind;
	readonly competency: string;
	readonly name: string;
	/** Distinct interviews with such an item. */
	readonly interviews: number;
	/** Debriefs in all. */
	readonly of: number;
	/** Jeffreys interval of the share. */
	readonly interval: readonly [number, number];
	readonly life: Life;
	/** Which stages, where `life` is `mixed`. */
	readonly mixed: MixedStages | null;
	/** Date of the last interview with such an item, `YYYY-MM-DD` or `YYYY-MM`; null where none has one. */
	readonly last: string | null;
	readonly daysAgo: number | null;
	/** Stories that can answer it. */
	readonly stories: number;
	/** The newest interview first, undated last; within an interview by note and place. */
	readonly items: readonly ItemPlace[];
}

export interface GapTheme extends Theme {
	readonly kind: 'gap';
	/** From 1/256 to 1; 0 where it is nothing to work on next. */
	readonly rank: number;
	readonly factors: RankFactors | null;
	readonly why: readonly Why[];
}

export interface StrengthTheme extends Theme {
	readonly kind: 'strength';
}

export interface ThemeInput {
	readonly competency: string;
	readonly name: string;
	/** The competency's cells in time order, undated first; none is silent. */
	readonly cells: readonly Cell[];
	/** All debriefs in time order, undated first. */
	readonly debriefs: readonly Moment[];
	readonly stories: number;
	readonly today: string;
}

function newestFirst(cells: readonly Cell[], itemsOf: (cell: Cell) => readonly ItemPlace[]): readonly ItemPlace[] {
	const items: ItemPlace[] = [];
	for (let at = cells.length - 1; at >= 0; at--) {
		const cell = cells[at];
		if (cell) items.push(...itemsOf(cell));
	}
	return items;
}

function common(input: ThemeInput, told: readonly Cell[], itemsOf: (cell: Cell) => readonly ItemPlace[]) {
	// Cells are in time order, so the last one has the last date there is.
	const last = told.at(-1)?.date ?? null;
	return {
		competency: input.competency,
		name: input.name,
		interviews: told.length,
		of: input.debriefs.length,
		interval: jeffreysInterval(told.length, input.debriefs.length),
		// Items that share no competency cannot be good in one stage and weak in another.
		mixed: input.competency === UNCLASSIFIED ? null : mixedStages(input.cells),
		last,
		daysAgo: last === null ? null : daysSince(last, input.today),
		stories: input.stories,
		items: newestFirst(told, itemsOf),
	};
}

/** Items without a competency are a pile, not a theme: nothing about them closes or improves. */
function lifeOfPile(told: readonly Cell[]): Life {
	return told.length > 1 ? 'recurring' : 'once';
}

/** Null where no interview has a gap in this competency. */
export function gapTheme(input: ThemeInput, coming: readonly Coming[]): GapTheme | null {
	const told = input.cells.filter((cell) => cell.gaps.length > 0);
	if (told.length === 0) return null;
	const theme = common(input, told, (cell) => cell.gaps);
	const unclassified = input.competency === UNCLASSIFIED;
	const life = unclassified ? lifeOfPile(told) : lifeOfGap(input.cells, input.debriefs);
	const stages = new Set(told.map((cell) => cell.stage));
	return { kind: 'gap', ...theme, life, ...rankOf({ ...theme, life, stages, coming, unclassified, today: input.today }) };
}

/** Null where no interview has a strength in this competency. */
export function strengthTheme(input: ThemeInput): StrengthTheme | null {
	const told = input.cells.filter((cell) => cell.strengths.length > 0);
	if (told.length === 0) return null;
	const life = input.competency === UNCLASSIFIED ? lifeOfPile(told) : lifeOfStrength(input.cells);
	return { kind: 'strength', ...common(input, told, (cell) => cell.strengths), life };
}

const byId = (a: Theme, b: Theme): number => (a.competency < b.competency ? -1 : a.competency > b.competency ? 1 : 0);
const classifiedFirst = (a: Theme, b: Theme): number =>
	Number(a.competency === UNCLASSIFIED) - Number(b.competency === UNCLASSIFIED);

/** What to work on first, then what needs no work. */
export function inRankOrder(a: GapTheme, b: GapTheme): number {
	return classifiedFirst(a, b) || b.rank - a.rank || b.interviews - a.interviews || byId(a, b);
}

/** The surest strength first: by the lower end of the interval, then the last heard. */
export function inStrengthOrder(a: StrengthTheme, b: StrengthTheme): number {
	const later = (b.last ?? '') < (a.last ?? '') ? -1 : (b.last ?? '') > (a.last ?? '') ? 1 : 0;
	return classifiedFirst(a, b) || b.interval[0] - a.interval[0] || later || byId(a, b);
}
