import { computed, signal, type Signal } from '@preact/signals';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { createLibrary, DEFAULT_SETTINGS, dismissedLines, read, readerOptions, type Library, type Settings } from '../../src/core/index.ts';
import { texts } from '../../src/i18n/index.ts';
import { Dashboard } from '../../src/ui/dashboard.tsx';
import type { ScanState } from '../../src/ui/scan.ts';
import { memoryDesk } from './memory-desk.ts';
import type { StoryIdea } from '../../src/ui/story-desk.ts';
import type { Option, Shell, SpanPlace, Where } from '../../src/ui/shell.ts';

export interface Heard {
	readonly opened: { readonly place: SpanPlace; readonly where: Where }[];
	readonly notes: { readonly path: string; readonly where: Where }[];
	readonly menus: SpanPlace[];
	readonly previews: string[];
	readonly asked: string[];
	/** Stories that were begun, and those that were practised, by their titles. */
	readonly ideas: StoryIdea[];
	readonly practised: string[];
	/** What could be chosen last, and how to choose it. */
	readonly choice: { title: string; options: readonly Option<unknown>[]; choose: (value: unknown) => void };
	/** What the device keeps. */
	readonly kept: Map<string, unknown>;
}

export interface Screen {
	readonly root: HTMLElement;
	readonly library: Library;
	readonly scan: Signal<ScanState>;
	readonly today: Signal<string>;
	readonly heard: Heard;
	/** The texts of the notes, with what was written into them. */
	readonly notes: ReadonlyMap<string, string>;
	put(path: string, text: string): Promise<void>;
	remove(path: string): Promise<void>;
	set(change: () => void): Promise<void>;
	/** Elements by their role's tag and what they say. */
	button(words: string | RegExp): HTMLButtonElement;
	section(heading: string): HTMLElement | null;
	press(element: Element, key: string, init?: KeyboardEventInit): Promise<void>;
	select(element: Element, init?: MouseEventInit): Promise<void>;
	close(): void;
}

export const DONE: ScanState = { phase: 'done', read: 0, total: 0, unreadable: 0 };

/** A debrief with labelled lines. */
export function debrief(company: string, date: string, { good = [], weak = [] }: { good?: readonly string[]; weak?: readonly string[] }): string {
	const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}\n`).join('');
	return `---\ntype: interview-debrief\ncompany: ${company}\ndate: ${date}\nround: 2\n---\n## What went well\n${list(good)}\n## What to improve\n${list(weak)}`;
}

/** The dashboard over notes, in a page of its own. */
export async function show(notes: Readonly<Record<string, string>> = {}, state: ScanState = DONE, { phone = false, kept = {} }: { readonly phone?: boolean; readonly kept?: Readonly<Record<string, unknown>> } = {}): Promise<Screen> {
	const settings = signal<Settings>(DEFAULT_SETTINGS);
	const dismissed = computed(() => dismissedLines(settings.value));
	const library = createLibrary({ read, options: readerOptions(DEFAULT_SETTINGS), dismissed: () => dismissed.value });
	const written = new Map(Object.entries(notes));
	for (const [path, text] of written) library.put({ path, text, modified: 0 });
	const scan = signal(state);
	const today = signal('2026-11-21');
	const heard: Heard = { opened: [], notes: [], menus: [], previews: [], asked: [], ideas: [], practised: [], choice: { title: '', options: [], choose: () => undefined }, kept: new Map(Object.entries(kept)) };
	const shell: Shell = {
		texts: texts('en'),
		today,
		phone,
		settings,
		desk: memoryDesk(library, written, settings),
		stories: { write: (idea) => heard.ideas.push(idea), practise: ({ title }) => heard.practised.push(title) },
		open: (place, where) => heard.opened.push({ place, where }),
		openNote: (path, where) => heard.notes.push({ path, where }),
		whereFor: (event) => (event.ctrlKey || event.metaKey || ('button' in event && event.button === 1) ? 'tab' : 'here'),
		preview: (_event, _target, path) => heard.previews.push(path),
		menu: (_event, place) => heard.menus.push(place),
		icon: (element, name) => {
			element.dataset['icon'] = name;
		},
		openSettings: () => heard.asked.push('settings'),
		debrief: ({ id }) => heard.asked.push(`debrief ${id}`),
		choose: (_target, title, options, onChoose) => Object.assign(heard.choice, { title, options, choose: onChoose }),
		load: (key) => heard.kept.get(key) ?? null,
		save: (key, value) => void (value === null ? heard.kept.delete(key) : heard.kept.set(key, value)),
		createExample: () => heard.asked.push('example'),
		rescan: () => heard.asked.push('rescan'),
		stopScan: () => heard.asked.push('stop'),
	};
	const root = document.createElement('div');
	document.body.append(root);
	const set = async (change: () => void): Promise<void> => {
		await act(change);
		// what is written in the background
		for (let turn = 0; turn < 4; turn++) await act(() => Promise.resolve());
	};
	await set(() => {
		render(h(Dashboard, { shell, library, scan, reviewing: signal(false) }), root);
	});
	return {
		root,
		library,
		scan,
		today,
		heard,
		notes: written,
		set,
		put: (path, text) =>
			set(() => {
				written.set(path, text);
				library.put({ path, text, modified: 0 });
			}),
		remove: (path) => set(() => library.remove(path)),
		button(words) {
			const fits = (text: string): boolean => (typeof words === 'string' ? text.includes(words) : words.test(text));
			const found = [...root.querySelectorAll('button')].find(({ textContent }) => fits(textContent));
			if (!found) throw new Error(`No button says ${String(words)}.`);
			return found;
		},
		section: (heading) => [...root.querySelectorAll('h2')].find(({ textContent }) => textContent === heading)?.closest('section') ?? null,
		press: (element, key, init = {}) =>
			set(() => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))),
		select: (element, init = {}) => set(() => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }))),
		close() {
			render(null, root);
			root.remove();
		},
	};
}
