import type * as obsidian from 'obsidian';
import type { AppWindow } from './dom.mts';
import { keepFocusInside } from './focus.mts';
import { guard } from './guard.mts';
import { Platform } from './platform.mts';

type Modifier = obsidian.Modifier;
type ModifierEvent = { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean };

function resolved(modifier: Modifier): Modifier {
	if (modifier !== 'Mod') return modifier;
	return Platform.isMacOS ? 'Meta' : 'Ctrl';
}

function written(modifiers: readonly Modifier[]): string {
	return [...new Set(modifiers.map(resolved))].sort().join(',');
}

function pressed(event: ModifierEvent): string {
	const list: Modifier[] = [];
	if (event.altKey) list.push('Alt');
	if (event.ctrlKey) list.push('Ctrl');
	if (event.metaKey) list.push('Meta');
	if (event.shiftKey) list.push('Shift');
	return written(list);
}

/** The key without what Shift or Alt made of it: the letter or digit printed on it. */
function virtualKey(event: KeyboardEvent): string {
	const letter = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(event.code);
	return letter?.[1] ?? letter?.[2] ?? (event.key === ' ' ? 'Space' : event.key);
}

interface Handler extends obsidian.KeymapEventHandler {
	func: obsidian.KeymapEventListener;
}

export class Scope implements Pick<obsidian.Scope, 'register' | 'unregister'> {
	/** While this scope is on top, Tab stays inside this element. Set by modals. */
	tabFocusContainerEl: HTMLElement | null = null;
	private handlers: Handler[] = [];
	private readonly parent: Scope | null;

	constructor(parent?: obsidian.Scope) {
		this.parent = (parent as Scope | undefined) ?? null;
		return guard(this, 'Scope');
	}

	/** No modifiers (`null`) means any; no key means every key. The first handler that returns something ends the search. */
	register(modifiers: Modifier[] | null, key: string | null, func: obsidian.KeymapEventListener): obsidian.KeymapEventHandler {
		const handler: Handler = { modifiers: modifiers && written(modifiers), key, func, scope: this as unknown as obsidian.Scope };
		this.handlers.push(handler);
		return handler;
	}

	unregister(handler: obsidian.KeymapEventHandler): void {
		this.handlers = this.handlers.filter((other) => other !== handler);
	}

	handleKey(event: KeyboardEvent, context: obsidian.KeymapContext): unknown {
		const keys = [context.key, context.vkey].map((key) => key?.toLowerCase());
		for (const handler of [...this.handlers]) {
			if (handler.modifiers !== null && handler.modifiers !== context.modifiers) continue;
			if (handler.key !== null && !keys.includes(handler.key.toLowerCase())) continue;
			const answer: unknown = handler.func(event, context);
			if (answer !== undefined) return answer;
		}
		return this.parent?.handleKey(event, context);
	}
}

const attached = new WeakMap<AppWindow, Keymap>();

/** The keymap that hears the keys of a window: for menus, which are made without an app. */
export function keymapOf(win: AppWindow): Keymap | null {
	return attached.get(win) ?? null;
}

export class Keymap implements Pick<obsidian.Keymap, 'pushScope' | 'popScope'> {
	private stack: Scope[] = [];

	constructor(private readonly rootScope: obsidian.Scope) {
		return guard(this, 'Keymap');
	}

	pushScope(scope: obsidian.Scope): void {
		this.popScope(scope);
		this.stack.push(scope as unknown as Scope);
	}

	popScope(scope: obsidian.Scope): void {
		this.stack = this.stack.filter((other) => other !== (scope as unknown as Scope));
	}

	/** Listens to the keys of a window before any element sees them, so that hotkeys win over inputs. */
	attach(win: AppWindow): () => void {
		const listener = (event: KeyboardEvent): void => this.onKeyEvent(event);
		win.addEventListener('keydown', listener, true);
		attached.set(win, this);
		return () => {
			win.removeEventListener('keydown', listener, true);
			attached.delete(win);
		};
	}

	private onKeyEvent(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const scope = this.stack.at(-1) ?? (this.rootScope as unknown as Scope);
		const answer = scope.handleKey(event, { modifiers: pressed(event), key: event.key, vkey: virtualKey(event) });
		if (answer === false) event.preventDefault();
		else if (answer === undefined && event.key === 'Tab' && scope.tabFocusContainerEl) {
			keepFocusInside(scope.tabFocusContainerEl, event);
		}
	}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
		return pressed(event).split(',').includes(resolved(modifier));
	}

	static isModEvent(event?: obsidian.UserEvent | null): obsidian.PaneType | boolean {
		if (!event) return false;
		if (Keymap.isModifier(event, 'Mod')) {
			if (!event.altKey) return 'tab';
			return event.shiftKey ? 'window' : 'split';
		}
		return 'button' in event && event.button === 1 ? 'tab' : false;
	}
}
