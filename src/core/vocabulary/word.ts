/**
 * What a word can be, as bits. A word may be several things; the reader decides by its company.
 * The first group makes labels, the second makes sentences, the third tells what kind of note it is.
 */
export const Mark = {
	/** Questions that they asked. */
	asked: 1 << 0,
	/** Questions to ask them. */
	ask: 1 << 1,
	/** Next steps, tasks. */
	action: 1 << 2,
	/** A judgement of the whole. */
	assessment: 1 << 3,
	/** Steps and dates of the hiring process. */
	process: 1 << 4,
	/** Feedback, reflection: lines of either kind. */
	mixed: 1 << 5,
	/** Parts of a story. */
	story: 1 << 6,
	/** Says nothing about good or bad and is no unknown either: area, point, key, note. */
	neutral: 1 << 7,
	/** What was or should have been answered. */
	answer: 1 << 8,
	/** Parts of a job description. */
	requirement: 1 << 9,
	/** Getting ready. */
	preparation: 1 << 10,
	/** Somebody or something that is not the candidate: company, product, interviewer. */
	others: 1 << 11,

	negation: 1 << 12,
	contrast: 1 << 13,
	/** I, my. */
	self: 1 << 14,
	/** You, your; also the candidate in the third person. */
	you: 1 << 15,
	/** He, she, they. */
	third: 1 << 16,
	/** Could, should, would. */
	modal: 1 << 17,
	/** Too, overly: makes a quality a fault. */
	excess: 1 << 18,
	/** Less, fewer: turns the next word. */
	less: 1 << 19,
	/** More, better, differently: a wish behind a modal. */
	more: 1 << 20,
	hedge: 1 << 21,
	/** Offer, rejected, passed: where it ended, no judgement of the candidate. */
	outcome: 1 << 22,
	question: 1 << 23,
	/** In, on, of, the: carries nothing. */
	function: 1 << 24,

	/** Interview, recruiter, onsite. */
	interview: 1 << 25,
	/** Week, sprint, chapter: a journal, a meeting, a study note. */
	elsewhere: 1 << 26,
	/** n/a, none, tbd. */
	nothing: 1 << 27,
	/** Next time, in future. */
	future: 1 << 28,
	/** A verb in the imperative that begins a task: practise, send, review. */
	task: 1 << 29,
	/** Something a candidate does or has: answer, pacing, story. A quality of it is theirs. */
	own: 1 << 30,
} as const;
export type MarkName = keyof typeof Mark;

/** A word or phrase of the vocabulary. Weights run from -3 (a clear gap) to 3 (a clear strength). */
export interface Word {
	/** In a sentence. */
	readonly judge: number;
	/** In a label. */
	readonly label: number;
	readonly marks: number;
}

/**
 * One language as data: words and phrases parted by commas, lower case, hyphens as spaces. Words that share a beginning or
 * an end may be written together: `做(错|对)了`.
 */
export interface VocabularyData {
	/** Every word begins with Han, Hangul or Kana; such a language is put together only where a text needs it. */
	readonly unspaced?: true;
	readonly judge: readonly (readonly [weight: number, words: string])[];
	readonly label: readonly (readonly [weight: number, words: string])[];
	readonly marks: Readonly<Partial<Record<MarkName, string>>>;
}
