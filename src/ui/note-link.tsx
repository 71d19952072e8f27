import type { ComponentChildren } from 'preact';
import { Opener } from './opener.tsx';
import { useScreen } from './screen.ts';

/** Opens a note as a whole. */
export function NoteLink({ id, path, children }: { readonly id: string; readonly path: string; readonly children: ComponentChildren }) {
	const { shell } = useScreen();
	return (
		<Opener
			id={id}
			name="interview-debrief-note"
			place={{ path, start: 0, end: 0, line: 0 }}
			onOpen={(where) => {
				shell.openNote(path, where);
			}}
		>
			{children}
		</Opener>
	);
}
