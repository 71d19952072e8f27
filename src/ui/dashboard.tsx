import { signal, useComputed, useSignalEffect, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Library } from '../core/index.ts';
import { Empty } from './empty.tsx';
import { FormGuide } from './form-guide.tsx';
import { Head } from './head.tsx';
import { NoteProblems, SkippedNotes } from './left-out.tsx';
import { ComingUp, Unfilled } from './planned.tsx';
import type { ScanState } from './scan.ts';
import { ScreenContext, type CellKey, type Screen } from './screen.ts';
import type { Shell } from './shell.ts';
import { Themes, WorkOnNext } from './themes.tsx';
import { Tray } from './tray.tsx';

export interface DashboardProps {
	readonly shell: Shell;
	readonly library: Library;
	readonly scan: ReadonlySignal<ScanState>;
}

/** Strengths and gaps over all interviews. */
export function Dashboard({ shell, library, scan }: DashboardProps) {
	const view = useMemo(() => library.view({}, shell.today.peek()), [library]);
	useEffect(() => () => {
		view.close();
	}, [view]);
	useSignalEffect(() => {
		view.set({}, shell.today.value);
	});
	const screen = useMemo<Screen>(
		() => ({
			shell,
			library,
			scan,
			dashboard: view.dashboard,
			open: signal<ReadonlySet<string>>(new Set()),
			cell: signal<CellKey | null>(null),
		}),
		[shell, library, scan, view],
	);
	return (
		<ScreenContext.Provider value={screen}>
			<div class="interview-debrief">
				<Parts dashboard={screen.dashboard} />
			</div>
		</ScreenContext.Provider>
	);
}

function Parts({ dashboard }: Pick<Screen, 'dashboard'>) {
	const box = useRef<HTMLDivElement>(null);
	const interviews = useComputed(() => dashboard.value.interviews).value;
	const debriefs = useComputed(() => dashboard.value.debriefs).value;
	const planned = useComputed(() => dashboard.value.comingUp.length + dashboard.value.unfilled.length).value;
	const outweighed = useComputed(() => dashboard.value.unsorted.length > dashboard.value.labelled).value;
	// What a person is in does not move away under them.
	const trayFirst = useRef(outweighed);
	if (!box.current?.contains(box.current.ownerDocument.activeElement)) trayFirst.current = outweighed;
	const tray = <Tray key="tray" />;
	return (
		<div ref={box} class="interview-debrief-parts">
			<Head key="head" />
			{interviews === 0 && planned === 0 && <Empty key="empty" />}
			<ComingUp key="coming" />
			{trayFirst.current && tray}
			{debriefs > 0 && <WorkOnNext key="next" />}
			{debriefs > 0 && <FormGuide key="form" />}
			{debriefs > 0 && <Themes key="gaps" kind="gap" />}
			{debriefs > 0 && <Themes key="strengths" kind="strength" />}
			{!trayFirst.current && tray}
			<Unfilled key="unfilled" />
			<SkippedNotes key="skipped" />
			<NoteProblems key="problems" />
		</div>
	);
}
