import { windowOf } from './dom.mts';

const focusable = 'a[href], button, input, select, textarea, [tabindex], [contenteditable="true"]';

function canTakeFocus(el: HTMLElement): boolean {
	if (el.tabIndex < 0 || el.matches(':disabled') || el.closest('[hidden], [inert]')) return false;
	return el.isShown() && windowOf(el).getComputedStyle(el).visibility !== 'hidden';
}

export function tabStops(container: HTMLElement): HTMLElement[] {
	return container.findAll(focusable).filter(canTakeFocus);
}

/** Tab at the last stop goes to the first, Shift+Tab at the first to the last; anything between is the browser's. */
export function keepFocusInside(container: HTMLElement, event: KeyboardEvent): void {
	const stops = tabStops(container);
	const first = stops[0];
	const last = stops.at(-1);
	if (!first || !last) {
		event.preventDefault();
		return;
	}
	const active = container.doc.activeElement;
	const outside = !active || !container.contains(active);
	if (event.shiftKey && (outside || active === first || active === container)) {
		event.preventDefault();
		last.focus();
	} else if (!event.shiftKey && (outside || active === last)) {
		event.preventDefault();
		first.focus();
	}
}
