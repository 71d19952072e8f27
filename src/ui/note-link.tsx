import type { ComponentChildren } from 'preact';
import { useStop } from './roving.tsx';
import { useScreen } from './screen.ts';

/** Opens a note as a whole, with the same keys as a line does. */
export function NoteLink({ id, path, children }: { readonly id: string; readonly path: string; readonly children: ComponentChildren }) {
	const { shell } = useScreen();
	const stop = useStop(id);
	return (
		<button
			{...stop}
			type="button"
			class="interview-debrief-note"
			onClick={(event) => {
				shell.openNote(path, shell.whereFor(event));
			}}
			onKeyDown={(event) => {
				if (event.key !== 'Enter' || event.isComposing) return;
				event.preventDefault();
				shell.openNote(path, shell.whereFor(event));
			}}
			onAuxClick={(event) => {
				if (event.button === 1) shell.openNote(path, shell.whereFor(event));
			}}
			onMouseDown={(event) => {
				if (event.button === 1) event.preventDefault();
			}}
			onMouseOver={(event) => {
				shell.preview(event, event.currentTarget, path);
			}}
			onContextMenu={(event) => {
				event.preventDefault();
				shell.menu(event, { path, start: 0, end: 0, line: 0 });
			}}
		>
			{children}
		</button>
	);
}
