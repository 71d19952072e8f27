import type { Answer as Matched } from '../../../src/core/index.ts';
import { cli } from '../../../src/i18n/cli.ts';
import { texts } from '../../../src/i18n/index.ts';
import { lines } from '../answers.mts';
import type { Host } from '../host.mts';
import { inkOf, plain, wrapped } from '../layout.mts';
import type { AnswerJson, NameOf } from './match.mts';

const words = texts('en').matching;
/** Enough to choose from. */
const MOST = 3;

/** Each question with the stories for it, the planned one marked. `answers` hold the places that `shown` has as offsets. */
export function matchText(shown: readonly AnswerJson[], answers: readonly Matched[], nameOf: NameOf, stories: number, host: Host): string {
	const ink = inkOf(host.colour);
	const width = Math.max(40, host.width);
	if (stories === 0) return lines([cli.noStories]);
	const gaps = shown.filter(({ gap }) => gap).length;
	return lines([
		...shown.flatMap((answer, at) => [
			...wrapped(ink.strong(plain(answer.question)), width),
			`  ${ink.faint(answer.competencies.length === 0 ? cli.asksForNothing : cli.asksFor(answer.competencies.map(nameOf).join(', ')))}`,
			...(answer.gap ? [`  ${words.gap}`] : []),
			...(!answer.gap && answer.chosen === null ? [`  ${cli.spokenFor}`] : []),
			...storiesShown(answer).flatMap((index) => storyText(answer, index, answers[at]?.stories[index]?.story.line ?? 0, ink, width)),
			'',
		]),
		...(shown.length > 1 ? [cli.withoutStory(gaps, shown.length)] : []),
	]);
}

/** The first few, and the planned one wherever it stands. */
function storiesShown({ stories, chosen }: AnswerJson): readonly number[] {
	const first = stories.slice(0, MOST).map((_, index) => index);
	return chosen === null || chosen < MOST ? first : [...first, chosen];
}

function storyText({ stories, chosen }: AnswerJson, index: number, line: number, ink: ReturnType<typeof inkOf>, width: number): readonly string[] {
	const story = stories[index];
	if (!story) return [];
	const places = [...new Set(story.told.flatMap(({ company }) => company ?? []))];
	return [
		`  ${index === chosen ? cli.chosenMark : ' '} ${ink.strong(plain(story.title))}  ${words.grades[story.grade]}  ${ink.faint(`${plain(story.path)}:${String(line + 1)}`)}`,
		...wrapped(plain(words.because(story.because)), width - 6, '      '),
		...(places.length === 0 ? [] : [`      ${ink.faint(plain(cli.toldAt(places)))}`]),
	];
}
