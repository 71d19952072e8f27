import { MarkdownView } from 'obsidian';
import type { RunningApp } from '../../hosts/obsidian/index.mts';
import { openNote } from '../../src/obsidian/open-note.ts';
import { startPlugin } from './plugin-app.ts';

export const ROADMAPS = '---\ntags: [conflict, influence]\n---\n## Situation\nTwo leads had two roadmaps and one crew. Nobody would give way.\n## Task\nI had to get one plan by Friday.\n## Action\nI pushed back on my manager and put both plans on one wall.\n## Result\nOne plan, 4 weeks early.\n';
export const BANK = '# Bank\n\n## Vendor divorce\nAlso answers: negotiation\n- S: The vendor held us to an old contract.\n- T: Get us out.\n- A: I took the director through ten invoices.\n- R: 1.2 million saved a year.\n\n## The dashboard\nAlso answers: failure\n- S: I had asked for a dashboard nobody opened.\n- T: Decide on part two.\n- A: I stopped it and said so.\n- R: 2 figures went above the door.\n';
export const DEBRIEF = '---\ntype: interview-debrief\ncompany: Halcyon\ndate: 2026-11-20\n---\n## Questions they asked\n- Tell me about a conflict with your manager?\n- How do you plan?\n\n## What went well\n- I was calm\n';

/** The plugin over some notes, with one of them open for editing. */
export interface StoryDesk {
	readonly running: RunningApp;
	/** What the vault holds, '(gone)' where there is no such note. */
	text(path: string): string;
	/** The note in front. */
	editor(): NonNullable<MarkdownView['editor']>;
	/** Puts the cursor behind these words of the open note. */
	at(words: string): void;
	run(id: string): Promise<void>;
	/** Types into the field that has the focus. */
	type(words: string): Promise<void>;
	press(key: string, init?: KeyboardEventInit): Promise<void>;
	/** What the rows of the picker say, by one of their classes. */
	rows(name?: string): readonly string[];
	notices(): readonly string[];
}

export async function storyDesk(files: Readonly<Record<string, string>>, open: string, settings: Readonly<Record<string, unknown>> = {}): Promise<StoryDesk> {
	document.body.findAll('.notice, .modal-container').forEach((el) => el.remove());
	const running = await startPlugin(files, { pluginData: { 'interview-debrief': JSON.stringify(settings) } });
	await openNote(running.app, open, 'here', { mode: 'source' });
	await running.settle();
	const editor = (): MarkdownView['editor'] => {
		const view = running.app.workspace.getActiveViewOfType(MarkdownView);
		if (!view) throw new Error('No note is open.');
		return view.editor;
	};
	const settle = async (): Promise<void> => {
		for (let turn = 0; turn < 4; turn++) await Promise.resolve();
		await running.settle();
	};
	return {
		running,
		editor,
		text: (path) => {
			const file = running.app.vault.getFileByPath(path);
			return file ? running.vault.textNow(file) : '(gone)';
		},
		at(words) {
			const from = editor().getValue().indexOf(words);
			if (from < 0) throw new Error(`“${words}” is not there.`);
			editor().setCursor(editor().offsetToPos(from + words.length));
		},
		async run(id) {
			if (!running.runCommand(`interview-debrief:${id}`)) throw new Error(`The command ${id} cannot run.`);
			await settle();
		},
		async type(words) {
			const input = document.activeElement as HTMLInputElement;
			input.value = words;
			input.dispatchEvent(new Event('input', { bubbles: true }));
			await settle();
		},
		async press(key, init = {}) {
			(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
			await settle();
		},
		rows: (name = 'suggestion-title') => document.body.findAll('.prompt .suggestion-item').map((row) => row.querySelector(`.${name}`)?.textContent ?? ''),
		notices: () => document.body.findAll('.notice').map((notice) => notice.textContent),
	};
}
