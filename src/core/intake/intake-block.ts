import type { LinkTo } from '../prepare/sheet-markdown.ts';
import { plainWords } from '../prepare/plain-words.ts';
import { BLOCK_CLOSES, BLOCK_OPENS, generatedBlocks, type GeneratedBlock } from './generated.ts';
import type { Intake } from './intake.ts';
import { REQUIREMENT_KINDS, type RequirementKind } from './requirement.ts';

/** The sentences of the block. */
export interface IntakeWords {
	readonly heading: (date: string) => string;
	readonly kinds: Readonly<Record<RequirementKind, string>>;
	/** Of what needs no story. */
	readonly plain: string;
	readonly stories: (links: readonly string[]) => string;
	readonly noStory: string;
	readonly gap: (gap: { readonly id: string; readonly name: string; readonly interviews: number; readonly of: number }) => string;
	readonly own: string;
}

const LONG = 160;

/** The block between its two comment lines, a callout that reads as one with the plugin off. Lines end with `\n`. */
export function intakeMarkdown({ rows, own }: Intake, words: IntakeWords, link: LinkTo, today: string): string {
	const lines = [`> [!abstract] ${words.heading(today)}`];
	for (const kind of REQUIREMENT_KINDS) {
		const ofKind = rows.filter(({ requirement }) => requirement.kind === kind);
		if (ofKind.length === 0) continue;
		lines.push(`> **${words.kinds[kind]}**`);
		for (const { requirement, stories, gap } of ofKind) {
			const links = stories.map(({ path, start, line, title, target }) => link({ path, start, line, whole: target?.kind === 'note' }, plainWords(title, LONG)));
			const says = requirement.plain ? words.plain : links.length > 0 ? words.stories(links) : words.noStory;
			const weak = gap === null ? '' : `; ${words.gap({ id: gap.competency, name: gap.name, interviews: gap.interviews, of: gap.of })}`;
			lines.push(`> - ${plainWords(requirement.text, LONG)} → ${says}${weak}`);
		}
	}
	if (own.length > 0) lines.push(`> **${words.own}**`, ...own.map(({ text }) => `> - ${plainWords(text, LONG)}`));
	return [BLOCK_OPENS, ...lines, BLOCK_CLOSES].join('\n');
}

/** The block that belongs to the stretch `start`..`end` of a note: the first one in it or right below it. */
export function blockFor(text: string, { start = 0, end = text.length }: { readonly start?: number; readonly end?: number } = {}): GeneratedBlock | null {
	const blocks = generatedBlocks(text);
	return blocks.find((block) => block.start >= start && block.start < end) ?? blocks.find((block) => block.start >= end && text.slice(end, block.start).trim() === '') ?? null;
}

/**
 * The text with the block in the place of `old`, else below the line that holds the offset `after` and what continues it.
 * Nothing else changes, and the note's own line breaks are used.
 */
export function withBlock(text: string, block: string, old: GeneratedBlock | null, after: number): string {
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	const own = block.replace(/\n/gu, newline);
	if (old) return text.slice(0, old.start) + own + text.slice(old.end);
	let at = after;
	for (;;) {
		const end = text.indexOf('\n', at);
		if (end < 0) return `${text}${newline}${newline}${own}${newline}`;
		const next = text.indexOf('\n', end + 1);
		at = end + 1;
		// a paragraph, list or quote is not torn apart
		if (text.slice(end + 1, next < 0 ? text.length : next).trim() === '') break;
	}
	const head = text.slice(0, at);
	const rest = text.slice(at);
	return `${head}${newline}${own}${newline}${rest === '' || /^\r?\n/u.test(rest) ? '' : newline}${rest}`;
}
