import type { CellState } from '../core/index.ts';

/** Good, weak, both and silent, told apart by shape before colour. Its name stands beside it or on the cell. */
export function Mark({ state }: { readonly state: CellState }) {
	return <span class={`interview-debrief-mark interview-debrief-mark-${state}`} aria-hidden="true" />;
}
