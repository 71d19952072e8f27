import type { ItemPlace, Sheet, SheetTheme, Source } from '../../../src/core/index.ts';

const placeOf = ({ path, start, end, line, text }: Source) => ({ path, start, end, line, text });
const storyOf = ({ path, title, start }: { readonly path: string; readonly title: string; readonly start: number }) => ({ path, title, start });
const itemOf = (item: ItemPlace) => ({ ...placeOf(item), date: item.date });
const themeOf = ({ competencies, interviews, of, stage, items }: SheetTheme) => ({ competencies: competencies.map(({ id }) => id), interviews, of, stage, items: items.map(itemOf) });

/** The sheet as the JSON of the command line, version 1. */
export function sheetJson(sheet: Sheet) {
	const { company, role, stage, outcome, next, interviews } = sheet;
	const interviewOf = ({ date, round, stage: kind, people, asked, source }: Sheet['interviews'][number]) => ({
		path: source.path, line: source.line, date, round, stage: kind,
		people: people.map(({ name, guessed }) => ({ name, guessed })),
		asked: asked.map(({ place, landed }) => ({ ...placeOf(place), landed })),
	});
	return {
		schema: 1 as const,
		company, role, stage, outcome,
		next: next && interviewOf(next),
		interviews: interviews.map(interviewOf),
		process: sheet.process.map(placeOf),
		heard: sheet.heard.map(({ story, telling }) => ({ ...storyOf(story), told: { path: telling.path, start: telling.start, line: telling.line, date: telling.interview.date, landed: telling.landed } })),
		fresh: sheet.fresh.map(storyOf),
		landed: sheet.landed.map(itemOf),
		missed: sheet.missed.map(itemOf),
		gaps: sheet.gaps.map(themeOf),
		strengths: sheet.strengths.map(themeOf),
		numbers: sheet.numbers.map(placeOf),
		questions: sheet.questions.map(({ text, origin, competencies, asked, times, landed, requirement, story, heard, worked }) => ({
			text, origin, competencies, times, landed,
			asked: asked && { ...placeOf(asked), company: asked.company, date: asked.date },
			requirement: requirement && placeOf(requirement),
			story: story && { ...storyOf(story.story), grade: story.grade },
			heard: heard && storyOf(heard),
			worked: worked && itemOf(worked),
		})),
		ask: sheet.ask.map(({ text, origin, source }) => ({ text, origin, source: source && placeOf(source) })),
		actions: sheet.actions.map((action) => ({ ...placeOf(action), due: action.due })),
	};
}
