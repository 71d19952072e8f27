import { createLibrary, createStoryMatcher, read } from '../../../src/core/index.ts';
import type { Answer as Matched, MatchedStory, MatchUse } from '../../../src/core/index.ts';
import { cli } from '../../../src/i18n/cli.ts';
import { texts } from '../../../src/i18n/index.ts';
import { json, lines, wrongUse } from '../answers.mts';
import type { Arguments } from '../args.mts';
import type { Answer, Host } from '../host.mts';
import { linkResolver } from '../links.mts';
import { openFolder } from '../open-folder.mts';
import { matchText } from './match-text.mts';

export type NameOf = (competency: string) => string;
export type AnswerJson = ReturnType<typeof answerJson>;

/** `interview-debrief match`: the stories for one question, or a story of its own for each of a file. */
export function match(args: Arguments, host: Host): Answer {
	const asked = args.question !== null ? [args.question] : questionsIn(args.questions ?? '', host);
	if ('wrong' in asked) return wrongUse('match', asked.wrong);
	const outcome = openFolder(args.paths, host, true);
	if ('wrong' in outcome) return wrongUse('match', outcome.wrong);
	const { notes, unread, options, messages } = outcome.opened;
	const library = createLibrary({ read, options, resolveLink: linkResolver(notes.map(({ path }) => path)) });
	library.batch(() => {
		for (const note of notes) library.put(note);
	});
	const matcher = createStoryMatcher(options);
	const stories = library.stories();
	matcher.follow(stories);
	const { company } = args;
	const use: MatchUse = { use: (story) => library.storyUse(story), toldHere: (story) => (company === null ? [] : library.toldAt(story, company)) };
	const answers = args.question !== null ? [matcher.match(args.question, use)] : matcher.matchAll(asked, use);
	const names = new Map(options.taxonomy.map(({ id, name }) => [id, name]));
	const nameOf: NameOf = (id) => (names.get(id) ?? id).toLowerCase();
	const companies = library.choices().companies.map(({ name }) => name);
	const unheard = company !== null && companies.length > 0 && !library.stories().some((story) => library.toldAt(story, company).length > 0);
	const shown = answers.map((answer) => answerJson(answer, nameOf));
	return {
		stdout: args.json ? json({ schema: 1, answers: shown }) : matchText(shown, answers, nameOf, stories.length, host),
		stderr: lines([...messages, ...(unheard ? [cli.companies(companies)] : [])]),
		code: unread.length > 0 ? 1 : 0,
	};
}

function answerJson({ question, competencies, stories, chosen, gap }: Matched, nameOf: NameOf) {
	return { question, competencies: [...competencies], stories: stories.map((matched) => storyJson(matched, nameOf)), chosen, gap };
}

function storyJson({ story, grade, score, because, told }: MatchedStory, nameOf: NameOf) {
	const { reasons } = texts('en').matching;
	return {
		path: story.path,
		title: story.title,
		start: story.start,
		grade,
		score: Math.round(score * 10_000) / 10_000,
		because: because.map(({ code, params }) => reasons[code](params, nameOf)),
		told: told.map(({ interview }) => ({ company: interview.company, date: interview.date })),
	};
}

/** One question a line; signs of a list before it and blank lines are passed over. */
function questionsIn(file: string, { disk }: Host): readonly string[] | { readonly wrong: string } {
	const kind = disk.kind(file);
	if (kind === null) return { wrong: cli.wrong.missing(file) };
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(disk.bytes(file));
	} catch {
		return { wrong: cli.wrong.questionFile(file) };
	}
	const found = text.split(/\r?\n/u).map((line) => line.replace(/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/u, '').trim()).filter((line) => /[\p{L}\p{N}]/u.test(line));
	return found.length === 0 ? { wrong: cli.wrong.noQuestions(file) } : found;
}
