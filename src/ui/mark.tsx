import type { CellState } from '../core/index.ts';

/** Good, weak, both and silent, told apart by shape before colour. Its name stands beside it or on the cell. */
export function Mark({ state }: { readonly state: CellState }) {
	return (
		<svg class={`interview-debrief-mark interview-debrief-mark-${state}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			{state === 'good' && <circle cx="8" cy="8" r="5.5" />}
			{state === 'weak' && <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />}
			{state === 'both' && (
				<>
					<circle class="interview-debrief-mark-rim" cx="8" cy="8" r="5.5" />
					<path d="M8 2.5a5.5 5.5 0 0 0 0 11Z" />
				</>
			)}
			{state === 'silent' && <circle cx="8" cy="8" r="1.25" />}
		</svg>
	);
}
