import { MarkdownView, normalizePath, Notice, type App, type Editor, type TFile } from 'obsidian';
import {
	asksOf,
	interviewNote,
	lastInterview,
	newNotePlace,
	newNoteRequest,
	NO_FACTS,
	notePath,
	render,
	TEMPLATES,
	withNames,
	type Interview,
	type InterviewFacts,
	type InterviewRecord,
	type Library,
	type NotePort,
	type Refusal,
	type Rendered,
	type StepId,
} from '../../core/index.ts';
import type { Texts } from '../../i18n/index.ts';
import { openNote } from '../open-note.ts';
import type { SettingsStore } from '../settings-store.ts';
import { askAll } from './asks-modal.ts';
import { aboutRecord, DebriefModal } from './debrief-modal.ts';
import type { Drafts } from './drafts.ts';
import { cursorOf, goTo, insertIntoNote, type Insertion } from './insert-into-note.ts';
import { InterviewPicker } from './interview-picker.ts';
import { NewNoteModal } from './new-note-modal.ts';
import { TemplatePicker } from './template-picker.ts';
import { createTemplateShelf, type TemplateChoice, type TemplateShelf } from './template-shelf.ts';
import { factsOf, templateValues } from './template-values.ts';

export interface CaptureParts {
	readonly app: App;
	readonly library: Library;
	readonly port: NotePort;
	readonly settings: SettingsStore;
	readonly texts: Texts;
	readonly drafts: Drafts;
	/** `YYYY-MM-DD` */
	readonly today: () => string;
}

export interface NewNoteOptions {
	/** Where the note goes, in place of the folder of the settings; '' is the top of the vault. */
	readonly folder?: string;
	readonly facts?: InterviewFacts;
	readonly template?: string | null;
	readonly fromLink?: boolean;
}

/** What a person does before and right after an interview. */
export interface Capture {
	readonly shelf: TemplateShelf;
	newNote(options?: NewNoteOptions): void;
	/** Of a link that anybody may have written: every value is checked, and nothing is made before a person agrees. */
	fromLink(params: Readonly<Record<string, string>>): void;
	insert(editor: Editor, file: TFile): void;
	/** Into the note that is being edited, else a new note from it. */
	useTemplate(key: string): void;
	copyTemplates(): Promise<void>;
	/** Of an interview; else of the one in front, or of one that is chosen. */
	debrief(interview?: Interview): void;
}

