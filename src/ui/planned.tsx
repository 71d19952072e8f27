import { useComputed } from '@preact/signals';
import type { Interview } from '../core/index.ts';
import { FoldRow } from './fold-row.tsx';
import { NoteLink } from './note-link.tsx';
import { Opener } from './opener.tsx';
import { PagedRows } from './paged-rows.tsx';
import { RovingList } from './roving.tsx';
import { useScreen } from './screen.ts';
import { Section } from './section.tsx';
import { SheetBody } from './sheet.tsx';

function PlannedList({ interviews, prefix }: { readonly interviews: readonly Interview[]; readonly prefix: string }) {
	return (
		<RovingList class="interview-debrief-rows">
			{interviews.map((interview) => (
				<li key={interview.id}>
					<PlannedLink interview={interview} prefix={prefix} />
				</li>
			))}
		</RovingList>
	);
}

function PlannedLink({ interview, prefix }: { readonly interview: Interview; readonly prefix: string }) {
	const { shell } = useScreen();
	const texts = shell.texts.dashboard;
	return (
		<NoteLink id={`${prefix} ${interview.id}`} path={interview.records[0]?.path ?? ''}>
			<span class="interview-debrief-note-name" dir="auto">
				{texts.interview(interview)}
			</span>
			<span class="interview-debrief-note-about">{interview.date === null ? texts.noDate : texts.ahead(interview.date, shell.today.value)}</span>
		</NoteLink>
	);
}

/** Planned interviews from today on, each with what to take along. */
export function ComingUp() {
	const { dashboard, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const coming = useComputed(() => dashboard.value.comingUp).value;
	if (coming.length === 0) return null;
	return (
		<Section name="coming" heading={texts.comingUp}>
			<RovingList class="interview-debrief-rows">
				{coming.map((interview) => (
					<ComingRow key={interview.id} interview={interview} />
				))}
			</RovingList>
		</Section>
	);
}

/** A planned interview that unfolds to what there is to know before it; one without a company opens its note. */
function ComingRow({ interview }: { readonly interview: Interview }) {
	const { shell } = useScreen();
	const texts = shell.texts.dashboard;
	const { company, date } = interview;
	if (company === null) {
		return (
			<li>
				<PlannedLink interview={interview} prefix="coming" />
			</li>
		);
	}
	const rowKey = `prepare:${interview.id}`;
	const head = (
		<>
			<span class="interview-debrief-row-name" dir="auto">
				{texts.interview(interview)}
			</span>
			<span class="interview-debrief-prepare">{shell.texts.prepare.dashboard.prepare}</span>
			<span class="interview-debrief-row-count">{date === null ? texts.noDate : texts.ahead(date, shell.today.value)}</span>
		</>
	);
	return <FoldRow rowKey={rowKey} class="interview-debrief-coming-row" head={head} body={() => <PlannedBody interview={interview} rowKey={rowKey} />} />;
}

/** The sheet for a planned interview, and the way to its note. */
export function PlannedBody({ interview, rowKey }: { readonly interview: Interview; readonly rowKey: string }) {
	return (
		<SheetBody company={interview.company ?? ''} stage={interview.stage} rowKey={`sheet ${rowKey}`} />
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
