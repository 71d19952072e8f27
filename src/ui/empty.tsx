import { useComputed } from '@preact/signals';
import { useScreen } from './screen.ts';

/** Nothing to add up yet: says how to have a note read as an interview. */
export function Empty() {
	const { library, scan, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const notes = useComputed(() => library.size()).value;
	const settled = useComputed(() => scan.value.phase === 'done' || scan.value.phase === 'stopped').value;
	if (!settled) return null;
	const { heading, tag, property, folder, words, settings } = texts.howTo;
	return (
		<section class="interview-debrief-section interview-debrief-start">
			<p>{notes === 0 ? texts.empty.unread : texts.nothingFound(notes)}</p>
			<h2>{heading}</h2>
			<ul>
				<li>{tag}</li>
				<li>{property}</li>
				<li>{folder}</li>
			</ul>
			<p>{words}</p>
			<button
				type="button"
				class="interview-debrief-button"
				onClick={() => {
					shell.openSettings();
				}}
			>
				{settings}
			</button>
		</section>
	);
}
