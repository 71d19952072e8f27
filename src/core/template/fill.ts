import type { Block } from '../markdown/block.ts';
import { scan } from '../markdown/scan.ts';
import { outline as outlineOf, type Dress, type Outline, type Scope } from '../debrief/outline.ts';
import type { Landed } from '../debrief/debrief.ts';
import type { Sense } from '../debrief/label.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { equipmentFor } from '../equipment.ts';
import type { ReaderOptions } from '../reader-options.ts';

/** What a person remembers right after an interview; empty lines and empty text say nothing. */
export interface Debriefing {
	/** Free recall, Markdown as typed. */
	readonly recall: string;
	readonly landed: readonly string[];
	readonly missed: readonly string[];
	readonly questions: readonly AnsweredQuestion[];
	readonly followUps: readonly string[];
	/** 1 to 5, null where not said. */
	readonly felt: number | null;
}

export interface AnsweredQuestion {
	readonly question: string;
	/** A link as it is to be written, '' for none. */
	readonly story: string;
	readonly verdict: Landed | null;
}

/** The headings that are written where a note has none of the kind, and the words for what stands under a question. */
export interface DebriefWords {
	readonly recall: string;
	readonly landed: string;
	readonly missed: string;
	readonly questions: string;
	readonly followUps: string;
	readonly told: string;
	readonly verdict: string;
	/** With the number, such as `How it felt: 4/5`. */
	felt(value: number): string;
}

/** The stretch of the note that belongs to the interview: UTF-16 code units, end exclusive. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

interface Part {
	readonly sense: Sense;
	readonly heading: string;
	readonly lines: readonly string[];
}

/**
 * Writes a debriefing into a note: below the heading that the note has for it, behind what stands there, or below a new
 * heading at the interview's end. An empty bullet that waits there is used; nothing else of the note changes.
 */
export function fillDebrief(text: string, answers: Debriefing, words: DebriefWords, within: Stretch, options: ReaderOptions): string {
	const { lexicon } = equipmentFor(options);
	let result = text;
	let end = within.end;
	for (const part of partsOf(answers, words)) {
		if (part.lines.length === 0) continue;
		const before = result.length;
		result = writePart(result, part, { start: within.start, end }, lexicon);
		end += result.length - before;
	}
	return result;
}

function partsOf(answers: Debriefing, words: DebriefWords): readonly Part[] {
	const bullets = (lines: readonly string[]): string[] => said(lines).map((line) => `- ${line}`);
	const recall = answers.recall.trim() === '' ? [] : answers.recall.trim().split(/\r?\n/u);
	const felt = answers.felt === null ? [] : [words.felt(answers.felt)];
	return [
		{ sense: 'mixed', heading: words.recall, lines: [...recall, ...(recall.length > 0 && felt.length > 0 ? [''] : []), ...felt] },
		{ sense: 'asked', heading: words.questions, lines: answers.questions.flatMap((question) => questionLines(question, words)) },
		{ sense: 'strength', heading: words.landed, lines: bullets(answers.landed) },
		{ sense: 'gap', heading: words.missed, lines: bullets(answers.missed) },
		{ sense: 'action', heading: words.followUps, lines: said(answers.followUps).map((line) => `- [ ] ${line}`) },
	];
}

function said(lines: readonly string[]): string[] {
	return lines.map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '');
}

function questionLines({ question, story, verdict }: AnsweredQuestion, words: DebriefWords): string[] {
	const [line] = said([question]);
	if (line === undefined) return [];
	return [`- ${line}`, ...(story.trim() === '' ? [] : [`\t- ${words.told}: ${story.trim()}`]), ...(verdict === null ? [] : [`\t- ${words.verdict}: ${verdict}`])];
}

const EMPTY_BULLET = /^[ \t]*(?:>[ \t]*)*(?:[-*+]|\d{1,3}[.)])[ \t]*(?:\[ \][ \t]*)?$/u;

