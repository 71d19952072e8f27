import { createContext, type ComponentChildren } from 'preact';
import { useElementId } from './screen.ts';

/**
 * Id of the heading that names what stands below it. The app shows a label of an element as a tooltip over all of it, so
 * lists and grids are named by an element instead.
 */
export const HeadingContext = createContext('');

/** A part of the dashboard under its heading. */
export function Section({ name, heading, note = '', children }: {
	/** For styles. */
	readonly name: string;
	readonly heading: string;
	/** Stands beside the heading, quietly. */
	readonly note?: string;
	readonly children: ComponentChildren;
}) {
	const id = useElementId();
	return (
		<HeadingContext.Provider value={id}>
			<section class={`interview-debrief-section interview-debrief-${name}`} aria-labelledby={id}>
				<div class="interview-debrief-heading">
					<h2 id={id}>{heading}</h2>
					{note !== '' && <span class="interview-debrief-heading-note">{note}</span>}
				</div>
				{children}
			</section>
		</HeadingContext.Provider>
	);
}
