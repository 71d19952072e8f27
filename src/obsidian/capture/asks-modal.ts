import { Modal, Setting, type App } from 'obsidian';
import type { CaptureTexts } from '../../i18n/index.ts';
import { nameField } from '../name-field.ts';

/** The questions of a template. Null where they were not answered: then nothing is made of the template. */
export function askAll(app: App, texts: CaptureTexts['asks'], template: string, labels: readonly string[]): Promise<ReadonlyMap<string, string> | null> {
	if (labels.length === 0) return Promise.resolve(new Map());
	return new Promise((resolve) => {
		new AsksModal(app, texts, template, labels, resolve).open();
	});
}

class AsksModal extends Modal {
	private readonly texts: CaptureTexts['asks'];
	private readonly template: string;
	private readonly labels: readonly string[];
	private readonly answered: (answers: ReadonlyMap<string, string> | null) => void;
	private readonly answers = new Map<string, string>();
	private done = false;

	constructor(app: App, texts: CaptureTexts['asks'], template: string, labels: readonly string[], answered: (answers: ReadonlyMap<string, string> | null) => void) {
		super(app);
		this.texts = texts;
		this.template = template;
		this.labels = labels;
		this.answered = answered;
	}

	override onOpen(): void {
		this.setTitle(this.texts.title(this.template));
		this.contentEl.addClass('interview-debrief-dialog');
		for (const label of this.labels) {
			new Setting(this.contentEl).setClass('interview-debrief-dialog-row').setName(label).addText((text) => {
				nameField(text.inputEl);
				text.onChange((value) => this.answers.set(label, value.trim()));
			});
		}
		const go = (): void => {
			this.done = true;
			this.close();
			this.answered(this.answers);
		};
		this.scope.register([], 'Enter', (event) => {
			if (event.isComposing || !event.targetNode?.instanceOf(HTMLInputElement)) return;
			go();
			return false;
		});
		new Setting(this.contentEl)
			.addButton((button) => button.setButtonText(this.texts.go).setCta().onClick(go))
			.addButton((button) => button.setButtonText(this.texts.cancel).onClick(() => this.close()));
		this.contentEl.querySelector('input')?.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		if (!this.done) this.answered(null);
	}
}
