import { useComputed } from '@preact/signals';
import type { RepeatedQuestion } from '../core/index.ts';
import { Places } from './evidence.tsx';
import { FoldRow } from './fold-row.tsx';
import { Line } from './line.tsx';
import { PagedRows } from './paged-rows.tsx';
import { useScreen } from './screen.ts';
import { Section } from './section.tsx';

/** Rows shown before more are asked for. */
const FIRST = 5;

/** Questions that came up in two interviews or more, in whatever words. */
export function AskedMoreThanOnce() {
	const { dashboard, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const asked = useComputed(() => dashboard.value.asked).value;
	if (asked.length === 0) return null;
	return (
		<Section name="asked" heading={texts.asked}>
			<PagedRows items={asked} name="asked" page={FIRST}>
				{(question) => <AskedRow key={question.id} question={question} />}
			</PagedRows>
		</Section>
	);
}

function AskedRow({ question }: { readonly question: RepeatedQuestion }) {
	const { shell } = useScreen();
	const rowKey = `asked:${question.id}`;
	const head = (
		<>
			<span class="interview-debrief-row-name interview-debrief-row-question" dir="auto">
				{question.text}
			</span>
			<span class="interview-debrief-row-count">{shell.texts.dashboard.askedIn(question.interviews, question.last, shell.today.value)}</span>
		</>
	);
	return <FoldRow rowKey={rowKey} head={head} body={() => <AskedBody question={question} rowKey={rowKey} />} />;
}

/** Each time it was asked, and how the answer landed. */
export function AskedBody({ question, rowKey }: { readonly question: RepeatedQuestion; readonly rowKey: string }) {
	const { shell } = useScreen();
	return (
		<Places items={question.places} prefix={rowKey}>
			{(place, key) => (
				<li key={key} class="interview-debrief-quote">
					<Line id={key} path={place.path} quote={place} label={null} />
					{place.question.landed !== null && <span class="interview-debrief-kind">{shell.texts.landed[place.question.landed]}</span>}
				</li>
			)}
		</Places>
	);
}
