import type {} from 'obsidian';
import { classesOf, createElementIn, createSvgIn, setAttribute, setText } from './create.mts';
import { offDelegated, onDelegated } from './delegate.mts';
import { documentOf, isOfClass, windowOf } from './windows.mts';

/** Methods and getters, typed against what the app declares for the prototype they are copied to. */
type Members<T> = Partial<T> & ThisType<T>;

export const nodeMembers: Members<Node> = {
	get doc() {
		return documentOf(this as unknown as Node);
	},
	get win() {
		return windowOf(this as unknown as Node);
	},
	get constructorWin() {
		return windowOf(this as unknown as Node);
	},
	detach() {
		this.parentNode?.removeChild(this);
	},
	empty() {
		while (this.lastChild) this.removeChild(this.lastChild);
	},
	insertAfter(node, child) {
		this.insertBefore(node, child ? child.nextSibling : this.firstChild);
		return node;
	},
	indexOf(other) {
		return Array.prototype.indexOf.call(this.childNodes, other);
	},
	appendText(text) {
		this.appendChild(documentOf(this).createTextNode(text));
	},
	instanceOf<T>(this: Node, type: { new (): T }): this is T & Node {
		return isOfClass(this, type, windowOf(this));
	},
	createEl(tag, info, callback) {
		return createElementIn(documentOf(this), tag, info, callback, this);
	},
	createDiv(info, callback) {
		return createElementIn(documentOf(this), 'div', info, callback, this);
	},
	createSpan(info, callback) {
		return createElementIn(documentOf(this), 'span', info, callback, this);
	},
	createSvg(tag, info, callback) {
		return createSvgIn(documentOf(this), tag, info, callback, this);
	},
};

export const elementMembers: Members<Element> = {
	getText() {
		return this.textContent;
	},
	setText(text) {
		setText(this, text);
	},
	addClass(...classes) {
		this.classList.add(...classesOf(classes));
	},
	addClasses(classes) {
		this.classList.add(...classesOf(classes));
	},
	removeClass(...classes) {
		this.classList.remove(...classesOf(classes));
	},
	removeClasses(classes) {
		this.classList.remove(...classesOf(classes));
	},
	toggleClass(classes, value) {
		for (const name of classesOf(classes)) this.classList.toggle(name, value);
	},
	hasClass(name) {
		return this.classList.contains(name);
	},
	setAttr(name, value) {
		setAttribute(this, name, value);
	},
	setAttrs(attributes) {
		for (const [name, value] of Object.entries(attributes)) setAttribute(this, name, value);
	},
	getAttr(name) {
		return this.getAttribute(name);
	},
	matchParent(selector, lastParent) {
		for (let el: Element | null = this; el; el = el.parentElement) {
			if (el.matches(selector)) return el;
			if (el === lastParent) return null;
		}
		return null;
	},
	getCssPropertyValue(property, pseudo) {
		return windowOf(this).getComputedStyle(this, pseudo).getPropertyValue(property).trim();
	},
	isActiveElement() {
		return documentOf(this).activeElement === this;
	},
	find(selector) {
		return this.querySelector(selector);
	},
	findAll(selector) {
		return [...this.querySelectorAll<HTMLElement>(selector)];
	},
};

function setStyles(el: HTMLElement | SVGElement, styles: Partial<CSSStyleDeclaration>): void {
	Object.assign(el.style, styles);
}

function setProps(el: HTMLElement | SVGElement, props: Record<string, string>): void {
	for (const [name, value] of Object.entries(props)) el.style.setProperty(name, value);
}

const displayBefore = new WeakMap<HTMLElement, string>();

function setDisplayed(el: HTMLElement, shown: boolean): void {
	if (shown) {
		if (el.style.display !== 'none') return;
		el.style.display = displayBefore.get(el) ?? '';
	} else if (el.style.display !== 'none') {
		displayBefore.set(el, el.style.display);
		el.style.display = 'none';
	}
}

export const htmlElementMembers: Members<HTMLElement> = {
	show() {
		setDisplayed(this, true);
	},
	hide() {
		setDisplayed(this, false);
	},
	toggle(shown) {
		setDisplayed(this, shown);
	},
	toggleVisibility(visible) {
		this.style.visibility = visible ? '' : 'hidden';
	},
	isShown() {
		if (!this.isConnected) return false;
		const win = windowOf(this);
		for (let el: HTMLElement | null = this; el; el = el.parentElement) {
			if (win.getComputedStyle(el).display === 'none') return false;
		}
		return true;
	},
	setCssStyles(styles) {
		setStyles(this, styles);
	},
	setCssProps(props) {
		setProps(this, props);
	},
	on(type, selector, listener, options) {
		onDelegated(this, type, selector, listener as never, options);
	},
	off(type, selector, listener, options) {
		offDelegated(this, type, selector, listener as never, options);
	},
	onClickEvent(listener, options) {
		this.addEventListener('click', listener, options);
		this.addEventListener('auxclick', listener, options);
	},
};

export const svgElementMembers: Members<SVGElement> = {
	setCssStyles(styles) {
		setStyles(this, styles);
	},
	setCssProps(props) {
		setProps(this, props);
	},
};

export const fragmentMembers: Members<DocumentFragment> = {
	find(selector) {
		return this.querySelector(selector) as HTMLElement;
	},
	findAll(selector) {
		return [...this.querySelectorAll<HTMLElement>(selector)];
	},
};

export const documentMembers: Members<Document> = {
	on(type, selector, listener, options) {
		onDelegated(this, type, selector, listener as never, options);
	},
	off(type, selector, listener, options) {
		offDelegated(this, type, selector, listener as never, options);
	},
};

export const uiEventMembers: Members<UIEvent> = {
	get targetNode() {
		const target = (this as unknown as UIEvent).target;
		return target && 'nodeType' in target ? (target as Node) : null;
	},
	get win() {
		const event = this as unknown as UIEvent;
		return event.view ?? (event.targetNode ? windowOf(event.targetNode) : window);
	},
	get doc() {
		return (this as unknown as UIEvent).win.document;
	},
	instanceOf<T>(this: UIEvent, type: { new (...data: never[]): T }): this is T & UIEvent {
		const view = (this.targetNode ? windowOf(this.targetNode) : this.win) as Window & typeof globalThis;
		return isOfClass(this, type, view);
	},
};
