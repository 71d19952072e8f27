// @vitest-environment node
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../../hosts/demo/server.mts';
import type { VaultMessage, Wish } from '../../../hosts/demo/messages.mts';

let home = '';
let folder = '';
let served: Served | null = null;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'interview-debrief-server-'));
	folder = path.join(home, 'vault');
	mkdirSync(path.join(folder, 'Calls'), { recursive: true });
	writeFileSync(path.join(folder, 'Calls', 'first.md'), 'first');
	writeFileSync(path.join(folder, 'latin.md'), new Uint8Array([0x63, 0xe9]));
	writeFileSync(path.join(home, 'outside.md'), 'outside');
});
afterEach(async () => {
	await served?.close();
	served = null;
	rmSync(home, { recursive: true });
});

interface Answer {
	readonly status: number;
	readonly body: string;
}

async function start(writes: boolean): Promise<Served> {
	served = await serve({ project: home, folder, name: 'vault', port: 0, writes, today: null, first: null });
	return served;
}

function ask({ address }: Served, at: string, { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
	const { port } = new URL(address);
	return new Promise((done, fail) => {
		const sent = request({ host: '127.0.0.1', port, path: at, method, headers: { host: `127.0.0.1:${port}`, ...headers } }, (response) => {
			let text = '';
			response.on('data', (chunk: Buffer) => (text += chunk.toString()));
			response.on('end', () => done({ status: response.statusCode ?? 0, body: text }));
		});
		sent.on('error', fail);
		sent.end(body);
	});
}

async function keyOf(demo: Served): Promise<string> {
	return /name="demo-key" content="([0-9a-f]+)"/.exec((await ask(demo, '/')).body)?.[1] ?? '';
}

async function wish(demo: Served, what: Wish, headers: Record<string, string> = {}): Promise<Answer> {
	const own = { 'x-demo-key': await keyOf(demo), 'content-type': 'application/json' };
	return ask(demo, '/wish', { method: 'POST', headers: { ...own, ...headers }, body: JSON.stringify(what) });
}

const first = (): string => readFileSync(path.join(folder, 'Calls', 'first.md'), 'utf8');

describe('the server of the demo', () => {
	it('gives the notes to its own page, and says which file could not be read', async () => {
		const demo = await start(false);
		const { body } = await ask(demo, '/vault', { headers: { 'x-demo-key': await keyOf(demo) } });
		const vault = JSON.parse(body) as VaultMessage;
		expect(vault.notes.map(({ path: at, text }) => [at, text])).toEqual([['Calls/first.md', 'first']]);
		expect(vault.unread.map(({ path: at }) => at)).toEqual(['latin.md']);
		expect(vault.unread[0]?.sentence).toContain('UTF-8');
	});

	it('gives the notes to nobody without the key of its page', async () => {
		const demo = await start(false);
		expect((await ask(demo, '/vault')).status).toBe(403);
		expect((await ask(demo, '/news')).status).toBe(403);
	});

	it.each([
		['under another name', { host: 'evil.example:4170' }],
		['from a page of another site', { origin: 'http://evil.example' }],
	])('does not answer %s', async (_name, headers) => {
		const demo = await start(true);
		expect((await ask(demo, '/', { headers })).status).toBe(403);
		expect((await wish(demo, { kind: 'write', path: 'Calls/first.md', text: 'x' }, headers)).status).toBe(403);
		expect(first()).toBe('first');
	});

	it.each(['/../outside.md', '/vault/Calls/first.md', '/%2e%2e/outside.md', '/app/../../outside.md', '/plugin/../package.json'])('has nothing at %s', async (at) => {
		expect((await ask(await start(false), at)).status).toBe(404);
	});

	it('changes nothing unless it was started to write', async () => {
		const demo = await start(false);
		expect((await wish(demo, { kind: 'write', path: 'Calls/first.md', text: 'x' })).status).toBe(403);
		expect(first()).toBe('first');
	});

	it('writes a note whole, and leaves no draft behind', async () => {
		const demo = await start(true);
		expect((await wish(demo, { kind: 'write', path: 'Calls/first.md', text: 'second' })).status).toBe(204);
		expect(first()).toBe('second');
		expect(readdirSync(path.join(folder, 'Calls'))).toEqual(['first.md']);
	});

	it('writes nothing outside of the folder', async () => {
		const demo = await start(true);
		expect((await wish(demo, { kind: 'write', path: '../outside.md', text: 'x' })).status).toBe(409);
		expect((await wish(demo, { kind: 'rename', path: 'Calls/first.md', to: '../moved.md' })).status).toBe(409);
		expect((await wish(demo, { kind: 'delete', path: '../outside.md' })).status).toBe(409);
		expect(readFileSync(path.join(home, 'outside.md'), 'utf8')).toBe('outside');
		expect(first()).toBe('first');
	});

	it('does not write over what has just been changed on the disk', async () => {
		const demo = await start(true);
		writeFileSync(path.join(folder, 'Calls', 'first.md'), 'by somebody else');
		const answer = await wish(demo, { kind: 'write', path: 'Calls/first.md', text: 'mine' });
		expect(answer.status).toBe(409);
		expect(answer.body).toContain('Calls/first.md');
		expect(first()).toBe('by somebody else');
	});

	it('moves a note, and does not put it in the place of another', async () => {
		const demo = await start(true);
		await wish(demo, { kind: 'write', path: 'Calls/other.md', text: 'other' });
		expect((await wish(demo, { kind: 'rename', path: 'Calls/first.md', to: 'Calls/other.md' })).status).toBe(409);
		expect((await wish(demo, { kind: 'rename', path: 'Calls/first.md', to: 'Calls/renamed.md' })).status).toBe(204);
		expect(readdirSync(path.join(folder, 'Calls'))).toEqual(['other.md', 'renamed.md']);
		expect(readFileSync(path.join(folder, 'Calls', 'renamed.md'), 'utf8')).toBe('first');
	});

	it('keeps what is deleted in the folder .trash', async () => {
		const demo = await start(true);
		await wish(demo, { kind: 'delete', path: 'Calls/first.md' });
		expect(existsSync(path.join(folder, 'Calls', 'first.md'))).toBe(false);
		expect(readFileSync(path.join(folder, '.trash', 'first.md'), 'utf8')).toBe('first');
	});

	it('rejects with the code of the system when its port is taken', async () => {
		const demo = await start(false);
		const port = Number(new URL(demo.address).port);
		await expect(serve({ project: home, folder, name: 'vault', port, writes: false, today: null, first: null })).rejects.toMatchObject({ code: 'EADDRINUSE' });
	});
});
