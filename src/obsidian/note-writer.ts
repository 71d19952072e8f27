import { MarkdownView, normalizePath, parseYaml, type App, type TFile } from 'obsidian';
import {
	freePath,
	keptProperties,
	propertiesYaml,
	reversalOf,
	reversed,
	setProperties,
	type NotePort,
	type NotWritten,
	type PropertyPatch,
	type Refusal,
	type RefusalCode,
	type Reversal,
	type StepId,
	type TextChange,
	type UndoResult,
	type WriteOptions,
	type WriteResult,
} from '../core/index.ts';
import { editorText, fileText } from './find-span.ts';

/** One change of one note, kept until the app closes. The file stays the same when the note is renamed. */
interface UndoRecord {
	readonly step: StepId;
	readonly file: TFile;
	/** The text with which the note was made, or how its text is taken back. */
	readonly change: { readonly created: string } | Reversal;
}

/** A change of its own in the editor's history, which joins with nothing that was typed. */
const ORIGIN = 'interview-debrief';

/**
 * Writes to notes: the only place of the plugin that does. A note that is open for editing changes through its editor,
 * as one step there, and is saved at once; all others change through the vault. `written` is told each new text.
 */
export function createNoteWriter(app: App, written: (path: string, text: string, modified: number) => void = () => undefined): NotePort {
	const { vault } = app;
	let records: readonly UndoRecord[] = [];
	let steps = 0;
	let turns: Promise<unknown> = Promise.resolve();

	function inTurn<T>(path: string, work: () => Promise<T | NotWritten>): Promise<T | NotWritten> {
		const turn = turns.then(work).catch((error: unknown) => refused('failed', path, { reason: error instanceof Error ? error.message : String(error) }));
		turns = turn;
		return turn;
	}

	function record(file: TFile, change: UndoRecord['change'] | null, { with: earlier }: WriteOptions): WriteResult {
		if (change === null) return { ok: true, path: file.path, step: null };
		const step = earlier ?? ++steps;
		records = [...records, { step, file, change }];
		return { ok: true, path: file.path, step };
	}

	/** Changes the text as it is now. Gives the texts before and after, which are the same where nothing had to change. */
	async function change(file: TFile, by: TextChange): Promise<{ readonly before: string; readonly after: string } | NotWritten> {
		const view = viewOf(app, file);
		if (view?.getMode() === 'source') return changeInEditor(view, file, by);
		await view?.save();
		let before = '';
		let result: string | Refusal = '';
		await vault.process(file, (text) => {
			before = text;
			result = by(text);
			return typeof result === 'string' ? result : text;
		});
		return outcome(file, before, result);
	}

	async function changeInEditor(view: MarkdownView, file: TFile, by: TextChange): Promise<{ readonly before: string; readonly after: string } | NotWritten> {
		const stored = await vault.cachedRead(file);
		const { editor } = view;
		const typed = editor.getValue();
		const before = editorText(stored) === typed ? stored : fileText(typed, stored);
		const result = by(before);
		if (typeof result === 'string' && result !== before) {
			const { from, to, text } = difference(typed, editorText(result));
			editor.transaction({ changes: [{ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text }] }, ORIGIN);
			await view.save();
		}
		return outcome(file, before, result);
	}

	function outcome(file: TFile, before: string, result: string | Refusal): { readonly before: string; readonly after: string } | NotWritten {
		if (typeof result !== 'string') return { ok: false, refusal: { ...result, params: { path: file.path, ...result.params } } };
		if (result !== before) written(file.path, result, file.stat.mtime);
		return { before, after: result };
	}

	function edit(path: string, by: TextChange, options: WriteOptions = {}): Promise<WriteResult> {
		return inTurn(path, async () => {
			const file = vault.getFileByPath(path);
			if (!file) return refused('gone', path);
			const texts = await change(file, by);
			return 'ok' in texts ? texts : record(file, reversalOf(texts.before, texts.after), options);
		});
	}

	async function undoRecord({ file, change: was }: UndoRecord): Promise<NotWritten | null> {
		if (vault.getFileByPath(file.path) !== file) return refused('gone', file.path);
		if ('created' in was) {
			await viewOf(app, file)?.save();
			if (editorText(await vault.cachedRead(file)) !== editorText(was.created)) return refused('changed', file.path);
			await app.fileManager.trashFile(file);
			return null;
		}
		const texts = await change(file, (text) => reversed(text, was) ?? { code: 'changed', params: {} });
		return 'ok' in texts ? texts : null;
	}

	const isTaken = (path: string): boolean => vault.getAbstractFileByPath(path) !== null;
	const freeOf = (path: string): string => freePath(normalizePath(path), isTaken);

	return {
		freePath: freeOf,
		edit,
		setProperties: (path, patch, options) => edit(path, (text) => withProperties(text, patch), options),
		create: (given, text, options = {}) =>
			inTurn(given, async () => {
				const path = normalizePath(given);
				if (!isNotePath(path)) return refused('bad-path', path);
				if (isTaken(path)) return refused('exists', path, { free: freeOf(path) });
				const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
				if (folder !== '' && !isTaken(folder)) await vault.createFolder(folder);
				const file = await vault.create(path, text);
				written(path, text, file.stat.mtime);
				return record(file, { created: text }, options);
			}),
		undo: (wanted) =>
			inTurn<UndoResult>('', async () => {
				const step = wanted ?? records.at(-1)?.step;
				const own = records.filter((one) => one.step === step).reverse();
				if (own.length === 0) return refused('nothing-to-undo', '');
				// what is refused now is not asked for again: earlier changes are next
				records = records.filter((one) => one.step !== step);
				const paths: string[] = [];
				let refusal: NotWritten | null = null;
				for (const one of own) {
					const failed = await undoRecord(one);
					if (failed) refusal ??= failed;
					else paths.push(one.file.path);
				}
				return refusal ?? { ok: true, paths };
			}),
	};
}

