import type { Landed } from '../debrief/debrief.ts';
import type { Interview } from '../insight/interview.ts';
import type { Story } from './story.ts';

/** From so many distinct interviews on a story is told often, and from so many it is worn. */
export const TOLD_OFTEN = 3;
export const TOLD_WORN = 5;

/** One time a story was told. */
export interface Telling {
	readonly interview: Interview;
	/** Where the link to it stands. */
	readonly path: string;
	readonly start: number;
	readonly line: number;
	readonly landed: Landed | null;
}

export type Freshness = 'untold' | 'fresh' | 'often' | 'worn';

/** Where a story was told, the last interview first, undated ones at the end. One interview counts once, however often it links to the story. */
export interface StoryUse {
	readonly tellings: readonly Telling[];
	/** Distinct interviews. */
	readonly interviews: number;
	/** Date of the last one that has any. */
	readonly last: string | null;
	readonly landed: Readonly<Record<Landed, number>>;
	readonly freshness: Freshness;
}

/** The vault path of the note that a link's path leads to from a note, null where it leads to none. A link within a note has the path ''. */
export type ResolveLink = (link: string, from: string) => string | null;

const UNTOLD: StoryUse = { tellings: [], interviews: 0, last: null, landed: { strong: 0, solid: 0, gap: 0 }, freshness: 'untold' };

/** All stories of the vault and where each was told. What changes costs what depends on it. */
export class StoryBook {
	/** Counts interviews whose links were looked up. */
	linked = 0;
	/** Changes with every story and every telling that comes or goes. */
	version = 0;
	readonly #resolve: ResolveLink;
	readonly #byPath = new Map<string, readonly Story[]>();
	/** Interviews that link to a note of this name, in lower case without folders and extension. */
	readonly #byName = new Map<string, Set<Interview>>();
	readonly #told = new Map<string, Map<Interview, Telling[]>>();
	readonly #toldBy = new Map<Interview, Set<string>>();
	readonly #counts = new Map<string, number>();
	readonly #byTitle = new Map<string, Set<Story>>();
	readonly #uses = new Map<string, StoryUse>();
	readonly #unsettled = new Set<string>();
	/** Paths of notes with stories by name, for links where no host resolves them. */
	readonly #paths = new Map<string, Set<string>>();
	#all: readonly Story[] | null = null;

	constructor(resolve: ResolveLink | undefined) {
		this.#resolve = resolve ?? ((link, from) => this.#byOwnNames(link, from));
	}

