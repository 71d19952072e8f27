import { useComputed, useSignal } from '@preact/signals';
import { useScreen } from './screen.ts';
import { FoldedSection } from './folded-section.tsx';
import { Line } from './line.tsx';
import { MoreButton } from './evidence.tsx';
import { noteName } from './note-name.ts';
import { NoteLink } from './note-link.tsx';
import { RovingList } from './roving.tsx';

const PAGE = 40;

/** Notes that looked like an interview and are none, each with the reason and what to do. */
export function SkippedNotes() {
	const { dashboard, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const skipped = useComputed(() => dashboard.value.skipped).value;
	const limit = useSignal(PAGE);
	if (skipped.length === 0) return null;
	return (
		<FoldedSection name="skipped" heading={texts.skipped} sentence={texts.skippedCount(skipped.length)}>
			{() => (
				<RovingList class="interview-debrief-rows" label={texts.skipped} first={skipped[0]?.path ?? null}>
					{skipped.slice(0, limit.value).map(({ path, skip }) => (
						<li key={path}>
							<NoteLink id={path} path={path}>
								<span class="interview-debrief-note-name" dir="auto">
									{noteName(path)}
								</span>
								<span class="interview-debrief-note-about">{shell.texts.skips[skip.code](skip.params)}</span>
							</NoteLink>
						</li>
					))}
					{skipped.length > limit.value && (
						<li key="more">
							<MoreButton
								id="more"
								left={skipped.length - limit.value}
								onMore={() => {
									limit.value += PAGE;
								}}
							/>
						</li>
					)}
				</RovingList>
			)}
		</FoldedSection>
	);
}

/** What could not be read as it is written, each opening its place. */
export function NoteProblems() {
	const { library, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const problems = useComputed(() => library.problems()).value;
	const limit = useSignal(PAGE);
	if (problems.length === 0) return null;
	const keyed = problems.slice(0, limit.value).map(({ path, problem }, at) => ({ key: `${path} ${problem.code} ${String(at)}`, path, problem }));
	return (
		<FoldedSection name="problems" heading={texts.noteProblems} sentence={texts.problemsCount(problems.length)}>
			{() => (
				<RovingList class="interview-debrief-rows" label={texts.noteProblems} first={keyed[0]?.key ?? null}>
					{keyed.map(({ key, path, problem }) => (
						<li key={key}>
							<p class="interview-debrief-source">
								<span class="interview-debrief-source-name" dir="auto">
									{noteName(path)}
								</span>
							</p>
							<Line
								id={key}
								path={path}
								label={null}
								quote={{ start: 0, end: 0, line: problem.line, text: shell.texts.problems[problem.code](problem.params) }}
							/>
						</li>
					))}
					{problems.length > limit.value && (
						<li key="more">
							<MoreButton
								id="more"
								left={problems.length - limit.value}
								onMore={() => {
									limit.value += PAGE;
								}}
							/>
						</li>
					)}
				</RovingList>
			)}
		</FoldedSection>
	);
}
