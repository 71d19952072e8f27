import type { Cell, Coverage, Dashboard, FormRow, GapTheme, Interview, RepeatedQuestion, Standing, StoryStanding, StrengthTheme } from '../core/index.ts';

/** What a row or a cell of the dashboard is about. */
export type Subject =
	| { readonly kind: 'theme'; readonly theme: GapTheme | StrengthTheme; readonly next: boolean }
	| { readonly kind: 'question'; readonly question: RepeatedQuestion }
	| { readonly kind: 'coverage'; readonly coverage: Coverage }
	| { readonly kind: 'story'; readonly standing: StoryStanding }
	| { readonly kind: 'company'; readonly standing: Standing }
	| { readonly kind: 'prepare'; readonly interview: Interview }
	| { readonly kind: 'cell'; readonly row: FormRow; readonly interview: Interview; readonly cell: Cell | null };

/** Looks up what a key stands for; null where it is no longer there. */
export function subjectOf(dashboard: Dashboard, key: string | null): Subject | null {
	if (key === null) return null;
	const at = key.indexOf(':');
	const id = key.slice(at + 1);
	const theme = (found: GapTheme | StrengthTheme | undefined, next = false): Subject | null => (found ? { kind: 'theme', theme: found, next } : null);
	switch (key.slice(0, at)) {
		case 'next':
			return theme(dashboard.next.find(({ competency }) => competency === id), true);
		case 'gap':
			return theme(dashboard.gaps.find(({ competency }) => competency === id));
		case 'strength':
			return theme(dashboard.strengths.find(({ competency }) => competency === id));
		case 'asked': {
			const question = dashboard.asked.find((each) => each.id === id);
			return question ? { kind: 'question', question } : null;
		}
		case 'company': {
			const standing = dashboard.standings.find((each) => each.key === id);
			return standing ? { kind: 'company', standing } : null;
		}
		case 'prepare': {
			const interview = dashboard.comingUp.find((each) => each.id === id);
			return interview?.company ? { kind: 'prepare', interview } : null;
		}
		case 'cover': {
			const coverage = dashboard.coverage.find(({ competency }) => competency === id);
			return coverage ? { kind: 'coverage', coverage } : null;
		}
		case 'story': {
			const standing = dashboard.performance.find(({ story }) => story.id === id);
			return standing ? { kind: 'story', standing } : null;
		}
		default:
			return cellOf(dashboard, id);
	}
}

function cellOf({ form }: Dashboard, id: string): Subject | null {
	const at = id.indexOf(':');
	const row = form.rows.find(({ competency }) => competency === id.slice(0, at));
	const interview = form.columns.find((column) => column.id === id.slice(at + 1));
	return row && interview ? { kind: 'cell', row, interview, cell: interview.cells.get(row.competency) ?? null } : null;
}

/** What stands beside the dashboard: what was chosen, or else the first gap to work on. */
export function shownKey(dashboard: Dashboard, selected: string | null): string | null {
	if (subjectOf(dashboard, selected)) return selected;
	const first = dashboard.next[0];
	return first ? `next:${first.competency}` : null;
}
