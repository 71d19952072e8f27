import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { AskedBody } from './asked.tsx';
import { CellBody } from './cell-lines.tsx';
import { CompanyBody } from './companies.tsx';
import { Icon } from './icon.tsx';
import { PlannedBody } from './planned.tsx';
import { RovingList } from './roving.tsx';
import { useElementId, useScreen, type Screen } from './screen.ts';
import { CoverageBody } from './stories.tsx';
import { StoryBody } from './story-body.tsx';
import { shownKey, subjectOf, type Subject } from './subject.ts';
import { ThemeBody } from './theme-row.tsx';
import { competencyName } from './competency-name.ts';

function titleOf(screen: Screen, subject: Subject): string {
	const { shell } = screen;
	switch (subject.kind) {
		case 'theme':
			return competencyName(screen, subject.theme.competency, subject.theme.name);
		case 'question':
			return subject.question.text;
		case 'company':
			return subject.standing.name;
		case 'prepare':
			return shell.texts.prepare.dashboard.prepareFor(subject.interview.company ?? '');
		case 'coverage':
			return competencyName(screen, subject.coverage.competency, subject.coverage.name);
		case 'story':
			return subject.standing.story.title;
		case 'cell':
			return competencyName(screen, subject.row.competency, subject.row.name);
	}
}

/** What a row holds, or the lines of a cell. */
function Body({ subject, rowKey }: { readonly subject: Subject; readonly rowKey: string }) {
	switch (subject.kind) {
		case 'theme':
			return <ThemeBody theme={subject.theme} rowKey={rowKey} />;
		case 'question':
			return <AskedBody question={subject.question} rowKey={rowKey} />;
		case 'company':
			return <CompanyBody standing={subject.standing} />;
		case 'prepare':
			return <PlannedBody interview={subject.interview} rowKey={rowKey} />;
		case 'coverage':
			return <CoverageBody coverage={subject.coverage} rowKey={rowKey} />;
		case 'story':
			return <StoryBody standing={subject.standing} rowKey={rowKey} />;
		case 'cell':
			return <CellBody subject={subject} />;
	}
}

function subtitleOf({ shell }: Screen, subject: Subject): string {
	const { dashboard: texts, stories } = shell.texts;
	switch (subject.kind) {
		case 'theme':
			return `${subject.theme.kind === 'gap' ? texts.gapOf : texts.strengthOf} ${texts.counted(subject.theme.interviews, subject.theme.of, subject.theme.last, shell.today.value)}`;
		case 'question':
			return texts.askedIn(subject.question.interviews, subject.question.last, shell.today.value);
		case 'coverage':
			return stories.dashboard.count(subject.coverage.stories.length, subject.coverage.fresh);
		case 'story':
			return stories.told(subject.standing.use.interviews, subject.standing.use.last, shell.today.value);
		case 'company':
		case 'prepare':
			return '';
		case 'cell':
			return '';
	}
}

/** Where a person came from, to go back to it: the row or cell that is chosen. */
function goBack(from: HTMLElement, key: string): void {
	const stops = from.closest('.interview-debrief')?.querySelectorAll<HTMLElement>('[data-stop], [data-cell]') ?? [];
	const origin = [...stops].find((stop) => stop.dataset['stop'] === key || stop.dataset['cell'] === key);
	origin?.focus();
}

/** The lines of the chosen row or cell, beside the dashboard. */
export function Pane() {
	const screen = useScreen();
	const { dashboard, selected, shell } = screen;
	const id = useElementId();
	const key = shownKey(dashboard.value, selected.value);
	const subject = subjectOf(dashboard.value, key);
	if (key === null || !subject) return null;
	const title = titleOf(screen, subject);
	const subtitle = subtitleOf(screen, subject);
	return (
		<section
			class="interview-debrief-pane"
			aria-labelledby={id}
			data-pane
			onKeyDown={(event) => {
				const { currentTarget, target } = event;
				const out = event.key === 'Escape' || (event.key === 'ArrowLeft' && !event.defaultPrevented);
				if (!out || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || target === currentTarget) return;
				event.preventDefault();
				event.stopPropagation();
				goBack(currentTarget, key);
			}}
		>
			<h2 id={id}>
				<span dir="auto">{title}</span>
			</h2>
			{subtitle !== '' && <p class="interview-debrief-pane-about">{subtitle}</p>}
			<p class="interview-debrief-spoken" role="status">
				{shell.texts.dashboard.linesOf(title)}
			</p>
			<RovingList key={key} class="interview-debrief-rows" label={title}>
				<li>
					<Body key={key} subject={subject} rowKey={`pane ${key}`} />
				</li>
			</RovingList>
		</section>
	);
}

/** On a phone: the lines of the chosen row or cell as a page of their own, with a way back. */
export function Page({ pageKey, onBack }: { readonly pageKey: string; readonly onBack: () => void }) {
	const screen = useScreen();
	const { dashboard, shell } = screen;
	const back = useRef<HTMLButtonElement>(null);
	const id = useElementId();
	const subject = subjectOf(dashboard.value, pageKey);
	useLayoutEffect(() => {
		back.current?.focus();
	}, [pageKey]);
	useEffect(() => {
		// What it was about is gone.
		if (!subject) onBack();
	}, [subject === null]);
	if (!subject) return null;
	const title = titleOf(screen, subject);
	const subtitle = subtitleOf(screen, subject);
	return (
		<section
			class="interview-debrief-page"
			aria-labelledby={id}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.preventDefault();
				event.stopPropagation();
				onBack();
			}}
		>
			<button ref={back} type="button" class="interview-debrief-more interview-debrief-back" onClick={onBack}>
				<Icon name="arrow-left" />
				{shell.texts.dashboard.back}
			</button>
			<h2 id={id}>
				<span dir="auto">{title}</span>
			</h2>
			{subtitle !== '' && <p class="interview-debrief-pane-about">{subtitle}</p>}
			<RovingList class="interview-debrief-rows" label={title}>
				<li>
					<Body subject={subject} rowKey={`page ${pageKey}`} />
				</li>
			</RovingList>
		</section>
	);
}
