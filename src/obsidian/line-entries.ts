import type { App, Menu } from 'obsidian';
import type { Filing, ItemPlace, Kind } from '../core/index.ts';
import type { Texts } from '../i18n/index.ts';
import type { Desk } from '../ui/desk.ts';
import { CompetenciesModal } from './competencies-modal.ts';
import { folderOf, type NoteActions } from './note-actions.ts';

export interface EntryParts {
	readonly app: App;
	readonly desk: Desk;
	readonly actions: NoteActions;
	readonly texts: Texts;
}

/** What a line is and what it is about, in its context menu. */
export function addLineEntries(menu: Menu, { app, desk, actions, texts }: EntryParts, line: ItemPlace): void {
	const { menu: words, notices } = texts.writing;
	const file = (filing: Filing): void => {
		desk.file(line, filing).then((result) => actions.tell(result, notices.filed(filing.kind)), console.error);
	};
	const kind = (name: Kind, icon: string): void => {
		menu.addItem((item) => item.setTitle(words[name]).setIcon(icon).onClick(() => file({ kind: name, competencies: line.competencies })));
	};
	menu.addSeparator();
	kind('strength', 'thumbs-up');
	kind('gap', 'thumbs-down');
	menu.addItem((item) =>
		item.setTitle(words.competencies).setIcon('tags').onClick(() => {
			const onSave = (competencies: readonly string[]): void => file({ kind: line.kind, competencies });
			new CompetenciesModal(app, { texts, all: desk.competencies(), chosen: line.competencies, onSave }).open();
		}),
	);
	menu.addItem((item) => item.setTitle(words.notMe).setIcon('user-x').onClick(() => file({ kind: null, competencies: [] })));
}

/** How to leave the whole note out, or its folder. */
export function addNoteEntries(menu: Menu, { actions, texts }: EntryParts, path: string): void {
	const { menu: words } = texts.writing;
	const folder = folderOf(path);
	menu.addSeparator();
	menu.addItem((item) => item.setTitle(words.notInterview).setIcon('file-x').onClick(() => void actions.notInterview(path)));
	if (folder !== '') menu.addItem((item) => item.setTitle(`${words.excludeFolder}: ${folder}`).setIcon('folder-x').onClick(() => void actions.excludeFolder(folder)));
}
