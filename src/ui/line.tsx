import type { ItemPlace, Quote } from '../core/index.ts';
import { Opener } from './opener.tsx';
import { useScreen } from './screen.ts';

/** Words of a note as they are written. Selecting them opens the note at that very place. */
export function Line({ id, path, quote, label, item = null, nested = false }: {
	/** Unique in its list. */
	readonly id: string;
	readonly path: string;
	readonly quote: Quote;
	readonly label: string | null;
	/** The strength or gap that the words are. */
	readonly item?: ItemPlace | null;
	readonly nested?: boolean;
}) {
	const { shell } = useScreen();
	const texts = shell.texts.dashboard;
	const place = { path, start: quote.start, end: quote.end, line: quote.line };
	return (
		<Opener
			id={id}
			name={nested ? 'interview-debrief-line interview-debrief-line-nested' : 'interview-debrief-line'}
			place={place}
			item={item}
			onOpen={(where) => {
				shell.open(place, where);
			}}
		>
			<span class="interview-debrief-words" dir="auto">
				{label !== null && label !== '' && <span class="interview-debrief-label">{texts.label(label)} </span>}
				{quote.text}
			</span>
		</Opener>
	);
}
