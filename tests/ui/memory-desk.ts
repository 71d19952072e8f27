import type { Signal } from '@preact/signals';
import { createStoryMatcher, dismissalKey, fileLine, parseSettings, prepare, surroundings, type Library, type Settings, type WriteResult } from '../../src/core/index.ts';
import { texts } from '../../src/i18n/index.ts';
import type { Desk } from '../../src/ui/desk.ts';

/** A desk over texts in memory: what is written is read at once. */
export function memoryDesk(library: Library, notes: Map<string, string>, settings: Signal<Settings>): Desk {
	const matcher = createStoryMatcher(library.options());
	const before: { readonly path: string; readonly text: string }[] = [];
	const put = (path: string, text: string): void => {
		notes.set(path, text);
		library.put({ path, text, modified: 0 });
	};
	return {
		competencies: () => library.options().taxonomy,
		async file(line, filing): Promise<WriteResult> {
			const { path } = line;
			const text = notes.get(path) ?? '';
			await Promise.resolve();
			const result = fileLine({ path, text, modified: 0 }, line, filing, library.options());
			if (typeof result !== 'string') return { ok: false, refusal: { ...result, params: { path } } };
			before.push({ path, text });
			put(path, result);
			return { ok: true, path, step: before.length };
		},
		async undo(step = before.length) {
			const was = before[step - 1];
			await Promise.resolve();
			if (!was) return { ok: false, refusal: { code: 'nothing-to-undo', params: {} } };
			put(was.path, was.text);
			return { ok: true, paths: [was.path] };
		},
		dismiss: ({ key }) => {
			settings.value = { ...settings.peek(), [dismissalKey(key)]: true };
		},
		bringBack: ({ key }) => {
			const { [dismissalKey(key)]: _gone, ...rest } = settings.peek();
			settings.value = parseSettings(rest);
		},
		around: (line) => Promise.resolve(surroundings(notes.get(line.path) ?? '', line)),
		readAgain: (path) => put(path, (notes.get(path) ?? '').replace(/^interview: false\n/mu, '')),
		includeFolder: () => undefined,
		sheet: (company, stage) => prepare(library, { company, stage, today: '2026-11-21', matcher }),
		createSheet: (company) => notes.set(`${company} sheet.md`, ''),
		openPrepare: (company) => notes.set(`${company} asked.md`, ''),
		sentence: ({ code, params }) => texts('en').writing.refusals[code](params),
	};
}
