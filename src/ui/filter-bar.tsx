import { useComputed } from '@preact/signals';
import type { Choice } from '../core/index.ts';
import { isFiltered, monthsOf, NO_FILTERS, RECENT_MONTHS, type FilterKey } from './filters.ts';
import { Icon } from './icon.tsx';
import { RovingList, useStop } from './roving.tsx';
import { useScreen, type Screen } from './screen.ts';
import type { Option } from './shell.ts';
import { WordButton } from './word-button.tsx';

const KEYS = ['company', 'role', 'stage', 'period'] as const satisfies readonly FilterKey[];

interface Possible {
	readonly value: string;
	readonly name: string;
	readonly interviews: number | null;
}

/** What can be chosen, with how many interviews each leaves. */
function possible({ library, shell }: Screen, key: FilterKey): readonly Possible[] {
	const { stages, dashboard } = shell.texts;
	const { companies, roles, stages: kinds, years } = library.choices();
	const dated = years.reduce((sum, { interviews }) => sum + interviews, 0);
	const named = ({ name, interviews }: Choice): Possible => ({ value: name, name, interviews });
	switch (key) {
		case 'company':
			return companies.map(named);
		case 'role':
			return roles.map(named);
		case 'stage':
			return kinds.map(({ name, interviews }) => ({ value: name, name: stages[name], interviews }));
		case 'period':
			return dated < 2
				? []
				: [...RECENT_MONTHS.map((months) => ({ value: `${String(months)}m`, name: dashboard.filters.lastMonths(months), interviews: null })), ...(years.length > 1 ? years.map(named) : [])];
	}
}

/** How the chosen value is called. */
function nameOf({ shell }: Screen, key: FilterKey, value: string): string {
	const { dashboard, stages } = shell.texts;
	if (key === 'stage') return (stages as Readonly<Record<string, string>>)[value] ?? value;
	const months = key === 'period' ? monthsOf(value) : null;
	return months === null ? value : dashboard.filters.lastMonths(months);
}

/** Which interviews the dashboard is about: each filter is a chip that can be changed and taken away. */
export function FilterBar() {
	const screen = useScreen();
	const { filters, shell } = screen;
	const texts = shell.texts.dashboard.filters;
	const shown = useComputed(() => KEYS.filter((key) => filters.value[key] !== null || possible(screen, key).length > 1).join(' '));
	if (shown.value === '') return null;
	const keys = KEYS.filter((key) => shown.value.split(' ').includes(key));
	return (
		<RovingList class="interview-debrief-filters" label={texts.heading} row>
			{keys.map((key) => (
				<li key={key} data-row>
					<Chip name={key} value={filters.value[key]} />
				</li>
			))}
			{keys.filter((key) => filters.value[key] !== null).length > 1 && (
				<li key="clear">
					<Clear />
				</li>
			)}
		</RovingList>
	);
}

function Chip({ name, value }: { readonly name: FilterKey; readonly value: string | null }) {
	const screen = useScreen();
	const { shell } = screen;
	const texts = shell.texts.dashboard.filters;
	const stop = useStop(name);
	const called = value === null ? null : nameOf(screen, name, value);
	const set = (chosen: string | null): void => {
		screen.filters.value = { ...screen.filters.peek(), [name]: chosen };
	};
	const any = { company: texts.anyCompany, role: texts.anyRole, stage: texts.anyStage, period: texts.allTime }[name];
	const options = (): readonly Option<string | null>[] => [
		{ value: null, name: any, chosen: value === null },
		...possible(screen, name).map((one) => ({
			value: one.value,
			name: one.interviews === null ? one.name : texts.counted(one.name, one.interviews),
			chosen: one.value === value,
		})),
	];
	return (
		<span class={value === null ? 'interview-debrief-chip' : 'interview-debrief-chip interview-debrief-chip-set'}>
			<button
				{...stop}
				type="button"
				class="interview-debrief-chip-name"
				aria-haspopup="menu"
				{...(called !== null && { 'aria-label': texts.chosen(texts[name], called) })}
				onClick={(event) => {
					shell.choose(event.currentTarget, texts[name], options(), set);
				}}
				onKeyDown={(event) => {
					if (value === null || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
					event.preventDefault();
					set(null);
				}}
			>
				<span dir="auto">{called ?? texts[name]}</span>
				{value === null && <Icon name="chevron-down" />}
			</button>
			{called !== null && (
				<Remove
					name={name}
					label={texts.remove(called)}
					onRemove={() => {
						set(null);
					}}
				/>
			)}
		</span>
	);
}

function Remove({ name, label, onRemove }: { readonly name: FilterKey; readonly label: string; readonly onRemove: () => void }) {
	const stop = useStop(`${name} remove`);
	return (
		<button {...stop} type="button" class="interview-debrief-chip-remove" aria-label={label} onClick={onRemove}>
			<Icon name="x" />
		</button>
	);
}

function Clear() {
	const { filters, shell } = useScreen();
	return (
		<WordButton
			id="clear"
			words={shell.texts.dashboard.filters.clear}
			onClick={() => {
				filters.value = NO_FILTERS;
			}}
		/>
	);
}

/** Everything is filtered away: says so, and leads back. */
export function NothingLeft() {
	const { filters, shell } = useScreen();
	const texts = shell.texts.dashboard;
	if (!isFiltered(filters.value)) return null;
	return (
		<section class="interview-debrief-section interview-debrief-start">
			<p>{texts.empty.filter}</p>
			<button
				type="button"
				class="interview-debrief-button"
				onClick={({ currentTarget }) => {
					// It goes away with what it says; the filters stay.
					currentTarget.closest('.interview-debrief')?.querySelector<HTMLElement>('.interview-debrief-filters [data-stop]')?.focus();
					filters.value = NO_FILTERS;
				}}
			>
				{texts.filters.clear}
			</button>
		</section>
	);
}
