import { inTimeOrder, type Cell, type Interview } from './interview.ts';
import { insertSorted, removeSorted } from './sorted.ts';

interface CompanyInterviews {
	readonly interviews: Interview[];
	recorded: number;
}

/** A piece of an interview, to compare what was with what is; bounded by the size of one interview. */
function same(a: unknown, b: unknown): boolean {
	if (a === undefined || b === undefined) return a === b;
	return JSON.stringify(a) === JSON.stringify(b);
}

function sameList(a: readonly unknown[] = [], b: readonly unknown[] = []): boolean {
	return a.length === b.length && (a.length === 0 || same(a, b));
}

function sameMoment(a: Interview, b: Interview): boolean {
	return a.id === b.id && a.date === b.date && a.stage === b.stage && a.debrief === b.debrief && a.state === b.state;
}

/**
 * The interviews of one view in the orders its numbers need, kept while interviews come and go, and a note of what
 * changed since it was last looked at. Each list is in time order with undated interviews first.
 */
export class Tally {
	/** Interviews that took place. */
	readonly timeline: Interview[] = [];
	readonly debriefs: Interview[] = [];
	readonly planned: Interview[] = [];
	readonly withUnsorted: Interview[] = [];
	readonly byCompetency = new Map<string, Interview[]>();
	readonly byCompany = new Map<string, CompanyInterviews>();
	/** Companies with an interview that took place. */
	companies = 0;
	labelled = 0;
	undatedDebriefs = 0;

	readonly changedCompetencies = new Set<string>();
	readonly changedCompanies = new Set<string>();
	/** The dates, stages or number of debriefs changed, on which every theme depends. */
	debriefsChanged = true;
	timelineChanged = true;
	plannedChanged = true;
	unsortedChanged = true;
	questionsChanged = true;

	/** The first interviews; everything counts as changed. */
	fill(interviews: readonly Interview[]): void {
		for (const interview of [...interviews].sort(inTimeOrder)) this.#put(interview);
	}

	replace(removed: readonly Interview[], added: readonly Interview[]): void {
		const before = new Map(removed.map((interview) => [interview.id, interview]));
		for (const interview of removed) this.#take(interview);
		for (const interview of added) this.#put(interview);
		for (const interview of added) {
			const old = before.get(interview.id);
			before.delete(interview.id);
			this.#compare(old, interview);
		}
		for (const old of before.values()) this.#compare(old, undefined);
	}

	#compare(before: Interview | undefined, after: Interview | undefined): void {
		const counts = before?.debrief === true || after?.debrief === true;
		if (counts && !(before && after && sameMoment(before, after))) this.debriefsChanged = true;
		if (before?.state === 'recorded' || after?.state === 'recorded') this.timelineChanged = true;
		if (before?.state === 'planned' || after?.state === 'planned') this.plannedChanged = true;
		if (!sameList(before?.unsorted, after?.unsorted)) this.unsortedChanged = true;
		if (!sameList(before?.questions, after?.questions)) this.questionsChanged = true;
		for (const interview of [before, after]) if (interview?.companyKey) this.changedCompanies.add(interview.companyKey);
		const competencies = new Set([...(before?.cells.keys() ?? []), ...(after?.cells.keys() ?? [])]);
		for (const id of competencies) {
			if (!same(before?.cells.get(id), after?.cells.get(id))) this.changedCompetencies.add(id);
		}
	}

	#put(interview: Interview): void {
		const company = this.#company(interview);
		if (company) insertSorted(company.interviews, interview, inTimeOrder);
		if (interview.state === 'planned') {
			insertSorted(this.planned, interview, inTimeOrder);
			return;
		}
		if (company && company.recorded++ === 0) this.companies++;
		insertSorted(this.timeline, interview, inTimeOrder);
		if (interview.unsorted.length > 0) insertSorted(this.withUnsorted, interview, inTimeOrder);
		if (interview.debrief) insertSorted(this.debriefs, interview, inTimeOrder);
		if (interview.debrief && interview.date === null) this.undatedDebriefs++;
		this.labelled += interview.labelled;
		for (const id of interview.cells.keys()) {
			const told = this.byCompetency.get(id) ?? [];
			this.byCompetency.set(id, told);
			insertSorted(told, interview, inTimeOrder);
		}
	}

	#take(interview: Interview): void {
		const company = this.#company(interview);
		if (company) removeSorted(company.interviews, interview, inTimeOrder);
		if (interview.state === 'planned') {
			removeSorted(this.planned, interview, inTimeOrder);
		} else {
			if (company && --company.recorded === 0) this.companies--;
			removeSorted(this.timeline, interview, inTimeOrder);
			removeSorted(this.withUnsorted, interview, inTimeOrder);
			removeSorted(this.debriefs, interview, inTimeOrder);
			if (interview.debrief && interview.date === null) this.undatedDebriefs--;
			this.labelled -= interview.labelled;
			for (const id of interview.cells.keys()) {
				const told = this.byCompetency.get(id) ?? [];
				removeSorted(told, interview, inTimeOrder);
				if (told.length === 0) this.byCompetency.delete(id);
			}
		}
		if (company?.interviews.length === 0) this.byCompany.delete(interview.companyKey ?? '');
	}

	#company({ companyKey }: Interview): CompanyInterviews | null {
		if (companyKey === null) return null;
		const known = this.byCompany.get(companyKey) ?? { interviews: [], recorded: 0 };
		this.byCompany.set(companyKey, known);
		return known;
	}

	/** The cells of one competency, in time order; none is silent. */
	cells(competency: string): readonly Cell[] {
		const cells: Cell[] = [];
		for (const interview of this.byCompetency.get(competency) ?? []) {
			const cell = interview.cells.get(competency);
			if (cell) cells.push(cell);
		}
		return cells;
	}

	/** Forgets what changed: it has been looked at. */
	settle(): void {
		this.changedCompetencies.clear();
		this.changedCompanies.clear();
		this.debriefsChanged = false;
		this.timelineChanged = false;
		this.plannedChanged = false;
		this.unsortedChanged = false;
		this.questionsChanged = false;
	}
}
