import { signal, useComputed, useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { useElementId } from './screen.ts';
import { HeadingContext } from './section.tsx';

interface Roving {
	/** Key of the place that the Tab key leads to; null for the first. */
	readonly current: Signal<string | null>;
	readonly first: ReadonlySignal<string | null>;
	/** A place came or went. */
	readonly changed: () => void;
}

const RovingContext = createContext<Roving>({ current: signal(null), first: signal(null), changed: () => undefined });
const STOPS = '[data-stop]';

export interface StopProps {
	readonly ref: { current: HTMLButtonElement | null };
	readonly 'data-stop': string;
	readonly tabIndex: ReadonlySignal<number>;
	readonly onFocus: () => void;
}

/** Makes an element one of the places of its list. It gives its focus to a neighbour when it goes away. */
export function useStop(key: string): StopProps {
	const { current, first, changed } = useContext(RovingContext);
	const ref = useRef<HTMLButtonElement>(null);
	const tabIndex = useComputed(() => ((current.value ?? first.value) === key ? 0 : -1));
	useLayoutEffect(() => {
		const element = ref.current;
		changed();
		return () => {
			changed();
			if (current.peek() === key) current.value = null;
			if (element) passFocusOn(element);
		};
	}, [key]);
	return {
		ref,
		'data-stop': key,
		tabIndex,
		onFocus: () => {
			current.value = key;
		},
	};
}

function passFocusOn(element: HTMLElement): void {
	if (element.ownerDocument.activeElement !== element) return;
	const list = element.closest('[data-roving]');
	if (!list) return;
	const stops = [...list.querySelectorAll<HTMLElement>(STOPS)];
	const at = stops.indexOf(element);
	const row = element.closest('[data-row]');
	const near = [...stops.slice(at + 1), ...stops.slice(0, at).reverse()];
	near.sort((a, b) => Number(row?.contains(b) ?? false) - Number(row?.contains(a) ?? false));
	// By then the elements that go with this one are gone too.
	queueMicrotask(() => near.find((stop) => stop.isConnected)?.focus());
}

function isRightToLeft(element: HTMLElement): boolean {
	return element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
}

/** Where an arrow leads from a place; null where it does something else, or nothing. */
function neighbour(list: HTMLElement, from: HTMLElement, key: string): HTMLElement | null {
	const stops = [...list.querySelectorAll<HTMLElement>(STOPS)];
	const at = stops.indexOf(from);
	switch (key) {
		case 'ArrowDown':
			return stops[at + 1] ?? null;
		case 'ArrowUp':
			return stops[at - 1] ?? null;
		case 'Home':
			return stops[0] ?? null;
		case 'End':
			return stops.at(-1) ?? null;
		default:
			return null;
	}
}

/** Shows what the row holds, and goes to it where it stands beside the list. */
function intoPane(from: HTMLElement): boolean {
	from.click();
	const root = from.closest('.interview-debrief');
	queueMicrotask(() => root?.querySelector<HTMLElement>(`[data-pane] ${STOPS}`)?.focus());
	return true;
}

/** Unfolds, or folds, or goes into or out of what is unfolded. */
function moveSideways(from: HTMLElement, inwards: boolean): boolean {
	if (inwards && from.dataset['beside'] !== undefined) return intoPane(from);
	const expanded = from.getAttribute('aria-expanded');
	if (expanded === (inwards ? 'false' : 'true')) {
		from.click();
		return true;
	}
	const row = from.closest<HTMLElement>('[data-row]');
	const owner = row?.querySelector<HTMLElement>(STOPS) ?? null;
	const to = inwards ? (expanded === 'true' ? (row?.querySelectorAll<HTMLElement>(STOPS)[1] ?? null) : null) : owner;
	if (!to || to === from) return false;
	to.focus();
	return true;
}

/** In a row of few places, Right and Left go along it. */
const ALONG: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };
const AGAINST: Readonly<Record<string, string>> = { ArrowRight: 'ArrowUp', ArrowLeft: 'ArrowDown' };

function onKeyDown(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, row: boolean): void {
	if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const from = event.target instanceof Element ? event.target.closest<HTMLElement>(STOPS) : null;
	if (!from) return;
	const list = event.currentTarget;
	const sideways = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
	const key = row && sideways ? (isRightToLeft(list) ? AGAINST : ALONG)[event.key] : event.key;
	const to = neighbour(list, from, key ?? event.key);
	let done = to !== null;
	to?.focus();
	if (sideways && !row) done = moveSideways(from, (event.key === 'ArrowRight') !== isRightToLeft(list));
	if (done) event.preventDefault();
}

/** A list that is one tab stop: arrows move in it, Right and Left unfold and fold. */
export function RovingList({ class: name, label = '', row = false, children }: {
	readonly class: string;
	/** Where the heading above does not say what it is. */
	readonly label?: string;
	/** Its places stand side by side. */
	readonly row?: boolean;
	readonly children: ComponentChildren;
}) {
	const list = useRef<HTMLUListElement>(null);
	const heading = useContext(HeadingContext);
	const own = useElementId();
	const current = useSignal<string | null>(null);
	const first = useSignal<string | null>(null);
	const look = (): void => {
		if (list.current) first.value = list.current.querySelector<HTMLElement>(STOPS)?.dataset['stop'] ?? null;
	};
	const waiting = useRef(false);
	const roving = useRef<Roving>({
		current,
		first,
		changed: () => {
			if (waiting.current) return;
			waiting.current = true;
			queueMicrotask(() => {
				waiting.current = false;
				look();
			});
		},
	}).current;
	useLayoutEffect(look);
	return (
		<RovingContext.Provider value={roving}>
			{label !== '' && (
				<span id={own} hidden>
					{label}
				</span>
			)}
			<ul
				ref={list}
				class={name}
				aria-labelledby={label === '' ? heading : own}
				data-roving
				onKeyDown={(event) => {
					onKeyDown(event, row);
				}}
			>
				{children}
			</ul>
		</RovingContext.Provider>
	);
}
