import { PARTS, type PartName, type Story } from './story.ts';

/** How fast people talk in an interview. */
export const WORDS_A_MINUTE = 140;
/** A telling that takes longer loses its listener. */
export const LONGEST_MINUTES = 2;
/** Characters of Chinese that take as long to say as a word of English. */
const HAN_A_WORD = 1.7;

/** How long a story takes to tell, and how its parts share the time. */
export interface Balance {
	readonly words: number;
	/** With one decimal. */
	readonly minutes: number;
	/** In percent, together 100 where anything is told. Parts told together share theirs evenly. */
	readonly shares: Readonly<Record<PartName, number>>;
}

export function balanceOf({ parts }: Pick<Story, 'parts'>): Balance {
	const counts = new Map<PartName, number>();
	for (const part of PARTS) {
		const own = parts[part];
		const together = own ? PARTS.filter((other) => parts[other]?.start === own.start).length : 1;
		counts.set(part, own ? spokenWords(own.text) / together : 0);
	}
	const words = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const shares = { situation: 0, task: 0, action: 0, result: 0, reflection: 0 };
	let left = 100;
	const byRest = PARTS.map((part) => {
		const exact = words === 0 ? 0 : ((counts.get(part) ?? 0) * 100) / words;
		shares[part] = Math.floor(exact);
		left -= shares[part];
		return { part, rest: exact - Math.floor(exact) };
	}).sort((a, b) => b.rest - a.rest);
	if (words > 0) for (const { part } of byRest.slice(0, left)) shares[part]++;
	return { words: Math.round(words), minutes: Math.round((words / WORDS_A_MINUTE) * 10) / 10, shares };
}

/** Words as spoken: links by what they show, without marks; a stretch of Han by its characters. */
export function spokenWords(text: string): number {
	const plain = text.replace(/!?\[\[(?:[^\]|\n]*\|)?([^\]\n]*)\]\]/gu, '$1').replace(/\]\([^)\n]*\)/gu, ']').replace(/<[^<>\n]{1,40}>|%%[^%]*%%/gu, ' ');
	const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
	const others = plain.replace(/\p{Script=Han}+/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,%-]*/gu)?.length ?? 0;
	return others + han / HAN_A_WORD;
}
