import { describe, expect, it } from 'vitest';
import { disk } from '../../hosts/cli/disk.mts';
import { run } from '../../hosts/cli/run.mts';
import { TEMPLATES } from '../../src/core/index.ts';

const call = (...argv: string[]) => run(['template', ...argv], { disk, today: '2025-06-10', width: 90, colour: false });

describe('the templates on the command line', () => {
	it('are listed by id with their names, one a line', () => {
		const { stdout, code } = call();
		expect(code).toBe(0);
		expect(stdout).toBe(call('list').stdout);
		const lines = stdout.trimEnd().split('\n');
		expect(lines.map((line) => line.split(' ')[0])).toEqual(TEMPLATES.map(({ id }) => id));
		expect(lines.find((line) => line.startsWith('behavioural'))).toMatch(/ {2}Behavioral interview \(interview\)$/);
		expect(JSON.parse(call('--json').stdout)).toMatchObject({ schema: 1, templates: TEMPLATES.map(({ id, makes, stage }) => ({ id, makes, stage })) });
	});

	it.each(TEMPLATES.map(({ id, text }) => [id, text] as const))('%s is shown as it is copied', (id, text) => {
		expect(call('show', id)).toEqual({ stdout: text, stderr: '', code: 0 });
		expect(JSON.parse(call('show', id, '--json').stdout)).toMatchObject({ schema: 1, template: { id, text } });
	});

	it.each([[['show']], [['show', 'nothing']], [['edit', 'debrief']], [['list', 'debrief']], [['show', 'debrief', 'mock']], [['--company', 'Halcyon']]])('wrong use is told in one sentence: %s', (argv) => {
		const { stdout, stderr, code } = call(...argv);
		expect([stdout, code]).toEqual(['', 2]);
		expect(stderr.split('\n')[0]).toMatch(/\.$/);
	});
});
