import { fieldText, type Field, type StoryDocument } from './match-document.ts';
import type { Asked } from './match-question.ts';
import type { Evidence } from './match-score.ts';
import { wordsOf } from './match-words.ts';
import type { Story } from './story.ts';
import type { StoryUse, Telling } from './story-book.ts';

/** Why a story has its place. The words for it stand in i18n, keyed by `code`. */
export type MatchReasonCode =
	| 'asks-tags' // competency, tag: the question asks for a competency, and a tag of the story states it
	| 'asks-answers' // competency, words: ... by what it also answers
	| 'asks-question' // competency: ... by the question it was written for
	| 'asks-words' // competency, words: these words of the story suggest it, '' where none stands out
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
	if (competency !== undefined && story.competencies.includes(competency)) reasons.push(statedBy(story, competency));
	const shown = reasons.map(({ params }) => String(params['words'] ?? params['tag'] ?? '').toLowerCase());
	const seen = new Set<string>();
	for (const one of [...evidence].sort((a, b) => b.strength - a.strength)) {
		if (seen.size >= MOST_WORDS) break;
		const together = evidence.filter(({ how, field }) => how === 'word' && field === one.field).flatMap(({ terms }) => terms);
		const reason = reasonOf(one, together, document.topics.get(one.about)?.words ?? '', (field) => fieldText(story, field));
		if (reason === null || seen.has(keyOf(reason)) || shown.includes(String(reason.params['words']).toLowerCase())) continue;
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

/** What in the note says that the story is good for a competency. */
function statedBy(story: Story, competency: string): MatchReason {
	// the words that decided stand in the order of the competencies, unless one of them had none
	const word = story.because.length === story.competencies.length ? (story.because[story.competencies.indexOf(competency)] ?? '') : '';
	const says = (text: string): boolean => word !== '' && text.toLowerCase().includes(word.toLowerCase());
	const tag = story.tags.find((one) => says(one.replace(/[-_/]/gu, ' ')));
	if (tag !== undefined) return { code: 'asks-tags', params: { competency, tag } };
	const answer = story.answers.find(({ text }) => says(text));
	if (answer) return { code: 'asks-answers', params: { competency, words: answer.text } };
	if (story.question && says(story.question.text)) return { code: 'asks-question', params: { competency } };
	return { code: 'asks-words', params: { competency, words: word } };
}

function reasonOf({ asked, how, field, terms }: Evidence, together: readonly string[], told: string, textOf: (field: Field) => string): MatchReason | null {
	if (how === 'competency' || field === null) return null;
	const words = how === 'topic' ? told : writtenIn(textOf(field), terms, together);
	if (words === '' || words.length > LONGEST_WORDS) return null;
	return words.toLowerCase() === asked.toLowerCase() || how === 'word' ? { code: 'says', params: { words, field } } : { code: 'like', params: { asked, words, field } };
}

/** The longest stretch of a text that is made of `together` and holds one of `terms`, as written. */
function writtenIn(text: string, terms: readonly string[], together: readonly string[]): string {
	let best = '';
	let start = -1;
	let end = -1;
	let holds = false;
	const close = (): void => {
		if (holds && end - start > best.length) best = text.slice(start, end);
		holds = false;
		start = -1;
	};
	for (const word of wordsOf(text)) {
		const goesOn = start >= 0 && word.start <= end + 1;
		if (!goesOn || !together.includes(word.term)) close();
		if (!together.includes(word.term)) continue;
		if (start < 0) start = word.start;
		end = word.end;
		holds ||= terms.includes(word.term);
	}
	close();
	return best;
}

function keyOf({ params }: MatchReason): string {
	return `${params['field'] ?? ''} ${String(params['words'] ?? '').toLowerCase()}`;
}
