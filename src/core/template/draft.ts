import * as v from 'valibot';
import type { Landed } from '../debrief/debrief.ts';

/** A five-minute debrief while it is typed. Lines of text are one point each. */
export interface DebriefDraft {
	readonly recall: string;
	readonly landed: string;
	readonly missed: string;
	readonly questions: readonly DraftQuestion[];
	readonly followUps: string;
	readonly felt: number | null;
}

export interface DraftQuestion {
	readonly question: string;
	/** Id of a story, '' for none. */
	readonly story: string;
	readonly verdict: Landed | null;
}

export const EMPTY_QUESTION: DraftQuestion = { question: '', story: '', verdict: null };
export const EMPTY_DRAFT: DebriefDraft = { recall: '', landed: '', missed: '', questions: [EMPTY_QUESTION], followUps: '', felt: null };

const text = v.fallback(v.string(), '');
const question = v.object({ question: text, story: text, verdict: v.fallback(v.nullable(v.picklist(['strong', 'solid', 'gap'])), null) });
const draft = v.object({
	recall: text,
	landed: text,
	missed: text,
	questions: v.fallback(v.array(v.fallback(question, EMPTY_QUESTION)), []),
	followUps: text,
	felt: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))), null),
});

/** A draft as a device kept it; what cannot be read of it is empty. Null where there is none. */
export function parseDraft(raw: unknown): DebriefDraft | null {
	const result = v.safeParse(draft, raw);
	if (!result.success) return null;
	const { output } = result;
	return { ...output, questions: output.questions.length === 0 ? [EMPTY_QUESTION] : output.questions };
}

export function isEmptyDraft({ recall, landed, missed, questions, followUps, felt }: DebriefDraft): boolean {
	return [recall, landed, missed, followUps, ...questions.map((one) => one.question)].every((words) => words.trim() === '') && felt === null;
}

/** One point a line; signs of a list that were typed are not doubled. */
export function pointsOf(lines: string): readonly string[] {
	return lines.split(/\r?\n/u).map((line) => line.replace(/^\s*(?:[-*+•]|\d{1,2}[.)])\s+(?:\[[ xX]\]\s+)?/u, '').trim()).filter((line) => line !== '');
}
