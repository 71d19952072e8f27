import type { Competency } from './competency.ts';

const entry = (id: string, name: string, about: string): Competency => ({ id, name, about, words: [] });

/** What ships; users add words and whole competencies with `mergeTaxonomy`. */
export const DEFAULT_TAXONOMY: readonly Competency[] = [
	entry('communication', 'Communication', 'clarity, concision, explaining, listening'),
	entry('structure', 'Answer structure', 'organised, direct answers, STAR, rambling'),
	entry('impact', 'Quantified impact', "outcomes with numbers, metrics of one's own work"),
	entry('leadership', 'Leadership', 'leading, motivating, mentoring, vision'),
	entry('ownership', 'Ownership', 'initiative, drive, accountability'),
	entry('collaboration', 'Collaboration', 'teamwork, relationships, cross-functional work'),
	entry('influence', 'Influence', 'persuasion, stakeholders, negotiation'),
	entry('conflict', 'Conflict', 'disagreement, difficult people, pushing back'),
	entry('problem-solving', 'Problem solving', 'analysis, debugging, clarifying, breaking down'),
	entry('decision-making', 'Decision making', 'judgement, prioritisation, trade-offs'),
	entry('product-sense', 'Product sense', 'customer, user, strategy, market'),
	entry('technical-depth', 'Technical depth', 'domain and technology knowledge'),
	entry('system-design', 'System design', 'architecture, scaling, design trade-offs'),
	entry('coding', 'Coding', 'algorithms, edge cases, code quality, testing'),
	entry('execution', 'Execution', 'delivery, planning, programme management, deadlines'),
	entry('adaptability', 'Adaptability', 'learning, change, ambiguity'),
	entry('growth', 'Growth', 'failure, feedback, self-awareness'),
	entry('motivation', 'Motivation and fit', 'why this company or role, preparation, research, questions asked, culture'),
	entry('composure', 'Composure', 'confidence, nerves, presence, energy, time keeping in the interview'),
];

/**
 * The default taxonomy with the user's entries: an entry whose id (or name, in any case) is known adds its words to that one,
 * with the user's name and description where they are not blank; any other id becomes a competency of its own, at the end.
 */
export function mergeTaxonomy(user: readonly Competency[], base: readonly Competency[] = DEFAULT_TAXONOMY): readonly Competency[] {
	const merged = new Map(base.map((one) => [one.id, one]));
	for (const own of user) {
		const name = own.name.trim();
		const known = merged.get(own.id) ?? [...merged.values()].find((one) => name !== '' && one.name.toLowerCase() === name.toLowerCase());
		const words = own.words.map((word) => word.trim()).filter((word) => word !== '');
		if (known === undefined) {
			if (own.id.trim() !== '') merged.set(own.id, { id: own.id, name: name === '' ? own.id : name, about: own.about, words: [...new Set(words)] });
			continue;
		}
		merged.set(known.id, {
			id: known.id,
			name: name === '' ? known.name : name,
			about: own.about.trim() === '' ? known.about : own.about,
			words: [...new Set([...known.words, ...words])],
		});
	}
	return [...merged.values()];
}
