import { useMemo } from 'preact/hooks';
import { cellState, type FormRow as Row, type Interview } from '../core/index.ts';
import type { DashboardTexts } from '../i18n/index.ts';
import { cellKey } from './screen.ts';

/** An interview as a column of the grid. */
export interface Column {
	readonly interview: Interview;
	/** Names its elements: they stay those of one interview until other filters are chosen, which draw into the same ones. */
	readonly slot: number;
	/** Which interview, and when. */
	readonly label: string;
	/** The first of its month. */
	readonly starts: boolean;
}

/** Cells of a row that come before those of the interviews: its head, and the room of those before. */
export const BEFORE = 2;

/** One competency. It is drawn again only where something of it changed. */
export function FormRow({ row, name, columns, from, texts, stop, selected }: {
	readonly row: Row;
	readonly name: string;
	readonly columns: readonly Column[];
	/** Position of the first column among all. */
	readonly from: number;
	readonly texts: DashboardTexts;
	/** Id of the interview whose cell the Tab key leads to; null where it is in another row. */
	readonly stop: string | null;
	/** Key of the chosen cell where it is in this row. */
	readonly selected: string | null;
}) {
	const { competency } = row;
	return useMemo(
		() => (
			<tr>
				<th scope="row" title={name}>
					<span dir="auto">{name}</span>
				</th>
				<td aria-hidden="true" />
				{columns.map(({ interview, slot, label, starts }, at) => {
					const state = cellState(interview, competency);
					const found = interview.cells.get(competency);
					const key = cellKey(competency, interview.id);
					const lines = found ? found.strengths.length + found.gaps.length : 0;
					return (
						<td
							key={slot}
							role="gridcell"
							class={`interview-debrief-cell interview-debrief-mark-${state}${starts ? ' interview-debrief-starts' : ''}`}
							tabIndex={stop === interview.id ? 0 : -1}
							aria-colindex={from + at + 2}
							aria-label={texts.cell({ competency: name, interview: label, state: texts.cells[state], lines })}
							aria-selected={selected === key}
							data-cell={key}
						/>
					);
				})}
				<td aria-hidden="true" />
			</tr>
		),
		[row, name, columns, from, texts, stop, selected],
	);
}
