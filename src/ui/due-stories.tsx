import { useComputed } from '@preact/signals';
import { dueStories, type Story } from '../core/index.ts';
import { Opener } from './opener.tsx';
import { PagedRows } from './paged-rows.tsx';
import { useScreen } from './screen.ts';
import { Section } from './section.tsx';
import { placeOf, Practise } from './stories.tsx';

/** Rows shown before more are asked for. */
const FIRST = 4;

/** Stories whose practice is due, the longest overdue first. */
export function DueStories() {
	const { library, shell } = useScreen();
	const texts = shell.texts.stories.dashboard;
	const due = useComputed(() => dueStories(library.stories().map((story) => [story, story.practice] as const), shell.today.value)).value;
	if (due.length === 0) return null;
	return (
		<Section name="due" heading={texts.due} note={texts.dueCount(due.length)}>
			<PagedRows items={due} name="due" page={FIRST}>
				{({ story, practice }) => <DueRow key={story.id} story={story} due={practice.due} />}
			</PagedRows>
		</Section>
	);
}

function DueRow({ story, due }: { readonly story: Story; readonly due: string }) {
	const { shell } = useScreen();
	const id = `due:${story.id}`;
	const place = placeOf(story);
	return (
		<li class="interview-debrief-quote">
			<span class="interview-debrief-story">
				<Opener id={id} name="interview-debrief-line" place={place} onOpen={(where) => shell.open(place, where)}>
					<span class="interview-debrief-words" dir="auto">
						{story.title}
					</span>
				</Opener>
				<span class="interview-debrief-quote-from">{shell.texts.stories.dashboard.dueSince(due, shell.today.value)}</span>
				<Practise story={story} id={`${id} practise`} />
			</span>
		</li>
	);
}
