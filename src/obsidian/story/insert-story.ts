import { Notice } from 'obsidian';
import { insertionAt, insertionOf, type InsertForm, type Story } from '../../core/index.ts';
import { linkToStory, type LinkParts } from './story-links.ts';
import type { StoryPlace } from './story-place.ts';

/** A change of its own in the editor's history. */
const ORIGIN = 'interview-debrief';

/** Puts a story at the cursor, as one step for undo. */
export async function insertStory(parts: LinkParts, place: Pick<StoryPlace, 'editor' | 'file'>, story: Story, form: InsertForm): Promise<void> {
	const { editor, file } = place;
	const link = await linkToStory(parts, story, file.path);
	if (link === null) return;
	const written = insertionOf(story, form, link, parts.texts.parts);
	if (written === null) {
		new Notice(parts.texts.stories.notices.noCut);
		return;
	}
	const from = editor.getCursor('to');
	const { text, cursor } = insertionAt(editor.getLine(from.line), from.ch, written.split('\n'));
	const before = text.slice(0, cursor).split('\n');
	const last = before[before.length - 1] ?? '';
	const to = { line: from.line + before.length - 1, ch: before.length === 1 ? from.ch + last.length : last.length };
	editor.transaction({ changes: [{ from, text }], selection: { from: to } }, ORIGIN);
	editor.focus();
}
