import { skipSpace } from '../markdown/inline.ts';
import { lineEnd } from '../markdown/line-end.ts';
import { pattern, type Pattern } from '../vocabulary/pattern.ts';
import type { Landed } from './debrief.ts';

const WORDS: readonly (readonly [Landed, Pattern])[] = [
	['gap', pattern(/^(?:weak|poor(?:ly)?|bad(?:ly)?|gap|fail(?:ed)?|bombed|blank(?:ed)?|not (?:good|great|well|so|very)|rough|missed|struggled|stumbled|rambled|froze|no(?![\p{L}])|needs? work|terribl[ey]|awful|❌|👎|🔴|✗|✘|😬|😞|shaky|(?:very|really|pretty) (?:weak|bad|poor|rough)|meh|flat|low|below|较差|差|不好|弱|못|나쁨|약|아쉬|부족)/iu)],
	['strong', pattern(/^(?:strong(?:ly)?|great|excellent|nailed|very (?:good|well|strong)|really (?:good|well|strong)|aced|landed|✅|👍|🟢|✓|✔|🔥|high|perfect|loved|well(?=[,.!]?\s|$)|很好|好|强|잘|좋)/iu)],
	['solid', pattern(/^(?:solid|ok|okay|fine|good|decent|alright|medium|average|so[- ]so|partial|🟡|mixed|fair|一般|还行|还可以|보통|무난)/iu)],
];
const VERDICT = pattern(/^(?:verdict|result|rating|score|how (?:it|did it) (?:went|go|landed|land)|landed|how i did|self[- ]?(?:rating|score|grade)|grade|outcome|my answer was|went|felt|自评|评分|结果|표현|평가|점수|자평)$/iu);
const LABELLED = pattern(/^[\s>*+_`"(-]*([\p{L} -]{2,24}?)[*_`]*\s*[:：=–-]\s*[*_`]*(.+)$/u);
const BARE_RATING = pattern(/(?:rating|score|rated|self[- ]?rating|自评)\s*:?\s*(\d{1,2}(?:\.\d)?)\s*(?:\/|out of)\s*(\d{1,3})/iu);
const BEHIND = pattern(/(?:→|=>|->|\s[–—-]{1,2}\s)\s*(.+)$/u);
const SIGNS = /(?:^|\s)(✅|👍|🟢|✓|✔|❌|👎|🔴|✗|✘|🟡)\ufe0f?(?=\s|$|[.,;])/u;
const GRADE = pattern(/^([A-F])(?:[+-](?![\p{L}])|(?=\s*(?:[,.;:)–—-]|$)))/u);

/** How it landed, from `Verdict: weak`, `Rating: 6/10`, `— B-`, `went well`, `✅` behind or under a question; null where nothing says. */
export function landedIn(around: string): Landed | null {
	const lines = around.split('\n');
	for (const [index, line] of lines.entries()) {
		if (line.length > 400) continue;
		for (const part of /[;|]/u.test(line) ? line.split(/[;|]/u) : [line]) {
			const match = LABELLED.exec(part);
			if (match && VERDICT.test((match[1] as string).trim())) {
				const found = valueOf((match[2] as string).trim());
				if (found) return found;
			}
		}
		const rating = BARE_RATING.exec(line);
		if (rating) return shareOf(Number(rating[1]), Number(rating[2]));
		if (index === 0) {
			const behind = BEHIND.exec(line);
			const found = behind ? valueOf((behind[1] as string).trim()) : null;
			if (found) return found;
		}
		if (index < 2) {
			const sign = SIGNS.exec(line);
			if (sign) return valueOf(sign[1] as string);
		}
	}
	return null;
}

/** `7/10`, `B-`, `weak`, `very well`. */
export function valueOf(value: string): Landed | null {
	const score = /^(\d{1,2}(?:\.\d)?)\s*(?:\/|out of)\s*(\d{1,3})/u.exec(value);
	if (score) return shareOf(Number(score[1]), Number(score[2]));
	const grade = GRADE.exec(value);
	if (grade) return grade[1] === 'A' ? 'strong' : grade[1] === 'B' ? 'solid' : grade[1] === 'C' ? 'solid' : 'gap';
	return WORDS.find(([, form]) => form.test(value))?.[0] ?? null;
}

function shareOf(score: number, scale: number): Landed {
	const share = scale > 0 ? score / scale : 0;
	return share >= 0.75 ? 'strong' : share < 0.5 ? 'gap' : 'solid';
}

/** In a table, the cell right of the question that says it. */
export function cellLanded(text: string, end: number): Landed | null {
	if (text[skipSpace(text, end, text.length)] !== '|') return null;
	for (const cell of text.slice(end, lineEnd(text, end, text.length)).split('|')) {
		const found = cell.trim().length < 24 ? valueOf(cell.trim()) : null;
		if (found) return found;
	}
	return null;
}
