import MiniSearch from 'minisearch';

/** Where terms stand, and which they are. */
export interface TermPlaces<Field extends string> {
	readonly places: ReadonlyMap<number, readonly Field[]>;
	readonly found: ReadonlySet<string>;
}

type Terms<Field extends string> = Readonly<Record<Field, readonly string[]>>;
type Entry = Readonly<Record<string, string | number>>;

/** Stands in no term. */
const BETWEEN = '\n';

/** Terms by document and field, in the index of MiniSearch. Finds a term, what begins with it, and what is one slip away from it. */
export class TermIndex<Field extends string> {
	readonly #index: MiniSearch<Entry>;
	readonly #fields: readonly Field[];

	constructor(fields: readonly Field[]) {
		this.#index = new MiniSearch<Entry>({ fields: [...fields], tokenize: (terms) => terms.split(BETWEEN), processTerm: (term) => term });
		this.#fields = fields;
	}

	/** Terms are taken as they are. */
	add(id: number, terms: Terms<Field>): void {
		this.#index.add(this.#entry(id, terms));
	}

	/** Forgets a document; `terms` are those it was added with. */
	remove(id: number, terms: Terms<Field>): void {
		this.#index.remove(this.#entry(id, terms));
	}

	at(term: string): TermPlaces<Field> {
		return this.#find(term, {});
	}

	beginningWith(term: string): TermPlaces<Field> {
		return this.#find(term, { prefix: true });
	}

	/** Terms that differ by one character: another, one more or one less. */
	oneSlipFrom(term: string): TermPlaces<Field> {
		return this.#find(term, { fuzzy: 1 });
	}

	#entry(id: number, terms: Terms<Field>): Entry {
		return { id, ...Object.fromEntries(this.#fields.map((field) => [field, terms[field].join(BETWEEN)])) };
	}

	#find(term: string, how: { readonly prefix?: boolean; readonly fuzzy?: number }): TermPlaces<Field> {
		const places = new Map<number, readonly Field[]>();
		const found = new Set<string>();
		for (const { id, match } of this.#index.search(term, { ...how, tokenize: (whole) => [whole] })) {
			places.set(id as number, Object.values(match).flat() as Field[]);
			for (const own of Object.keys(match)) found.add(own);
		}
		return { places, found };
	}
}
