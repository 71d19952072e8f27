import type { Stage } from '../debrief/debrief.ts';
import { findStage } from '../facts/stage.ts';
import { companyKey } from '../insight/company.ts';
import type { Dashboard } from '../insight/dashboard.ts';
import type { Filter } from '../insight/filter.ts';
import { UNCLASSIFIED, type Interview, type ItemPlace } from '../insight/interview.ts';
import type { GapTheme, Theme } from '../insight/theme.ts';
import type { RoleReading } from '../intake/requirement.ts';
import type { Library } from '../library.ts';
import type { Story } from '../story/story.ts';
import type { StoryMatcher } from '../story/match.ts';
import { askThem } from './ask-them.ts';
import { itemsOf } from './items-of.ts';
import { likelyQuestions } from './likely-questions.ts';
import type { Sheet, SheetHeard, SheetInterview, SheetTheme, Source } from './sheet.ts';

export interface PrepareOptions {
	/** Any spelling of the name. */
	readonly company: string;
	/** The kind of round; where it is not given, that of the next planned interview or of the next step they named. */
	readonly stage?: Stage | null;
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** Follows the library's stories. */
	readonly matcher: StoryMatcher;
}

const MOST_ITEMS = 3;
const MOST_THEMES = 3;
/** Characters of two lines that together take no more room than one. */
const SHORT_EVIDENCE = 150;
const MOST_STRENGTHS = 2;
const MOST_NAMES = 2;
const MOST_FRESH = 4;
const MOST_ACTIONS = 5;
const MOST_NUMBERS = 3;

/** The next-round sheet as plain data. It changes nothing, and a company nobody wrote about has a sheet as well. */
export function prepare(library: Library, { company, stage: given = null, today, matcher }: PrepareOptions): Sheet {
	const look = (filter: Filter): Dashboard => {
		const view = library.view(filter, today);
		const { value } = view.dashboard;
		view.close();
		return value;
	};
	const here = look({ company });
	const all = look({});
	const took = [...here.form.columns].reverse();
	const planned = here.comingUp[0] ?? here.unfilled.find(({ date }) => date === null) ?? null;
	const step = stepAhead(took[0]);
	const stage = given ?? planned?.stage ?? step?.stage ?? null;
	const kind = stage === null ? null : look({ stage });
	const next = planned !== null && (given === null || planned.stage === null || planned.stage === given) ? planned : null;

	const roles = rolesFor(library, company);
	const heard = heardAt(library, company);
	const items = took.flatMap(itemsOf);
	const missed = items.filter((item) => item.kind === 'gap' && saysSomething(item)).slice(0, MOST_ITEMS);
	const gaps = themesFor(recurring(kind?.gaps), recurring(all.gaps), stage, new Set(missed));
	matcher.follow(library.stories());
	const questions = likelyQuestions({ library, company, stage, took, all: [...all.form.columns].reverse(), roles, gaps, matcher });
	const [standing] = here.standings;
	const known = standing?.name ?? usualSpelling(library, company) ?? '';
	const strengths = themesFor(kind?.strengths ?? [], all.strengths, stage, new Set(questions.flatMap(({ worked }) => worked ?? []))).slice(0, MOST_STRENGTHS);
	const fresh = freshFor(library, heard, questions.flatMap(({ story }) => story?.story.id ?? []));
	const over = standing?.outcome === 'rejected' || standing?.outcome === 'withdrawn' || standing?.outcome === 'accepted';
	return {
		// what was typed in a hurry is not how the company writes itself
		company: known === '' || (known === known.toLowerCase() && company.trim() !== '') ? company.trim() : known,
		role: next?.role ?? took.find(({ role }) => role !== null)?.role ?? roles.find(({ role }) => role !== null)?.role ?? null,
		stage,
		stageFrom: given !== null ? 'given' : planned?.stage ? 'planned' : stage === null ? null : 'step',
		step: given === null && !planned?.stage ? (step?.source ?? null) : null,
		today,
		next: next && sheetInterview(next),
		interviews: took.map(sheetInterview),
		outcome: standing?.outcome ?? null,
		process: over ? [] : stepsOf(took[0]),
		heard,
		fresh,
		landed: items.filter((item) => item.kind === 'strength' && saysSomething(item)).slice(0, MOST_ITEMS),
		missed,
		gaps,
		strengths,
		numbers: numbersFor(roles, [...questions.flatMap(({ story }) => story?.story ?? []), ...fresh]),
		questions,
		ask: askThem({ company, stage, took, planned: [...here.comingUp, ...here.unfilled], all: [...all.form.columns].reverse(), library }),
		actions: (standing?.openActions ?? []).slice(0, MOST_ACTIONS),
		stories: library.stories().length,
	};
}

/** Job descriptions that may be the company's. */
function rolesFor(library: Library, company: string): readonly RoleReading[] {
	const { companyAliases } = library.options();
	const key = companyKey(company, companyAliases);
	return library.readings().flatMap(({ roles }) => (roles ?? []).filter(({ companies }) => companies.some((name) => companyKey(name, companyAliases) === key)));
}

function usualSpelling(library: Library, company: string): string | null {
	const { companyAliases } = library.options();
	const key = companyKey(company, companyAliases);
	return library.choices().companies.find(({ name }) => companyKey(name, companyAliases) === key)?.name ?? null;
}

