import { ConfirmationModal, Notice, stripHeadingForLink, type App, type TFile } from 'obsidian';
import { freeBlockId, withStoryAnchor, type Library, type NotePort, type Story } from '../../core/index.ts';
import type { Texts } from '../../i18n/index.ts';

export interface LinkParts {
	readonly app: App;
	readonly library: Library;
	readonly port: NotePort;
	readonly texts: Texts;
}

/** What the app shows for a link stays this short. */
const LONGEST_ALIAS = 80;

/**
 * A link to a story, as the person has the app write links. One without a heading or note of its own gets a block id
 * after asking; null where the person says no, or the story is no longer there.
 */
export async function linkToStory({ app, library, port, texts }: LinkParts, story: Story, from: string): Promise<string | null> {
	const file = app.vault.getFileByPath(story.path);
	if (!file) {
		new Notice(texts.stories.notices.gone(story.title));
		return null;
	}
	const { target } = story;
	if (target) return linkTo(app, file, from, target.kind === 'note' ? '' : target.kind === 'heading' ? `#${stripHeadingForLink(target.heading)}` : `#^${target.id}`, story.title);
	if (!(await mayAdd(app, texts, story))) return null;
	let id = '';
	const written = await port.edit(story.path, (text) => {
		const now = sameStory(library.reading(story.path)?.stories ?? [], story);
		if (!now || !standsThere(text, now)) return { code: 'changed', params: {} };
		id = freeBlockId(text, story.title);
		return withStoryAnchor(text, now, id);
	});
	if (written.ok) return linkTo(app, file, from, `#^${id}`, story.title);
	new Notice(texts.writing.refusals[written.refusal.code](written.refusal.params));
	return null;
}

/** A link to a place of a note. */
export function linkTo(app: App, file: TFile, from: string, subpath: string, shown: string): string {
	const plain = shown.replace(/[[\]|\n]+/gu, ' ').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_ALIAS);
	return app.fileManager.generateMarkdownLink(file, from, subpath, subpath === '' && plain === file.basename ? '' : plain);
}

/** A story as its note is read by now; null where it is no longer told so. */
export function sameStory(stories: readonly Story[], story: Story): Story | null {
	return stories.find((one) => one === story) ?? stories.find(({ title, parts }) => title === story.title && parts.result?.text === story.parts.result?.text) ?? null;
}

/** Whether the note still says what was read. */
function standsThere(text: string, { parts }: Story): boolean {
	return Object.values(parts).every((part) => part === null || text.slice(part.start, part.end) === part.text);
}

function mayAdd(app: App, texts: Texts, { title, path }: Story): Promise<boolean> {
	const words = texts.stories.anchor;
	return new Promise((done) => {
		const modal = new (class extends ConfirmationModal {
			override onClose(): void {
				super.onClose();
				done(false);
			}
		})(app);
		modal.setTitle(words.title);
		modal.contentEl.createEl('p', { text: words.about(title, path) });
		modal.addButton((button) => button.setButtonText(words.add).setCta().onClick(() => done(true)));
		modal.addCancelButton(words.cancel);
		modal.open();
	});
}
