import { fieldText, type Field, type StoryDocument } from './match-document.ts';
import type { Asked } from './match-question.ts';
import type { Evidence } from './match-score.ts';
import { wordsOf } from './match-words.ts';
import type { StoryUse, Telling } from './story-book.ts';

/** Why a story has its place. The words for it stand in i18n, keyed by `code`. */
export type MatchReasonCode =
	| 'asks-tags' // competency, tags: the question asks for a competency, and the note states it by these tags
	| 'asks-answers' // competency, words: ... by what it also answers
	| 'asks-question' // competency: ... by the question it was written for
	| 'asks-words' // competency: its words alone suggest it
	| 'says' // words, field: the story says what the question says, there
	| 'like' // asked, words, field: the question says `asked`, which the story tells as `words`
	| 'told-here' // company, date ('' for none): this company heard it
	| 'told-often' // interviews
	| 'told-worn' // interviews
	| 'untold'
	| 'landed' // landed: strong or gap, interviews: how many times
	| 'no-result';

export interface MatchReason {
	readonly code: MatchReasonCode;
	readonly params: Readonly<Record<string, string | number>>;
}

/** More reasons of one kind say nothing new. */
const MOST_WORDS = 3;
const LONGEST_WORDS = 60;

export function reasonsFor(document: StoryDocument, evidence: readonly Evidence[], { competencies }: Asked, use: StoryUse, heard: readonly Telling[]): readonly MatchReason[] {
	const { story } = document;
	const reasons: MatchReason[] = [];
	const competency = competencies.find((id) => story.competencies.slice(0, story.clear).includes(id)) ?? evidence.find(({ how }) => how === 'competency')?.about;
	if (competency !== undefined && story.competencies.includes(competency)) {
		const said = story.because.join(', ');
		if (story.tags.length > 0) reasons.push({ code: 'asks-tags', params: { competency, tags: story.tags.join(', ') } });
		else if (story.answers.length > 0) reasons.push({ code: 'asks-answers', params: { competency, words: story.answers.map(({ text }) => text).join(', ') } });
		else if (story.question) reasons.push({ code: 'asks-question', params: { competency } });
		else if (said !== '') reasons.push({ code: 'asks-words', params: { competency } });
	}
	const seen = new Set<string>();
	for (const one of [...evidence].sort((a, b) => b.strength - a.strength)) {
		if (seen.size >= MOST_WORDS) break;
		const reason = reasonOf(one, document.topics.get(one.about)?.words ?? '', (field) => fieldText(story, field));
		if (reason === null || seen.has(keyOf(reason))) continue;
		seen.add(keyOf(reason));
		reasons.push(reason);
	}
	const last = heard[0];
	if (last) reasons.push({ code: 'told-here', params: { company: last.interview.company ?? '', date: last.interview.date ?? '' } });
	if (use.freshness === 'often' || use.freshness === 'worn') reasons.push({ code: `told-${use.freshness}`, params: { interviews: use.interviews } });
	if (use.freshness === 'untold') reasons.push({ code: 'untold', params: {} });
	const { strong, gap } = use.landed;
	if (strong !== gap) reasons.push({ code: 'landed', params: { landed: strong > gap ? 'strong' : 'gap', interviews: Math.max(strong, gap) } });
	if (story.parts.result === null) reasons.push({ code: 'no-result', params: {} });
	return reasons;
}

function reasonOf({ unit, how, field, terms }: Evidence, told: string, textOf: (field: Field) => string): MatchReason | null {
	if (how === 'competency' || field === null) return null;
	const words = how === 'topic' ? told : writtenIn(textOf(field), terms);
	if (words === '' || words.length > LONGEST_WORDS) return null;
	return words.toLowerCase() === unit.words.toLowerCase() || how === 'word' ? { code: 'says', params: { words, field } } : { code: 'like', params: { asked: unit.words, words, field } };
}

/** The words of a text that stand for those of a question, as written; neighbours as one. */
function writtenIn(text: string, terms: readonly string[]): string {
	const found = wordsOf(text).filter(({ term }) => terms.includes(term));
	const first = found[0];
	if (!first) return '';
	let { end } = first;
	for (const { start, end: next } of found.slice(1)) {
		if (start > end + 1) break;
		end = next;
	}
	return text.slice(first.start, end);
}

function keyOf({ params }: MatchReason): string {
	return `${params['field'] ?? ''} ${String(params['words'] ?? '').toLowerCase()}`;
}
