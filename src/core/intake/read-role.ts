import { equipmentFor } from '../equipment.ts';
import type { Classify } from '../competency/competency.ts';
import { scan } from '../markdown/scan.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { withoutGenerated } from './generated.ts';
import { requirementsIn, type FoundRole } from './read-requirements.ts';
import type { Requirement, RoleReading } from './requirement.ts';
import { kindUnlabelled, PLAIN_FACT } from './role-labels.ts';

/** Puts the competencies to what was found. */
export function roleOf({ requirements, own }: FoundRole, classify: Classify, known: Pick<RoleReading, 'companies' | 'role' | 'path'>): RoleReading {
	return { ...known, own, requirements: requirements.map((found): Requirement => ({ ...found, plain: PLAIN_FACT.test(found.text), ...classify(found.text, null) })) };
}

/**
 * Reads `start`..`end` of a note as a job description because a person says that it is one: where neither labels nor lists of
 * duties tell, every item of its lists is a requirement, and where it has none, every line.
 */
export function readRole({ path, text }: { readonly path: string; readonly text: string }, options: ReaderOptions, { start = 0, end = text.length }: { readonly start?: number; readonly end?: number } = {}): RoleReading {
	const source = withoutGenerated(text);
	const { blocks } = scan(source);
	const from = blocks.findIndex((block) => block.end > start);
	const behind = blocks.findIndex((block) => block.start >= end);
	const to = behind < 0 ? blocks.length : behind;
	const found: FoundRole = from < 0 ? { requirements: [], own: [], labelled: false } : requirementsIn(source, blocks, from, to);
	const { classify } = equipmentFor(options);
	if (found.requirements.length > 0 || from < 0) return roleOf(found, classify, { companies: [], role: null, path });
	const lines = blocks.slice(from, to).filter(({ kind }) => kind === 'item' || kind === 'text');
	const items = lines.filter(({ kind }) => kind === 'item');
	const plain = (items.length > 0 ? items : lines).flatMap((block) => {
		const words = source.slice(block.start, block.end);
		return /\p{L}.*\P{L}.*\p{L}/u.test(words) || /[\p{Script=Han}\p{Script=Hangul}]{3}/u.test(words) ? [{ start: block.start, end: block.end, line: block.line, text: words, kind: kindUnlabelled(words) }] : [];
	});
	return roleOf({ ...found, requirements: plain }, classify, { companies: [], role: null, path });
}
