import { skipSpace } from '../markdown/inline.ts';
import { pattern } from '../vocabulary/pattern.ts';
import { asksCandidate, endsAsking } from './asking.ts';
import type { Outline } from './outline.ts';

/** Who speaks on a line of a transcript. */
export interface Speakers {
	/** The writer and others speak in turn, and the others ask. */
	readonly transcript: boolean;
	at(start: number, end: number): { start: number; end: number; self: boolean } | null;
}

const LINE = pattern(/^(?:[[(`]?\d{1,2}:\d\d(?::\d\d)?[\])`]?\s*[–-]?\s*)?[*_\s]*([\p{L}][\p{L}.'’ -]{0,24}?(?: \d)?)\s*(?:[([][^)\]\n]{1,14}[)\]])?[*_]*\s*[:：][*_]*\s*/u);
const SELF = pattern(/^(?:me|me to (?:them|him|her)|i|you|myself|candidate|the candidate|我|나|저|지원자|本人|自己)$/iu);
const THEY = pattern(/^(?:interviewer|the interviewer|interviewers|they|she|he|panel|hm|hiring manager|recruiter|manager|coach|面试官|面試官|他|她|面接官|면접관)(?: ?\d)?$/iu);

/** `[27/03/2025, 15:02:11] Me:`: people talk about the interview afterwards. */
const CHAT = pattern(/^[[(]?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}/u);
/** So many turns make a transcript. */
const TURNS = 4;
const NUMBERED = pattern(/^speaker \d$/iu);

/** What labels a question rather than says who asks it. */
const LABELS = pattern(/(?:question|asked|why|what|how|when|next|topic|case|task|coding|design|technical|behaviou?ral|round|part|pay|salary|notice|motivation|intro|closing|opening|follow|notes?|todo|open|prompt|exercise|q\d?)$/iu);

/** Reads who speaks. A name is a speaker only in a note in which `Me:` speaks too. */
export function speakers(outline: Outline): Speakers {
	const { text, blocks } = outline;
	const named = (start: number, end: number): RegExpExecArray | null => {
		const head = text.slice(start, Math.min(end, start + 60));
		return head.includes(':') || head.includes('：') ? LINE.exec(head) : null;
	};
	let self = false;
	const spoken = new Map<string, number>(); // how much `Speaker 1` and the others say
	const counts = new Map<string, number>();
	const asking = new Map<string, number>();
	let spokenBy = 0;
	let asked = 0;
	let chat = false;
	for (const block of blocks) {
		if (block.kind !== 'text' && block.kind !== 'item') continue;
		if (CHAT.test(text.slice(block.start, block.start + 24))) chat = true;
		const match = named(block.start, block.end);
		if (!match) continue;
		const name = (match[1] as string).toLowerCase();
		if (NUMBERED.test(name)) spoken.set(name, (spoken.get(name) ?? 0) + block.end - block.start);
		spokenBy++;
		if (!SELF.test(name) && endsAsking(text.slice(block.start, block.end))) asked++;
		if (SELF.test(name)) self = true;
		else counts.set(name, (counts.get(name) ?? 0) + 1);
		const words = text.slice(block.start + match[0].length, block.end);
		if (isName(match[1] as string) && (endsAsking(words) || asksCandidate(words))) asking.set(name, (asking.get(name) ?? 0) + 1);
	}
	/** Somebody's name, or a post with a capital; no word that labels. */
	function isName(words: string): boolean {
		return /^\p{Lu}\p{L}+(?: \p{L}+)?$/u.test(words) && !LABELS.test(words);
	}
	// who answers talks most
	const answering = spoken.size > 1 ? [...spoken].reduce((most, one) => (one[1] > most[1] ? one : most))[0] : '';
	return {
		transcript: self && !chat && spokenBy >= TURNS && asked > 1,
		at: (start, end) => {
			const match = named(start, end);
			if (!match) return null;
			const name = (match[1] as string).toLowerCase();
			const body = skipSpace(text, start + match[0].length, end);
			if (body >= end) return null;
			if (SELF.test(name) || name === answering) return { start: body, end, self: true };
			if (!THEY.test(name) && !(answering !== '' && NUMBERED.test(name)) && !(self && !name.includes(' ') && (counts.get(name) ?? 0) > 0) && !(asking.size > 1 && (asking.get(name) ?? 0) > 0)) return null;
			return { start: body, end, self: false };
		},
	};
}
