import { TFile, Vault, type App } from 'obsidian';
import { templateFor, TEMPLATES, withNames, type InterviewFacts, type Library, type Template } from '../../core/index.ts';
import type { Texts } from '../../i18n/index.ts';

/** A template that can be used: built in, or a note of the template folder. */
export interface TemplateChoice {
	/** Id of a built-in template, or the path of a note. */
	readonly key: string;
	readonly name: string;
	readonly makes: Template['makes'];
	/** The note that holds it; null where it is built in. */
	readonly file: TFile | null;
	readonly isBuiltIn: boolean;
}

/** All templates of the vault. */
export interface TemplateShelf {
	/** Built-in ones first, then the user's own by name. A note with the name of a built-in one stands in its place. */
	list(): readonly TemplateChoice[];
	find(key: string): TemplateChoice | null;
	forStage(stage: InterviewFacts['stage']): TemplateChoice;
	/** Null where its note is gone. */
	text(choice: TemplateChoice): Promise<string | null>;
	/** Path of a built-in template in the folder; null where there is no folder. */
	copyPath(template: Template): string | null;
}

export function createTemplateShelf(app: App, library: Library, texts: Texts): TemplateShelf {
	const folder = (): string => library.options().templateFolder;
	const nameOf = ({ id }: Template): string => (texts.capture.templates as Readonly<Record<string, string>>)[id] ?? id;
	const copyPath = (template: Template): string | null => (folder() === '' ? null : `${folder()}/${nameOf(template)}.md`);

	function ownNotes(): readonly TFile[] {
		const root = folder() === '' ? null : app.vault.getFolderByPath(folder());
		const files: TFile[] = [];
		if (root) Vault.recurseChildren(root, (child) => void (child instanceof TFile && child.extension === 'md' && files.push(child)));
		return files.sort((a, b) => a.basename.localeCompare(b.basename));
	}

	function list(): readonly TemplateChoice[] {
		const own = ownNotes();
		const builtIn = TEMPLATES.map((template): TemplateChoice => {
			const copy = copyPath(template);
			return { key: template.id, name: nameOf(template), makes: template.makes, file: own.find(({ path }) => path === copy) ?? null, isBuiltIn: true };
		});
		const taken = new Set(builtIn.flatMap(({ file }) => file ?? []));
		return [...builtIn, ...own.filter((file) => !taken.has(file)).map((file): TemplateChoice => ({ key: file.path, name: file.basename, makes: 'interview', file, isBuiltIn: false }))];
	}

	const find = (key: string): TemplateChoice | null => list().find((choice) => choice.key === key) ?? null;
	return {
		list,
		find,
		copyPath,
		forStage(stage) {
			const { id } = TEMPLATES.find((template) => template.makes === 'interview' && template.stage === stage) ?? templateFor(null);
			return find(id) as TemplateChoice;
		},
		async text({ key, file, isBuiltIn }) {
			if (file) return app.vault.getFileByPath(file.path) === file ? app.vault.cachedRead(file) : null;
			const template = isBuiltIn ? TEMPLATES.find(({ id }) => id === key) : undefined;
			return template ? withNames(template.text, library.options()) : null;
		},
	};
}
