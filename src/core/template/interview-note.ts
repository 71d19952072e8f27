import { propertyBlock } from '../properties/entries.ts';
import type { PropertyPatch } from '../properties/patch.ts';
import { setProperties } from '../properties/set-properties.ts';
import type { ReaderOptions } from '../reader-options.ts';
import type { Refusal } from '../writing/note-port.ts';
import type { Inserted } from './insert.ts';
import type { Rendered } from './render.ts';

/** What is known of an interview before it takes place; empty text is not known. */
export interface InterviewFacts {
	readonly company: string;
	readonly role: string;
	readonly round: string;
	/** One of `STAGES` or ''. */
	readonly stage: string;
	/** `YYYY-MM-DD` or ''. */
	readonly date: string;
	readonly interviewers: readonly string[];
}

export const NO_FACTS: InterviewFacts = { company: '', role: '', round: '', stage: '', date: '', interviewers: [] };

/**
 * A rendered template as the note of an interview: what the template does not say of it is added to the properties, so
 * that a template of one line gives a planned interview too.
 */
export function interviewNote({ text, cursor }: Pick<Rendered, 'text' | 'cursor'>, facts: InterviewFacts, options: ReaderOptions): Inserted | Refusal {
	const { properties } = options;
	const patch: Record<string, PropertyPatch[string]> = {};
	for (const key of ['company', 'role', 'round', 'stage', 'date'] as const) if (facts[key].trim() !== '') patch[properties[key]] = facts[key].trim();
	if (facts.interviewers.length > 0 && !hasValue(text, properties.interviewers)) patch[properties.interviewers] = facts.interviewers;
	const marked = markInterview(text, options);
	const result = typeof marked === 'string' ? setProperties(marked, patch) : marked;
	if (typeof result !== 'string') return { code: 'bad-template', params: {} };
	return { text: result, cursor: (cursor ?? text.length) + result.length - text.length };
}

/** The text with the property that makes it an interview; where its type says something else already, with the tag. */
export function markInterview(text: string, { properties, typeValue, debriefTag }: ReaderOptions): string | Refusal {
	const result = setProperties(text, { [properties.type]: typeValue });
	if (typeof result !== 'string' || result !== text) return result;
	const block = propertyBlock(text);
	const type = block === null || block === 'unclosed' ? undefined : block.entries.find(({ key }) => key.toLowerCase() === properties.type.toLowerCase())?.value;
	return type?.form === 'scalar' && type.text === typeValue ? text : setProperties(text, { tags: [debriefTag] });
}

function hasValue(text: string, key: string): boolean {
	const block = propertyBlock(text);
	return block !== null && block !== 'unclosed' && block.entries.some((entry) => entry.key.toLowerCase() === key.toLowerCase() && entry.value.form !== 'empty');
}
