import { companyKey } from '../insight/company.ts';
import type { Library } from '../library.ts';
import type { Quote } from '../note.ts';
import type { MatchUse, StoryMatcher } from '../story/match.ts';
import type { Story } from '../story/story.ts';
import { REQUIREMENT_KINDS, type Requirement, type RoleReading } from './requirement.ts';

/** What speaks for one requirement, and what is missing. */
export interface IntakeRow {
	readonly requirement: Requirement;
	/** Stories that show it, the best first, at most two; those that the company has heard come last. */
	readonly stories: readonly Story[];
	/** A gap that is not closed in what it takes: in how many debriefs, of how many. */
	readonly gap: { readonly competency: string; readonly name: string; readonly interviews: number; readonly of: number } | null;
}

export interface Intake {
	/** By kind: what is a must comes first. */
	readonly rows: readonly IntakeRow[];
	readonly own: readonly Quote[];
}

const MOST_STORIES = 2;

/** Puts stories and gaps to what a role asks for. */
export function intake(role: RoleReading, library: Library, matcher: StoryMatcher, today: string): Intake {
	const view = library.view({}, today);
	const { gaps } = view.dashboard.value;
	view.close();
	const open = new Map(gaps.filter(({ rank }) => rank > 0).map((gap) => [gap.competency, gap]));
	const [company = ''] = role.companies;
	const known = companyKey(company) !== '';
	const use: MatchUse = { use: (story) => library.storyUse(story), toldHere: (story) => (known ? library.toldAt(story, company) : []) };
	matcher.follow(library.stories());
	const rows = role.requirements.map((requirement): IntakeRow => {
		if (requirement.plain) return { requirement, stories: [], gap: null };
		const { stories } = matcher.match(requirement.text, use, { most: MOST_STORIES * 2 });
		const fit = stories.filter(({ grade, heardHere }) => grade !== 'stretch' || heardHere).slice(0, MOST_STORIES).map(({ story }) => story);
		const id = requirement.competencies.slice(0, requirement.clear).find((competency) => open.has(competency));
		const gap = id === undefined ? undefined : open.get(id);
		return { requirement, stories: fit, gap: gap ? { competency: gap.competency, name: gap.name, interviews: gap.interviews, of: gap.of } : null };
	});
	const order = (row: IntakeRow): number => REQUIREMENT_KINDS.indexOf(row.requirement.kind);
	return { rows: rows.sort((a, b) => order(a) - order(b)), own: role.own };
}
