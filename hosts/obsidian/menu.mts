import type * as obsidian from 'obsidian';
import { activeDocumentNow, windowOf } from './dom.mts';
import { Component } from './events.mts';
import { guard } from './guard.mts';
import { keymapOf, Scope } from './keymap.mts';
import { MenuItem, MenuSeparator } from './menu-item.mts';
import type { Part } from './part.mts';

type Built =
	| 'setNoIcon'
	| 'setUseNativeMenu'
	| 'addItem'
	| 'addSeparator'
	| 'setParentElement'
	| 'showAtMouseEvent'
	| 'showAtPosition'
	| 'hide'
	| 'close'
	| 'onHide';

type Entry = MenuItem | MenuSeparator;

/** Items of one section stand together, in the order in which the sections were first named. */
function bySection(entries: readonly Entry[]): Entry[][] {
	const groups = new Map<string, Entry[]>();
	for (const entry of entries) groups.set(entry.section, [...(groups.get(entry.section) ?? []), entry]);
	return [...groups.values()];
}

export class Menu extends Component implements Part<obsidian.Menu, Built> {
	private readonly dom: HTMLElement;
	private readonly scrollEl: HTMLElement;
	private readonly scope = new Scope();
	private entries: Entry[] = [];
	private selected: MenuItem | null = null;
	private hideCallbacks: (() => unknown)[] = [];
	private stopListening: (() => void) | null = null;

	constructor() {
		super();
		this.dom = activeDocumentNow().createElement('div');
		this.dom.addClass('menu');
		this.scrollEl = this.dom.createDiv('menu-scroll');
		this.registerKeys();
		return guard(this, 'Menu');
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	/** Menus are always elements here. */
	setUseNativeMenu(_useNativeMenu: boolean): this {
		return this;
	}

	setParentElement(_el: HTMLElement): this {
		return this;
	}

	addItem(callback: (item: obsidian.MenuItem) => unknown): this {
		const item = new MenuItem();
		this.entries.push(item);
		callback(item as unknown as obsidian.MenuItem);
		item.dom.addEventListener('click', (event) => this.choose(item, event));
		item.dom.addEventListener('mouseenter', () => this.select(item));
		return this;
	}

	addSeparator(): this {
		this.entries.push(new MenuSeparator());
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		const target = event.target as Node | null;
		event.preventDefault();
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, target?.ownerDocument ?? activeDocumentNow());
	}

	showAtPosition(position: obsidian.MenuPositionDef, doc: Document = activeDocumentNow()): this {
		if (this.dom.isConnected || !this.entries.some((entry) => entry instanceof MenuItem)) return this;
		bySection(this.entries).forEach((group, index) => {
			if (index > 0) this.scrollEl.createDiv('menu-separator');
			const groupEl = this.scrollEl.createDiv('menu-group');
			for (const entry of group) groupEl.appendChild(entry.dom);
		});
		doc.body.appendChild(this.dom);
		this.place(position);
		this.stopListening = this.listen(doc);
		this.load();
		return this;
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.stopListening?.();
		this.stopListening = null;
		this.dom.detach();
		this.scrollEl.empty();
		this.unload();
		for (const callback of this.hideCallbacks) callback();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.hideCallbacks.push(callback);
	}

	/** The keys of its window, and a press anywhere else. */
	private listen(doc: Document): () => void {
		const keymap = keymapOf(windowOf(doc));
		const onPress = (event: MouseEvent): void => {
			if (!this.dom.contains(event.target as Node | null)) this.hide();
		};
		keymap?.pushScope(this.scope as unknown as obsidian.Scope);
		doc.addEventListener('mousedown', onPress, true);
		return () => {
			keymap?.popScope(this.scope as unknown as obsidian.Scope);
			doc.removeEventListener('mousedown', onPress, true);
		};
	}

	private choose(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
		if (!item.canBeChosen()) return;
		this.hide();
		item.choose(event);
	}

	private select(item: MenuItem | undefined): void {
		this.selected?.dom.removeClass('selected');
		this.selected = item?.canBeChosen() ? item : null;
		this.selected?.dom.addClass('selected');
		this.selected?.dom.scrollIntoView?.({ block: 'nearest' });
	}

	private registerKeys(): void {
		const items = (): MenuItem[] =>
			bySection(this.entries)
				.flat()
				.filter((entry): entry is MenuItem => entry instanceof MenuItem && entry.canBeChosen());
		const move = (step: (at: number, count: number) => number): false => {
			const list = items();
			if (list.length > 0) this.select(list[step(this.selected ? list.indexOf(this.selected) : -1, list.length)]);
			return false;
		};
		this.scope.register([], 'ArrowDown', () => move((at, count) => (at + 1) % count));
		this.scope.register([], 'ArrowUp', () => move((at, count) => (Math.max(at, 0) + count - 1) % count));
		this.scope.register([], 'Home', () => move(() => 0));
		this.scope.register([], 'End', () => move((_at, count) => count - 1));
		this.scope.register([], 'Escape', () => {
			this.hide();
			return false;
		});
		this.scope.register([], 'Enter', (event) => {
			if (this.selected) this.choose(this.selected, event);
			return false;
		});
	}

	private place({ x, y, left, width, overlap }: obsidian.MenuPositionDef): void {
		const win = windowOf(this.dom);
		const box = this.dom.getBoundingClientRect();
		const toTheLeft = left === true || x + (overlap ? 0 : (width ?? 0)) + box.width > win.innerWidth;
		const start = toTheLeft ? x - box.width + (width ?? 0) : x;
		const end = y + box.height > win.innerHeight ? Math.max(0, win.innerHeight - box.height - 4) : y;
		this.dom.setCssStyles({ left: `${Math.max(4, start)}px`, top: `${end}px` });
	}
}
