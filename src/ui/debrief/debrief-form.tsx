import { useSignal, type Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { EMPTY_DRAFT, isEmptyDraft, type DebriefDraft } from '../../core/index.ts';
import type { DebriefDesk } from './debrief-desk.ts';
import { Felt } from './felt.tsx';
import { Questions } from './questions.tsx';

const STEPS = ['recall', 'landed', 'missed', 'questions', 'followUps', 'felt'] as const;
type Step = (typeof STEPS)[number];

/** What a person remembers right after an interview: free recall first, then part by part. */
export function DebriefForm({ desk }: { readonly desk: DebriefDesk }) {
	const { texts } = desk;
	const draft = useSignal<DebriefDraft>(desk.kept ?? EMPTY_DRAFT);
	const said = useSignal(desk.kept ? texts.kept : '');
	const refused = useSignal('');
	const phase = useSignal<'typing' | 'writing' | 'written'>('typing');
	const step = useSignal(0);
	const box = useRef<HTMLFormElement>(null);
	const moved = useRef(false);

	const change = (patch: Partial<DebriefDraft>): void => {
		draft.value = { ...draft.peek(), ...patch };
		desk.save(isEmptyDraft(draft.peek()) ? null : draft.peek());
		said.value = texts.saved;
		refused.value = '';
	};
	const write = async (): Promise<void> => {
		if (phase.peek() !== 'typing') return;
		if (isEmptyDraft(draft.peek())) {
			refused.value = texts.nothing;
			return;
		}
		phase.value = 'writing';
		refused.value = (await desk.write(draft.peek())) ?? '';
		phase.value = refused.peek() === '' ? 'written' : 'typing';
		if (phase.peek() === 'written') desk.save(null);
	};
	const undo = async (): Promise<void> => {
		refused.value = (await desk.undo()) ?? '';
		if (refused.peek() !== '') return;
		desk.save(draft.peek());
		said.value = texts.undone;
		phase.value = 'typing';
	};
	const go = (to: number): void => {
		moved.current = true;
		step.value = to;
	};
	useLayoutEffect(() => {
		if (phase.value === 'typing' && (moved.current || step.value === 0)) box.current?.querySelector<HTMLElement>('textarea, input')?.focus();
		if (phase.value === 'written') box.current?.querySelector<HTMLElement>('.mod-cta')?.focus();
	}, [step.value, phase.value]);

	const shown: readonly Step[] = desk.phone ? [STEPS[step.value] ?? 'recall'] : STEPS;
	const isLast = step.value === STEPS.length - 1;
	return (
		<form
			ref={box}
			class="interview-debrief interview-debrief-five"
			onSubmit={(event) => {
				event.preventDefault();
			}}
			onKeyDown={(event) => {
				if (event.key !== 'Enter' || event.isComposing || !(event.metaKey || event.ctrlKey)) return;
				event.preventDefault();
				void write();
			}}
		>
			<p class="interview-debrief-five-about" dir="auto">
				{desk.about}
			</p>
			{phase.value === 'written' ? (
				<Written desk={desk} refused={refused.value} onUndo={() => void undo()} />
			) : (
				<>
					<div class="interview-debrief-five-parts">
						{shown.map((name) => (
							<Part key={name} name={name} desk={desk} draft={draft} change={change} />
						))}
					</div>
					<div class="interview-debrief-five-foot">
						<p class={refused.value === '' ? 'interview-debrief-empty' : 'interview-debrief-refused'} role="status">
							{refused.value === '' ? said.value : refused.value}
						</p>
						<div class="interview-debrief-buttons">
							{desk.phone && (
								<>
									<button key="back" type="button" disabled={step.value === 0} onClick={() => { go(step.peek() - 1); }}>
										{texts.back}
									</button>
									<span key="at" class="interview-debrief-five-step">{texts.step(step.value + 1, STEPS.length)}</span>
								</>
							)}
							{desk.phone && !isLast && (
								<button key="next" type="button" class="mod-cta" onClick={() => { go(step.peek() + 1); }}>
									{texts.next}
								</button>
							)}
							{(!desk.phone || isLast) && (
								<button key="write" type="button" class="mod-cta" disabled={phase.value === 'writing'} aria-keyshortcuts="Control+Enter Meta+Enter" onClick={() => void write()}>
									{phase.value === 'writing' ? texts.writing : texts.write}
								</button>
							)}
							{!desk.phone && (
								<button key="clear" type="button" disabled={isEmptyDraft(draft.value)} onClick={() => { change(EMPTY_DRAFT); }}>
									{texts.clear}
								</button>
							)}
						</div>
					</div>
				</>
			)}
		</form>
	);
}

/** What was done, with the way there and the way back. */
function Written({ desk, refused, onUndo }: { readonly desk: DebriefDesk; readonly refused: string; readonly onUndo: () => void }) {
	const { texts } = desk;
	return (
		<div class="interview-debrief-five-written">
			<p role="status">{texts.writtenTo(desk.note)}</p>
			{refused !== '' && (
				<p class="interview-debrief-refused" role="alert">
					{refused}
				</p>
			)}
			<div class="interview-debrief-buttons">
				<button type="button" class="mod-cta" onClick={() => { desk.openNote(); }}>
					{texts.open}
				</button>
				<button type="button" onClick={onUndo}>
					{texts.undo}
				</button>
				<button type="button" onClick={() => { desk.close(); }}>
					{texts.close}
				</button>
			</div>
		</div>
	);
}

interface PartProps {
	readonly name: Step;
	readonly desk: DebriefDesk;
	readonly draft: Signal<DebriefDraft>;
	readonly change: (patch: Partial<DebriefDraft>) => void;
}

function Part({ name, desk, draft, change }: PartProps) {
	const { texts } = desk;
	// another screen of the same page counts its own ids from the same number on
	const id = `interview-debrief-five-${useId()}`;
	switch (name) {
		case 'questions':
			return (
				<Group heading={texts.questions} about={texts.questionsAbout}>
					<Questions desk={desk} questions={draft.value.questions} onChange={(questions) => { change({ questions }); }} />
				</Group>
			);
		case 'felt':
			return (
				<Group heading={texts.felt} about="">
					<Felt texts={texts} value={draft.value.felt} onChange={(felt) => { change({ felt }); }} />
				</Group>
			);
		default:
			return (
				<div class="interview-debrief-five-part">
					<label for={id}>{texts[name]}</label>
					<span id={`${id}-about`} class="interview-debrief-empty">
						{texts[`${name}About`]}
					</span>
					<textarea
						id={id}
						aria-describedby={`${id}-about`}
						dir="auto"
						rows={desk.phone ? 7 : name === 'recall' ? 5 : 3}
						value={draft.value[name]}
						onInput={(event) => {
							change({ [name]: event.currentTarget.value });
						}}
					/>
				</div>
			);
	}
}

function Group({ heading, about, children }: { readonly heading: string; readonly about: string; readonly children: ComponentChildren }) {
	return (
		<fieldset class="interview-debrief-five-part">
			<legend>{heading}</legend>
			{about !== '' && <span class="interview-debrief-empty">{about}</span>}
			{children}
		</fieldset>
	);
}
