import type { Quote } from '../core/index.ts';
import { useStop } from './roving.tsx';
import { useScreen } from './screen.ts';

/** Words of a note as they are written. Selecting them opens the note at that very place. */
export function Line({ id, path, quote, label, nested = false }: {
	/** Unique in its list. */
	readonly id: string;
	readonly path: string;
	readonly quote: Quote;
	readonly label: string | null;
	readonly nested?: boolean;
}) {
	const { shell } = useScreen();
	const texts = shell.texts.dashboard;
	const stop = useStop(id);
	const place = { path, start: quote.start, end: quote.end, line: quote.line };
	return (
		<button
			{...stop}
			type="button"
			class={nested ? 'interview-debrief-line interview-debrief-line-nested' : 'interview-debrief-line'}
			onClick={(event) => {
				shell.open(place, shell.whereFor(event));
			}}
			onKeyDown={(event) => {
				if (event.key !== 'Enter' || event.isComposing) return;
				event.preventDefault();
				shell.open(place, shell.whereFor(event));
			}}
			onAuxClick={(event) => {
				if (event.button === 1) shell.open(place, shell.whereFor(event));
			}}
			onMouseDown={(event) => {
				// The middle button would start scrolling.
				if (event.button === 1) event.preventDefault();
			}}
			onMouseOver={(event) => {
				shell.preview(event, event.currentTarget, path);
			}}
			onContextMenu={(event) => {
				event.preventDefault();
				shell.menu(event, place);
			}}
		>
			<span class="interview-debrief-words" dir="auto">
				{label !== null && label !== '' && <span class="interview-debrief-label">{texts.label(label)} </span>}
				{quote.text}
			</span>
		</button>
	);
}
