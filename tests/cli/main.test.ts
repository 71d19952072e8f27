import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine } from '../../esbuild.config.mjs';

let home = '';
let program = '';

beforeAll(async () => {
	home = mkdtempSync(path.join(tmpdir(), 'interview-debrief-'));
	program = path.join(home, 'cli.mjs');
	writeFileSync(program, await buildCommandLine());
	for (let number = 0; number < 400; number++) {
		writeFileSync(path.join(home, `${number}.md`), `---\ntype: interview-debrief\n---\n## Gaps\n- ${'Gave no numbers for the launch. '.repeat(20)}\n`);
	}
}, 60_000);
afterAll(() => {
	rmSync(home, { recursive: true });
});

interface Ended {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the built program; with `impatient`, its output is closed after the first bytes. */
function start(argv: readonly string[], impatient = false): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [program, ...argv], { cwd: home });
		let stdout = '';
		let stderr = '';
		child.stdout.on('data', (data: Buffer) => {
			stdout += data.toString();
			if (impatient) child.stdout.destroy();
		});
		child.stderr.on('data', (data: Buffer) => {
			stderr += data.toString();
		});
		child.on('error', reject);
		child.on('close', (code) => {
			resolve({ code, stdout, stderr });
		});
	});
}

describe('the program', () => {
	it('writes data to standard output and ends with 0', async () => {
		const { code, stdout, stderr } = await start(['read', '.', '--json']);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		const { schema, notes } = JSON.parse(stdout) as { schema: number; notes: readonly unknown[] };
		expect([schema, notes.length]).toEqual([1, 400]);
	});

	it('uses no colour where nobody looks', async () => {
		expect((await start(['dashboard', '.'])).stdout).not.toContain('\u001b');
	});

	it('ends with 2 for wrong use, with the sentence on standard error', async () => {
		const { code, stdout, stderr } = await start(['read', 'nowhere']);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toContain('There is nothing at “nowhere”');
	});

	it('ends quietly when its reader has seen enough', async () => {
		const { stderr } = await start(['read', '.', '--json'], true);
		expect(stderr).toBe('');
	});
});
