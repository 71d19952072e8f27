import { balanceOf, PARTS, type StoryStanding, type Telling } from '../core/index.ts';
import { Opener } from './opener.tsx';
import { useScreen } from './screen.ts';
import { Practise, placeOf } from './stories.tsx';
import { WordButton } from './word-button.tsx';

/** How long a story is and how its parts share the time, what there is to mend, and where it was told. */
export function StoryBody({ standing: { story, use }, rowKey }: { readonly standing: StoryStanding; readonly rowKey: string }) {
	const { shell, library } = useScreen();
	const texts = shell.texts.stories.dashboard;
	const { words, minutes, shares } = balanceOf(story);
	const checks = library.storyChecks(story);
	const shown = PARTS.filter((part) => shares[part] > 0);
	return (
		<>
			<OpenStory id={`${rowKey} open`} standing={{ story, use }} />
			<p class="interview-debrief-why">{texts.length(words, minutes)}</p>
			<div class="interview-debrief-balance" role="img" aria-label={`${texts.balance}: ${shown.map((part) => `${shell.texts.parts[part]} ${String(shares[part])}%`).join(', ')}`}>
				{shown.map((part) => (
					<span key={part} class={`interview-debrief-share interview-debrief-share-${part}`} style={{ '--interview-debrief-share': String(shares[part]) }} title={`${shell.texts.parts[part]} ${String(shares[part])}%`}>
						{shares[part] >= ROOM ? shell.texts.parts[part].slice(0, 1) : ''}
					</span>
				))}
			</div>
			{checks.length > 0 && (
				<>
					<p class="interview-debrief-label">{texts.checks}</p>
					<ul class="interview-debrief-lines">
						{checks.map((check, at) => {
							const id = `${rowKey} check ${check.code} ${String(at)}`;
							const place = { path: story.path, start: check.start, end: check.end, line: check.line };
							return (
								<li key={id} class="interview-debrief-quote">
									<Opener id={id} name="interview-debrief-line" place={place} onOpen={(where) => shell.open(place, where)}>
										<span class="interview-debrief-words">{shell.texts.storyChecks[check.code](check.params)}</span>
									</Opener>
								</li>
							);
						})}
					</ul>
				</>
			)}
			<p class="interview-debrief-label">{texts.tellings}</p>
			<ul class="interview-debrief-lines">
				{use.tellings.slice(0, MOST).map((telling) => (
					<li key={`${telling.path} ${String(telling.start)}`} class="interview-debrief-quote">
						<TellingLine telling={telling} id={`${rowKey} ${telling.path} ${String(telling.start)}`} />
					</li>
				))}
			</ul>
		</>
	);
}

/** Parts with so many percent have room for their letter. */
const ROOM = 9;
/** Interviews shown; a story that was told in more is worn by far. */
const MOST = 12;

function OpenStory({ id, standing: { story } }: { readonly id: string; readonly standing: StoryStanding }) {
	const { shell } = useScreen();
	return (
		<p class="interview-debrief-story-buttons">
			<WordButton id={id} words={shell.texts.stories.practice.open} onClick={(event) => shell.open(placeOf(story), shell.whereFor(event))} />
			<Practise story={story} id={`${id} practise`} />
		</p>
	);
}

/** One time the story was told: opens the line with the link. */
function TellingLine({ telling: { interview, path, start, line, landed }, id }: { readonly telling: Telling; readonly id: string }) {
	const { shell } = useScreen();
	const { dashboard, formats, landed: verdicts } = shell.texts;
	const place = { path, start, end: start, line };
	const known = { company: interview.company, round: interview.round, stage: interview.stage };
	return (
		<>
			<Opener id={id} name="interview-debrief-line" place={place} onOpen={(where) => shell.open(place, where)}>
				<span class="interview-debrief-words" dir="auto">
					{dashboard.interview(known)}
				</span>
			</Opener>
			<span class="interview-debrief-quote-from">
				{[interview.date === null ? dashboard.noDate : formats.date(interview.date), landed === null ? '' : verdicts[landed].toLowerCase()].filter((part) => part !== '').join(' · ')}
			</span>
		</>
	);
}
