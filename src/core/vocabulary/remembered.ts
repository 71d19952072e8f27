/** Words kept at most; then all are forgotten. */
const MOST = 5000;
/** Longer ones hardly come twice, and a piece of a note that is kept may keep the whole note. */
const LONGEST = 12;

/** The same answer to the same word, found once: notes use few words and use them again and again. `answer` has to be pure. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		if (word.length > LONGEST) return answer(word);
		const found = known.get(word);
		if (found !== undefined) return found;
		const fresh = answer(word);
		if (known.size >= MOST) known.clear();
		known.set(word, fresh);
		return fresh;
	};
}
