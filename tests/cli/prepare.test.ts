import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { disk } from '../../hosts/cli/disk.mts';
import type { Host } from '../../hosts/cli/host.mts';
import { run } from '../../hosts/cli/run.mts';

const VAULT = fileURLToPath(new URL('../fixtures/vault', import.meta.url));
const host: Host = { disk, today: '2026-11-21', width: 90, colour: false };
/** Notes are read in full, beside other tests. */
vi.setConfig({ testTimeout: 30_000 });

const call = (...argv: string[]) => run(['prepare', ...argv], host);

const place = v.object({ path: v.string(), start: v.number(), end: v.number(), line: v.number(), text: v.string() });
const sheet = v.object({
	schema: v.literal(1),
	company: v.string(),
	stage: v.nullable(v.string()),
	interviews: v.array(v.object({ path: v.string(), date: v.nullable(v.string()), asked: v.array(place) })),
	heard: v.array(v.object({ path: v.string(), title: v.string() })),
	landed: v.array(place),
	missed: v.array(place),
	gaps: v.array(v.object({ competencies: v.array(v.string()), interviews: v.number(), of: v.number(), items: v.array(place) })),
	questions: v.array(v.object({ text: v.string(), origin: v.picklist(['here', 'stage', 'role', 'bank']), asked: v.nullable(place), requirement: v.nullable(place), story: v.nullable(v.object({ path: v.string(), title: v.string() })) })),
	ask: v.array(v.object({ text: v.string(), source: v.nullable(place) })),
	actions: v.array(place),
});

describe('prepare', () => {
	it('prints the sheet as Markdown, tagged so that it is not read back', () => {
		const { stdout, stderr, code } = call(VAULT, '--company', 'halcyon');
		expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
		expect(stdout).toMatch(/^---\ntags:\n {2}- interview\/prep\ncompany: Halcyon\n/u);
		expect(stdout).toContain('# Halcyon · final · Nov 26, 2026');
		expect(stdout).toContain('- [[Ridgeway move]]: Nov 18, 2026, round 2, behavioral, was solid ([[halcyon 2 behavioural]])');
		expect(stdout).not.toMatch(/undefined|\[object/u);
	});

	it('is for the kind of round that is named, by its id or its name', () => {
		expect(call(VAULT, '--company', 'Kestrel Pay', '--stage', 'behavioral').stdout).toContain('# Kestrel Pay · behavioral\n');
	});

	it('gives the same as JSON, each line with its place', () => {
		const parsed = v.parse(sheet, JSON.parse(call(VAULT, '--company', 'Kestrel Pay', '--json').stdout));
		expect(parsed.company).toBe('Kestrel Pay');
		expect(parsed.questions[0]).toMatchObject({ origin: 'here', asked: { path: 'Job search/Kestrel Pay/onsite 29 Oct.md' } });
	});

	it('says where a company is not known, and which ones are', () => {
		const { stdout, stderr, code } = call(VAULT, '--company', 'Nordhafen');
		expect(code).toBe(0);
		expect(stdout).toContain('# Nordhafen\n');
		expect(stderr).toMatch(/No interview at “Nordhafen” is noted here.*\nCompanies in this folder: .*Halcyon/u);
	});

	it('needs a company', () => {
		expect(call(VAULT)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Give --company') as string });
	});
});
