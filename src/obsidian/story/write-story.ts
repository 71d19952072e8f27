import { Notice, stripHeadingForLink, TFile, type App, type Editor } from 'obsidian';
import {
	anchorAt,
	competenciesIn,
	freeBlockId,
	newStory,
	noteNameFrom,
	starStory,
	withAnchor,
	type Anchor,
	type Library,
	type NotePort,
	type Refusal,
	type Settings,
	type StepId,
} from '../../core/index.ts';
import type { Texts } from '../../i18n/index.ts';
import { editorOffset, editorText } from '../find-span.ts';
import { moment } from '../capture/moment.ts';
import { NewStoryModal, type StoryForm } from './new-story-modal.ts';
import { openNote } from '../open-note.ts';
import { linkTo } from './story-links.ts';

export interface WriteStoryParts {
	readonly app: App;
	readonly library: Library;
	readonly port: NotePort;
	readonly texts: Texts;
	readonly settings: () => Settings;
}

/** What is known of a story that is to be written. */
export interface StoryIdea {
	readonly title?: string;
	readonly question?: string;
	readonly competencies?: readonly string[];
}

/** Words of a note that are to become a story. */
interface Capture {
	readonly file: TFile;
	readonly text: string;
	/** Where they begin, in the text of the editor. */
	readonly offset: number;
	readonly anchor: Anchor | null;
}

/** Asks what there is to know about a new story, then makes its note and opens it. */
export function writeStory(parts: WriteStoryParts, idea: StoryIdea = {}): void {
	ask(parts, { title: idea.title ?? '', question: idea.question ?? '', competencies: idea.competencies ?? [] }, null);
}

/** The same, for what is selected in a note: it is quoted, with a link back to its place. */
export function captureStory(parts: WriteStoryParts, editor: Editor, file: TFile): void {
	const selected = editor.getSelection();
	if (selected.trim() === '') {
		new Notice(parts.texts.stories.notices.noSelection);
		return;
	}
	const lead = selected.length - selected.trimStart().length;
	const offset = editor.posToOffset(editor.getCursor('from')) + lead;
	const capture = { file, text: selected.trim(), offset, anchor: anchorAt(editor.getValue(), offset) };
	ask(parts, { title: '', question: '', competencies: competenciesIn(capture.text, parts.library.options()) }, capture);
}

function ask(parts: WriteStoryParts, start: { readonly title: string; readonly question: string; readonly competencies: readonly string[] }, capture: Capture | null): void {
	const { app, library, texts } = parts;
	new NewStoryModal({
		app,
		texts,
		competencies: library.options().taxonomy,
		templates: ownTemplates(parts),
		folder: folderFor(parts, capture),
		start,
		quote: capture && { text: capture.text, canMark: capture.anchor === null && capture.text !== '' },
		onCreate: (form) => {
			create(parts, form, capture).catch(console.error);
		},
	}).open();
}

async function create(parts: WriteStoryParts, form: StoryForm, capture: Capture | null): Promise<void> {
	const { app, port, texts } = parts;
	const words = texts.stories.create;
	const title = noteNameFrom(form.title) || noteNameFrom(form.question) || words.untitled;
	const folder = folderFor(parts, capture);
	const path = port.freePath(`${folder === '' ? '' : `${folder}/`}${title}.md`);
	const source = capture && { text: capture.text, link: '' };
	const marked = capture && form.mark ? await mark(parts, capture) : { anchor: capture?.anchor ?? null, step: null };
	if ('refusal' in marked) {
		new Notice(texts.writing.refusals[marked.refusal.code](marked.refusal.params));
		return;
	}
	const link = capture ? linkTo(app, capture.file, path, subpathOf(marked.anchor), capture.file.basename) : '';
	const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
	const template = await templateText(parts, form.template);
	const note = newStory(
		template,
		{ title: name, question: form.question, competencies: form.competencies, source: source && { ...source, link } },
		{ answers: words.answers, from: words.from },
		(_what, pattern) => moment().format(pattern),
	);
	const result = await port.create(path, note.text, { with: marked.step });
	if (!result.ok) {
		new Notice(texts.writing.refusals[result.refusal.code](result.refusal.params));
		return;
	}
	new Notice(texts.stories.notices.created(result.path));
	const view = await openNote(app, result.path, 'tab', { mode: 'source' });
	if (!view) return;
	view.editor.setCursor(view.editor.offsetToPos(editorOffset(note.text, note.cursor)));
	view.editor.focus();
}

/** Writes a block id behind the words, if they still stand there. */
async function mark({ port, library }: WriteStoryParts, { file, text, offset }: Capture): Promise<{ readonly anchor: Anchor; readonly step: StepId | null } | { readonly refusal: Refusal }> {
	let id = '';
	const written = await port.edit(file.path, (whole) => {
		const plain = editorText(whole);
		if (plain.slice(offset, offset + text.length) !== text) return { code: 'changed', params: {} };
		// the file may have other line breaks than the editor
		const at = whole.length - plain.length === 0 ? offset : fileOffset(whole, offset);
		id = freeBlockId(whole, library.reading(file.path)?.stories[0]?.title ?? file.basename);
		return withAnchor(whole, at, id);
	});
	return written.ok ? { anchor: { kind: 'block', id }, step: written.step } : { refusal: written.refusal };
}

/** The offset in the file's text of one in the editor's. */
function fileOffset(text: string, offset: number): number {
	let at = text.startsWith('\uFEFF') ? 1 : 0;
	for (let left = offset; left > 0; left--) at += text.startsWith('\r\n', at) ? 2 : 1;
	return at;
}

function subpathOf(anchor: Anchor | null): string {
	if (anchor === null) return '';
	return anchor.kind === 'heading' ? `#${stripHeadingForLink(anchor.heading)}` : `#^${anchor.id}`;
}

/** The folder from the settings, else where most stories are, else where the app makes new notes. */
function folderFor({ app, library, settings }: WriteStoryParts, capture: Capture | null): string {
	const set = settings().storyFolder.split('/').map((part) => part.trim()).filter((part) => part !== '').join('/');
	if (set !== '') return set;
	const counts = new Map<string, number>();
	for (const path of new Set(library.stories().map((story) => story.path))) {
		const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	if (most) return most[0];
	const parent = app.fileManager.getNewFileParent(capture?.file.path ?? app.workspace.getActiveFile()?.path ?? '').path;
	return parent === '/' ? '' : parent;
}

const OF_A_STORY = /star|stor(?:y|ies)|故事|스토리/iu;

/** Notes of the template folder that are named like a story. */
function ownTemplates({ app, library }: WriteStoryParts): readonly string[] {
	const { templateFolder } = library.options();
	const folder = templateFolder === '' ? null : app.vault.getFolderByPath(templateFolder);
	return (folder?.children ?? []).flatMap((child) => (child instanceof TFile && child.extension === 'md' && OF_A_STORY.test(child.basename) ? [child.path] : [])).sort();
}

async function templateText({ app }: WriteStoryParts, path: string | null): Promise<string> {
	const file = path === null ? null : app.vault.getFileByPath(path);
	return file ? app.vault.cachedRead(file) : starStory.text;
}
