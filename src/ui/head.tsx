import { useComputed } from '@preact/signals';
import { FilterBar } from './filter-bar.tsx';
import { useScreen } from './screen.ts';

/** The filters, the summary in one sentence, and how far the reading of the vault has come. */
export function Head() {
	const { dashboard, filters, scan, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const summary = useComputed(() => {
		const { debriefs, interviews, companies, from, to, carries, gaps } = dashboard.value;
		if (interviews === 0) return '';
		const back = gaps.filter(({ life, interviews: times }) => times > 1 && (life === 'recurring' || life === 'mixed')).length;
		const { company, role, stage, period } = filters.value;
		const only = { company, role, stage, year: period !== null && period.length === 4 ? period : null };
		const counts = { debriefs, interviews, companies, from, to };
		const caution = debriefs === 0 ? texts.empty.judgments : texts.trend[carries];
		return [texts.overview(counts, only, debriefs === 0 ? '' : texts.comingBack(back, carries), shell.today.value), caution].filter((part) => part !== '').join(' ');
	});
	const reading = useComputed(() => scan.value.phase === 'running' || scan.value.phase === 'waiting');
	const spoken = useComputed(() => (scan.value.phase === 'running' ? texts.reading : ''));
	return (
		<div class="interview-debrief-head">
			<FilterBar />
			{/* Numbers that change with every note are not for the ear until all are there. */}
			<p class="interview-debrief-summary" role="status" aria-live={reading.value ? 'off' : 'polite'}>
				{summary.value}
			</p>
			<Progress />
			<p class="interview-debrief-spoken" role="status">
				{spoken.value}
			</p>
		</div>
	);
}

function Progress() {
	const { scan, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const { phase, read, total } = scan.value;
	if (phase === 'done') return null;
	if (phase === 'waiting') return <p class="interview-debrief-progress-text">{texts.indexing}</p>;
	const running = phase === 'running';
	const words = running ? texts.progress(read, total) : texts.stopped(read, total);
	return (
		<div class="interview-debrief-progress">
			<p class="interview-debrief-progress-text">{words}</p>
			<button
				type="button"
				class="interview-debrief-button"
				onClick={() => {
					if (running) shell.stopScan();
					else shell.rescan();
				}}
			>
				{running ? texts.stop : texts.startAgain}
			</button>
			{running && <progress class="interview-debrief-progress-bar" aria-label={texts.reading} value={read} max={Math.max(total, 1)} />}
		</div>
	);
}
