import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { askedMoreThanOnce, type RepeatedQuestion } from './asked.ts';
import { latestDay } from './calendar.ts';
import { coverageOf, performanceOf, type Coverage, type StoryStanding } from './coverage.ts';
import type { StoryBook } from '../story/story-book.ts';
import type { Dashboard, SkippedNote } from './dashboard.ts';
import { matcher, type Filter } from './filter.ts';
import { undatedCount, type Form, type FormRow } from './form.ts';
import type { CompanyKeyOf, Interview, ItemPlace } from './interview.ts';
import { carries } from './life.ts';
import type { LikenessIndex } from './likeness.ts';
import { keep } from './sorted.ts';
import { inContactOrder, standingOf, type Standing } from './standing.ts';
import { Tally } from './tally.ts';
import { gapTheme, inRankOrder, inStrengthOrder, strengthTheme, type GapTheme, type StrengthTheme } from './theme.ts';
import { workNext } from './work-next.ts';

/** What a view needs of the library that keeps it. */
export interface ViewSource {
	/** Changes with every note that changes something. */
	readonly version: ReadonlySignal<number>;
	/** Brings the views up to date with the notes; cheap where nothing changed. */
	refresh(): void;
	/** All interviews, in any order. */
	interviews(): Iterable<Interview>;
	skipped(): readonly SkippedNote[];
	keyOf(): CompanyKeyOf;
	/** Name of a competency, and its place in the taxonomy. */
	competency(id: string): { readonly name: string; readonly order: number };
	storiesFor(competency: string): number;
	taxonomy(): readonly { readonly id: string; readonly name: string }[];
	book(): StoryBook;
	/** Keys of the lines that were dismissed for good. */
	dismissed(): ReadonlySet<string>;
	readonly likeness: LikenessIndex;
	readonly work: { themes: number };
	drop(view: LiveView): void;
}

/** One look at the library. */
export interface View {
	/** Worked out when it is read, and only what changed since. */
	readonly dashboard: ReadonlySignal<Dashboard>;
	/** Looks at other interviews, or at the same ones from another day. */
	set(filter: Filter, today: string): void;
	/** The library forgets the view; its dashboard stays as it is. */
	close(): void;
}

interface Themes {
	readonly gap: GapTheme | null;
	readonly strength: StrengthTheme | null;
	readonly stories: number;
}

function samePieces(a: Dashboard, b: Dashboard): boolean {
	const keys = Object.keys(b) as (keyof Dashboard)[];
	return keys.every((key) => a[key] === b[key]);
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size === b.size && [...a].every((value) => b.has(value));
}

export class LiveView implements View {
	readonly dashboard: ReadonlySignal<Dashboard>;
	readonly #source: ViewSource;
	readonly #aim: Signal<{ readonly filter: Filter; readonly today: string }>;
	#tally = new Tally();
	#matches: (interview: Interview) => boolean = () => true;
	/** The filter and day that the tally and what was made of it stand for; null where all is to be worked out again. */
	#aimed: { readonly filter: Filter; readonly today: string } | null = null;
	readonly #themes = new Map<string, Themes>();
	readonly #standings = new Map<string, Standing>();
	#likenessVersion = -1;
	/** What coverage and performance stand for. */
	#told: { readonly book: StoryBook; readonly version: number; readonly open: ReadonlySet<string> } | null = null;
	#dismissed: ReadonlySet<string> | null = null;
	#last: Dashboard | null = null;
	#open = true;

