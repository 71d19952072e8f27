import { useSignal, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** `narrow`: rows unfold in place. `wide`: what a row holds stands beside it. `phone`: it is a page of its own. */
export type Layout = 'narrow' | 'wide' | 'phone';

/** Two columns from here on, in CSS pixels. */
const WIDE = 700;

/** Follows the room that an element has. */
export function useLayout(ref: RefObject<HTMLElement | null>, phone: boolean): ReadonlySignal<Layout> {
	const layout = useSignal<Layout>(phone ? 'phone' : 'narrow');
	useLayoutEffect(() => {
		const element = ref.current;
		const win = element?.ownerDocument.defaultView;
		if (!element || !win || phone || !('ResizeObserver' in win)) return;
		const look = (): void => {
			// Hidden: it comes back as it was.
			if (element.offsetWidth > 0) layout.value = element.offsetWidth >= WIDE ? 'wide' : 'narrow';
		};
		look();
		const observer = new win.ResizeObserver(look);
		observer.observe(element);
		return () => {
			observer.disconnect();
		};
	}, [phone]);
	return layout;
}
