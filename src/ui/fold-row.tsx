import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { useStop } from './roving.tsx';
import { toggle, useElementId, useScreen } from './screen.ts';
import { shownKey } from './subject.ts';

/** A row that unfolds in place where there is little room; else its lines stand beside the list or on a page. */
export function FoldRow({ rowKey, class: name, head, children, body }: {
	/** Unique on the dashboard; it stays unfolded under this key. */
	readonly rowKey: string;
	readonly class?: string;
	readonly head: ComponentChildren;
	/** Shown folded and unfolded. */
	readonly children?: (open: boolean) => ComponentChildren;
	readonly body: () => ComponentChildren;
}) {
	const screen = useScreen();
	const stop = useStop(rowKey);
	const id = useElementId();
	const layout = screen.layout.value;
	const inPlace = layout === 'narrow';
	const open = useComputed(() => inPlaceOf(screen.layout.value) && screen.open.value.has(rowKey)).value;
	const current = useComputed(() => screen.layout.value === 'wide' && shownKey(screen.dashboard.value, screen.selected.value) === rowKey).value;
	const state = inPlace ? { 'aria-expanded': open, 'aria-controls': id } : { 'aria-current': current, 'data-beside': true };
	return (
		<li data-row class={name === undefined ? 'interview-debrief-row' : `interview-debrief-row ${name}`}>
			<button
				{...stop}
				{...state}
				type="button"
				class="interview-debrief-row-head"
				onClick={() => {
					if (inPlace) toggle(screen, rowKey);
					else screen.selected.value = rowKey;
				}}
			>
				<Icon name="chevron-right" />
				{head}
			</button>
			<div id={id} class="interview-debrief-row-body">
				{children?.(open)}
				{open && body()}
			</div>
		</li>
	);
}

const inPlaceOf = (layout: string): boolean => layout === 'narrow';
