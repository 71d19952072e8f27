import { createEmptyCard, fsrs, Rating, State, type Card, type FSRS, type Grade } from 'ts-fsrs';

/** How well a story went when it was practised. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type PracticeRating = (typeof RATINGS)[number];

/** Where the practice of a story stands. Days are `YYYY-MM-DD`. */
export interface Practice {
	readonly due: string;
	readonly last: string;
	/** Days until it is remembered with 90 %. */
	readonly stability: number;
	/** From 1 to 10. */
	readonly difficulty: number;
	/** How often it was practised, and how often it was gone. */
	readonly times: number;
	readonly lapses: number;
}

/** Longer than a search for a job stays the same. */
export const LONGEST_DAYS = 90;
const DAY = 86_400_000;
const GRADES: Readonly<Record<PracticeRating, Grade>> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy };

/**
 * FSRS as ts-fsrs has it, in whole days: a story is practised once a day at most, so there are no steps of minutes, and no
 * chance in the intervals, so that the same ratings give the same days.
 */
const scheduler = (): FSRS => (made ??= fsrs({ request_retention: 0.9, maximum_interval: LONGEST_DAYS, enable_fuzz: false, enable_short_term: false }));
let made: FSRS | null = null;

/** What comes of a rating on a day; `before` is null for a story that was never practised. */
export function rated(before: Practice | null, rating: PracticeRating, now: string): Practice {
	const { card } = scheduler().next(cardOf(before, now), dateOf(now), GRADES[rating]);
	const latest = dayOf(new Date(dateOf(now).getTime() + LONGEST_DAYS * DAY));
	const due = dayOf(card.due);
	return { due: due > latest ? latest : due, last: now, stability: rounded(card.stability), difficulty: rounded(card.difficulty), times: card.reps, lapses: card.lapses };
}

/** The day each rating would lead to, for the buttons. */
export function outlook(before: Practice | null, now: string): Readonly<Record<PracticeRating, string>> {
	return { again: rated(before, 'again', now).due, hard: rated(before, 'hard', now).due, good: rated(before, 'good', now).due, easy: rated(before, 'easy', now).due };
}

export interface DueStory<T> {
	readonly story: T;
	readonly practice: Practice;
	/** Whole days since it was due; 0 for today. */
	readonly overdue: number;
}

/** What is due on a day: the longest overdue first, among those the least stable. Stories never practised are not due. */
export function dueStories<T>(stories: Iterable<readonly [T, Practice | null]>, now: string): readonly DueStory<T>[] {
	const due: DueStory<T>[] = [];
	for (const [story, practice] of stories) if (practice && practice.due <= now) due.push({ story, practice, overdue: daysBetween(practice.due, now) });
	return due.sort((a, b) => b.overdue - a.overdue || a.practice.stability - b.practice.stability);
}

function cardOf(practice: Practice | null, now: string): Card {
	const empty = createEmptyCard(dateOf(now));
	if (practice === null) return empty;
	const { due, last, stability, difficulty, times, lapses } = practice;
	// a clock that was set back, or a day written by hand, must not be ahead of the rating
	const reviewed = last > now ? now : last;
	return { ...empty, due: dateOf(due), stability, difficulty, scheduled_days: Math.max(0, daysBetween(reviewed, due)), reps: times, lapses, state: State.Review, last_review: dateOf(reviewed) };
}

function dateOf(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}

function dayOf(date: Date): string {
	return date.toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
	return Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY);
}

function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
