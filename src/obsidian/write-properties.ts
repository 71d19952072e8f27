import { Notice, type App } from 'obsidian';
import { guessedProperties, propertiesYaml, setProperties, type Library, type NotePort, type Refusal } from '../core/index.ts';
import type { Texts } from '../i18n/index.ts';
import { PropertiesModal, type PropertyPlan } from './properties-modal.ts';

export interface WriteParts {
	readonly app: App;
	readonly library: Library;
	readonly port: NotePort;
	readonly texts: Texts;
}

/** Shows what is known of notes and does not stand in their properties, and writes it where a person says so. */
export async function writeProperties({ app, library, port, texts }: WriteParts, paths: readonly string[]): Promise<void> {
	const { notices, refusals } = texts.writing;
	const plans: PropertyPlan[] = [];
	let refusal: Refusal | null = null;
	for (const path of paths) {
		const plan = await planFor(app, library, path);
		if (plan && 'code' in plan) refusal = plan;
		else if (plan) plans.push(plan);
	}
	if (plans.length === 0) {
		new Notice(refusal ? refusals[refusal.code](refusal.params) : notices.nothingToWrite);
		return;
	}
	new PropertiesModal(app, texts, plans, (wanted) => {
		writeAll(port, wanted).then(({ written, refused }) => {
			for (const { code, params } of refused) new Notice(refusals[code](params));
			if (written > 0) new Notice(notices.propertiesWritten(written));
		}, console.error);
	}).open();
}

/** One step, so that all of it is undone at once. */
async function writeAll(port: NotePort, plans: readonly PropertyPlan[]): Promise<{ readonly written: number; readonly refused: readonly Refusal[] }> {
	const refused: Refusal[] = [];
	let step: number | null = null;
	let written = 0;
	for (const { path, patch } of plans) {
		const result = await port.setProperties(path, patch, { with: step });
		if (!result.ok) refused.push(result.refusal);
		else if (result.step !== null) {
			step = result.step;
			written++;
		}
	}
	return { written, refused };
}

async function planFor(app: App, library: Library, path: string): Promise<PropertyPlan | Refusal | null> {
	const reading = library.reading(path);
	const file = app.vault.getFileByPath(path);
	const patch = reading ? guessedProperties(reading, library.options()) : null;
	if (!file || !patch) return null;
	const text = await app.vault.cachedRead(file);
	const result = setProperties(text, patch);
	if (typeof result !== 'string') return { ...result, params: { path, ...result.params } };
	if (result === text) return null;
	const before = linesOf(text);
	let at = 0;
	const lines = linesOf(result).map((line) => {
		const same = before.indexOf(line, at);
		if (same >= 0) at = same + 1;
		return { text: line, added: same < 0 };
	});
	return { path, patch, lines };
}

function linesOf(text: string): readonly string[] {
	return (propertiesYaml(text) ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
}
