/** Something wrong with a note, with its place. The words for it stand in i18n, keyed by `code`. */
export interface Problem {
	readonly code: ProblemCode;
	/** What the sentence needs, by name. */
	readonly params: Readonly<Record<string, string>>;
	/** Line counted from 0. */
	readonly line: number;
}

export type ProblemCode =
	| 'frontmatter-not-closed' // `---` opens the properties and nothing closes them
	| 'frontmatter-line' // params.text: a line of the properties that is no `key: value`
	| 'property-twice' // params.key
	| 'date-unreadable' // params.text: a date property or line that is no date
	| 'stage-unknown' // params.text
	| 'fence-not-closed'; // a code fence hides the rest of the note

/** Why a note that looked like an interview gives no record. */
export type SkipCode =
	| 'excluded' // `interview: false`
	| 'excluded-folder'
	| 'conflict-copy'
	| 'template' // in the template folder, or nothing but placeholders
	| 'prep-sheet' // made by the plugin
	| 'preparation'
	| 'question-list'
	| 'study-notes'
	| 'job-description'
	| 'journal'
	| 'review' // of a product, a book or another person
	| 'no-record' // an interview is mentioned, but nothing of it is recorded
	| 'too-large'
	| 'unreadable'; // params.reason: the host could not read the file

export interface Skip {
	readonly code: SkipCode;
	readonly params: Readonly<Record<string, string>>;
}
