import { useComputed, useSignal } from '@preact/signals';
import { CellLines } from './cell-lines.tsx';
import { FormGrid } from './form-grid.tsx';
import { FormTable } from './form-table.tsx';
import { Mark } from './mark.tsx';
import { useScreen } from './screen.ts';
import { Section } from './section.tsx';

const STATES = ['good', 'weak', 'both', 'silent'] as const;

/** Competencies by interviews in time order; each cell opens its lines. The same numbers can be read as a table. */
export function FormGuide() {
	const { dashboard, layout, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const form = useComputed(() => dashboard.value.form).value;
	const carries = useComputed(() => dashboard.value.carries).value;
	const asTable = useSignal(false);
	if (form.rows.length === 0) return null;
	return (
		<Section name="form" heading={texts.formGuide} note={asTable.value ? texts.tableOrder : texts.formOrder}>
			{asTable.value ? <FormTable form={form} /> : <FormGrid form={form} />}
			<div class="interview-debrief-below">
				{!asTable.value && (
					<ul key="legend" class="interview-debrief-legend">
						{STATES.map((state) => (
							<li key={state}>
								<Mark state={state} />
								{texts.cells[state]}
							</li>
						))}
					</ul>
				)}
				<button
					key="switch"
					type="button"
					class="interview-debrief-more interview-debrief-switch"
					aria-pressed={asTable.value}
					onClick={() => {
						asTable.value = !asTable.peek();
					}}
				>
					{texts.asTable}
				</button>
			</div>
			{carries !== 'trend' && <p class="interview-debrief-empty">{texts.noTrend}</p>}
			{layout.value === 'narrow' && !asTable.value && <CellLines />}
		</Section>
	);
}
