import { useSignal, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** `narrow`: rows unfold in place. `wide`: what a row holds stands beside it. `phone`: it is a page of its own. */
export type Layout = 'narrow' | 'wide' | 'phone';

/** Two columns from here on, in CSS pixels. */
const WIDE = 700;

export interface Room {
	readonly layout: ReadonlySignal<Layout>;
	/** Height of what scrolls the dashboard, in CSS pixels; 0 where it is not known. */
	readonly height: ReadonlySignal<number>;
}

/** Follows the room that an element has. */
export function useRoom(ref: RefObject<HTMLElement | null>, phone: boolean): Room {
	const layout = useSignal<Layout>(phone ? 'phone' : 'narrow');
	const height = useSignal(0);
	useLayoutEffect(() => {
		const element = ref.current;
		const around = element?.parentElement;
		const win = element?.ownerDocument.defaultView;
		if (!around || !win || phone || !('ResizeObserver' in win)) return;
		const look = (): void => {
			// Hidden: it comes back as it was.
			if (element.offsetWidth === 0) return;
			layout.value = element.offsetWidth >= WIDE ? 'wide' : 'narrow';
			height.value = around.clientHeight;
		};
		look();
		const observer = new win.ResizeObserver(look);
		observer.observe(element);
		observer.observe(around);
		return () => {
			observer.disconnect();
		};
	}, [phone]);
	return useRef<Room>({ layout, height }).current;
}
