import type { CellState, Interview } from './interview.ts';

export interface FormRow {
	readonly competency: string;
	readonly name: string;
}

/** The grid of competencies by interviews. A cell is looked up with `cellState`, or in `Interview.cells` with its lines. */
export interface Form {
	/** Interviews that took place, in time order; the first `undated` of them have no date. */
	readonly columns: readonly Interview[];
	readonly undated: number;
	/** Competencies with at least one cell that is not silent, in the order of the taxonomy. */
	readonly rows: readonly FormRow[];
}

export function cellState(interview: Interview, competency: string): CellState {
	return interview.cells.get(competency)?.state ?? 'silent';
}

export function undatedCount(columns: readonly Interview[]): number {
	const dated = columns.findIndex(({ date }) => date !== null);
	return dated < 0 ? columns.length : dated;
}
