import { useComputed } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { GapTheme, StrengthTheme, Why } from '../core/index.ts';
import { Evidence } from './evidence.tsx';
import { Icon } from './icon.tsx';
import { Line } from './line.tsx';
import { useStop } from './roving.tsx';
import { toggle, useScreen, type Screen } from './screen.ts';

type AnyTheme = GapTheme | StrengthTheme;

/** Lines of a gap that show before it is unfolded. */
const GLANCE = 2;

/** Said already by the count and the date beside the name. */
const SAID: readonly Why['code'][] = ['often', 'recent', 'undated', 'none-coming'];

/** The name in the person's language; a competency of their own keeps its name. */
export function competencyName({ shell }: Screen, competency: string, name: string): string {
	const names: Readonly<Record<string, { readonly name: string } | undefined>> = shell.texts.competencies;
	return names[competency]?.name ?? name;
}

function lifeOf({ shell }: Screen, theme: AnyTheme): { readonly name: string; readonly about: string } {
	const texts = shell.texts.dashboard;
	if (theme.kind === 'gap') return texts.life[theme.life];
	const named: Readonly<Record<string, { readonly name: string; readonly about: string } | undefined>> = texts.strengthLife;
	return named[theme.life] ?? texts.strengthLife.once;
}

// Whether a story answers a gap cannot be said before stories are read.
function reasons({ shell }: Screen, why: readonly Why[], all: boolean): string {
	return why
		.filter(({ code }) => code !== 'no-story' && (all || !SAID.includes(code)))
		.map(({ code, params }) => shell.texts.dashboard.why[code](params))
		.join(' ');
}

/** One competency as a gap or a strength: its count, and its lines when it is unfolded. */
export function ThemeRow({ theme, rowKey, next = false }: {
	readonly theme: AnyTheme;
	/** Unique on the dashboard; it stays unfolded under this key. */
	readonly rowKey: string;
	/** Something to work on next: shows why, and its newest lines at once. */
	readonly next?: boolean;
}) {
	const screen = useScreen();
	const { shell } = screen;
	const texts = shell.texts.dashboard;
	const stop = useStop(rowKey);
	const id = useId();
	const open = useComputed(() => screen.open.value.has(rowKey)).value;
	const life = lifeOf(screen, theme);
	const why = theme.kind === 'gap' && next ? reasons(screen, theme.why, open) : '';
	const left = theme.items.length - GLANCE;
	return (
		<li data-row class={next ? 'interview-debrief-row interview-debrief-row-next' : 'interview-debrief-row'}>
			<button
				{...stop}
				type="button"
				class="interview-debrief-row-head"
				aria-expanded={open}
				aria-controls={id}
				onClick={() => {
					toggle(screen, rowKey);
				}}
			>
				<Icon name="chevron-right" />
				<span class="interview-debrief-row-name" dir="auto">
					{competencyName(screen, theme.competency, theme.name)}
				</span>
				<span class="interview-debrief-life">{life.name}</span>
				<span class="interview-debrief-row-count">{texts.counted(theme.interviews, theme.of, theme.last, shell.today.value)}</span>
			</button>
			<div id={id} class="interview-debrief-row-body">
				{why !== '' && <p class="interview-debrief-why">{why}</p>}
				{open && !next && <p class="interview-debrief-why">{life.about}</p>}
				{open && <Evidence key="all" items={theme.items} prefix={rowKey} />}
				{!open && next && (
					<ul key="glance" class="interview-debrief-lines">
						{theme.items.slice(0, GLANCE).map((item) => (
							<li key={`${item.path} ${item.text}`} class="interview-debrief-quote interview-debrief-quote-gap interview-debrief-quote-short">
								<Line id={`${rowKey} glance ${item.path} ${item.text}`} path={item.path} quote={item} label={item.label} />
								<span class="interview-debrief-quote-from" dir="auto">
									{texts.interview(item)}
								</span>
							</li>
						))}
						{left > 0 && (
							<li key="more">
								<GlanceMore rowKey={rowKey} left={left} />
							</li>
						)}
					</ul>
				)}
			</div>
		</li>
	);
}

function GlanceMore({ rowKey, left }: { readonly rowKey: string; readonly left: number }) {
	const screen = useScreen();
	const stop = useStop(`${rowKey} more`);
	return (
		<button
			{...stop}
			type="button"
			class="interview-debrief-more"
			onClick={() => {
				toggle(screen, rowKey);
			}}
		>
			{screen.shell.texts.dashboard.more(left)}
		</button>
	);
}
