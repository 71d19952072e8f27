import type * as obsidian from 'obsidian';
import { guard } from './guard.mts';

type Callback = (...data: never[]) => unknown;

interface Ref extends obsidian.EventRef {
	readonly owner: Events;
	readonly name: string;
	readonly callback: Callback;
	readonly ctx: unknown;
}

export class Events implements Pick<obsidian.Events, 'on' | 'off' | 'offref' | 'trigger' | 'tryTrigger'> {
	private readonly listeners = new Map<string, readonly Ref[]>();

	constructor() {
		guard(this, 'Events');
	}

	on(name: string, callback: Callback, ctx?: unknown): obsidian.EventRef {
		const ref: Ref = { owner: this, name, callback, ctx };
		this.listeners.set(name, [...(this.listeners.get(name) ?? []), ref]);
		return ref;
	}

	off(name: string, callback: Callback): void {
		this.keep(name, (ref) => ref.callback !== callback);
	}

	offref(ref: obsidian.EventRef): void {
		this.keep((ref as Ref).name, (each) => each !== ref);
	}

	/** Calls those who listened when it began, also when one of them leaves or fails on the way. */
	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.listeners.get(name) ?? []) this.tryTrigger(ref, data);
	}

	/** An error of a listener comes up on its own later, so that it stops neither the others nor the one who triggers. */
	tryTrigger(evt: obsidian.EventRef, args: unknown[]): void {
		const { callback, ctx } = evt as Ref;
		try {
			Reflect.apply(callback, ctx, args);
		} catch (error) {
			setTimeout(() => {
				throw error;
			}, 0);
		}
	}

	/** How many listen, to show that nobody was left behind. Not in the app. */
	listenerCount(name?: string): number {
		if (name !== undefined) return this.listeners.get(name)?.length ?? 0;
		let count = 0;
		for (const refs of this.listeners.values()) count += refs.length;
		return count;
	}

	private keep(name: string, wanted: (ref: Ref) => boolean): void {
		const refs = this.listeners.get(name);
		if (refs) this.listeners.set(name, refs.filter(wanted));
	}
}

type Listener = (this: HTMLElement, event: never) => unknown;
type Options = boolean | AddEventListenerOptions;

type ComponentMember =
	| 'load'
	| 'onload'
	| 'unload'
	| 'onunload'
	| 'addChild'
	| 'removeChild'
	| 'register'
	| 'registerEvent'
	| 'registerDomEvent'
	| 'registerInterval';

export class Component implements Pick<obsidian.Component, ComponentMember> {
	/** Read by the frame; the app has a field of this name too, outside its typings. */
	_loaded = false;
	private readonly ownChildren: obsidian.Component[] = [];
	private readonly cleanups: (() => unknown)[] = [];

	constructor() {
		guard(this, 'Component');
	}

	/** Gives back what `onload` gave back, so that a plugin with an asynchronous one can be awaited. */
	load(): void | Promise<void> {
		if (this._loaded) return;
		this._loaded = true;
		const outcome = this.onload();
		for (const child of [...this.ownChildren]) child.load();
		return outcome;
	}

	onload(): void | Promise<void> {
		return;
	}

	unload(): void {
		if (!this._loaded) return;
		this._loaded = false;
		for (let child = this.ownChildren.pop(); child; child = this.ownChildren.pop()) child.unload();
		for (let cleanup = this.cleanups.pop(); cleanup; cleanup = this.cleanups.pop()) cleanup();
		this.onunload();
	}

	onunload(): void {
		return;
	}

	addChild<T extends obsidian.Component>(component: T): T {
		this.ownChildren.push(component);
		if (this._loaded) component.load();
		return component;
	}

	removeChild<T extends obsidian.Component>(component: T): T {
		const at = this.ownChildren.indexOf(component);
		if (at >= 0) this.ownChildren.splice(at, 1);
		component.unload();
		return component;
	}

	register(cb: () => unknown): void {
		this.cleanups.push(cb);
	}

	registerEvent(eventRef: obsidian.EventRef): void {
		this.register(() => (eventRef as Ref).owner.offref(eventRef));
	}

	registerDomEvent<K extends keyof WindowEventMap>(el: Window, type: K, callback: (this: HTMLElement, ev: WindowEventMap[K]) => unknown, options?: Options): void;
	registerDomEvent<K extends keyof DocumentEventMap>(el: Document, type: K, callback: (this: HTMLElement, ev: DocumentEventMap[K]) => unknown, options?: Options): void;
	registerDomEvent<K extends keyof HTMLElementEventMap>(el: HTMLElement, type: K, callback: (this: HTMLElement, ev: HTMLElementEventMap[K]) => unknown, options?: Options): void;
	registerDomEvent(el: EventTarget, type: string, callback: Listener, options?: Options): void {
		const listener = callback as EventListener;
		el.addEventListener(type, listener, options);
		this.register(() => el.removeEventListener(type, listener, options));
	}

	registerInterval(id: number): number {
		this.register(() => clearInterval(id));
		return id;
	}
}
