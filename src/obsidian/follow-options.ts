import { effect } from '@preact/signals';
import { readerOptions } from '../core/index.ts';
import type { SettingsStore } from './settings-store.ts';
import type { VaultFeed } from './vault-feed.ts';

/** Milliseconds without another change before all notes are read anew: settings are typed letter by letter. */
const PAUSE = 800;

/** Has the notes read anew when settings change what the reader is told. Gives back how to end it. */
export function followOptions({ current }: SettingsStore, feed: Pick<VaultFeed, 'readBy'>): () => void {
	let known = JSON.stringify(readerOptions(current.peek()));
	let timer: number | undefined;
	const apply = (): void => {
		const options = readerOptions(current.peek());
		const wanted = JSON.stringify(options);
		if (wanted === known) return;
		known = wanted;
		feed.readBy(options);
	};
	const dispose = effect(() => {
		void current.value;
		window.clearTimeout(timer);
		timer = window.setTimeout(apply, PAUSE);
	});
	return () => {
		dispose();
		window.clearTimeout(timer);
	};
}
