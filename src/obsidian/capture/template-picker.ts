import { FuzzySuggestModal, type App, type FuzzyMatch } from 'obsidian';
import type { CaptureTexts } from '../../i18n/index.ts';
import type { TemplateChoice } from './template-shelf.ts';

/** Lets a person choose a template. */
export class TemplatePicker extends FuzzySuggestModal<TemplateChoice> {
	private readonly texts: CaptureTexts['picker'];
	private readonly templates: readonly TemplateChoice[];
	private readonly onChoose: (choice: TemplateChoice) => void;

	constructor(app: App, texts: CaptureTexts['picker'], templates: readonly TemplateChoice[], onChoose: (choice: TemplateChoice) => void) {
		super(app);
		this.texts = texts;
		this.templates = templates;
		this.onChoose = onChoose;
		this.limit = templates.length;
		this.setPlaceholder(texts.template);
		this.emptyStateText = texts.noTemplate;
		this.setInstructions([{ command: '↵', purpose: texts.insert }]);
	}

	getItems(): TemplateChoice[] {
		return [...this.templates];
	}

	getItemText({ name }: TemplateChoice): string {
		return name;
	}

	override renderSuggestion(match: FuzzyMatch<TemplateChoice>, el: HTMLElement): void {
		super.renderSuggestion(match, el);
		if (match.item.file) el.createDiv({ cls: 'interview-debrief-picker-note', text: this.texts.own });
	}

	onChooseItem(choice: TemplateChoice): void {
		this.onChoose(choice);
	}
}
