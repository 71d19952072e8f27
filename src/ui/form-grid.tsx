import { useSignal } from '@preact/signals';
import { useContext, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Form, Interview } from '../core/index.ts';
import { FormHead } from './form-head.tsx';
import { BEFORE, FormRow, type Column } from './form-row.tsx';
import { cellKey, useScreen } from './screen.ts';
import { HeadingContext } from './section.tsx';
import { competencyName } from './competency-name.ts';

/** Columns drawn before it is known how many there is room for. */
const FIRST = 8;
/** Columns drawn beyond the edges of what is seen, once somebody moves there. */
const BEYOND = 8;

interface Range {
	readonly from: number;
	readonly to: number;
}

/** What was drawn of so many columns. */
interface Drawn extends Range {
	readonly of: number;
}

interface Place {
	readonly competency: string;
	readonly interview: string;
}

interface Target {
	readonly row: number;
	readonly column: number;
	readonly preventScroll: boolean;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

function isRightToLeft(element: HTMLElement): boolean {
	return element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
}

/** The columns that are in view; null where nothing is laid out. */
function seen(box: HTMLElement, total: number): Range | null {
	const style = box.ownerDocument.defaultView?.getComputedStyle(box);
	const cell = Number.parseFloat(style?.getPropertyValue('--interview-debrief-cell') ?? '');
	const head = Number.parseFloat(style?.getPropertyValue('--interview-debrief-row-head') ?? '');
	const room = box.clientWidth - head;
	if (!(cell > 0) || !(room > 0)) return null;
	const at = Math.abs(box.scrollLeft);
	return { from: clamp(Math.floor(at / cell), 0, total), to: clamp(Math.ceil((at + room) / cell), 0, total) };
}

interface Slots {
	readonly filters: unknown;
	readonly of: Map<string, number>;
	next: number;
}

/** Numbers the interviews anew for other filters, the newest first; else each keeps its number. */
function slotsFor(interviews: readonly Interview[], filters: unknown, before: Slots | null): Slots {
	const slots: Slots = before !== null && before.filters === filters ? before : { filters, of: new Map<string, number>(), next: 0 };
	for (let at = interviews.length - 1; at >= 0; at--) {
		const id = interviews[at]?.id ?? '';
		if (!slots.of.has(id)) slots.of.set(id, slots.next++);
	}
	return slots;
}

function columnsOf(interviews: readonly Interview[], { from, to }: Range, slots: Slots, label: (interview: Interview) => string): readonly Column[] {
	const month = (at: number): string => (interviews[at]?.date ?? '').slice(0, 7);
	return interviews.slice(from, to).map((interview, at) => ({
		interview,
		slot: slots.of.get(interview.id) ?? -1,
		label: label(interview),
		starts: at === 0 || month(from + at) !== month(from + at - 1),
	}));
}

/** Where a key leads from a cell; null for a key that moves nowhere. */
function target(event: KeyboardEvent, row: number, column: number, rtl: boolean, last: { readonly row: number; readonly column: number }): { row: number; column: number } | null {
	const forward = rtl ? -1 : 1;
	switch (event.key) {
		case 'ArrowRight':
			return { row, column: column + forward };
		case 'ArrowLeft':
			return { row, column: column - forward };
		case 'ArrowDown':
			return { row: row + 1, column };
		case 'ArrowUp':
			return { row: row - 1, column };
		case 'Home':
			return { row: event.ctrlKey ? 0 : row, column: 0 };
		case 'End':
			return { row: event.ctrlKey ? last.row : row, column: last.column };
		case 'PageDown':
			return { row: last.row, column };
		case 'PageUp':
			return { row: 0, column };
		default:
			return null;
	}
}

/** The grid of cells. Only the columns in view are in the page; it is one tab stop, arrows move, Enter opens. */
export function FormGrid({ form }: { readonly form: Form }) {
	const screen = useScreen();
	const { filters, layout, selected, shell } = screen;
	const { dashboard: texts, formats } = shell.texts;
	const { rows, columns } = form;
	const total = columns.length;
	const heading = useContext(HeadingContext);
	const box = useRef<HTMLDivElement>(null);
	const body = useRef<HTMLTableSectionElement>(null);
	const range = useSignal<Drawn | null>(null);
	const place = useSignal<Place | null>(null);
	const pending = useRef<Target | null>(null);
	/** How many columns there is room for. */
	const room = useRef(FIRST);
	/** The newest interviews are in view; they stay so while others come in. */
	const atEnd = useRef(true);
	const focused = useRef<HTMLElement | null>(null);

	// With other columns, the newest are drawn at once, and not what stood at these places before.
	const wanted = range.value?.of === total || !atEnd.current ? range.value : null;
	const to = wanted && wanted.from < total ? Math.min(wanted.to, total) : total;
	const from = wanted && wanted.from < total ? wanted.from : Math.max(0, total - room.current);
	const chosen = filters.value;
	const slots = useRef<Slots | null>(null);
	const drawn = useMemo(
		() => columnsOf(columns, { from, to }, (slots.current = slotsFor(columns, chosen, slots.current)), (interview) => `${texts.interview(interview)}, ${interview.date === null ? texts.noDate : formats.date(interview.date)}`),
		[columns, chosen, from, to, texts],
	);

	const row = Math.max(0, rows.findIndex(({ competency }) => competency === place.value?.competency));
	const known = columns.findIndex(({ id }) => id === place.value?.interview);
	const column = clamp(known < 0 ? total - 1 : known, from, to - 1);
	const stop = columns[column]?.id ?? null;

	const cellAt = (at: Target): HTMLElement | null => body.current?.rows[at.row]?.cells[at.column - from + BEFORE] ?? null;
	const look = (beyond: number): void => {
		const view = box.current && seen(box.current, total);
		if (!view) return;
		room.current = Math.max(1, view.to - view.from + 1);
		const next = { from: Math.max(0, view.from - beyond), to: Math.min(total, view.to + beyond) };
		const least = beyond === 0 ? next : { from: Math.max(0, view.from - 1), to: Math.min(total, view.to + 1) };
		if (least.from >= from && least.to <= to && to - from <= view.to - view.from + 4 * BEYOND) return;
		const active = box.current?.ownerDocument.activeElement;
		if (active && body.current?.contains(active)) pending.current = { row, column: clamp(column, next.from, next.to - 1), preventScroll: true };
		range.value = { ...next, of: total };
	};
	const lookNow = useRef(look);
	lookNow.current = look;
	useLayoutEffect(() => {
		atEnd.current = true;
	}, [filters.value]);
	useLayoutEffect(() => {
		// When the other parts are drawn too, so that all of it is laid out once.
		queueMicrotask(() => {
			const element = box.current;
			if (element && atEnd.current) element.scrollLeft = isRightToLeft(element) ? -element.scrollWidth : element.scrollWidth;
			lookNow.current(0);
		});
	}, [total, filters.value, layout.value]);
	useLayoutEffect(() => {
		const wantedCell = pending.current;
		pending.current = null;
		if (wantedCell) cellAt(wantedCell)?.focus({ preventScroll: wantedCell.preventScroll });
		else if (focused.current !== null) {
			// Its cell is gone, or the elements now show other interviews: the focus follows its own.
			const cell = cellAt({ row, column, preventScroll: true });
			if (cell !== focused.current) cell?.focus({ preventScroll: true });
		}
	});

	const onScroll = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
		atEnd.current = Math.abs(currentTarget.scrollLeft) + currentTarget.clientWidth >= currentTarget.scrollWidth - 2;
		look(BEYOND);
	};

