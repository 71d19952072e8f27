import type { DebriefDraft } from '../../core/index.ts';
import type { CaptureTexts } from '../../i18n/index.ts';

/** What the five-minute debrief knows of its surroundings. */
export interface DebriefDesk {
	readonly texts: CaptureTexts['debrief'];
	/** One question at a time. */
	readonly phone: boolean;
	/** The interview in words, and the name of its note. */
	readonly about: string;
	readonly note: string;
	/** What was typed before and not written; null for nothing. */
	readonly kept: DebriefDraft | null;
	/** Stories that can have been told, by id. */
	readonly stories: readonly { readonly id: string; readonly title: string }[];
	/** Keeps what is typed on this device; null when it is no longer needed. */
	save(draft: DebriefDraft | null): void;
	/** Writes to the note. A sentence where that was refused, else null. */
	write(draft: DebriefDraft): Promise<string | null>;
	/** The same for taking it back. */
	undo(): Promise<string | null>;
	openNote(): void;
	close(): void;
}
