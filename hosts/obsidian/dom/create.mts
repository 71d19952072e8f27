import type {} from 'obsidian';
type Classes = string | string[];

export function classesOf(cls: Classes): string[] {
	const names = typeof cls === 'string' ? [cls] : cls;
	return names.flatMap((name) => name.split(/\s+/)).filter((name) => name !== '');
}

export function setAttribute(el: Element, name: string, value: string | number | boolean | null): void {
	if (value === null) el.removeAttribute(name);
	else el.setAttribute(name, String(value));
}

export function setText(el: Node, text: string | DocumentFragment): void {
	if (typeof text === 'string') el.textContent = text;
	else {
		el.textContent = '';
		el.appendChild(text);
	}
}

function describe(el: Element, info: SvgElementInfo): void {
	if (info.cls !== undefined) el.classList.add(...classesOf(info.cls));
	for (const [name, value] of Object.entries(info.attr ?? {})) setAttribute(el, name, value);
}

function place(el: Element, parent: Node | undefined, prepend: boolean): void {
	if (!parent) return;
	if (prepend) parent.insertBefore(el, parent.firstChild);
	else parent.appendChild(el);
}

/** `info` as a string is the class, as in the app. */
export function createElementIn<K extends keyof HTMLElementTagNameMap>(
	doc: Document,
	tag: K,
	info: DomElementInfo | string | undefined,
	callback: ((el: HTMLElementTagNameMap[K]) => void) | undefined,
	parent?: Node,
): HTMLElementTagNameMap[K] {
	const given: DomElementInfo = typeof info === 'string' ? { cls: info } : (info ?? {});
	const el = doc.createElement(tag);
	describe(el, given);
	if (given.text !== undefined) setText(el, given.text);
	if (given.title !== undefined) el.title = given.title;
	for (const name of ['type', 'placeholder', 'href'] as const) {
		const value = given[name];
		if (value !== undefined) el.setAttribute(name, value);
	}
	if (given.value !== undefined && 'value' in el) Object.assign(el, { value: given.value });
	callback?.(el);
	place(el, given.parent ?? parent, given.prepend ?? false);
	return el;
}

export function createSvgIn<K extends keyof SVGElementTagNameMap>(
	doc: Document,
	tag: K,
	info: SvgElementInfo | string | undefined,
	callback: ((el: SVGElementTagNameMap[K]) => void) | undefined,
	parent?: Node,
): SVGElementTagNameMap[K] {
	const given: SvgElementInfo = typeof info === 'string' ? { cls: info } : (info ?? {});
	const el = doc.createElementNS('http://www.w3.org/2000/svg', tag);
	describe(el, given);
	callback?.(el);
	place(el, given.parent ?? parent, given.prepend ?? false);
	return el;
}
