/**
 * What counts for how much when a story is looked for, fitted to tests/corpus/matching: to a logistic choice of the right story
 * among all, then so that the first is above 0 where something answers the question at all. `npm run vary:matching` shows what
 * each of them is worth.
 */
export const WEIGHTS = {
	topics: 13, clearest: 3, words: 4.6, competency: 1, alike: 4, otherScript: 0.6,
	nothing: 5.4, topicsAsked: 0.1,
	spread: 0.48, question: 0.7, rarity: 0.6, prior: 0.15, stories: 11,
} as const;

/** How sure a place in a question is to ask for a topic: by the words of questions, several or one, or by those of stories. */
export const IN_QUESTION = [0.77, 0.58, 0.5, 0.26] as const;
/** How much of a topic is asked for by one that comes close to it. */
export const NEAR = 0.25;

/**
 * How sure a place in a story is to speak of a topic. Where the teller says what it is good for: by several words of questions,
 * by one, by words of stories, and by one word of a title; in what is told: the same four.
 */
export const IN_STORY: readonly number[] = [0.45, 0.42, 0.33, 0.42, 0.22, 0.26, 0.31, 0.31];
/** Each further place of one sort says so much less. */
export const FURTHER = 0.6;
