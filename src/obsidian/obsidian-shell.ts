import type { ReadonlySignal } from '@preact/signals';
import { Keymap, Menu, Notice, Platform, setIcon, stripHeadingForLink, type App, type HoverParent, type TFile } from 'obsidian';
import type { Interview, Library, Settings } from '../core/index.ts';
import type { Texts } from '../i18n/index.ts';
import type { Desk } from '../ui/desk.ts';
import type { Shell, SpanPlace, Where } from '../ui/shell.ts';
import type { StoryDesk } from '../ui/story-desk.ts';
import { choose } from './choose.ts';
import { addLineEntries, addNoteEntries } from './line-entries.ts';
import type { NoteActions } from './note-actions.ts';
import { openNote, openPlace } from './open-note.ts';
import type { VaultFeed } from './vault-feed.ts';

/** Named in the app's list of places with page previews. */
export const HOVER_SOURCE = 'interview-debrief';

/** Before the keys of what is kept on this device. */
const KEPT = 'interview-debrief-';

export interface ShellParts {
	readonly app: App;
	readonly library: Library;
	readonly feed: VaultFeed;
	readonly texts: Texts;
	readonly today: ReadonlySignal<string>;
	readonly settings: ReadonlySignal<Settings>;
	readonly desk: Desk;
	readonly stories: StoryDesk;
	readonly actions: NoteActions;
	/** Shows the settings of the plugin. */
	openSettings(): void;
	/** Opens the five-minute debrief of an interview. */
	debrief(interview: Interview): void;
}

/** The app, as the screens of one view know it. */
export function createShell(parts: ShellParts, hoverParent: HoverParent): Shell {
	const { app, library, feed, texts, today } = parts;
	const { noteGone, lineMoved } = texts.notices;

	const open = (place: SpanPlace, where: Where): void => {
		openPlace(app, library, place, where).then((opened) => {
			if (opened === 'gone') new Notice(noteGone(place.path));
			if (opened === 'moved') new Notice(lineMoved(place.path));
		}, report);
	};
	return {
		texts,
		today,
		settings: parts.settings,
		phone: Platform.isPhone,
		desk: parts.desk,
		stories: parts.stories,
		open,
		openNote(path, where) {
			openNote(app, path, where).then((view) => {
				if (!view) new Notice(noteGone(path));
			}, report);
		},
		whereFor,
		preview(event, target, path) {
			app.workspace.trigger('hover-link', { event, source: HOVER_SOURCE, hoverParent, targetEl: target, linktext: path, sourcePath: path });
		},
		menu(event, place, item) {
			const menu = menuOf(parts, place, open);
			if (item) addLineEntries(menu, parts, item);
			addNoteEntries(menu, parts, place.path);
			showMenu(event, menu);
		},
		icon: setIcon,
		openSettings: () => parts.openSettings(),
		debrief: (interview) => parts.debrief(interview),
		choose: (target, title, options, onChoose) => choose(app, target, title, options, onChoose),
		load: (key) => app.loadLocalStorage(KEPT + key) as unknown,
		save: (key, value) => app.saveLocalStorage(KEPT + key, value),
		createExample: () => void parts.actions.createExample(),
		rescan: () => feed.resume(),
		stopScan: () => feed.stop(),
	};
}

/** A window of its own is a tab here: the screens know no windows. */
function whereFor(event: MouseEvent | KeyboardEvent): Where {
	const wanted = Keymap.isModEvent(event);
	if (wanted === false) return 'here';
	return wanted === 'split' ? 'split' : 'tab';
}

function menuOf({ app, texts }: ShellParts, place: SpanPlace, open: Shell['open']): Menu {
	const words = texts.menu;
	const entry = (title: string, icon: string, run: () => void): void => {
		menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
	};
	const menu = new Menu();
	entry(words.open, 'file-text', () => open(place, 'here'));
	entry(words.openInTab, 'file-plus', () => open(place, 'tab'));
	entry(words.openToSide, 'separator-vertical', () => open(place, 'split'));
	menu.addSeparator();
	entry(words.copyLink, 'link', () => {
		const file = app.vault.getFileByPath(place.path);
		if (file) navigator.clipboard.writeText(app.fileManager.generateMarkdownLink(file, '', headingAbove(app, file, place))).catch(report);
		else new Notice(texts.notices.noteGone(place.path));
	});
	return menu;
}

/** The part of a link that leads to the heading above a place, with those above it where a heading comes twice; '' where there is none. */
function headingAbove({ metadataCache }: App, file: TFile, { line }: SpanPlace): string {
	const headings = metadataCache.getFileCache(file)?.headings ?? [];
	const above = headings.filter(({ position }) => position.start.line <= line);
	const chain: string[] = [];
	let level = Infinity;
	for (const { heading, level: own } of above.reverse()) {
		const words = stripHeadingForLink(heading).trim();
		if (own >= level || words === '') continue;
		chain.unshift(words);
		level = own;
		if (headings.filter((other) => stripHeadingForLink(other.heading).trim() === words).length === 1) break;
	}
	return chain.map((words) => `#${words}`).join('');
}

function showMenu(event: MouseEvent | KeyboardEvent, menu: Menu): void {
	if (event.instanceOf(MouseEvent)) {
		menu.showAtMouseEvent(event);
		return;
	}
	const target = event.targetNode;
	if (!target?.instanceOf(HTMLElement)) return;
	const { left, bottom } = target.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, target.doc);
}

function report(error: unknown): void {
	console.error(error);
}
