import type { Backing } from '../obsidian/index.mts';
import { KEY_HEADER, PAGE_HEADER, type NewsMessage, type VaultMessage, type Wish } from './messages.mts';

/** Browsers take 64 kB; a sign may take four bytes. */
const KEPT_ALIVE = 15_000;

/** The page's line to the server that it came from. */
export class ServerLink {
	private readonly key: string;
	private readonly page = crypto.randomUUID();

	constructor(doc: Document) {
		this.key = doc.querySelector<HTMLMetaElement>('meta[name="demo-key"]')?.content ?? '';
	}

	async vault(): Promise<VaultMessage> {
		return (await (await answered(fetch('/vault', { headers: { [KEY_HEADER]: this.key } }))).json()) as VaultMessage;
	}

	async text(address: string): Promise<string> {
		return (await answered(fetch(address))).text();
	}

	/** Rejects with the server's sentence when it is not done. */
	async ask(wish: Wish): Promise<void> {
		const headers = { [KEY_HEADER]: this.key, [PAGE_HEADER]: this.page, 'content-type': 'application/json' };
		const body = JSON.stringify(wish);
		// What is small enough is sent even while the page is being closed.
		await answered(fetch('/wish', { method: 'POST', headers, body, keepalive: body.length < KEPT_ALIVE }));
	}

	/** What changes on the disk from now on; `onLost` runs when the server has gone, `onBack` when it is there again. */
	listen(on: { news(news: NewsMessage): void; lost(): void; back(): void }): void {
		const source = new EventSource(`/news?${new URLSearchParams({ key: this.key, page: this.page }).toString()}`);
		source.addEventListener('message', (event: MessageEvent<string>) => on.news(JSON.parse(event.data) as NewsMessage));
		source.addEventListener('error', () => on.lost());
		source.addEventListener('open', () => on.back());
	}

	/** Takes each change of the vault to the disk before the vault itself changes. */
	backing(): Backing {
		return {
			onWrite: (path, text) => this.ask({ kind: 'write', path, text }),
			onCreateFolder: (path) => this.ask({ kind: 'folder', path }),
			onDelete: (path) => this.ask({ kind: 'delete', path }),
			onRename: (path, to) => this.ask({ kind: 'rename', path, to }),
		};
	}
}

async function answered(request: Promise<Response>): Promise<Response> {
	const response = await request;
	if (!response.ok) throw new Error(await response.text());
	return response;
}
