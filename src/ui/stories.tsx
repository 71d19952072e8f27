import { useComputed } from '@preact/signals';
import { STORIES_WANTED, type Coverage, type Story, type StoryStanding } from '../core/index.ts';
import { FoldedSection } from './folded-section.tsx';
import { FoldRow } from './fold-row.tsx';
import { Opener } from './opener.tsx';
import { PagedRows } from './paged-rows.tsx';
import { useScreen } from './screen.ts';
import { Section } from './section.tsx';
import { StoryBody } from './story-body.tsx';
import { competencyName } from './competency-name.ts';
import { WordButton } from './word-button.tsx';

/** Rows shown before more are asked for. */
const FIRST = 8;

/** Which competencies have stories, and which gaps have none. */
export function Stories() {
	const screen = useScreen();
	const { dashboard, library, shell } = screen;
	const texts = shell.texts.stories.dashboard;
	const coverage = useComputed(() => dashboard.value.coverage).value;
	const none = useComputed(() => library.stories().length === 0).value;
	if (none) {
		return (
			<Section name="stories" heading={texts.stories}>
				<p class="interview-debrief-empty">{texts.noStories}</p>
				<p>
					<button type="button" class="interview-debrief-button" onClick={() => shell.stories.write({})}>
						{texts.newStory}
					</button>
				</p>
			</Section>
		);
	}
	const covered = coverage.filter(({ missing }) => missing === 0).length;
	const bare = coverage.filter(({ gap, stories }) => gap && stories.length === 0).length;
	const sentence = [texts.coverage(covered, coverage.length, STORIES_WANTED), texts.gapsWithout(bare)].filter((part) => part !== '').join(' ');
	return (
		<FoldedSection name="stories" heading={texts.stories} sentence={sentence}>
			{() => (
				<PagedRows items={neediestFirst(coverage)} name="stories" page={FIRST}>
					{(one) => <CoverageRow key={one.competency} coverage={one} />}
				</PagedRows>
			)}
		</FoldedSection>
	);
}

/** Gaps come first, then those with fewer stories; otherwise the order stays. */
function neediestFirst(coverage: readonly Coverage[]): readonly Coverage[] {
	return [...coverage].sort((a, b) => Number(b.gap && b.missing > 0) - Number(a.gap && a.missing > 0) || b.missing - a.missing);
}

function CoverageRow({ coverage }: { readonly coverage: Coverage }) {
	const screen = useScreen();
	const texts = screen.shell.texts.stories.dashboard;
	const head = (
		<>
			<span class="interview-debrief-row-name" dir="auto">
				{competencyName(screen, coverage.competency, coverage.name)}
			</span>
			{coverage.gap && <span class="interview-debrief-life">{texts.gap}</span>}
			<span class="interview-debrief-row-count">{texts.count(coverage.stories.length, coverage.fresh)}</span>
		</>
	);
	const rowKey = `cover:${coverage.competency}`;
	return <FoldRow rowKey={rowKey} head={head} body={() => <CoverageBody coverage={coverage} rowKey={rowKey} />} />;
}

/** The stories for a competency, the freshest first, and the way to one more. */
export function CoverageBody({ coverage, rowKey }: { readonly coverage: Coverage; readonly rowKey: string }) {
	return (
		<ul class="interview-debrief-lines">
			{coverage.stories.map((standing) => (
				<li key={standing.story.id} class="interview-debrief-quote">
					<StoryLine standing={standing} id={`${rowKey} ${standing.story.id}`} />
				</li>
			))}
			{coverage.missing > 0 && (
				<li key="write">
					<WriteStory id={`${rowKey} write`} competency={coverage.competency} more={coverage.stories.length > 0} />
				</li>
			)}
		</ul>
	);
}

/** A story by its title, and where it was told. Opens its note. */
export function StoryLine({ standing: { story, use }, id }: { readonly standing: StoryStanding; readonly id: string }) {
	const { shell } = useScreen();
	const texts = shell.texts.stories;
	const place = placeOf(story);
	return (
		<span class="interview-debrief-story">
			<Opener
				id={id}
				name="interview-debrief-line"
				place={place}
				onOpen={(where) => {
					shell.open(place, where);
				}}
			>
				<span class="interview-debrief-words" dir="auto">
					{story.title}
				</span>
			</Opener>
			<span class="interview-debrief-quote-from">
				{use.freshness === 'often' || use.freshness === 'worn' ? texts.worn(use.interviews) : texts.told(use.interviews, use.last, shell.today.value)}
			</span>
			<Practise story={story} id={`${id} practise`} />
		</span>
	);
}

/** The line on which the story begins. */
export function placeOf({ path, start, line }: Story): { readonly path: string; readonly start: number; readonly end: number; readonly line: number } {
	return { path, start, end: start, line };
}

export function Practise({ story, id }: { readonly story: Story; readonly id: string }) {
	const { shell } = useScreen();
	return (
		<WordButton id={id} words={shell.texts.stories.dashboard.practise} name="interview-debrief-practise" onClick={() => shell.stories.practise(story)} />
	);
}

export function WriteStory({ id, competency, more }: { readonly id: string; readonly competency: string; readonly more: boolean }) {
	const { shell } = useScreen();
	const texts = shell.texts.stories.dashboard;
	return (
		<WordButton id={id} words={more ? texts.writeMore : texts.write} name="interview-debrief-write" onClick={() => shell.stories.write({ competencies: [competency] })} />
	);
}

/** Stories that were told, the most often told first. */
export function Performance() {
	const { dashboard, shell } = useScreen();
	const texts = shell.texts.stories.dashboard;
	const told = useComputed(() => dashboard.value.performance).value;
	if (told.length === 0) return null;
	return (
		<Section name="performance" heading={texts.performance}>
			<PagedRows items={told} name="performance" page={5}>
				{(standing) => <PerformanceRow key={standing.story.id} standing={standing} />}
			</PagedRows>
		</Section>
	);
}

function PerformanceRow({ standing }: { readonly standing: StoryStanding }) {
	const { shell } = useScreen();
	const texts = shell.texts.stories;
	const { story, use } = standing;
	const rowKey = `story:${story.id}`;
	const head = (
		<>
			<span class="interview-debrief-row-name" dir="auto">
				{story.title}
			</span>
			<span class="interview-debrief-life">{texts.dashboard.landed(use.landed)}</span>
			<span class="interview-debrief-row-count">
				{[use.freshness === 'often' || use.freshness === 'worn' ? texts.dashboard.freshness[use.freshness] : '', texts.told(use.interviews, use.last, shell.today.value)].filter((part) => part !== '').join(' · ')}
			</span>
		</>
	);
	return <FoldRow rowKey={rowKey} head={head} body={() => <StoryBody standing={standing} rowKey={rowKey} />} />;
}
