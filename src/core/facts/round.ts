import { pattern, type Pattern } from '../vocabulary/pattern.ts';

export interface FoundRound {
	/** The number, or the name as written. */
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

const ORDINALS: Readonly<Record<string, string>> = { first: '1', second: '2', third: '3', fourth: '4', fifth: '5', '1st': '1', '2nd': '2', '3rd': '3', '4th': '4', '5th': '5', one: '1', two: '2', three: '3', four: '4', five: '5' };
const FORMS: readonly Pattern[] = [
	pattern(/(?:^|[^\p{L}\p{N}])(?:round|rnd\.?|rd\.?|stage|interview|runde|ronda)[ \t]*[-#:–—(]?[ \t]*#?(\d{1,2}[a-c]?|one|two|three|four|five)(?![\p{L}\p{N}]|[-./:]\d|%| ?(?:min|hour|h\b|people|interview))/iu),
	pattern(/(?:^|[^\p{L}\p{N}])R(\d{1,2}[a-c]?)(?![\p{L}\p{N}]|-[\p{L}\p{N}])/u),
	pattern(/(?:^|[^\p{L}\p{N}])(first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)(?:[- ](?:and (?:last|final) )?(?:phone |video |panel |technical |tech )?(?:round|talk|meeting|interview|stage|call|chat|screen|conversation))(?![\p{L}\p{N}])/iu),
	pattern(/^[^\p{L}\p{N}]*(?:act|call|chat|talk|meeting|session|conversation|visit)[ \t]*#?([1-9])(?![\p{L}\p{N}]|[-./:]\d)/iu),
	pattern(/(?:^|[^\p{N}])([1-5])차(?![\p{N}])/u),
	pattern(/([一二三四五终初复])面(?!试官|試官|对|积)/u),
	pattern(/第([一二三四])[轮輪]/u),
	pattern(/[(（](first|second|third|fourth|1st|2nd|3rd|4th)[)）]/iu),
];
const NAMED = pattern(/(?:^|[^\p{L}\p{N}])(finals?|last)[- ](?:round|interview|stage)(?![\p{L}\p{N}])/iu);

const HINT = pattern(/\d|round|stage|first|second|third|fourth|fifth|final|last|interview|[面轮輪차]/iu);

/** A round's number or name. A date, a version and a robot's name are no rounds. */
export function findRound(text: string): FoundRound | null {
	if (!HINT.test(text)) return null;
	for (const form of FORMS) {
		const match = form.exec(text);
		if (!match) continue;
		const inner = match[1] as string;
		const lead = match[0].search(/[\p{L}\p{N}]/u);
		const korean = match[0].includes('차');
		const chinese = match[0].includes('面') || /[轮輪]/u.test(match[0]);
		const value = korean || chinese ? match[0].slice(lead).trim() : ORDINALS[inner.toLowerCase()] ?? inner;
		return { value, start: match.index + lead, end: match.index + match[0].length };
	}
	const named = NAMED.exec(text);
	if (!named) return null;
	const lead = named[0].search(/[\p{L}\p{N}]/u);
	return { value: (named[1] as string).toLowerCase().replace(/s$/u, ''), start: named.index + lead, end: named.index + named[0].length };
}
