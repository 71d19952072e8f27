import { Modal, Setting, type App } from 'obsidian';
import type { PropertyPatch } from '../core/index.ts';
import type { Texts } from '../i18n/index.ts';

/** What is to be written into one note, line by line. */
export interface PropertyPlan {
	readonly path: string;
	readonly patch: PropertyPatch;
	/** The lines of the properties as they will be. */
	readonly lines: readonly { readonly text: string; readonly added: boolean }[];
}

/** Shows what will be written into which note; nothing is written before a person says so. */
export class PropertiesModal extends Modal {
	private readonly texts: Texts;
	private readonly plans: readonly PropertyPlan[];
	private readonly wanted: Set<PropertyPlan>;
	private readonly onWrite: (plans: readonly PropertyPlan[]) => void;

	constructor(app: App, texts: Texts, plans: readonly PropertyPlan[], onWrite: (plans: readonly PropertyPlan[]) => void) {
		super(app);
		this.texts = texts;
		this.plans = plans;
		this.wanted = new Set(plans);
		this.onWrite = onWrite;
	}

	override onOpen(): void {
		const { title, about, write, cancel, added, kept } = this.texts.writing.properties;
		const { contentEl } = this;
		this.setTitle(title);
		contentEl.createEl('p', { text: about(this.plans.length) });
		const list = contentEl.createDiv({ cls: 'interview-debrief-plans' });
		for (const plan of this.plans) {
			const head = new Setting(list).setName(plan.path);
			if (this.plans.length > 1) {
				head.addToggle((toggle) =>
					toggle.setValue(true).onChange((on) => {
						if (on) this.wanted.add(plan);
						else this.wanted.delete(plan);
					}),
				);
			}
			const lines = list.createDiv({ cls: 'interview-debrief-plan' });
			for (const line of plan.lines) {
				const row = lines.createDiv({ cls: line.added ? 'interview-debrief-plan-added' : 'interview-debrief-plan-kept' });
				row.createSpan({ cls: 'interview-debrief-spoken', text: `${line.added ? added : kept}: ` });
				row.createSpan({ text: line.text });
			}
		}
		new Setting(contentEl)
			.addButton((button) =>
				button
					.setButtonText(write)
					.setCta()
					.onClick(() => {
						this.close();
						this.onWrite(this.plans.filter((plan) => this.wanted.has(plan)));
					}),
			)
			.addButton((button) => button.setButtonText(cancel).onClick(() => this.close()));
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
