import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Filing, ItemPlace } from '../core/index.ts';
import type { WritingTexts } from '../i18n/index.ts';
import type { Desk } from './desk.ts';

/** What a person can do with the line they are shown. */
export type Deed = 'strength' | 'gap' | 'skip' | 'never';

export interface ReviewLine {
	/** The same for as long as the line stands in the list. */
	readonly id: string;
	readonly line: ItemPlace;
}

interface Done {
	readonly deed: Deed;
	readonly id: string;
	/** Takes it back; gives a sentence where that cannot be. */
	undo(): Promise<string | null>;
}

export interface ReviewSession {
	readonly current: ReadonlySignal<ReviewLine | null>;
	/** The one after it. */
	readonly next: ReadonlySignal<ReviewLine | null>;
	readonly position: ReadonlySignal<{ readonly at: number; readonly of: number }>;
	readonly counts: ReadonlySignal<{ readonly filed: number; readonly skipped: number; readonly dismissed: number }>;
	/** What happened last, to be said. */
	readonly said: ReadonlySignal<string>;
	/** The next line is there at once; what is to be written is written meanwhile. `competencies` only where a line is filed. */
	act(deed: Deed, competencies?: readonly string[]): void;
	undo(): Promise<void>;
	showSkipped(): void;
}

/** One pass through the unsorted lines. Lines that come or go meanwhile join or leave it. */
export function createReviewSession(desk: Desk, lines: ReadonlySignal<readonly ItemPlace[]>, { review: texts }: WritingTexts): ReviewSession {
	const skipped = signal<ReadonlySet<string>>(new Set());
	/** Filed, and not written yet. */
	const underway = signal<ReadonlySet<string>>(new Set());
	const done = signal<readonly Done[]>([]);
	const said = signal('');

	const left = computed(() => named(lines.value).filter(({ id }) => !skipped.value.has(id) && !underway.value.has(id)));
	const current = computed(() => left.value[0] ?? null);

	function fail(entry: Done, sentence: string): void {
		done.value = done.peek().filter((one) => one !== entry);
		said.value = sentence;
	}

	function file(id: string, line: ItemPlace, filing: Filing): void {
		underway.value = withId(underway.peek(), id);
		const result = desk.file(line, filing).then((written) => {
			underway.value = withoutId(underway.peek(), id);
			return written;
		});
		const entry: Done = {
			deed: filing.kind ?? 'skip',
			id,
			async undo() {
				const written = await result;
				if (!written.ok || written.step === null) return null;
				const undone = await desk.undo(written.step);
				return undone.ok ? null : desk.sentence(undone.refusal);
			},
		};
		done.value = [...done.peek(), entry];
		void result.then((written) => {
			if (!written.ok) fail(entry, desk.sentence(written.refusal));
		});
	}

	return {
		current,
		next: computed(() => left.value[1] ?? null),
		position: computed(() => ({ at: done.value.length + 1, of: done.value.length + left.value.length })),
		counts: computed(() => {
			const count = (...deeds: readonly Deed[]): number => done.value.filter(({ deed }) => deeds.includes(deed)).length;
			return { filed: count('strength', 'gap'), skipped: count('skip'), dismissed: count('never') };
		}),
		said,
		act(deed, competencies = []) {
			const shown = current.peek();
			if (!shown) return;
			const { id, line } = shown;
			said.value = texts.said[deed];
			if (deed === 'strength' || deed === 'gap') {
				file(id, line, { kind: deed, competencies });
				return;
			}
			if (deed === 'skip') skipped.value = withId(skipped.peek(), id);
			else desk.dismiss(line);
			const undo = (): Promise<null> => {
				if (deed === 'skip') skipped.value = withoutId(skipped.peek(), id);
				else desk.bringBack(line);
				return Promise.resolve(null);
			};
			done.value = [...done.peek(), { deed, id, undo }];
		},
		async undo() {
			const last = done.peek().at(-1);
			if (!last) {
				said.value = texts.said.nothingToUndo;
				return;
			}
			done.value = done.peek().slice(0, -1);
			said.value = (await last.undo()) ?? texts.said.undone;
		},
		showSkipped() {
			skipped.value = new Set();
			done.value = done.peek().filter(({ deed }) => deed !== 'skip');
		},
	};
}

/** Lines that say the same under the same heading are told apart by their order. */
function named(lines: readonly ItemPlace[]): readonly ReviewLine[] {
	const seen = new Map<string, number>();
	return lines.map((line) => {
		const words = `${line.path} ${line.key}`;
		const count = seen.get(words) ?? 0;
		seen.set(words, count + 1);
		return { id: `${words} ${String(count)}`, line };
	});
}

function withId(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
	return new Set([...ids, id]);
}

function withoutId(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
	return new Set([...ids].filter((one) => one !== id));
}
