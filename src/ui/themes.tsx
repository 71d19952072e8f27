import { useComputed } from '@preact/signals';
import type { GapTheme, StrengthTheme } from '../core/index.ts';
import { PagedRows } from './paged-rows.tsx';
import { RovingList } from './roving.tsx';
import { useScreen } from './screen.ts';
import { Section } from './section.tsx';
import { ThemeRow } from './theme-row.tsx';

/** Rows shown before more are asked for. */
const FIRST = 6;

/** Up to three gaps, each with the reason and the newest lines. */
export function WorkOnNext() {
	const { dashboard, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const next = useComputed(() => dashboard.value.next).value;
	const gaps = useComputed(() => dashboard.value.gaps.length).value;
	return (
		<Section name="next" heading={texts.workOnNext}>
			{next.length === 0 ? (
				<p class="interview-debrief-empty">{gaps === 0 ? texts.empty.gaps : texts.nothingNext}</p>
			) : (
				<RovingList class="interview-debrief-rows">
					{next.map((theme) => (
						<ThemeRow key={theme.competency} theme={theme} rowKey={`next:${theme.competency}`} next />
					))}
				</RovingList>
			)}
		</Section>
	);
}

/** All gaps or all strengths, by competency. */
export function Themes({ kind }: { readonly kind: 'gap' | 'strength' }) {
	const { dashboard, shell } = useScreen();
	const texts = shell.texts.dashboard;
	const themes: readonly (GapTheme | StrengthTheme)[] = useComputed(() => (kind === 'gap' ? dashboard.value.gaps : dashboard.value.strengths)).value;
	const heading = kind === 'gap' ? texts.gaps : texts.strengths;
	return (
		<Section name={`${kind}s`} heading={heading}>
			{themes.length === 0 ? (
				<p class="interview-debrief-empty">{kind === 'gap' ? texts.empty.gaps : texts.empty.strengths}</p>
			) : (
				<PagedRows items={themes} name={kind} page={FIRST}>
					{(theme) => <ThemeRow key={theme.competency} theme={theme} rowKey={`${kind}:${theme.competency}`} />}
				</PagedRows>
			)}
		</Section>
	);
}
