import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { InterviewRecord } from './debrief/debrief.ts';
import { foldedQuestion } from './insight/asked.ts';
import { ChoiceIndex, type Choices } from './insight/choices.ts';
import { companyKey } from './insight/company.ts';
import type { SkippedNote } from './insight/dashboard.ts';
import type { Filter } from './insight/filter.ts';
import { isAwaiting } from './insight/awaiting.ts';
import { bucketKey, interviewsOf } from './insight/grouping.ts';
import { inTimeOrder, UNCLASSIFIED, type CompanyKeyOf, type Interview } from './insight/interview.ts';
import { LikenessIndex } from './insight/likeness.ts';
import { insertSorted, removeSorted } from './insight/sorted.ts';
import { LiveView, type View } from './insight/view.ts';
import type { Note } from './note.ts';
import type { Problem } from './problems.ts';
import type { ReaderOptions } from './reader-options.ts';
import type { Reading } from './reading.ts';
import { differingNumbers } from './story/numbers.ts';
import { StoryBook, type ResolveLink, type StoryUse, type Telling } from './story/story-book.ts';
import type { Story, StoryCheck } from './story/story.ts';
import { textMark } from './text-mark.ts';

export interface NoteProblem {
	readonly path: string;
	readonly problem: Problem;
}

/** How much was done so far. After one edit each grows by the same, however many notes there are. */
export interface Work {
	/** Notes read. */
	readonly read: number;
	/** Buckets of records grouped into interviews again. */
	readonly grouped: number;
	/** Competencies whose themes were worked out again, over all views. */
	readonly themes: number;
	/** Interviews whose links to stories were looked up. */
	readonly linked: number;
}

export interface LibraryOptions {
	readonly read: (note: Note, options: ReaderOptions) => Reading;
	readonly options: ReaderOptions;
	/** How many stories can answer a competency, in place of those that were read. May read signals; views follow them. */
	readonly storiesFor?: (competency: string) => number;
	/** Where a link leads, as the host finds it. Without it, links lead to notes with stories by their names. */
	readonly resolveLink?: ResolveLink;
	/** Keys of the lines that were dismissed for good, see `Item.key`. May read signals; views follow them. */
	readonly dismissed?: () => ReadonlySet<string>;
}

/** What is known of all notes. It keeps what was understood of a note, never its text. */
export interface Library {
	/** Takes a note in or anew. The same text under the same path is not read again. */
	put(note: Note): void;
	/** Takes in what is known of a note without reading it, such as one that the host could not read. */
	putReading(reading: Reading): void;
	/** Forgets a note; nothing happens where it is not known. */
	remove(path: string): void;
	/** Forgets all notes; the host puts them again. With `options`, they are read and compared by these. Views stay. */
	clear(options?: ReaderOptions): void;
	/** Many changes as one: who follows a signal hears of them once, at the end. */
	batch<T>(work: () => T): T;
	/** What notes are read by now. */
	options(): ReaderOptions;
	/** What was understood of a note. */
	reading(path: string): Reading | undefined;
	/** All of it, by path. */
	readings(): readonly Reading[];
	/** How many notes are known. */
	size(): number;
	/** Notes that looked like an interview and are none, by path. */
	skipped(): readonly SkippedNote[];
	/** By path, then by line. */
	problems(): readonly NoteProblem[];
	/** All stories, by path and place. */
	stories(): readonly Story[];
	/** The story that a link leads to, `Bank#Two roadmaps` from the note at `from`; null where it leads to none or to several. */
	storyAt(link: string, from: string): Story | null;
	/** Where a story was told and how it landed. */
	storyUse(story: Story): StoryUse;
	/** Where a company of this name, in any spelling, heard the story. */
	toldAt(story: Story, company: string): readonly Telling[];
	/** What there is to mend in a story, beside other tellings of the same title too. */
	storyChecks(story: Story): readonly StoryCheck[];
	/** Interviews whose day has passed and that nobody has judged yet, the last one first. `today` is `YYYY-MM-DD`. */
	awaiting(today: string): readonly Interview[];
	/** What there is to filter by. */
	choices(): Choices;
	/** A look at the interviews that pass `filter`, on the day `today`, `YYYY-MM-DD`. Close it when it is no longer shown. */
	view(filter: Filter, today: string): View;
	readonly work: Work;
}

