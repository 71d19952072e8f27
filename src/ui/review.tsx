import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Surroundings } from '../core/index.ts';
import { noteName } from './note-name.ts';
import { createReviewSession, type Deed, type ReviewLine, type ReviewSession } from './review-session.ts';
import { useElementId, useScreen } from './screen.ts';
import { competencyName } from './competency-name.ts';

const KEYS = [['strength', 'S'], ['gap', 'G'], ['skip', ' '], ['never', 'X']] as const;

/** By the words of the line. */
const BY_WORDS = '';

/** What a key does; the place of a key counts where the layout has no Latin letters. */
function deedOf({ key, code }: KeyboardEvent): Deed | null {
	if (key === ' ') return 'skip';
	const letter = /^[a-z]$/iu.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
	return letter === 's' ? 'strength' : letter === 'g' ? 'gap' : letter === 'x' ? 'never' : null;
}

/** One unsorted line at a time, with what stands around it. */
export function Review({ onClose }: { readonly onClose: () => void }) {
	const { dashboard, shell } = useScreen();
	const { review: texts } = shell.texts.writing;
	const unsorted = useComputed(() => dashboard.value.unsorted);
	const session = useMemo(() => createReviewSession(shell.desk, unsorted, shell.texts.writing), [shell]);
	const box = useRef<HTMLDivElement>(null);
	/** What was chosen for the line that is shown; null for what it has. */
	const chosen = useSignal<string | null>(null);
	const current = session.current.value;
	const spoken = useElementId();
	const named = useElementId();
	useLayoutEffect(() => {
		box.current?.focus();
	}, []);

	const act = (deed: Deed): void => {
		const line = session.current.peek()?.line;
		const competency = chosen.peek();
		session.act(deed, competency === null ? (line?.competencies ?? []) : competency === BY_WORDS ? [] : [competency]);
		chosen.value = null;
	};
	const undo = (): void => {
		chosen.value = null;
		void session.undo();
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.defaultPrevented || event.isComposing || event.altKey) return;
		const target = event.target instanceof Element ? event.target : null;
		const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && (event.key.toLowerCase() === 'z' || event.code === 'KeyZ');
		if (isUndo) undo();
		else if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		else if (event.key === 'Escape') onClose();
		else if (target?.matches('select') || (event.key === ' ' && target?.matches('button'))) return;
		else {
			const deed = deedOf(event);
			if (!deed || event.repeat) return;
			act(deed);
		}
		event.preventDefault();
		event.stopPropagation();
	};
	/** After a tap or click the keys go on working; who came by the Tab key stays on the button. */
	const onClick = (event: MouseEvent, run: () => void): void => {
		run();
		if (event.detail > 0) box.current?.focus();
	};
	return (
		<div ref={box} class="interview-debrief-review" role="group" aria-labelledby={named} aria-describedby={spoken} tabIndex={0} onKeyDown={onKeyDown}>
			<span id={named} hidden>
				{texts.label}
			</span>
			<span id={spoken} hidden>
				{KEYS.map(([name, key]) => `${texts[name]}: ${key === ' ' ? texts.spaceKey : key}`).join(', ')}
			</span>
			{current ? <Shown key="shown" shown={current} session={session} chosen={chosen} /> : <End key="end" session={session} />}
			{current && (
				<div key="deeds" class="interview-debrief-buttons interview-debrief-deeds">
					{KEYS.map(([name, key]) => (
						<button
							key={name}
							type="button"
							class="interview-debrief-button interview-debrief-deed"
							aria-keyshortcuts={key === ' ' ? 'Space' : key}
							onClick={(event) => {
								onClick(event, () => {
									act(name);
								});
							}}
						>
							{texts[name]}
							<kbd aria-hidden="true">{key === ' ' ? texts.spaceKey : key}</kbd>
						</button>
					))}
				</div>
			)}
			<div key="more" class="interview-debrief-buttons">
				<button
					type="button"
					class="interview-debrief-button"
					aria-disabled={session.position.value.at === 1}
					aria-keyshortcuts="Control+Z Meta+Z"
					onClick={(event) => {
						onClick(event, undo);
					}}
				>
					{texts.undo}
				</button>
				<button type="button" class="interview-debrief-button" onClick={onClose}>
					{texts.close}
				</button>
			</div>
			<Said key="said" session={session} />
		</div>
	);
}

