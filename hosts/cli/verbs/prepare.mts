import { createLibrary, createStoryMatcher, prepare as prepareSheet, read, sheetMarkdown } from '../../../src/core/index.ts';
import type { LinkTo, Sheet } from '../../../src/core/index.ts';
import { cli } from '../../../src/i18n/cli.ts';
import { texts } from '../../../src/i18n/index.ts';
import { json, lines, wrongUse } from '../answers.mts';
import type { Arguments } from '../args.mts';
import type { Answer, Host } from '../host.mts';
import { linkResolver } from '../links.mts';
import { openFolder } from '../open-folder.mts';
import { sheetJson } from './sheet-json.mts';

/** `interview-debrief prepare`: the next-round sheet, as the note that the app would make. */
export function prepare(args: Arguments, host: Host): Answer {
	const outcome = openFolder(args.paths, host, true);
	if ('wrong' in outcome) return wrongUse('prepare', outcome.wrong);
	const { notes, unread, options, dismissed, messages } = outcome.opened;
	const paths = notes.map(({ path }) => path);
	const library = createLibrary({ read, options, dismissed: () => dismissed, resolveLink: linkResolver(paths) });
	library.batch(() => {
		for (const note of notes) library.put(note);
	});
	const sheet = prepareSheet(library, { company: args.company ?? '', stage: args.stage, today: host.today, matcher: createStoryMatcher(options) });
	const companies = library.choices().companies.map(({ name }) => name);
	const hints = isKnown(sheet) ? [] : [cli.unknownCompany(sheet.company), ...(companies.length > 0 ? [cli.companies(companies)] : [])];
	return {
		stdout: args.json ? json(sheetJson(sheet)) : sheetMarkdown(sheet, texts('en').prepare.sheet, linkTo(paths), options),
		stderr: lines([...messages, ...hints]),
		code: unread.length > 0 ? 1 : 0,
	};
}

function isKnown({ interviews, next }: Sheet): boolean {
	return interviews.length > 0 || next !== null;
}

/** A link by the note's name where no other note has it, else by its path. */
function linkTo(paths: readonly string[]): LinkTo {
	const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/iu, '');
	const counts = new Map<string, number>();
	for (const path of paths) counts.set(nameOf(path).toLowerCase(), (counts.get(nameOf(path).toLowerCase()) ?? 0) + 1);
	return ({ path }, shown) => {
		const name = nameOf(path);
		const target = counts.get(name.toLowerCase()) === 1 ? name : path.replace(/\.md$/iu, '');
		const text = shown ?? name;
		return text === target ? `[[${target}]]` : `[[${target}|${text.replace(/[[\]|]/gu, ' ')}]]`;
	};
}
