import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../hosts/cli/args.mts';
import type { VerbName } from '../../hosts/cli/args.mts';

const right = (verb: VerbName, ...argv: string[]) => {
	const parsed = parseArguments(verb, argv);
	if ('wrong' in parsed) throw new Error(parsed.wrong);
	return parsed.right;
};
const wrong = (verb: VerbName, ...argv: string[]): string => {
	const parsed = parseArguments(verb, argv);
	return 'wrong' in parsed ? parsed.wrong : 'nothing wrong';
};

describe('arguments', () => {
	it('are places and options in any order', () => {
		expect(right('read', 'a.md', '--json', 'b', '--today=2025-06-01')).toMatchObject({ paths: ['a.md', 'b'], json: true, today: '2025-06-01' });
	});

	it('hold the filters of the dashboard', () => {
		const argv = ['notes', '--company', 'Two Sigma', '--role', 'PM', '--stage', 'final', '--since', '2025-01', '--until', '2025-06-30'];
		expect(right('dashboard', ...argv)).toMatchObject({ company: 'Two Sigma', role: 'PM', stage: 'final', since: '2025-01', until: '2025-06-30' });
	});

	it('name a stage by its id or by its words', () => {
		for (const given of ['behavioural', 'Behavioral', 'BEHAVIOURAL']) expect(right('dashboard', 'notes', '--stage', given).stage).toBe('behavioural');
		expect(right('dashboard', 'notes', '--stage', 'System design').stage).toBe('system-design');
	});

	it('may begin with a dash after two dashes', () => {
		expect(right('read', '--json', '--', '-odd.md').paths).toEqual(['-odd.md']);
	});

	it('ask for help whatever else stands there', () => {
		expect(right('check', '-h').help).toBe(true);
		expect(right('check', '--help', 'a', 'b').help).toBe(true);
	});

	it.each([
		[['read'], /Name a folder/],
		[['read', 'a', '--stage', 'final'], /no option --stage .*--json, --today, and --help/],
		[['read', 'a', '-x'], /no option -x/],
		[['read', 'a', '--json=yes'], /--json takes no value/],
		[['read', 'a', '--today'], /--today needs a value/],
		[['read', 'a', '--today', '--json'], /--today needs a value/],
		[['read', 'a', '--today='], /--today needs a value/],
		[['read', 'a', '--today', '2025-02-30'], /2025-02-30/],
		[['read', 'a', '--today', '2025-06'], /needs a date such as/],
		[['read', 'a', '--today', 'tomorrow'], /needs a date such as/],
		[['read', 'a', '--json', '--json'], /more than once/],
		[['dashboard', 'a', 'b'], /one folder, not 2/],
		[['dashboard', 'a', '--since', '2025-13'], /month such as/],
		[['dashboard', 'a', '--until', 'last week'], /“last week”/],
		[['dashboard', 'a', '--since', '2025-06', '--until', '2025-05-31'], /later than --until/],
		[['dashboard', 'a', '--stage', 'lunch'], /“lunch” is not a kind of round\. Use recruiter-screen, .* or mock/],
	] as const)('are refused with one sentence: %j', ([verb, ...argv], sentence) => {
		expect(wrong(verb, ...argv)).toMatch(sentence);
		expect(wrong(verb, ...argv)).toMatch(/\.$/);
	});

	it('may end in the month in which they start', () => {
		expect(right('dashboard', 'a', '--since', '2025-06-12', '--until', '2025-06').until).toBe('2025-06');
	});
});