	constructor(source: ViewSource, filter: Filter, today: string) {
		this.#source = source;
		this.#aim = signal({ filter, today });
		this.dashboard = computed(() => {
			void source.version.value;
			const aim = this.#aim.value;
			if (!this.#open && this.#last) return this.#last;
			source.refresh();
			if (this.#aimed !== aim) this.#start(aim);
			return this.#assemble(aim);
		});
	}

	set(filter: Filter, today: string): void {
		const aim = { filter, today };
		if (JSON.stringify(aim) !== JSON.stringify(this.#aim.peek())) this.#aim.value = aim;
	}

	close(): void {
		this.#open = false;
		this.#source.drop(this);
	}

	/** The library's interviews changed. */
	replace(removed: readonly Interview[], added: readonly Interview[]): void {
		// A view that was not looked at yet takes all of them when it is.
		if (this.#aimed) this.#tally.replace(removed.filter(this.#matches), added.filter(this.#matches));
	}

	/** Everything the numbers rest on changed: names, aliases or the whole vault. */
	reset(): void {
		this.#aimed = null;
	}

	#start(aim: { readonly filter: Filter; readonly today: string }): void {
		this.#aimed = aim;
		this.#matches = matcher(aim.filter, this.#source.keyOf());
		this.#tally = new Tally();
		this.#themes.clear();
		this.#standings.clear();
		this.#tally.fill([...this.#source.interviews()].filter(this.#matches));
	}

	#assemble({ filter, today }: { readonly filter: Filter; readonly today: string }): Dashboard {
		const tally = this.#tally;
		const last = this.#last;
		const comingUp = this.#comingUp(today);
		this.#refreshThemes(today, comingUp);
		const themes = [...this.#themes.values()];
		const gaps = keep(last?.gaps, themes.flatMap(({ gap }) => gap ?? []).sort(inRankOrder));
		const form = this.#form();
		const undated = form.undated;
		const dashboard: Dashboard = {
			filter,
			today,
			interviews: tally.timeline.length,
			debriefs: tally.debriefs.length,
			companies: tally.companies,
			from: tally.timeline[undated]?.date ?? null,
			to: tally.timeline.at(-1)?.date ?? null,
			carries: carries(tally.debriefs.length - tally.undatedDebriefs),
			undated,
			labelled: tally.labelled,
			gaps,
			next: keep(last?.next, workNext(gaps)),
			strengths: keep(last?.strengths, themes.flatMap(({ strength }) => strength ?? []).sort(inStrengthOrder)),
			form,
			unsorted: this.#unsorted(),
			asked: this.#asked(),
			comingUp,
			unfilled: this.#unfilled(comingUp),
			standings: this.#currentStandings(today),
			...this.#stories(gaps),
			skipped: this.#source.skipped(),
		};
		tally.settle();
		if (!last || !samePieces(last, dashboard)) this.#last = dashboard;
		return this.#last ?? dashboard;
	}

	#refreshThemes(today: string, coming: readonly Interview[]): void {
		const { byCompetency, changedCompetencies, debriefsChanged } = this.#tally;
		const comingChanged = coming !== this.#last?.comingUp;
		for (const id of this.#themes.keys()) if (!byCompetency.has(id)) this.#themes.delete(id);
		for (const competency of byCompetency.keys()) {
			const before = this.#themes.get(competency);
			const stories = this.#source.storiesFor(competency);
			const changed = debriefsChanged || comingChanged || changedCompetencies.has(competency);
			if (before && !changed && before.stories === stories) continue;
			const { name } = this.#source.competency(competency);
			const input = { competency, name, cells: this.#tally.cells(competency), debriefs: this.#tally.debriefs, stories, today };
			this.#themes.set(competency, { gap: gapTheme(input, coming), strength: strengthTheme(input), stories });
			this.#source.work.themes++;
		}
	}

	/** Both follow the stories; which of them fill a gap, the gaps that are not closed. */
	#stories(gaps: readonly GapTheme[]): { readonly coverage: readonly Coverage[]; readonly performance: readonly StoryStanding[] } {
		const book = this.#source.book();
		const last = this.#last;
		const open = new Set(gaps.filter(({ rank }) => rank > 0).map(({ competency }) => competency));
		const same = last !== null && this.#told?.book === book && this.#told.version === book.version;
		if (same && this.#told && sameSet(this.#told.open, open)) return { coverage: last.coverage, performance: last.performance };
		this.#told = { book, version: book.version, open };
		return { coverage: coverageOf(book, this.#source.taxonomy(), open), performance: same ? last.performance : performanceOf(book) };
	}

	#form(): Form {
		const before = this.#last?.form;
		const names = [...this.#tally.byCompetency.keys()].map((id) => ({ id, ...this.#source.competency(id) }));
		names.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
		const known = new Map(before?.rows.map((row) => [row.competency, row]));
		const row = (id: string, name: string): FormRow => {
			const old = known.get(id);
			return old?.name === name ? old : { competency: id, name };
		};
		const rows = keep(before?.rows, names.map(({ id, name }) => row(id, name)));
		const columns = before && !this.#tally.timelineChanged ? before.columns : keep(before?.columns, [...this.#tally.timeline]);
		if (before && rows === before.rows && columns === before.columns) return before;
		return { columns, rows, undated: undatedCount(columns) };
	}

	#comingUp(today: string): readonly Interview[] {
		const { planned } = this.#tally;
		return keep(this.#last?.comingUp, planned.filter(({ date }) => date !== null && latestDay(date) >= today));
	}

	#unfilled(coming: readonly Interview[]): readonly Interview[] {
		const ahead = new Set(coming);
		return keep(this.#last?.unfilled, this.#tally.planned.filter((interview) => !ahead.has(interview)).reverse());
	}

	#unsorted(): readonly ItemPlace[] {
		const dismissed = this.#source.dismissed();
		if (this.#last && !this.#tally.unsortedChanged && dismissed === this.#dismissed) return this.#last.unsorted;
		this.#dismissed = dismissed;
		const lines = [...this.#tally.withUnsorted].reverse().flatMap(({ unsorted }) => unsorted);
		return keep(this.#last?.unsorted, lines.filter(({ key }) => !dismissed.has(key)));
	}

	#asked(): readonly RepeatedQuestion[] {
		const { likeness } = this.#source;
		if (this.#last && !this.#tally.questionsChanged && likeness.version === this.#likenessVersion) return this.#last.asked;
		this.#likenessVersion = likeness.version;
		return askedMoreThanOnce(this.#tally.timeline, likeness);
	}

	#currentStandings(today: string): readonly Standing[] {
		const { byCompany, changedCompanies } = this.#tally;
		for (const key of this.#standings.keys()) if (!byCompany.has(key)) this.#standings.delete(key);
		for (const [key, { interviews }] of byCompany) {
			if (this.#standings.has(key) && !changedCompanies.has(key)) continue;
			this.#standings.set(key, standingOf(key, interviews, today));
		}
		return keep(this.#last?.standings, [...this.#standings.values()].sort(inContactOrder));
	}
}
