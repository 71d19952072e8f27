import { useLayoutEffect, useRef } from 'preact/hooks';
import { EMPTY_QUESTION, type DraftQuestion } from '../../core/index.ts';
import type { DebriefDesk } from './debrief-desk.ts';

const VERDICTS = ['strong', 'solid', 'gap'] as const;

/** The questions they asked, each with the story that was told and how it landed. */
export function Questions({ desk, questions, onChange }: { readonly desk: DebriefDesk; readonly questions: readonly DraftQuestion[]; readonly onChange: (questions: readonly DraftQuestion[]) => void }) {
	const { texts, stories } = desk;
	const box = useRef<HTMLDivElement>(null);
	const added = useRef(false);
	useLayoutEffect(() => {
		if (!added.current) return;
		added.current = false;
		const inputs = box.current?.querySelectorAll<HTMLInputElement>('input');
		inputs?.[inputs.length - 1]?.focus();
	}, [questions.length]);
	const set = (at: number, patch: Partial<DraftQuestion>): void => {
		onChange(questions.map((one, index) => (index === at ? { ...one, ...patch } : one)));
	};
	const add = (): void => {
		added.current = true;
		onChange([...questions, EMPTY_QUESTION]);
	};
	return (
		<div ref={box} class="interview-debrief-asked-list">
			{questions.map((one, at) => (
				<div key={at} class="interview-debrief-asked-one" role="group" aria-label={texts.questionNumber(at + 1)}>
					<input
						type="text"
						aria-label={texts.question}
						placeholder={texts.question}
						dir="auto"
						value={one.question}
						onInput={(event) => {
							set(at, { question: event.currentTarget.value });
						}}
						onKeyDown={(event) => {
							if (event.key !== 'Enter' || event.isComposing || event.metaKey || event.ctrlKey) return;
							event.preventDefault();
							if (at === questions.length - 1 && one.question.trim() !== '') add();
						}}
					/>
					<div class="interview-debrief-asked-more">
						<select
							class="dropdown"
							aria-label={texts.story}
							value={stories.some(({ id }) => id === one.story) ? one.story : ''}
							onChange={(event) => {
								set(at, { story: event.currentTarget.value });
							}}
						>
							<option value="">{texts.noStory}</option>
							{stories.map(({ id, title }) => (
								<option key={id} value={id}>
									{title}
								</option>
							))}
						</select>
						<select
							class="dropdown"
							aria-label={texts.verdict}
							value={one.verdict ?? ''}
							onChange={(event) => {
								set(at, { verdict: VERDICTS.find((verdict) => verdict === event.currentTarget.value) ?? null });
							}}
						>
							<option value="">{texts.noVerdict}</option>
							{VERDICTS.map((verdict) => (
								<option key={verdict} value={verdict}>
									{texts.verdicts[verdict]}
								</option>
							))}
						</select>
						{questions.length > 1 && (
							<button
								type="button"
								class="interview-debrief-asked-remove"
								aria-label={`${texts.removeQuestion}: ${texts.questionNumber(at + 1)}`}
								onClick={() => {
									onChange(questions.filter((_, index) => index !== at));
								}}
							>
								<span aria-hidden="true">×</span>
							</button>
						)}
					</div>
				</div>
			))}
			<button type="button" class="interview-debrief-button" onClick={add}>
				{texts.addQuestion}
			</button>
		</div>
	);
}
