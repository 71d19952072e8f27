import { endsAsking, asksCandidate } from '../debrief/asking.ts';
import type { InterviewRecord } from '../debrief/debrief.ts';
import { scan } from '../markdown/scan.ts';
import type { Reading } from '../reading.ts';

/** What is known about a place of a note where a story is wanted. */
export interface StoryPlace {
	/** The question that stands there, '' for none. */
	readonly question: string;
	/** The company of the interview that is told there. */
	readonly company: string | null;
}

/** The interview of a note that a place belongs to: the one around it, else the only one. */
export function recordAt(reading: Reading | undefined, offset: number): InterviewRecord | null {
	const records = reading?.debriefs ?? [];
	return records.find(({ start, end }) => offset >= start && offset <= end) ?? (records.length === 1 ? (records[0] ?? null) : null);
}

/** What is asked at a place: a question as the note was read, also from the lines below it; else the words of its line where they ask. */
export function questionAt(text: string, offset: number, reading: Reading | undefined): string {
	const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
	const lineStop = text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset);
	const questions = recordAt(reading, offset)?.questions ?? [];
	const own = questions.filter(({ start, end }) => start <= lineStop && end >= lineStart);
	const hit = own.find(({ start, end }) => offset >= start && offset <= end) ?? [...own].reverse().find(({ end }) => end <= offset) ?? own[0];
	if (hit) return oneLine(hit.text);
	const blocks = scan(text).blocks;
	const at = blocks.findIndex(({ from, end }) => from >= lineStart && from <= lineStop && end >= lineStart);
	const block = blocks[at];
	if (!block) return '';
	const words = oneLine(text.slice(block.start, block.end));
	if (asks(words)) return words;
	// in the lines below a question: its answer
	if (block.kind !== 'item' && block.kind !== 'text') return '';
	for (let index = at - 1; index >= 0; index--) {
		const above = blocks[index];
		if (!above || above.kind === 'blank' || above.kind === 'heading' || above.kind === 'rule' || above.kind === 'row') return '';
		if (above.kind !== 'item' || above.depth > block.depth || (above.depth === block.depth && block.kind === 'item')) continue;
		const over = questions.find(({ start, end }) => start >= above.from && end <= above.end);
		const said = oneLine(text.slice(above.start, above.end));
		return over ? oneLine(over.text) : asks(said) ? said : '';
	}
	return '';
}

function asks(words: string): boolean {
	return words !== '' && words.length < 400 && (endsAsking(words) || asksCandidate(words));
}

/** One line, without links, emphasis and the quotes around it. */
function oneLine(text: string): string {
	return text.replace(/!?\[\[[^\]\n]*\]\]/gu, ' ').replace(/[*_`]{1,3}(\S)/gu, '$1').replace(/(\S)[*_`]{1,3}(?=\s|$|[.?!,])/gu, '$1').replace(/\s+/gu, ' ').trim().replace(/^["“”]+|["“”]+$/gu, '');
}
