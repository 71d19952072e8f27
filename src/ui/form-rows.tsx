import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals';
import { cellState, type FormRow, type Interview } from '../core/index.ts';
import { Mark } from './mark.tsx';
import { useScreen, type CellKey } from './screen.ts';
import { competencyName } from './theme-row.tsx';

type Cell = HTMLTableCellElement;

const same = (a: CellKey | null, b: CellKey | null): boolean => a?.competency === b?.competency && a?.interview === b?.interview;

/** Where a key leads from a cell; null for a key that moves nowhere. */
function moved(cell: Cell, key: string, rtl: boolean): Cell | null {
	const row = cell.parentElement;
	if (!row) return null;
	const cells = [...row.querySelectorAll<Cell>('[role="gridcell"]')];
	const at = cells.indexOf(cell);
	const inRow = (other: Element | null): Cell | null => other?.querySelectorAll<Cell>('[role="gridcell"]')[at] ?? null;
	switch (key) {
		case 'ArrowRight':
			return cells[at + (rtl ? -1 : 1)] ?? null;
		case 'ArrowLeft':
			return cells[at + (rtl ? 1 : -1)] ?? null;
		case 'ArrowDown':
			return inRow(row.nextElementSibling);
		case 'ArrowUp':
			return inRow(row.previousElementSibling);
		case 'Home':
			return cells[0] ?? null;
		case 'End':
			return cells.at(-1) ?? null;
		default:
			return null;
	}
}

function onKeyDown(event: KeyboardEvent & { readonly currentTarget: HTMLTableSectionElement }): void {
	if (event.altKey || event.metaKey || event.shiftKey || event.ctrlKey) return;
	const cell = event.target instanceof Element ? event.target.closest<Cell>('[role="gridcell"]') : null;
	if (!cell) return;
	if (event.key === 'Enter' || event.key === ' ') {
		event.preventDefault();
		cell.click();
		return;
	}
	const direction = cell.ownerDocument.defaultView?.getComputedStyle(cell).direction;
	const to = moved(cell, event.key, direction === 'rtl');
	if (!to) return;
	event.preventDefault();
	to.focus();
}

/** The body of the grid: one tab stop, arrows move, Enter opens. */
export function FormRows({ rows, columns }: { readonly rows: readonly FormRow[]; readonly columns: readonly Interview[] }) {
	const screen = useScreen();
	const current = useSignal<CellKey | null>(null);
	const at = current.value;
	const known = at !== null && rows.some(({ competency }) => competency === at.competency) && columns.some(({ id }) => id === at.interview);
	const start = known ? at : { competency: rows[0]?.competency ?? '', interview: columns.at(-1)?.id ?? '' };
	const place = useSignal(start);
	if (!same(place.peek(), start)) place.value = start;
	return (
		<tbody onKeyDown={onKeyDown}>
			{rows.map(({ competency, name }) => (
				<tr key={competency}>
					<th scope="row">
						<span dir="auto">{competencyName(screen, competency, name)}</span>
					</th>
					{columns.map((interview, column) => (
						<FormCell
							key={interview.id}
							interview={interview}
							competency={competency}
							name={competencyName(screen, competency, name)}
							starts={column > 0 && (columns[column - 1]?.date ?? '').slice(0, 7) !== (interview.date ?? '').slice(0, 7)}
							place={place}
							onPlace={(key) => {
								current.value = key;
							}}
						/>
					))}
				</tr>
			))}
		</tbody>
	);
}

function FormCell({ interview, competency, name, starts, place, onPlace }: {
	readonly interview: Interview;
	readonly competency: string;
	readonly name: string;
	/** The first of its month. */
	readonly starts: boolean;
	readonly place: ReadonlySignal<CellKey>;
	readonly onPlace: (key: CellKey) => void;
}) {
	const { cell, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const key = { competency, interview: interview.id };
	const tabIndex = useComputed(() => (same(place.value, key) ? 0 : -1));
	const selected = useComputed(() => same(cell.value, key));
	const state = cellState(interview, competency);
	const found = interview.cells.get(competency);
	const label = texts.cell({
		competency: name,
		interview: texts.interview(interview),
		date: interview.date,
		state: texts.cells[state],
		lines: (found?.strengths.length ?? 0) + (found?.gaps.length ?? 0),
	});
	return (
		<td
			role="gridcell"
			class={starts ? 'interview-debrief-starts' : ''}
			tabIndex={tabIndex}
			aria-label={label}
			aria-selected={selected}
			onFocus={() => {
				onPlace(key);
			}}
			onClick={() => {
				cell.value = selected.peek() ? null : key;
			}}
		>
			<Mark state={state} />
		</td>
	);
}