	/** A note came, went, or says something else. `moved` where its path is new or gone, which may lead links elsewhere. */
	replace(path: string, after: readonly Story[], moved: boolean): void {
		const before = this.#byPath.get(path) ?? [];
		if (before.length > 0 || after.length > 0) {
			for (const story of before) this.#count(story, -1);
			for (const story of after) this.#count(story, 1);
			const name = nameOf(path);
			const paths = this.#paths.get(name) ?? new Set();
			if (after.length > 0) {
				this.#byPath.set(path, after);
				this.#paths.set(name, paths.add(path));
			} else {
				this.#byPath.delete(path);
				paths.delete(path);
				if (paths.size === 0) this.#paths.delete(name);
			}
			this.#all = null;
			this.version++;
			this.#unsettled.add(name);
		} else if (moved && this.#byName.has(nameOf(path))) this.#unsettled.add(nameOf(path));
	}

	/** Interviews that are no longer and those that are now. */
	exchange(removed: readonly Interview[], added: readonly Interview[]): void {
		for (const interview of removed) {
			this.#forget(interview);
			for (const name of namesIn(interview)) {
				const known = this.#byName.get(name);
				known?.delete(interview);
				if (known?.size === 0) this.#byName.delete(name);
			}
		}
		for (const interview of added) {
			const names = namesIn(interview);
			if (names.size === 0) continue;
			for (const name of names) {
				const known = this.#byName.get(name);
				if (known) known.add(interview);
				else this.#byName.set(name, new Set([interview]));
			}
			this.#look(interview);
		}
	}

	/** Looks up again what links to notes that changed. */
	settle(): void {
		if (this.#unsettled.size === 0) return;
		const again = new Set<Interview>();
		for (const name of this.#unsettled) for (const interview of this.#byName.get(name) ?? []) again.add(interview);
		this.#unsettled.clear();
		for (const interview of again) {
			this.#forget(interview);
			this.#look(interview);
		}
	}

	/** By path, then by place. */
	stories(): readonly Story[] {
		this.#all ??= [...this.#byPath.keys()].sort().flatMap((path) => this.#byPath.get(path) ?? []);
		return this.#all;
	}

	use(story: Pick<Story, 'id'>): StoryUse {
		const known = this.#uses.get(story.id);
		if (known) return known;
		const told = this.#told.get(story.id);
		if (!told || told.size === 0) return UNTOLD;
		const tellings = [...told.values()].flat().sort(latestFirst);
		const landed = { strong: 0, solid: 0, gap: 0 };
		for (const own of told.values()) {
			const best = own.find((telling) => telling.landed !== null)?.landed;
			if (best) landed[best]++;
		}
		const last = tellings.find(({ interview }) => interview.date !== null)?.interview.date ?? null;
		const use: StoryUse = { tellings, interviews: told.size, last, landed, freshness: told.size >= TOLD_WORN ? 'worn' : told.size >= TOLD_OFTEN ? 'often' : 'fresh' };
		this.#uses.set(story.id, use);
		return use;
	}

	/** Where the company of this key heard the story, the last time first. */
	toldAt(story: Pick<Story, 'id'>, companyKey: string): readonly Telling[] {
		return this.use(story).tellings.filter(({ interview }) => interview.companyKey === companyKey);
	}

	/** How many stories are clearly about a competency. */
	countFor(competency: string): number {
		return this.#counts.get(competency) ?? 0;
	}

	/** Other stories of the same title: the same events, told elsewhere. */
	otherTellings(story: Story): readonly Story[] {
		return [...(this.#byTitle.get(titleKey(story)) ?? [])].filter((other) => other.id !== story.id);
	}

	/** The one story that a link leads to; null where it leads to none, or to a note with several without saying which. */
	storyAt(link: string, from: string): Story | null {
		const [path = '', ...parts] = link.split('#');
		const target = path.trim() === '' ? from : this.#resolve(path.trim(), from);
		const stories = target === null ? undefined : this.#byPath.get(target);
		if (!stories) return null;
		const place = parts[parts.length - 1]?.trim() ?? '';
		const only = stories.length === 1 && path.trim() !== '' ? (stories[0] as Story) : null;
		if (place === '') return only;
		if (place.startsWith('^')) return stories.find(({ blockIds }) => blockIds.includes(place.slice(1))) ?? only;
		const wanted = fold(place);
		const own = stories.filter(({ target: named }) => named?.kind === 'heading' && fold(named.heading) === wanted);
		const under = own.length > 0 ? own : stories.filter(({ headings }) => headings.some((heading) => fold(heading) === wanted));
		return under.length === 1 ? (under[0] as Story) : only;
	}

	#count(story: Story, by: 1 | -1): void {
		for (const id of story.competencies.slice(0, story.clear)) this.#counts.set(id, (this.#counts.get(id) ?? 0) + by);
		this.#uses.delete(story.id);
		const key = titleKey(story);
		const same = this.#byTitle.get(key) ?? new Set();
		if (by > 0) this.#byTitle.set(key, same.add(story));
		else {
			same.delete(story);
			if (same.size === 0) this.#byTitle.delete(key);
		}
	}

	#look(interview: Interview): void {
		this.linked++;
		const ids = new Set<string>();
		for (const record of interview.records) {
			if (record.state !== 'recorded') continue;
			for (const { link, start, line, landed } of record.told) {
				const story = this.storyAt(link, record.path);
				if (!story || (story.path === record.path && start >= story.start && start < story.end)) continue;
				const told = this.#told.get(story.id) ?? new Map<Interview, Telling[]>();
				this.#told.set(story.id, told);
				const own = told.get(interview) ?? [];
				own.push({ interview, path: record.path, start, line, landed });
				told.set(interview, own);
				ids.add(story.id);
			}
		}
		if (ids.size > 0) this.#toldBy.set(interview, ids);
		for (const id of ids) this.#uses.delete(id);
		if (ids.size > 0) this.version++;
	}

	#forget(interview: Interview): void {
		const ids = this.#toldBy.get(interview);
		if (!ids) return;
		for (const id of ids) {
			const told = this.#told.get(id);
			told?.delete(interview);
			if (told?.size === 0) this.#told.delete(id);
			this.#uses.delete(id);
		}
		this.#toldBy.delete(interview);
		this.version++;
	}

	/** By name alone, the shortest path first, as the app does where the name is not ambiguous. */
	#byOwnNames(link: string, from: string): string | null {
		const wanted = link.replace(/\.md$/iu, '').toLowerCase();
		const paths = [...(this.#paths.get(nameOf(link)) ?? [])].filter((path) => `/${path.replace(/\.md$/iu, '').toLowerCase()}`.endsWith(`/${wanted.replace(/^(?:\.{0,2}\/)+/u, '')}`));
		const folder = from.slice(0, from.lastIndexOf('/') + 1);
		return paths.find((path) => path.slice(0, path.lastIndexOf('/') + 1) === folder) ?? paths.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
	}
}

function namesIn({ records }: Interview): Set<string> {
	const names = new Set<string>();
	for (const record of records) if (record.state === 'recorded') for (const { link } of record.told) names.add(nameOf(link.startsWith('#') ? record.path : link));
	return names;
}

function nameOf(path: string): string {
	const target = path.split('#')[0] ?? '';
	return target.slice(target.lastIndexOf('/') + 1).replace(/\.md$/iu, '').trim().normalize('NFC').toLowerCase();
}

function latestFirst(a: Telling, b: Telling): number {
	const [x, y] = [a.interview.date ?? '', b.interview.date ?? ''];
	if (x !== y) return x > y ? -1 : 1;
	return a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start;
}

/** The app leaves signs out of the headings that links name. */
function fold(heading: string): string {
	return heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function titleKey({ title }: Story): string {
	return fold(title);
}
