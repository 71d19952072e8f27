import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { MoreButton } from './evidence.tsx';
import { RovingList } from './roving.tsx';

/** A list of rows that shows the first ones, and more when asked. */
export function PagedRows<T>({ items, name, page, children }: {
	readonly items: readonly T[];
	/** Unique on the dashboard. */
	readonly name: string;
	/** How many at first, and how many more each time. */
	readonly page: number;
	/** A row with its key. */
	readonly children: (item: T) => ComponentChildren;
}) {
	const limit = useSignal(page);
	const left = items.length - limit.value;
	return (
		<RovingList class="interview-debrief-rows">
			{items.slice(0, limit.value).map(children)}
			{left > 0 && (
				<li key="more">
					<MoreButton
						id={`${name} more`}
						left={left}
						onMore={() => {
							limit.value += Math.max(page, 20);
						}}
					/>
				</li>
			)}
		</RovingList>
	);
}
