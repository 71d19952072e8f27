import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dashboard, Library } from '../core/index.ts';
import type { DashboardTexts } from '../i18n/index.ts';
import type { ScanState } from './scan.ts';
import type { Shell } from './shell.ts';

/** A cell of the form guide. */
export interface CellKey {
	readonly competency: string;
	/** Id of the interview. */
	readonly interview: string;
}

/** What all parts of one dashboard share. */
export interface Screen {
	readonly shell: Shell;
	readonly library: Library;
	readonly scan: ReadonlySignal<ScanState>;
	readonly dashboard: ReadonlySignal<Dashboard>;
	/** Keys of the rows that are unfolded. */
	readonly open: Signal<ReadonlySet<string>>;
	/** The cell whose lines are shown. */
	readonly cell: Signal<CellKey | null>;
}

export const ScreenContext = createContext<Screen | null>(null);

export function useScreen(): Screen {
	const screen = useContext(ScreenContext);
	if (!screen) throw new Error('A part of the dashboard stands outside of it.');
	return screen;
}

export function useTexts(): DashboardTexts {
	return useScreen().shell.texts.dashboard;
}

/** Unfolds the row where it is folded, and the other way round. */
export function toggle({ open }: Screen, key: string): void {
	const next = new Set(open.peek());
	if (!next.delete(key)) next.add(key);
	open.value = next;
}
