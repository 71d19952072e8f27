import type { ComponentChildren } from 'preact';
import type { ItemPlace } from '../core/index.ts';
import { useStop } from './roving.tsx';
import { useScreen } from './screen.ts';
import type { SpanPlace, Where } from './shell.ts';

/** A button that opens a place in a note: by click, Enter or the middle button, with a preview and a menu. */
export function Opener({ id, name, place, item = null, onOpen, children }: {
	/** Unique in its list. */
	readonly id: string;
	/** Its class. */
	readonly name: string;
	readonly place: SpanPlace;
	/** The strength or gap that it is, to be changed from its menu. */
	readonly item?: ItemPlace | null;
	readonly onOpen: (where: Where) => void;
	readonly children: ComponentChildren;
}) {
	const { shell } = useScreen();
	const stop = useStop(id);
	return (
		<button
			{...stop}
			type="button"
			class={name}
			onClick={(event) => {
				onOpen(shell.whereFor(event));
			}}
			onKeyDown={(event) => {
				if (event.key === 'F10' && event.shiftKey) {
					event.preventDefault();
					shell.menu(event, place, item);
				}
				if (event.key !== 'Enter' || event.isComposing) return;
				event.preventDefault();
				onOpen(shell.whereFor(event));
			}}
			onAuxClick={(event) => {
				if (event.button === 1) onOpen(shell.whereFor(event));
			}}
			onMouseDown={(event) => {
				// The middle button would start scrolling.
				if (event.button === 1) event.preventDefault();
			}}
			onMouseOver={(event) => {
				shell.preview(event, event.currentTarget, place.path);
			}}
			onContextMenu={(event) => {
				event.preventDefault();
				shell.menu(event, place, item);
			}}
		>
			{children}
		</button>
	);
}
