import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { LiveFolder } from './live-folder.mts';
import { KEY_HEADER, PAGE_HEADER, parseWish, type NewsMessage, type UnreadFile, type VaultMessage, type Wish } from './messages.mts';
import { PAGE_POLICY, pageFile, pageHtml } from './page-files.mts';
import { Refused } from './place.mts';
import { FolderWatch } from './watch-folders.mts';
import { makeFolder, moveTo, moveToTrash, writeNote, writeSettings } from './write-disk.mts';

const HOST = '127.0.0.1';
const SETTINGS = ['.obsidian', 'plugins', 'interview-debrief', 'data.json'];
const BODY_LIMIT = 32 * 1024 * 1024;

export interface ServeOptions {
	/** Folder with the built project. */
	readonly project: string;
	/** Folder with the notes. */
	readonly folder: string;
	readonly name: string;
	/** 0 takes any free one. */
	readonly port: number;
	readonly writes: boolean;
	readonly today: string | null;
	readonly first: string | null;
}

export interface Served {
	/** Such as `http://127.0.0.1:4170/`. */
	readonly address: string;
	readonly unread: readonly UnreadFile[];
	close(): Promise<void>;
}

/** Serves the page and the notes of one folder, and tells each page what changes on the disk. Rejects as `listen` does. */
export async function serve(options: ServeOptions): Promise<Served> {
	const demo = new DemoServer(options);
	await demo.listen();
	return demo;
}

class DemoServer implements Served {
	private readonly options: ServeOptions;
	private readonly key = randomBytes(24).toString('hex');
	private readonly folder: LiveFolder;
	private readonly watch = new FolderWatch(() => this.look());
	private readonly pages = new Map<ServerResponse, string>();
	private readonly server: Server;

	constructor(options: ServeOptions) {
		this.options = options;
		this.folder = new LiveFolder(options.folder);
		this.server = createServer((request, response) => {
			this.answer(request, response).catch((error: unknown) => {
				const refused = error instanceof Refused;
				say(response, refused ? 409 : 500, error instanceof Error ? error.message : String(error));
			});
		});
	}

	get address(): string {
		return `http://${HOST}:${String(this.port())}/`;
	}

	get unread(): readonly UnreadFile[] {
		return this.folder.unread;
	}

	async listen(): Promise<void> {
		await new Promise<void>((done, fail) => {
			this.server.once('error', fail);
			this.server.listen(this.options.port, HOST, () => {
				this.server.off('error', fail);
				done();
			});
		});
		this.watch.follow(this.folder.folders);
	}

	async close(): Promise<void> {
		this.watch.close();
		const closed = new Promise<void>((done) => this.server.close(() => done()));
		this.server.closeAllConnections();
		await closed;
	}

	private port(): number {
		return (this.server.address() as AddressInfo).port;
	}

	private look(): void {
		const news = this.folder.look();
		this.watch.follow(this.folder.folders);
		if (news) this.tell(news, null);
	}

	private tell(news: NewsMessage, except: string | null): void {
		for (const [response, page] of this.pages) if (page !== except) response.write(`data: ${JSON.stringify(news)}\n\n`);
	}

