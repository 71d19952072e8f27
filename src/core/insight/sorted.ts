export type Compare<T> = (a: T, b: T) => number;

/** Index of the first element that is not before `value`. */
function lowerBound<T>(list: readonly T[], value: T, compare: Compare<T>): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compare(list[middle] as T, value) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Puts a value into its place in a sorted list. */
export function insertSorted<T>(list: T[], value: T, compare: Compare<T>): void {
	const last = list.at(-1);
	// What comes in order, as most does, needs no search.
	if (last === undefined || compare(last, value) < 0) list.push(value);
	else list.splice(lowerBound(list, value, compare), 0, value);
}

/** Takes out that very value, by its place; false where it is not in the list. */
export function removeSorted<T>(list: T[], value: T, compare: Compare<T>): boolean {
	for (let at = lowerBound(list, value, compare); at < list.length; at++) {
		if (list[at] === value) {
			list.splice(at, 1);
			return true;
		}
		if (compare(list[at] as T, value) > 0) return false;
	}
	return false;
}

/** `before` where both hold the very same values in the same order, so that who compares lists sees no change. */
export function keep<T>(before: readonly T[] | undefined, after: readonly T[]): readonly T[] {
	if (before?.length !== after.length) return after;
	return before.every((value, at) => value === after[at]) ? before : after;
}
