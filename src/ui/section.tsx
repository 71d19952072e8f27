import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the dashboard under its heading. */
export function Section({ name, heading, note = '', children }: {
	/** For styles. */
	readonly name: string;
	readonly heading: string;
	/** Stands beside the heading, quietly. */
	readonly note?: string;
	readonly children: ComponentChildren;
}) {
	const id = useId();
	return (
		<section class={`interview-debrief-section interview-debrief-${name}`} aria-labelledby={id}>
			<div class="interview-debrief-heading">
				<h2 id={id}>{heading}</h2>
				{note !== '' && <span class="interview-debrief-heading-note">{note}</span>}
			</div>
			{children}
		</section>
	);
}