interface Entry {
	readonly reading: Reading;
	readonly mark: string | null;
}

interface Bucket {
	readonly records: Set<InterviewRecord>;
	interviews: readonly Interview[];
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
	a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

const NONE: ReadonlySet<string> = new Set();

/**
 * The incremental store. A change marks the buckets of the records it takes away or brings; they are grouped again
 * when something is next looked at, and views are told of the interviews that came or went. Reading inside a computed
 * value or an effect follows the library, as with any signal.
 */
export function createLibrary({ read, options: firstOptions, storiesFor, resolveLink, dismissed = () => NONE }: LibraryOptions): Library {
	let options = firstOptions;
	const version = signal(0);
	let book = new StoryBook(resolveLink);
	const work = {
		read: 0, grouped: 0, themes: 0,
		get linked() {
			return linkedBefore + book.linked;
		},
	};
	/** Of books that were given up. */
	let linkedBefore = 0;
	const entries = new Map<string, Entry>();
	const buckets = new Map<string, Bucket>();
	const changed = new Set<string>();
	const views = new Set<LiveView>();
	let skips: SkippedNote[] = [];
	/** What was handed out of `skips`; null after a change. */
	let skipsShown: readonly SkippedNote[] | null = null;
	let problematic: Reading[] = [];
	let choiceIndex = new ChoiceIndex();
	let likeness = new LikenessIndex();
	let keyOf: CompanyKeyOf = rememberedKeys();
	let competencies = taxonomyOrder();

	/** Notes name few companies many times. */
	function rememberedKeys(): CompanyKeyOf {
		const keys = new Map<string, string>();
		return (name) => {
			const key = keys.get(name) ?? companyKey(name, options.companyAliases);
			keys.set(name, key);
			return key;
		};
	}

	function taxonomyOrder(): ReadonlyMap<string, { readonly name: string; readonly order: number }> {
		return new Map(options.taxonomy.map(({ id, name }, order) => [id, { name, order }]));
	}

	function bucketsOf(reading: Reading | undefined, change: (bucket: Bucket, record: InterviewRecord) => void): void {
		for (const record of reading?.debriefs ?? []) {
			const key = bucketKey(record, keyOf);
			const bucket = buckets.get(key) ?? { records: new Set(), interviews: [] };
			buckets.set(key, bucket);
			change(bucket, record);
			changed.add(key);
		}
	}

	function exchange(before: Reading | undefined, after: Reading | undefined): void {
		bucketsOf(before, (bucket, record) => bucket.records.delete(record));
		bucketsOf(after, (bucket, record) => bucket.records.add(record));
		if (before?.skipped || after?.skipped) replaceSkip(before, after);
		const path = after?.path ?? before?.path ?? '';
		book.replace(path, after?.stories ?? [], !before || !after);
		if (before && before.problems.length > 0) removeSorted(problematic, before, byPath);
		if (after && after.problems.length > 0) insertSorted(problematic, after, byPath);
		version.value = version.peek() + 1;
	}

	function replaceSkip(before: Reading | undefined, after: Reading | undefined): void {
		const old = before?.skipped ? skips.find(({ path }) => path === before.path) : undefined;
		if (old) removeSorted(skips, old, byPath);
		if (after?.skipped) insertSorted(skips, { path: after.path, skip: after.skipped }, byPath);
		skipsShown = null;
	}

	function shownSkips(): readonly SkippedNote[] {
		skipsShown ??= [...skips];
		return skipsShown;
	}

	function refresh(): void {
		if (changed.size > 0) regroup();
		book.settle();
	}

	function regroup(): void {
		const removed: Interview[] = [];
		const added: Interview[] = [];
		for (const key of changed) {
			const bucket = buckets.get(key);
			if (!bucket) continue;
			const before = bucket.interviews;
			const after = interviewsOf([...bucket.records], keyOf, before);
			work.grouped++;
			removed.push(...before.filter((interview) => !after.includes(interview)));
			added.push(...after.filter((interview) => !before.includes(interview)));
			bucket.interviews = after;
			if (bucket.records.size === 0) buckets.delete(key);
		}
		changed.clear();
		for (const interview of added) count(interview, 1);
		for (const interview of removed) count(interview, -1);
		book.exchange(removed, added);
		for (const view of views) view.replace(removed, added);
	}

	function count(interview: Interview, by: 1 | -1): void {
		choiceIndex.count(interview, by);
		for (const place of interview.questions) {
			const { tokens } = foldedQuestion(place);
			if (by > 0) likeness.add(tokens);
			else likeness.remove(tokens);
		}
	}

	const source = {
		version,
		refresh,
		*interviews(): Iterable<Interview> {
			for (const bucket of buckets.values()) yield* bucket.interviews;
		},
		skipped: shownSkips,
		keyOf: () => keyOf,
		competency: (id: string) =>
			competencies.get(id) ?? { name: id === UNCLASSIFIED ? 'Not classified' : id, order: id === UNCLASSIFIED ? Infinity : competencies.size },
		storiesFor: (id: string) => storiesFor?.(id) ?? book.countFor(id),
		taxonomy: () => options.taxonomy,
		book: () => book,
		dismissed,
		get likeness() {
			return likeness;
		},
		work,
		drop: (view: LiveView) => {
			views.delete(view);
		},
	};

	/** A value that is worked out again only when it is read after a change. */
	function derived<T>(make: () => T): ReadonlySignal<T> {
		return computed(() => {
			void version.value;
			return make();
		});
	}

	const skippedNotes = derived(shownSkips);
	const problems = derived(() =>
		problematic.flatMap(({ path, problems: found }) => [...found].sort((a, b) => a.line - b.line).map((problem) => ({ path, problem }))),
	);
	const choices = derived(() => {
		refresh();
		return choiceIndex.choices();
	});
	const size = derived(() => entries.size);
	const readings = derived(() => [...entries.values()].map(({ reading }) => reading).sort(byPath));

	return {
		put(note) {
			const mark = textMark(note.text);
			const before = entries.get(note.path);
			if (before?.mark === mark) return;
			const reading = read(note, options);
			work.read++;
			entries.set(note.path, { reading, mark });
			exchange(before?.reading, reading);
		},
		putReading(reading) {
			const before = entries.get(reading.path)?.reading;
			entries.set(reading.path, { reading, mark: null });
			exchange(before, reading);
		},
		remove(path) {
			const before = entries.get(path)?.reading;
			if (!before) return;
			entries.delete(path);
			exchange(before, undefined);
		},
		clear(next = options) {
			options = next;
			entries.clear();
			buckets.clear();
			changed.clear();
			skips = [];
			skipsShown = null;
			problematic = [];
			choiceIndex = new ChoiceIndex();
			likeness = new LikenessIndex();
			keyOf = rememberedKeys();
			competencies = taxonomyOrder();
			linkedBefore += book.linked;
			book = new StoryBook(resolveLink);
			for (const view of views) view.reset();
			version.value = version.peek() + 1;
		},
		batch,
		options: () => options,
		reading: (path) => {
			void version.value;
			return entries.get(path)?.reading;
		},
		readings: () => readings.value,
		size: () => size.value,
		skipped: () => skippedNotes.value,
		problems: () => problems.value,
		stories: () => {
			void version.value;
			return book.stories();
		},
		storyAt: (link, from) => {
			void version.value;
			return book.storyAt(link, from);
		},
		storyUse: (story) => {
			void version.value;
			refresh();
			return book.use(story);
		},
		toldAt: (story, company) => {
			void version.value;
			refresh();
			return book.toldAt(story, keyOf(company));
		},
		storyChecks: (story) => {
			void version.value;
			const differing = differingNumbers(story, book.otherTellings(story));
			return differing.length === 0 ? story.checks : [...story.checks, ...differing].sort((a, b) => a.start - b.start);
		},
		awaiting: (today) => {
			void version.value;
			refresh();
			return [...source.interviews()].filter((interview) => isAwaiting(interview, today)).sort(inTimeOrder).reverse();
		},
		choices: () => choices.value,
		view(filter, today) {
			const view = new LiveView(source, filter, today);
			views.add(view);
			return view;
		},
		work,
	};
}