export function createCapture(parts: CaptureParts): Capture {
	const { app, library, port, settings, texts, today } = parts;
	const { notices, form, picker, requests, asks } = texts.capture;
	const shelf = createTemplateShelf(app, library, texts);
	const refuse = ({ code, params }: Refusal, path: string): void => void new Notice(texts.writing.refusals[code]({ path, ...params }));

	function pathFor(facts: InterviewFacts, folder: string | undefined): string {
		const { folder: chosen, pattern } = newNotePlace(settings.current.peek());
		const stage = (texts.stages as Readonly<Record<string, string>>)[facts.stage] ?? '';
		const values = templateValues(parts, '', facts, new Map());
		const where = folder ?? (chosen === '' ? app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '').path : chosen);
		return port.freePath(normalizePath(notePath(where === '/' ? '' : where, pattern, { ...values, stage }, form.title)));
	}

	async function create(choice: TemplateChoice, facts: InterviewFacts, folder: string | undefined): Promise<void> {
		const source = await shelf.text(choice);
		if (source === null) return void new Notice(notices.templateGone(choice.name));
		const answers = await askAll(app, asks, choice.name, asksOf(source));
		if (!answers) return;
		const path = pathFor(facts, folder);
		const rendered = render(source, templateValues(parts, path, facts, answers));
		const note = choice.makes === 'interview' ? interviewNote(rendered, facts, library.options()) : { text: rendered.text, cursor: rendered.cursor ?? rendered.text.length };
		if ('code' in note) return refuse(note, path);
		const result = await port.create(path, note.text);
		if (!result.ok) return refuse(result.refusal, path);
		const view = await openNote(app, result.path, 'here', { mode: 'source' });
		if (view) goTo(view.editor, note.cursor);
		tellRest(rendered, source);
	}

	function tellRest({ unknown }: Rendered, source: string): void {
		if (unknown.length > 0) new Notice(notices.unknownVariables(unknown));
		if (source.includes('<%')) new Notice(notices.otherCode);
	}

	function newNote({ folder, facts = { ...NO_FACTS, date: today() }, template = null, fromLink = false }: NewNoteOptions = {}): void {
		const { companies, roles } = library.choices();
		new NewNoteModal(app, {
			texts,
			facts,
			template,
			fromLink,
			templates: shelf.list().filter(({ makes }) => makes === 'interview'),
			companies: companies.map(({ name }) => name),
			roles: roles.map(({ name }) => name),
			roleAt: (company) => lastInterview(library.readings(), company, '9999', '', library.options())?.role?.value ?? '',
			path: (now) => pathFor(now, folder),
			create: (now, key) => {
				const choice = (key === null ? null : shelf.find(key)) ?? shelf.forStage(now.stage);
				create(choice, now, folder).catch(console.error);
			},
		}).open();
	}

	async function insert(choice: TemplateChoice, editor: Editor, file: TFile): Promise<void> {
		const source = await shelf.text(choice);
		if (source === null) return void new Notice(notices.templateGone(choice.name));
		const answers = await askAll(app, asks, choice.name, asksOf(source));
		if (!answers) return;
		const cursor = cursorOf(editor);
		const facts = factsOf(library.reading(file.path)?.debriefs[0] ?? null);
		const rendered = render(source, templateValues(parts, file.path, facts, answers));
		let done: Insertion | null = null;
		const result = await port.edit(file.path, (text) => {
			const inserted = insertIntoNote(text, cursor, rendered, choice.isBuiltIn && choice.makes === 'interview', library.options());
			if ('code' in inserted) return inserted;
			done = inserted;
			return inserted.text;
		});
		if (!result.ok) return refuse(result.refusal, file.path);
		if (done) goTo(editor, (done as Insertion).cursor);
		tellRest(rendered, source);
	}

	/** The record of the note in front, by the cursor where it has several. */
	function recordInFront(): InterviewRecord | null {
		const view = app.workspace.getActiveViewOfType(MarkdownView);
		const records = view?.file ? (library.reading(view.file.path)?.debriefs ?? []) : [];
		if (records.length < 2 || !view) return records[0] ?? null;
		const line = view.editor.getCursor('head').line;
		return [...records].reverse().find((record) => record.line <= line) ?? null;
	}

	function pickInterview(): void {
		const waiting = library.awaiting(today());
		const recent = library
			.readings()
			.flatMap(({ debriefs }) => debriefs)
			.filter(({ date }) => date !== null && date.value <= today())
			.sort((a, b) => (b.date?.value ?? '').localeCompare(a.date?.value ?? ''))
			.slice(0, 20);
		const records = [...new Set([...waiting.map(recordOf), ...recent])];
		const choices = records.map((record) => ({ name: aboutRecord(texts, record), record }));
		if (choices.length === 0) newNote();
		else new InterviewPicker(app, picker, [...choices, { name: picker.newNote, record: null }], (record) => (record ? openDebrief(record) : newNote())).open();
	}

	const openDebrief = (record: InterviewRecord): void => new DebriefModal(parts, record).open();

	return {
		shelf,
		newNote,
		fromLink(params) {
			const request = newNoteRequest(params);
			if ('facts' in request) newNote({ ...request, facts: request.facts.date === '' ? { ...request.facts, date: today() } : request.facts, fromLink: true });
			else new Notice(notices.linkRefused(request.map(({ code, name }) => requests[code]({ name }))), 10_000);
		},
		insert(editor, file) {
			new TemplatePicker(app, picker, shelf.list(), (choice) => void insert(choice, editor, file).catch(console.error)).open();
		},
		useTemplate(key) {
			const choice = shelf.find(key);
			const view = app.workspace.getActiveViewOfType(MarkdownView);
			if (!choice) new Notice(notices.templateGone(key));
			else if (view?.file && view.getMode() === 'source') insert(choice, view.editor, view.file).catch(console.error);
			else if (choice.makes === 'interview') newNote({ template: key });
			else create(choice, NO_FACTS, undefined).catch(console.error);
		},
		async copyTemplates() {
			const folder = library.options().templateFolder;
			if (folder === '') return void new Notice(notices.noTemplateFolder);
			let step: StepId | null = null;
			let copied = 0;
			let kept = 0;
			for (const template of TEMPLATES) {
				const result = await port.create(shelf.copyPath(template) ?? '', withNames(template.text, library.options()), { with: step });
				if (result.ok) {
					step = result.step;
					copied++;
				} else if (result.refusal.code === 'exists') kept++;
				else return refuse(result.refusal, folder);
			}
			new Notice(notices.copied({ copied, kept, folder }));
		},
		debrief(interview) {
			const record = interview ? recordOf(interview) : recordInFront();
			if (record) openDebrief(record);
			else pickInterview();
		},
	};
}

/** The note to be filled: the plan where there is one. */
export function recordOf({ records }: Interview): InterviewRecord {
	return (records.find(({ state }) => state === 'planned') ?? records[0]) as InterviewRecord;
}
