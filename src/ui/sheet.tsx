import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { plainWords, type ItemPlace, type Sheet, type SheetPart, type SheetQuestion, type Source, type Stage, type Story } from '../core/index.ts';
import { noteName } from './note-name.ts';
import { Opener } from './opener.tsx';
import { useScreen } from './screen.ts';
import { WordButton } from './word-button.tsx';

/** Characters of one line; the note holds the rest. */
const LONG = 160;

/** The next-round sheet of one company in place, with what makes a note of it. */
export function SheetBody({ company, stage, rowKey, children }: {
	readonly company: string;
	readonly stage: Stage | null;
	/** Makes the keys of its lines unique. */
	readonly rowKey: string;
	/** Stands before the rest. */
	readonly children?: ComponentChildren;
}) {
	const { dashboard, shell } = useScreen();
	const { prepare: texts } = shell.texts;
	const words = texts.sheet;
	// the dashboard is another one where a note or the day changed
	const sheet = useMemo(() => shell.desk.sheet(company, stage), [company, stage, dashboard.value, shell.today.value]);
	const line = (part: SheetPart, at: number, source: Source | null, text: string, about = ''): ComponentChildren => (
		<SheetLine key={`${part} ${String(at)}`} id={`${rowKey} ${part} ${String(at)}`} source={source} text={text} about={about} />
	);
	const parts: readonly (readonly [part: SheetPart, lines: readonly ComponentChildren[]])[] = [
		['stands', standsOf(sheet).map(({ source, text }, at) => line('stands', at, source, text))],
		['heard', sheet.heard.map(({ story, telling }, at) => line('heard', at, { ...telling, end: telling.start, text: '' }, words.told(story.title, telling.interview, telling.landed)))],
		['questions', sheet.questions.map((question, at) => <QuestionLines key={`question ${String(at)}`} id={`${rowKey} question ${String(at)}`} question={question} sheet={sheet} />)],
		['landed', sheet.landed.map((item, at) => line('landed', at, item, item.text))],
		['missed', sheet.missed.map((item, at) => line('missed', at, item, item.text))],
		['gaps', sheet.gaps.flatMap((theme, at) => theme.items.map((item: ItemPlace, nth) => line('gaps', at * 10 + nth, item, item.text, nth === 0 ? `${words.themeName(theme.competencies.map(named))}, ${words.counted(theme)}` : '')))],
		['numbers', sheet.numbers.map((source, at) => line('numbers', at, source, source.text))],
		['ask', sheet.ask.map(({ text, origin, source }, at) => line('ask', at, source, text, words.askFrom[origin]))],
		['actions', sheet.actions.map((action, at) => line('actions', at, action, action.text, action.due === null ? '' : words.due(action.due, shell.today.value)))],
	];
	return (
		<div class="interview-debrief-sheet">
			{children}
			{parts.map(([part, lines]) => lines.length > 0 && (
				<section key={part}>
					<h3>{words.headings[part]}</h3>
					<ul class="interview-debrief-lines">{lines}</ul>
				</section>
			))}
			<MakeNote company={company} stage={stage} id={`${rowKey} note`} />
		</div>
	);

	function standsOf({ next, interviews, process, step, stage: kind }: Sheet): readonly { readonly source: Source; readonly text: string }[] {
		const names = (people: Sheet['interviews'][number]['people']): readonly string[] => people.map(({ name, guessed }) => (guessed ? words.guessed(name) : name));
		return [
			...(next ? [{ source: next.source, text: words.next({ ...next, people: names(next.people), today: shell.today.value }) }] : []),
			...interviews.slice(0, 4).map((interview) => ({ source: interview.source, text: words.interview({ ...interview, people: names(interview.people) }) })),
			...(process[0] ? [{ source: process[0], text: words.ahead(process.map(({ text }) => plainWords(text, LONG))) }] : []),
			...(step && kind ? [{ source: step, text: words.fromStep(kind, plainWords(step.text, LONG)) }] : []),
		];
	}
}

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });

/** One line, with what is said about it and where it was written; those of the bank were written nowhere. */
function SheetLine({ id, source, text, about, answer = false }: { readonly id: string; readonly source: Source | null; readonly text: string; readonly about: string; readonly answer?: boolean }) {
	const { shell } = useScreen();
	const notes = [about, source ? noteName(source.path) : ''].filter((part) => part !== '').join(' · ');
	const shown = (
		<>
			<span class="interview-debrief-words" dir="auto">
				{plainWords(text, LONG)}
			</span>
			{notes !== '' && (
				<span class="interview-debrief-sheet-about" dir="auto">
					{notes}
				</span>
			)}
		</>
	);
	return (
		<li class={answer ? 'interview-debrief-sheet-answer' : undefined}>
			{source ? (
				<Opener
					id={id}
					name="interview-debrief-line"
					place={source}
					onOpen={(where) => {
						shell.open(source, where);
					}}
				>
					{shown}
				</Opener>
			) : (
				<div class="interview-debrief-sheet-plain">{shown}</div>
			)}
		</li>
	);
}

/** A question, what is known of it, and what to tell. */
function QuestionLines({ id, question, sheet }: { readonly id: string; readonly question: SheetQuestion; readonly sheet: Sheet }) {
	const { shell } = useScreen();
	const words = shell.texts.prepare.sheet;
	const { asked, requirement, story, heard, worked, wantsStory } = question;
	const origin = words.question(question.origin, { company: asked?.company ?? null, times: question.times, landed: question.landed, requirement: requirement ? plainWords(requirement.text, 90) : '' });
	const none = wantsStory && sheet.stories > 0 ? plain(words.noStory) : '';
	return (
		<>
			<SheetLine id={id} source={asked ?? requirement} text={question.text} about={origin} />
			{story ? <StoryLine id={`${id} story`} story={story.story} text={plain(words.tell(story.story.title, story.grade))} />
				: worked ? <SheetLine id={`${id} worked`} source={worked} text={plain(words.worked(plainWords(worked.text, LONG)))} about="" answer />
					: heard ? <StoryLine id={`${id} story`} story={heard} text={plain(words.onlyHeard(heard.title))} />
						: none !== '' && <SheetLine id={`${id} none`} source={null} text={none} about="" answer />}
		</>
	);
}

/** The list shows by its look what an arrow shows in a note. */
function plain(words: string): string {
	return words.replace(/^→ /u, '');
}

function StoryLine({ id, story, text }: { readonly id: string; readonly story: Story; readonly text: string }) {
	return <SheetLine id={id} source={{ path: story.path, start: story.start, end: story.start, line: story.line, text: '' }} text={text} about="" answer />;
}

function MakeNote({ company, stage, id }: { readonly company: string; readonly stage: Stage | null; readonly id: string }) {
	const { shell } = useScreen();
	return (
		<WordButton
			id={id}
			words={shell.texts.prepare.dashboard.makeNote}
			onClick={() => {
				shell.desk.createSheet(company, stage);
			}}
		/>
	);
}
