import { useStop } from './roving.tsx';

/** A button that is words only, one stop of its list. */
export function WordButton({ id, words, name, label, onClick }: {
	/** Unique in its list. */
	readonly id: string;
	readonly words: string;
	/** A class besides its own. */
	readonly name?: string;
	/** What it is called where the words alone would not say. */
	readonly label?: string;
	readonly onClick: (event: MouseEvent) => void;
}) {
	const stop = useStop(id);
	return (
		<button {...stop} type="button" class={name === undefined ? 'interview-debrief-more' : `interview-debrief-more ${name}`} {...(label !== undefined && { 'aria-label': label })} onClick={onClick}>
			{words}
		</button>
	);
}
