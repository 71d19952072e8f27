import { effect, type ReadonlySignal } from '@preact/signals';
import { TFolder, type Plugin } from 'obsidian';
import { templateCommands } from '../../core/index.ts';
import type { Texts } from '../../i18n/index.ts';
import type { ScanState } from '../../ui/scan.ts';
import { folderOf } from '../note-actions.ts';
import { createCapture, type Capture, type CaptureParts } from './capture.ts';
import { createDrafts } from './drafts.ts';

/** Name under which links reach the plugin: `obsidian://interview-debrief?do=new`. */
const LINKS = 'interview-debrief';

/** Commands, menus, links and the count in the status bar. */
export function addCapture(plugin: Plugin, parts: Omit<CaptureParts, 'drafts' | 'today'> & { readonly today: ReadonlySignal<string>; readonly scan: ReadonlySignal<ScanState> }): Capture {
	const { app, texts, settings } = parts;
	const { commands, newNoteHere } = texts.capture;
	const drafts = createDrafts(app);
	const capture = createCapture({ ...parts, drafts, today: () => parts.today.peek() });

	plugin.addCommand({ id: 'new-note', name: commands.newNote, callback: () => capture.newNote() });
	plugin.addCommand({
		id: 'insert-template',
		name: commands.insertTemplate,
		editorCheckCallback: (checking, editor, { file }) => {
			if (file && !checking) capture.insert(editor, file);
			return file !== null;
		},
	});
	plugin.addCommand({ id: 'copy-templates', name: commands.copyTemplates, callback: () => capture.copyTemplates() });
	plugin.addCommand({ id: 'debrief', name: commands.debrief, callback: () => capture.debrief() });
	plugin.register(followTemplateCommands(plugin, capture, settings.current, commands.useTemplate));

	plugin.registerObsidianProtocolHandler(LINKS, (params) => capture.fromLink(Object.fromEntries(Object.entries(params).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))));
	plugin.registerEvent(
		app.workspace.on('file-menu', (menu, file) => {
			const folder = file instanceof TFolder ? (file.isRoot() ? '' : file.path) : folderOf(file.path);
			menu.addItem((item) => item.setTitle(newNoteHere).setIcon('calendar-plus').setSection('action').onClick(() => capture.newNote({ folder })));
		}),
	);
	plugin.registerEvent(app.vault.on('rename', (file, from) => drafts.moved(from, file.path)));
	plugin.register(showCount(plugin, capture, parts, texts));
	return capture;
}

/** One command for each template that is marked in the settings. */
function followTemplateCommands(plugin: Plugin, capture: Capture, settings: CaptureParts['settings']['current'], name: (template: string) => string): () => void {
	let added: readonly string[] = [];
	return effect(() => {
		const wanted = templateCommands(settings.value);
		for (const key of added.filter((one) => !wanted.includes(one))) plugin.removeCommand(`template-${key}`);
		for (const key of wanted.filter((one) => !added.includes(one))) {
			plugin.addCommand({
				id: `template-${key}`,
				name: name(capture.shelf.find(key)?.name ?? key.slice(key.lastIndexOf('/') + 1).replace(/\.md$/u, '')),
				checkCallback: (checking) => {
					const isThere = capture.shelf.find(key) !== null;
					if (isThere && !checking) capture.useTemplate(key);
					return isThere;
				},
			});
		}
		added = wanted;
	});
}

/** Quiet: nothing stands there while nothing waits. */
function showCount(plugin: Plugin, capture: Capture, { library, today, scan }: Parameters<typeof addCapture>[1], texts: Texts): () => void {
	const item = plugin.addStatusBarItem();
	item.addClass('mod-clickable');
	item.setAttribute('role', 'button');
	plugin.registerDomEvent(item, 'click', () => {
		const waiting = library.awaiting(today.peek());
		capture.debrief(waiting.length === 1 ? waiting[0] : undefined);
	});
	return effect(() => {
		const reading = scan.value.phase === 'waiting' || scan.value.phase === 'running';
		const count = reading ? 0 : library.awaiting(today.value).length;
		item.setText(count === 0 ? '' : texts.capture.awaiting.status(count));
		item.toggle(count > 0);
	});
}
