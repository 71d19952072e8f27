import type { App } from 'obsidian';
import { parseDraft, type DebriefDraft } from '../../core/index.ts';

/** On this device alone; the text of an unwritten debrief never leaves it with a sync of the vault. */
const KEY = 'interview-debrief-drafts';

/** Debriefs that were typed and not written yet, by the id of their record. */
export interface Drafts {
	load(record: string): DebriefDraft | null;
	/** Null takes it away. */
	save(record: string, draft: DebriefDraft | null): void;
	/** A note or a folder has another path now. */
	moved(from: string, to: string): void;
}

export function createDrafts(app: App): Drafts {
	const all = (): Readonly<Record<string, unknown>> => {
		const kept: unknown = app.loadLocalStorage(KEY);
		return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
	};
	const keep = (drafts: Readonly<Record<string, unknown>>): void => {
		app.saveLocalStorage(KEY, Object.keys(drafts).length === 0 ? null : drafts);
	};
	return {
		load: (record) => parseDraft(all()[record]),
		save(record, draft) {
			const { [record]: _before, ...others } = all();
			keep(draft === null ? others : { ...others, [record]: draft });
		},
		moved(from, to) {
			const drafts = all();
			const isOf = (record: string): boolean => record === from || record.startsWith(`${from}/`) || record.startsWith(`${from}#`);
			if (!Object.keys(drafts).some(isOf)) return;
			keep(Object.fromEntries(Object.entries(drafts).map(([record, draft]) => [isOf(record) ? to + record.slice(from.length) : record, draft])));
		},
	};
}
