/** One entry of the taxonomy. `words` are the user's own words for it, on top of the shipped ones. */
export interface Competency {
	readonly id: string;
	readonly name: string;
	readonly about: string;
	readonly words: readonly string[];
}

/** Up to three ids, best first, and the words that decided, as written. */
export interface Classified {
	readonly competencies: readonly string[];
	/** How many of them, from the first, the words name clearly. The rest are hints: worth showing, not worth counting. */
	readonly clear: number;
	readonly because: readonly string[];
}

/** `label` is the run-in label or title of the text, whose words weigh more. Pure and fast: it runs for every item. */
export interface Classify {
	(text: string, label: string | null): Classified;
	/** How likely the text is about each competency of the taxonomy, in its order, as a vector of length 1; null where its words say nothing. */
	readonly profile: (text: string) => Float64Array | null;
}
