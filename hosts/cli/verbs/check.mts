import { read as readNote } from '../../../src/core/index.ts';
import type { Note, Problem, Reading } from '../../../src/core/index.ts';
import { cli } from '../../../src/i18n/cli.ts';
import { json, lines, wrongUse } from '../answers.mts';
import type { Arguments } from '../args.mts';
import { frontmatterProblems } from '../frontmatter-check.mts';
import type { Answer, Host } from '../host.mts';
import { inkOf, plain } from '../layout.mts';
import { openFolder } from '../open-folder.mts';
import { problemJson, skipJson } from '../read-json.mts';

/** `interview-debrief check`: what could not be read, and why. */
export function check(args: Arguments, host: Host): Answer {
	const outcome = openFolder(args.paths, host, true);
	if ('wrong' in outcome) return wrongUse('check', outcome.wrong);
	const { notes, unread, options, messages } = outcome.opened;
	const readings = notes.map((note) => ({ note, reading: readNote(note, options) }));
	const problems = readings.flatMap(({ note, reading }) =>
		problemsOf(note, reading).map((problem) => ({ path: note.path, ...problemJson(problem) })),
	);
	const skipped = [
		...readings.flatMap(({ note, reading }) => (reading.skipped === null ? [] : [{ path: note.path, ...skipJson(reading.skipped) }])),
		...unread.map(({ path, reason }) => ({ path, ...skipJson({ code: 'unreadable', params: { reason } }) })),
	].sort((a, b) => (a.path < b.path ? -1 : 1));
	const ink = inkOf(host.colour);
	return {
		stdout: args.json
			? json({ schema: 1, problems, skipped })
			: lines([
					...problems.map(({ path, line, message }) => `${ink.strong(`${plain(path)}:${line + 1}`)}  ${plain(message)}`),
					...skipped.map(({ path, message }) => `${ink.strong(plain(path))}  ${plain(cli.skipped(message))}`),
				]),
		stderr: lines([...messages, ...(args.json ? [] : [cli.checked(notes.length + unread.length, problems.length, skipped.length)])]),
		code: problems.length > 0 || unread.length > 0 ? 1 : 0,
	};
}

/** The reader's problems and those of a YAML parser, by line. A note that is left out on purpose has none. */
function problemsOf(note: Note, reading: Reading): readonly Problem[] {
	const own = reading.problems;
	const unclosed = own.some(({ code }) => code === 'frontmatter-not-closed');
	const leftOut = reading.skipped !== null && ['excluded', 'excluded-folder', 'template'].includes(reading.skipped.code);
	const yaml = unclosed || leftOut ? [] : frontmatterProblems(note).filter(({ line }) => !own.some((other) => other.line === line));
	return [...own, ...yaml].sort((a, b) => a.line - b.line);
}
