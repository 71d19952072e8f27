import { effect } from '@preact/signals';
import { Component } from 'obsidian';
import {
	createStoryMatcher,
	parseStoryQuery,
	passesStoryTests,
	type Library,
	type MatchedStory,
	type ReaderOptions,
	type Story,
	type StoryMatcher,
	type StoryUse,
} from '../../core/index.ts';

/** A story as the picker offers it. */
export interface FoundStory {
	readonly story: Story;
	readonly use: StoryUse;
	/** How it fits the question; null where nothing was asked. */
	readonly match: MatchedStory | null;
	/** When the company of this call heard it last; null where it has not, or there is no company. */
	readonly heard: { readonly date: string | null } | null;
}

export interface Found {
	readonly stories: readonly FoundStory[];
	/** The words without filters. */
	readonly words: string;
	/** What the question asks for, best first. */
	readonly competencies: readonly string[];
	/** No story deserves at least a stretch. */
	readonly gap: boolean;
}

/** Where stories are wanted. */
export interface Wanted {
	/** Who is asking, null where it is not known. */
	readonly company: string | null;
	readonly nameOf: (competency: string) => string;
	readonly isDue: (story: Story) => boolean;
	/** What is due comes first. */
	readonly dueFirst?: boolean;
}

/** Most that a search shows. */
const MOST = 50;
/** Stories taken in at once while nobody waits. */
const SLICE = 25;
/** Milliseconds without a change before they are taken in. */
const QUIET = 300;

/** Keeps the words of all stories at hand, so that a search answers at once. */
export class StoryFinder extends Component {
	private readonly library: Library;
	private matcher: StoryMatcher | null = null;
	private options: ReaderOptions | null = null;
	private timer: number | null = null;

	constructor(library: Library) {
		super();
		this.library = library;
	}

	override onload(): void {
		this.register(
			effect(() => {
				this.library.stories();
				this.later(QUIET);
			}),
		);
	}

	override onunload(): void {
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.timer = null;
	}

	/** With the words still being typed, the last one may be unfinished. */
	find(query: string, { company, nameOf, isDue, dueFirst = false }: Wanted, typing: boolean): Found {
		const { words, tests } = parseStoryQuery(query);
		const { library } = this;
		const toldHere = (story: Story) => (company === null ? [] : library.toldAt(story, company));
		const found = (story: Story, match: MatchedStory | null): FoundStory => {
			const [last] = toldHere(story);
			return { story, match, use: library.storyUse(story), heard: last ? { date: last.interview.date } : null };
		};
		const byDue = (a: FoundStory, b: FoundStory): number => (dueFirst ? Number(isDue(b.story)) - Number(isDue(a.story)) : 0);
		const passes = ({ story, use, heard }: FoundStory): boolean => passesStoryTests(story, tests, { use, heardHere: heard !== null, due: isDue(story) }, nameOf);
		if (words === '') {
			return { stories: library.stories().map((story) => found(story, null)).filter(passes).sort((a, b) => byDue(a, b) || freshestFirst(a, b)).slice(0, MOST), words, competencies: [], gap: false };
		}
		const matcher = this.current();
		matcher.follow(library.stories());
		const { stories, competencies, gap } = matcher.match(words, { use: (story) => library.storyUse(story), toldHere }, { most: tests.length === 0 ? MOST : Infinity, typing });
		return { stories: stories.map((match) => found(match.story, match)).filter(passes).slice(0, MOST), words, competencies, gap };
	}

	/** The words of stories are cut by the options of the reader. */
	private current(): StoryMatcher {
		const options = this.library.options();
		if (!this.matcher || this.options !== options) this.matcher = createStoryMatcher(options);
		this.options = options;
		return this.matcher;
	}

	private later(delay: number): void {
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => {
			this.timer = null;
			if (!this.current().follow(this.library.stories(), SLICE)) this.later(0);
		}, delay);
	}
}

/** Not heard here, then told less often, then longer ago. */
function freshestFirst(a: FoundStory, b: FoundStory): number {
	const byUse = Number(a.heard !== null) - Number(b.heard !== null) || a.use.interviews - b.use.interviews;
	const [x, y] = [a.use.last ?? '', b.use.last ?? ''];
	return byUse || (x < y ? -1 : x > y ? 1 : 0) || a.story.title.localeCompare(b.story.title);
}
