import { FuzzySuggestModal, type App } from 'obsidian';
import type { InterviewRecord } from '../../core/index.ts';
import type { CaptureTexts } from '../../i18n/index.ts';

export interface InterviewChoice {
	readonly name: string;
	/** Null for a new note. */
	readonly record: InterviewRecord | null;
}

/** Lets a person say which interview they come from. */
export class InterviewPicker extends FuzzySuggestModal<InterviewChoice> {
	private readonly choices: readonly InterviewChoice[];
	private readonly onChoose: (record: InterviewRecord | null) => void;

	constructor(app: App, texts: CaptureTexts['picker'], choices: readonly InterviewChoice[], onChoose: (record: InterviewRecord | null) => void) {
		super(app);
		this.choices = choices;
		this.onChoose = onChoose;
		this.limit = 50;
		this.setPlaceholder(texts.interview);
	}

	getItems(): InterviewChoice[] {
		return [...this.choices];
	}

	getItemText({ name }: InterviewChoice): string {
		return name;
	}

	onChooseItem({ record }: InterviewChoice): void {
		this.onChoose(record);
	}
}
