import { useComputed } from '@preact/signals';
import type { Interview } from '../core/index.ts';
import { NoteLink } from './note-link.tsx';
import { RovingList } from './roving.tsx';
import { useScreen } from './screen.ts';
import { Section } from './section.tsx';

function PlannedList({ interviews, label, prefix }: { readonly interviews: readonly Interview[]; readonly label: string; readonly prefix: string }) {
	const { shell } = useScreen();
	const texts = shell.texts.dashboard;
	return (
		<RovingList class="interview-debrief-rows" label={label}>
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
			<PlannedList interviews={coming} label={texts.comingUp} prefix="coming" />
		</Section>
	);
}

/** Planned interviews that nobody has written about since. */
export function Unfilled() {
	const { dashboard, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const unfilled = useComputed(() => dashboard.value.unfilled).value;
	if (unfilled.length === 0) return null;
	return (
		<Section name="unfilled" heading={texts.unfilled}>
			<p class="interview-debrief-empty">{texts.unfilledAbout}</p>
			<PlannedList interviews={unfilled} label={texts.unfilled} prefix="unfilled" />
		</Section>
	);
}
