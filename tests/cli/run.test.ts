import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disk } from '../../hosts/cli/disk.mts';
import type { Host } from '../../hosts/cli/host.mts';
import { run } from '../../hosts/cli/run.mts';
import { checkSchema, dashboardSchema, readSchema } from './schema.ts';

const VAULT = fileURLToPath(new URL('../fixtures/vault', import.meta.url));
const host: Host = { disk, today: '2025-06-10', width: 90, colour: false };

let home = '';
const write = (file: string, content: string | Uint8Array): void => {
	mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
	writeFileSync(path.join(home, file), content);
};
const debrief = (date: string, gap: string): string =>
	`---\ntype: interview-debrief\ncompany: Halcyon\nrole: PM\ndate: ${date}\n---\n## What went well\n- Explained the roadmap clearly\n\n## What to improve\n- ${gap}\n`;

beforeAll(() => {
	home = mkdtempSync(path.join(tmpdir(), 'interview-debrief-'));
	write('good/Halcyon R1.md', debrief('2025-06-01', 'Gave no numbers for the impact of the launch'));
	write('good/Halcyon R2.md', debrief('2025-06-07', 'No metrics for the impact again'));
	write('good/groceries.md', 'milk, bread\n');
	write('bad/unclosed.md', '---\ntype: interview-debrief\ncompany: Halcyon\n');
	write('bad/yaml.md', '---\ntype: interview-debrief\ncompany: "Halcyon\nrole: PM\n---\n## Gaps\n- Gave no numbers\n');
	write('bytes/latin.md', new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
	write('bytes/fine.md', 'milk\n');
	mkdirSync(path.join(home, 'empty'));
	write('set/.obsidian/plugins/interview-debrief/data.json', JSON.stringify({ propertyCompany: 'firm', companyAliases: 'Halcyon' }));
	write('set/note.md', debrief('2025-06-01', 'Gave no numbers').replace('company:', 'firm:'));
	write('broken/.obsidian/plugins/interview-debrief/data.json', '{');
	write('broken/note.md', debrief('2025-06-01', 'Gave no numbers'));
});
afterAll(() => {
	rmSync(home, { recursive: true });
});

const at = (place: string): string => path.join(home, place);
const call = (...argv: string[]) => run(argv, host);
const parsed = <T extends v.GenericSchema>(schema: T, ...argv: string[]): v.InferOutput<T> => {
	const { stdout } = call(...argv, '--json');
	return v.parse(schema, JSON.parse(stdout));
};

describe('the JSON', () => {
	it.each([
		['read', readSchema],
		['dashboard', dashboardSchema],
		['check', checkSchema],
	] as const)('of %s over the invented vault keeps to its shape', (verb, schema) => {
		expect(parsed<v.GenericSchema<unknown, { schema: number }>>(schema, verb, VAULT).schema).toBe(1);
	});

	it('of read has one entry a file, in order', () => {
		const paths = parsed(readSchema, 'read', at('good')).notes.map((note) => note.path);
		expect(paths).toEqual(['Halcyon R1.md', 'Halcyon R2.md', 'groceries.md']);
	});

	it('of read shows every item exactly as it stands in the file', () => {
		const [note] = parsed(readSchema, 'read', at('good/Halcyon R1.md')).notes;
		const text = debrief('2025-06-01', 'Gave no numbers for the impact of the launch');
		expect(note?.debriefs[0]?.items.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
			['strength', 'Explained the roadmap clearly'],
			['gap', 'Gave no numbers for the impact of the launch'],
		]);
	});

	it('of dashboard counts interviews', () => {
		const view = parsed(dashboardSchema, 'dashboard', at('good'));
		expect(view).toMatchObject({ interviews: 2, debriefs: 2, companies: 1, from: '2025-06-01', to: '2025-06-07' });
		expect(view.gaps[0]).toMatchObject({ competency: 'impact', interviews: 2, of: 2, life: 'recurring' });
	});

	it('of dashboard keeps to the filters', () => {
		expect(parsed(dashboardSchema, 'dashboard', at('good'), '--since', '2025-06-02')).toMatchObject({ interviews: 1, from: '2025-06-07' });
		expect(parsed(dashboardSchema, 'dashboard', at('good'), '--company', 'HALCYON')).toMatchObject({ interviews: 2 });
		expect(parsed(dashboardSchema, 'dashboard', at('good'), '--company', 'Oakline')).toMatchObject({ interviews: 0, gaps: [] });
	});

	it('of an empty folder is whole as well', () => {
		expect(parsed(readSchema, 'read', at('empty')).notes).toEqual([]);
		expect(parsed(dashboardSchema, 'dashboard', at('empty'))).toMatchObject({ interviews: 0, gaps: [], form: [] });
		expect(parsed(checkSchema, 'check', at('empty'))).toMatchObject({ problems: [], skipped: [] });
	});

	it('of files that cannot be read says so in each verb', () => {
		const skipped = { path: 'latin.md', code: 'unreadable', message: expect.stringContaining('UTF-8') as string };
		const { path: name, ...skip } = skipped;
		expect(parsed(readSchema, 'read', at('bytes')).notes).toContainEqual({ path: name, skipped: skip, debriefs: [], stories: [], problems: [] });
		expect(parsed(dashboardSchema, 'dashboard', at('bytes')).skipped).toEqual([skipped]);
		expect(parsed(checkSchema, 'check', at('bytes')).skipped).toEqual([skipped]);
	});
});

