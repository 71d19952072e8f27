/** The least of a browser's storage that is needed here. */
type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What the plugin keeps on this device stays there when the page is loaded anew; what the window looks like does not, so
 * that each start shows the same.
 */
export function pageStorage(kept: Kept, plugin: string): Kept {
	const fleeting = new Map<string, string>();
	const lasts = (key: string): boolean => key.includes(`-${plugin}-`);
	return {
		getItem: (key) => (lasts(key) ? kept.getItem(key) : (fleeting.get(key) ?? null)),
		setItem: (key, value) => void (lasts(key) ? kept.setItem(key, value) : fleeting.set(key, value)),
		removeItem: (key) => void (lasts(key) ? kept.removeItem(key) : fleeting.delete(key)),
	};
}
