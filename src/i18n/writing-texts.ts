import type { RefusalKey, Sentence } from './keys.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

/** Words for all that changes a note, and for the quick review of unsorted lines. */
export interface WritingTexts {
	readonly commands: Words<'undoChange' | 'writeProperties' | 'writeAllProperties' | 'notInterview'>;
	/** Why nothing was written, by the refusal's code. */
	readonly refusals: Readonly<Record<RefusalKey, Sentence>>;
	/** The context menu of a line and of a note. */
	readonly menu: Words<'strength' | 'gap' | 'competencies' | 'notMe' | 'notInterview' | 'excludeFolder'>;
	readonly notices: {
		readonly undone: (paths: readonly string[]) => string;
		readonly filed: (kind: 'strength' | 'gap' | null) => string;
		readonly notInterview: (path: string) => string;
		readonly readAgain: (path: string) => string;
		readonly folderExcluded: (folder: string) => string;
		readonly folderIncluded: (folder: string) => string;
		readonly propertiesWritten: (notes: number) => string;
		readonly nothingToWrite: string;
		readonly noNote: string;
	};
	readonly review: Words<'start' | 'label' | 'strength' | 'gap' | 'skip' | 'never' | 'undo' | 'close' | 'competency' | 'byWords' | 'open' | 'skippedAgain' | 'spaceKey'> & {
		readonly position: (at: number, of: number) => string;
		/** What was done with the line before, and where we are. */
		readonly said: Words<'strength' | 'gap' | 'skip' | 'never' | 'undone' | 'nothingToUndo'>;
		readonly done: (counts: { readonly filed: number; readonly skipped: number; readonly dismissed: number }) => string;
	};
	readonly properties: Words<'title' | 'write' | 'cancel' | 'added' | 'kept'> & {
		readonly about: (notes: number) => string;
	};
	readonly competencies: Words<'title' | 'save' | 'about' | 'byWords'>;
	readonly excluded: Words<'readNote' | 'includeFolder'>;
	readonly dismissed: {
		readonly name: string;
		readonly desc: (lines: number) => string;
		readonly button: string;
	};
	readonly example: { readonly path: string; readonly text: (words: { readonly property: string; readonly typeValue: string; readonly date: string }) => string };
}
