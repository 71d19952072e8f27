import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { Dashboard, Library } from '../core/index.ts';
import type { DashboardTexts } from '../i18n/index.ts';
import type { Filters } from './filters.ts';
import type { Layout } from './layout.ts';
import type { ScanState } from './scan.ts';
import type { Shell } from './shell.ts';

/** What all parts of one dashboard share. */
export interface Screen {
	/** Unlike that of any other dashboard in the window. */
	readonly id: string;
	readonly shell: Shell;
	readonly library: Library;
	readonly scan: ReadonlySignal<ScanState>;
	readonly dashboard: ReadonlySignal<Dashboard>;
	readonly filters: Signal<Filters>;
	readonly layout: ReadonlySignal<Layout>;
	/** Keys of the rows and parts that are unfolded in place. */
	readonly open: Signal<ReadonlySet<string>>;
	/** Key of the cell under the grid, or of the row or cell whose lines stand beside or on their page; null for none. */
	readonly selected: Signal<string | null>;
	/** Whether the unsorted lines are shown one by one. */
	readonly reviewing: Signal<boolean>;
}

export const ScreenContext = createContext<Screen | null>(null);

export function useScreen(): Screen {
	const screen = useContext(ScreenContext);
	if (!screen) throw new Error('A part of the dashboard stands outside of it.');
	return screen;
}

let screens = 0;

export function newScreenId(): string {
	screens++;
	return `interview-debrief-${String(screens)}`;
}

/** An id for an element. Those of Preact alone are the same in each view. */
export function useElementId(): string {
	return `${useScreen().id}-${useId()}`;
}

export function useTexts(): DashboardTexts {
	return useScreen().shell.texts.dashboard;
}

/** Unfolds what is folded, and the other way round. */
export function toggle({ open }: Screen, key: string): void {
	const next = new Set(open.peek());
	if (!next.delete(key)) next.add(key);
	open.value = next;
}

export function cellKey(competency: string, interview: string): string {
	return `cell:${competency}:${interview}`;
}
