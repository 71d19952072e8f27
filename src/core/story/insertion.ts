import { cutOf, piecesOf, type CutLength } from './cuts.ts';
import { PARTS, type PartName, type Story } from './story.ts';

/** What of a story is put into a note; each form names the story by its link. */
export const INSERT_FORMS = ['link', 'embed', 'outline', 'full', 'short', 'long'] as const;
export type InsertForm = (typeof INSERT_FORMS)[number];

const CUTS: Partial<Record<InsertForm, CutLength>> = { short: 'short', long: 'long' };
const LIST_SIGN = /^\s*(?:[-*+]|\d{1,3}[.)])[ \t]+/u;
const TOLD_FIRST: readonly PartName[] = PARTS.slice(0, 4);

/**
 * The text to insert. `link` is the link to the story as the host writes it, `[[Bank#Two roadmaps]]`, and `names` what the
 * parts are called. Null where the form has nothing to show: a cut of a story without a result.
 */
export function insertionOf(story: Pick<Story, 'parts'>, form: InsertForm, link: string, names: Readonly<Record<PartName, string>>): string | null {
	const label = (part: PartName, words: string): string => `- **${names[part]}:**${words.startsWith('\n') ? '' : ' '}${words}`;
	switch (form) {
		case 'link':
			return link;
		case 'embed':
			return `!${link}`;
		case 'outline': {
			const pieces = piecesOf(story);
			const lines = TOLD_FIRST.flatMap((part) => {
				const own = pieces.filter((piece) => piece.part === part);
				const first = own.find(({ marked }) => marked) ?? own[0];
				return first ? [label(part, first.text)] : [];
			});
			return [link, ...lines].join('\n');
		}
		case 'full': {
			const starts = new Set<number>();
			const lines = PARTS.flatMap((part) => {
				const quote = story.parts[part];
				if (!quote || starts.has(quote.start)) return [];
				starts.add(quote.start);
				return [label(part, nested(quote.text))];
			});
			return [link, ...lines].join('\n');
		}
		default: {
			const cut = cutOf(story, CUTS[form] ?? 'short');
			return cut === null ? null : `${link}\n${cut.pieces.map(({ text }) => text).join(' ')}`;
		}
	}
}

/** The lines of a part below its label, one level in, without the quote signs of where they stood. */
function nested(text: string): string {
	const lines = text.split(/\r?\n/u).map((line, at) => (at === 0 ? line : line.replace(/^(?:[ \t]*>)+[ \t]?/u, '')));
	const [first = '', ...rest] = lines;
	const filled = rest.filter((line) => line.trim() !== '');
	const margin = Math.min(...filled.map((line) => /^[ \t]*/u.exec(line)?.[0].length ?? 0));
	const signs = filled.map((line) => LIST_SIGN.exec(line.slice(margin))?.[0]);
	// a part begins behind the sign of its first point
	const sign = /[:：]$/u.test(first.trim()) || signs.some((own) => own === undefined && filled.length > 0) ? undefined : signs[0];
	const head = sign === undefined ? [first] : ['', `  ${sign.replace(/\d+/u, '1')}${first}`];
	return [...head, ...filled.map((line) => `  ${line.slice(margin)}`)].join('\n');
}

/**
 * The text as it goes on from the line it is inserted in: its further lines stand in the same quote and under the same list
 * item. `before` is what stands on that line before the cursor.
 */
export function insertedAt(text: string, before: string): string {
	const lead = /^(?:[ \t]*>)*[ \t]*/u.exec(before)?.[0] ?? '';
	const sign = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?/u.exec(before.slice(lead.length))?.[0] ?? '';
	// a task's box belongs to the words of the item, not to its sign
	const indent = sign.replace(/\[.\][ \t]+$/u, '').replace(/\S/gu, ' ');
	return text.split('\n').join(`\n${lead}${indent}`);
}
