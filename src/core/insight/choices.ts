import type { Stage } from '../debrief/debrief.ts';
import { roleKey } from './filter.ts';
import type { Interview } from './interview.ts';
import { usualName } from './standing.ts';

export interface Choice {
	/** What a filter takes, and what is shown. */
	readonly name: string;
	/** Interviews that took place. */
	readonly interviews: number;
}

/** What there is to choose from in a filter, over the whole vault; the most frequent first. */
export interface Choices {
	readonly companies: readonly Choice[];
	readonly roles: readonly Choice[];
	readonly stages: readonly (Choice & { readonly name: Stage })[];
	/** Years in which interviews took place, the last one first. */
	readonly years: readonly Choice[];
}

/** Names with how often each stands; spellings that mean the same are one. */
class Names {
	readonly #byKey = new Map<string, Map<string, { uses: number; interviews: number }>>();

	count(key: string, name: string, by: 1 | -1, recorded: boolean): void {
		const spellings = this.#byKey.get(key) ?? new Map<string, { uses: number; interviews: number }>();
		this.#byKey.set(key, spellings);
		const counts = spellings.get(name) ?? { uses: 0, interviews: 0 };
		counts.uses += by;
		if (recorded) counts.interviews += by;
		if (counts.uses > 0) spellings.set(name, counts);
		else spellings.delete(name);
		if (spellings.size === 0) this.#byKey.delete(key);
	}

	list(): Choice[] {
		const choices = [...this.#byKey.values()].map((spellings) => ({
			name: usualName([...spellings].flatMap(([name, { uses }]) => new Array<string>(uses).fill(name))),
			interviews: [...spellings.values()].reduce((sum, { interviews }) => sum + interviews, 0),
		}));
		return choices.sort((a, b) => b.interviews - a.interviews || (a.name < b.name ? -1 : 1));
	}
}

/** Keeps the choices while interviews come and go. */
export class ChoiceIndex {
	readonly #companies = new Names();
	readonly #roles = new Names();
	readonly #stages = new Map<Stage, { uses: number; interviews: number }>();
	readonly #years = new Map<string, number>();

	count(interview: Interview, by: 1 | -1): void {
		const recorded = interview.state === 'recorded';
		const { companyKey, company, role, stage, date } = interview;
		if (recorded && date !== null) {
			const year = date.slice(0, 4);
			const interviews = (this.#years.get(year) ?? 0) + by;
			if (interviews > 0) this.#years.set(year, interviews);
			else this.#years.delete(year);
		}
		if (companyKey !== null && company !== null) this.#companies.count(companyKey, company, by, recorded);
		if (role !== null && roleKey(role) !== '') this.#roles.count(roleKey(role), role, by, recorded);
		if (stage === null) return;
		const counts = this.#stages.get(stage) ?? { uses: 0, interviews: 0 };
		counts.uses += by;
		if (recorded) counts.interviews += by;
		if (counts.uses > 0) this.#stages.set(stage, counts);
		else this.#stages.delete(stage);
	}

	choices(): Choices {
		const stages = [...this.#stages].map(([name, { interviews }]) => ({ name, interviews }));
		stages.sort((a, b) => b.interviews - a.interviews || (a.name < b.name ? -1 : 1));
		const years = [...this.#years].map(([name, interviews]) => ({ name, interviews }));
		years.sort((a, b) => (a.name < b.name ? 1 : -1));
		return { companies: this.#companies.list(), roles: this.#roles.list(), stages, years };
	}
}
