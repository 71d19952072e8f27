import type { Stage } from '../debrief/debrief.ts';
import { daysSince } from './calendar.ts';
import type { Life, MixedStages } from './life.ts';

/** The least a factor of the rank can be; the most is 1. */
export const LEAST_FACTOR = 0.25;
/** Days after which how recent a gap is counts half. */
export const HALF_LIFE_DAYS = 60;

/** One reason for a rank; the words for it are the host's. */
export interface Why {
	readonly code: WhyCode;
	readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

export type WhyCode =
	| 'often' // interviews, of
	| 'recent' // days, date
	| 'undated' // no interview with this gap has a date
	| 'no-story'
	| 'stories' // stories: how many answer it already
	| 'stage-coming' // stage, date or '', company or '': an interview of a stage in which the gap occurred
	| 'interview-coming' // date or '', company or '': an interview, but its stage or the gap's is not known
	| 'none-coming' // no planned interview has a stage in which the gap occurred
	| 'mixed' // good, weak: stages
	| 'closed' // not ranked: it was a strength since
	| 'unclassified'; // not ranked: its items share no competency

/** A planned interview that has not taken place yet. */
export interface Coming {
	readonly date: string | null;
	readonly stage: Stage | null;
	readonly company: string | null;
}

export interface RankFactors {
	readonly often: number;
	readonly recent: number;
	readonly story: number;
	readonly coming: number;
}

/** From the lower end of the interval, so that few interviews weigh little. */
export function oftenFactor(lower: number): number {
	return LEAST_FACTOR + (1 - LEAST_FACTOR) * Math.min(1, Math.max(0, lower));
}

/** 1 today, falling towards the least with a half-life; the least where no date is known. */
export function recentFactor(days: number | null): number {
	return days === null ? LEAST_FACTOR : LEAST_FACTOR + (1 - LEAST_FACTOR) * 2 ** (-days / HALF_LIFE_DAYS);
}

/** 1 without a story, a half with one, the least with two or more. */
export function storyFactor(stories: number): number {
	if (stories <= 0) return 1;
	return stories === 1 ? 0.5 : LEAST_FACTOR;
}

/** The first planned interview in a stage of the gap, else the first of which that cannot be ruled out. */
function comingUp(gapStages: ReadonlySet<Stage | null>, coming: readonly Coming[]): { factor: number; why: Why } {
	const facts = ({ date, company }: Coming): { date: string; company: string } => ({ date: date ?? '', company: company ?? '' });
	const sure = coming.find(({ stage }) => stage !== null && gapStages.has(stage));
	if (sure) return { factor: 1, why: { code: 'stage-coming', params: { stage: sure.stage ?? '', ...facts(sure) } } };
	const maybe = coming.find(({ stage }) => stage === null || gapStages.has(null));
	if (maybe) return { factor: 0.5, why: { code: 'interview-coming', params: facts(maybe) } };
	return { factor: LEAST_FACTOR, why: { code: 'none-coming', params: {} } };
}

export interface RankInput {
	readonly interviews: number;
	readonly of: number;
	readonly interval: readonly [number, number];
	readonly life: Life;
	readonly mixed: MixedStages | null;
	/** Date of the last interview with the gap. */
	readonly last: string | null;
	readonly stories: number;
	/** Stages of the interviews with the gap; null stands for one that is not known. */
	readonly stages: ReadonlySet<Stage | null>;
	/** Planned interviews from today on, the next one first. */
	readonly coming: readonly Coming[];
	readonly unclassified: boolean;
	readonly today: string;
}

export interface Rank {
	/** The product of the factors, from 1/256 to 1; 0 where the gap is nothing to work on next. */
	readonly rank: number;
	readonly factors: RankFactors | null;
	readonly why: readonly Why[];
}

/** What to work on next = how often x how recent x no story yet x the stage coming up, each from 0.25 to 1. */
export function rankOf(input: RankInput): Rank {
	if (input.unclassified) return { rank: 0, factors: null, why: [{ code: 'unclassified', params: {} }] };
	if (input.life === 'closed') return { rank: 0, factors: null, why: [{ code: 'closed', params: {} }] };
	const days = input.last === null ? null : daysSince(input.last, input.today);
	const stage = comingUp(input.stages, input.coming);
	const factors: RankFactors = {
		often: oftenFactor(input.interval[0]),
		recent: recentFactor(days),
		story: storyFactor(input.stories),
		coming: stage.factor,
	};
	const why: Why[] = [
		{ code: 'often', params: { interviews: input.interviews, of: input.of } },
		days === null ? { code: 'undated', params: {} } : { code: 'recent', params: { days, date: input.last ?? '' } },
		input.stories > 0 ? { code: 'stories', params: { stories: input.stories } } : { code: 'no-story', params: {} },
		stage.why,
	];
	if (input.mixed) why.push({ code: 'mixed', params: { good: input.mixed.good, weak: input.mixed.weak } });
	return { rank: factors.often * factors.recent * factors.story * factors.coming, factors, why };
}
