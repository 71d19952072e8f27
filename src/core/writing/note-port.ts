import type { PropertyPatch } from '../properties/patch.ts';

/** Why nothing was written. The words for it stand in i18n, keyed by `code`. */
export interface Refusal {
	readonly code: RefusalCode;
	/** What the sentence needs, by name; `path` is always there, but for `nothing-to-undo`. */
	readonly params: Readonly<Record<string, string>>;
}

export type RefusalCode =
	| 'exists' // params.free: the next free path
	| 'bad-path' // no path of a note
	| 'gone' // there is no such note
	| 'changed' // the words that were read are no longer there
	| 'in-properties' // the line is the value of a property
	| 'no-place' // no mark can stand by the line so that it is read back as it was filed
	| 'bad-properties' // params.reason: the properties cannot be read, so they are left alone
	| 'bad-template' // the properties of the template cannot be read
	| 'failed' // params.reason: what the app or the disk said
	| 'nothing-to-undo';

/** A new text, or why there is none. */
export type TextChange = (text: string) => string | Refusal;

/** One or more changes that are undone together. */
export type StepId = number;

export interface Written {
	readonly ok: true;
	/** The note, by its path now. */
	readonly path: string;
	/** Null where nothing had to change, so that there is nothing to undo. */
	readonly step: StepId | null;
}

export interface NotWritten {
	readonly ok: false;
	readonly refusal: Refusal;
}

export type WriteResult = Written | NotWritten;

/** What was undone: the paths of the notes, the last one first. */
export type UndoResult = { readonly ok: true; readonly paths: readonly string[] } | NotWritten;

export interface WriteOptions {
	/** Is undone together with this earlier change. */
	readonly with?: StepId | null;
}

/**
 * All that can be written to notes: there is no raw write. Every change comes from something a person did, and can be
 * undone until the app closes, unless its place has changed since. Calls take their turns; none throws.
 */
export interface NotePort {
	/** Makes a note and the folders on its way. An existing path is refused with the next free one. */
	create(path: string, text: string, options?: WriteOptions): Promise<WriteResult>;
	/** `change` is given the text as it is at that moment, with what was typed and not saved yet. It may run again. */
	edit(path: string, change: TextChange, options?: WriteOptions): Promise<WriteResult>;
	/** Changes only the lines of the keys that it adds or fills, see `setProperties`. */
	setProperties(path: string, patch: PropertyPatch, options?: WriteOptions): Promise<WriteResult>;
	/** Undoes a step, or else the last one that was not undone. A step that is refused stays. */
	undo(step?: StepId): Promise<UndoResult>;
	/** The path, or the next free one beside it: `Note 1.md`. */
	freePath(path: string): string;
}
