import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { toggle, useElementId, useScreen } from './screen.ts';
import { Section } from './section.tsx';

/** A part that shows one sentence until it is unfolded. */
export function FoldedSection({ name, heading, sentence, children }: {
	/** For styles, and the key under which it stays unfolded. */
	readonly name: string;
	readonly heading: string;
	readonly sentence: string;
	readonly children: () => ComponentChildren;
}) {
	const screen = useScreen();
	const id = useElementId();
	const open = useComputed(() => screen.open.value.has(name)).value;
	return (
		<Section name={name} heading={heading}>
			<button
				type="button"
				class="interview-debrief-row-head interview-debrief-fold"
				aria-expanded={open}
				aria-controls={id}
				onClick={() => {
					toggle(screen, name);
				}}
			>
				<Icon name="chevron-right" />
				<span class="interview-debrief-fold-text">{sentence}</span>
			</button>
			<div id={id} class="interview-debrief-row-body">
				{open && children()}
			</div>
		</Section>
	);
}
