/** The labels that the section model is fitted to: those of the corpus, by the items below them, and those of the outlines. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hearingsOf, type Hearing } from '../src/core/debrief/hearings.ts';
import { lean } from '../src/core/debrief/lean.ts';
import type { LineModel } from '../src/core/debrief/line-model.ts';
import { outline as outlineOf, type Outline } from '../src/core/debrief/outline.ts';
import { sectionSigns, type SectionSigns } from '../src/core/debrief/section-signs.ts';
import { equipmentFor } from '../src/core/equipment.ts';
import { DEFAULT_SETTINGS, readerOptions } from '../src/core/index.ts';
import { scan } from '../src/core/markdown/scan.ts';
import { CORPUS, OUTLINE_SETS, placeOf, SETS } from './line-rows.mts';
import { dressOf, DRESSES, readOutlines, render, type SectionKind } from './outlines.mts';

/** A note with the kinds of its labels. */
export interface SectionNote {
	readonly set: string;
	readonly name: string;
	readonly outline: Outline;
	readonly weight: number;
	/** The kind of a label; null where nobody can tell. */
	readonly kindOf: (hearing: Hearing) => SectionKind | null;
}
export interface SectionRow extends SectionSigns {
	readonly set: string;
	readonly note: string;
	readonly group: string;
	readonly key: string;
	readonly sense: string;
	readonly kind: SectionKind;
	readonly weight: number;
}

const { lexicon } = equipmentFor(readerOptions(DEFAULT_SETTINGS));

export function sectionNotes(): SectionNote[] {
	return [...SETS.flatMap(notesOfSet), ...OUTLINE_SETS.flatMap(notesOfOutlines)];
}

/** What the labels of a note show, their lines weighed by a model that need not be the one shipped. */
export function rowsOf({ set, name, outline, weight, kindOf }: SectionNote, model: LineModel | undefined): SectionRow[] {
	return hearingsOf(outline, (tokens) => lean(tokens, model)).flatMap((group, at) => {
		const signs = sectionSigns(group, model);
		return group.flatMap((hearing, index) => {
			const kind = kindOf(hearing);
			return kind === null ? [] : [{ ...(signs[index] as SectionSigns), set, note: `${set} ${name}`, group: `${set} ${name} ${at}`, key: hearing.key, sense: hearing.label.sense, kind, weight }];
		});
	});
}

/** Every outline in half of the dresses; the one that is scored counts for half. */
function notesOfOutlines(set: string): SectionNote[] {
	return readOutlines(set).flatMap((note, index) => DRESSES.filter((dress, at) => dress === dressOf(set, index) || (at + index) % 2 === 0).map((dress, _, { length }) => {
		const { text, sections } = render(note, dress, index);
		const outline = outlineOf(text, scan(text), lexicon);
		return {
			set, name: `${index + 1} ${dress}`, outline, weight: dress === dressOf(set, index) ? 0.5 : 0.5 / (length - 1),
			kindOf: ({ scopes, runIns }: Hearing) => {
				const start = scopes[0]?.start ?? outline.runIns[runIns[0] ?? -1]?.start ?? -1;
				const end = scopes[0]?.end ?? outline.runIns[runIns[0] ?? -1]?.end ?? -1;
				return sections.find((section) => section.end > section.start && start < section.end && section.start < end)?.kind ?? null;
			},
		};
	}));
}

interface Expected {
	readonly records: readonly {
		readonly items: readonly { readonly quote: string; readonly nth?: number; readonly kind: 'strength' | 'gap'; readonly certainty: string }[];
		readonly questions: readonly { readonly quote: string; readonly nth?: number }[];
		readonly toAsk: readonly { readonly quote: string; readonly nth?: number }[];
		readonly actions: readonly { readonly quote: string; readonly nth?: number }[];
		readonly process: readonly { readonly quote: string; readonly nth?: number }[];
		readonly optional?: readonly string[];
	}[];
}

function notesOfSet(set: string): SectionNote[] {
	const folder = join(CORPUS, set);
	return readdirSync(folder).filter((name) => name.endsWith('.json')).flatMap((name) => {
		const { records } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Expected;
		if (records.length === 0) return [];
		const text = readFileSync(join(folder, name.replace(/\.json$/u, '.md')), 'utf8');
		const outline = outlineOf(text, scan(text), lexicon);
		const spot = (kind: SectionKind | 'optional' | 'inferred', { quote, nth = 0 }: { readonly quote: string; readonly nth?: number }): { kind: SectionKind | 'optional' | 'inferred'; start: number; end: number } => {
			const start = placeOf(text, quote, nth);
			return { kind, start, end: start + quote.length };
		};
		const spots = records.flatMap(({ items, questions, toAsk, actions, process, optional = [] }) => [
			...items.map((item) => spot(item.certainty === 'labelled' ? item.kind : 'inferred', item)), ...questions.map((one) => spot('asked', one)), ...toAsk.map((one) => spot('to-ask', one)),
			...actions.map((one) => spot('action', one)), ...process.map((one) => spot('process', one)), ...optional.map((quote) => spot('optional', { quote })),
		]);
		/** Most of the lines under it are of one kind. */
		const kindOf = ({ scopes, runIns }: Hearing): SectionKind | null => {
			const blocks = [...scopes.flatMap(({ content }) => content), ...runIns].map((index) => outline.blocks[index]);
			if (blocks.length === 0 || blocks.some((block) => block?.kind === 'row')) return null;
			const counts = new Map<string, number>();
			for (const block of blocks) {
				if (!block) continue;
				const found = spots.find(({ start, end }) => start < block.end && block.start < end);
				const kind = found?.kind ?? 'other';
				counts.set(kind, (counts.get(kind) ?? 0) + 1);
			}
			const of = (kind: string): number => counts.get(kind) ?? 0;
			const judged = of('strength') + of('gap');
			if (of('optional') * 3 > blocks.length) return null;
			if (judged > 0) {
				if (of('strength') > 0 && of('gap') > 0 && Math.min(of('strength'), of('gap')) * 4 > judged) return null;
				if (judged * 3 < blocks.length) return null;
				return of('strength') > of('gap') ? 'strength' : 'gap';
			}
			for (const kind of ['asked', 'to-ask', 'action', 'process'] as const) if (of(kind) * 2 >= blocks.length) return kind;
			return of('asked') + of('to-ask') + of('action') + of('process') > 0 ? null : 'other';
		};
		return [{ set, name, outline, weight: 1, kindOf }];
	});
}