function refused(code: RefusalCode, path: string, params: Readonly<Record<string, string>> = {}): NotWritten {
	return { ok: false, refusal: { code, params: { path, ...params } } };
}

/** The view in which a note is shown, the one in front first; none where its tab was not looked at yet. */
function viewOf({ workspace }: App, file: TFile): MarkdownView | null {
	const found: MarkdownView[] = [];
	workspace.iterateAllLeaves(({ view }) => {
		if (view instanceof MarkdownView && view.file === file) found.push(view);
	});
	const active = workspace.getActiveViewOfType(MarkdownView);
	if (active && found.includes(active)) return active;
	return found.find((view) => view.getMode() === 'source') ?? found[0] ?? null;
}

function difference(before: string, after: string): { readonly from: number; readonly to: number; readonly text: string } {
	let head = 0;
	while (head < before.length && head < after.length && before[head] === after[head]) head++;
	const most = Math.min(before.length, after.length) - head;
	let tail = 0;
	while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	return { from: head, to: before.length - tail, text: after.slice(head, after.length - tail) };
}

/** The properties as the app itself would read them before and after; where it could not, the note is left alone. */
function withProperties(text: string, patch: PropertyPatch): string | Refusal {
	const bad = (reason: string): Refusal => ({ code: 'bad-properties', params: { reason } });
	try {
		const before: unknown = parseYaml(propertiesYaml(text) ?? '');
		const result = setProperties(text, patch);
		if (typeof result !== 'string') return result;
		const after: unknown = parseYaml(propertiesYaml(result) ?? '');
		return keptProperties(before, after, patch) ? result : bad('');
	} catch (error) {
		return bad(error instanceof Error ? error.message : String(error));
	}
}

function isNotePath(path: string): boolean {
	const parts = path.split('/');
	return path.endsWith('.md') && parts.every((part) => part !== '' && part !== '.md' && !part.startsWith('.') && !/[\\:*?"<>|#^[\]]/.test(part));
}
