import { useComputed } from '@preact/signals';
import type { Interview } from '../core/index.ts';
import { NoteLink } from './note-link.tsx';
import { Opener } from './opener.tsx';
import { PagedRows } from './paged-rows.tsx';
import { RovingList } from './roving.tsx';
import { useScreen } from './screen.ts';
import { Section } from './section.tsx';

function PlannedList({ interviews, prefix }: { readonly interviews: readonly Interview[]; readonly prefix: string }) {
	const { shell } = useScreen();
	const texts = shell.texts.dashboard;
	return (
		<RovingList class="interview-debrief-rows">
			{interviews.map((interview) => (
				<li key={interview.id}>
					<NoteLink id={`${prefix} ${interview.id}`} path={interview.records[0]?.path ?? ''}>
						<span class="interview-debrief-note-name" dir="auto">
							{texts.interview(interview)}
						</span>
						<span class="interview-debrief-note-about">
							{interview.date === null ? texts.noDate : texts.ahead(interview.date, shell.today.value)}
						</span>
					</NoteLink>
				</li>
			))}
		</RovingList>
	);
}

/** Planned interviews from today on. */
export function ComingUp() {
	const { dashboard, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const coming = useComputed(() => dashboard.value.comingUp).value;
	if (coming.length === 0) return null;
	return (
		<Section name="coming" heading={texts.comingUp}>
			<PlannedList interviews={coming} prefix="coming" />
		</Section>
	);
}

/** As many rows at first. */
const PAGE = 3;

/** Interviews whose day has passed and that nobody has judged yet: each row starts the debrief. */
export function Awaiting() {
	const { library, shell } = useScreen();
	const { awaiting: words } = shell.texts.capture;
	const texts = shell.texts.dashboard;
	const waiting = useComputed(() => library.awaiting(shell.today.value)).value;
	if (waiting.length === 0) return null;
	return (
		<Section name="awaiting" heading={words.heading}>
			<PagedRows items={waiting} name="awaiting" page={PAGE}>
				{(interview) => (
					<li key={interview.id}>
						<Opener
							id={`awaiting ${interview.id}`}
							name="interview-debrief-note interview-debrief-awaiting-row"
							place={{ path: interview.records[0]?.path ?? '', start: 0, end: 0, line: 0 }}
							onOpen={() => {
								shell.debrief(interview);
							}}
						>
							<span class="interview-debrief-note-name" dir="auto">
								{texts.interview(interview)}
							</span>
							<span class="interview-debrief-note-about">{interview.date === null ? texts.noDate : texts.ahead(interview.date, shell.today.value)}</span>
							<span class="interview-debrief-awaiting-start">{words.start}</span>
						</Opener>
					</li>
				)}
			</PagedRows>
		</Section>
	);
}

/** Planned interviews that nobody has written about since, and that do not wait with a day of their own. */
export function Unfilled() {
	const { dashboard, library, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const unfilled = useComputed(() => {
		const waiting = new Set(library.awaiting(shell.today.value));
		return dashboard.value.unfilled.filter((interview) => !waiting.has(interview));
	}).value;
	if (unfilled.length === 0) return null;
	return (
		<Section name="unfilled" heading={texts.unfilled}>
			<p class="interview-debrief-empty">{texts.unfilledAbout}</p>
			<PlannedList interviews={unfilled} prefix="unfilled" />
		</Section>
	);
}
