import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from './demo.ts';

let home = '';

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'interview-debrief-start-'));
});
afterEach(() => {
	rmSync(home, { recursive: true, force: true });
});

interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs what `npm start` runs, with its temporary files in a folder of their own; `signal` is sent once the address is printed. */
function start(argv: readonly string[], signal?: NodeJS.Signals, whileRunning: (address: string) => Promise<void> = async () => undefined): Promise<Ended> {
	const child = spawn(process.execPath, ['scripts/with-dependencies.mjs', 'scripts/start.mjs', ...argv], {
		cwd: root,
		env: { ...process.env, TMPDIR: home, TEMP: home, TMP: home },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let out = '';
	let err = '';
	let ready = false;
	let failure: unknown = null;
	child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
	child.stdout.on('data', (chunk: Buffer) => {
		out += chunk.toString();
		const address = /(http:\/\/\S+)\s[^]*Ctrl\+C/.exec(out)?.[1];
		if (address === undefined || ready || signal === undefined) return;
		ready = true;
		whileRunning(address)
			.catch((error: unknown) => (failure = error))
			.finally(() => child.kill(signal));
	});
	return new Promise((done, fail) => child.on('close', (code) => (failure === null ? done({ code, out, err }) : fail(failure as Error))));
}

const copies = (): readonly string[] => readdirSync(home).filter((name) => name.startsWith('interview-debrief-demo-'));

describe('npm start', () => {
	it.each(['SIGINT', 'SIGTERM'] as const)('shows a copy of the invented vault until %s, and takes the copy away', async (signal) => {
		let during: readonly string[] = [];
		let page = '';
		const ended = await start(['--port', '0'], signal, async (address) => {
			during = copies();
			page = await (await fetch(address)).text();
		});
		expect(ended).toMatchObject({ code: 0, err: '' });
		expect(page).toContain('Interview Debrief');
		expect(during).toHaveLength(1);
		expect(copies()).toEqual([]);
	});

	it('ends at once though a page still listens', async () => {
		const ended = await start(['--port', '0'], 'SIGINT', async (address) => {
			const key = /name="demo-key" content="([0-9a-f]+)"/.exec(await (await fetch(address)).text())?.[1] ?? '';
			expect((await fetch(`${address}news?key=${key}&page=1`)).status).toBe(200);
		});
		expect(ended.code).toBe(0);
	});

	it('says which file cannot be read, and shows the others', async () => {
		const folder = join(home, 'notes');
		mkdirSync(folder);
		writeFileSync(join(folder, 'fine.md'), 'fine');
		writeFileSync(join(folder, 'wide.md'), new Uint8Array([0xff, 0xfe, 0x41, 0x00]));
		const ended = await start(['--vault', folder, '--port', '0'], 'SIGINT');
		expect(ended.code).toBe(0);
		expect(ended.err).toMatch(/^wide\.md: .*UTF-16.*\n$/);
		expect(ended.out).toContain(folder);
	});

	it.each([
		['a folder that is missing', () => ['--vault', join(home, 'nowhere')], 'nowhere'],
		['a file in the place of a folder', () => ['--vault', join(root, 'package.json')], 'package.json'],
		['a wrong flag', () => ['--vualt', home], '--vualt'],
	])('ends with one sentence and 2 for %s', async (_name, argv, named) => {
		const ended = await start(argv());
		expect(ended).toMatchObject({ code: 2, out: '' });
		expect(ended.err).toContain(named);
		expect(ended.err.trim().split('\n')).toHaveLength(1);
	});

	it('ends with one sentence and 1 when the port is taken', async () => {
		const other = createServer();
		await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
		const { port } = other.address() as AddressInfo;
		const ended = await start(['--port', String(port)]);
		await new Promise((done) => other.close(done));
		expect(ended).toMatchObject({ code: 1, out: '' });
		expect(ended.err).toContain(`${String(port)} `);
		expect(ended.err).toContain('--port');
		expect(ended.err.trim().split('\n')).toHaveLength(1);
		expect(copies()).toEqual([]);
	});

	it('lists its flags', async () => {
		const ended = await start(['--help']);
		expect(ended).toMatchObject({ code: 0, err: '' });
		for (const flag of ['--vault', '--write', '--port', '--no-open']) expect(ended.out).toContain(flag);
	});
});
