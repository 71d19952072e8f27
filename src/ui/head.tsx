import { useComputed } from '@preact/signals';
import { useScreen } from './screen.ts';

/** The summary in one sentence, and how far the reading of the vault has come. */
export function Head() {
	const { dashboard, scan, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const summary = useComputed(() => {
		const { debriefs, interviews, companies, from, to, carries, gaps } = dashboard.value;
		if (interviews === 0) return '';
		const back = gaps.filter(({ life, interviews: times }) => times > 1 && (life === 'recurring' || life === 'mixed')).length;
		const claim = debriefs === 0 ? texts.empty.judgments : texts.comingBack(back, gaps.length);
		const caution = debriefs === 0 ? '' : texts.trend[carries];
		return [texts.overview({ debriefs, interviews, companies, from, to }), claim, caution].filter((part) => part !== '').join(' ');
	});
	const reading = useComputed(() => scan.value.phase === 'running' || scan.value.phase === 'waiting');
	const spoken = useComputed(() => (scan.value.phase === 'running' ? texts.reading : ''));
	return (
		<header class="interview-debrief-head">
			{/* Numbers that change with every note are not for the ear until all are there. */}
			<p class="interview-debrief-summary" role="status" aria-live={reading.value ? 'off' : 'polite'}>
				{summary.value}
			</p>
			<Progress />
			<p class="interview-debrief-spoken" role="status">
				{spoken.value}
			</p>
		</header>
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
