import { cli } from '../../src/i18n/cli.ts';
import { parseArguments, VERBS } from './args.mts';
import type { Arguments, VerbName } from './args.mts';
import type { Answer, Host } from './host.mts';
import { wrongUse } from './answers.mts';
import { check } from './verbs/check.mts';
import { dashboard } from './verbs/dashboard.mts';
import { match } from './verbs/match.mts';
import { prepare } from './verbs/prepare.mts';
import { read } from './verbs/read.mts';
import { template } from './verbs/template.mts';

const RUN: Readonly<Record<VerbName, (args: Arguments, host: Host) => Answer>> = { read, dashboard, match, prepare, check, template };

/** One call of `interview-debrief`: everything after its name goes in, everything it says comes out. */
export function run(argv: readonly string[], host: Host): Answer {
	const [first, ...rest] = argv;
	if (first === undefined) return wrongUse('all', cli.wrong.noVerb(VERBS));
	if (first === '--help' || first === '-h' || first === 'help') return { stdout: `${cli.usage.all}\n`, stderr: '', code: 0 };
	const verb = VERBS.find((name) => name === first);
	if (verb === undefined) return wrongUse('all', cli.wrong.verb(first, VERBS));
	const parsed = parseArguments(verb, rest);
	if ('wrong' in parsed) return wrongUse(verb, parsed.wrong);
	if (parsed.right.help) return { stdout: `${cli.usage[verb]}\n`, stderr: '', code: 0 };
	return RUN[verb](parsed.right, { ...host, today: parsed.right.today ?? host.today });
}
