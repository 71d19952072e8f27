import { equipmentFor } from '../equipment.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { assigned } from './assignment.ts';
import { MatchIndex } from './match-index.ts';
import { askedBy, earFor, type Asked } from './match-question.ts';
import { reasonsFor, type MatchReason } from './match-reasons.ts';
import { scoreAll, type Scores } from './match-score.ts';
import { isEastAsian } from './match-words.ts';
import type { StoryDocument } from './match-document.ts';
import type { Story } from './story.ts';
import type { StoryUse, Telling } from './story-book.ts';

/** How well a story answers a question. Below a stretch it is no answer. */
export type Grade = 'strong' | 'workable' | 'stretch';

export interface MatchedStory {
	readonly story: Story;
	readonly grade: Grade;
	/** From 0 to 1: how well it fits, less what speaks against telling it again. */
	readonly score: number;
	/** What speaks for it, the clearest first, then what speaks against it. */
	readonly because: readonly MatchReason[];
	/** Where it was told, the last time first. */
	readonly told: readonly Telling[];
	/** The company of this call has heard it. */
	readonly heardHere: boolean;
}

export interface Answer {
	readonly question: string;
	/** What the question asks for, best first. */
	readonly competencies: readonly string[];
	/** Best first. */
	readonly stories: readonly MatchedStory[];
	/** Index into `stories` of the one planned for this question; null where there is none, or all are spoken for or were heard here. */
	readonly chosen: number | null;
	/** No story deserves at least a stretch: better to write one than to tell the wrong one. */
	readonly gap: boolean;
}

/** What is known of where stories were told. */
export interface MatchUse {
	readonly use: (story: Story) => StoryUse;
	/** Where the company of this call heard the story; always empty where there is no company. */
	readonly toldHere: (story: Story) => readonly Telling[];
}

export interface StoryMatcher {
	/**
	 * Takes in the stories that are new or say something else, and forgets the others; costs what changed. With `most`, it stops
	 * after so many new ones, to be called again; true where all are in.
	 */
	follow(stories: readonly Story[], most?: number): boolean;
	/** Stories for one question, `most` at most. With `typing`, the last word is still being typed. */
	match(question: string, use: MatchUse, options?: { readonly most?: number; readonly typing?: boolean }): Answer;
	/** Stories for a set of questions; each is planned for one question at most, so that all together fit best. */
	matchAll(questions: readonly string[], use: MatchUse, options?: { readonly most?: number }): readonly Answer[];
	/** Stories taken in or out so far. */
	readonly work: number;
}

/**
 * How sure a story answers the question rather than nothing does; with less than a stretch it is no answer. On
 * tests/corpus/matching the first story is right for four in ten stretches, five in ten that are workable and more than six in ten that are strong.
 */
const STRONG = 0.75;
const WORKABLE = 0.65;
const STRETCH = 0.5;
const MOST = 10;
const HEARD_HERE = 0.5;
const BY_FRESHNESS = { untold: 1, fresh: 1, often: 0.96, worn: 0.9 } as const;
/** A story that failed to land more often than it landed well. */
const FELL_FLAT = 0.94;
const LANDED_WELL = 1.03;
const NO_RESULT = 0.92;

