import type {} from 'obsidian';
import { createElementIn, createSvgIn } from './dom/create.mts';
import {
	documentMembers,
	elementMembers,
	fragmentMembers,
	htmlElementMembers,
	nodeMembers,
	svgElementMembers,
	uiEventMembers,
} from './dom/members.mts';
import { activeDocumentNow, activeWindowNow, rememberWindow, setActiveWindow, type AppWindow } from './dom/windows.mts';

export { activeDocumentNow, activeWindowNow, setActiveWindow, windowOf, type AppWindow } from './dom/windows.mts';

function extend(target: object, members: object): void {
	for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
		Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
	}
}

const globalFunctions: Pick<
	typeof globalThis,
	'createEl' | 'createDiv' | 'createSpan' | 'createSvg' | 'createFragment' | 'sleep' | 'nextFrame'
> = {
	createEl: (tag, info, callback) => createElementIn(activeDocumentNow(), tag, info, callback),
	createDiv: (info, callback) => createElementIn(activeDocumentNow(), 'div', info, callback),
	createSpan: (info, callback) => createElementIn(activeDocumentNow(), 'span', info, callback),
	createSvg: (tag, info, callback) => createSvgIn(activeDocumentNow(), tag, info, callback),
	createFragment: (callback) => {
		const fragment = activeDocumentNow().createDocumentFragment();
		callback?.(fragment);
		return fragment;
	},
	sleep: (ms) =>
		new Promise((resolve) => {
			activeWindowNow().setTimeout(resolve, ms);
		}),
	nextFrame: () =>
		new Promise((resolve) => {
			activeWindowNow().requestAnimationFrame(() => resolve());
		}),
};

/** Adds the app's extensions to the prototypes and globals of one window. A second call for the same window does nothing. */
export function installDom(win: AppWindow): void {
	if (Reflect.has(win, 'createFragment')) return;
	rememberWindow(win);
	extend(win.Node.prototype, nodeMembers);
	extend(win.Element.prototype, elementMembers);
	extend(win.HTMLElement.prototype, htmlElementMembers);
	extend(win.SVGElement.prototype, svgElementMembers);
	extend(win.DocumentFragment.prototype, fragmentMembers);
	extend(win.Document.prototype, documentMembers);
	extend(win.UIEvent.prototype, uiEventMembers);
	extend(win, globalFunctions);
	Object.defineProperty(win, 'activeWindow', { get: activeWindowNow, configurable: true });
	Object.defineProperty(win, 'activeDocument', { get: activeDocumentNow, configurable: true });
	win.addEventListener('focus', () => setActiveWindow(win));
}
