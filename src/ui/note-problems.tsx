import { useComputed } from '@preact/signals';
import { FoldedSection } from './folded-section.tsx';
import { Line } from './line.tsx';
import { noteName } from './note-name.ts';
import { PagedRows } from './paged-rows.tsx';
import { useScreen } from './screen.ts';

/** What could not be read as it is written, each opening its place. */
export function NoteProblems() {
	const { library, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const problems = useComputed(() => library.problems()).value;
	if (problems.length === 0) return null;
	const keyed = problems.map(({ path, problem }, at) => ({ key: `${path} ${problem.code} ${String(at)}`, path, problem }));
	return (
		<FoldedSection name="problems" heading={texts.noteProblems} sentence={texts.problemsCount(problems.length)}>
			{() => (
				<PagedRows items={keyed} name="problems" page={20}>
					{({ key, path, problem }) => (
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
					)}
				</PagedRows>
			)}
		</FoldedSection>
	);
}
