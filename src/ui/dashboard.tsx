import type { ReadonlySignal } from '@preact/signals';
import type { Library } from '../core/index.ts';
import type { ScanState } from './scan.ts';
import type { Shell } from './shell.ts';

export interface DashboardProps {
	readonly shell: Shell;
	readonly library: Library;
	readonly scan: ReadonlySignal<ScanState>;
}

/** Strengths and gaps over all interviews. */
export function Dashboard({ shell, library, scan }: DashboardProps) {
	return (
		<div class="interview-debrief">
			<p>{shell.texts.dashboard.progress(scan.value.read, scan.value.total)}</p>
			<p>{library.size()}</p>
		</div>
	);
}
