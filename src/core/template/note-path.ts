import { render, type TemplateValues } from './render.ts';

/** As long as a name may get, with room for a number behind it. */
const LONGEST = 120;

/**
 * The path of a new note by a pattern with the variables of templates, such as `{{company}} {{date}}`. Slashes of the
 * pattern make folders; signs of a value that no file name may hold become hyphens. `otherwise` stands where nothing
 * is left.
 */
export function notePath(folder: string, pattern: string, values: TemplateValues, otherwise: string): string {
	const safe = {
		...values,
		title: fileName(values.title),
		company: fileName(values.company),
		role: fileName(values.role),
		round: fileName(values.round),
		stage: fileName(values.stage),
		interviewers: values.interviewers.map(fileName),
		previous: '',
		answers: new Map([...values.answers].map(([label, answer]) => [label, fileName(answer)])),
		format: (what: 'date' | 'time', format: string): string => fileName(values.format(what, format)),
	};
	const line = render(pattern.replace(/\s+/gu, ' ').replace(/^-{3}/u, ''), safe).text;
	const parts = line.split('/').map((part) => fileName(part).slice(0, LONGEST).trim()).filter((part) => part !== '');
	const name = parts.pop() ?? fileName(otherwise);
	return [...folder.split('/').filter((part) => part !== ''), ...parts, `${name}.md`].join('/');
}

/** Text as one part of a path: without the signs that an app or a disk refuses, and without dots at its ends. */
export function fileName(text: string): string {
	return text
		.replace(/[\\/:*?"<>|#^[\]\p{Cc}]+/gu, '-')
		.replace(/\s+/gu, ' ')
		.replace(/^[\s.-]+|[\s.-]+$/gu, '');
}
