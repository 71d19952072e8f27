import { useComputed } from '@preact/signals';
import type { ItemPlace } from '../core/index.ts';
import { Evidence } from './evidence.tsx';
import { FoldedSection } from './folded-section.tsx';
import { RovingList } from './roving.tsx';
import { useScreen } from './screen.ts';

/** Lines that only read like a judgement: shown, and not counted. */
export function Tray() {
	const { dashboard, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const unsorted = useComputed(() => dashboard.value.unsorted).value;
	if (unsorted.length === 0) return null;
	return (
		<FoldedSection name="unsorted" heading={texts.unsorted} sentence={texts.unsortedCount(unsorted.length)}>
			{() => <TrayList items={unsorted} label={texts.unsorted} />}
		</FoldedSection>
	);
}

function TrayList({ items, label }: { readonly items: readonly ItemPlace[]; readonly label: string }) {
	return (
		<RovingList class="interview-debrief-rows" label={label}>
			<li>
				<Evidence items={items} prefix="unsorted" marked />
			</li>
		</RovingList>
	);
}
