import { useComputed } from '@preact/signals';
import { useScreen } from './screen.ts';

/** Nothing to add up yet: says where was looked, and how to have a note read as an interview. */
export function Empty() {
	const { library, scan, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const notes = useComputed(() => library.size()).value;
	const settled = useComputed(() => scan.value.phase === 'done' || scan.value.phase === 'stopped').value;
	if (!settled) return null;
	const { heading, tag, property, folder, words, settings } = texts.howTo;
	const { debriefTag, propertyType, typeValue, interviewFolder, excludedFolders } = shell.settings.value;
	const mark = { tag: `#${debriefTag.replace(/^#/u, '')}`, property: `${propertyType || 'type'}: ${typeValue}` };
	return (
		<section class="interview-debrief-section interview-debrief-start">
			<p>{notes === 0 ? texts.empty.unread : texts.nothingFound(notes)}</p>
			{notes > 0 && <p>{texts.lookedAt({ ...mark, folder: interviewFolder, excluded: excludedFolders })}</p>}
			<h2>{heading}</h2>
			<ul>
				<li>{tag(mark.tag)}</li>
				<li>{property(mark.property)}</li>
				<li>{folder}</li>
			</ul>
			<p>{words}</p>
			<div class="interview-debrief-buttons">
				{shell.createExample && (
					<button
						type="button"
						class="interview-debrief-button mod-cta"
						onClick={() => {
							shell.createExample?.();
						}}
					>
						{texts.createExample}
					</button>
				)}
				<button
					type="button"
					class="interview-debrief-button"
					onClick={() => {
						shell.openSettings();
					}}
				>
					{settings}
				</button>
			</div>
		</section>
	);
}
