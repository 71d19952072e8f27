import { useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Interview } from '../core/index.ts';
import { CellLines } from './cell-lines.tsx';
import { FormRows } from './form-rows.tsx';
import { Mark } from './mark.tsx';
import { useScreen } from './screen.ts';
import { Section } from './section.tsx';

/** Interviews shown at first, and how many more each time. */
const PAGE = 40;

interface Month {
	readonly key: string;
	readonly name: string;
	readonly label: string;
	readonly span: number;
}

const STATES = ['good', 'weak', 'both', 'silent'] as const;

/** Competencies by interviews in time order; each cell opens its lines. */
export function FormGuide() {
	const { dashboard, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const form = useComputed(() => dashboard.value.form).value;
	const carries = useComputed(() => dashboard.value.carries).value;
	const shown = useSignal(PAGE);
	const box = useRef<HTMLDivElement>(null);
	const columns = form.columns.slice(-shown.value);
	const hidden = form.columns.length - columns.length;
	const empty = form.rows.length === 0;
	const newest = columns.at(-1)?.id;
	useLayoutEffect(() => {
		if (box.current) showEnd(box.current);
	}, [newest === undefined || empty]);
	if (empty) return null;
	return (
		<Section name="form" heading={texts.formGuide} note={texts.formOrder}>
			{hidden > 0 && (
				<button
					type="button"
					class="interview-debrief-more"
					onClick={() => {
						shown.value += PAGE;
					}}
				>
					{texts.earlier(hidden)}
				</button>
			)}
			<div ref={box} class="interview-debrief-grid-box">
				<table class="interview-debrief-grid" role="grid" aria-label={texts.formGuide}>
					<FormHead columns={columns} />
					<FormRows rows={form.rows} columns={columns} />
				</table>
			</div>
			<ul class="interview-debrief-legend">
				{STATES.map((state) => (
					<li key={state}>
						<Mark state={state} />
						{texts.cells[state]}
					</li>
				))}
			</ul>
			{carries !== 'trend' && <p class="interview-debrief-empty">{texts.noTrend}</p>}
			<CellLines />
		</Section>
	);
}

/** The newest interviews stand at the end. */
function showEnd(box: HTMLElement): void {
	const rtl = box.ownerDocument.defaultView?.getComputedStyle(box).direction === 'rtl';
	box.scrollLeft = rtl ? -box.scrollWidth : box.scrollWidth;
}

function FormHead({ columns }: { readonly columns: readonly Interview[] }) {
	const { shell } = useScreen();
	const { dashboard: texts, formats } = shell.texts;
	const months: Month[] = [];
	for (const { date } of columns) {
		const key = date?.slice(0, 7) ?? '';
		const last = months.at(-1);
		if (last?.key === key) months[months.length - 1] = { ...last, span: last.span + 1 };
		else {
			const name = key === '' ? texts.undatedMark : formats.monthName(key, 'short');
			months.push({ key, name, label: key === '' ? texts.noDate : formats.month(key), span: 1 });
		}
	}
	return (
		<thead>
			<tr class="interview-debrief-months">
				<td class="interview-debrief-corner" />
				{months.map(({ key, name, label, span }) => (
					<th key={key} scope="colgroup" colSpan={span} aria-label={label}>
						<span>{name}</span>
					</th>
				))}
			</tr>
			<tr class="interview-debrief-days">
				<td class="interview-debrief-corner" />
				{columns.map(({ id, company, round, stage, date }, at) => {
					const name = [texts.interview({ company, round, stage }), date === null ? texts.noDate : formats.date(date)].join(', ');
					const starts = at === 0 || (columns[at - 1]?.date ?? '').slice(0, 7) !== (date ?? '').slice(0, 7);
					return (
						<th key={id} scope="col" class={starts ? 'interview-debrief-starts' : ''} aria-label={name}>
							{date?.length === 10 ? formats.number(Number(date.slice(8))) : ''}
						</th>
					);
				})}
			</tr>
		</thead>
	);
}
