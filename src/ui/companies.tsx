import { useComputed } from '@preact/signals';
import type { ActionPlace, Interview, Standing } from '../core/index.ts';
import { FoldRow } from './fold-row.tsx';
import { Line } from './line.tsx';
import { NoteLink } from './note-link.tsx';
import { PagedRows } from './paged-rows.tsx';
import { useScreen } from './screen.ts';
import { Section } from './section.tsx';
import { WordButton } from './word-button.tsx';

/** Rows shown before more are asked for. */
const FIRST = 6;
/** Actions and interviews of one company that are shown. */
const AT_MOST = 12;

/** Where things are with each company, the last contact first. */
export function Companies() {
	const { dashboard, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const standings = useComputed(() => dashboard.value.standings).value;
	if (standings.length === 0) return null;
	return (
		<Section name="companies" heading={texts.companies}>
			<PagedRows items={standings} name="company" page={FIRST}>
				{(standing) => <CompanyRow key={standing.key} standing={standing} />}
			</PagedRows>
		</Section>
	);
}

function CompanyRow({ standing }: { readonly standing: Standing }) {
	const { shell } = useScreen();
	const texts = shell.texts.dashboard;
	const { name, outcome, interviews, lastContact, openActions } = standing;
	const rowKey = `company:${standing.key}`;
	const head = (
		<>
			<span class="interview-debrief-row-name" dir="auto">
				{name}
			</span>
			<span class="interview-debrief-life">{outcome === null ? '' : shell.texts.outcomes[outcome]}</span>
			<span class="interview-debrief-row-count">
				{texts.standing({ interviews, lastContact, next: standing.next?.date ?? null, openActions: openActions.length }, shell.today.value)}
			</span>
		</>
	);
	return <FoldRow rowKey={rowKey} head={head} body={() => <CompanyBody standing={standing} />} />;
}

/** What is open with a company, and each interview there. */
export function CompanyBody({ standing }: { readonly standing: Standing }) {
	const { dashboard, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const { key, name, openActions } = standing;
	const told = useComputed(() => dashboard.value.form.columns.filter(({ companyKey }) => companyKey === key));
	const past = [...told.value].reverse();
	return (
		<>
			{openActions.length > 0 && (
				<>
					<h3>{texts.openActions}</h3>
					<ul class="interview-debrief-lines">
						{openActions.slice(0, AT_MOST).map((action, at) => (
							<OpenAction key={`${action.path} ${action.text} ${String(at)}`} action={action} id={`company:${key} action ${action.path} ${action.text} ${String(at)}`} />
						))}
					</ul>
				</>
			)}
			{(past.length > 0 || standing.next !== null) && (
				<>
					<h3>{texts.interviewsHeading}</h3>
					<ul class="interview-debrief-lines">
						{standing.next && <Told interview={standing.next} key={standing.next.id} />}
						{past.slice(0, AT_MOST).map((interview) => (
							<Told key={interview.id} interview={interview} />
						))}
					</ul>
				</>
			)}
			<Prepare name={name} id={`company:${key} prepare`} />
			<OnlyCompany name={name} id={`company:${key} only`} />
		</>
	);
}

function OpenAction({ action, id }: { readonly action: ActionPlace; readonly id: string }) {
	const { shell } = useScreen();
	return (
		<li class="interview-debrief-quote">
			<Line id={id} path={action.path} quote={action} label={null} />
			{action.due !== null && <span class="interview-debrief-kind">{shell.texts.dashboard.due(action.due, shell.today.value)}</span>}
		</li>
	);
}

function Told({ interview }: { readonly interview: Interview }) {
	const { shell } = useScreen();
	const { dashboard: texts, formats } = shell.texts;
	const { date, id, round, stage } = interview;
	const what = texts.round({ round, stage });
	return (
		<li>
			<NoteLink id={`told ${id}`} path={interview.records[0]?.path ?? ''}>
				<span class="interview-debrief-note-name" dir="auto">
					{date === null ? texts.noDate : formats.date(date)}
				</span>
				{what !== '' && (
					<span class="interview-debrief-note-about" dir="auto">
						{what}
					</span>
				)}
			</NoteLink>
		</li>
	);
}

function Prepare({ name, id }: { readonly name: string; readonly id: string }) {
	const { shell } = useScreen();
	return (
		<WordButton
			id={id}
			words={shell.texts.prepare.dashboard.prepareFor(name)}
			onClick={() => {
				shell.desk.openPrepare(name);
			}}
		/>
	);
}

function OnlyCompany({ name, id }: { readonly name: string; readonly id: string }) {
	const { filters, layout, selected, shell } = useScreen();
	if (filters.value.company !== null) return null;
	return (
		<WordButton
			id={id}
			words={shell.texts.dashboard.onlyCompany(name)}
			onClick={() => {
				filters.value = { ...filters.peek(), company: name };
				if (layout.peek() === 'phone') selected.value = null;
			}}
		/>
	);
}
