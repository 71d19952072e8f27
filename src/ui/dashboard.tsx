import { computed, effect, signal, useComputed, useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Dashboard as DashboardData, Library } from '../core/index.ts';
import { AskedMoreThanOnce } from './asked.tsx';
import { Companies } from './companies.tsx';
import { DueStories } from './due-stories.tsx';
import { Empty } from './empty.tsx';
import { NothingLeft } from './filter-bar.tsx';
import { filterOf, isFiltered, parseFilters, type Filters } from './filters.ts';
import { FormGuide } from './form-guide.tsx';
import { Head } from './head.tsx';
import { useRoom } from './layout.ts';
import { NoteProblems } from './note-problems.tsx';
import { Page, Pane } from './pane.tsx';
import { Awaiting, ComingUp, Unfilled } from './planned.tsx';
import type { ScanState } from './scan.ts';
import { newScreenId, ScreenContext, useScreen, type Screen } from './screen.ts';
import type { Shell } from './shell.ts';
import { SkippedNotes } from './skipped-notes.tsx';
import { Performance, Stories } from './stories.tsx';
import { Themes, WorkOnNext } from './themes.tsx';
import { Tray } from './tray.tsx';

/** Under which a device keeps what was chosen. */
const FILTERS = 'filters';

export interface DashboardProps {
	readonly shell: Shell;
	readonly library: Library;
	readonly scan: ReadonlySignal<ScanState>;
	/** The unsorted lines are shown one by one. */
	readonly reviewing: Signal<boolean>;
}

/** Strengths and gaps over all interviews. */
export function Dashboard({ shell, library, scan, reviewing }: DashboardProps) {
	const root = useRef<HTMLDivElement>(null);
	const filters = useMemo(() => signal(parseFilters(shell.load(FILTERS))), [shell]);
	const views = useMemo(() => twoViews(library, filters, shell.today), [library, filters, shell]);
	const { layout, height } = useRoom(root, shell.phone);
	useLayoutEffect(() => views.follow(), [views]);
	/** Nothing is drawn before it is known how much room there is. */
	const measured = useSignal(false);
	useLayoutEffect(() => {
		measured.value = true;
	}, []);
	const screen = useMemo<Screen>(
		() => ({ id: newScreenId(), shell, library, scan, dashboard: views.dashboard, filters, layout, open: signal<ReadonlySet<string>>(new Set()), selected: signal<string | null>(null), reviewing }),
		[shell, library, scan, views, filters, layout, reviewing],
	);
	useEffect(() => {
		let first = true;
		return filters.subscribe((chosen) => {
			if (!first) shell.save(FILTERS, isFiltered(chosen) ? chosen : null);
			first = false;
		});
	}, [filters, shell]);
	return (
		<ScreenContext.Provider value={screen}>
			<div ref={root} class="interview-debrief" {...(height.value > 0 && { style: { '--interview-debrief-room': `${String(height.value)}px` } })}>
				{measured.value && (
					<Pages>
						<Parts />
					</Pages>
				)}
			</div>
		</ScreenContext.Provider>
	);
}

/**
 * What is filtered, and all of it: the view of everything is kept up to date while a filter is set, so that taking the
 * filter away costs nothing.
 */
function twoViews(library: Library, filters: ReadonlySignal<Filters>, today: ReadonlySignal<string>): { readonly dashboard: ReadonlySignal<DashboardData>; readonly follow: () => () => void } {
	const all = library.view({}, today.peek());
	const some = library.view(filterOf(filters.peek(), today.peek()), today.peek());
	return {
		dashboard: computed(() => (isFiltered(filters.value) ? some : all).dashboard.value),
		follow: () => {
			// At once: an effect of a hook would come a frame after the filters themselves are drawn.
			const stop = effect(() => {
				all.set({}, today.value);
				if (isFiltered(filters.value)) some.set(filterOf(filters.value, today.value), today.value);
			});
			return () => {
				stop();
				all.close();
				some.close();
			};
		},
	};
}

/** On a phone, what was chosen covers the dashboard, which stays as it was underneath. */
function Pages({ children }: { readonly children: ComponentChildren }) {
	const { layout, selected } = useScreen();
	const under = useRef<HTMLDivElement>(null);
	const left = useRef<{ readonly top: number; readonly focus: Element | null }>({ top: 0, focus: null });
	const key = layout.value === 'phone' ? selected.value : null;
	const scroller = (): HTMLElement | null => under.current?.closest('.interview-debrief')?.parentElement ?? null;
	if (key !== null && under.current && !under.current.hidden) {
		left.current = { top: scroller()?.scrollTop ?? 0, focus: under.current.ownerDocument.activeElement };
	}
	useLayoutEffect(() => {
		const element = scroller();
		if (!element || layout.peek() !== 'phone') return;
		element.scrollTop = key === null ? left.current.top : 0;
		const { focus } = left.current;
		if (key === null && focus && under.current?.contains(focus)) (focus as HTMLElement).focus({ preventScroll: true });
	}, [key]);
	return (
		<>
			<div ref={under} hidden={key !== null}>
				{children}
			</div>
			{key !== null && (
				<Page
					pageKey={key}
					onBack={() => {
						selected.value = null;
					}}
				/>
			)}
		</>
	);
}

function Parts() {
	const { dashboard, filters, layout } = useScreen();
	const box = useRef<HTMLDivElement>(null);
	const interviews = useComputed(() => dashboard.value.interviews).value;
	const debriefs = useComputed(() => dashboard.value.debriefs).value;
	const planned = useComputed(() => dashboard.value.comingUp.length + dashboard.value.unfilled.length).value;
	const outweighed = useComputed(() => dashboard.value.unsorted.length > dashboard.value.labelled).value;
	// What a person is in does not move away under them.
	const trayFirst = useRef(outweighed);
	if (!box.current?.contains(box.current.ownerDocument.activeElement)) trayFirst.current = outweighed;
	const nothing = interviews === 0 && planned === 0;
	const wide = layout.value === 'wide' && debriefs > 0;
	const tray = <Tray key="tray" />;
	const form = debriefs > 0 && <FormGuide key="form" />;
	return (
		<div ref={box} class={wide ? 'interview-debrief-parts interview-debrief-parts-wide' : 'interview-debrief-parts'}>
			<Head key="head" />
			<div key="column" class="interview-debrief-column">
				{nothing && (isFiltered(filters.value) ? <NothingLeft key="none" /> : <Empty key="empty" />)}
				<Awaiting key="awaiting" />
				<ComingUp key="coming" />
				{trayFirst.current && tray}
				{debriefs > 0 && <WorkOnNext key="next" />}
				{!wide && form}
				{!trayFirst.current && tray}
				{debriefs > 0 && <Themes key="gaps" kind="gap" />}
				{debriefs > 0 && <Themes key="strengths" kind="strength" />}
				<DueStories key="due" />
				<Stories key="stories" />
				<Performance key="performance" />
				<AskedMoreThanOnce key="asked" />
				<Companies key="companies" />
				<Unfilled key="unfilled" />
				<SkippedNotes key="skipped" />
				<NoteProblems key="problems" />
			</div>
			{wide && (
				<div key="side" class="interview-debrief-side">
					{form}
					<Pane />
				</div>
			)}
		</div>
	);
}
