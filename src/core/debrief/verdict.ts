import { pattern } from '../vocabulary/pattern.ts';

/** Labels whose value is a judgement: `Verdict: weak`, `Went: well`, `Rating: 4/5`. */
export const VERDICT = pattern(/^(?:verdict|rating|score|grade|how (?:it|that|this) (?:went|landed)|how did (?:it|that) go|went|landed|self[- ]?(?:rating|score|assessment)|result|自评|评分|表现|평가|점수|자기 ?평가)\P{L}*$/iu);

const SIGNS = /[✅❌✔✘✗✓🟠⭐➕➖👍👎🟢🟡🔴🟩🟥🟨😀🙂😕🙁]/u;
const SIGN = /(?:^|\s)(?=[✅❌✔✘✗✓🟠⭐➕➖👍👎🟢🟡🔴🟩🟥🟨😀🙂😕🙁]\ufe0f?\s)/gu;

/** Whether a line begins with a sign that judges. */
export function isSigned(text: string, start: number): boolean {
	return SIGNS.test(text.slice(start, start + 2).replace(/\s.*$/su, ''));
}

/** Where the second and further signs of `🟢 calm 🟢 clear 🔴 late` stand; none where signs are mere decoration. */
export function signCuts(source: string): number[] {
	if (!SIGNS.test(source)) return [];
	const found = [...source.matchAll(SIGN)].map((match) => match.index + match[0].length);
	return found[0] === 0 && found.length >= 3 ? found.slice(1) : [];
}
