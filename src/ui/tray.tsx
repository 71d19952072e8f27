import { useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ItemPlace } from '../core/index.ts';
import { Evidence } from './evidence.tsx';
import { FoldedSection } from './folded-section.tsx';
import { Review } from './review.tsx';
import { RovingList } from './roving.tsx';
import { useScreen } from './screen.ts';
import { Section } from './section.tsx';

/** Lines that only read like a judgement: shown, and not counted until they are filed in the review. */
export function Tray() {
	const { dashboard, reviewing, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const unsorted = useComputed(() => dashboard.value.unsorted).value;
	const outweighs = useComputed(() => dashboard.value.unsorted.length > dashboard.value.labelled).value;
	const start = useRef<HTMLButtonElement>(null);
	/** The review was just closed. */
	const closed = useSignal(false);
	useLayoutEffect(() => {
		if (!closed.value) return;
		closed.value = false;
		start.current?.focus();
	}, [closed.value]);
	if (reviewing.value) {
		return (
			<Section name="unsorted" heading={texts.unsorted}>
				<Review
					onClose={() => {
						reviewing.value = false;
						closed.value = true;
					}}
				/>
			</Section>
		);
	}
	if (unsorted.length === 0) return null;
	return (
		<div class="interview-debrief-tray">
			<FoldedSection name="unsorted" heading={texts.unsorted} sentence={texts.unsortedCount(unsorted.length)}>
				{() => <TrayList items={unsorted} />}
			</FoldedSection>
			<button
				ref={start}
				type="button"
				class={outweighs ? 'interview-debrief-button mod-cta' : 'interview-debrief-button'}
				onClick={() => {
					reviewing.value = true;
				}}
			>
				{shell.texts.writing.review.start}
			</button>
		</div>
	);
}

function TrayList({ items }: { readonly items: readonly ItemPlace[] }) {
	return (
		<RovingList class="interview-debrief-rows">
			<li>
				<Evidence items={items} prefix="unsorted" marked />
			</li>
		</RovingList>
	);
}
