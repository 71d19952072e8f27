import { useId } from 'preact/hooks';
import type { CaptureTexts } from '../../i18n/index.ts';

const VALUES = [1, 2, 3, 4, 5] as const;

/** How it felt, 1 to 5. What is chosen can be taken back with a second click. */
export function Felt({ texts, value, onChange }: { readonly texts: CaptureTexts['debrief']; readonly value: number | null; readonly onChange: (value: number | null) => void }) {
	const name = `interview-debrief-felt-${useId()}`;
	return (
		<div class="interview-debrief-felt">
			<span class="interview-debrief-empty" aria-hidden="true">
				{texts.feltLow}
			</span>
			{VALUES.map((one) => (
				<label key={one} class={one === value ? 'interview-debrief-felt-chosen' : ''}>
					<input
						type="radio"
						class="interview-debrief-spoken"
						name={name}
						aria-label={texts.feltValue(one)}
						checked={one === value}
						onClick={() => {
							if (one === value) onChange(null);
						}}
						onChange={() => {
							onChange(one);
						}}
					/>
					{one}
				</label>
			))}
			<span class="interview-debrief-empty" aria-hidden="true">
				{texts.feltHigh}
			</span>
		</div>
	);
}
