import { useLayoutEffect, useRef } from 'preact/hooks';
import { useScreen } from './screen.ts';

/** One of the app's icons, without a name of its own. */
export function Icon({ name }: { readonly name: string }) {
	const { shell } = useScreen();
	const ref = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		if (ref.current) shell.icon(ref.current, name);
	}, [name]);
	return <span ref={ref} class="interview-debrief-icon" aria-hidden="true" />;
}