describe('the exit code', () => {
	it('is 0 where all is fine', () => {
		for (const verb of ['read', 'dashboard', 'check']) expect(call(verb, at('good')).code, verb).toBe(0);
	});

	it('is 1 where check finds a problem', () => {
		expect(call('check', at('bad')).code).toBe(1);
	});

	it('is 1 where a file cannot be read, and the others are still there', () => {
		for (const verb of ['read', 'dashboard', 'check']) expect(call(verb, at('bytes')).code, verb).toBe(1);
		expect(parsed(readSchema, 'read', at('bytes')).notes.map((note) => note.path)).toEqual(['fine.md', 'latin.md']);
	});

	it.each([
		[[], /Name what to do: read, dashboard, .*or [a-z]+\./],
		[['sing', 'x'], /“sing” is not a verb\./],
		[['read'], /Name a folder/],
		[['read', '/no/such/place'], /There is nothing at “\/no\/such\/place”/],
		[['dashboard', VAULT, '--stage', 'lunch'], /“lunch” is not a kind of round/],
		[['check', VAULT, '--company', 'Halcyon'], /no option --company/],
	])('is 2 with one sentence and the usage, and nothing on standard output: %j', (argv, sentence) => {
		const { stdout, stderr, code } = run(argv, host);
		expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
		expect(stderr.split('\n\n')[0]).toMatch(sentence);
		expect(stderr).toContain(`Usage: interview-debrief ${['read', 'dashboard', 'match', 'prepare', 'check'].find((verb) => verb === argv[0]) ?? '<verb>'}`);
	});

	it('is 2 for a file where a folder is needed', () => {
		expect(call('dashboard', at('good/groceries.md'))).toMatchObject({ code: 2, stdout: '' });
	});

	it('is 0 for help, which is data', () => {
		for (const argv of [['--help'], ['read', '--help'], ['dashboard', '-h']]) {
			expect(run(argv, host)).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Usage:') as string });
		}
	});
});

describe('check', () => {
	it('names path and line as an editor counts them', () => {
		const { stdout } = call('check', at('bad'));
		expect(stdout).toMatch(/^unclosed\.md:1 {2}The properties start with/m);
		expect(stdout).toMatch(/^yaml\.md:3 {2}.*company: "Halcyon/m);
	});

	it('keeps its tally off the data', () => {
		expect(call('check', at('good'))).toMatchObject({ stdout: '', stderr: '3 notes checked, no problems found.\n' });
		expect(call('check', at('good'), '--json').stderr).toBe('');
	});
});

describe('read and dashboard for people', () => {
	it('list each note with its facts, and its lines by kind', () => {
		const { stdout } = call('read', at('good'));
		expect(stdout).toContain('Halcyon R1.md');
		expect(stdout).toContain('Company: Halcyon');
		expect(stdout).toMatch(/Gaps\n +11 {2}Gave no numbers for the impact of the launch\n +Quantified impact/);
		expect(stdout).toContain('3 notes read, 2 interviews found.');
		expect(stdout).not.toContain('groceries.md');
	});

	it('say of a single note that it holds no interview', () => {
		expect(call('read', at('good/groceries.md')).stdout).toContain('No interview in this note.');
	});

	it('show what keeps coming back', () => {
		expect(call('dashboard', at('good')).stdout).toMatch(/Quantified impact {3}in 2 of 2 interviews {3}last 3 days ago {3}recurring/);
	});

	it('count days from the day given', () => {
		expect(call('dashboard', at('good'), '--today', '2025-06-08').stdout).toContain('last yesterday');
	});

	it('name the companies there are where the one asked for is missing', () => {
		expect(call('dashboard', at('good'), '--company', 'Oakline').stderr).toBe('Companies in this folder: Halcyon.\n');
	});
});

describe('the settings of a vault', () => {
	it('are used, and their bad lines reported', () => {
		const { stdout, stderr } = call('read', at('set'));
		expect(stdout).toContain('Company: Halcyon');
		expect(stderr).toBe('Setting “Other names for companies”. Line 1: “Halcyon” has no equals sign. Write it as “Two Sigma = 2Sigma, TwoSig”.\n');
	});

	it('give way to the defaults where they are broken', () => {
		const { stdout, stderr } = call('read', at('broken'));
		expect(stdout).toContain('Company: Halcyon');
		expect(stderr).toContain('not valid JSON');
	});
});
