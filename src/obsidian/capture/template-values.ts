import type { App } from 'obsidian';
import { lastInterview, type InterviewFacts, type InterviewRecord, type Library, type TemplateValues } from '../../core/index.ts';
import { dateFormatter } from './moment.ts';

export interface ValueParts {
	readonly app: App;
	readonly library: Library;
	/** `YYYY-MM-DD` */
	readonly today: () => string;
}

/** What the variables of a template stand for in the note at `path`. */
export function templateValues({ app, library, today }: ValueParts, path: string, facts: InterviewFacts, answers: ReadonlyMap<string, string>): TemplateValues {
	return {
		...facts,
		title: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/u, ''),
		answers,
		format: dateFormatter(facts.date, today()),
		get previous() {
			return linkToLast(app, library, path, facts, today());
		},
	};
}

/** As the person set links to be written. */
function linkToLast(app: App, library: Library, path: string, { company, date }: InterviewFacts, today: string): string {
	const last = lastInterview(library.readings(), company, date === '' ? today : date, path, library.options());
	const file = last ? app.vault.getFileByPath(last.path) : null;
	return file ? app.fileManager.generateMarkdownLink(file, path) : '';
}

export function factsOf(record: InterviewRecord | null): InterviewFacts {
	return {
		company: record?.company?.value ?? '',
		role: record?.role?.value ?? '',
		round: record?.round?.value ?? '',
		stage: record?.stage?.value ?? '',
		date: record?.date?.value.length === 10 ? record.date.value : '',
		interviewers: (record?.interviewers ?? []).map(({ value }) => value),
	};
}
