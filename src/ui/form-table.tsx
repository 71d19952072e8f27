import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import { cellState, type Form, type Interview } from '../core/index.ts';
import { useScreen } from './screen.ts';
import { HeadingContext } from './section.tsx';
import { competencyName } from './competency-name.ts';

/** Interviews shown at first, and how many more each time. */
const PAGE = 20;

/** The form guide in words: each interview with what went well and what did not, the newest first. */
export function FormTable({ form }: { readonly form: Form }) {
	const screen = useScreen();
	const { dashboard: texts, formats } = screen.shell.texts;
	const limit = useSignal(PAGE);
	const heading = useContext(HeadingContext);
	const newest = form.columns.slice(-limit.value).reverse();
	const named = (interview: Interview, ...states: readonly string[]): string =>
		form.rows
			.filter(({ competency }) => states.includes(cellState(interview, competency)))
			.map(({ competency, name }) => competencyName(screen, competency, name))
			.join(', ');
	const left = form.columns.length - limit.value;
	return (
		<>
			<div class="interview-debrief-table-box" tabIndex={0} role="group" aria-labelledby={heading}>
				<table class="interview-debrief-table">
					<thead>
						<tr>
							<th scope="col">{texts.interviewHeading}</th>
							<th scope="col">{texts.cells.good}</th>
							<th scope="col">{texts.cells.weak}</th>
						</tr>
					</thead>
					<tbody>
						{newest.map((interview) => (
							<tr key={interview.id}>
								<th scope="row" dir="auto">
									{texts.interview(interview)}
									<span class="interview-debrief-table-when">{interview.date === null ? texts.noDate : formats.date(interview.date)}</span>
								</th>
								<td>{named(interview, 'good', 'both') || texts.nothingSaid}</td>
								<td>{named(interview, 'weak', 'both') || texts.nothingSaid}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{left > 0 && (
				<button
					type="button"
					class="interview-debrief-more"
					onClick={() => {
						limit.value += PAGE;
					}}
				>
					{texts.more(left)}
				</button>
			)}
		</>
	);
}
