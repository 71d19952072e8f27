/** Where terms stand, by document and field. Finds a term, what begins with it, and what is one slip away from it. */
export class TermIndex<Field extends string> {
	readonly #places = new Map<string, Map<number, Field[]>>();
	/** Terms by their first character, put together when first asked for. */
	#byFirst: Map<string, string[]> | null = null;

	add(id: number, field: Field, terms: readonly string[]): void {
		for (const term of terms) {
			let places = this.#places.get(term);
			if (!places) {
				this.#places.set(term, (places = new Map<number, Field[]>()));
				this.#byFirst = null;
			}
			const fields = places.get(id);
			if (!fields) places.set(id, [field]);
			else if (!fields.includes(field)) fields.push(field);
		}
	}

	remove(id: number, terms: readonly string[]): void {
		for (const term of terms) {
			const places = this.#places.get(term);
			if (places?.delete(id) && places.size === 0) {
				this.#places.delete(term);
				this.#byFirst = null;
			}
		}
	}

	at(term: string): ReadonlyMap<number, readonly Field[]> | undefined {
		return this.#places.get(term);
	}

	beginningWith(term: string): readonly string[] {
		return this.#near(term).filter((other) => other.startsWith(term));
	}

	/** Terms with the same first character that differ by one character: another, one more or one less. */
	oneSlipFrom(term: string): readonly string[] {
		return this.#near(term).filter((other) => isOneSlip(term, other));
	}

	#near(term: string): readonly string[] {
		if (!this.#byFirst) {
			this.#byFirst = new Map();
			for (const other of this.#places.keys()) {
				const same = this.#byFirst.get(other[0] ?? '');
				if (same) same.push(other);
				else this.#byFirst.set(other[0] ?? '', [other]);
			}
		}
		return this.#byFirst.get(term[0] ?? '') ?? [];
	}
}

function isOneSlip(one: string, other: string): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	if (long.length - short.length > 1 || short === long) return false;
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
