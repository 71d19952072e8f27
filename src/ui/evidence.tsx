import { useSignal } from '@preact/signals';
import type { ItemPlace } from '../core/index.ts';
import { Line } from './line.tsx';
import { noteName } from './note-name.ts';
import { useStop } from './roving.tsx';
import { useScreen, useTexts } from './screen.ts';

/** Lines shown at first, and how many more each time. */
const PAGE = 40;

interface Keyed {
	/** Stays the same when the note changes elsewhere. */
	readonly key: string;
	readonly item: ItemPlace;
}

interface Group {
	readonly interview: string;
	readonly first: ItemPlace;
	readonly items: readonly Keyed[];
}

/** Lines by interview, in the order in which they come. */
function grouped(items: readonly ItemPlace[], prefix: string): readonly Group[] {
	const groups = new Map<string, { interview: string; first: ItemPlace; items: Keyed[] }>();
	const seen = new Map<string, number>();
	for (const item of items) {
		const words = `${prefix} ${item.path} ${item.kind} ${item.label ?? ''} ${item.text}`;
		const count = seen.get(words) ?? 0;
		seen.set(words, count + 1);
		const group = groups.get(item.interview) ?? { interview: item.interview, first: item, items: [] };
		groups.set(item.interview, group);
		group.items.push({ key: `${words} ${String(count)}`, item });
	}
	return [...groups.values()];
}

/** The key of the first line, the place to start at. */
export function firstKey(items: readonly ItemPlace[], prefix: string): string | null {
	return grouped(items.slice(0, 1), prefix)[0]?.items[0]?.key ?? null;
}

function Source({ item }: { readonly item: ItemPlace }) {
	const { shell } = useScreen();
	const texts = shell.texts.dashboard;
	const when = item.date === null ? texts.noDate : shell.texts.formats.date(item.date);
	return (
		<p class="interview-debrief-source">
			<span class="interview-debrief-source-name" dir="auto">
				{texts.interview(item)}
			</span>
			<span class="interview-debrief-source-when">{when}</span>
			<span class="interview-debrief-source-note" dir="auto">
				{noteName(item.path)}
			</span>
		</p>
	);
}

export function MoreButton({ id, left, onMore }: { readonly id: string; readonly left: number; readonly onMore: () => void }) {
	const texts = useTexts();
	const stop = useStop(id);
	return (
		<button {...stop} type="button" class="interview-debrief-more" onClick={onMore}>
			{texts.more(left)}
		</button>
	);
}

/** Lines grouped by interview, in the order given, a page at a time. */
export function Evidence({ items, prefix, marked = false }: {
	readonly items: readonly ItemPlace[];
	/** Makes its keys unique in the list around it. */
	readonly prefix: string;
	/** Says of each line whether it reads like a strength or a gap. */
	readonly marked?: boolean;
}) {
	const texts = useTexts();
	const limit = useSignal(PAGE);
	const shown = items.slice(0, limit.value);
	return (
		<ul class="interview-debrief-evidence">
			{grouped(shown, prefix).map(({ interview, first, items: lines }) => (
				<li key={interview} class="interview-debrief-group">
					<Source item={first} />
					<ul class="interview-debrief-lines">
						{lines.map(({ key, item }) => (
							<li key={key} class={`interview-debrief-quote interview-debrief-quote-${item.kind}`}>
								{marked && <span class="interview-debrief-kind">{texts.likely[item.kind]}</span>}
								<Line id={key} path={item.path} quote={item} label={item.label} />
								{item.evidence.map((quote, at) => (
									<Line key={at} id={`${key} ${String(at)}`} path={item.path} quote={quote} label={null} nested />
								))}
							</li>
						))}
					</ul>
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
