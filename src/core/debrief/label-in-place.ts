import { parseTitle } from '../facts/title.ts';
import { isPromptToSelf } from './asking.ts';
import type { Label, Sense } from './label.ts';
import type { Dress, Scope } from './outline.ts';

export const SENSELESS: ReadonlySet<Sense> = new Set<Sense>(['neutral', 'unknown']);
/** Under these a label says nothing about the candidate: `Pros` of a company, `My strengths` in a preparation. */
export const ABSORBING: ReadonlySet<Sense> = new Set<Sense>(['other', 'preparation', 'requirement']);
export const JUDGING: ReadonlySet<Sense> = new Set<Sense>(['strength', 'gap', 'lesson', 'mixed']);

/** A heading that names an interview (`Acme – PM – round 2`) is no label, whatever its words hold. */
export function titled(words: string, label: Label): Label {
	if (/^(?:Q|question|frage|问题|질문)\s?#?\d/iu.test(words) || (label.size > 6 && label.known < 0.9)) return { ...label, pure: false, sense: label.sense === 'asked' ? 'asked' : /(?:^|\s)(?:i|me|my)(?![\p{L}])/iu.test(words) ? 'unknown' : 'neutral', lean: 0 };
	if (/^(?:#?\d{1,2}\s*[.):]|[①-⑳])/u.test(words)) {
		// `5. Audit or service improvement you have led`, `6. How do you support a student who struggles`
		const asks = ABSORBING.has(label.sense) || (JUDGING.has(label.sense) && /(?:^|[^\p{L}])you(?!\p{L})/iu.test(words) && !isPromptToSelf(words));
		return asks && label.known < 1 && !label.theirs ? { ...label, pure: false, sense: 'neutral', lean: 0 } : { ...label, pure: false };
	}
	if (label.sense === 'other' && /(?:^|[^\p{L}])theirs?(?!\p{L})/iu.test(words)) return label;
	if (label.pure || (label.sense !== 'unknown' && label.sense !== 'other' && label.known === 1)) return label;
	const { role, round, date, company, stage } = parseTitle(words, false);
	const names = role !== null || round !== null || date !== null || (stage !== null && company !== null);
	return names ? { ...label, sense: 'neutral' } : label;
}

/** `The walk round the studio` names a part of the day by its place; what is judged in it is the candidate. */
function isLoose({ label, sense, dress }: Scope): boolean {
	return sense === 'other' && label.sense === 'other' && dress === 'heading' && label.known < 1 && !label.theirs;
}

/** A label without a sense of its own keeps the one above; so does a title that merely holds judging words. */
export function inherits(label: Label, parent: Scope, dress: Dress): boolean {
	const above = parent.sense;
	if (SENSELESS.has(above) || (parent.rank === 1 && parent.dress === 'heading' && above !== 'strength' && above !== 'gap')) return false;
	if (isLoose(parent) && (SENSELESS.has(label.sense) || JUDGING.has(label.sense))) return false;
	if (SENSELESS.has(label.sense)) return true;
	if (ABSORBING.has(above) && (parent.dress !== 'heading' || parent.rank > 1) && (above !== 'other' || parent.label.known === 1 || parent.label.size <= 3 || !label.pure)) return label.sense === 'strength' || label.sense === 'gap' || label.sense === 'lesson';
	if (above !== 'strength' && above !== 'gap') return false;
	return !label.pure || ((dress === 'run-in' || dress === 'item') && label.sense === 'other');
}
