import { useComputed } from '@preact/signals';
import type { GapTheme, StrengthTheme, Why } from '../core/index.ts';
import { competencyName } from './competency-name.ts';
import { Evidence } from './evidence.tsx';
import { FoldRow } from './fold-row.tsx';
import { Line } from './line.tsx';
import { toggle, useScreen, type Screen } from './screen.ts';
import { CoverageBody, StoryLine, WriteStory } from './stories.tsx';
import { WordButton } from './word-button.tsx';

type AnyTheme = GapTheme | StrengthTheme;

/** Lines of a gap that show before it is unfolded. */
const GLANCE = 2;

/** Said already by the count and the date beside the name, or true of every gap. */
const SAID: readonly Why['code'][] = ['often', 'recent', 'undated', 'none-coming', 'interview-coming'];

function lifeOf({ shell }: Screen, theme: AnyTheme): { readonly name: string; readonly about: string } {
	const texts = shell.texts.dashboard;
	if (theme.kind === 'gap') return texts.life[theme.life];
	const named: Readonly<Record<string, { readonly name: string; readonly about: string } | undefined>> = texts.strengthLife;
	return named[theme.life] ?? texts.strengthLife.once;
}

function reasons({ shell }: Screen, why: readonly Why[], all: boolean): string {
	return why
		.filter(({ code }) => all || !SAID.includes(code))
		.map(({ code, params }) => shell.texts.dashboard.why[code](params))
		.join(' ');
}

/** What a theme's life is, why it has its rank, and all of its lines. */
export function ThemeBody({ theme, rowKey }: { readonly theme: AnyTheme; readonly rowKey: string }) {
	const screen = useScreen();
	const texts = screen.shell.texts.dashboard;
	const why = theme.kind === 'gap' ? reasons(screen, theme.why, true) : '';
	return (
		<>
			<p class="interview-debrief-why">{lifeOf(screen, theme).about}</p>
			{why !== '' && (
				<p class="interview-debrief-why">
					<span class="interview-debrief-label">{texts.whyHere}</span> {why}
				</p>
			)}
			{theme.kind === 'gap' && <StoriesFor competency={theme.competency} rowKey={rowKey} />}
			<Evidence items={theme.items} prefix={rowKey} />
		</>
	);
}

/** The stories that answer a gap, or the way to the one that is missing. */
function StoriesFor({ competency, rowKey }: { readonly competency: string; readonly rowKey: string }) {
	const { dashboard, shell } = useScreen();
	const coverage = useComputed(() => dashboard.value.coverage.find((one) => one.competency === competency) ?? null).value;
	if (!coverage) return null;
	return (
		<>
			{coverage.stories.length > 0 && <p class="interview-debrief-label">{shell.texts.stories.dashboard.answeredBy}</p>}
			<CoverageBody coverage={coverage} rowKey={`${rowKey} stories`} />
		</>
	);
}

/** The freshest of them alone. */
function StoryAtAGlance({ competency, rowKey }: { readonly competency: string; readonly rowKey: string }) {
	const { dashboard } = useScreen();
	const coverage = useComputed(() => dashboard.value.coverage.find((one) => one.competency === competency) ?? null).value;
	if (!coverage) return null;
	const [first] = coverage.stories;
	return (
		<li key="story" class="interview-debrief-glance-story">
			{first ? <StoryLine standing={first} id={`${rowKey} story`} /> : <WriteStory id={`${rowKey} write`} competency={competency} more={false} />}
		</li>
	);
}

/** One competency as a gap or a strength: its count, and its lines. */
export function ThemeRow({ theme, rowKey, next = false }: {
	readonly theme: AnyTheme;
	readonly rowKey: string;
	/** Something to work on next: shows why, and its newest lines at once. */
	readonly next?: boolean;
}) {
	const screen = useScreen();
	const { shell } = screen;
	const texts = shell.texts.dashboard;
	const head = (
		<>
			<span class="interview-debrief-row-name" dir="auto">
				{competencyName(screen, theme.competency, theme.name)}
			</span>
			<span class="interview-debrief-life">{lifeOf(screen, theme).name}</span>
			<span class="interview-debrief-row-count">{texts.counted(theme.interviews, theme.of, theme.last, shell.today.value)}</span>
		</>
	);
	const body = () => <ThemeBody theme={theme} rowKey={rowKey} />;
	if (!next) return <FoldRow rowKey={rowKey} head={head} body={body} />;
	return (
		<FoldRow rowKey={rowKey} class="interview-debrief-row-next" head={head} body={body}>
			{(open) => !open && theme.kind === 'gap' && <Glance theme={theme} rowKey={rowKey} />}
		</FoldRow>
	);
}

/** Why a gap is to be worked on, in a sentence or two, and its newest lines. */
function Glance({ theme, rowKey }: { readonly theme: GapTheme; readonly rowKey: string }) {
	const screen = useScreen();
	const texts = screen.shell.texts.dashboard;
	const why = reasons(screen, theme.why, false);
	const left = theme.items.length - GLANCE;
	return (
		<>
			{why !== '' && <p class="interview-debrief-why">{why}</p>}
			<ul class="interview-debrief-lines">
				{theme.items.slice(0, GLANCE).map((item, at) => (
					<li key={`${item.path} ${item.text} ${String(at)}`} class="interview-debrief-quote interview-debrief-quote-gap interview-debrief-quote-short">
						<Line id={`${rowKey} glance ${item.path} ${item.text} ${String(at)}`} path={item.path} quote={item} label={item.label} item={item} />
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
				<StoryAtAGlance competency={theme.competency} rowKey={rowKey} />
			</ul>
		</>
	);
}

function GlanceMore({ rowKey, left }: { readonly rowKey: string; readonly left: number }) {
	const screen = useScreen();
	return (
		<WordButton
			id={`${rowKey} more`}
			words={screen.shell.texts.dashboard.more(left)}
			onClick={() => {
				if (screen.layout.peek() === 'narrow') toggle(screen, rowKey);
				else screen.selected.value = rowKey;
			}}
		/>
	);
}
