import { Modal, Platform, type App, type TFile } from 'obsidian';
import { h, render } from 'preact';
import { debriefInto, pointsOf, type DebriefDraft, type InterviewRecord, type Library, type NotePort, type StepId, type Story } from '../../core/index.ts';
import type { Texts } from '../../i18n/index.ts';
import { DebriefForm } from '../../ui/debrief/debrief-form.tsx';
import { noteName } from '../../ui/note-name.ts';
import { openNote } from '../open-note.ts';
import type { Drafts } from './drafts.ts';

export interface DebriefParts {
	readonly app: App;
	readonly library: Library;
	readonly port: NotePort;
	readonly texts: Texts;
	readonly drafts: Drafts;
}

/** The five-minute debrief of one interview. */
export class DebriefModal extends Modal {
	private readonly parts: DebriefParts;
	private readonly record: InterviewRecord;
	/** Keeps its path when the note is renamed meanwhile. */
	private readonly file: TFile | null;
	private step: StepId | null = null;

	constructor(parts: DebriefParts, record: InterviewRecord) {
		super(parts.app);
		this.parts = parts;
		this.record = record;
		this.file = parts.app.vault.getFileByPath(record.path);
	}

	override onOpen(): void {
		const { texts, drafts, library } = this.parts;
		const { record } = this;
		const stories = [...library.stories()].sort((a, b) => a.title.localeCompare(b.title));
		this.setTitle(texts.capture.debrief.title);
		this.modalEl.addClass('interview-debrief-five-modal');
		const desk = {
			texts: texts.capture.debrief,
			phone: Platform.isPhone,
			about: aboutRecord(texts, record),
			note: noteName(record.path),
			kept: drafts.load(this.draftKey()),
			stories,
			save: (draft: DebriefDraft | null) => drafts.save(this.draftKey(), draft),
			write: (draft: DebriefDraft) => this.write(draft, stories),
			undo: () => this.undo(),
			openNote: () => {
				this.close();
				openNote(this.app, this.path(), 'here').catch(console.error);
			},
			close: () => this.close(),
		};
		render(h(DebriefForm, { desk }), this.contentEl);
	}

	override onClose(): void {
		render(null, this.contentEl);
	}

	private path(): string {
		return this.file?.path ?? this.record.path;
	}

	private draftKey(): string {
		return this.path() + this.record.id.slice(this.record.path.length);
	}

	private async write(draft: DebriefDraft, stories: readonly Story[]): Promise<string | null> {
		const { port, library, texts } = this.parts;
		const options = library.options();
		const answers = {
			recall: draft.recall,
			landed: pointsOf(draft.landed),
			missed: pointsOf(draft.missed),
			questions: draft.questions.map(({ question, story, verdict }) => ({ question, story: this.linkTo(stories.find(({ id }) => id === story)), verdict })),
			followUps: pointsOf(draft.followUps),
			felt: draft.felt,
		};
		const path = this.path();
		const result = await port.edit(path, (text) => debriefInto({ path, text, modified: 0 }, this.record, answers, texts.capture.debrief.words, options));
		if (!result.ok) return texts.writing.refusals[result.refusal.code](result.refusal.params);
		this.step = result.step;
		return null;
	}

	/** As the person set links to be written, so that renames are followed. */
	private linkTo(story: Story | undefined): string {
		const file = story ? this.app.vault.getFileByPath(story.path) : null;
		if (!story || !file) return '';
		const { target } = story;
		const place = target?.kind === 'heading' ? `#${target.heading.replace(/[#^[\]|\\]/gu, ' ').replace(/\s+/gu, ' ').trim()}` : target?.kind === 'block' ? `#^${target.id}` : '';
		return this.app.fileManager.generateMarkdownLink(file, this.path(), place, place === '' ? '' : story.title.replace(/[[\]|]/gu, ' '));
	}

	private async undo(): Promise<string | null> {
		const { port, texts } = this.parts;
		if (this.step === null) return null;
		const result = await port.undo(this.step);
		if (!result.ok) return texts.writing.refusals[result.refusal.code](result.refusal.params);
		this.step = null;
		return null;
	}
}

/** An interview in a few words, with its day. */
export function aboutRecord(texts: Texts, { company, round, stage, date, path }: InterviewRecord): string {
	const known = { company: company?.value ?? null, round: round?.value ?? null, stage: stage?.value ?? null };
	const words = Object.values(known).every((value) => value === null) ? noteName(path) : texts.dashboard.interview(known);
	return date === null ? words : `${words} · ${texts.formats.date(date.value)}`;
}
