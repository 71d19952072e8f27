/** An expected quote: an exact part of a note, the `nth` one from 0. */
export interface ExpectedQuote {
	readonly quote: string;
	readonly nth?: number;
}
export interface Place {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}
/** Sets that nobody looks at: only their totals are printed. */
export const SEALED = 'held-apart';

type Counts = { right: number; found: number; wanted: number };

/** Pairs spans that overlap enough, the best overlap first. */
export function match<A extends Place, B extends Place>(found: readonly A[], gold: readonly B[], fits: (a: A, b: B) => boolean): Map<A, B> {
	const candidates = found.flatMap((a) => gold.filter((b) => fits(a, b) && overlaps(a, b)).map((b) => ({ a, b, size: Math.min(a.end, b.end) - Math.max(a.start, b.start) })));
	candidates.sort((x, y) => y.size - x.size);
	const pairs = new Map<A, B>();
	const used = new Set<B>();
	for (const { a, b } of candidates) {
		if (pairs.has(a) || used.has(b)) continue;
		pairs.set(a, b);
		used.add(b);
	}
	return pairs;
}

export function overlaps(a: Pick<Place, 'start' | 'end'>, b: Pick<Place, 'start' | 'end'>): boolean {
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

export function places(text: string, quotes: readonly ExpectedQuote[]): Place[] {
	return quotes.map((quote) => place(text, quote));
}

export function place(text: string, { quote, nth = 0 }: ExpectedQuote): Place {
	let start = text.indexOf(quote);
	for (let skip = nth; skip > 0 && start >= 0; skip--) start = text.indexOf(quote, start + 1);
	return { start, end: start + quote.length, text: quote };
}

export function show(text: string, { start, end }: Pick<Place, 'start' | 'end'>): string {
	return JSON.stringify(text.slice(start, end).slice(0, 110));
}

/** Adds up what is right, found and wanted of each kind, and keeps the sentences about what is wrong. */
export class Tally {
	readonly counts = new Map<string, Counts>();
	readonly wrong: string[] = [];

	/** `kinds` are printed even where a note has none of them. */
	constructor(kinds: readonly string[]) {
		for (const kind of kinds) this.count(kind, 0, 0, 0);
	}

	count(kind: string, right: number, found: number, wanted: number): void {
		const sum = this.counts.get(kind) ?? { right: 0, found: 0, wanted: 0 };
		sum.right += right;
		sum.found += found;
		sum.wanted += wanted;
		this.counts.set(kind, sum);
	}

	/** `show` names the kind of errors to list, or all. */
	print(title: string, show: string | undefined): void {
		printCounts(title, this.counts, this.wrong, show);
	}
}

/** A table of precision, recall and F1. */
function printCounts(title: string, counts: ReadonlyMap<string, Counts>, wrong: readonly string[], show: string | undefined): void {
	process.stdout.write(`\n${title}\n`);
	process.stdout.write(`${'kind'.padEnd(12)}${'precision'.padStart(10)}${'recall'.padStart(8)}${'F1'.padStart(7)}${'right'.padStart(7)}${'found'.padStart(7)}${'wanted'.padStart(8)}\n`);
	for (const [kind, { right, found, wanted }] of counts) {
		const precision = found === 0 ? 1 : right / found;
		const recall = wanted === 0 ? 1 : right / wanted;
		const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
		process.stdout.write(`${kind.padEnd(12)}${precision.toFixed(3).padStart(10)}${recall.toFixed(3).padStart(8)}${f1.toFixed(3).padStart(7)}${String(right).padStart(7)}${String(found).padStart(7)}${String(wanted).padStart(8)}\n`);
	}
	if (show !== undefined) for (const line of wrong.filter((sentence) => show === 'all' || sentence.startsWith(`${show} `))) process.stdout.write(`${line}\n`);
}
