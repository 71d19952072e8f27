import { useComputed, useSignal } from '@preact/signals';
import type { SkippedNote } from '../core/index.ts';
import { MoreButton } from './evidence.tsx';
import { FoldedSection } from './folded-section.tsx';
import { Icon } from './icon.tsx';
import { noteName } from './note-name.ts';
import { NoteLink } from './note-link.tsx';
import { RovingList, useStop } from './roving.tsx';
import { toggle, useElementId, useScreen } from './screen.ts';
import { WordButton } from './word-button.tsx';

/** Notes of one reason that are shown at first, and how many more each time. */
const PAGE = 10;

type Code = SkippedNote['skip']['code'];

interface Group {
	readonly key: string;
	readonly code: Code;
	/** The excluded folder that these notes are in. */
	readonly folder: string | null;
	readonly notes: readonly SkippedNote[];
}

/** By reason; what was excluded on purpose stands last. */
function grouped(skipped: readonly SkippedNote[]): readonly Group[] {
	const groups = new Map<string, { key: string; code: Code; folder: string | null; notes: SkippedNote[] }>();
	for (const note of skipped) {
		const { code, params } = note.skip;
		const folder = code === 'excluded-folder' ? (params['folder'] ?? '') : null;
		const key = folder === null ? `skip:${code}` : `skip:${code}:${folder}`;
		const group = groups.get(key) ?? { key, code, folder, notes: [] };
		groups.set(key, group);
		group.notes.push(note);
	}
	const onPurpose = ({ code }: Group): number => (code === 'excluded' ? 1 : code === 'excluded-folder' ? 2 : 0);
	return [...groups.values()].sort((a, b) => onPurpose(a) - onPurpose(b) || b.notes.length - a.notes.length || (a.key < b.key ? -1 : 1));
}

/** Notes that looked like an interview and are none, by reason, each with what to do. */
export function SkippedNotes() {
	const { dashboard, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const skipped = useComputed(() => dashboard.value.skipped).value;
	if (skipped.length === 0) return null;
	return (
		<FoldedSection name="skipped" heading={texts.skipped} sentence={texts.skippedCount(skipped.length)}>
			{() => (
				<RovingList class="interview-debrief-rows">
					{grouped(skipped).map((group) => (group.folder === null ? <ReasonRow key={group.key} group={group} /> : <FolderRow key={group.key} group={group} folder={group.folder} />))}
				</RovingList>
			)}
		</FoldedSection>
	);
}

function ReasonRow({ group: { key, code, notes } }: { readonly group: Group }) {
	const screen = useScreen();
	const { shell } = screen;
	const texts = shell.texts.dashboard;
	const stop = useStop(key);
	const id = useElementId();
	const open = useComputed(() => screen.open.value.has(key)).value;
	const limit = useSignal(PAGE);
	// A file that cannot be read has a reason of its own each time.
	const same = notes.every(({ skip }) => JSON.stringify(skip.params) === JSON.stringify(notes[0]?.skip.params));
	const first = notes[0];
	return (
		<li data-row class="interview-debrief-row">
			<button
				{...stop}
				type="button"
				class="interview-debrief-row-head"
				aria-expanded={open}
				aria-controls={id}
				onClick={() => {
					toggle(screen, key);
				}}
			>
				<Icon name="chevron-right" />
				<span class="interview-debrief-row-name">{texts.skipReasons[code]}</span>
				<span class="interview-debrief-life">{shell.texts.formats.number(notes.length)}</span>
			</button>
			<div id={id} class="interview-debrief-row-body">
				{open && (
					<>
						{same && first && <p class="interview-debrief-why">{shell.texts.skips[code](first.skip.params)}</p>}
						<ul class="interview-debrief-lines">
							{notes.slice(0, limit.value).map(({ path, skip }) => (
								<li key={path}>
									<NoteLink id={path} path={path}>
										<span class="interview-debrief-note-name" dir="auto">
											{noteName(path)}
										</span>
										{!same && <span class="interview-debrief-note-about">{shell.texts.skips[code](skip.params)}</span>}
									</NoteLink>
									{code === 'excluded' && (
										<WayBack
											id={`${path} back`}
											words={shell.texts.writing.excluded.readNote}
											about={noteName(path)}
											onTake={() => {
												shell.desk.readAgain(path);
											}}
										/>
									)}
								</li>
							))}
							{notes.length > limit.value && (
								<li key="more">
									<MoreButton
										id={`${key} more`}
										left={notes.length - limit.value}
										onMore={() => {
											limit.value += PAGE;
										}}
									/>
								</li>
							)}
						</ul>
					</>
				)}
			</div>
		</li>
	);
}

/** An excluded folder says how many notes it holds, and not which. */
function FolderRow({ group: { key, notes }, folder }: { readonly group: Group; readonly folder: string }) {
	const { shell } = useScreen();
	const texts = shell.texts.dashboard;
	const stop = useStop(key);
	return (
		<li data-row class="interview-debrief-row">
			<button
				{...stop}
				type="button"
				class="interview-debrief-note"
				onClick={() => {
					shell.openSettings();
				}}
			>
				<span class="interview-debrief-note-name" dir="auto">
					{folder}
				</span>
				<span class="interview-debrief-note-about">{texts.folderExcluded(notes.length)}</span>
			</button>
			<WayBack
				id={`${key} back`}
				words={shell.texts.writing.excluded.includeFolder}
				about={folder}
				onTake={() => {
					shell.desk.includeFolder(folder);
				}}
			/>
		</li>
	);
}

/** Takes back that a note or folder was left out. */
function WayBack({ id, words, about, onTake }: { readonly id: string; readonly words: string; readonly about: string; readonly onTake: () => void }) {
	return (
		<WordButton id={id} words={words} name="interview-debrief-way-back" label={`${words}: ${about}`} onClick={onTake} />
	);
}
