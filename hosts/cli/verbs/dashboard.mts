import { createLibrary, dashboardJson, read } from '../../../src/core/index.ts';
import { cli } from '../../../src/i18n/cli.ts';
import { texts } from '../../../src/i18n/index.ts';
import { json, lines, wrongUse } from '../answers.mts';
import type { Arguments } from '../args.mts';
import type { Answer, Host } from '../host.mts';
import { openFolder } from '../open-folder.mts';
import { dashboardText } from './dashboard-text.mts';

/** `interview-debrief dashboard`: strengths and gaps over all interviews that pass the filters. */
export function dashboard(args: Arguments, host: Host): Answer {
	const outcome = openFolder(args.paths, host, true);
	if ('wrong' in outcome) return wrongUse('dashboard', outcome.wrong);
	const { notes, unread, options, dismissed, messages } = outcome.opened;
	const library = createLibrary({ read, options, dismissed: () => dismissed });
	library.batch(() => {
		for (const note of notes) library.put(note);
		for (const { path, reason } of unread) {
			library.putReading({ path, skipped: { code: 'unreadable', params: { reason } }, debriefs: [], stories: [], problems: [] });
		}
	});
	const { company, role, stage, since, until } = args;
	const seen = library.view({ company, role, stage, since, until }, host.today).dashboard.value;
	const view = dashboardJson(seen, (skip) => texts('en').skips[skip.code](skip.params));
	const filtered = [company, role, stage, since, until].some((one) => one !== null);
	const companies = library.choices().companies.map(({ name }) => name);
	const hint = filtered && company !== null && view.interviews === 0 && companies.length > 0 ? [cli.companies(companies)] : [];
	return {
		stdout: args.json ? json(view) : dashboardText(view, seen.carries, filtered, host),
		stderr: lines([...messages, ...hint]),
		code: unread.length > 0 ? 1 : 0,
	};
}
