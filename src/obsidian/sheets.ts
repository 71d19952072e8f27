import { Notice, normalizePath, type App } from 'obsidian';
import { createStoryMatcher, prepare, sheetMarkdown, type Library, type NotePort, type ReaderOptions, type Sheet, type Stage, type StoryMatcher } from '../core/index.ts';
import type { Texts } from '../i18n/index.ts';
import { openNote } from './open-note.ts';
import { placeLinks } from './place-links.ts';

export interface SheetParts {
	readonly app: App;
	readonly library: Library;
	readonly port: NotePort;
	readonly texts: Texts;
	/** `YYYY-MM-DD` */
	readonly today: () => string;
}

/** Makes next-round sheets. */
export interface Sheets {
	/** Finds stories for questions; the same one while the settings stay. */
	matcher(): StoryMatcher;
	of(company: string, stage: Stage | null): Sheet;
	/** Makes a note of the sheet beside the company's notes, under a free name, and opens it. */
	create(company: string, stage: Stage | null): Promise<void>;
}

export function createSheets({ app, library, port, texts, today }: SheetParts): Sheets {
	let matcher: { readonly options: ReaderOptions; readonly made: StoryMatcher } | null = null;
	const current = (): StoryMatcher => {
		const options = library.options();
		if (matcher?.options !== options) matcher = { options, made: createStoryMatcher(options) };
		return matcher.made;
	};
	const of = (company: string, stage: Stage | null): Sheet => prepare(library, { company, stage, today: today(), matcher: current() });

	return {
		matcher: current,
		of,
		async create(company, stage) {
			const sheet = of(company, stage);
			const { sheet: words } = texts.prepare;
			const name = words.noteName({ company: sheet.company, stage: sheet.stage, date: sheet.today }).replace(/[\\/:*?"<>|#^[\]]+/gu, '-').replace(/^[\s.]+|[\s.]+$/gu, '');
			const path = port.freePath(normalizePath(`${folderFor(app, library, sheet)}/${name}.md`));
			const result = await port.create(path, sheetMarkdown(sheet, words, placeLinks(app, path), library.options()));
			if (result.ok) await openNote(app, result.path, 'here');
			else new Notice(texts.writing.refusals[result.refusal.code](result.refusal.params));
		},
	};
}

/** The interview folder; else where the last note that is all about an interview there lies; else where new notes go. */
function folderFor(app: App, library: Library, { next, interviews }: Sheet): string {
	const { interviewFolder } = library.options();
	const own = [...(next ? [next] : []), ...interviews].map(({ source }) => source.path).filter((path) => path !== '' && library.reading(path)?.debriefs.length === 1 && !DAILY.test(path));
	const [path] = own;
	if (path !== undefined && (interviewFolder === '' || path.startsWith(`${interviewFolder}/`))) return path.slice(0, Math.max(0, path.lastIndexOf('/')));
	return interviewFolder === '' ? app.fileManager.getNewFileParent('').path : interviewFolder;
}

/** A daily note's folder is for days. */
const DAILY = /(?:^|\/)\d{4}-\d{2}-\d{2}[^/]*\.md$/u;
