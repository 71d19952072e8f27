import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { createLibrary, DEFAULT_SETTINGS, read, readerOptions } from '../src/core/index.ts';
import { texts } from '../src/i18n/index.ts';
import { Dashboard } from '../src/ui/dashboard.tsx';
import type { ScanState } from '../src/ui/scan.ts';
import type { Option, Shell } from '../src/ui/shell.ts';

interface Task {
	readonly notes: readonly { readonly path: string; readonly text: string }[];
	/** Width of the dashboard in CSS pixels. */
	readonly width: number;
	readonly rounds: number;
}

export interface Measured {
	/** Milliseconds from the data to the first frame with the whole dashboard. */
	readonly paint: number;
	/** Milliseconds of work for each change of a filter: numbers, elements, style and layout. */
	readonly filters: readonly number[];
	/** Elements of the dashboard at first, and the most there were after any filter. */
	readonly elements: { readonly first: number; readonly most: number };
	/** Milliseconds until one edited note is seen. */
	readonly edits: readonly number[];
}

const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));

/** Lets what waits in microtasks be drawn, and has style and layout worked out. */
async function drawn(root: HTMLElement): Promise<void> {
	for (let at = 0; at < 6; at++) await Promise.resolve();
	void root.offsetHeight;
}

async function measure({ notes, width, rounds }: Task): Promise<Measured> {
	const library = createLibrary({ read, options: readerOptions(DEFAULT_SETTINGS) });
	for (const { path, text } of notes) library.put({ path, text, modified: 0 });
	library.choices();
	const scan = signal<ScanState>({ phase: 'done', read: notes.length, total: notes.length, unreadable: 0 });
	let choice: { readonly options: readonly Option<unknown>[]; readonly choose: (value: unknown) => void } | null = null;
	const nothing = (): void => undefined;
	const known: Partial<Shell> = {
		texts: texts('en'),
		today: signal('2026-11-21'),
		settings: signal(DEFAULT_SETTINGS),
		phone: false,
		createExample: null,
		icon: nothing,
		load: () => null,
		save: nothing,
		choose: (_target, _title, options, onChoose) => {
			choice = { options, choose: (value) => onChoose(value as never) };
		},
	};
	// What no measurement comes to is nothing.
	const shell = new Proxy(known, { get: (all, name) => (name in all ? all[name as keyof Shell] : nothing) }) as Shell;
	const root = document.createElement('div');
	root.style.cssText = `width: ${String(width)}px; height: 800px; overflow: auto;`;
	document.body.replaceChildren(root);
	await frame();
	await turn();

	const start = performance.now();
	render(h(Dashboard, { shell, library, scan, reviewing: signal(false) }), root);
	await drawn(root);
	await frame();
	await turn();
	const paint = performance.now() - start;

	const elements = (): number => root.querySelectorAll('*').length;
	const first = elements();
	let most = first;
	const chips = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.interview-debrief-chip-name')];
	const filters: number[] = [];
	const { filtersBegin, filtersEnd } = window as unknown as Readonly<Record<string, () => Promise<void>>>;
	await filtersBegin?.();
	const summary = (): string => root.querySelector('.interview-debrief-summary')?.textContent ?? '';
	for (let round = 0; round < rounds; round++) {
		// Each filter in turn is set, and taken away again.
		const at = Math.floor(round / 2);
		chips()[at % chips().length]?.click();
		const asked = choice as { readonly options: readonly Option<unknown>[]; readonly choose: (value: unknown) => void } | null;
		if (!asked) throw new Error('There is no filter.');
		const option = round % 2 === 0 ? asked.options[1 + (at % (asked.options.length - 1))] : asked.options[0];
		const said = summary();
		const before = performance.now();
		asked.choose(option?.value);
		await drawn(root);
		filters.push(performance.now() - before);
		if (summary() === said) throw new Error(`The filter ${String(option?.name)} changed nothing, or was not drawn in time.`);
		most = Math.max(most, elements());
		await frame();
		await turn();
	}
	await filtersEnd?.();
	const edits: number[] = [];
	for (let at = 0; at < 20; at++) {
		const note = notes[(at * 37) % notes.length];
		if (!note) break;
		const text = `${note.text}\n## What to improve\n- No numbers for the impact of launch ${String(at)}\n`;
		const before = performance.now();
		library.put({ path: note.path, text, modified: 1 });
		await drawn(root);
		edits.push(performance.now() - before);
		await frame();
	}
	render(null, root);
	return { paint, filters, elements: { first, most }, edits };
}

Object.assign(window, { measure });
