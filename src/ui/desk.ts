import type { Competency, Filing, ItemPlace, Refusal, Sheet, Stage, StepId, Surroundings, UndoResult, WriteResult } from '../core/index.ts';

/** What a person can do to lines and notes from a screen. Only this writes, and all of it can be undone. */
export interface Desk {
	/** What a line can be filed under. */
	competencies(): readonly Competency[];
	/** Writes what the line is into its note, behind its words. Refused where the line is no longer there. */
	file(line: ItemPlace, filing: Filing): Promise<WriteResult>;
	/** Undoes a step, or else the last one. */
	undo(step?: StepId): Promise<UndoResult>;
	/** The line never comes back to the unsorted ones, on any device. */
	dismiss(line: ItemPlace): void;
	bringBack(line: ItemPlace): void;
	/** What stands around the line; null where it is no longer there. */
	around(line: ItemPlace): Promise<Surroundings | null>;
	/** Takes `interview: false` out of a note. */
	readAgain(path: string): void;
	/** Takes a folder out of the excluded ones. */
	includeFolder(folder: string): void;
	/** What is worth knowing before the next round with a company; `stage` null where plans and steps should say. */
	sheet(company: string, stage: Stage | null): Sheet;
	/** Makes a note of it. */
	createSheet(company: string, stage: Stage | null): void;
	/** Asks for company and kind of round, then makes the note. */
	openPrepare(company: string): void;
	/** Why nothing was written, in words. */
	sentence(refusal: Refusal): string;
}
