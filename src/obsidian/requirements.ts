import { Notice, type App, type Editor } from 'obsidian';
import { blockFor, intake, intakeMarkdown, readRole, withBlock, type Library, type NotePort, type Refusal, type RoleReading } from '../core/index.ts';
import type { Texts } from '../i18n/index.ts';
import { editorText, fileText } from './find-span.ts';
import { placeLinks } from './place-links.ts';
import type { Sheets } from './sheets.ts';

export interface RequirementParts {
	readonly app: App;
	readonly library: Library;
	readonly port: NotePort;
	readonly texts: Texts;
	readonly today: () => string;
	readonly sheets: Pick<Sheets, 'matcher'>;
}

interface Stretch {
	readonly start: number;
	readonly end: number;
}

const NONE: Refusal = { code: 'nothing-to-undo', params: {} };

/** Reads the job description in a note, or in what is selected of it, and writes what it asks for below it; a block that is there is written anew. */
export async function writeRequirements(parts: RequirementParts, path: string, selected: Stretch | null): Promise<void> {
	const { library, port, texts } = parts;
	const { notices } = texts.prepare;
	let count = 0;
	const result = await port.edit(path, (text) => {
		const within = selected ?? { start: 0, end: text.length };
		const role = named(library, readRole({ path, text }, library.options(), within));
		count = role.requirements.length;
		const last = Math.max(...role.requirements.map(({ end }) => end));
		return count === 0 ? NONE : withBlock(text, blockOf(parts, role), blockFor(text, within), last);
	});
	if (count === 0) new Notice(notices.noRequirements(path));
	else new Notice(result.ok ? notices.requirementsWritten(count) : texts.writing.refusals[result.refusal.code](result.refusal.params));
}

/** Writes the block of a note anew, from the record that it stands in or the whole note. */
export async function refreshRequirements(parts: RequirementParts, path: string): Promise<void> {
	const { library, port, texts } = parts;
	const { notices } = texts.prepare;
	let said = '';
	const result = await port.edit(path, (text) => {
		const block = blockFor(text);
		if (!block) {
			said = notices.noBlock(path);
			return NONE;
		}
		const around = library.reading(path)?.debriefs.find(({ start, end }) => block.start >= start && block.start < end);
		const role = named(library, readRole({ path, text }, library.options(), around));
		said = role.requirements.length === 0 ? notices.noRequirements(path) : notices.requirementsWritten(role.requirements.length);
		return role.requirements.length === 0 ? NONE : withBlock(text, blockOf(parts, role), block, 0);
	});
	new Notice(result.ok || result.refusal.code === NONE.code ? said : texts.writing.refusals[result.refusal.code](result.refusal.params));
}

/** The company is known where the note was read as a whole. */
function named(library: Library, role: RoleReading): RoleReading {
	const reading = library.reading(role.path);
	const known = reading?.roles?.[0]?.companies ?? reading?.debriefs.flatMap(({ company }) => company?.value ?? []) ?? [];
	return { ...role, companies: known };
}

function blockOf({ app, library, texts, today, sheets }: RequirementParts, role: RoleReading): string {
	return intakeMarkdown(intake(role, library, sheets.matcher(), today()), texts.prepare.intake, placeLinks(app, role.path), today());
}

/** What is selected in an editor, as offsets into the note's text as stored; null where nothing is. */
export function selectionIn(editor: Editor, stored: string): Stretch | null {
	const from = editor.posToOffset(editor.getCursor('from'));
	const to = editor.posToOffset(editor.getCursor('to'));
	if (from === to) return null;
	const typed = editor.getValue();
	const offset = (at: number): number => (editorText(stored) === typed ? fileText(typed.slice(0, at), stored).length : at);
	return { start: offset(from), end: offset(to) };
}
