/** Why a story has its place among those that answer a question. */
export type MatchReasonKey =
	| 'asks-tags'
	| 'asks-answers'
	| 'asks-question'
	| 'asks-words'
	| 'says'
	| 'like'
	| 'told-here'
	| 'told-often'
	| 'told-worn'
	| 'untold'
	| 'landed'
	| 'no-result';
export type MatchReasonParams = Readonly<Record<string, string | number>>;
export type GradeKey = 'strong' | 'workable' | 'stretch';
/** Where in a story words stand. */
export type StoryFieldKey = 'title' | 'question' | 'answers' | 'tags' | 'situation' | 'task' | 'action' | 'result' | 'reflection';
export type RatingKey = 'again' | 'hard' | 'good' | 'easy';
export type InsertFormKey = 'link' | 'embed' | 'outline' | 'full' | 'short' | 'long';

export interface MatchTexts {
	readonly grades: Readonly<Record<GradeKey, string>>;
	readonly gap: string;
	readonly fields: Readonly<Record<StoryFieldKey, string>>;
	/** Parts of a sentence, to be joined; `nameOf` gives the name of a competency. */
	readonly reasons: Readonly<Record<MatchReasonKey, (params: MatchReasonParams, nameOf: (id: string) => string) => string>>;
	/** The reasons as one line. */
	readonly because: (reasons: readonly string[]) => string;
	readonly ratings: Readonly<Record<RatingKey, string>>;
	/** What a story can be inserted as. */
	readonly forms: Readonly<Record<InsertFormKey, string>>;
}
