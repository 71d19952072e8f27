import type { Stage } from '../debrief/debrief.ts';
import { companyKey, words } from '../insight/company.ts';
import type { Interview } from '../insight/interview.ts';
import { jaccard, LIKE, questionTokens } from '../insight/likeness.ts';
import type { Library } from '../library.ts';
import { questionsToAsk } from './bank/ask.ts';
import type { SheetAskThem } from './sheet.ts';

const MOST = 5;
const MOST_ELSEWHERE = 2;
const LONGEST = 160;

export interface AskParts {
	readonly library: Library;
	readonly company: string;
	readonly stage: Stage | null;
	/** Interviews with the company that took place, the last one first. */
	readonly took: readonly Interview[];
	readonly planned: readonly Interview[];
	/** All interviews, the last one first. */
	readonly all: readonly Interview[];
}

/** Questions for them that are still open: noted for this company, noted elsewhere without a name in it, then from the bank. */
export function askThem({ library, company, stage, took, planned, all }: AskParts): readonly SheetAskThem[] {
	const { companyAliases } = library.options();
	const key = companyKey(company, companyAliases);
	const found: SheetAskThem[] = [];
	const known: (readonly string[])[] = [];
	const add = (one: SheetAskThem): boolean => {
		const tokens = questionTokens(one.text);
		if (found.length >= MOST || tokens.length === 0 || known.some((other) => jaccard(tokens, new Set(other)) >= LIKE)) return false;
		known.push(tokens);
		found.push(one);
		return true;
	};
	for (const one of noted([...planned, ...took], 'here')) add(one);
	const names = new Set(library.choices().companies.flatMap(({ name }) => words(name)).filter((word) => word.length > 2));
	const own = new Set(words(company));
	let left = MOST_ELSEWHERE;
	for (const one of noted(all.filter((interview) => interview.companyKey !== key), 'elsewhere')) {
		if (left === 0) break;
		if (one.text.length > LONGEST / 2 || words(one.text).some((word) => names.has(word) && !own.has(word)) || NAMED.test(one.text)) continue;
		if (add(one)) left--;
	}
	for (const text of questionsToAsk(stage)) add({ text, origin: 'bank', source: null });
	return found;
}

/** A name within the sentence: it is about some other place. */
const NAMED = /\p{Ll}[,;]? \p{Lu}\p{Ll}{2,}/u;

function noted(interviews: readonly Interview[], origin: 'here' | 'elsewhere'): SheetAskThem[] {
	return interviews.flatMap(({ records }) => records.flatMap(({ path, toAsk }) => toAsk
		.filter(({ text, asked }) => text.length <= LONGEST && !(asked && origin === 'here') && questionTokens(text).length > 1)
		.map((quote) => ({ text: quote.text, origin, source: { path, ...quote } }))));
}