	const onKeyDown = (event: KeyboardEvent): void => {
		const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('[data-cell]') : null;
		const tr = cell?.parentElement;
		if (!cell || !tr || event.altKey || event.metaKey || event.shiftKey) return;
		if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault();
			open(cell, true);
			return;
		}
		if (event.key === 'Escape' && layout.peek() === 'narrow' && selected.peek() !== null) {
			event.preventDefault();
			selected.value = null;
			return;
		}
		const here = { row: [...(body.current?.rows ?? [])].indexOf(tr as HTMLTableRowElement), column: from + cell.cellIndex - BEFORE };
		if (event.ctrlKey && event.key !== 'Home' && event.key !== 'End') return;
		const goal = target(event, here.row, here.column, isRightToLeft(cell), { row: rows.length - 1, column: total - 1 });
		if (!goal) return;
		event.preventDefault();
		if (goal.row < 0 || goal.row >= rows.length || goal.column < 0 || goal.column >= total) return;
		const next: Target = { ...goal, preventScroll: false };
		if (next.column >= from && next.column < to) {
			cellAt(next)?.focus();
			return;
		}
		const drawnNow = to - from;
		const start = clamp(next.column - Math.floor(drawnNow / 2), 0, Math.max(0, total - drawnNow));
		pending.current = next;
		place.value = { competency: rows[next.row]?.competency ?? '', interview: columns[next.column]?.id ?? '' };
		range.value = { from: start, to: Math.min(total, start + drawnNow), of: total };
	};

	const open = (cell: HTMLElement, byKey: boolean): void => {
		const key = cell.dataset['cell'] ?? '';
		if (selected.peek() !== key) {
			selected.value = key;
			return;
		}
		if (byKey) cell.closest('.interview-debrief')?.querySelector<HTMLElement>(':is([data-pane], .interview-debrief-cell-lines) [data-stop]')?.focus();
		else if (layout.peek() === 'narrow') selected.value = null;
	};

	return (
		<div ref={box} class="interview-debrief-grid-box" onScroll={onScroll}>
			<table
				class="interview-debrief-grid"
				role="grid"
				aria-labelledby={heading}
				aria-colcount={total + 1}
				style={{ '--interview-debrief-columns': String(total) }}
			>
				<colgroup>
					<col class="interview-debrief-col-head" />
					<col class="interview-debrief-col-room" style={{ '--interview-debrief-skipped': String(from) }} />
					<col class="interview-debrief-col" span={Math.max(1, to - from)} />
					<col class="interview-debrief-col-room" style={{ '--interview-debrief-skipped': String(total - to) }} />
				</colgroup>
				<FormHead columns={drawn} from={from} />
				<tbody
					ref={body}
					onKeyDown={onKeyDown}
					onClick={(event) => {
						const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
						if (cell) open(cell, false);
					}}
					onFocusCapture={(event) => {
						const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('[data-cell]') : null;
						if (!cell) return;
						focused.current = cell;
						const at = rows[[...(body.current?.rows ?? [])].indexOf(cell.parentElement as HTMLTableRowElement)];
						const interview = columns[from + cell.cellIndex - BEFORE];
						if (at && interview) place.value = { competency: at.competency, interview: interview.id };
					}}
					onBlurCapture={(event) => {
						if (event.target instanceof Element && event.target.isConnected) focused.current = null;
					}}
				>
					{rows.map((each, at) => (
						<FormRow
							key={each.competency}
							row={each}
							name={competencyName(screen, each.competency, each.name)}
							columns={drawn}
							from={from}
							texts={texts}
							stop={at === row ? stop : null}
							selected={selected.value?.startsWith(cellKey(each.competency, '')) ? selected.value : null}
						/>
					))}
				</tbody>
			</table>
		</div>
	);
}
