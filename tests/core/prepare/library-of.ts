import { createLibrary, createStoryMatcher, prepare, read, readerOptions, sheetMarkdown, DEFAULT_SETTINGS, type Library, type LinkTo, type Sheet, type Stage } from '../../../src/core/index.ts';
import { texts } from '../../../src/i18n/index.ts';

export const OPTIONS = readerOptions(DEFAULT_SETTINGS);
export const TODAY = '2026-11-21';

export function libraryOf(notes: Readonly<Record<string, string>>): Library {
	const library = createLibrary({ read, options: OPTIONS });
	for (const [path, text] of Object.entries(notes)) library.put({ path, text, modified: 0 });
	return library;
}

export function sheetOf(notes: Readonly<Record<string, string>>, company: string, stage: Stage | null = null): Sheet {
	return prepare(libraryOf(notes), { company, stage, today: TODAY, matcher: createStoryMatcher(OPTIONS) });
}

export const wikiLink: LinkTo = ({ path }, shown) => `[[${path.replace(/\.md$/u, '')}${shown === null ? '' : `|${shown}`}]]`;

export function markdownOf(sheet: Sheet): string {
	return sheetMarkdown(sheet, texts('en').prepare.sheet, wikiLink, OPTIONS);
}

/** A recorded interview. */
export function interview(facts: Readonly<Record<string, string>>, body: string): string {
	const stated = Object.entries(facts).map(([key, value]) => `${key}: ${value}\n`).join('');
	return `---\ntype: interview-debrief\n${stated}---\n${body}\n`;
}

export function story(title: string, parts: string): string {
	return `# ${title}\n${parts}\n`;
}
