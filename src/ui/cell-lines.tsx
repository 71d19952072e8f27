import { useComputed } from '@preact/signals';
import { Evidence } from './evidence.tsx';
import { Mark } from './mark.tsx';
import { RovingList } from './roving.tsx';
import { useScreen } from './screen.ts';
import { subjectOf, type Subject } from './subject.ts';

import { competencyName } from './competency-name.ts';

type CellSubject = Extract<Subject, { readonly kind: 'cell' }>;

/** What one interview said about one competency. */
export function CellBody({ subject: { row, interview, cell } }: { readonly subject: CellSubject }) {
	const screen = useScreen();
	const texts = screen.shell.texts.dashboard;
	if (!cell) return <p class="interview-debrief-empty">{texts.notMentioned(competencyName(screen, row.competency, row.name), texts.interview(interview))}</p>;
	return (
		<>
			<p class="interview-debrief-pane-about">
				<Mark state={cell.state} />
				{texts.cells[cell.state]}
			</p>
			<Evidence items={[...cell.strengths, ...cell.gaps]} prefix={`cell ${row.competency} ${interview.id}`} />
		</>
	);
}

/** The lines of the chosen cell, under the grid. */
export function CellLines() {
	const screen = useScreen();
	const { dashboard, layout, selected } = screen;
	const subject = useComputed(() => (layout.value === 'narrow' ? subjectOf(dashboard.value, selected.value) : null)).value;
	const chosen = subject?.kind === 'cell' ? subject : null;
	const name = chosen ? competencyName(screen, chosen.row.competency, chosen.row.name) : '';
	return (
		<div class="interview-debrief-cell-lines" aria-live="polite">
			{chosen && (
				<>
					<h3>{name}</h3>
					<RovingList class="interview-debrief-rows" label={name}>
						<li>
							<CellBody subject={chosen} />
						</li>
					</RovingList>
				</>
			)}
		</div>
	);
}
