import { read as readNote } from '../../../src/core/index.ts';
import { json, lines, wrongUse } from '../answers.mts';
import type { Arguments } from '../args.mts';
import type { Answer, Host } from '../host.mts';
import { linkResolver } from '../links.mts';
import { openFolder } from '../open-folder.mts';
import { noteJson, unreadNoteJson } from '../read-json.mts';
import type { NoteJson } from '../read-json.mts';
import { readText } from './read-text.mts';

/** `interview-debrief read`: what was understood of each note. */
export function read(args: Arguments, host: Host): Answer {
	const outcome = openFolder(args.paths, host, false);
	if ('wrong' in outcome) return wrongUse('read', outcome.wrong);
	const { notes, unread, options, messages } = outcome.opened;
	const resolve = linkResolver(notes.map((note) => note.path));
	const all: readonly NoteJson[] = [
		...notes.map((note) => noteJson(readNote(note, options), resolve)),
		...unread.map(({ path, reason }) => unreadNoteJson(path, reason)),
	].sort((a, b) => (a.path < b.path ? -1 : 1));
	return {
		stdout: args.json ? json({ schema: 1, notes: all }) : readText(all, host),
		stderr: lines(messages),
		code: unread.length > 0 ? 1 : 0,
	};
}
