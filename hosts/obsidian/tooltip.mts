import type * as obsidian from 'obsidian';
import { windowOf } from './dom.mts';

/** The text becomes the element's name for a screen reader and shows on hover. An empty text takes both away. */
export const setTooltip: typeof obsidian.setTooltip = (el, tooltip, options) => {
	el.setAttr('aria-label', tooltip === '' ? null : tooltip);
	el.setAttr('data-tooltip-position', options?.placement ?? null);
	el.setAttr('data-tooltip-delay', options?.delay ?? null);
	el.setAttr('data-tooltip-classes', options?.classes?.join(' ') ?? null);
};

function placeBeside(tip: HTMLElement, target: Element, placement: string): void {
	const win = windowOf(target);
	const box = target.getBoundingClientRect();
	const own = tip.getBoundingClientRect();
	const middle = { x: box.left + box.width / 2 - own.width / 2, y: box.top + box.height / 2 - own.height / 2 };
	const gap = 8;
	const wanted = {
		top: { x: middle.x, y: box.top - own.height - gap },
		bottom: { x: middle.x, y: box.bottom + gap },
		left: { x: box.left - own.width - gap, y: middle.y },
		right: { x: box.right + gap, y: middle.y },
	}[placement] ?? { x: middle.x, y: box.bottom + gap };
	const x = Math.max(4, Math.min(wanted.x, win.innerWidth - own.width - 4));
	const y = Math.max(4, Math.min(wanted.y, win.innerHeight - own.height - 4));
	tip.setCssStyles({ insetInlineStart: 'auto', left: `${x}px`, top: `${y}px` });
}

/** Shows the label of whatever the pointer rests on, as the app does for every element that has one. */
export function installTooltips(doc: Document): () => void {
	let shown: { tip: HTMLElement; target: Element; text: string } | null = null;
	let timer = 0;
	const win = windowOf(doc);
	const hide = (): void => {
		win.clearTimeout(timer);
		shown?.tip.remove();
		shown = null;
	};
	const show = (target: Element, text: string): void => {
		hide();
		const tip = doc.body.createDiv({ cls: 'tooltip', text });
		const classes = target.getAttribute('data-tooltip-classes');
		if (classes) tip.addClass(...classes.split(' '));
		placeBeside(tip, target, target.getAttribute('data-tooltip-position') ?? 'bottom');
		shown = { tip, target, text };
	};
	const onOver = (event: MouseEvent): void => {
		const node = event.target as Element | null;
		const target = node?.closest?.('[aria-label]') ?? null;
		if (shown?.target === target) return;
		hide();
		const text = target?.getAttribute('aria-label');
		if (!target || !text) return;
		const delay = Number(target.getAttribute('data-tooltip-delay') ?? 0);
		if (delay > 0) timer = win.setTimeout(() => show(target, text), delay);
		else show(target, text);
	};
	doc.addEventListener('mouseover', onOver);
	doc.addEventListener('mousedown', hide, true);
	doc.addEventListener('keydown', hide, true);
	return () => {
		hide();
		doc.removeEventListener('mouseover', onOver);
		doc.removeEventListener('mousedown', hide, true);
		doc.removeEventListener('keydown', hide, true);
	};
}
