import { defaultKeymap, history, historyKeymap, indentWithTab, redo, undo } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { Annotation, ChangeSet, EditorSelection, EditorState, Transaction } from '@codemirror/state';
import type { Extension, SelectionRange, TransactionSpec } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type * as obsidian from 'obsidian';
import { markdownColours, properties } from './editor-theme.mts';
import { guard } from './guard.mts';
import { textChanges } from './text-changes.mts';

type Position = obsidian.EditorPosition;

type Built =
	| 'blur'
	| 'focus'
	| 'getCursor'
	| 'getLine'
	| 'getRange'
	| 'getScrollInfo'
	| 'getSelection'
	| 'getValue'
	| 'hasFocus'
	| 'lastLine'
	| 'lineCount'
	| 'listSelections'
	| 'offsetToPos'
	| 'posToOffset'
	| 'redo'
	| 'refresh'
	| 'replaceRange'
	| 'replaceSelection'
	| 'scrollIntoView'
	| 'scrollTo'
	| 'setCursor'
	| 'setLine'
	| 'setSelection'
	| 'setSelections'
	| 'setValue'
	| 'somethingSelected'
	| 'transaction'
	| 'undo'
	| 'wordAt';

/** Marks a change that came from the file, not from the person or a plugin. */
const fromFile = Annotation.define<boolean>();

export interface EditorOptions {
	extensions(): readonly Extension[];
	/** Runs after each change of the text; `own` is false for one that came from the file. */
	onChange(own: boolean): void;
}

/** The app's editor over CodeMirror. Lines and characters count from 0; positions outside the text are moved to its ends. */
export class Editor implements Pick<obsidian.Editor, Built> {
	/** CodeMirror's view; the app has it too, outside its typings. */
	readonly cm: EditorView;
	private readonly options: EditorOptions;
	/** What was typed since the text was last read from or written to the file. */
	private unsaved: ChangeSet = ChangeSet.empty(0);

	constructor(parent: HTMLElement, options: EditorOptions) {
		this.options = options;
		this.cm = new EditorView({ parent, state: this.freshState('') });
		return guard(this, 'Editor');
	}

	getValue(): string {
		return this.cm.state.doc.toString();
	}

	setValue(content: string): void {
		this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
	}

	getLine(line: number): string {
		return line >= 0 && line < this.lineCount() ? this.cm.state.doc.line(line + 1).text : '';
	}

	setLine(line: number, text: string): void {
		this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
	}

	lineCount(): number {
		return this.cm.state.doc.lines;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	getRange(from: Position, to: Position): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string, origin?: string): void {
		this.cm.dispatch({ ...this.cm.state.replaceSelection(replacement), ...userEvent(origin) });
	}

	replaceRange(replacement: string, from: Position, to?: Position, origin?: string): void {
		this.transaction({ changes: [{ text: replacement, from, ...(to && { to }) }] }, origin);
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): Position {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): obsidian.EditorSelection[] {
		return this.cm.state.selection.ranges.map((range) => ({ anchor: this.offsetToPos(range.anchor), head: this.offsetToPos(range.head) }));
	}

	setCursor(pos: Position | number, ch = 0): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
	}

	setSelection(anchor: Position, head: Position = anchor): void {
		this.setSelections([{ anchor, head }]);
	}

	setSelections(ranges: obsidian.EditorSelectionOrCaret[], main = 0): void {
		if (ranges.length === 0) return;
		const selected = ranges.map(({ anchor, head }) => EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)));
		this.cm.dispatch({ selection: EditorSelection.create(selected, main), scrollIntoView: true });
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	refresh(): void {
		this.cm.requestMeasure();
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		if (x !== undefined && x !== null) this.cm.scrollDOM.scrollLeft = x;
		if (y !== undefined && y !== null) this.cm.scrollDOM.scrollTop = y;
	}

	scrollIntoView(range: obsidian.EditorRange, center = false): void {
		const target = EditorSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
		this.cm.dispatch({ effects: EditorView.scrollIntoView(target, { y: center ? 'center' : 'nearest' }) });
	}

	undo(): void {
		undo(this.cm);
	}

	redo(): void {
		redo(this.cm);
	}

	/** The changes speak of the text before, the selection of the text after them. One step for undo. */
	transaction(tx: obsidian.EditorTransaction, origin?: string): void {
		const { state } = this.cm;
		const changes = state.changes(
			(tx.changes ?? []).map(({ from, to, text }) => ({ from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text })),
		);
		const after = changes.apply(state.doc);
		const ranges = tx.selections ?? (tx.selection ? [tx.selection] : []);
		const selected: SelectionRange[] = ranges.map(({ from, to }) => EditorSelection.range(offsetIn(after, from), offsetIn(after, to ?? from)));
		const specs: TransactionSpec[] = [{ changes, ...userEvent(origin) }];
		if (selected.length > 0) specs.push({ selection: EditorSelection.create(selected), sequential: true, scrollIntoView: true });
		this.cm.dispatch(...specs);
		if (tx.replaceSelection !== undefined) this.replaceSelection(tx.replaceSelection, origin);
	}

	wordAt(pos: Position): obsidian.EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(pos));
		return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	posToOffset(pos: Position): number {
		return offsetIn(this.cm.state.doc, pos);
	}

	offsetToPos(offset: number): Position {
		const { doc } = this.cm.state;
		const line = doc.lineAt(Math.max(0, Math.min(offset, doc.length)));
		return { line: line.number - 1, ch: Math.max(0, Math.min(offset, doc.length)) - line.from };
	}

	/** Another note, or the same one read anew: nothing of the old text can be undone. */
	load(text: string): void {
		this.cm.setState(this.freshState(text));
		this.unsaved = ChangeSet.empty(this.cm.state.doc.length);
	}

	/** The text has been written. */
	markSaved(): void {
		this.unsaved = ChangeSet.empty(this.cm.state.doc.length);
	}

	hasUnsaved(): boolean {
		return !this.unsaved.empty;
	}

	/** The file has changed from `before` to `after`: what was typed since stays. */
	takeOver(before: string, after: string): void {
		const outside = textChanges(before, after);
		const { unsaved } = this;
		this.unsaved = unsaved.map(outside, true);
		this.cm.dispatch({ changes: outside.map(unsaved), annotations: [fromFile.of(true), Transaction.addToHistory.of(false)] });
	}

	destroy(): void {
		this.cm.destroy();
	}

	private freshState(text: string): EditorState {
		return EditorState.create({
			doc: text,
			extensions: [
				...this.options.extensions(),
				history(),
				EditorState.allowMultipleSelections.of(true),
				drawSelection(),
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({ 'aria-label': 'Note' }),
				markdown({ base: markdownLanguage, extensions: properties }),
				markdownColours,
				keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
				EditorView.updateListener.of((update) => {
					if (!update.docChanged) return;
					const own = !update.transactions.some((transaction) => transaction.annotation(fromFile) === true);
					if (own) this.unsaved = this.unsaved.compose(update.changes);
					this.options.onChange(own);
				}),
			],
		});
	}
}

function offsetIn(doc: EditorState['doc'], { line, ch }: Position): number {
	if (line < 0) return 0;
	if (line >= doc.lines) return doc.length;
	const { from, to } = doc.line(line + 1);
	return Math.max(from, Math.min(from + ch, to));
}

function userEvent(origin: string | undefined): TransactionSpec {
	return origin === undefined ? {} : { userEvent: origin };
}
