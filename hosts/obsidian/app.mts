import type * as obsidian from 'obsidian';
import { guard } from './guard.mts';
import { Keymap, Scope } from './keymap.mts';
import { inside } from './seam.mts';
import type { Workspace } from './workspace.mts';

type Built =
	| 'fileManager'
	| 'isDarkMode'
	| 'keymap'
	| 'lastEvent'
	| 'loadLocalStorage'
	| 'metadataCache'
	| 'saveLocalStorage'
	| 'scope'
	| 'vault'
	| 'workspace';

/** Where a device keeps what does not belong into the vault: the browser's storage, or a map in tests. */
export interface DeviceStorage {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
	removeItem(key: string): void;
}

export interface AppParts {
	readonly vault: obsidian.Vault;
	readonly metadataCache: obsidian.MetadataCache;
	readonly fileManager: obsidian.FileManager;
	readonly doc: Document;
	readonly storage: DeviceStorage;
}

export class App implements Pick<obsidian.App, Built> {
	readonly vault: obsidian.Vault;
	readonly metadataCache: obsidian.MetadataCache;
	readonly fileManager: obsidian.FileManager;
	readonly keymap: obsidian.Keymap;
	readonly scope: obsidian.Scope;
	declare workspace: obsidian.Workspace;
	lastEvent: obsidian.UserEvent | null = null;
	private readonly doc: Document;
	private readonly storage: DeviceStorage;

	constructor(parts: AppParts) {
		this.vault = parts.vault;
		this.metadataCache = parts.metadataCache;
		this.fileManager = parts.fileManager;
		this.doc = parts.doc;
		this.storage = parts.storage;
		this.scope = new Scope() as unknown as obsidian.Scope;
		this.keymap = new Keymap(this.scope) as unknown as obsidian.Keymap;
		return guard(this, 'App');
	}

	isDarkMode(): boolean {
		return this.doc.body.classList.contains('theme-dark');
	}

	/** What this device keeps for this vault under the key, or null. */
	loadLocalStorage(key: string): unknown {
		const stored = this.storage.getItem(this.storageKey(key));
		return stored === null ? null : (JSON.parse(stored) as unknown);
	}

	/** Null takes the key away. */
	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) this.storage.removeItem(this.storageKey(key));
		else this.storage.setItem(this.storageKey(key), JSON.stringify(data));
	}

	ownWorkspace(): Workspace {
		return inside(this.workspace);
	}

	private storageKey(key: string): string {
		return `${this.vault.getName()}-${key}`;
	}
}

/** A storage that is gone with the page. */
export function memoryStorage(): DeviceStorage {
	const kept = new Map<string, string>();
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key),
	};
}
