import type { Skip } from '../problems.ts';
import type { RepeatedQuestion } from './asked.ts';
import type { Coverage, StoryStanding } from './coverage.ts';
import type { Filter } from './filter.ts';
import { cellState, type Form } from './form.ts';
import type { CellState, Interview, ItemPlace } from './interview.ts';
import type { Carries, Life } from './life.ts';
import type { Why } from './rank.ts';
import type { Standing } from './standing.ts';
import type { GapTheme, StrengthTheme, Theme } from './theme.ts';

/** A note that looked like an interview and gave no record. */
export interface SkippedNote {
	readonly path: string;
	readonly skip: Skip;
}

/** All that the screens show. A part that did not change is the same object as before. */
export interface Dashboard {
	readonly filter: Filter;
	/** `YYYY-MM-DD`; days ago and what is coming are relative to it. */
	readonly today: string;
	/** Interviews that took place. */
	readonly interviews: number;
	/** Those of them with a labelled item: the m of "n of m". */
	readonly debriefs: number;
	/** Distinct companies of the interviews that took place. */
	readonly companies: number;
	/** First and last date of an interview that took place. */
	readonly from: string | null;
	readonly to: string | null;
	/** What the number of dated debriefs can carry. */
	readonly carries: Carries;
	/** Interviews that took place and have no date. */
	readonly undated: number;
	/** How many labelled items. */
	readonly labelled: number;
	/** In order of rank. */
	readonly gaps: readonly GapTheme[];
	/** The first three gaps that are worth working on. */
	readonly next: readonly GapTheme[];
	readonly strengths: readonly StrengthTheme[];
	readonly form: Form;
	/** Inferred items, the newest interview first. */
	readonly unsorted: readonly ItemPlace[];
	readonly asked: readonly RepeatedQuestion[];
	/** Planned interviews from today on, the next one first. */
	readonly comingUp: readonly Interview[];
	/** Planned interviews whose day has passed or is not known, the last one first. */
	readonly unfilled: readonly Interview[];
	readonly standings: readonly Standing[];
	/** Stories by competency, in the order of the list of competencies; no filter applies. */
	readonly coverage: readonly Coverage[];
	/** Stories that were told, the most often told first; no filter applies. */
	readonly performance: readonly StoryStanding[];
	/** By path; no filter applies. */
	readonly skipped: readonly SkippedNote[];
}

/** The JSON of the command line, version 1. Offsets are UTF-16 code units, lines are counted from 0. */
export interface DashboardJson {
	readonly schema: 1;
	readonly interviews: number;
	readonly debriefs: number;
	readonly companies: number;
	readonly from: string | null;
	readonly to: string | null;
	readonly gaps: readonly GapJson[];
	readonly strengths: readonly ThemeJson[];
	readonly form: readonly FormJson[];
	readonly unsorted: number;
	readonly skipped: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

export interface ThemeJson {
	readonly competency: string;
	readonly name: string;
	readonly interviews: number;
	readonly of: number;
	readonly interval: readonly [number, number];
	readonly life: Life;
	readonly last: string | null;
	readonly stories: number;
	readonly items: readonly ItemJson[];
}

export interface GapJson extends ThemeJson {
	readonly rank: number;
	readonly why: readonly Why[];
}

export interface ItemJson {
	readonly path: string;
	readonly start: number;
	readonly end: number;
	readonly line: number;
	readonly text: string;
	readonly date: string | null;
}

export interface FormJson {
	readonly competency: string;
	readonly cells: readonly { readonly interview: string; readonly date: string | null; readonly state: CellState }[];
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

function itemsJson({ items }: Theme): readonly ItemJson[] {
	return items.map(({ path, start, end, line, text, date }) => ({ path, start, end, line, text, date }));
}

function countsJson({ competency, name, interviews, of, interval, life, last }: Theme) {
	return { competency, name, interviews, of, interval: [round(interval[0]), round(interval[1])] as const, life, last };
}

/** `messageOf` puts a reason into words. Shares and ranks are rounded to four places. */
export function dashboardJson(dashboard: Dashboard, messageOf: (skip: Skip) => string): DashboardJson {
	const { interviews, debriefs, companies, from, to, form } = dashboard;
	return {
		schema: 1,
		interviews,
		debriefs,
		companies,
		from,
		to,
		gaps: dashboard.gaps.map((gap) => ({
			...countsJson(gap),
			rank: round(gap.rank),
			why: gap.why,
			stories: gap.stories,
			items: itemsJson(gap),
		})),
		strengths: dashboard.strengths.map((strength) => ({
			...countsJson(strength),
			stories: strength.stories,
			items: itemsJson(strength),
		})),
		form: form.rows.map(({ competency }) => ({
			competency,
			cells: form.columns.map((interview) => ({
				interview: interview.id,
				date: interview.date,
				state: cellState(interview, competency),
			})),
		})),
		unsorted: dashboard.unsorted.length,
		skipped: dashboard.skipped.map(({ path, skip }) => ({ path, code: skip.code, message: messageOf(skip) })),
	};
}