function sheetInterview(interview: Interview): SheetInterview {
	const { id, date, round, stage, outcome, records, questions } = interview;
	const [first] = records;
	const people = new Map<string, SheetInterview['people'][number]>();
	for (const record of records) {
		for (const { value, guessed, start, end } of record.interviewers) {
			const key = value.toLowerCase();
			if (people.has(key) && (guessed || people.get(key)?.guessed === false)) continue;
			const from = start ?? record.start;
			people.set(key, { name: value, guessed, source: { path: record.path, start: from, end: end ?? from, line: record.line, text: value } });
		}
	}
	const at = first?.start ?? 0;
	return {
		id, date, round, stage, outcome,
		people: [...people.values()],
		asked: questions.map(({ question, ...place }) => ({ place, landed: question.landed })),
		source: { path: first?.path ?? '', start: at, end: at, line: first?.line ?? 0, text: '' },
	};
}

/** What they said of the way ahead the last time; earlier steps have been taken since. */
function stepsOf(last: Interview | undefined): readonly Source[] {
	return (last?.records ?? []).flatMap(({ path, process }) => process.map((quote) => ({ path, ...quote })));
}

/** A mark alone, `strong`, is nothing to take along. */
function saysSomething({ text }: ItemPlace): boolean {
	return /\S\s+\S/u.test(text) || /[\p{Script=Han}\p{Script=Hangul}]{4}/u.test(text);
}

function freshFor(library: Library, heard: readonly SheetHeard[], planned: readonly string[]): readonly Story[] {
	const gone = new Set([...heard.map(({ story }) => story.id), ...planned]);
	return library.stories()
		.filter(({ id, certainty }) => !gone.has(id) && certainty === 'labelled')
		.map((story) => ({ story, use: library.storyUse(story) }))
		.sort((a, b) => a.use.interviews - b.use.interviews || b.use.landed.strong - a.use.landed.strong || (a.story.title < b.story.title ? -1 : 1))
		.slice(0, MOST_FRESH)
		.map(({ story }) => story);
}

/** The first step or open action of the last interview that names a kind of round other than its own. */
function stepAhead(last: Interview | undefined): { readonly stage: Stage; readonly source: Source } | null {
	const named = (last?.records ?? []).flatMap(({ path, process, actions }) => [...process, ...actions.filter(({ done }) => !done)].map(({ start, end, line, text }) => ({ path, start, end, line, text })));
	for (const source of named.sort((a, b) => (a.path === b.path ? a.start - b.start : 0))) {
		const stage = findStage(source.text)?.value;
		if (stage !== undefined && stage !== last?.stage) return { stage, source };
	}
	return null;
}

/** Stories this company knows, the last told first. */
function heardAt(library: Library, company: string): readonly SheetHeard[] {
	return library.stories()
		.flatMap((story) => library.toldAt(story, company).slice(0, 1).map((telling) => ({ story, telling })))
		.sort((a, b) => ((a.telling.interview.date ?? '') < (b.telling.interview.date ?? '') ? 1 : (a.telling.interview.date ?? '') > (b.telling.interview.date ?? '') ? -1 : a.story.title < b.story.title ? -1 : 1));
}

/**
 * Those of this kind of round first, counted in it; then those of all rounds. Lines that were shown under one competency
 * stand there for the others they speak of too.
 */
function themesFor(ofKind: readonly Theme[], ofAll: readonly Theme[], stage: Stage | null, shown: Set<ItemPlace>): readonly SheetTheme[] {
	const themes: (Omit<SheetTheme, 'competencies'> & { readonly competencies: SheetTheme['competencies'][number][] })[] = [];
	const known = new Set<string>([UNCLASSIFIED]);
	// one debrief of a kind says nothing about the kind
	const told = ofKind.filter(({ of }) => of > 1);
	for (const [theme, counted] of [...told.map((one) => [one, stage] as const), ...ofAll.map((one) => [one, null] as const)]) {
		const { competency: id, name, interviews, of, life } = theme;
		if (known.has(id)) continue;
		known.add(id);
		const all = theme.items.filter(saysSomething);
		const items = evidence(distinct(all.filter((item) => !shown.has(item))));
		if (items.length === 0) {
			const same = themes.find((other) => all.some((item) => other.items.includes(item)));
			if (same && same.competencies.length < MOST_NAMES && same.interviews === interviews) same.competencies.push({ id, name });
			continue;
		}
		if (themes.length === MOST_THEMES) continue;
		for (const item of items) shown.add(item);
		themes.push({ competencies: [{ id, name }], interviews, of, life, stage: counted, items });
	}
	return themes;
}

/** One line, or two short ones. */
function evidence([first, second]: readonly ItemPlace[]): readonly ItemPlace[] {
	return [first, second].filter((item, at) => item !== undefined && (at === 0 || (first?.text.length ?? 0) + item.text.length <= SHORT_EVIDENCE)) as readonly ItemPlace[];
}

/** One line an interview: two of the same say less than one of each. */
function distinct(items: readonly ItemPlace[]): readonly ItemPlace[] {
	const first = items.filter((item, at) => items.findIndex(({ interview }) => interview === item.interview) === at);
	return [...first, ...items.filter((item) => !first.includes(item))];
}

/** Gaps that are not closed, those in most interviews first: what comes back, whatever there is to do about it. */
function recurring(gaps: readonly GapTheme[] = []): readonly GapTheme[] {
	return gaps.filter(({ rank }) => rank > 0).sort((a, b) => b.interviews - a.interviews);
}

/** The reader's own results from the job description's text, then those of the stories that are planned. */
function numbersFor(roles: readonly RoleReading[], stories: readonly Story[]): readonly Source[] {
	const results = stories.flatMap(({ path, parts: { result } }) => (result ? [{ path, ...result }] : []));
	const own = roles.flatMap(({ path, own: quotes }) => quotes.map((quote) => ({ path, ...quote })));
	return [...own, ...results.filter(({ text }) => /\d/u.test(text))].slice(0, MOST_NUMBERS);
}