export function createStoryMatcher(options: ReaderOptions): StoryMatcher {
	const { classify } = equipmentFor(options);
	const index = new MatchIndex(classify);
	const ear = earFor(options.taxonomy, classify);

	const ranked = (asked: Asked, use: MatchUse, typing: boolean): readonly MatchedStory[] => {
		const unfinished = typing ? (asked.terms[asked.terms.length - 1]?.term ?? null) : null;
		const { fits, evidence } = scoreAll(asked, index, unfinished, isEastAsian(asked.question));
		const matched: MatchedStory[] = [];
		for (let id = 0; id < fits.length; id++) {
			const fit = chanceOf(fits[id] as number);
			const document = fit < STRETCH ? undefined : index.documents.get(id);
			if (document) matched.push(graded(document, fit, asked, use, evidence));
		}
		return matched.sort((a, b) => b.score - a.score || (a.story.id < b.story.id ? -1 : 1));
	};

	return {
		follow(stories, most = Infinity) {
			const wanted = new Set(stories.map(({ id }) => id));
			for (const id of [...index.ids()]) if (!wanted.has(id)) index.remove(id);
			let left = most;
			for (const story of stories) {
				if (index.has(story)) continue;
				if (left-- <= 0) return false;
				index.put(story);
			}
			return true;
		},
		match(question, use, { most = MOST, typing = false } = {}) {
			const asked = askedBy(question, ear);
			const stories = ranked(asked, use, typing).slice(0, most);
			const chosen = stories.findIndex(({ heardHere }) => !heardHere);
			return answer(asked, stories, chosen < 0 ? null : chosen);
		},
		matchAll(questions, use, { most = MOST } = {}) {
			const all = questions.map((question) => {
				const asked = askedBy(question, ear);
				return { asked, stories: ranked(asked, use, false) };
			});
			const free = all.map(({ stories }) => stories.filter(({ heardHere }) => !heardHere));
			const plan = planned(free);
			return all.map(({ asked, stories }, at) => {
				const story = plan[at] ?? null;
				const place = story === null ? -1 : stories.indexOf(story);
				const shown = stories.slice(0, most);
				// a planned story is shown, however far down it stands
				if (story !== null && place >= most) shown.push(story);
				return answer(asked, shown, story === null ? null : Math.min(place, shown.length - 1));
			});
		},
		get work() {
			return index.work;
		},
	};
}

function answer(asked: Asked, stories: readonly MatchedStory[], chosen: number | null): Answer {
	return { question: asked.question, competencies: asked.competencies, stories, chosen, gap: stories.length === 0 };
}

/** Logits set far apart what differs little; what speaks against telling a story again has to count beside them. */
const SOFTLY = 5;

/** Rounded, so that stories in another order give the same numbers. */
function chanceOf(logit: number): number {
	return Math.round(1e6 / (1 + Math.exp(-logit / SOFTLY))) / 1e6;
}

function graded(document: StoryDocument, fit: number, asked: Asked, { use, toldHere }: MatchUse, evidence: Scores['evidence']): MatchedStory {
	const { story } = document;
	const used = use(story);
	const heard = toldHere(story);
	const heardHere = heard.length > 0;
	const { strong, gap } = used.landed;
	const landed = gap > strong ? FELL_FLAT : strong > gap ? LANDED_WELL : 1;
	const score = Math.min(1, fit * (story.parts.result === null ? NO_RESULT : 1) * landed * BY_FRESHNESS[used.freshness] * (heardHere ? HEARD_HERE : 1));
	const grade = heardHere ? 'stretch' : gradeOf(fit);
	let because: readonly MatchReason[] | null = null;
	return {
		story,
		grade,
		score,
		heardHere,
		told: used.tellings,
		// most stories are never shown
		get because() {
			return (because ??= reasonsFor(document, evidence(document), asked, used, heard));
		},
	};
}

function gradeOf(fit: number): Grade {
	return fit >= STRONG ? 'strong' : fit >= WORKABLE ? 'workable' : 'stretch';
}

/** One story at most for each question, so that the sum of scores is the highest there is. */
function planned(lists: readonly (readonly MatchedStory[])[]): readonly (MatchedStory | null)[] {
	// among as many stories as there are questions, the best of each list always holds a free one
	const most = lists.length;
	const columns = new Map<string, number>();
	const entries = lists.map((list) => list.slice(0, most).map((matched) => {
		const column = columns.get(matched.story.id) ?? columns.size;
		columns.set(matched.story.id, column);
		return { matched, column };
	}));
	const worth = entries.map((own) => {
		const row = new Array<number>(columns.size).fill(0);
		for (const { matched, column } of own) row[column] = matched.score;
		return row;
	});
	return assigned(worth).map((column, row) => entries[row]?.find((entry) => entry.column === column)?.matched ?? null);
}
