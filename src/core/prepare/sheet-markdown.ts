import type { PropertyNames } from '../reader-options.ts';
import { yamlValue } from '../properties/yaml-value.ts';
import type { Story } from '../story/story.ts';
import { plainWords } from './plain-words.ts';
import type { Sheet, SheetInterview, SheetQuestion, SheetTheme, Source } from './sheet.ts';
import type { SheetPart, SheetWords } from './sheet-words.ts';

/** What the note is marked with, by the names of this vault. */
export interface SheetMarks {
	/** Without `#`. A note with it is never read as the reader's own words. */
	readonly prepTag: string;
	readonly properties: Pick<PropertyNames, 'company' | 'role' | 'stage' | 'date'>;
}

export interface LinkPlace {
	readonly path: string;
	readonly start: number;
	readonly line: number;
	/** The note as a whole is meant. */
	readonly whole?: boolean;
}

/** A Markdown link to a place, or to a story's own place where `shown` is its title. */
export type LinkTo = (place: LinkPlace, shown: string | null) => string;

const LONG = 120;
const SHORT = 90;
/** The mark of a task's day, which is told in words. */
const DUE = /\s*[📅⏳🛫]\ufe0f?\s*\d{4}-\d{2}-\d{2}|\s*[[(]?due::?\s*\d{4}-\d{2}-\d{2}[\])]?/giu;
const MOST_ASKED = 3;
const MOST_INTERVIEWS = 4;

/** The sheet as a note of one printed page. Every line ends with a link to where it was written; those of the bank have no place. */
export function sheetMarkdown(sheet: Sheet, words: SheetWords, link: LinkTo, marks: SheetMarks): string {
	const from = (source: { readonly path: string; readonly start: number; readonly line: number }): string => ` (${link(source, null)})`;
	const quoted = (text: string): string => words.quoted(plainWords(text, LONG));
	const part = (name: SheetPart, lines: readonly string[]): string => (lines.length === 0 ? '' : `\n## ${words.headings[name]}\n${lines.join('\n')}\n`);
	const bullets = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);
	const storyLink = ({ path, start, line, title, target }: Story): string => link({ path, start, line, whole: target?.kind === 'note' }, plainWords(title, SHORT));

	const theme = (one: SheetTheme): string => `**${words.themeName(one.competencies)}**, ${words.counted(one)}:${one.items.map((item) => ` ${quoted(item.text)}${from(item)}`).join('')}`;
	const question = (one: SheetQuestion): string => {
		const origin = words.question(one.origin, {
			company: one.asked?.company ?? null, times: one.times, landed: one.landed,
			requirement: one.requirement === null ? '' : plainWords(one.requirement.text, SHORT),
		});
		const source = one.asked ?? one.requirement;
		const answer = one.story ? words.tell(storyLink(one.story.story), one.story.grade)
			: one.worked ? `${words.worked(plainWords(one.worked.text, LONG))}${from(one.worked)}`
				: one.heard ? words.onlyHeard(storyLink(one.heard))
					: one.wantsStory && sheet.stories > 0 ? words.noStory : '';
		return `**${plainWords(one.text, LONG)}** ${origin}${source ? from(source) : ''}${answer === '' ? '' : `\n   ${answer}`}`;
	};

	const took = sheet.interviews.slice(0, MOST_INTERVIEWS);
	const stands = [
		sheet.next ? `${words.next({ ...sheet.next, people: namesOf(sheet.next, words), today: sheet.today })}${from(sheet.next.source)}` : words.nothingPlanned,
		...took.flatMap((interview) => {
			const asked = interview.asked.slice(0, MOST_ASKED).map(({ place }) => words.quoted(plainWords(place.text, SHORT)));
			const line = words.interview({ ...interview, people: namesOf(interview, words) });
			return [`${line}${asked.length === 0 ? '' : ` ${words.asked(asked)}`}${from(interview.source)}`];
		}),
		...(sheet.process[0] ? [`${words.ahead(sheet.process.map(({ text }) => plainWords(text, LONG)))}${from(sheet.process[0])}`] : []),
		...(sheet.step && sheet.stage ? [`${words.fromStep(sheet.stage, plainWords(sheet.step.text, SHORT))}${from(sheet.step)}`] : []),
	];
	const { company, role, stage, next } = sheet;
	const { properties: names } = marks;
	const stated: readonly (readonly [name: string, value: string | null])[] = [[names.company, company], [names.role, role], [names.stage, stage], [names.date, next?.date ?? null]];
	const lines = (sources: readonly Source[]): string[] => bullets(sources.map((source) => `${plainWords(source.text, LONG)}${from(source)}`));
	return [
		`---\ntags:\n  - ${yamlValue(marks.prepTag)}\n${stated.flatMap(([name, value]) => (value === null || value === '' ? [] : `${name}: ${yamlValue(value)}\n`)).join('')}---\n`,
		`# ${words.title(sheet)}\n${words.about({ role, interviews: sheet.interviews.length, last: sheet.interviews.find(({ date }) => date !== null)?.date ?? null, outcome: sheet.outcome, today: sheet.today })}\n`,
		part('stands', bullets(stands)),
		part('heard', bullets([
			...sheet.heard.map(({ story, telling }) => `${words.told(storyLink(story), telling.interview, telling.landed)}${from(telling)}`),
			...(sheet.heard.length > 0 && sheet.fresh.length > 0 ? [words.fresh(sheet.fresh.map(storyLink))] : []),
		])),
		part('questions', [...(sheet.stories === 0 ? [words.noStories] : []), ...sheet.questions.map((one, at) => `${String(at + 1)}. ${question(one)}`)]),
		part('landed', lines(sheet.landed)),
		part('missed', lines(sheet.missed)),
		part('gaps', bullets(sheet.gaps.map(theme))),
		part('numbers', lines(sheet.numbers)),
		sheet.landed.length > 1 ? '' : part('strengths', bullets(sheet.strengths.map(theme))),
		part('ask', bullets(sheet.ask.map((one) => `${plainWords(one.text, LONG)}${words.askFrom[one.origin] === '' ? '' : ` ${words.askFrom[one.origin]}`}${one.source ? from(one.source) : ''}`))),
		part('actions', bullets(sheet.actions.map((action) => `${plainWords(action.text.replace(DUE, (mark) => (action.due === null ? mark : '')), LONG)}${action.due === null ? '' : ` ${words.due(action.due, sheet.today)}`}${from(action)}`))),
	].join('');
}

function namesOf({ people }: SheetInterview, words: SheetWords): readonly string[] {
	return people.map(({ name, guessed }) => (guessed ? words.guessed(name) : name));
}
