import type { Competency } from '../competency/competency.ts';
import type { Kind } from '../debrief/debrief.ts';

/** What a person says of a line. */
export interface Filing {
	/** Null: it is not about the candidate, and no item. */
	readonly kind: Kind | null;
	/** Ids, best first; where there are none, the words of the line decide. */
	readonly competencies: readonly string[];
}

/** Stands for a line that no competency fits. */
const UNCLASSIFIED = 'unclassified';
const NOT_ME = 'not me';

/**
 * The mark as it stands in a note, behind the words that it is about: `(gap:: structure)`, `(strength:: impact, leadership)`,
 * `(about:: not me)`. Plain words in Markdown, and an inline field for Dataview.
 */
export function filingMark({ kind, competencies }: Filing): string {
	if (kind === null) return `(about:: ${NOT_ME})`;
	return `(${kind}:: ${competencies.length === 0 ? UNCLASSIFIED : competencies.join(', ')})`;
}

/** Null where the field says something else: `(gap:: no numbers at all)` is a person's own. */
export function readFiling(key: string, value: string, taxonomy: readonly Competency[]): Filing | null {
	const name = key.toLowerCase();
	const words = value.trim().toLowerCase().replace(/\s+/gu, ' ');
	if (name === 'about') return words === NOT_ME ? { kind: null, competencies: [] } : null;
	const kind = name as Kind;
	if (words === '' || words === UNCLASSIFIED) return { kind, competencies: [] };
	const ids = words.split(',').flatMap((part) => taxonomy.find((one) => one.id === part.trim() || one.name.toLowerCase() === part.trim())?.id ?? []);
	return ids.length === 0 ? null : { kind, competencies: [...new Set(ids)] };
}