	private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		response.setHeader('cache-control', 'no-store');
		response.setHeader('x-content-type-options', 'nosniff');
		response.setHeader('referrer-policy', 'no-referrer');
		response.setHeader('cross-origin-resource-policy', 'same-origin');
		if (!this.isOwnHost(request)) return say(response, 403, 'This address is not served here.');
		const url = new URL(request.url ?? '/', this.address);
		if (request.method === 'POST' && url.pathname === '/wish') return this.takeWish(request, response);
		if (request.method !== 'GET') return say(response, 405, 'Only reading is possible here.');
		if (url.pathname === '/') {
			response.setHeader('content-security-policy', PAGE_POLICY);
			return send(response, 'text/html; charset=utf-8', pageHtml(this.key));
		}
		if (url.pathname === '/vault') return this.hasKey(header(request, KEY_HEADER)) ? this.sendVault(response) : refuse(response);
		if (url.pathname === '/news') return this.hasKey(url.searchParams.get('key')) ? this.openNews(request, response, url) : refuse(response);
		const file = pageFile(this.options.project, url.pathname);
		if (!file) return say(response, 404, 'There is nothing at this address.');
		send(response, file.type, file.body);
	}

	/** A page of another site may point a name of its own at this machine; such a name does not get in. */
	private isOwnHost(request: IncomingMessage): boolean {
		const own = [HOST, 'localhost'].map((host) => `${host}:${String(this.port())}`);
		const origin = request.headers.origin;
		return own.includes(request.headers.host ?? '') && (origin === undefined || own.some((host) => origin === `http://${host}`));
	}

	private hasKey(given: string | null): boolean {
		const [wanted, got] = [Buffer.from(this.key), Buffer.from(given ?? '')];
		return wanted.length === got.length && timingSafeEqual(wanted, got);
	}

	private sendVault(response: ServerResponse): void {
		this.look();
		const { name, writes, today, first } = this.options;
		const notes = [...this.folder.notes.values()].map(({ path: at, text, modified }) => ({ path: at, text, mtime: modified }));
		const message: VaultMessage = { name, writes, today, first, settings: this.settings(), notes, unread: this.folder.unread };
		send(response, 'application/json; charset=utf-8', JSON.stringify(message));
	}

	private settings(): string | null {
		try {
			const text = readFileSync(path.join(this.folder.root, ...SETTINGS), 'utf8');
			JSON.parse(text);
			return text;
		} catch {
			return null;
		}
	}

	private openNews(request: IncomingMessage, response: ServerResponse, url: URL): void {
		response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
		response.write(': open\n\n');
		this.pages.set(response, url.searchParams.get('page') ?? '');
		request.on('close', () => this.pages.delete(response));
	}

	private async takeWish(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (!this.hasKey(header(request, KEY_HEADER)) || header(request, 'content-type') !== 'application/json') return refuse(response);
		if (!this.options.writes) return say(response, 403, 'The files are only read: start with --write to change them.');
		const body = await bodyOf(request);
		const wish = body === null ? null : parseWish(parsed(body));
		if (wish === null) return say(response, 400, 'This is no change that can be made here.');
		this.fulfil(wish, header(request, PAGE_HEADER));
		say(response, 204, '');
	}

	private fulfil(wish: Wish, page: string | null): void {
		const { root } = this.folder;
		if (wish.kind === 'settings') return writeSettings(root, SETTINGS, wish.text);
		const at = this.spelled(wish.path);
		// What somebody else has written in the meantime is told to the page and not written over.
		const missed = this.folder.look();
		if (missed) {
			this.tell(missed, null);
			if (missed.changes.some((change) => change.path === at)) throw new Refused(`“${at}” has just been changed on the disk, so it was not written over.`);
		}
		if (wish.kind === 'write') writeNote(root, at, wish.text);
		else if (wish.kind === 'folder') makeFolder(root, at);
		else if (wish.kind === 'delete') moveToTrash(root, at);
		else moveTo(root, at, wish.to);
		const news = this.folder.look();
		this.watch.follow(this.folder.folders);
		if (news) this.tell(news, page);
	}

	/** The page composes accents; a disk may spell the same name with the accent apart. */
	private spelled(wanted: string): string {
		if (this.folder.notes.has(wanted)) return wanted;
		const known = [...this.folder.notes.keys()].find((one) => one.normalize('NFC') === wanted);
		return known ?? wanted;
	}
}

function header(request: IncomingMessage, name: string): string | null {
	const value = request.headers[name];
	return typeof value === 'string' ? value : null;
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > BODY_LIMIT) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return null;
	}
}

function refuse(response: ServerResponse): void {
	say(response, 403, 'Only the page itself may ask for this. Load the page anew.');
}

function say(response: ServerResponse, status: number, sentence: string): void {
	if (response.headersSent) {
		response.end();
		return;
	}
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
	response.end(sentence);
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
	response.writeHead(200, { 'content-type': type });
	response.end(body);
}
