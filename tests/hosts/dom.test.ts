import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installDom, setActiveWindow } from '../../hosts/obsidian/dialog-side.mts';

beforeEach(() => {
	installDom(window);
	document.body.empty();
});

afterEach(() => setActiveWindow(window));

function popOut(): Window & typeof globalThis {
	const win = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true }).window as unknown as Window & typeof globalThis;
	installDom(win);
	return win;
}

describe('creating elements', () => {
	it('appends a child with class, text, attributes and type', () => {
		const el = document.body.createEl('input', {
			cls: ['a b', 'c'],
			type: 'number',
			value: '3',
			placeholder: 'years',
			title: 'Years',
			attr: { min: 1, required: true, max: null },
		});
		expect(el.parentElement).toBe(document.body);
		expect([...el.classList]).toEqual(['a', 'b', 'c']);
		expect(el.value).toBe('3');
		expect([el.type, el.min, el.placeholder, el.title, el.getAttr('required'), el.hasAttribute('max')]).toEqual([
			'number',
			'1',
			'years',
			'Years',
			'true',
			false,
		]);
	});

	it('takes a string as the class', () => {
		expect(document.body.createDiv('one two').className).toBe('one two');
		expect(document.body.createSpan('x').className).toBe('x');
	});

	it('prepends when asked, and takes another parent', () => {
		document.body.createDiv({ text: 'second' });
		document.body.createDiv({ text: 'first', prepend: true });
		const aside = createDiv();
		createSpan({ text: 'there', parent: aside });
		expect(document.body.getText()).toBe('firstsecond');
		expect(aside.getText()).toBe('there');
	});

	it('builds fragments and SVG', () => {
		const fragment = createFragment((el) => el.createEl('a', { text: 'docs', href: 'https://example.com/' }));
		const el = createDiv({ text: fragment });
		expect(el.innerHTML).toBe('<a href="https://example.com/">docs</a>');
		expect(createSvg('circle', { cls: 'dot', attr: { r: 4 } }).outerHTML).toContain('class="dot" r="4"');
	});

	it('creates nothing in the document from the global functions', () => {
		createEl('p', { text: 'loose' });
		expect(document.body.childElementCount).toBe(0);
	});
});

describe('changing elements', () => {
	it('empties, detaches and inserts after', () => {
		const a = document.body.createEl('i');
		const c = document.body.createEl('b');
		const b = createEl('u');
		document.body.insertAfter(b, a);
		expect([...document.body.children]).toEqual([a, b, c]);
		b.detach();
		expect([...document.body.children]).toEqual([a, c]);
		document.body.empty();
		expect(document.body.hasChildNodes()).toBe(false);
	});

	it('adds, removes and toggles classes, several at once', () => {
		const el = createDiv('a');
		el.addClass('b', 'c');
		el.removeClass('a', 'b');
		el.toggleClass(['d', 'e'], true);
		el.toggleClass('c', false);
		expect(el.className).toBe('d e');
		expect(el.hasClass('d')).toBe(true);
	});

	it('removes an attribute that is set to null', () => {
		const el = createDiv({ attr: { 'data-n': 1 } });
		el.setAttr('data-n', null);
		el.setAttrs({ 'data-a': true, 'data-b': 'x' });
		expect([el.getAttr('data-n'), el.getAttr('data-a'), el.getAttr('data-b')]).toEqual([null, 'true', 'x']);
	});

	it('sets styles and custom properties', () => {
		const el = createDiv();
		el.setCssStyles({ width: '3px' });
		el.setCssProps({ '--interview-debrief-x': '2' });
		expect(el.style.width).toBe('3px');
		expect(el.getCssPropertyValue('--interview-debrief-x')).toBe('2');
	});

	it('hides, and shows again with the display it had', () => {
		const el = document.body.createDiv();
		el.style.display = 'grid';
		const child = el.createSpan();
		el.hide();
		expect(child.isShown()).toBe(false);
		el.toggle(true);
		expect(el.style.display).toBe('grid');
		expect(child.isShown()).toBe(true);
		el.detach();
		expect(child.isShown()).toBe(false);
	});

	it('finds inside itself only', () => {
		document.body.createDiv('x');
		const el = document.body.createDiv();
		const own = el.createDiv('x');
		expect(el.find('.x')).toBe(own);
		expect(el.findAll('.x')).toEqual([own]);
		expect(own.matchParent('body')).toBe(document.body);
	});
});

describe('delegated events', () => {
	it('reach the listener with the element that matches the selector', () => {
		const list = document.body.createEl('ul');
		const row = list.createEl('li');
		const inside = row.createSpan();
		const seen: [unknown, HTMLElement][] = [];
		const listener = function (this: HTMLElement, _event: MouseEvent, target: HTMLElement): void {
			seen.push([this, target]);
		};
		list.on('click', 'li', listener);
		inside.click();
		list.click();
		expect(seen).toEqual([[list, row]]);
		list.off('click', 'li', listener);
		inside.click();
		expect(seen).toHaveLength(1);
	});

	it('count the middle button as a click where onClickEvent listens', () => {
		const el = document.body.createDiv();
		const clicked = vi.fn();
		el.onClickEvent(clicked);
		el.click();
		el.dispatchEvent(new MouseEvent('auxclick', { button: 1 }));
		expect(clicked).toHaveBeenCalledTimes(2);
	});
});

describe('several windows', () => {
	it('have constructors of their own, which instanceOf sees through', () => {
		const win = popOut();
		const el = win.document.body.createDiv();
		expect(el instanceof HTMLElement).toBe(false);
		expect(el.instanceOf(HTMLElement)).toBe(true);
		expect(el.instanceOf(SVGElement)).toBe(false);
		const event = new win.MouseEvent('click', { view: win });
		expect(event instanceof MouseEvent).toBe(false);
		expect(event.instanceOf(MouseEvent)).toBe(true);
		expect(event.instanceOf(KeyboardEvent)).toBe(false);
	});

	it('are found from their nodes and events', () => {
		const win = popOut();
		const el = win.document.body.createDiv();
		expect(el.doc).toBe(win.document);
		expect(el.win).toBe(win);
		expect(win.document.doc).toBe(win.document);
		expect(document.body.win).toBe(window);
		let event: MouseEvent | undefined;
		el.addEventListener('click', (clicked) => (event = clicked));
		el.click();
		expect([event?.targetNode, event?.doc]).toEqual([el, win.document]);
	});

	it('create in the document of the parent, and globally in that of the active window', () => {
		const win = popOut();
		expect(win.document.body.createDiv().createSpan().ownerDocument).toBe(win.document);
		expect(createDiv().ownerDocument).toBe(document);
		win.dispatchEvent(new win.Event('focus'));
		expect(activeWindow).toBe(win);
		expect(activeDocument).toBe(win.document);
		expect(createDiv().ownerDocument).toBe(win.document);
	});
});
