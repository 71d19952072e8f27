import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { ItemPlace, Place } from '../core/index.ts';
import { Line } from './line.tsx';
import { noteName } from './note-name.ts';
import { useScreen, useTexts } from './screen.ts';
import { WordButton } from './word-button.tsx';

/** Lines shown at first, and how many more each time. */
const FIRST = 8;
const PAGE = 20;

interface Keyed<T> {
	/** Stays the same when the note changes elsewhere. */
	readonly key: string;
	readonly item: T;
}

/** Lines of one note about one interview. */
interface Group<T> {
	readonly key: string;
	readonly first: T;
	/** Another note told of the same interview just before. */
	readonly again: boolean;
	readonly items: readonly Keyed<T>[];
}

/** Lines by interview and note, in the order in which they come. */
function grouped<T extends Place>(items: readonly T[], prefix: string): readonly Group<T>[] {
	const groups = new Map<string, { key: string; first: T; again: boolean; items: Keyed<T>[] }>();
	const told = new Set<string>();
	const seen = new Map<string, number>();
	for (const item of items) {
		const words = `${prefix} ${item.path} ${'kind' in item ? String(item.kind) : ''} ${'label' in item ? String(item.label) : ''} ${item.text}`;
		const count = seen.get(words) ?? 0;
		seen.set(words, count + 1);
		const key = `${item.interview} ${item.path}`;
		const group = groups.get(key) ?? { key, first: item, again: told.has(item.interview), items: [] };
		groups.set(key, group);
		told.add(item.interview);
		group.items.push({ key: `${words} ${String(count)}`, item });
	}
	return [...groups.values()];
}

/** Which interview, when, and in which note. */
function Source({ place, again }: { readonly place: Place; readonly again: boolean }) {
	const { shell } = useScreen();
	const texts = shell.texts.dashboard;
	return (
		<p class="interview-debrief-source">
			{!again && (
				<>
					<span class="interview-debrief-source-name" dir="auto">
						{texts.interview(place)}
					</span>
					<span class="interview-debrief-source-when">{place.date === null ? texts.noDate : shell.texts.formats.date(place.date)}</span>
				</>
			)}
			<span class="interview-debrief-source-note" dir="auto">
				{noteName(place.path)}
			</span>
		</p>
	);
}

export function MoreButton({ id, left, onMore }: { readonly id: string; readonly left: number; readonly onMore: () => void }) {
	const texts = useTexts();
	return (
		<WordButton id={id} words={texts.more(left)} onClick={onMore} />
	);
}

/** Lines grouped by interview and note, in the order given, a page at a time. */
export function Places<T extends Place>({ items, prefix, children }: {
	readonly items: readonly T[];
	/** Makes its keys unique in the list around it. */
	readonly prefix: string;
	readonly children: (item: T, key: string) => ComponentChildren;
}) {
	const limit = useSignal(FIRST);
	const shown = items.slice(0, limit.value);
	return (
		<ul class="interview-debrief-evidence">
			{grouped(shown, prefix).map(({ key: group, first, again, items: lines }) => (
				<li key={group} class={again ? 'interview-debrief-group interview-debrief-group-again' : 'interview-debrief-group'}>
					<Source place={first} again={again} />
					<ul class="interview-debrief-lines">{lines.map(({ key, item }) => children(item, key))}</ul>
				</li>
			))}
			{items.length > shown.length && (
				<li key="more">
					<MoreButton
						id={`${prefix} more`}
						left={items.length - shown.length}
						onMore={() => {
							limit.value += PAGE;
						}}
					/>
				</li>
			)}
		</ul>
	);
}

/** Strengths and gaps as they were written. */
export function Evidence({ items, prefix, marked = false }: {
	readonly items: readonly ItemPlace[];
	readonly prefix: string;
	/** Says of each line whether it reads like a strength or a gap. */
	readonly marked?: boolean;
}) {
	const texts = useTexts();
	return (
		<Places items={items} prefix={prefix}>
			{(item, key) => (
				<li key={key} class={`interview-debrief-quote interview-debrief-quote-${item.kind}`}>
					{marked && <span class="interview-debrief-kind">{texts.likely[item.kind]}</span>}
					<Line id={key} path={item.path} quote={item} label={item.label} item={item} />
					{item.evidence.map((quote, at) => (
						<Line key={at} id={`${key} ${String(at)}`} path={item.path} quote={quote} label={null} nested />
					))}
				</li>
			)}
		</Places>
	);
}
