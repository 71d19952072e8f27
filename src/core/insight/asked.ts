import type { Interview, QuestionPlace } from './interview.ts';
import { questionTokens, type LikenessIndex } from './likeness.ts';

/** A question that came up in more than one interview, in whatever words. */
export interface RepeatedQuestion {
	/** Stable while the same questions are alike; to key a row by. */
	readonly id: string;
	/** In the words of the last interview. */
	readonly text: string;
	/** Distinct interviews. */
	readonly interviews: number;
	readonly last: string | null;
	readonly competencies: readonly string[];
	/** The newest interview first, undated last. */
	readonly places: readonly QuestionPlace[];
}

interface Folded {
	readonly tokens: readonly string[];
	/** The tokens as the index keys them; '' where there are none. */
	readonly key: string;
}

const folded = new WeakMap<QuestionPlace, Folded>();

/** The words of a question, worked out once. */
export function foldedQuestion(place: QuestionPlace): Folded {
	const known = folded.get(place);
	if (known) return known;
	const tokens = questionTokens(place.text);
	const fresh: Folded = { tokens, key: tokens.join(' ') };
	folded.set(place, fresh);
	return fresh;
}

function repeated(id: string, places: readonly QuestionPlace[]): RepeatedQuestion | null {
	const first = places[0];
	if (places.length < 2 || !first) return null;
	const interviews = new Set<string>();
	const competencies = new Set<string>();
	for (const { interview, question } of places) {
		interviews.add(interview);
		for (const competency of question.competencies) competencies.add(competency);
	}
	if (interviews.size < 2) return null;
	return { id, text: first.text, interviews: interviews.size, last: first.date, competencies: [...competencies], places };
}

/** What was asked in two interviews or more, most often first. `interviews` are in time order, undated first. */
export function askedMoreThanOnce(interviews: readonly Interview[], likeness: LikenessIndex): readonly RepeatedQuestion[] {
	const groups = new Map<string, QuestionPlace[]>();
	for (let at = interviews.length - 1; at >= 0; at--) {
		for (const place of interviews[at]?.questions ?? []) {
			const { key } = foldedQuestion(place);
			if (key === '') continue;
			const id = likeness.groupOf(key);
			const group = groups.get(id);
			if (group) group.push(place);
			else groups.set(id, [place]);
		}
	}
	return [...groups]
		.flatMap(([id, places]) => repeated(id, places) ?? [])
		.sort((a, b) => b.interviews - a.interviews || compareDates(b.last, a.last) || (a.id < b.id ? -1 : 1));
}

function compareDates(a: string | null, b: string | null): number {
	const first = a ?? '';
	const second = b ?? '';
	return first < second ? -1 : first > second ? 1 : 0;
}
