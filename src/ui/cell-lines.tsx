import { useComputed } from '@preact/signals';
import { Evidence, firstKey } from './evidence.tsx';
import { Mark } from './mark.tsx';
import { RovingList } from './roving.tsx';
import { useScreen } from './screen.ts';
import { competencyName } from './theme-row.tsx';

/** The lines of the selected cell. */
export function CellLines() {
	const screen = useScreen();
	const { cell, dashboard, shell } = screen;
	const texts = shell.texts.dashboard;
	const chosen = useComputed(() => {
		const key = cell.value;
		const form = dashboard.value.form;
		const interview = form.columns.find(({ id }) => id === key?.interview);
		const row = form.rows.find(({ competency }) => competency === key?.competency);
		return interview && row ? { interview, row } : null;
	}).value;
	if (!chosen) return null;
	const { interview, row } = chosen;
	const name = competencyName(screen, row.competency, row.name);
	const found = interview.cells.get(row.competency);
	if (!found) {
		return (
			<p class="interview-debrief-cell-lines interview-debrief-empty" role="status">
				{texts.notMentioned(name, texts.interview(interview))}
			</p>
		);
	}
	const items = [...found.strengths, ...found.gaps];
	const prefix = `cell ${row.competency} ${interview.id}`;
	return (
		<div class="interview-debrief-cell-lines" aria-live="polite">
			<h3>
				<Mark state={found.state} />
				{`${name}: ${texts.cells[found.state].toLowerCase()}`}
			</h3>
			<RovingList class="interview-debrief-rows" label={name} first={firstKey(items, prefix)}>
				<li>
					<Evidence items={items} prefix={prefix} />
				</li>
			</RovingList>
		</div>
	);
}