function writePart(text: string, part: Part, within: Stretch, lexicon: Lexicon): string {
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	const outline = outlineOf(text, scan(text), lexicon);
	const scope = scopeFor(outline, part, within);
	if (!scope) return writeSection(text, part, within, headingLevel(outline, within), newline);

	const own = outline.blocks[scope.block] as Block;
	const quote = '> '.repeat(own.quote);
	const until = endOf(outline, scope, within);
	let at = lineEnd(text, scope.end); // behind the last line that says something
	if (own.kind === 'heading' && text[own.from] !== '#' && /^[ \t]*(?:=+|-+)[ \t]*\r?$/u.test(text.slice(at + 1, lineEnd(text, at + 1)))) at = lineEnd(text, at + 1); // its underline
	let empty: Stretch | null = null; // a bullet that waits
	for (let start = at + 1; start < until && start <= text.length; ) {
		const stop = Math.min(lineEnd(text, start), until);
		const line = text.slice(start, stop).replace(/\r$/u, '');
		if (EMPTY_BULLET.test(line)) {
			empty = { start, end: start + line.length };
			at = stop;
		} else if (line.replace(/[\s>]/gu, '') !== '') {
			empty = null;
			at = stop;
		}
		start = lineEnd(text, start) + 1;
	}
	const lines = part.lines.map((line) => `${quote}${line}`);
	if (empty) return text.slice(0, empty.start) + lines.join(newline) + text.slice(empty.end);
	const before = text[at - 1] === '\r' ? at - 1 : at;
	// a paragraph right below a list would become part of its last point
	const gap = isParagraph(text, lineEnd(text, at) + 1) ? newline : '';
	return `${text.slice(0, before)}${newline}${lines.join(newline)}${gap}${text.slice(before)}`;
}

function isParagraph(text: string, start: number): boolean {
	return /^ {0,3}(?!#{1,6}(?:[ \t]|$)|>|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|```|~~~|(?:[-*_][ \t]*){3,}$)\S/u.test(text.slice(start, lineEnd(text, start)).replace(/\r$/u, ''));
}

/** The first label of this kind within the stretch that has a line to itself; a heading with the same words wins. */
function scopeFor(outline: Outline, part: Part, within: Stretch): Scope | null {
	let found: Scope | null = null;
	const visit = (scope: Scope): void => {
		const block = outline.blocks[scope.block];
		const alone = block !== undefined && block.item < 0 && !block.collapsed && (scope.dress === 'heading' || scope.dress === 'bold' || scope.dress === 'plain' || scope.dress === 'callout');
		if (alone && scope.start >= within.start && scope.start < within.end) {
			const words = outline.text.slice(scope.start, scope.end).toLowerCase();
			if (words === part.heading.toLowerCase()) {
				if (!found || outline.text.slice(found.start, found.end).toLowerCase() !== words) found = scope;
			} else if (!found && scope.label.sense === part.sense && (part.sense !== 'mixed' || scope.children.length === 0)) found = scope;
		}
		for (const child of scope.children) visit(child);
	};
	visit(outline.root);
	return found;
}

/** Labels that end what stands above them, whatever they say. */
const ENDS: ReadonlySet<Dress> = new Set(['heading', 'callout', 'bold']);

/** Where the lines directly below a label end: at the next label, or at the end of the stretch. */
function endOf(outline: Outline, scope: Scope, within: Stretch): number {
	const { blocks } = outline;
	for (let index = scope.block + 1; index < blocks.length; index++) {
		const block = blocks[index] as Block;
		if (block.from >= within.end) return within.end;
		if (block.kind === 'blank') continue;
		const own = outline.scopes[index] as Scope;
		if (block.kind === 'rule' || !isBelow(own, scope) || (own !== scope && own.block === index && (ENDS.has(own.dress) || (own.sense !== scope.sense && own.sense !== 'neutral' && own.sense !== 'unknown')))) return lineStart(outline.text, block.from);
	}
	return within.end;
}

function isBelow(scope: Scope, above: Scope): boolean {
	for (let at: Scope | null = scope; at; at = at.parent) if (at === above) return true;
	return false;
}

/** The level of the headings that the stretch uses for its parts. */
function headingLevel(outline: Outline, within: Stretch): number {
	const levels = outline.blocks.filter(({ kind, from, collapsed }) => kind === 'heading' && !collapsed && from >= within.start && from < within.end).map(({ level, from }) => ({ level, from }));
	const first = levels[0];
	if (!first) return 2;
	// the heading that opens the stretch names the interview; its parts stand one below
	const parts = first.level === 1 || within.start > 0 ? levels.slice(1) : levels;
	return parts.length > 0 ? Math.min(...parts.map(({ level }) => level)) : Math.min(6, first.level + 1);
}

function writeSection(text: string, part: Part, within: Stretch, level: number, newline: string): string {
	let end = Math.min(within.end, text.length);
	while (end > within.start && /\s/u.test(text[end - 1] as string)) end--;
	// a bullet that waits keeps the space behind its sign
	while (end < within.end && (text[end] === ' ' || text[end] === '\t')) end++;
	const lead = end === 0 || text.slice(0, end) === '\ufeff' ? '' : newline + newline;
	const rest = text.slice(end);
	return `${text.slice(0, end)}${lead}${'#'.repeat(level)} ${part.heading}${newline}${part.lines.join(newline)}${rest === '' ? newline : rest}`;
}

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}

function lineStart(text: string, at: number): number {
	return text.lastIndexOf('\n', at - 1) + 1;
}