/** What happened, and the line that is there now. Failures are shown too. */
function Said({ session }: { readonly session: ReviewSession }) {
	const { review: texts } = useScreen().shell.texts.writing;
	const said = session.said.value;
	const current = session.current.value;
	const { at, of } = session.position.value;
	const isPlain = said === '' || (Object.values(texts.said) as readonly string[]).includes(said);
	return (
		<p class={isPlain ? 'interview-debrief-spoken' : 'interview-debrief-refused'} role="status">
			{[said, current ? texts.position(at, of) : '', current?.line.text ?? ''].filter((part, index) => part !== '' && (isPlain || index === 0)).join(' ')}
		</p>
	);
}

function Shown({ shown, session, chosen }: { readonly shown: ReviewLine; readonly session: ReviewSession; readonly chosen: { value: string | null } }) {
	const screen = useScreen();
	const { shell } = screen;
	const { review: texts } = shell.texts.writing;
	const { line } = shown;
	const { at, of } = session.position.value;
	const around = useSurroundings(session, shown);
	const select = useElementId();
	const value = chosen.value ?? line.competencies[0] ?? BY_WORDS;
	return (
		<>
			<p class="interview-debrief-review-head">
				<span class="interview-debrief-review-position">{texts.position(at, of)}</span>
				<button
					type="button"
					class="interview-debrief-more"
					aria-label={`${texts.open}: ${noteName(line.path)}`}
					onClick={(event) => {
						shell.open(line, shell.whereFor(event));
					}}
				>
					<span dir="auto">{noteName(line.path)}</span>
				</button>
			</p>
			<p class="interview-debrief-around interview-debrief-around-before" dir="auto">
				{around?.before}
			</p>
			<blockquote class={`interview-debrief-quote interview-debrief-quote-${line.kind}`} dir="auto">
				{line.label !== null && line.label !== '' && <span class="interview-debrief-label">{shell.texts.dashboard.label(line.label)} </span>}
				{line.text}
			</blockquote>
			<p class="interview-debrief-around" dir="auto">
				{around?.after}
			</p>
			<p class="interview-debrief-review-about">
				<span>{shell.texts.dashboard.likely[line.kind]}</span>
				<label for={select} class="interview-debrief-spoken">
					{texts.competency}
				</label>
				<select
					id={select}
					class="dropdown"
					value={value}
					onChange={(event) => {
						chosen.value = event.currentTarget.value;
					}}
				>
					<option value={BY_WORDS}>{texts.byWords}</option>
					{shell.desk.competencies().map(({ id, name }) => (
						<option key={id} value={id}>
							{competencyName(screen, id, name)}
						</option>
					))}
				</select>
			</p>
		</>
	);
}

function End({ session }: { readonly session: ReviewSession }) {
	const { review: texts } = useScreen().shell.texts.writing;
	const counts = session.counts.value;
	return (
		<>
			<p>{texts.done(counts)}</p>
			{counts.skipped > 0 && (
				<button
					type="button"
					class="interview-debrief-button"
					onClick={() => {
						session.showSkipped();
					}}
				>
					{texts.skippedAgain}
				</button>
			)}
		</>
	);
}

/** What stands around the line; the words around the next one are fetched as well, so that they are there with it. */
function useSurroundings(session: ReviewSession, shown: ReviewLine): Surroundings | null {
	const { desk } = useScreen().shell;
	const known = useSignal<ReadonlyMap<string, Surroundings | null>>(new Map());
	useSignalEffect(() => {
		let isCurrent = true;
		const wanted = [session.current.value, session.next.value].flatMap((one) => (one ? [one] : []));
		void Promise.all(wanted.map(async ({ id, line }) => [id, await desk.around(line)] as const)).then((found) => {
			if (isCurrent) known.value = new Map(found);
		});
		return () => {
			isCurrent = false;
		};
	});
	return known.value.get(shown.id) ?? null;
}

