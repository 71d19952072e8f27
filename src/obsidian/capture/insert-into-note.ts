import { parseYaml, type Editor } from 'obsidian';
import { insertTemplate, markInterview, propertiesYaml, unitedProperties, type ReaderOptions, type Refusal, type Rendered } from '../../core/index.ts';
import { editorOffset } from '../find-span.ts';

export interface Insertion {
	readonly text: string;
	/** Offset in the editor's text. */
	readonly cursor: number;
}

/** A rendered template in a note, with its properties as the app itself reads them before and after; else the note is left alone. */
export function insertIntoNote(text: string, cursor: number, rendered: Rendered, isInterview: boolean, options: ReaderOptions): Insertion | Refusal {
	const at = fileOffset(text, cursor);
	const inserted = insertTemplate(text, at, rendered);
	if ('code' in inserted) return inserted;
	const marked = isInterview ? markInterview(inserted.text, options) : inserted.text;
	if (typeof marked !== 'string') return marked;
	const template = parsed(rendered.text);
	if (template === null || template instanceof Error) return { code: 'bad-template', params: {} };
	const before = parsed(text);
	const after = parsed(marked);
	if (before === null || before instanceof Error || after instanceof Error || !unitedProperties(before, after, isInterview ? withMark(template, options) : template)) {
		return { code: 'bad-properties', params: { reason: before instanceof Error ? before.message : '' } };
	}
	return { text: marked, cursor: editorOffset(marked, inserted.cursor + marked.length - inserted.text.length) };
}

function parsed(text: string): unknown {
	try {
		return (parseYaml(propertiesYaml(text) ?? '') as unknown) ?? {};
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

function withMark(template: unknown, { properties, typeValue, debriefTag }: ReaderOptions): unknown {
	const own: Readonly<Record<string, unknown>> = typeof template === 'object' ? { ...template } : {};
	const tags: unknown = own['tags'];
	return { [properties.type]: typeValue, ...own, tags: [...(Array.isArray(tags) ? (tags as readonly unknown[]) : tags === undefined || tags === null ? [] : [tags]), debriefTag] };
}

/** The offset in the file's text of an offset in the editor's, which has no byte order mark and plain line breaks. */
export function fileOffset(text: string, offset: number): number {
	let at = text.startsWith('\uFEFF') ? 1 : 0;
	for (let left = offset; left > 0 && at < text.length; left--) at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
	return at;
}

export function cursorOf(editor: Editor): number {
	return editor.posToOffset(editor.getCursor('head'));
}

export function goTo(editor: Editor, offset: number): void {
	const place = editor.offsetToPos(offset);
	editor.focus();
	editor.setCursor(place);
	editor.scrollIntoView({ from: place, to: place }, true);
}
